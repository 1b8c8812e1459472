import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { TenantDatabase } from '../../db/src/client.ts';
import { fold } from '../../db/src/fold.ts';
import { agencies, agencyCodes, agencyGroupMembers, agencyGroups } from '../../db/src/schema/agencies.ts';
import { assignments } from '../../db/src/schema/assignments.ts';
import { appointments, people } from '../../db/src/schema/people.ts';
import { calendarDays, tenants } from '../../db/src/schema/tenants.ts';
import { statutoryDays } from '../../db/src/calendar/statutory-days.ts';
import type { Context } from '../src/context.ts';
import { clockStoppedAt } from '../src/kernel/clock.ts';
import { dueSoonUntil } from '../src/modules/assignments/standing.rules.ts';
import {
  cascadeAssignment,
  issueDirectives,
  type IssueDirectivesInput,
} from '../src/modules/directives/issue-directives.command.ts';
import { loadStandpoint } from '../src/modules/people/actor.queries.ts';
import type { Recurrence } from '../src/modules/series/recurrence.rules.ts';
import type { TenantSettings } from '../src/modules/tenants/settings.rules.ts';
import { deadlineOn } from './deadlines.ts';
import {
  agenciesMade,
  agencyKeys,
  type AgencyKey,
  groupKeys,
  groups,
  postKeys,
  type PostKey,
  postsMade,
} from './small-world-cast.ts';

/** A Monday. */
export const TODAY = '2024-06-10';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export type Issue = {
  readonly by?: PostKey;
  /** A day, taken at nine in the morning, or an instant. */
  readonly at?: string;
  readonly lead?: readonly AgencyKey[];
  readonly coordinating?: readonly AgencyKey[];
  readonly dueOn?: string | null;
  /** Its rule, where it recurs. */
  readonly recurring?: Recurrence;
  readonly content?: string;
  /** By default monitorA, or nobody where the district issues. */
  readonly monitors?: readonly PostKey[];
  /** Given, the directive is restricted to them. */
  readonly readers?: readonly PostKey[];
  /** `none`: by word of mouth. By default a new one, 152/TB-UBND. */
  readonly document?: 'none' | { readonly number?: string; readonly notation?: string; readonly abstract?: string };
  readonly documentId?: string;
  /** The assignment that it executes. */
  readonly under?: string;
};

export type Issued = {
  readonly directiveId: string;
  readonly documentId: string | null;
  readonly lead: string;
  /** @throws where the agency holds no share */
  assignmentOf(agency: AgencyKey): string;
};

export type SmallWorld = Awaited<ReturnType<typeof smallWorld>>;

type Made = {
  readonly settings?: Partial<TenantSettings>;
  readonly codePrefix?: string;
};

