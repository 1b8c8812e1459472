import type { CalendarDate } from '../kernel/calendar-date.ts';
import type { DeadlineFacts, DeadlinePreview } from '../modules/directives/deadline-preview.rules.ts';
import type { PeriodEndDeadline } from '../modules/directives/deadline.rules.ts';
import { type Language, render } from './catalogue.ts';

const NAMED_DAYS_OFF = 5;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** How the day of a deadline is found; null where the day says it all. */
export function explanationOf({ facts, occurrences }: DeadlinePreview, language: Language): string | null {
  if (facts) return wordsOf(facts, language);
  if (occurrences.length === 0) return null;
  return `${language === 'vi' ? 'Các kỳ đầu' : 'It first falls due on'}: ${occurrences.map(written).join(', ')}`;
}

/** How a deadline came to its day, as one sentence without a full stop; null where the day says it all. */
function wordsOf(facts: DeadlineFacts, language: Language): string | null {
  return language === 'vi' ? inVietnamese(facts) : inEnglish(facts);
}

/** What keeps a deadline from being set, or makes its day uncertain; null where nothing does. */
export function warningOf({ fault, unknownYear }: DeadlinePreview, language: Language): string | null {
  if (fault) return render(fault, language);
  return unknownYear === null ? null : missingYearWords(unknownYear, language);
}

function missingYearWords(year: number, language: Language): string {
  return language === 'vi'
    ? `Chưa có lịch nghỉ năm ${year}: tạm tính thứ Hai đến thứ Sáu là ngày làm việc.`
    : `The days off of ${year} are not known yet: Monday to Friday are taken as working days.`;
}

function inVietnamese(facts: DeadlineFacts): string | null {
  const { deadline, dueOn, from, isFromReceipt, rolledFrom, isDayOff } = facts;
  const stays = isDayOff ? 'là ngày nghỉ, hạn giữ nguyên như đã ghi' : null;
  switch (deadline.kind) {
    case 'date':
      if (rolledFrom !== null)
        return `Ngày ${written(rolledFrom)} là ngày nghỉ nên hạn là ngày làm việc tiếp theo, ${written(deadline.on)}`;
      return stays && `Ngày ${written(deadline.on)} ${stays}`;
    case 'period_end': {
      const end = `Ngày cuối cùng của ${periodVi(deadline)}`;
      return stays ? `${end}; ${stays}` : end;
    }
    case 'event':
      return 'Chưa có hạn cho đến khi nhập ngày';
    case 'none':
      return null;
    case 'term': {
      const { n, unit } = deadline;
      const since = `kể từ ngày ${written(from)}`;
      const counted = {
        working_day: `Ngày làm việc thứ ${n} ${since}${notCounted(facts, 'vi')}`,
        day: `Ngày thứ ${n} ${since}`,
        month: `Hết ${n} tháng ${since}`,
      }[unit];
      const rolled =
        rolledFrom === null
          ? ''
          : `; ngày ${written(rolledFrom)} là ngày nghỉ nên hạn là ngày làm việc tiếp theo, ${written(dueOn ?? '')} (khoản 5 Điều 148 Bộ luật Dân sự)`;
      return isFromReceipt
        ? `Tính từ ngày đơn vị nhận; nếu nhận hôm nay: ${lower(counted)}${rolled}`
        : counted + rolled;
    }
  }
}

function inEnglish(facts: DeadlineFacts): string | null {
  const { deadline, dueOn, from, isFromReceipt, rolledFrom, isDayOff } = facts;
  const stays = isDayOff ? 'is a day off; the deadline stays as written' : null;
  switch (deadline.kind) {
    case 'date':
      if (rolledFrom !== null)
        return `${written(rolledFrom)} is a day off, so it is due on the next working day, ${written(deadline.on)}`;
      return stays && `${written(deadline.on)} ${stays}`;
    case 'period_end': {
      const end = `The last day of ${periodEn(deadline)}`;
      return stays ? `${end} ${stays}` : end;
    }
    case 'event':
      return 'No due day until one is entered';
    case 'none':
      return null;
    case 'term': {
      const { n, unit } = deadline;
      const since = `after ${written(from)}`;
      const counted = {
        working_day: `Working day ${n} ${since}${notCounted(facts, 'en')}`,
        day: `Day ${n} ${since}`,
        month: `${n === 1 ? '1 month' : `${n} months`} ${since}`,
      }[unit];
      const rolled =
        rolledFrom === null
          ? ''
          : `; ${written(rolledFrom)} is a day off, so it ends on the next working day, ${written(dueOn ?? '')} (Civil Code, art. 148.5)`;
      return isFromReceipt
        ? `Counted from the day of receipt; if received today: ${lower(counted)}${rolled}`
        : counted + rolled;
    }
  }
}

/** "; không tính thứ Bảy, Chủ nhật, 30/4 và 01/5; có tính ngày làm bù 10/01" */
function notCounted({ hasWeekend, daysOff, weekendDaysWorked, dueOn }: DeadlineFacts, language: Language): string {
  const words = WORDS[language];
  const year = (dueOn ?? '').slice(0, 4);
  const short = (day: CalendarDate) => (day.startsWith(year) ? written(day).slice(0, -5) : written(day));
  const more = daysOff.length - NAMED_DAYS_OFF;
  const named = daysOff.slice(0, NAMED_DAYS_OFF).map(short);
  const left = [...(hasWeekend ? words.weekend : []), ...named, ...(more > 0 ? [words.more(more)] : [])];
  const off = left.length === 0 ? '' : words.off(joined(left, words.and));
  const worked = weekendDaysWorked.slice(0, NAMED_DAYS_OFF).map(short);
  return off + (worked.length === 0 ? '' : words.worked(joined(worked, words.and)));
}

const WORDS = {
  vi: {
    weekend: ['thứ Bảy', 'Chủ nhật'],
    and: 'và',
    more: (count: number) => `${count} ngày nghỉ khác`,
    off: (days: string) => `; không tính ${days}`,
    worked: (days: string) => `; có tính ngày làm bù ${days}`,
  },
  en: {
    weekend: ['Saturdays', 'Sundays'],
    and: 'and',
    more: (count: number) => (count === 1 ? '1 more day off' : `${count} more days off`),
    off: (days: string) => `; not counting ${days}`,
    worked: (days: string) => `; counting the make-up ${days}`,
  },
} as const;

function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

function periodVi({ period, year, index }: PeriodEndDeadline): string {
  switch (period) {
    case 'month':
      return `tháng ${index}/${year}`;
    case 'quarter':
      return `quý ${ROMAN[index]}/${year}`;
    case 'half':
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}

function periodEn({ period, year, index }: PeriodEndDeadline): string {
  switch (period) {
    case 'month':
      return `month ${index}/${year}`;
    case 'quarter':
      return `quarter ${ROMAN[index]}/${year}`;
    case 'half':
      return `the ${index === 1 ? 'first' : 'second'} half of ${year}`;
    case 'year':
      return String(year);
  }
}

/** As papers write a day: a zero only before days under ten and before the months 1 and 2. */
function written(day: CalendarDate): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return `${dayOfMonth}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi-VN') + text.slice(1);
}
