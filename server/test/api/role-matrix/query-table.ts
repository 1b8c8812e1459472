import type { Exhibits } from './exhibits.ts';
import { SIGNED_IN } from './table.ts';

/** The administrator alone. */
const ADMINISTERING = '00000 0000 0 0V 0x';

/** A day of a swap, as an input. */
export const A_DAY_OFF = '{ date: "2024-06-14" kind: DAY_OFF name: "Nghỉ hoán đổi" source: "Thông báo" }';

/** Each field of Query alone: `V` a value, `0` null or an empty list, `x` refused. */
export const queryTable: Readonly<Record<string, readonly [ask: (exhibits: Exhibits) => string, row: string]>> = {
  viewer: [() => 'viewer { id }', 'VVVVV VVVV V VV V0'],
  node: [({ directive }) => `node(id: "${directive}") { id }`, 'VVVVV VVV0 V V0 0x'],
  directive: [({ code }) => `directive(code: "${code}") { id }`, 'VVVVV VVV0 V V0 0x'],
  directives: [() => 'directives { totalCount }', SIGNED_IN],
  assignments: [() => 'assignments { totalCount }', SIGNED_IN],
  agencies: [() => 'agencies { totalCount }', SIGNED_IN],
  agencyHistory: [({ agency }) => `agencyHistory(agencyId: "${agency}") { pageInfo { hasNextPage } }`, SIGNED_IN],
  openWorkOf: [({ agency }) => `openWorkOf(agencyId: "${agency}") { id }`, '00000 0000 0 0V 0x'],
  agencyGroups: [() => 'agencyGroups { id }', SIGNED_IN],
  sourceDocuments: [() => 'sourceDocuments { totalCount }', SIGNED_IN],
  chaseLetters: [() => 'chaseLetters(states: [DRAFT]) { totalCount }', SIGNED_IN],
  requestsForDecision: [() => 'requestsForDecision { totalCount }', SIGNED_IN],
  fields: [() => 'fields', 'VVVVV VVV0 0 V0 0x'],
  issueDraft: [() => 'issueDraft { id }', '000V0 0000 0 00 0x'],
  issuers: [() => 'issuers { id }', 'VVVVV 0000 V 00 Vx'],
  overview: [() => 'overview(period: MONTH) { id }', 'VVVVV 0000 V V0 Vx'],
  ladderPreview: [() => 'ladderPreview(settings: {}) { id }', ADMINISTERING],
  people: [() => 'people { totalCount }', ADMINISTERING],
  handoverOf: [({ appointment }) => `handoverOf(appointmentId: "${appointment}") { id }`, ADMINISTERING],
  previewDeadline: [() => 'previewDeadline(deadline: { term: { n: 5, unit: WORKING_DAY } }) { dueOn }', SIGNED_IN],
  calendarYear: [() => 'calendarYear(year: 2024) { id }', SIGNED_IN],
  calendarPreview: [() => `calendarPreview(days: [${A_DAY_OFF}], removed: []) { id }`, ADMINISTERING],
  calendarNotice: [() => 'calendarNotice(csv: "Ngày") { id }', ADMINISTERING],
  monitors: [() => 'monitors { id }', 'VVVVV 0000 V 00 Vx'],
};
