import type { Role } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { StatedWork } from './letter-lines.rules.ts';
import {
  type CommitteeNames,
  committeeNames,
  dateLine,
  listOf,
  paperCount,
  paperDay,
  signatureLines,
} from './letter-words.rules.ts';

/** All that a letter says, whatever it is written on; Vietnamese, as its addressees read it. */
export type LetterPaper = {
  /** The two lines at the upper left: whose letter it is. */
  readonly issuer: readonly [string, string];
  /** "Số: 215/UBND-TH" */
  readonly reference: string;
  /** "V/v đôn đốc …" */
  readonly subject: string;
  /** "Bình Định, ngày 22 tháng 7 năm 2024" */
  readonly date: string;
  readonly addressees: readonly string[];
  readonly paragraphs: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: { readonly lines: readonly string[]; readonly name: string };
  readonly appendix: {
    readonly title: string;
    readonly note: string;
    readonly groups: readonly { readonly agency: string; readonly lines: readonly AppendixLine[] }[];
  };
};

export type AppendixLine = {
  readonly position: number;
  readonly document: string;
  readonly content: string;
  readonly due: string;
  readonly daysOverdue: string;
  readonly state: string;
};

export type LetterLine = StatedWork & {
  /** From 1, through all groups. */
  readonly position: number;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly asksExplanation: boolean;
};

export type LetterFacts = {
  readonly committeeName: string;
  readonly isForCommittee: boolean;
  readonly subject: string;
  readonly body: string | null;
  readonly reportBefore: CalendarDate;
  readonly explainBefore: CalendarDate | null;
  readonly recipients: string;
  readonly notation: string;
  readonly number: string | null;
  readonly issuedOn: CalendarDate | null;
  /** The day its figures are of: today, or the day of issue. */
  readonly figuresOf: CalendarDate;
  readonly signer: { readonly name: string; readonly role: Role; readonly title: string };
  readonly lines: readonly LetterLine[];
};

/** Puts a letter on paper, after Decree 30/2020. */
export function letterPaper(facts: LetterFacts): LetterPaper {
  const names = committeeNames(facts.committeeName);
  const number = facts.number ?? '……';
  const reference = `${number}/${facts.notation}`;
  const agencies = addresseesOf(facts.lines);
  const sender = facts.isForCommittee ? names.short : `Văn phòng ${names.short}`;
  return {
    issuer: facts.isForCommittee
      ? ['ỦY BAN NHÂN DÂN', names.unit.toLocaleUpperCase('vi')]
      : [`UBND ${names.unit.toLocaleUpperCase('vi')}`, 'VĂN PHÒNG'],
    reference: `Số: ${reference}`,
    subject: `V/v ${facts.subject}`,
    date: dateLine(names.place, facts.issuedOn, facts.figuresOf),
    addressees: agencies.map(({ name }) => name),
    paragraphs: paragraphsOf(facts, names),
    recipients: facts.recipients.split('\n').map((line) => line.trim()),
    signature: {
      lines: signatureLines(facts.signer.role, facts.signer.title, facts.isForCommittee),
      name: facts.signer.name,
    },
    appendix: {
      title: allLate(facts.lines) ? 'DANH MỤC NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH' : 'DANH MỤC NHIỆM VỤ CHƯA HOÀN THÀNH',
      note: `(Kèm theo Công văn số ${reference} ${issuedWords(facts)} của ${sender})`,
      groups: agencies.map(({ id, name }) => ({
        agency: name,
        lines: facts.lines.filter(({ agencyId }) => agencyId === id).map(appendixLine),
      })),
    },
  };
}

/** "V/v …" of a letter that nobody has worded yet. */
export function composedSubject(committeeName: string, lines: readonly Pick<LetterLine, 'daysOverdue'>[]): string {
  const { short } = committeeNames(committeeName);
  return `đôn đốc thực hiện nhiệm vụ ${short}, Chủ tịch ${short} giao${allLate(lines) ? ' đã quá hạn' : ''}`;
}

/** Who gets a copy, below "Như trên". */
export function composedRecipients(committeeName: string): string {
  const { short } = committeeNames(committeeName);
  return `Như trên;\nChủ tịch, các PCT ${short};\nCVP, các PCVP ${short};\nLưu: VT, TH.`;
}

/** What stands behind the number, for the committee or for its Office. */
export function composedNotation(isForCommittee: boolean): string {
  return isForCommittee ? 'UBND-TH' : 'VPUB-TH';
}

