import { all, any, column, not, roleIs } from '../../kernel/policy/conditions.ts';
import { directivePolicy } from '../directives/directive.policy.ts';

/** The agency is the actor's own, or the committee that he leads or whose Office he is in. */
const isReceivingSide = column('agencyId').isActors('receiverIds');

/** Heads and clerks; for a committee its leaders, its Office's chief (as a head) and monitors (as clerks). */
const answersForAgency = all(
  isReceivingSide,
  roleIs('agency_head', 'agency_clerk', 'chair', 'vice_chair', 'office_chief', 'office_monitor'),
);

/**
 * Acts on an assignment. That the actor sees it is a condition of loading it; its directive's own policies are asked
 * through the same columns.
 */
export const assignmentPolicy = {
  acknowledge: answersForAgency,
  report: answersForAgency,
  /** Drafts are the agency's own: officers write them too, nobody else reads them. */
  draft: all(isReceivingSide, not(roleIs('inspector', 'tenant_admin'))),
  cascade: all(column('agencyId').isActors('committeeIds'), directivePolicy.issue),
  reportOnBehalf: all(directivePolicy.recordPaperAnswer, not(isReceivingSide)),
  remind: directivePolicy.remind,
  withdraw: directivePolicy.withdraw,
  endTracking: directivePolicy.endTracking,
};

export const reportPolicy = {
  /**
   * Nobody reviews what an appointment of his own agency sent, nor what he sent himself as another post. A paper
   * answer is the assigned agency's, not the Office's that recorded it: another person of the Office may review it.
   */
  review: all(
    directivePolicy.review,
    not(column('agencyId').isActors('agencyId')),
    not(all(column('paperNumber').isEmpty(), column('senderAgencyId').isActors('agencyId'))),
    not(any(column('senderPersonId').isActors('personId'), column('senderPersonId').isActors('onBehalfOf'))),
  ),
};
