import { eq } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { changeSettings as changed, type SettingChanges, settingsFrom, type TenantSettings } from './settings.rules.ts';
import { tenantPolicy } from './tenant.policy.ts';

export type ChangeSettingsInput = Keyed & SettingChanges;

/**
 * Sets what the tenant decides for itself; what is left out stays, so two administrators do not undo each other.
 *
 * @throws {NotAllowed} the actor is no administrator
 * @throws {InvalidInput} SETTING_OUT_OF_RANGE
 * @throws {NotFound} the tenant is gone
 */
export function changeSettings(context: Context, input: ChangeSettingsInput): Promise<TenantSettings> {
  const { actor } = context;
  return perform(context, 'changeSettings', input, async ({ tx, now: readClock }) => {
    if (!can(actor, tenantPolicy.changeSettings, {})) throw new NotAllowed();
    const own = eq(tenants.tenantId, actor.tenantId);
    const [tenant] = await tx.select({ settings: tenants.settings }).from(tenants).where(own).for('update');
    if (!tenant) throw new NotFound();
    const { idempotencyKey, ...changes } = input;
    const settings = changed(settingsFrom(tenant.settings), changes);
    const { now, today } = readClock();
    await tx.update(tenants).set({ settings }).where(own);
    await appendEvents(tx, [
      {
        ...signatureOf(actor),
        type: 'settings_changed',
        version: 1,
        subjectId: actor.tenantId,
        idempotencyKey,
        before: tenant.settings,
        after: settings,
        occurredAt: now,
        effectiveOn: today,
      },
    ]);
    return settingsFrom(settings);
  });
}
