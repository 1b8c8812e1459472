import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { AssignmentRoleEnum, AssignmentStateEnum, StandingEnum } from '../../graphql/enums.ts';
import { required } from '../../graphql/required.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import type { Condition } from '../../kernel/policy/conditions.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { addWorkingDays, workingDaysLeft } from '../calendar/working-days.rules.ts';
import { isRemindable } from '../chases/reminder.rules.ts';
import { isCascadable } from '../directives/cascade.rules.ts';
import { DirectiveRef, listArgs } from '../directives/directive.graphql.ts';
import { filterOf } from '../directives/filter.graphql.ts';
import { ReportRef } from '../reports/report.graphql.ts';
import { assignmentPolicy, reportPolicy } from './assignment.policy.ts';
import { type Assignment, listAssignments } from './assignments.queries.ts';
import { isLawful, isOpen, isRunning } from './lifecycle.rules.ts';
import { assignmentStanding, daysOverdue } from './standing.rules.ts';

export const AssignmentRef = builder.objectRef<Assignment>('Assignment');

builder.node(AssignmentRef, {
  description: "One agency's share of a directive (phân công).",
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.assignment.load(id),
  fields: (t) => ({
    role: t.expose('role', { type: AssignmentRoleEnum, description: 'Lead or coordinating.' }),
    state: t.expose('state', { type: AssignmentStateEnum, description: 'Where it is on its way.' }),
    standing: t.field({
      type: StandingEnum,
      nullable: true,
      description: 'Against its due day; null when suspended or closed without result.',
      resolve: (assignment, _args, { today, dueSoonUntil }) => assignmentStanding(assignment, today, dueSoonUntil),
    }),
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'The last day in time.' }),
    firstDueOn: t.expose('firstDueOn', { type: 'LocalDate', nullable: true, description: 'The day first promised.' }),
    percent: t.exposeInt('percent', { description: 'Of its last report.' }),
    workingDaysLeft: t.int({
      nullable: true,
      description: 'Working days up to the due day while the clock runs; null when overdue.',
      resolve: ({ state, dueOn }, _args, { calendar, today }) =>
        isRunning(state) && dueOn !== null && dueOn >= today ? workingDaysLeft(calendar, today, dueOn) : null,
    }),
    daysOverdue: t.int({
      nullable: true,
      description: 'Calendar days past the due day, while overdue.',
      resolve: (assignment, _args, { today }) => daysOverdue(assignment, today),
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken up.',
    }),
    acknowledgeBy: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The day by which a new assignment is to be acknowledged.',
      resolve: ({ state, assignedAt }, _args, { actor, calendar, settings }) =>
        state === 'awaiting'
          ? addWorkingDays(calendar, dayOf(assignedAt, actor.timeZone), settings.acknowledgeWithinWorkingDays)
          : null,
    }),
    completedOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The accepted day of performance.',
      resolve: ({ state, statedOn }) => (state === 'accepted' ? statedOn : null),
    }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true, description: 'When it ended.' }),
    closeReason: t.exposeString('closeReason', { nullable: true, description: 'Why it ended without result.' }),
    isReturned: t.boolean({
      description: 'Its last completion report was returned, and no new one was sent.',
      resolve: ({ returnedAt, closedOn }) => returnedAt !== null && closedOn === null,
    }),
    reminderCount: t.exposeInt('reminderCount', { description: 'How often the Office has reminded.' }),
    lastRemindedAt: t.expose('lastRemindedAt', { type: 'DateTime', nullable: true, description: 'When it last did.' }),
    directive: t.field({
      type: DirectiveRef,
      description: 'What it is a share of.',
      resolve: ({ directiveId }, _args, { loaders }) => required(loaders.directive.load(directiveId)),
    }),
    agency: t.field({
      type: AgencyRef,
      description: 'Whose share it is.',
      resolve: ({ agencyId }, _args, { loaders }) => required(loaders.agency.load(agencyId)),
    }),
    latestReport: t.field({
      type: ReportRef,
      nullable: true,
      description: 'Its last report.',
      resolve: ({ latestReportId }, _args, { loaders }) =>
        latestReportId ? loaders.reportOfSeen.load(latestReportId) : null,
    }),
    reports: t.field({
      type: [ReportRef],
      description: 'All its reports, newest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.reportsOf.load(id),
    }),
    viewerCanAcknowledge: t.boolean({
      description: 'Whether the viewer may take it up now.',
      resolve: may((it) => isLawful(it.state, 'acknowledge'), assignmentPolicy.acknowledge),
    }),
    viewerCanReport: t.boolean({
      description: 'Whether the viewer may send a report now.',
      resolve: may((it) => isLawful(it.state, 'reportProgress'), assignmentPolicy.report),
    }),
    viewerCanReportOnBehalf: t.boolean({
      description: "Whether the viewer may record the agency's answer on paper now.",
      resolve: may((it) => isLawful(it.state, 'reportProgress'), assignmentPolicy.reportOnBehalf),
    }),
    viewerCanWithdraw: t.boolean({
      description: 'Whether the viewer may take it back now.',
      resolve: may((it) => isLawful(it.state, 'withdraw'), assignmentPolicy.withdraw),
    }),
    viewerCanEndTracking: t.boolean({
      description: 'Whether the viewer may end its tracking now.',
      resolve: may((it) => isLawful(it.state, 'end'), assignmentPolicy.endTracking),
    }),
    viewerCanRemind: t.boolean({
      description: 'Whether the viewer may remind its agency now.',
      resolve: may((it) => isRemindable(it.state), assignmentPolicy.remind),
    }),
    viewerCanCascade: t.boolean({
      description: 'Whether the viewer may issue directives in execution of it now.',
      resolve: async (assignment, _args, context) => {
        const [agency, directive] = await Promise.all([
          required(context.loaders.agency.load(assignment.agencyId)),
          required(context.loaders.directive.load(assignment.directiveId)),
        ]);
        return (
          directive.inForceAt !== null &&
          isCascadable(assignment.state, agency.isCommittee) &&
          can(context.actor, assignmentPolicy.cascade, assignment)
        );
      },
    }),
    viewerCanReview: t.boolean({
      description: 'Whether the viewer may accept or return its report now.',
      resolve: async (assignment, _args, { actor, loaders }) => {
        if (!isLawful(assignment.state, 'accept') || assignment.latestReportId === null) return false;
        const [sender, monitors] = await Promise.all([
          required(loaders.senderOf.load(assignment.latestReportId)),
          loaders.monitors.load(assignment.directiveId),
        ]);
        return can(actor, reportPolicy.review, {
          ...assignment,
          ...sender,
          monitors: monitors.map(({ appointmentId }) => appointmentId),
        });
      },
    }),
  }),
});

