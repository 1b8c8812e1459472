import { v7 as newId } from 'uuid';
import type { TenantDatabase } from '../../db/src/client.ts';
import { agencies } from '../../db/src/schema/agencies.ts';
import { assignments } from '../../db/src/schema/assignments.ts';
import { directives } from '../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../db/src/schema/documents.ts';
import { appointments, people } from '../../db/src/schema/people.ts';
import { reports } from '../../db/src/schema/reports.ts';
import { tenants } from '../../db/src/schema/tenants.ts';
import type { Context } from '../src/context.ts';
import type { Actor, Role } from '../src/kernel/actor.ts';
import { type Clock, clockStoppedAt } from '../src/kernel/clock.ts';
import { calendarFrom } from '../src/modules/calendar/calendar.queries.ts';
import { defaultSettings, type TenantSettings } from '../src/modules/tenants/settings.rules.ts';

export const NOW = new Date('2024-06-10T02:00:00Z');
const TODAY = '2024-06-10';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

type DirectiveMade = {
  readonly visibility?: 'ordinary' | 'restricted';
  readonly inForceAt?: Date | null;
  readonly documentId?: string;
};
type FileMade = { readonly uploadedAt?: Date; readonly documentId?: string; readonly reportId?: string };

/** One tenant: a committee with its chair, and two departments with a head and a clerk each. */
export async function seedFilesWorld(db: TenantDatabase) {
  const tenantId = newId();
  const [committee, construction, finance] = [newId(), newId(), newId()];

  await db.inTenantTransaction(tenantId, async (tx) => {
    await tx.insert(tenants).values({
      tenantId,
      id: tenantId,
      slug: tenantId,
      name: 'Tỉnh Bình Định',
      timeZone: TIME_ZONE,
      codePrefix: 'BD',
      settings: {},
      createdAt: NOW,
    });
    await tx
      .insert(agencies)
      .values([
        agency(tenantId, committee, 'UBND tỉnh', true),
        agency(tenantId, construction, 'Sở Xây dựng'),
        agency(tenantId, finance, 'Sở Tài chính'),
      ]);
  });

  async function appoint(role: Role, agencyId: string): Promise<Actor> {
    const [personId, appointmentId] = [newId(), newId()];
    await db.inTenantTransaction(tenantId, async (tx) => {
      await tx.insert(people).values({
        tenantId,
        id: personId,
        accountId: newId(),
        fullName: 'Nguyễn Văn An',
        email: 'an@example',
        language: 'vi',
      });
      await tx.insert(appointments).values({
        tenantId,
        id: appointmentId,
        personId,
        agencyId,
        role,
        title: 'Chuyên viên',
        fromOn: '2021-01-01',
        position: 1,
      });
    });
    return {
      tenantId,
      timeZone: TIME_ZONE,
      personId,
      appointmentId,
      onBehalfOf: null,
      role,
      agencyId,
      committeeIds: agencyId === committee ? [committee] : [],
      receiverIds: [agencyId],
      readerOf: [],
    };
  }

  const chair = await appoint('chair', committee);
  const inspector = { ...(await appoint('inspector', committee)), committeeIds: [], receiverIds: [] };
  const head = await appoint('agency_head', construction);
  const clerk = await appoint('agency_clerk', construction);
  const stranger = await appoint('agency_head', finance);

  return {
    tenantId,
    chair,
    inspector,
    head,
    clerk,
    stranger,

    async document(): Promise<string> {
      const id = newId();
      await db.inTenantTransaction(tenantId, (tx) =>
        tx.insert(sourceDocuments).values({
          tenantId,
          id,
          committeeId: committee,
          number: '152',
          notation: 'TB-UBND',
          type: 'conclusion',
          issuedOn: TODAY,
          abstract: 'Kết luận',
          origin: 'own',
          folded: '152/tb-ubnd',
          enteredBy: chair.appointmentId,
          enteredAt: NOW,
        }),
      );
      return id;
    },

    /** A directive to the department of construction. */
    async directive({ visibility = 'ordinary', inForceAt = NOW, documentId }: DirectiveMade = {}) {
      const [directiveId, assignmentId] = [newId(), newId()];
      await db.inTenantTransaction(tenantId, async (tx) => {
        await tx.insert(directives).values({
          tenantId,
          id: directiveId,
          code: `BD-${directiveId}`,
          committeeId: committee,
          issuerId: chair.appointmentId,
          documentId: documentId ?? null,
          content: 'Báo cáo kết quả',
          urgency: 'normal',
          visibility,
          deadlineKind: 'none',
          issuedOn: TODAY,
          enteredBy: chair.appointmentId,
          enteredAt: NOW,
          inForceAt,
          status: 'not_started',
          hasLateReported: false,
          hasDeadline: false,
          doneLate: false,
          progress: 0,
          updatedAt: NOW,
        });
        await tx.insert(assignments).values({
          tenantId,
          id: assignmentId,
          directiveId,
          committeeId: committee,
          agencyId: construction,
          role: 'lead',
          state: 'in_progress',
          assignedAt: NOW,
          percent: 0,
          reminderCount: 0,
          updatedAt: NOW,
        });
      });
      return { directiveId, assignmentId };
    },

    async report(assignmentId: string): Promise<string> {
      const id = newId();
      await db.inTenantTransaction(tenantId, (tx) =>
        tx.insert(reports).values({
          tenantId,
          id,
          assignmentId,
          kind: 'progress',
          percent: 40,
          result: 'Đang thực hiện',
          sentBy: head.appointmentId,
          sentAt: NOW,
          sentOn: TODAY,
        }),
      );
      return id;
    },

    /** A row alone, without a content. */
    async file(by: Actor, { uploadedAt = NOW, ...hangsOn }: FileMade = {}): Promise<string> {
      const id = newId();
      await db.inTenantTransaction(tenantId, (tx) =>
        tx.insert(files).values({
          tenantId,
          id,
          name: 'văn bản.pdf',
          mediaType: 'application/pdf',
          sizeBytes: 1,
          sha256: '',
          uploadedBy: by.appointmentId,
          uploadedAt,
          ...hangsOn,
        }),
      );
      return id;
    },

    storedFiles: () => db.readInTenant(tenantId, (reader) => reader.select().from(files)),
  };
}

/** What a request of the actor is given. */
export function contextFor(
  db: TenantDatabase,
  actor: Actor,
  settings: Partial<TenantSettings> = {},
  clock: Clock = clockStoppedAt(NOW.toISOString()),
): Context {
  return {
    actor,
    clock,
    db,
    settings: { ...defaultSettings, ...settings },
    calendar: calendarFrom(''),
    today: TODAY,
    dueSoonUntil: TODAY,
  };
}

function agency(tenantId: string, id: string, name: string, isCommittee = false) {
  return {
    tenantId,
    id,
    level: 'province',
    name,
    shortName: name,
    aliases: [],
    folded: name,
    isCommittee,
    usesSystem: true,
    isOutside: false,
    position: 1,
  };
}
