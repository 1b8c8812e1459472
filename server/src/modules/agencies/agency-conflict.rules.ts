import { Refusal } from '../../kernel/errors.ts';
import { type AgencyValues, differing } from './agency-values.rules.ts';

/** Who changed an agency last, and when. */
export type LastChange = { readonly appointmentId: string; readonly occurredAt: Date };

/** Another administrator changed the agency after its values were read; nothing was changed, the user chooses. */
export class AgencyConflict extends Refusal {
  readonly code = 'AGENCY_CONFLICT';
  readonly agencyId: string;
  /** Null where it was not changed through a command. */
  readonly lastChange: LastChange | null;

  constructor(agencyId: string, lastChange: LastChange | null) {
    super();
    this.agencyId = agencyId;
    this.lastChange = lastChange;
  }
}

/** Whether the agency still is as the change takes it to be. */
export function isAsRead(current: AgencyValues, asRead: AgencyValues): boolean {
  return differing(current, asRead).length === 0;
}
