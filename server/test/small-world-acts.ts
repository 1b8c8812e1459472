import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments } from '../../db/src/schema/assignments.ts';
import { chaseLetters, explanations } from '../../db/src/schema/letters.ts';
import { requests } from '../../db/src/schema/requests.ts';
import { acknowledgeAssignment } from '../src/modules/assignments/acknowledge-assignment.command.ts';
import { endTracking } from '../src/modules/assignments/end-tracking.command.ts';
import { withdrawAssignment } from '../src/modules/assignments/withdraw-assignment.command.ts';
import { remindAgency } from '../src/modules/chases/remind-agency.command.ts';
import { answerExplanation } from '../src/modules/explanations/answer-explanation.command.ts';
import { demandExplanation } from '../src/modules/explanations/demand-explanation.command.ts';
import { draftLetters } from '../src/modules/letters/draft-letters.command.ts';
import { submitLetter } from '../src/modules/letters/hand-on-letter.command.ts';
import { issueLetter } from '../src/modules/letters/issue-letter.command.ts';
import { answerOffer } from '../src/modules/requests/answer-offer.command.ts';
import { askRequest } from '../src/modules/requests/ask-request.command.ts';
import { decideRequest, type DecideRequestInput } from '../src/modules/requests/decide-request.command.ts';
import type { RequestKind } from '../src/modules/requests/request.rules.ts';
import { resumeAssignment } from '../src/modules/requests/resume-assignment.command.ts';
import { takeBackRequest } from '../src/modules/requests/take-back-request.command.ts';
import { acceptCompletion } from '../src/modules/reports/accept-completion.command.ts';
import { reportCompletion } from '../src/modules/reports/report-completion.command.ts';
import { reportProgress } from '../src/modules/reports/report-progress.command.ts';
import { returnCompletion } from '../src/modules/reports/return-completion.command.ts';
import { type SmallWorld, TODAY } from './small-world.ts';
import type { AgencyKey, PostKey } from './small-world-cast.ts';

type Act = {
  readonly by?: PostKey;
  /** A day, taken at nine in the morning, or an instant. */
  readonly at?: string;
};

