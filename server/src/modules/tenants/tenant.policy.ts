import { roleIs } from '../../kernel/policy/conditions.ts';

export const tenantPolicy = {
  changeSettings: roleIs('tenant_admin'),
};
