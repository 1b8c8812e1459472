import { agencyMutations } from './agency-mutations.ts';
import { peopleMutations } from './people-mutations.ts';
import { explanationMutations } from './explanation-tables.ts';
import { letterMutations } from './letter-tables.ts';
import { requestMutations } from './request-mutations.ts';
import { calendarMutations } from './calendar-mutations.ts';
import { ownAndSettingMutations } from './ladder-tables.ts';
import { seriesMutations } from './series-mutations.ts';
import type { PostKey } from '../../small-world-cast.ts';
import type { SmallWorld } from '../../small-world.ts';
import type { FreshThing } from './fresh-things.ts';

/**
 * What each actor's act comes to, on a thing that nobody touched before: `D` done, `A` NotAllowed, `N` NotFound,
 * `I` InvalidInput, `x` sign in first.
 */
export type MutationTry = {
  readonly mutation: string;
  /** What is special about the try, where a mutation has several. */
  readonly when?: string;
  readonly on:
    | 'issued'
    | 'recurring'
    | 'reported'
    | 'asked'
    | 'offered'
    | 'demanded'
    | 'drafted'
    | 'submitted'
    | 'suspended'
    | 'proposed'
    | 'kept'
    | 'nothing';
  readonly args: (
    thing: FreshThing,
    cell: { readonly home: SmallWorld; readonly own: string; readonly key: string },
  ) => string;
  readonly row: string;
};

const post = (home: SmallWorld, key: PostKey) => `Appointment:${home.postIds[key]}`;
const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

/** Whoever answers for the lead agency, and who else sees that he may not. */
const BY_LEAD = 'AAAAA DDAN A AN Nx';
/** Leaders, chief, and the monitor of this very directive. */
const BY_THOSE_IN_CHARGE = 'DDDDA AAAN A AN Nx';
/** The chief's view, of which the monitors of his Office know. */
const BY_ITS_OWNER = 'NNDAA NNNN N NN Nx';
/** Own settings are everybody's. */
const BY_ALL = 'DDDDD DDDD D DD Dx';