/** The letter's own words, or those composed of what it is about; a paragraph a line. */
export function bodyOf(facts: LetterFacts): string {
  return paragraphsOf(facts, committeeNames(facts.committeeName)).join('\n');
}

function paragraphsOf(facts: LetterFacts, names: CommitteeNames): string[] {
  const { body, lines, isForCommittee } = facts;
  if (body !== null) return body.split('\n').filter((line) => line.trim() !== '');
  const agencies = addresseesOf(lines);
  const isOne = agencies.length === 1;
  const whom = isOne ? (agencies[0]?.name ?? '') : 'các cơ quan, địa phương nêu trên';
  const sender = isForCommittee ? names.short : `Văn phòng ${names.short}`;
  const order = isForCommittee
    ? `Thực hiện chỉ đạo của Chủ tịch ${names.short}, yêu cầu Thủ trưởng`
    : `Thừa lệnh Chủ tịch ${names.short}, ${sender} đề nghị Thủ trưởng`;
  const demands = [
    `Tập trung chỉ đạo, khẩn trương hoàn thành các nhiệm vụ nêu tại Phụ lục; báo cáo kết quả trên Hệ thống chậm nhất ngày ${paperDay(facts.reportBefore)}.`,
    ...explanationParagraph(facts, sender, isOne),
    `Trường hợp có khó khăn, vướng mắc vượt thẩm quyền, kịp thời báo cáo, đề xuất ${names.short} xem xét, quyết định.`,
  ];
  return [
    `Qua theo dõi trên Hệ thống theo dõi chỉ đạo, điều hành của ${names.level || 'Ủy ban'}, đến ngày ${paperDay(facts.figuresOf)}, ${whom} còn ${owedWords(lines, names)} (chi tiết tại Phụ lục kèm theo).`,
    `${order} ${isOne ? whom : 'các cơ quan, địa phương nêu trên'}:`,
    ...demands.map((demand, index) => `${index + 1}. ${demand}`),
    `${sender} thông báo để ${isOne ? 'đơn vị' : 'các cơ quan, địa phương'} biết, thực hiện./.`,
  ];
}

function owedWords(lines: readonly LetterLine[], { short }: CommitteeNames): string {
  const late = lines.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const work = `${paperCount(lines.length)} nhiệm vụ do ${short}, Chủ tịch ${short} giao`;
  if (late === lines.length) return `${work} đã quá hạn nhưng chưa hoàn thành`;
  return late === 0
    ? `${work} chưa hoàn thành`
    : `${work} chưa hoàn thành, trong đó ${paperCount(late)} nhiệm vụ đã quá hạn`;
}

function explanationParagraph(facts: LetterFacts, sender: string, isOne: boolean): string[] {
  const asked = facts.lines.filter(({ asksExplanation }) => asksExplanation);
  if (asked.length === 0 || facts.explainBefore === null) return [];
  const positions = listOf(asked.map(({ position }) => String(position)));
  const who = isOne ? 'đơn vị' : listOf(addresseesOf(asked).map(({ name }) => name));
  return [
    `Đối với nhiệm vụ tại số thứ tự ${positions} của Phụ lục, ${who} giải trình rõ nguyên nhân, trách nhiệm của tập thể, cá nhân có liên quan, gửi ${sender} chậm nhất ngày ${paperDay(facts.explainBefore)}.`,
  ];
}

function addresseesOf(lines: readonly LetterLine[]): { readonly id: string; readonly name: string }[] {
  return [...new Map(lines.map(({ agencyId, agencyName }) => [agencyId, { id: agencyId, name: agencyName }])).values()];
}

function allLate(lines: readonly Pick<LetterLine, 'daysOverdue'>[]): boolean {
  return lines.every(({ daysOverdue }) => daysOverdue > 0);
}

function issuedWords({ issuedOn, figuresOf }: LetterFacts): string {
  return issuedOn === null ? `ngày …/…/${figuresOf.slice(0, 4)}` : `ngày ${paperDay(issuedOn)}`;
}

function appendixLine({ position, document, content, dueOn, daysOverdue, state }: LetterLine): AppendixLine {
  return {
    position,
    document,
    content,
    due: dueOn === null ? 'Không ấn định' : paperDay(dueOn),
    daysOverdue: daysOverdue > 0 ? String(daysOverdue) : '',
    state,
  };
}
