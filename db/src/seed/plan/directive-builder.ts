import type { Directory } from '../agencies/planned-agency.ts';
import type { Mark } from '../texts/directive-text.ts';
import { coordinatingStory, leadStory, type Setting, type SharedEnd } from './assignment-story.ts';
import type { Fate } from './fates.ts';
import type { Act, PlannedAssignment, PlannedDirective } from './planned-world.ts';
import type { Random } from './random.ts';
import { reportWriter } from './report-writer.ts';
import type { Desk, Voice } from './voices.ts';
import { inWords, type LocalDate } from './working-days.ts';

/** The people and agencies among whom a world's directives happen. */
export type Cast = {
  readonly random: Random;
  readonly today: LocalDate;
  readonly directory: Directory;
  readonly voiceOf: (agency: string) => Voice;
};

export type Order = {
  readonly key: string;
  readonly document: string | null;
  readonly committee: string;
  readonly issuer: string;
  readonly desk: Desk;
  readonly issuedOn: LocalDate;
  readonly enteredAt: Date;
  readonly content: string;
  readonly field: string;
  readonly expectedProduct: string;
  readonly mark: Mark | null;
  readonly dueOn: LocalDate | null;
  /** As the document words it; made up when left out. */
  readonly deadlineText?: string;
  /** Agency keys. */
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  /** Of each lead, in their order. */
  readonly fates: readonly Fate[];
  /** Told beforehand, by agency; all others are made up. */
  readonly stories?: Readonly<Record<string, readonly Act[]>>;
  readonly parentAssignment?: string;
};

const REPORT_TO_IN_TEXT = 0.22;
const deadlineWords = ['trước ngày', 'hoàn thành trước ngày', 'chậm nhất ngày', 'báo cáo kết quả trước ngày'];

/** Lets an order happen: to every assignment what its fate tells, up to the day before today. */
export function happened(order: Order, cast: Cast): PlannedDirective {
  const { random, directory } = cast;
  const { dueOn, mark, content } = order;
  const namesOf = (keys: readonly string[], besides: string) =>
    keys.filter((key) => key !== besides).map((key) => directory.byKey(key).shortName);
  const settingOf = (agency: string): Setting => ({
    random,
    today: cast.today,
    assignedAt: order.enteredAt,
    dueOn,
    agency,
    voice: cast.voiceOf(agency),
    desk: order.desk,
    writer: reportWriter(random, directory.byKey(agency), {
      content,
      expectedProduct: order.expectedProduct,
      isAssisting: !order.leads.includes(agency),
      others: order.leads.includes(agency)
        ? namesOf([...order.coordinating, ...order.leads].slice(0, 6), agency)
        : namesOf(order.leads, agency),
    }),
  });
  const leads = order.leads.map(
    (agency, index) => order.stories?.[agency] ?? leadStory(order.fates[index] ?? 'on_track', settingOf(agency)),
  );
  const end = endOf(leads);
  const isNew = order.fates[0] === 'new';
  const coordinating = order.coordinating.map(
    (agency) => withEnd(order.stories?.[agency], end) ?? coordinatingStory(isNew, end, settingOf(agency)),
  );
  const assigned = (agency: string, role: PlannedAssignment['role'], acts: readonly Act[]): PlannedAssignment => ({
    key: `${order.key}/${agency}`,
    agency,
    role,
    dueOn,
    acts,
  });

  const saysWhom =
    dueOn !== null &&
    order.deadlineText === undefined &&
    !content.includes('báo cáo') &&
    random.chance(REPORT_TO_IN_TEXT);
  return {
    key: order.key,
    document: order.document,
    committee: order.committee,
    issuer: order.issuer,
    monitors: [order.desk.monitor],
    enteredBy: order.desk.monitor,
    enteredAt: order.enteredAt,
    isProposal: false,
    issuedOn: order.issuedOn,
    content:
      saysWhom && dueOn !== null
        ? `${content}; báo cáo UBND ${levelOf(order, directory)} trước ngày ${inWords(dueOn)}`
        : content,
    field: order.field,
    urgency: mark === 'urgent' || mark === 'very_urgent' || mark === 'immediate' ? mark : 'normal',
    expectedProduct: order.expectedProduct,
    visibility: mark === 'restricted' ? 'restricted' : 'ordinary',
    readers: mark === 'restricted' ? readersOf(order, cast) : [],
    deadline: {
      kind: dueOn === null ? 'none' : 'date',
      on: dueOn,
      text: dueOn === null ? null : (order.deadlineText ?? `${random.pick(deadlineWords)} ${inWords(dueOn)}`),
      time: mark === 'immediate' && dueOn !== null ? '17:00' : null,
    },
    parentAssignment: order.parentAssignment ?? null,
    assignments: [
      ...order.leads.map((agency, index) => assigned(agency, 'lead', leads[index] ?? [])),
      ...order.coordinating.map((agency, index) => assigned(agency, 'coordinating', coordinating[index] ?? [])),
    ],
  };
}

function levelOf({ committee }: Order, directory: Directory): string {
  const names = { province: 'tỉnh', district: 'cấp huyện', commune: 'cấp xã' };
  return names[directory.byKey(committee).level];
}

/** The named readers of a restricted directive: its issuing side in person, and who answers for its agencies. */
function readersOf({ issuer, desk, leads, coordinating }: Order, { voiceOf }: Cast): string[] {
  const answering = [...leads, ...coordinating].flatMap((agency) => Object.values(voiceOf(agency) ?? {}));
  const posts = [issuer, 'chair', desk.chief, desk.monitor, ...answering];
  return [...new Set(posts.map((post) => post.split('+')[0] ?? post))];
}

const closing: readonly Act['kind'][] = ['accepted', 'withdrawn', 'ended', 'superseded'];

/** When and how the leads closed the directive; null while one is open. */
function endOf(leads: readonly (readonly Act[])[]): SharedEnd | null {
  const lasts = leads.flatMap((acts) => acts.at(-1) ?? []).filter(({ kind }) => closing.includes(kind));
  const last = lasts.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1);
  if (last === undefined || lasts.length < leads.length) return null;
  const isDone = lasts.some(({ kind }) => kind === 'accepted');
  const without = last.kind === 'withdrawn' || last.kind === 'superseded' ? last.kind : 'ended';
  return { kind: 'closed_with_lead', as: isDone ? 'closed_with_lead' : without, at: last.at, by: last.by };
}

/** A told story that was still open when the leads closed the directive ends with them. */
function withEnd(acts: readonly Act[] | undefined, end: SharedEnd | null): readonly Act[] | undefined {
  const last = acts?.at(-1);
  if (acts === undefined || end === null || (last !== undefined && closing.includes(last.kind))) return acts;
  return [...acts.filter(({ at }) => at < end.at), end];
}
