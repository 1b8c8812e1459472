import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { assignments } from '../../db/src/schema/assignments.ts';
import { acknowledgeAssignment } from '../src/modules/assignments/acknowledge-assignment.command.ts';
import { endTracking } from '../src/modules/assignments/end-tracking.command.ts';
import { withdrawAssignment } from '../src/modules/assignments/withdraw-assignment.command.ts';
import { remindAgency } from '../src/modules/chases/remind-agency.command.ts';
import { acceptCompletion } from '../src/modules/reports/accept-completion.command.ts';
import { reportCompletion } from '../src/modules/reports/report-completion.command.ts';
import { reportProgress } from '../src/modules/reports/report-progress.command.ts';
import { returnCompletion } from '../src/modules/reports/return-completion.command.ts';
import { type SmallWorld, TODAY } from './small-world.ts';
import type { PostKey } from './small-world-cast.ts';

type Act = {
  readonly by?: PostKey;
  /** A day, taken at nine in the morning, or an instant. */
  readonly at?: string;
};

/** What a test needs to have happened before, by the real commands; by default as construction's clerk and the chief. */
export function actsIn({ contextAs, tenantId, db }: SmallWorld) {
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

  return {
    latestReportOf,

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
  };
}
