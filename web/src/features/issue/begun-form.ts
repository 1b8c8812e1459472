import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import type { IssueForm } from './issue-form.ts';
import { assigneeOf } from './shares.ts';

/** What the first directive is to begin with, as an address says it. */
export type Begun = {
  field?: string | undefined;
  urgency?: IssueForm['directives'][number]['urgency'] | undefined;
  agencyId?: string | undefined;
  monitorId?: string | undefined;
};

/** What was taken over, to be shown. */
export type Taken = { field: string | null; agency: string | null; monitor: string | null; urgency: string | null };

type Choices = {
  directory: Pick<AgencyDirectory, 'agencyOf'>;
  monitors: ReadonlyArray<{ id: string; person: { fullName: string } }>;
};

/**
 * The form with what the address says in its first directive. An agency or a monitor that cannot be chosen is left out.
 * @returns `taken` null where nothing was
 */
export function begunForm(form: IssueForm, begun: Begun, choices: Choices): { form: IssueForm; taken: Taken | null } {
  const agency = choices.directory.agencyOf.get(begun.agencyId ?? '');
  const monitor = choices.monitors.find(({ id }) => id === begun.monitorId);
  const urgency = begun.urgency === 'NORMAL' ? undefined : begun.urgency;
  const field = begun.field?.trim() || undefined;
  if (!agency && !monitor && !urgency && !field) return { form, taken: null };
  const [first, ...others] = form.directives;
  if (!first) return { form, taken: null };
  const directive = {
    ...first,
    ...(field !== undefined && { field }),
    ...(urgency && { urgency }),
    ...(agency && { lead: [assigneeOf('agency', agency.id)] }),
    ...(monitor && { monitorIds: [monitor.id] }),
  };
  return {
    form: { ...form, directives: [directive, ...others] },
    taken: {
      field: field ?? null,
      agency: agency?.shortName ?? null,
      monitor: monitor?.person.fullName ?? null,
      urgency: urgency ?? null,
    },
  };
}
