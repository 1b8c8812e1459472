import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';

/** One due day in a calendar. */
export type DueEntry = {
  /** The assignment's: the same entry moves with its day. */
  readonly id: string;
  readonly dueOn: CalendarDate;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly updatedAt: Date;
};

const MAX_LINE_BYTES = 75;

/** A calendar in the words of RFC 5545, of whole days. @param name as calendar programs show it */
export function calendarFile(name: string, entries: readonly DueEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Đôn Đốc//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.id}@dondoc`,
      `DTSTAMP:${stamp(entry.updatedAt)}`,
      `DTSTART;VALUE=DATE:${compact(entry.dueOn)}`,
      `DTEND;VALUE=DATE:${compact(addDays(entry.dueOn, 1))}`,
      `SUMMARY:${escaped(entry.title)}`,
      `DESCRIPTION:${escaped(entry.description)}`,
      `URL:${entry.url}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** A text value: what would end it or split it is escaped, and no other control character can stand in it. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line of at most 75 bytes, then its rest after a space; never cut inside a character. */
function folded(line: string): string {
  let bytes = 0;
  let out = '';
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (bytes + size > MAX_LINE_BYTES) {
      out += '\r\n ';
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}
