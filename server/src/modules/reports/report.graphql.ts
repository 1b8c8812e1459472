import { builder } from '../../graphql/builder.ts';
import { GradeEnum, ReportKindEnum, ReviewDecisionEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { isAfterDue } from '../assignments/standing.rules.ts';
import { FileRef } from '../documents/document.graphql.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import type { Report, Review } from './reports.queries.ts';

const ReviewRef = builder.objectRef<Review>('Review').implement({
  description: 'The answer to one completion report.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Review', id) }),
    decision: t.expose('decision', { type: ReviewDecisionEnum, description: 'Accepted or returned.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was returned.' }),
    statedOn: t.expose('statedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day that counts, where the reviewer set another.',
    }),
    dayReason: t.exposeString('dayReason', { nullable: true, description: 'Why he set it.' }),
    grade: t.expose('grade', { type: GradeEnum, nullable: true, description: 'Quality of the result.' }),
    reviewedAt: t.expose('reviewedAt', { type: 'DateTime', description: 'When.' }),
    reviewer: t.field({
      type: AppointmentRef,
      description: 'Who.',
      resolve: ({ reviewedBy }, _args, { loaders }) => required(loaders.appointment.load(reviewedBy)),
    }),
  }),
});

export const ReportRef = builder.objectRef<Report>('Report');

builder.node(ReportRef, {
  description: 'What an agency told: sent once, never edited, superseded by the next.',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.report.load(id),
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportKindEnum, description: 'Progress or completion.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime', description: 'When it was sent, or a paper answer recorded.' }),
    percent: t.exposeInt('percent', { description: 'How far, 0 to 100.' }),
    result: t.exposeString('result', { description: 'What was done.' }),
    obstacles: t.exposeString('obstacles', { nullable: true, description: 'What hinders, and what is asked for.' }),
    statedOn: t.expose('statedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day of performance as stated.',
    }),
    productNumber: t.exposeString('productNumber', { nullable: true, description: "The product's document number." }),
    paperNumber: t.exposeString('paperNumber', {
      nullable: true,
      description: 'Of the paper that was recorded for the agency.',
    }),
    paperOn: t.expose('paperOn', { type: 'LocalDate', nullable: true, description: 'The day of that paper.' }),
    isLateSent: t.boolean({
      description: 'Sent after the due day of that moment.',
      resolve: ({ sentOn, dueOnWhenSent }) => isAfterDue(sentOn, dueOnWhenSent),
    }),
    files: t.field({
      type: [FileRef],
      description: 'Its files.',
      resolve: ({ id }, _args, { loaders }) => loaders.filesOfReport.load(id),
    }),
    sender: t.field({
      type: AppointmentRef,
      description: 'Who sent it, or recorded the paper.',
      resolve: ({ sentBy }, _args, { loaders }) => required(loaders.appointment.load(sentBy)),
    }),
    review: t.field({
      type: ReviewRef,
      nullable: true,
      description: 'The answer to it, if any.',
      resolve: ({ id }, _args, { loaders }) => loaders.reviewOf.load(id),
    }),
  }),
});
