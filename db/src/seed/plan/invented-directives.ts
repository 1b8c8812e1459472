import type { DirectiveLine } from '../texts/directive-text.ts';
import { fields } from '../texts/fields.ts';
import { happened, type Cast } from './directive-builder.ts';
import type { Series } from './document-numbers.ts';
import { dutyOf } from './duties.ts';
import { dueOnFor, type Fate, fatesFor, type Slot } from './fates.ts';
import { documentFrom, type Signature } from './office.ts';
import type { PlannedDirective, PlannedDocument } from './planned-world.ts';
import type { Random } from './random.ts';
import { type SourceText, sourceTextsOf, withDays } from './source-texts.ts';
import type { Desk } from './voices.ts';
import { addWorkingDays, type LocalDate, officeMoment } from './working-days.ts';

/** Shares of the documents by their age in working days: a demo shows mostly what is going on. */
const ageShares: readonly (readonly [share: number, from: number, to: number])[] = [
  [0.05, 1, 2],
  [0.2, 3, 12],
  [0.37, 13, 45],
  [0.38, 46, 118],
];
/** Stories that other committees' directives hang on, by a part of the text. */
export type Presets = Readonly<Record<string, Fate>>;
const PRESET_AGE = { from: 16, to: 28 };
/** Working days that urgent work still on track may have left. */
const FARTHEST_URGENT = 12;

type Help = {
  readonly cast: Cast;
  readonly deskOf: (monitor: string, leader: string) => Desk;
  readonly signatureOf: (post: string) => Signature;
  /** By the first part of the notation. */
  readonly seriesOf: (notation: string) => Series;
  readonly committee: string;
  readonly presets: Presets;
};

type Placed = { readonly text: SourceText; readonly age: number; readonly issuedOn: LocalDate };

/** Some 285 directives of Bình Định, spread over half a year, with the mix of fates that a demo needs. */
export function inventedDirectives(help: Help): { documents: PlannedDocument[]; directives: PlannedDirective[] } {
  const { cast, presets } = help;
  const placed = placedInTime(sourceTextsOf(fields), cast, presets);
  const slots = placed.flatMap(({ text, age }) => text.lines.map((line): Slot => slotOf(line, age, presets)));
  const fates = fatesFor(slots, cast.random);

  const documents: PlannedDocument[] = [];
  const directives: PlannedDirective[] = [];
  let slot = 0;
  for (const one of placed) {
    const { document, directives: carried } = issued(
      one,
      fates.slice(slot, slot + one.text.lines.length),
      documents.length,
      help,
    );
    documents.push(document);
    directives.push(...carried);
    slot += one.text.lines.length;
  }
  return { documents, directives };
}

function slotOf([content, , , , mark]: DirectiveLine, age: number, presets: Presets): Slot {
  return {
    age,
    isOpenEnded: mark === 'no_deadline',
    isPressing: mark === 'immediate' || mark === 'very_urgent',
    preset: Object.entries(presets).find(([part]) => content.includes(part))?.[1] ?? null,
  };
}

/** Gives each document its day; the earliest comes first, so that numbers can be given in order. */
function placedInTime(texts: readonly SourceText[], { random, today }: Cast, presets: Presets): Placed[] {
  const shuffled = random.shuffle(texts);
  return shuffled
    .map((text, index) => {
      const hasPreset = text.lines.some(([content]) => Object.keys(presets).some((part) => content.includes(part)));
      const age = hasPreset ? random.between(PRESET_AGE.from, PRESET_AGE.to) : ageAt(index / shuffled.length, random);
      return { text, age, issuedOn: addWorkingDays(today, -age) };
    })
    .toSorted((one, other) => other.age - one.age);
}

function ageAt(rank: number, random: Random): number {
  let reached = 0;
  for (const [share, from, to] of ageShares) {
    reached += share;
    if (rank < reached) return random.between(from, to);
  }
  return random.between(46, 118);
}

function issued({ text, issuedOn }: Placed, fates: readonly Fate[], ordinal: number, help: Help) {
  const { cast, committee } = help;
  const { random, today, directory } = cast;
  const duty = dutyOf(text.field);
  const issuer = text.byChair ? 'chair' : duty.leader;
  const desk = help.deskOf(duty.monitor, issuer);
  const number = String(help.seriesOf(text.notation).next(issuedOn));
  const key = `${number}/${text.notation}`;
  const enteredAt = officeMoment(random, issuedOn);

  const directives = text.lines.map(([content, leadNames, coordinatingNames, product, mark = null], index) => {
    const fate = fates[index] ?? 'on_time';
    const leads = directory.expand(leadNames);
    const dueOn =
      mark === null
        ? dueOnFor(fate, issuedOn, today, random)
        : dueOnFor(fate, issuedOn, today, random, FARTHEST_URGENT);
    const fateOfOthers = fate === 'late' || fate === 'new' || (dueOn !== null && dueOn >= today) ? fate : 'on_time';
    return happened(
      {
        key: `invented-${ordinal}-${index}`,
        document: key,
        committee,
        issuer,
        desk,
        issuedOn,
        enteredAt,
        content: withDays(content, issuedOn, (day) => day),
        field: text.field,
        expectedProduct: product,
        mark,
        dueOn,
        leads,
        coordinating: directory.expand(coordinatingNames, leads),
        // Where several lead, the first one's fate is the directive's.
        fates: leads.map((_, at) => (at === 0 ? fate : fateOfOthers)),
      },
      cast,
    );
  });
  const dueDays = directives.flatMap(({ deadline }) => deadline.on ?? []).toSorted();
  const last = dueDays.at(-1);
  const document = documentFrom(text, {
    key,
    committee,
    number,
    issuedOn,
    enteredBy: desk.monitor,
    enteredAt,
    outsideDueOn: last === undefined ? null : addWorkingDays(last, random.between(3, 7)),
    issuer: help.signatureOf(issuer),
    chiefName: help.signatureOf(desk.chief).name,
  });
  return { document, directives };
}
