import { clear, createStore, get, keys, set, del } from 'idb-keyval';

/**
 * The last keystrokes of a form, kept on the device until the server has them. Readable only by the same person in
 * the same post; removed at sign-out, since office computers are shared.
 */
const store = createStore('dondoc', 'drafts');

/** Names one form of one person in one post. */
export type DraftOwner = { personId: string; appointmentId: string };

const nameOf = (owner: DraftOwner, form: string) => `${owner.personId}/${owner.appointmentId}/${form}`;

/** Keeps what is typed in a form, as plain data. */
export function keepDraft(owner: DraftOwner, form: string, value: object): Promise<void> {
  return set(nameOf(owner, form), value, store);
}

/** What was kept of a form; undefined when nothing is. The caller validates it. */
export function readDraft(owner: DraftOwner, form: string): Promise<unknown> {
  return get<unknown>(nameOf(owner, form), store);
}

/** Forgets a form once the server has it. */
export function dropDraft(owner: DraftOwner, form: string): Promise<void> {
  return del(nameOf(owner, form), store);
}

/** How many forms hold keystrokes the server does not have. */
export async function countDrafts(personId: string): Promise<number> {
  const names = await keys<string>(store);
  return names.filter((name) => name.startsWith(`${personId}/`)).length;
}

/** Removes every draft of everybody from this device. */
export function dropAllDrafts(): Promise<void> {
  return clear(store);
}
