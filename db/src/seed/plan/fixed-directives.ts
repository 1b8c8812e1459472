import demo from '../data/demo-directives.json' with { type: 'json' };
import { fixedStories, type FixedDeed } from '../texts/fixed-stories.ts';
import { happened, type Cast } from './directive-builder.ts';
import { dutyOf } from './duties.ts';
import type { Fate } from './fates.ts';
import { documentFrom, type Signature } from './office.ts';
import type { Act, DatedDeed, PlannedDirective, PlannedDocument } from './planned-world.ts';
import { reportWriter } from './report-writer.ts';
import { withDays } from './source-texts.ts';
import type { Desk } from './voices.ts';
import { dayOf, inWords, type LocalDate, officeMoment } from './working-days.ts';

/** How the companies behind two loose names are called. */
const companies: Readonly<Record<string, string>> = {
  'các chủ đầu tư': 'Công ty Hạ tầng Duyên hải',
  'các chủ hồ': 'Công ty Thủy lợi Bình Định; Công ty Thủy điện Thượng Kôn',
  'VP UBND tỉnh, các sở, ngành': 'VP UBND tỉnh; các sở, ban, ngành',
};
/** The next time after the story's Monday that the one recurring directive falls due. */
const NEXT_OCCURRENCE = '2024-08-20';
/** Who owes an answer, or gave it late, when everybody was asked. */
const fatesWhenAllAreAsked: Readonly<Record<string, Fate>> = {
  'Sở TN&MT': 'overdue',
  'Sở Y tế': 'overdue_silent',
  'UBND huyện Phù Cát': 'overdue_silent',
  'UBND huyện Phù Mỹ': 'overdue',
  'Sở VH&TT': 'late',
  'Sở KH&CN': 'late',
  'UBND huyện Vân Canh': 'late',
  'Sở NN&PTNT': 'waiting',
};

export type FixedPlan = { readonly documents: PlannedDocument[]; readonly directives: PlannedDirective[] };
type Help = {
  readonly cast: Cast;
  /** Moves a day of the story's own time to the seeding day's. */
  readonly moved: (day: LocalDate) => LocalDate;
  readonly deskOf: (monitor: string, leader: string) => Desk;
  readonly signatureOf: (post: string) => Signature;
  readonly committee: string;
};

/** The 22 directives whose texts and days are given, with what happened to them. */
export function fixedDirectives({ cast, moved, deskOf, signatureOf, committee }: Help): FixedPlan {
  const { directory, random } = cast;
  const documents = new Map<string, PlannedDocument>();

  const directives = demo.directives.map((entry, index): PlannedDirective => {
    const story = fixedStories[index];
    if (story === undefined) throw new Error(`no story for directive ${index}`);
    const duty = dutyOf(story.field);
    const issuer = story.byChair ? 'chair' : duty.leader;
    const desk = deskOf(duty.monitor, issuer);
    const { number, notation } = entry.document;
    const key = `${number}/${notation}`;
    const issuedOn = moved(entry.document.issuedOn);
    const document =
      documents.get(key) ??
      documentFrom(
        { notation, abstract: story.abstract },
        {
          key,
          committee,
          number,
          issuedOn,
          enteredBy: desk.monitor,
          enteredAt: officeMoment(random, issuedOn),
          outsideDueOn: null,
          issuer: signatureOf(issuer),
          chiefName: signatureOf(desk.chief).name,
          moved,
        },
      );
    documents.set(key, document);

    const leads = directory.expand(entry.leads.join('; '));
    const coordinating = directory.expand(entry.coordinating.map((name) => companies[name] ?? name).join('; '), leads);
    const { deadline } = entry;
    const due = deadline.kind === 'recurring' ? NEXT_OCCURRENCE : (deadline.date ?? null);
    const dueOn = due === null ? null : moved(due);
    const shortNames = leads.map((lead) => directory.byKey(lead).shortName);
    return happened(
      {
        key: `fixed-${index + 1}`,
        document: key,
        committee,
        issuer,
        desk,
        issuedOn,
        enteredAt: document.enteredAt,
        content: entry.content,
        field: story.field,
        expectedProduct: story.product,
        mark: 'urgency' in entry ? 'urgent' : null,
        dueOn,
        ...(dueOn === null
          ? {}
          : { deadlineText: deadline.kind === 'recurring' ? 'định kỳ hằng tháng' : `trước ngày ${inWords(dueOn)}` }),
        leads,
        coordinating,
        fates: shortNames.map((name) => fatesWhenAllAreAsked[name] ?? 'on_time'),
        stories: Object.fromEntries(
          Object.entries(story.told ?? {}).map(([name, deeds]) => {
            const agency = directory.agency(name).key;
            return [agency, toldBy(deeds, { agency, desk, cast, moved, assignedAt: document.enteredAt, issuedOn })];
          }),
        ),
      },
      cast,
    );
  });
  return { documents: [...documents.values()], directives };
}

type Scene = {
  readonly agency: string;
  readonly desk: Desk;
  readonly cast: Cast;
  readonly moved: (day: LocalDate) => LocalDate;
  readonly assignedAt: Date;
  readonly issuedOn: LocalDate;
};

function toldBy(deeds: readonly FixedDeed[], scene: Scene): Act[] {
  let last = scene.assignedAt;
  return deeds.map((deed) => {
    const { on, ...rest } = datedDeed(deed, scene);
    last = officeMoment(scene.cast.random, on < dayOf(last) ? dayOf(last) : on, last);
    return { ...rest, at: last };
  });
}

function datedDeed(
  [shortDay, kind, text = '', percent = 0]: FixedDeed,
  { agency, desk, cast, moved, issuedOn }: Scene,
): DatedDeed {
  const { random, directory, voiceOf } = cast;
  const on = moved(`2024-${shortDay}`);
  const voice = voiceOf(agency);
  if (voice === null) throw new Error(`nobody answers for ${agency}`);
  const words = withDays(text, issuedOn, moved).normalize('NFC');
  const reviewer = agency === desk.office ? desk.leader : desk.monitor;
  const writer = reportWriter(random, directory.byKey(agency), {
    content: '',
    expectedProduct: '',
    others: [],
    isAssisting: false,
  });
  switch (kind) {
    case 'ack':
      return { on, kind: 'acknowledged', by: voice.clerk };
    case 'accepted':
      return { on, kind: 'accepted', by: reviewer, setOn: null, dayReason: null };
    case 'progress':
      return { on, kind: 'progress', by: voice.clerk, percent, result: words, obstacles: null, paper: null };
    case 'done':
      return {
        on,
        kind: 'completion',
        by: voice.head,
        result: words,
        obstacles: null,
        statedOn: on,
        productNumber: writer.productNumber(),
        paper: null,
      };
    case 'returned':
      return { on, kind: 'returned', by: reviewer, reason: words };
    case 'reminded':
      return { on, kind: 'reminded', by: desk.chief, message: words };
  }
}
