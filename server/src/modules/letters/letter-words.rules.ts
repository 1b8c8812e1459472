import type { Role } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { AssignmentState } from '../assignments/lifecycle.rules.ts';

/** What a committee is called within a letter: "UBND tỉnh Bình Định" is "tỉnh Bình Định", of the place "Bình Định". */
export type CommitteeNames = {
  /** "UBND tỉnh" */
  readonly short: string;
  /** "tỉnh Bình Định" */
  readonly unit: string;
  /** "Bình Định", from where letters are dated. */
  readonly place: string;
  /** "tỉnh" */
  readonly level: string;
};

const COMMITTEE = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu;
const LEVEL = /^(tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;

/** @param name of the committee as the tree has it */
export function committeeNames(name: string): CommitteeNames {
  const unit = name.replace(COMMITTEE, '');
  const level = LEVEL.exec(unit)?.[1]?.toLocaleLowerCase('vi') ?? '';
  return { unit, level, place: unit.replace(LEVEL, ''), short: level === '' ? 'UBND' : `UBND ${level}` };
}

/** "22/7/2024", as letters write days: months from October on and days in two digits (Decree 30/2020, II.4). */
export function paperDay(day: CalendarDate): string {
  const [year, month, date] = partsOf(day);
  return `${date}/${month}/${year}`;
}

/** "ngày 22 tháng 7 năm 2024"; dots for a day that the clerk has yet to give. */
export function dateLine(place: string, day: CalendarDate | null, draftedOn: CalendarDate): string {
  if (day === null) return `${place}, ngày … tháng … năm ${partsOf(draftedOn)[0]}`;
  const [year, month, date] = partsOf(day);
  return `${place}, ngày ${date} tháng ${month} năm ${year}`;
}

/** Days below 10, and January and February, have a zero before them, so that nobody adds a digit. */
function partsOf(day: CalendarDate): [year: string, month: string, date: string] {
  const [year = '', month = '', date = ''] = day.split('-');
  return [year, Number(month) <= 2 ? month : String(Number(month)), date];
}

/** "05": numbers below 10 are written with a zero. */
export function paperCount(count: number): string {
  return String(count).padStart(2, '0');
}

/** "1, 3 và 5" */
export function listOf(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}

/** The lines above the signer's name: for whom, in whose place, as what (Decree 30/2020, II.7). */
export function signatureLines(role: Role, title: string, isForCommittee: boolean): string[] {
  const isDeputy = /^phó\s/iu.test(title);
  if (role === 'chair') return ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
  if (role === 'vice_chair') return ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
  return [
    ...(isForCommittee ? ['TL. CHỦ TỊCH'] : []),
    ...(isDeputy ? ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'] : ['CHÁNH VĂN PHÒNG']),
  ];
}

type Work = {
  readonly state: AssignmentState;
  readonly percent: number;
  readonly lastReportedOn: CalendarDate | null;
  readonly returnedOn: CalendarDate | null;
};

/** How far work is, in the appendix's last column ("Tình trạng"). */
export function stateOnPaper({ state, percent, lastReportedOn, returnedOn }: Work): string {
  if (state === 'reported') return 'Đã báo cáo hoàn thành, chờ xác nhận';
  if (state === 'accepted') return 'Đã hoàn thành';
  if (state === 'suspended') return 'Tạm dừng';
  if (state !== 'awaiting' && state !== 'in_progress') return 'Đã kết thúc';
  if (returnedOn !== null) return `Bị trả lại báo cáo ngày ${paperDay(returnedOn)}`;
  if (lastReportedOn !== null) return `Đã báo cáo ${percent}% ngày ${paperDay(lastReportedOn)}`;
  return state === 'awaiting' ? 'Chưa tiếp nhận' : 'Chưa báo cáo';
}
