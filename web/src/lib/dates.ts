/** The two languages of every text. */
export type Language = 'vi' | 'en';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;
const WEEKDAYS = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** The time zone of a tenant that names none. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A day as Vietnamese papers write it: `2026-03-31` becomes 31/03/2026. */
export function showDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A day without its year while that is the year of `today`: 31/03, else 31/03/2025. */
export function showShortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? showDay(day).slice(0, 5) : showDay(day);
}

/** The weekday as it stands inside a sentence: "thứ Sáu", "Friday". */
export function weekday(day: string, language: Language): string {
  return WEEKDAYS[language][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** The weekday and the day, as a heading: "Thứ Hai, 22/07/2024". */
export function showWeekdayAndDay(day: string, language: Language): string {
  return `${capitalise(weekday(day, language))}, ${showDay(day)}`;
}

/** The first letter as a capital, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi-VN') + text.slice(1);
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The calendar day an instant falls on in a time zone, `2024-07-22`. */
export function dayOf(instant: string, timeZone: string = DEFAULT_TIME_ZONE): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(instant));
}

/** The time of day of an instant in a time zone, 09:20. */
export function timeOf(instant: string, timeZone: string = DEFAULT_TIME_ZONE): string {
  const options = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(instant));
}

/** An instant as an officer says it: "15/07 lúc 09:20", with the year when it is not that of `today`. */
export function showInstant(instant: string, today: string, language: Language, timeZone = DEFAULT_TIME_ZONE): string {
  const day = showShortDay(dayOf(instant, timeZone), today);
  return `${day} ${language === 'vi' ? 'lúc' : 'at'} ${timeOf(instant, timeZone)}`;
}

/** How long ago a day was: "hôm nay", "hôm qua", "7 ngày trước". */
export function showDaysAgo(day: string, today: string, language: Language): string {
  const days = daysBetween(day, today);
  if (days <= 0) return language === 'vi' ? 'hôm nay' : 'today';
  if (days === 1) return language === 'vi' ? 'hôm qua' : 'yesterday';
  return language === 'vi' ? `${showNumber(days, 'vi')} ngày trước` : `${showNumber(days, 'en')} days ago`;
}

/** What the API says of a deadline: the day, working days left while open, calendar days once overdue. */
export type DeadlineFacts = {
  dueOn: string | null;
  workingDaysLeft: number | null;
  daysOverdue: number | null;
};

/** The distance to a deadline in words: "còn 2 ngày làm việc", "quá 24 ngày", "hạn hôm nay". */
export function showDeadline(facts: DeadlineFacts, today: string, language: Language): string {
  const { dueOn, workingDaysLeft, daysOverdue } = facts;
  if (dueOn === null) return language === 'vi' ? 'không ấn định thời hạn' : 'no deadline set';
  if (daysOverdue !== null && daysOverdue > 0) return overdueBy(daysOverdue, language);
  if (dueOn === today) return language === 'vi' ? 'hạn hôm nay' : 'due today';
  if (workingDaysLeft !== null && workingDaysLeft > 0) return leftBefore(workingDaysLeft, language);
  return language === 'vi' ? `hạn ${showShortDay(dueOn, today)}` : `due ${showShortDay(dueOn, today)}`;
}

/** The due day with its distance, where work stands in a list: "Hạn 25/07, còn 3 ngày làm việc". */
export function showDue(facts: DeadlineFacts, today: string, language: Language): string {
  const { dueOn, workingDaysLeft } = facts;
  const distance = showDeadline(facts, today, language);
  if (dueOn === null || dueOn === today) return capitalise(distance);
  const due = `${language === 'vi' ? 'Hạn' : 'Due'} ${showShortDay(dueOn, today)}`;
  return workingDaysLeft !== null && workingDaysLeft > 0 ? `${due}, ${distance}` : due;
}

function overdueBy(days: number, language: Language): string {
  const count = showNumber(days, language);
  if (language === 'vi') return `quá ${count} ngày`;
  return days === 1 ? '1 day overdue' : `${count} days overdue`;
}

function leftBefore(days: number, language: Language): string {
  const count = showNumber(days, language);
  if (language === 'vi') return `còn ${count} ngày làm việc`;
  return days === 1 ? '1 working day left' : `${count} working days left`;
}

/** A whole number with the language's thousands mark: 1.320 in Vietnamese, 1,320 in English. */
export function showNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 }).format(value);
}

/** A number with a fixed count of decimals: 91,0 in Vietnamese, 91.0 in English. */
export function showDecimal(value: number, decimals: number, language: Language): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

/** A size in bytes as people read it: 340 kB, 2,4 MB. */
export function showFileSize(bytes: number, language: Language): string {
  if (bytes < 1000) return `${showNumber(bytes, language)} B`;
  if (bytes < 1_000_000) return `${showNumber(bytes / 1000, language)} kB`;
  return `${showDecimal(bytes / 1_000_000, 1, language)} MB`;
}
