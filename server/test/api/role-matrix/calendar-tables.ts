import { A_DAY_OFF } from './query-table.ts';
import { SIGNED_IN, type TypeTable } from './table.ts';

/** What the administrator alone is shown. */
const LISTED = '----- ---- - -V -x';
const YES = 'TTTTT TTTT T TT Tx';
/** A line that can be read, and one that cannot. */
const NOTICE = 'Ngày,Loại,Tên,Nguồn\\n14/06/2024,nghỉ bù,Nghỉ,Thông báo\\n31/02/2024,nghỉ bù,Nghỉ,Thông báo';
const PREVIEW = `calendarPreview(days: [${A_DAY_OFF}], removed: [])`;

export const calendarTables: readonly TypeTable[] = [
  {
    type: 'CalendarYear',
    through: () => '{ calendarYear(year: 2024) { FIELDS } }',
    fields: {
      id: SIGNED_IN,
      year: SIGNED_IN,
      isKnown: YES,
      days: SIGNED_IN,
      viewerCanChange: 'FFFFF FFFF F FT Fx',
    },
  },
  {
    type: 'CalendarDay',
    through: () => '{ calendarYear(year: 2024) { days { FIELDS } } }',
    fields: { id: SIGNED_IN, date: SIGNED_IN, kind: SIGNED_IN, name: SIGNED_IN, source: SIGNED_IN },
  },
  {
    type: 'CalendarPreview',
    through: () => `{ ${PREVIEW} { FIELDS } }`,
    fields: { id: LISTED, directiveCount: LISTED, assignmentCount: LISTED, moves: LISTED },
  },
  {
    type: 'CalendarMove',
    through: () => `{ ${PREVIEW} { moves { FIELDS } } }`,
    fields: { id: LISTED, agency: LISTED, fromOn: LISTED, toOn: LISTED, count: LISTED },
  },
  {
    type: 'CalendarNotice',
    through: () => `{ calendarNotice(csv: "${NOTICE}") { FIELDS } }`,
    fields: { id: LISTED, days: LISTED, faults: LISTED },
  },
  {
    type: 'CalendarNoticeDay',
    through: () => `{ calendarNotice(csv: "${NOTICE}") { days { FIELDS } } }`,
    fields: { id: LISTED, line: LISTED, date: LISTED, kind: LISTED, name: LISTED, source: LISTED },
  },
  {
    type: 'CalendarNoticeFault',
    through: () => `{ calendarNotice(csv: "${NOTICE}") { faults { FIELDS } } }`,
    fields: { id: LISTED, line: LISTED, message: LISTED },
  },
  {
    type: 'CalendarChanged',
    through: () => `mutation { changeCalendar(input: { idempotencyKey: "calendar", removed: [],
      days: [{ date: "2024-06-16" kind: HOLIDAY name: "Nghỉ" source: "Thông báo" }] }) { ... on CalendarChanged { FIELDS } } }`,
    fields: { id: LISTED, movedAssignmentCount: LISTED, year: LISTED },
  },
];
