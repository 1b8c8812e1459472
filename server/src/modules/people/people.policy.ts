import { roleIs } from '../../kernel/policy/conditions.ts';

export const peoplePolicy = {
  /** Who works in the tenant, in which posts and from when to when, is its administrator's to say. */
  administer: roleIs('tenant_admin'),
};
