import { roleIs } from '../../kernel/policy/conditions.ts';

export const calendarPolicy = {
  change: roleIs('tenant_admin'),
};
