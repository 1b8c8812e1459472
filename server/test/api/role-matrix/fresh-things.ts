import { actsIn } from '../../small-world-acts.ts';
import type { Issue, SmallWorld } from '../../small-world.ts';

/** What one act is tried on; nobody has touched it before. */
export type FreshThing = {
  readonly directive: string;
  readonly share: string;
  readonly districtShare: string;
  /** Empty where nothing was reported. */
  readonly report: string;
};

/** Things in the states that acts need them in, made by the real commands. */
export function freshThingsIn(world: SmallWorld) {
  const acts = actsIn(world);
  const made = async (how: Issue): Promise<FreshThing> => {
    const { directiveId, lead, assignmentOf } = await world.issue(how);
    return {
      directive: `Directive:${directiveId}`,
      share: `Assignment:${lead}`,
      districtShare: `Assignment:${assignmentOf('hoaiAn')}`,
      report: '',
    };
  };
  const issued = () => made({ by: 'chief', lead: ['construction'], coordinating: ['hoaiAn'], monitors: ['monitorA'] });
  return {
    issued,
    /** The lead's share waits for its answer. */
    async reported(): Promise<FreshThing> {
      const thing = await issued();
      return { ...thing, report: `Report:${await acts.complete(thing.share.split(':')[1] ?? '', { by: 'clerk' })}` };
    },
    proposed: () => made({ by: 'monitorA', lead: ['construction'], coordinating: ['hoaiAn'], document: 'none' }),
    nothing: (): Promise<FreshThing> => Promise.resolve({ directive: '', share: '', districtShare: '', report: '' }),
  };
}