/** One tenant of its own: the agencies, groups, people and posts of small-world-cast.ts, the statutory calendar, no directives. */
export async function smallWorld(db: TenantDatabase, { settings = {}, codePrefix = 'BD' }: Made = {}) {
  const tenantId = newId();
  const agencyIds = idsOf(agencyKeys);
  const postIds = idsOf(postKeys);
  const groupIds = idsOf(groupKeys);
  const personIds = idsOf(postKeys);
  for (const key of postKeys) {
    const holder = postsMade[key].heldBy as PostKey | undefined;
    if (holder) personIds[key] = personIds[holder];
  }

  await db.inTenantTransaction(tenantId, async (tx) => {
    await tx.insert(tenants).values({
      tenantId,
      id: tenantId,
      slug: tenantId,
      name: 'Tỉnh Bình Định',
      timeZone: TIME_ZONE,
      codePrefix,
      settings,
      createdAt: instantOf(TODAY),
    });
    await tx.insert(calendarDays).values(statutoryDays.map((day) => ({ ...day, tenantId, id: newId() })));
    await tx.insert(agencies).values(
      agencyKeys.map((key, position) => {
        const { parent, officeOf, ...made } = agenciesMade[key];
        return {
          ...made,
          tenantId,
          id: agencyIds[key],
          aliases: [],
          folded: fold(`${made.name} ${made.shortName}`),
          position,
          isOutside: false,
          isCommittee: made.isCommittee ?? false,
          usesSystem: made.usesSystem ?? true,
          parentId: parent ? agencyIds[parent as AgencyKey] : null,
          officeOf: officeOf ? agencyIds[officeOf as AgencyKey] : null,
        };
      }),
    );
    await tx.insert(agencyCodes).values({
      tenantId,
      id: newId(),
      agencyId: agencyIds.construction,
      system: 'decision_20_2020',
      code: 'H08.05',
      validFrom: '2021-01-01',
    });
    await tx.insert(agencyGroups).values(
      groupKeys.map((key, position) => ({
        tenantId,
        id: groupIds[key],
        name: groups[key].name,
        aliases: [],
        position,
      })),
    );
    await tx.insert(agencyGroupMembers).values(
      groupKeys.flatMap((key) =>
        groups[key].members.map((member) => ({
          tenantId,
          id: newId(),
          groupId: groupIds[key],
          agencyId: agencyIds[member],
        })),
      ),
    );
    await tx.insert(people).values(
      postKeys
        .filter((key) => !postsMade[key].heldBy)
        .map((key) => ({
          tenantId,
          id: personIds[key],
          accountId: personIds[key],
          fullName: `Người giữ ${key}`,
          email: `${key}@${tenantId}.example`,
          language: 'vi' as const,
        })),
    );
    await tx.insert(appointments).values(
      postKeys.map((key, position) => ({
        tenantId,
        id: postIds[key],
        personId: personIds[key],
        agencyId: agencyIds[postsMade[key].agency],
        role: postsMade[key].role,
        title: postsMade[key].title,
        fromOn: '2021-01-01',
        position,
      })),
    );
  });

  /** What a request of that post is given on that day (at nine) or at that instant, with the facts that the database has. */
  async function contextAs(post: PostKey, { at = TODAY }: { readonly at?: string } = {}): Promise<Context> {
    const clock = clockStoppedAt(instantOf(at).toISOString());
    const asked = { tenantId, accountId: personIds[post], appointmentId: postIds[post] };
    const standpoint = await loadStandpoint(db, clock, asked);
    if (!standpoint) throw new Error(`${post} holds no post on ${at}`);
    const { actor, calendar, today, settings: current } = standpoint;
    return {
      actor,
      calendar,
      today,
      settings: current,
      clock,
      db,
      dueSoonUntil: dueSoonUntil(calendar, today, current.dueSoonWorkingDays),
    };
  }

  /** The input of an issue, for tests that spoil a part of it. */
  function issueInput({
    by = 'chief',
    lead = ['construction'],
    coordinating = [],
    dueOn = '2024-06-28',
    recurring,
    content = 'Báo cáo kết quả rà soát quy hoạch',
    monitors = isOfDistrict(by) ? [] : ['monitorA'],
    readers,
    document,
    documentId,
    at = TODAY,
  }: Issue = {}): IssueDirectivesInput {
    const line = (role: 'lead' | 'coordinating') => (agency: AgencyKey) => ({
      agencyId: agencyIds[agency],
      groupId: null,
      role,
      deadline: undefined,
    });
    return {
      idempotencyKey: newId(),
      document:
        document === 'none' || documentId
          ? null
          : {
              number: '152',
              notation: 'TB-UBND',
              issuedOn: at.slice(0, 10),
              abstract: 'Kết luận phiên họp thường kỳ',
              type: 'conclusion',
              origin: 'own',
              signer: null,
              outsideIssuer: null,
              outsideDueOn: null,
              fileIds: [],
              ...document,
            },
      documentId: documentId ?? null,
      issuerId: postIds[isOfDistrict(by) ? 'districtChair' : 'chair'],
      directives: [
        {
          content,
          deadline: recurring ? { kind: 'recurring', rule: recurring } : deadlineOn(dueOn),
          deadlineText: null,
          field: null,
          expectedProduct: null,
          urgency: 'normal',
          visibility: readers ? 'restricted' : 'ordinary',
          readerIds: (readers ?? []).map((post) => personIds[post]),
          monitorIds: monitors.map((post) => postIds[post]),
          assignments: [...lead.map(line('lead')), ...coordinating.map(line('coordinating'))],
        },
      ],
    };
  }

  /** One directive, issued by the real command. */
  async function issue(made: Issue = {}): Promise<Issued> {
    const context = await contextAs(made.by ?? 'chief', made.at ? { at: made.at } : {});
    const input = issueInput(made);
    const { directiveIds, documentId } = await (made.under
      ? cascadeAssignment(context, { ...input, assignmentId: made.under })
      : issueDirectives(context, input));
    const [directiveId = ''] = directiveIds;
    const shares = await db.readInTenant(tenantId, (reader) =>
      reader
        .select({ id: assignments.id, agencyId: assignments.agencyId })
        .from(assignments)
        .where(and(eq(assignments.tenantId, tenantId), eq(assignments.directiveId, directiveId))),
    );
    const assignmentOf = (agency: AgencyKey) => {
      const share = shares.find(({ agencyId }) => agencyId === agencyIds[agency]);
      if (!share) throw new Error(`${agency} holds no share`);
      return share.id;
    };
    return { directiveId, documentId, assignmentOf, lead: assignmentOf(made.lead?.[0] ?? 'construction') };
  }

  return { tenantId, db, agencyIds, postIds, personIds, groupIds, contextAs, issueInput, issue };
}

function isOfDistrict(post: PostKey): boolean {
  return agenciesMade[postsMade[post].agency].level === 'district';
}

function idsOf<Key extends string>(keys: readonly Key[]): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, newId()])) as Record<Key, string>;
}

/** A bare day stands for nine in the morning. */
function instantOf(at: string): Date {
  return new Date(at.length === TODAY.length ? `${at}T09:00:00+07:00` : at);
}
