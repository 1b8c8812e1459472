import { all, any, column, not, roleIs, some } from '../../kernel/policy/conditions.ts';

const isIssuingSide = column('committeeId').isActors('committeeIds');
const isReceivingSide = some('assignedAgencies').isActors('receiverIds');
const isMonitor = some('monitors').isActors('appointmentId');
const isInForce = not(column('inForceAt').isEmpty());

/** Restricted work (hạn chế) exists for its named readers only, whatever their post. */
const isOpenToActor = any(column('visibility').is('ordinary'), column('id').isActors('readerOf'));

/** The issuing side's leaders and chief, and whoever monitors this directive. */
const isInCharge = all(
  isIssuingSide,
  any(roleIs('chair', 'vice_chair', 'office_chief'), all(roleIs('office_monitor'), isMonitor)),
);

export const directivePolicy = {
  /**
   * A proposal binds nobody yet, so only the side that made it knows of it. The two sides exclude each other, so that
   * lists can be read side by side.
   */
  see: any(
    all(isIssuingSide, isOpenToActor),
    all(not(isIssuingSide), isInForce, any(isReceivingSide, roleIs('inspector')), isOpenToActor),
  ),
  issue: roleIs('chair', 'vice_chair', 'office_chief', 'office_monitor'),
  confirm: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief')),
  amend: isInCharge,
  remind: isInCharge,
  withdraw: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief')),
  endTracking: all(isIssuingSide, roleIs('chair', 'office_chief')),
  recordPaperAnswer: all(isIssuingSide, roleIs('office_chief', 'office_monitor')),
  review: isInCharge,
};