/** What a test needs to have happened before, by the real commands; by default as construction's clerk and the chief. */
export function actsIn({ agencyIds, contextAs, tenantId, db }: SmallWorld) {
  const as = ({ by, at }: Act, usual: PostKey) => contextAs(by ?? usual, at ? { at } : {});

  async function latestReportOf(assignmentId: string): Promise<string> {
    const [row] = await db.readInTenant(tenantId, (reader) =>
      reader
        .select({ id: assignments.latestReportId })
        .from(assignments)
        .where(and(eq(assignments.tenantId, tenantId), eq(assignments.id, assignmentId))),
    );
    return row?.id ?? '';
  }

  const grant = (requestId: string, changed: Partial<DecideRequestInput> = {}): DecideRequestInput => ({
    idempotencyKey: newId(),
    requestId,
    decision: 'grant',
    reason: null,
    offeredDueOn: null,
    agencyId: null,
    dueOn: undefined,
    ...changed,
  });

  type Asked = Act & {
    readonly kind?: RequestKind;
    readonly askedDueOn?: string;
    readonly suggested?: AgencyKey;
  };
  type Decision = Act & Partial<DecideRequestInput> & { readonly agency?: AgencyKey };

  return {
    latestReportOf,
    /** The input of a decision. */
    grant,

    /** @returns the request's id */
    async ask(assignmentId: string, { kind = 'extension', askedDueOn, suggested, ...act }: Asked = {}) {
      await askRequest(await as(act, 'clerk'), {
        idempotencyKey: newId(),
        assignmentId,
        kind,
        reason: 'Chờ số liệu của các huyện',
        askedDueOn: kind === 'extension' ? (askedDueOn ?? '2024-07-12') : null,
        suggestedAgencyId: suggested ? agencyIds[suggested] : null,
      });
      const asked = await db.readInTenant(tenantId, (reader) =>
        reader
          .select({ id: requests.id })
          .from(requests)
          .where(and(eq(requests.tenantId, tenantId), eq(requests.assignmentId, assignmentId)))
          .orderBy(requests.id),
      );
      return asked.at(-1)?.id ?? '';
    },

    takeBack: async (requestId: string, act: Act = {}) =>
      takeBackRequest(await as(act, 'clerk'), { idempotencyKey: newId(), requestId }),

    decide: async (requestId: string, { by, at, agency, ...changed }: Decision = {}) =>
      decideRequest(
        await as({ ...(by && { by }), ...(at && { at }) }, 'chief'),
        grant(requestId, { ...changed, ...(agency && { agencyId: agencyIds[agency] }) }),
      ),

    answerOffer: async (
      requestId: string,
      { isAccepted = true, ...act }: Act & { readonly isAccepted?: boolean } = {},
    ) => answerOffer(await as(act, 'clerk'), { idempotencyKey: newId(), requestId, isAccepted }),

    resume: async (assignmentId: string, act: Act = {}) =>
      resumeAssignment(await as(act, 'chief'), { idempotencyKey: newId(), assignmentId, note: null }),

    acknowledge: async (assignmentId: string, act: Act = {}) =>
      acknowledgeAssignment(await as(act, 'clerk'), { idempotencyKey: newId(), assignmentId }),

    progress: async (assignmentId: string, { percent = 40, ...act }: Act & { readonly percent?: number } = {}) =>
      reportProgress(await as(act, 'clerk'), {
        idempotencyKey: newId(),
        assignmentId,
        percent,
        result: 'Đã làm việc với các đơn vị',
        obstacles: null,
        fileIds: [],
      }),

    /** @returns the report's id */
    async complete(
      assignmentId: string,
      { statedOn, ...act }: Act & { readonly statedOn?: string } = {},
    ): Promise<string> {
      await reportCompletion(await as(act, 'clerk'), {
        idempotencyKey: newId(),
        assignmentId,
        result: 'Đã trình UBND tỉnh',
        obstacles: null,
        statedOn: statedOn ?? (act.at ?? TODAY).slice(0, 10),
        productNumber: '88/SXD-QH',
        fileIds: [],
      });
      return latestReportOf(assignmentId);
    },

    accept: async (assignmentId: string, act: Act = {}) =>
      acceptCompletion(await as(act, 'chief'), {
        idempotencyKey: newId(),
        reportId: await latestReportOf(assignmentId),
        statedOn: null,
        dayReason: null,
        grade: null,
      }),

    giveBack: async (assignmentId: string, act: Act = {}) =>
      returnCompletion(await as(act, 'chief'), {
        idempotencyKey: newId(),
        reportId: await latestReportOf(assignmentId),
        reason: 'Chưa có số liệu của các huyện',
      }),

    withdraw: async (assignmentId: string, act: Act = {}) =>
      withdrawAssignment(await as(act, 'chief'), { idempotencyKey: newId(), assignmentId, reason: 'Giao nhầm đơn vị' }),

    end: async (assignmentId: string, act: Act = {}) =>
      endTracking(await as(act, 'chief'), {
        idempotencyKey: newId(),
        assignmentId,
        outcome: 'ended',
        reason: 'Không còn cần thiết',
        supersededBy: null,
      }),

    remind: async (assignmentIds: readonly string[], act: Act = {}) =>
      remindAgency(await as(act, 'chief'), { idempotencyKey: newId(), assignmentIds, message: null }),

    /** @returns the id of what is to be explained */
    async demand(
      assignmentId: string,
      { answerBefore = '2024-06-14', ...act }: Act & { readonly answerBefore?: string } = {},
    ): Promise<string> {
      await demandExplanation(await as(act, 'chief'), {
        idempotencyKey: newId(),
        assignmentIds: [assignmentId],
        question: 'Vì sao chưa báo cáo?',
        answerBefore,
      });
      const demanded = await db.readInTenant(tenantId, (reader) =>
        reader
          .select({ id: explanations.id })
          .from(explanations)
          .where(and(eq(explanations.tenantId, tenantId), eq(explanations.assignmentId, assignmentId)))
          .orderBy(explanations.id),
      );
      return demanded.at(-1)?.id ?? '';
    },

    /** @returns the letter's id */
    async draftLetter(assignmentIds: readonly string[], act: Act = {}): Promise<string> {
      const { letterIds } = await draftLetters(await as(act, 'chief'), {
        idempotencyKey: newId(),
        assignmentIds,
        explainedIds: [],
        isOnePerAgency: false,
        reportBefore: '2024-06-20',
        explainBefore: null,
      });
      return letterIds[0] ?? '';
    },

    /** As its drafter left it. */
    async submitLetter(letterId: string, act: Act = {}) {
      const [letter] = await db.readInTenant(tenantId, (reader) =>
        reader
          .select({ version: chaseLetters.version })
          .from(chaseLetters)
          .where(and(eq(chaseLetters.tenantId, tenantId), eq(chaseLetters.id, letterId))),
      );
      const version = letter?.version ?? 0;
      return submitLetter(await as(act, 'chief'), { idempotencyKey: newId(), letterId, version });
    },

    issueLetter: async (
      letterId: string,
      { fileIds = [], ...act }: Act & { readonly fileIds?: readonly string[] } = {},
    ) =>
      issueLetter(await as(act, 'chief'), {
        idempotencyKey: newId(),
        letterId,
        number: '215',
        issuedOn: (act.at ?? TODAY).slice(0, 10),
        fileIds,
      }),

    explain: async (
      explanationId: string,
      { fileIds = [], ...act }: Act & { readonly fileIds?: readonly string[] } = {},
    ) =>
      answerExplanation(await as(act, 'clerk'), {
        idempotencyKey: newId(),
        explanationId,
        answer: 'Do chờ thẩm định',
        fileIds,
      }),
  };
}
