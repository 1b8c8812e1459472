import { clear, createStore, del, get, keys, set, type UseStore } from 'idb-keyval';

/**
 * The last keystrokes of a form, kept on the device until the server has them. Readable only by the same person in
 * the same post; removed at sign-out, since office computers are shared.
 */
let opened: UseStore | undefined;

/** Opened with the first draft, and not at all where the browser forbids it. */
const store = () => (opened ??= createStore('dondoc', 'drafts'));

/** Names one form of one person in one post. */
export type DraftOwner = { personId: string; appointmentId: string };

const nameOf = (owner: DraftOwner, form: string) => `${owner.personId}/${owner.appointmentId}/${form}`;

/**
 * Keeps what is typed in a form, as plain data.
 * @throws where the device keeps nothing
 */
export async function keepDraft(owner: DraftOwner, form: string, value: object): Promise<void> {
  await set(nameOf(owner, form), value, store());
}

/** What was kept of a form; undefined when nothing is. The caller validates it. */
export async function readDraft(owner: DraftOwner, form: string): Promise<unknown> {
  return whereKept(() => get<unknown>(nameOf(owner, form), store()), undefined);
}

/** Forgets a form once the server has it. */
export async function dropDraft(owner: DraftOwner, form: string): Promise<void> {
  await whereKept(() => del(nameOf(owner, form), store()), undefined);
}

/** How many forms hold keystrokes the server does not have. */
export async function countDrafts(personId: string): Promise<number> {
  const names = await whereKept(() => keys<string>(store()), []);
  return names.filter((name) => name.startsWith(`${personId}/`)).length;
}

/** Removes every draft of everybody from this device. */
export async function dropAllDrafts(): Promise<void> {
  await whereKept(() => clear(store()), undefined);
}

/** A device that keeps nothing has nothing to read or to forget. */
async function whereKept<Kept>(ask: () => Promise<Kept>, otherwise: Kept): Promise<Kept> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
