import { all, any, column, roleIs, some } from '../../kernel/policy/conditions.ts';

const isOwn = column('ownerId').isActors('personId');
const isSharedWithActor = all(column('agencyId').isActors('agencyId'), some('sharedWith').isActors('role'));

export const savedViewPolicy = {
  /** His own in whatever post; another's where it was made in the agency of his post and shared with his role. */
  see: any(isOwn, isSharedWithActor),
  change: isOwn,
  /** Who answers for how an agency works may offer it his views. */
  share: roleIs('chair', 'vice_chair', 'office_chief', 'office_monitor', 'agency_head'),
};
