import { builder } from '../../graphql/builder.ts';
import { DirectiveStatusEnum, StandingEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { referenceOf } from '../documents/document.rules.ts';
import type { CascadedDirective, CascadeSource } from './cascade.queries.ts';
import { isLaterThanParent } from './cascade.rules.ts';
import { DirectiveRef } from './directive.graphql.ts';
import { directiveStanding } from './roll-up.rules.ts';

const CascadedDirectiveRef = builder.objectRef<CascadedDirective>('CascadedDirective').implement({
  description: 'What the level above sees of a directive issued in execution of its own: never its text.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('CascadedDirective', id) }),
    code: t.exposeString('code', { description: 'Its code.' }),
    committeeName: t.exposeString('committeeName', { description: 'Who issued it.' }),
    status: t.expose('status', { type: DirectiveStatusEnum, description: 'How it stands.' }),
    standing: t.field({
      type: StandingEnum,
      nullable: true,
      description: 'Against its due day.',
      resolve: (child, _args, { today, dueSoonUntil }) => directiveStanding(child, today, dueSoonUntil),
    }),
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'Its due day.' }),
    progress: t.exposeInt('progress', { description: 'Percent.' }),
    acceptedResult: t.string({
      nullable: true,
      description: 'The accepted result, where there is one.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.acceptedResultsOf.load(id))[0]?.result ?? null,
    }),
    isLaterThanParent: t.boolean({
      description: "The parent's day has moved before its own.",
      resolve: ({ dueOn, parentDueOn }) => isLaterThanParent(dueOn, parentDueOn),
    }),
  }),
});

const CascadeSourceRef = builder.objectRef<CascadeSource>('CascadeSource').implement({
  description: 'What the level below sees of the directive it executes: its document and its sentence.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('CascadeSource', id) }),
    content: t.exposeString('content', { description: 'The sentence.' }),
    documentReference: t.string({
      nullable: true,
      description: 'Such as 152/TB-UBND.',
      resolve: ({ documentNumber, documentNotation }) =>
        documentNotation === null ? null : referenceOf({ number: documentNumber ?? '', notation: documentNotation }),
    }),
    documentIssuedOn: t.expose('documentIssuedOn', {
      type: 'LocalDate',
      nullable: true,
      description: "The document's day.",
    }),
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'The day set above.' }),
    directive: t.field({
      type: DirectiveRef,
      nullable: true,
      description: 'The directive itself, where the viewer may see it.',
      resolve: ({ directiveId }, _args, { loaders }) => loaders.directive.load(directiveId),
    }),
  }),
});

builder.objectField(DirectiveRef, 'parentAssignment', (t) =>
  t.field({
    type: CascadeSourceRef,
    nullable: true,
    description: 'What it executes, when a lower committee issued it in execution of its own assignment.',
    resolve: async ({ parentAssignmentId }, _args, { actor, loaders }) => {
      const source = parentAssignmentId ? await loaders.cascadeSource.load(parentAssignmentId) : null;
      // Restricted work exists for its readers only, also as the source of other work.
      return source && (source.visibility === 'ordinary' || actor.readerOf.includes(source.directiveId))
        ? source
        : null;
    },
  }),
);

builder.objectField(AssignmentRef, 'children', (t) =>
  t.field({
    type: [CascadedDirectiveRef],
    description: 'Directives that the assigned committee issued in execution of it. They never close it.',
    resolve: ({ id }, _args, { loaders }) => loaders.childrenOf.load(id),
  }),
);
