import type { PlannedAgency } from '../agencies/planned-agency.ts';
import { assistingTexts, kindOf, kindTexts, obstaclesOf } from '../texts/report-text.ts';
import { subjectResultsOf } from '../texts/subject-results.ts';
import type { Random } from './random.ts';
import { addWorkingDays, inWords, type LocalDate } from './working-days.ts';

/** What a report is about. */
export type Subject = {
  readonly content: string;
  readonly expectedProduct: string;
  /** Short names of those it works with: for a coordinating agency its leads. */
  readonly others: readonly string[];
  readonly isAssisting: boolean;
};

const SUBJECT_SENTENCE_SHARE = 0.7;
const OBSTACLE_SHARE = 0.4;

/** Writes what an agency reports and what the Office answers. */
export type ReportWriter = ReturnType<typeof reportWriter>;

export function reportWriter(random: Random, agency: Pick<PlannedAgency, 'shortName' | 'letters'>, subject: Subject) {
  const kind = kindOf(subject.content);
  const texts = subject.isAssisting ? assistingTexts : kindTexts[kind];
  const ofSubject = subject.isAssisting ? [] : subjectResultsOf(subject.content);

  function fill(text: string, on: LocalDate, percent: number): string {
    const total = random.between(6, 28);
    const words: Readonly<Record<string, string>> = {
      cq: agency.shortName,
      ph: subject.others.length > 0 ? random.pick(subject.others) : 'các đơn vị liên quan',
      sp: subject.expectedProduct.charAt(0).toLowerCase() + subject.expectedProduct.slice(1),
      ngay: inWords(addWorkingDays(on, -random.between(0, 1))),
      truoc: inWords(addWorkingDays(on, -random.between(2, 4))),
      a: two(Math.max(2, Math.min(total - 1, Math.round((total * percent) / 100)))),
      b: two(total),
      pt: String(Math.max(12, Math.min(97, percent - random.between(0, 6)))),
    };
    return text
      .replace(/\{so:(.+?)\}/g, (_, type: string) => paperNumber(type))
      .replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '')
      .normalize('NFC');
  }
  function paperNumber(type: string): string {
    const number = random.between(40, 1900);
    return type === 'CV' ? `${number}/${agency.letters}` : `${number}/${type}-${agency.letters}`;
  }
  // Nobody reports the same sentence twice in a row.
  const decks = {
    progress: random.shuffle(texts.progress),
    done: random.shuffle(texts.done),
    subject: random.shuffle(ofSubject),
  };
  const draw = (deck: string[]) => {
    const [top = ''] = deck.splice(0, 1);
    deck.push(top);
    return top;
  };
  const result = (deck: string[], on: LocalDate, percent: number) => {
    const extra = ofSubject.length > 0 && random.chance(SUBJECT_SENTENCE_SHARE) ? [draw(decks.subject)] : [];
    return [draw(deck), ...extra].map((sentence) => fill(sentence, on, percent)).join(' ');
  };

  return {
    paperNumber: () => paperNumber('BC'),
    productNumber: () => paperNumber(random.pick(['BC', 'BC', 'TTr', 'CV'])),
    progress: (on: LocalDate, percent: number) => ({
      result: result(decks.progress, on, percent),
      obstacles: random.chance(OBSTACLE_SHARE) ? fill(random.pick(obstaclesOf[kind]), on, percent) : null,
    }),
    done: (on: LocalDate) => result(decks.done, on, 92),
    returned: (on: LocalDate) => fill(random.pick(texts.returned), on, 30),
  };
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
