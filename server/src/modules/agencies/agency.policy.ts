import { roleIs } from '../../kernel/policy/conditions.ts';

export const agencyPolicy = {
  /** Adds, renames, moves, groups and ends agencies, and sees what that leaves open. */
  manage: roleIs('tenant_admin'),
};
