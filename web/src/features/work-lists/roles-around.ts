import type { Viewer } from '../../lib/viewer.ts';
import type { Role } from '../../lib/words.ts';

const COMMITTEE: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'INSPECTOR'];
const OFFICE: readonly Role[] = ['OFFICE_CHIEF', 'OFFICE_MONITOR'];
const AGENCY: readonly Role[] = ['AGENCY_HEAD', 'AGENCY_CLERK', 'OFFICER'];

/** The posts of the viewer's own agency, with which he may share. */
export function rolesAround({ appointment: { role } }: Viewer): readonly Role[] {
  return [COMMITTEE, OFFICE, AGENCY].find((roles) => roles.includes(role)) ?? [];
}