/** "May this viewer do it now?": the rule about the assignment, then the policy about the viewer. */
export function may(
  isPossible: (assignment: Assignment) => boolean,
  policy: Condition<'agencyId' | 'committeeId', 'monitors'>,
) {
  return async (assignment: Assignment, _args: object, { actor, loaders }: RequestContext): Promise<boolean> => {
    if (!isOpen(assignment.state) || !isPossible(assignment)) return false;
    const [directive, monitors] = await Promise.all([
      required(loaders.directive.load(assignment.directiveId)),
      loaders.monitors.load(assignment.directiveId),
    ]);
    // A proposal binds nobody: nothing can be done to its shares yet.
    if (directive.inForceAt === null) return false;
    return can(actor, policy, { ...assignment, monitors: monitors.map(({ appointmentId }) => appointmentId) });
  };
}

export const AssignmentConnection = connectionOf('Assignment', AssignmentRef, 'assignments');

builder.queryField('assignments', (t) =>
  t.field({
    type: AssignmentConnection,
    description: "Assignments of directives that exist for the viewer: an agency's or an Office's view.",
    args: { ...listArgs, ...pageArgs },
    resolve: (_root, { filter, orderBy, ...page }, context) =>
      listAssignments(context, filterOf(filter), orderBy ?? 'DUE_ON', pageAsked(page)),
  }),
);

builder.objectField(DirectiveRef, 'assignments', (t) =>
  t.field({
    type: [AssignmentRef],
    description: 'All its shares, leads first.',
    resolve: ({ id }, _args, { loaders }) => loaders.assignmentsOf.load(id),
  }),
);

builder.objectField(DirectiveRef, 'isReturned', (t) =>
  t.boolean({
    description: 'Some open lead has had its completion report returned.',
    resolve: async ({ id }, _args, { loaders }) =>
      (await loaders.assignmentsOf.load(id)).some(
        ({ role, returnedAt, closedOn }) => role === 'lead' && returnedAt !== null && closedOn === null,
      ),
  }),
);
