import type { TenantDatabase } from '../../db/src/client.ts';
import type { Actor } from './kernel/actor.ts';
import type { CalendarDate } from './kernel/calendar-date.ts';
import type { Clock } from './kernel/clock.ts';
import type { WorkingCalendar } from './modules/calendar/working-days.rules.ts';
import type { TenantSettings } from './modules/tenants/settings.rules.ts';

/** What the app hands to every query and command. */
export type Context = {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly db: TenantDatabase;
  readonly settings: TenantSettings;
  readonly calendar: WorkingCalendar;
  /** The tenant's day when the request arrived. A command takes its own, under its lock. */
  readonly today: CalendarDate;
  /** The last day that counts as due soon. */
  readonly dueSoonUntil: CalendarDate;
};
