import { directivePolicy } from '../directives/directive.policy.ts';
import { all, any, column, roleIs } from '../../kernel/policy/conditions.ts';

const isOwn = column('committeeId').isActors('committeeIds');

export const documentPolicy = {
  /** A document carries the directives of its own committee. */
  issueFrom: all(isOwn, directivePolicy.issue),
  /** The chief corrects any document of the committee, a monitor those that he entered. */
  amend: all(
    isOwn,
    any(roleIs('office_chief'), all(roleIs('office_monitor'), column('enteredBy').isActors('appointmentId'))),
  ),
};
