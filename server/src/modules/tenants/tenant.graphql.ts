import { builder } from '../../graphql/builder.ts';
import { encodeId } from '../../graphql/ids.ts';
import type { TenantSettings } from './settings.rules.ts';
import type { Tenant } from './tenants.queries.ts';

const TenantSettingsRef = builder.objectRef<TenantSettings>('TenantSettings').implement({
  description: 'What a tenant may set for itself, as far as screens need it.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id.',
      resolve: (_settings, _args, { actor }) => encodeId('TenantSettings', actor.tenantId),
    }),
    dueSoonWorkingDays: t.exposeInt('dueSoonWorkingDays', {
      description: 'At most so many working days left count as due soon.',
    }),
    uploadLimitBytes: t.exposeInt('uploadLimitBytes', { description: 'The largest file.' }),
    gradeResults: t.exposeBoolean('gradeResults', { description: 'Whether accepted results are graded.' }),
  }),
});

export const TenantRef = builder.objectRef<Tenant>('Tenant').implement({
  description: 'One customer: a province and everything below it.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Tenant', id) }),
    name: t.exposeString('name', { description: 'Such as "Tỉnh Bình Định".' }),
    timeZone: t.exposeString('timeZone', { description: 'The IANA zone of its days.' }),
    settings: t.field({
      type: TenantSettingsRef,
      description: 'Its settings.',
      resolve: (_tenant, _args, { settings }) => settings,
    }),
  }),
});
