import { builder } from '../../graphql/builder.ts';
import { DirectiveRef } from '../directives/directive.graphql.ts';
import { SourceDocumentRef } from './document.graphql.ts';

builder.objectField(SourceDocumentRef, 'directives', (t) =>
  t.field({
    type: [DirectiveRef],
    description: 'Those that the viewer may see, in the order of the text.',
    resolve: ({ id }, _args, { loaders }) => loaders.directivesOf.load(id),
  }),
);
