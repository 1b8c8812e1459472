import { builder } from '../../graphql/builder.ts';
import { RequestKindEnum } from '../../graphql/enums.ts';
import { required } from '../../graphql/required.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { isLawful } from '../assignments/lifecycle.rules.ts';
import { mayConfirmDays, dueOnIfReturned } from '../reports/review.rules.ts';
import { RequestRef } from './request.graphql.ts';
import { requestPolicy } from './request.policy.ts';
import { isPending, kindsAskable, lastDayToAskExtension } from './request.rules.ts';

builder.objectFields(AssignmentRef, (t) => ({
  requests: t.field({
    type: [RequestRef],
    description: 'All that its agency has asked, newest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.requestsOf.load(id),
  }),
  pendingRequest: t.field({
    type: RequestRef,
    nullable: true,
    description: 'The request that waits for the issuing side, or for its answer to an offer.',
    resolve: async ({ id }, _args, { loaders }) => (await loaders.requestsOf.load(id)).find(isPending) ?? null,
  }),
  askExtensionBy: t.field({
    type: 'LocalDate',
    nullable: true,
    description: 'The last day on which more time can be asked for; null without a due day.',
    resolve: ({ state, dueOn }, _args, { calendar, settings }) =>
      dueOn !== null && isLawful(state, 'ask')
        ? lastDayToAskExtension(calendar, dueOn, settings.askExtensionWorkingDaysBefore)
        : null,
  }),
  viewerCanAsk: t.field({
    type: [RequestKindEnum],
    description: 'What the viewer may ask for now.',
    resolve: async (assignment, _args, { actor, calendar, loaders, settings, today }) => {
      if (!can(actor, requestPolicy.ask, assignment)) return [];
      const [directive, asked] = await Promise.all([
        required(loaders.directive.load(assignment.directiveId)),
        loaders.requestsOf.load(assignment.id),
      ]);
      if (directive.inForceAt === null || asked.some(isPending)) return [];
      const assignedOn = dayOf(assignment.assignedAt, actor.timeZone);
      return kindsAskable({ ...assignment, assignedOn }, today, calendar, settings);
    },
  }),
  viewerCanResume: t.boolean({
    description: 'Whether the viewer may let it go on after a pause.',
    resolve: (assignment, _args, { actor }) =>
      isLawful(assignment.state, 'resume') && can(actor, requestPolicy.resume, assignment),
  }),
  suspendedOn: t.expose('suspendedOn', {
    type: 'LocalDate',
    nullable: true,
    description: 'The day on which its clock stopped, while it is suspended.',
  }),
  transferredFrom: t.field({
    type: AssignmentRef,
    nullable: true,
    description: 'The share of the agency that had this work before.',
    resolve: ({ transferredFrom }, _args, { loaders }) =>
      transferredFrom ? loaders.assignment.load(transferredFrom) : null,
  }),
  transferredTo: t.field({
    type: AssignmentRef,
    nullable: true,
    description: 'The share of the agency that took the work over.',
    resolve: async ({ id, state, directiveId }, _args, { loaders }) =>
      state === 'transferred'
        ? ((await loaders.assignmentsOf.load(directiveId)).find((share) => share.transferredFrom === id) ?? null)
        : null,
  }),
  dueOnIfReturned: t.field({
    type: 'LocalDate',
    nullable: true,
    description: 'The due day that is left when its completion report is returned today; null unless one waits.',
    resolve: async ({ state, latestReportId, dueOn }, _args, { calendar, loaders, settings, today }) => {
      if (state !== 'reported' || latestReportId === null) return null;
      const { sentOn } = await required(loaders.reportOfSeen.load(latestReportId));
      return dueOnIfReturned(sentOn, dueOn, today, calendar, settings.minimumWorkingDaysAfterReturn);
    },
  }),
  viewerCanConfirmDay: t.boolean({
    description: "Whether the viewer's word is enough for a day in time that a report sent late states.",
    resolve: (_assignment, _args, { actor, settings }) => mayConfirmDays(actor.role, settings.chiefConfirmsLateDays),
  }),
}));
