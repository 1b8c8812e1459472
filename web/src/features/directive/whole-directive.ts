import { graphql } from '../../lib/graphql.ts';
import { Acts_Assignment, Acts_Directive } from './acts.ts';
import { AssignmentTable_Assignment } from './assignment-row.ts';
import { CascadedWork_Assignment } from './cascaded-work.tsx';
import { DirectiveFacts_Assignment, DirectiveFacts_Directive } from './directive-facts.tsx';
import { DirectiveHead_Directive } from './directive-head.tsx';
import { SeriesBlock_Directive } from './series.ts';

/** All that the screen shows of one share. */
export const WholeShare = graphql(
  `
    fragment WholeShare on Assignment {
      id
      agency {
        id
        name
        shortName
      }
      ...Acts_Assignment
      ...AssignmentTable_Assignment
      ...CascadedWork_Assignment
      ...DirectiveFacts_Assignment
    }
  `,
  [Acts_Assignment, AssignmentTable_Assignment, CascadedWork_Assignment, DirectiveFacts_Assignment],
);

/** All that the screen shows of the directive itself, without its shares. */
export const DirectiveAlone = graphql(
  `
    fragment DirectiveAlone on Directive {
      id
      code
      content
      dueOn
      document {
        id
        reference
      }
      ...Acts_Directive
      ...DirectiveFacts_Directive
      ...DirectiveHead_Directive
      ...SeriesBlock_Directive
    }
  `,
  [Acts_Directive, DirectiveFacts_Directive, DirectiveHead_Directive, SeriesBlock_Directive],
);

/**
 * All that the screen shows, but the history: what its query asks for, and what every act answers with, so that the
 * cache holds the new state at once.
 */
export const WholeDirective = graphql(
  `
    fragment WholeDirective on Directive {
      id
      ...DirectiveAlone
      assignments {
        id
        ...WholeShare
      }
    }
  `,
  [DirectiveAlone, WholeShare],
);
