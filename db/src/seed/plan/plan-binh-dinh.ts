import { binhDinhAgencies, binhDinhGroups, COMMITTEE } from '../agencies/binh-dinh-agencies.ts';
import { directoryOf } from '../agencies/planned-agency.ts';
import { binhDinhPeople } from '../people/binh-dinh-people.ts';
import { districtCascades } from '../texts/district-cascades.ts';
import { proposals } from '../texts/office-words.ts';
import { cascaded } from './cascades.ts';
import { happened, type Cast } from './directive-builder.ts';
import { numberSeries, type Series } from './document-numbers.ts';
import { dutyOf } from './duties.ts';
import { fixedDirectives } from './fixed-directives.ts';
import { inventedDirectives, type Presets } from './invented-directives.ts';
import type { Signature } from './office.ts';
import type { PlannedDirective, PlannedDocument, PlannedWorld } from './planned-world.ts';
import { seededRandom } from './random.ts';
import { withRequests } from './requests.ts';
import { type Desk, voicesOf } from './voices.ts';
import { addDays, addWorkingDays, daysBetween, type LocalDate, officeMoment } from './working-days.ts';

const SEED = 20_240_722;
/** A Monday: the day for which the fixed texts and their stories were written. */
const STORY_DAY = '2024-07-22';
const POSTS_FROM = '2021-06-25';
const OFFICE = 'van-phong-ubnd-tinh';

/** Parents of what districts handed down; they must still be running. */
const presets: Presets = {
  'Xây dựng vùng trồng bưởi da xanh': 'on_track',
  'hồ Vạn Hội, xã Ân Tín': 'on_track',
  'thị trấn Cát Tiến đạt tiêu chí đô thị loại V': 'on_track',
  'Cụm công nghiệp Bình Nghi': 'on_track',
};

/** Whole weeks between the story's Monday and the Monday of `today`'s week, in days. */
export function shiftFor(today: LocalDate): number {
  return Math.floor(daysBetween(STORY_DAY, today) / 7) * 7;
}

/** "Bình Định, June 2024", moved to `today`: everything in it happened before that day. */
export function planBinhDinh(today: LocalDate): PlannedWorld {
  const random = seededRandom(SEED);
  const shift = shiftFor(today);
  const moved = (day: LocalDate) => addDays(day, shift);
  const directory = directoryOf(binhDinhAgencies, binhDinhGroups);
  const cast: Cast = { random, today, directory, voiceOf: voicesOf(binhDinhAgencies, binhDinhPeople) };
  const deskOf = (monitor: string, leader: string): Desk => ({ monitor, chief: 'chief', leader, office: OFFICE });

  const fixed = fixedDirectives({ cast, moved, deskOf, signatureOf, committee: COMMITTEE });
  const invented = inventedDirectives({
    cast,
    deskOf,
    signatureOf,
    committee: COMMITTEE,
    presets,
    seriesOf: seriesBeside(fixed.documents),
  });
  const ownDirectives = [...fixed.directives, ...invented.directives];
  const below = cascaded(districtCascades, ownDirectives, {
    cast,
    signatureOf,
    deskOf: (district) => ({
      monitor: `monitor.${district}`,
      chief: `chief.${district}`,
      leader: `chair.${district}`,
      issuer: `chair.${district}`,
      office: `van-phong-hdnd-va-ubnd.${district}`,
    }),
  });

  const handedDown = new Set(below.directives.map(({ parentAssignment }) => parentAssignment));
  return {
    letters: { committee: COMMITTEE, drafter: 'monitor', signer: 'deputy-chief' },
    tenant: { slug: 'binh-dinh', name: 'Tỉnh Bình Định', codePrefix: 'BD', timeZone: 'Asia/Ho_Chi_Minh' },
    postsFrom: POSTS_FROM,
    agencies: binhDinhAgencies,
    groups: binhDinhGroups,
    people: binhDinhPeople,
    documents: [...fixed.documents, ...invented.documents, ...below.documents],
    directives: withRequests(inOrder([...ownDirectives, ...below.directives, ...proposed(cast, deskOf)]), {
      today,
      committee: COMMITTEE,
      voiceOf: cast.voiceOf,
      // A district that handed its work down asks when it has heard from below; the Office does not ask itself.
      isTaken: ({ assignments }) => assignments.some(({ key, agency }) => agency === OFFICE || handedDown.has(key)),
    }),
  };
}

export function inOrder(directives: readonly PlannedDirective[]): PlannedDirective[] {
  return directives.toSorted((one, other) => one.enteredAt.getTime() - other.enteredAt.getTime());
}

function signatureOf(post: string): Signature {
  const person = binhDinhPeople.find(({ posts }) => posts.some(({ key }) => key === post));
  const title = person?.posts.find(({ key }) => key === post)?.title;
  if (person === undefined || title === undefined) throw new Error(`nobody holds ${post}`);
  return { title, name: person.fullName };
}

/** Conclusion notices and letters count on from the fixed ones; plans and the like have short series of their own. */
function seriesBeside(documents: readonly PlannedDocument[]): (notation: string) => Series {
  const anchorsOf = (start: string) =>
    documents
      .filter(({ notation }) => notation.startsWith(start))
      .map(({ issuedOn, number }) => ({ on: issuedOn, number: Number(number) }))
      .toSorted((one, other) => one.on.localeCompare(other.on));
  const directives = anchorsOf('CT');
  const besides = directives.map(({ on, number }) => ({ on, number: number + 40 }));
  const series: Readonly<Record<string, Series>> = {
    TB: numberSeries(anchorsOf('TB'), 0.6),
    UBND: numberSeries(anchorsOf('UBND'), 9),
    CT: numberSeries(directives, 0.06),
    KH: numberSeries(besides, 0.3),
    CĐ: numberSeries(besides, 0.1),
  };
  return (notation) => {
    const found = series[notation.split('-')[0] ?? ''];
    if (found === undefined) throw new Error(`no series for ${notation}`);
    return found;
  };
}

/** Said in a meeting and written down by a monitor; binds nobody until a leader or the chief confirms it. */
function proposed(cast: Cast, deskOf: (monitor: string, leader: string) => Desk): PlannedDirective[] {
  const { random, today, directory } = cast;
  return proposals.map(([content, lead, coordinating, expectedProduct, field], index) => {
    const duty = dutyOf(field);
    const issuedOn = addWorkingDays(today, -(1 + (index % 2)));
    const leads = directory.expand(lead);
    const directive = happened(
      {
        key: `proposed-${index}`,
        document: null,
        committee: COMMITTEE,
        issuer: duty.leader,
        desk: deskOf(duty.monitor, duty.leader),
        issuedOn,
        enteredAt: officeMoment(random, issuedOn),
        content,
        field,
        expectedProduct,
        mark: null,
        dueOn: addWorkingDays(today, 6 + index * 3),
        leads,
        coordinating: directory.expand(coordinating, leads),
        fates: ['new'],
      },
      cast,
    );
    return {
      ...directive,
      isProposal: true,
      assignments: directive.assignments.map((assignment) => ({ ...assignment, acts: [] })),
    };
  });
}
