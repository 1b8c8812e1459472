import { all, any, column, type Condition, not, roleIs } from '../../kernel/policy/conditions.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import type { TenantSettings } from '../tenants/settings.rules.ts';
import type { RequestKind } from './request.rules.ts';

const isIssuingSide = column('committeeId').isActors('committeeIds');

/** Nobody decides what his own side asks, nor what he asked himself as another post or in another's place. */
const isNotHisOwn = all(
  not(column('agencyId').isActors('receiverIds')),
  not(
    any(
      column('askedByPerson').isActors('personId'),
      column('askedByPerson').isActors('onBehalfOf'),
      column('holderPersonId').isActors('personId'),
      column('holderPersonId').isActors('onBehalfOf'),
    ),
  ),
);

export const requestPolicy = {
  /** Who answers for the agency asks for it, takes back, and answers an offer. */
  ask: assignmentPolicy.report,
  decide: all(isIssuingSide, roleIs('chair', 'vice_chair'), isNotHisOwn),
  /** What settings delegate: the Office's chief too. The Office's own work stays with the leaders. */
  decideDelegated: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief'), isNotHisOwn),
  /** Whoever can suspend it can let it go on; the agency that asked for the pause cannot end it by itself. */
  resume: all(
    isIssuingSide,
    roleIs('chair', 'vice_chair', 'office_chief'),
    not(column('agencyId').isActors('receiverIds')),
  ),
};

/** Which settings give a kind of request to the chief. */
const DELEGATED_BY = {
  extension: 'chiefDecidesExtensions',
  wrong_agency: 'chiefDecidesTransfers',
  infeasible: 'chiefDecidesInfeasible',
  suspension: 'chiefDecidesSuspensions',
} as const satisfies Record<RequestKind, keyof TenantSettings>;

export type Delegations = Pick<TenantSettings, (typeof DELEGATED_BY)[RequestKind]>;

/** The kinds that the chief decides, as long as they are within the tenant's limits. */
export function delegatedKinds(settings: Delegations): RequestKind[] {
  return Object.entries(DELEGATED_BY).flatMap(([kind, setting]) => (settings[setting] ? [kind as RequestKind] : []));
}

/** Who decides this request. */
export function deciderPolicy(
  { kind, isBeyondLimit }: { readonly kind: RequestKind; readonly isBeyondLimit: boolean },
  settings: Delegations,
): Condition<'committeeId' | 'agencyId' | 'askedByPerson' | 'holderPersonId', never> {
  return settings[DELEGATED_BY[kind]] && !isBeyondLimit ? requestPolicy.decideDelegated : requestPolicy.decide;
}