export const mutationTable: readonly MutationTry[] = [
  {
    mutation: 'acknowledgeAssignment',
    on: 'issued',
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}"`),
    row: BY_LEAD,
  },
  {
    mutation: 'reportProgress',
    on: 'issued',
    row: BY_LEAD,
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}" percent: 30 result: "Đang làm"`),
  },
  {
    mutation: 'reportCompletion',
    on: 'issued',
    row: BY_LEAD,
    args: ({ share }, { key }) =>
      input(key, `assignmentId: "${share}" result: "Xong" statedOn: "2024-06-10" productNumber: "1/BC"`),
  },
  {
    mutation: 'reportCompletion',
    when: "for the district's share",
    on: 'issued',
    row: 'AAAAA AAAN D AN Nx',
    args: ({ districtShare }, { key }) =>
      input(key, `assignmentId: "${districtShare}" result: "Xong" statedOn: "2024-06-10" productNumber: "1/BC"`),
  },
  {
    mutation: 'reportOnBehalf',
    on: 'issued',
    row: 'AADDD AAAN A AN Nx',
    args: ({ share }, { key }) =>
      input(
        key,
        `assignmentId: "${share}" kind: PROGRESS percent: 10 result: "Đã nhận" paperNumber: "5/SXD" paperOn: "2024-06-10"`,
      ),
  },
  {
    mutation: 'acceptCompletion',
    on: 'reported',
    args: ({ report }, { key }) => input(key, `reportId: "${report}"`),
    row: BY_THOSE_IN_CHARGE,
  },
  {
    mutation: 'returnCompletion',
    on: 'reported',
    row: BY_THOSE_IN_CHARGE,
    args: ({ report }, { key }) => input(key, `reportId: "${report}" reason: "Thiếu phụ lục"`),
  },
  {
    mutation: 'amendDirective',
    on: 'issued',
    row: BY_THOSE_IN_CHARGE,
    args: ({ directive }, { key }) =>
      input(key, `directiveId: "${directive}" reason: "Bổ sung" content: "Nội dung mới"`),
  },
  {
    mutation: 'amendDirective',
    when: 'that is a proposal',
    on: 'proposed',
    row: 'DDDDA NNNN N NN Nx',
    args: ({ directive }, { key }) =>
      input(key, `directiveId: "${directive}" reason: "Bổ sung" content: "Nội dung mới"`),
  },
  {
    mutation: 'amendDocument',
    on: 'issued',
    row: 'AADAA AAAN A AN Nx',
    args: ({ document }, { key }) =>
      input(
        key,
        `documentId: "${document}" number: "153" notation: "TB-UBND" type: CONCLUSION issuedOn: "2024-06-10" abstract: "Kết luận phiên họp" origin: OWN`,
      ),
  },
  {
    mutation: 'confirmDirective',
    on: 'proposed',
    args: ({ directive }, { key }) => input(key, `directiveId: "${directive}"`),
    row: 'DDDAA NNNN N NN Nx',
  },
  {
    mutation: 'acknowledgeAssignment',
    when: 'of a proposal',
    on: 'proposed',
    row: 'NNNNN NNNN N NN Nx',
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}"`),
  },
  {
    mutation: 'withdrawAssignment',
    on: 'issued',
    row: 'DDDAA AAAN A AN Nx',
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}" reason: "Giao nhầm"`),
  },
  {
    mutation: 'endTracking',
    on: 'issued',
    row: 'DADAA AAAN A AN Nx',
    args: ({ share }, { key }) => input(key, `assignmentId: "${share}" outcome: ENDED reason: "Không còn cần"`),
  },
  {
    mutation: 'remindAgency',
    on: 'issued',
    args: ({ share }, { key }) => input(key, `assignmentIds: ["${share}"]`),
    row: BY_THOSE_IN_CHARGE,
  },
  {
    mutation: 'cascadeAssignment',
    on: 'issued',
    row: 'AAAAA AAAN D AN Nx',
    args: ({ districtShare }, { home, key }) =>
      input(
        key,
        `assignmentId: "${districtShare}" directives: [{
      content: "Triển khai", deadline: { none: true } assignments: [{ agencyId: "Agency:${home.agencyIds.culture}", role: LEAD }] }]`,
      ),
  },
  {
    mutation: 'issueDirectives',
    on: 'nothing',
    row: 'DDDDD AAAA I AA Ix',
    args: (_thing, { home, key }) =>
      input(
        key,
        `issuerId: "${post(home, 'chair')}" directives: [{
      content: "Báo cáo", deadline: { none: true } assignments: [{ agencyId: "Agency:${home.agencyIds.construction}", role: LEAD }] }]`,
      ),
  },
  {
    mutation: 'issueDirectives',
    when: 'in his own name',
    on: 'nothing',
    row: 'DDIII AAAA D AA Ix',
    args: (_thing, { home, key }) =>
      input(
        key,
        `directives: [{
      content: "Báo cáo", deadline: { none: true } assignments: [{ agencyId: "Agency:${home.agencyIds.culture}", role: LEAD }] }]`,
      ),
  },
  {
    mutation: 'saveReportDraft',
    on: 'issued',
    row: 'AAAAA DDDN A AN Nx',
    args: ({ share }) =>
      `input: { assignmentId: "${share}" version: 0 kind: PROGRESS result: "Nháp" obstacles: "" fileIds: [] }`,
  },
  {
    mutation: 'discardReportDraft',
    on: 'issued',
    args: ({ share }) => `assignmentId: "${share}"`,
    row: 'AAAAA DDDN A AN Nx',
  },
  {
    mutation: 'saveIssueDraft',
    on: 'nothing',
    args: () => 'input: { version: 0 body: "{}" }',
    row: 'DDDDD AAAA D AA Dx',
  },
  {
    mutation: 'saveView',
    on: 'nothing',
    args: (_thing, { key }) => input(key, 'list: LATE name: "Quá hạn" search: "group=due"'),
    row: BY_ALL,
  },
  {
    mutation: 'replaceView',
    on: 'kept',
    args: ({ view }, { key }) => input(key, `viewId: "${view}" name: "Khẩn"`),
    row: BY_ITS_OWNER,
  },
  {
    mutation: 'shareView',
    on: 'kept',
    args: ({ view }, { key }) => input(key, `viewId: "${view}" roles: [CHAIR]`),
    row: BY_ITS_OWNER,
  },
  {
    mutation: 'deleteView',
    on: 'kept',
    args: ({ view }, { key }) => input(key, `viewId: "${view}"`),
    row: BY_ITS_OWNER,
  },
  {
    mutation: 'orderViews',
    on: 'nothing',
    args: (_thing, { key }) => input(key, 'list: DIRECTIVES viewIds: []'),
    row: BY_ALL,
  },
  { mutation: 'discardIssueDraft', on: 'nothing', args: () => '', row: BY_ALL },
  {
    mutation: 'actAs',
    on: 'nothing',
    args: (_thing, { key, own }) => input(key, `appointmentId: "${own}"`),
    row: BY_ALL,
  },
  {
    mutation: 'actAs',
    when: 'of a monitor of the home Office',
    on: 'nothing',
    row: 'NNNDN NNNN N NN Nx',
    args: (_thing, { home, key }) => input(key, `appointmentId: "${post(home, 'monitorA')}"`),
  },
  ...peopleMutations,
  ...agencyMutations,
  ...requestMutations,
  ...explanationMutations,
  ...letterMutations,
  ...calendarMutations,
  ...ownAndSettingMutations,
  ...seriesMutations,
];
