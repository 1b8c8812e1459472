import { v7 as newId } from 'uuid';
import { saveView } from '../../../src/modules/saved-views/save-view.command.ts';
import { shareView } from '../../../src/modules/saved-views/share-view.command.ts';
import type { Recurrence } from '../../../src/modules/series/recurrence.rules.ts';
import { actsIn } from '../../small-world-acts.ts';
import type { Issue, SmallWorld } from '../../small-world.ts';

/** On the 25th of every month of the small world. */
export const MONTHLY: Recurrence = {
  every: 1,
  unit: 'month',
  on: 25,
  month: null,
  from: '2024-06-10',
  until: '2024-12-31',
};

/** What one act is tried on; nobody has touched it before. */
export type FreshThing = {
  readonly directive: string;
  /** Entered by the chief; empty where nothing carries it. */
  readonly document: string;
  readonly share: string;
  readonly districtShare: string;
  /** Empty where nothing was reported. */
  readonly report: string;
  /** Empty where nothing was asked for. */
  readonly request: string;
  /** Empty where nothing is to be explained. */
  readonly explanation: string;
  /** Empty where no chase letter was drafted. */
  readonly letter: string;
  /** A view that the chief shares with the monitors of his Office; empty where none was kept. */
  readonly view: string;
};

const NOTHING: FreshThing = {
  directive: '',
  document: '',
  share: '',
  districtShare: '',
  report: '',
  request: '',
  explanation: '',
  letter: '',
  view: '',
};

/** Things in the states that acts need them in, made by the real commands. */
export function freshThingsIn(world: SmallWorld) {
  const acts = actsIn(world);
  const made = async (how: Issue): Promise<FreshThing> => {
    const { directiveId, documentId, lead, assignmentOf } = await world.issue(how);
    return {
      directive: `Directive:${directiveId}`,
      document: documentId === null ? '' : `SourceDocument:${documentId}`,
      share: `Assignment:${lead}`,
      districtShare: `Assignment:${assignmentOf('hoaiAn')}`,
      report: '',
      request: '',
      explanation: '',
      letter: '',
      view: '',
    };
  };
  const ordinary: Issue = { by: 'chief', lead: ['construction'], coordinating: ['hoaiAn'], monitors: ['monitorA'] };
  const issued = () => made(ordinary);
  return {
    issued,
    recurring: () => made({ ...ordinary, recurring: MONTHLY }),
    /** The lead's share waits for its answer. */
    async reported(): Promise<FreshThing> {
      const thing = await issued();
      return { ...thing, report: `Report:${await acts.complete(idIn(thing.share), { by: 'clerk' })}` };
    },
    /** The lead asks for more time. */
    async asked(): Promise<FreshThing> {
      const thing = await issued();
      return { ...thing, request: `Request:${await acts.ask(idIn(thing.share))}` };
    },
    /** It was offered an earlier day. */
    async offered(): Promise<FreshThing> {
      const thing = await issued();
      const requestId = await acts.ask(idIn(thing.share));
      await acts.decide(requestId, { decision: 'counter', offeredDueOn: '2024-07-05' });
      return { ...thing, request: `Request:${requestId}` };
    },
    /** The lead is to explain itself. */
    async demanded(): Promise<FreshThing> {
      const thing = await issued();
      return { ...thing, explanation: `Explanation:${await acts.demand(idIn(thing.share))}` };
    },
    /** A chase letter about the lead's share. */
    async drafted(): Promise<FreshThing> {
      const thing = await issued();
      return { ...thing, letter: `ChaseLetter:${await acts.draftLetter([idIn(thing.share)])}` };
    },
    async submitted(): Promise<FreshThing> {
      const thing = await issued();
      const letterId = await acts.draftLetter([idIn(thing.share)]);
      await acts.submitLetter(letterId);
      return { ...thing, letter: `ChaseLetter:${letterId}` };
    },
    async suspended(): Promise<FreshThing> {
      const thing = await issued();
      await acts.decide(await acts.ask(idIn(thing.share), { kind: 'suspension' }), { by: 'chair' });
      return thing;
    },
    proposed: () => made({ by: 'monitorA', lead: ['construction'], coordinating: ['hoaiAn'], document: 'none' }),
    nothing: (): Promise<FreshThing> => Promise.resolve(NOTHING),
    async kept(): Promise<FreshThing> {
      return { ...NOTHING, view: await keepSharedView(world) };
    },
  };
}

function idIn(globalId: string): string {
  return globalId.split(':')[1] ?? '';
}

/** A view of the list of directives that the chief shares with the monitors of his Office. */
export async function keepSharedView(world: SmallWorld): Promise<string> {
  const chief = await world.contextAs('chief');
  const { viewId } = await saveView(chief, {
    idempotencyKey: newId(),
    list: 'directives',
    name: 'Quá hạn của Sở Xây dựng',
    search: 'tab=overdue',
  });
  await shareView(chief, { idempotencyKey: newId(), viewId, roles: ['office_monitor'] });
  return `SavedView:${viewId}`;
}
