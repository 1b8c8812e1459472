/** What the app's role may do with one table of schema `app`. Whatever is not named is refused by PostgreSQL. */
export type TablePrivileges = {
  readonly select: boolean;
  readonly insert: boolean;
  /** Columns that may change after the row was written. */
  readonly update: readonly string[];
  readonly delete: boolean;
};

const appendOnly: TablePrivileges = { select: true, insert: true, update: [], delete: false };
const changing = (...update: string[]): TablePrivileges => ({ ...appendOnly, update });
const replaceable = (...update: string[]): TablePrivileges => ({ ...appendOnly, update, delete: true });

/** Column by column: history is append-only because nobody who serves requests may rewrite it. */
export const tablePrivileges: Readonly<Record<string, TablePrivileges>> = {
  tenants: changing('name', 'settings'),
  calendar_days: replaceable('kind', 'name', 'source'),
  agencies: changing(
    'parent_id',
    'level',
    'name',
    'short_name',
    'aliases',
    'folded',
    'office_of',
    'uses_system',
    'valid_from',
    'valid_to',
    'position',
  ),
  agency_codes: changing('valid_to'),
  agency_groups: changing('name', 'aliases', 'position'),
  agency_group_members: replaceable(),
  people: changing('account_id', 'full_name', 'email', 'language', 'default_appointment_id', 'preferences', 'ended_at'),
  appointments: changing('title', 'to_on', 'ended_at', 'position'),
  invitations: changing('used_at', 'ended_at', 'failed_tries'),
  source_documents: changing(
    'number',
    'notation',
    'type',
    'issued_on',
    'abstract',
    'signer',
    'origin',
    'outside_issuer',
    'outside_due_on',
    'folded',
  ),
  files: replaceable('document_id', 'report_id', 'letter_id', 'explanation_id'),
  directives: changing(
    'content',
    'field',
    'urgency',
    'expected_product',
    'deadline_kind',
    'deadline_rule',
    'deadline_text',
    'deadline_time',
    'deadline_on',
    'in_force_at',
    'status',
    'due_on',
    'first_due_on',
    'next_due_on',
    'has_late_reported',
    'has_deadline',
    'done_late',
    'progress',
    'closed_on',
    'updated_at',
  ),
  series: changing('rule', 'state', 'updated_at'),
  directive_monitors: replaceable(),
  directive_readers: replaceable(),
  code_counters: changing('last_number'),
  assignments: changing(
    'state',
    'due_on',
    'first_due_on',
    'deadline',
    'assigned_at',
    'acknowledged_at',
    'percent',
    'latest_report_id',
    'last_reported_at',
    'stated_on',
    'returned_at',
    'closed_on',
    'closed_at',
    'close_reason',
    'reminder_count',
    'last_reminded_at',
    'suspended_on',
    'updated_at',
  ),
  requests: changing(
    'state',
    'decided_by',
    'decided_at',
    'decision_reason',
    'offered_due_on',
    'closed_by',
    'closed_at',
  ),
  assignment_periods: changing('recorded_to'),
  reports: appendOnly,
  reviews: appendOnly,
  report_drafts: replaceable(
    'kind',
    'percent',
    'result',
    'obstacles',
    'stated_on',
    'product_number',
    'file_ids',
    'saved_by',
    'saved_at',
    'version',
  ),
  saved_views: replaceable('name', 'search', 'shared_with', 'position', 'updated_at'),
  issue_drafts: replaceable('body', 'saved_by', 'saved_at', 'version'),
  chases: appendOnly,
  chased_assignments: appendOnly,
  chase_letters: changing(
    'state',
    'is_for_committee',
    'subject',
    'body',
    'report_before',
    'explain_before',
    'recipients',
    'signer_id',
    'submitted_by',
    'submitted_at',
    'returned_reason',
    'number',
    'notation',
    'issued_on',
    'issued_by',
    'issued_at',
    'version',
  ),
  chase_letter_lines: replaceable('position', 'asks_explanation', 'frozen'),
  explanations: changing('answer', 'answered_by', 'answered_by_person', 'answered_at', 'lapsed_at'),
  ladder_steps: appendOnly,
  notices: changing('assignment_id', 'reason', 'due_on', 'told_at', 'read_at', 'muted_at', 'mailed_at'),
  outgoing_messages: changing('not_before', 'sent_at', 'failed_at', 'attempts', 'last_error'),
  calendar_feeds: changing('revoked_at'),
  events: appendOnly,
  command_receipts: replaceable('answer'),
  // Read only through app.search_directives().
  directive_search: { select: false, insert: true, update: ['folded', 'words', 'accented'], delete: false },
};

/** Tables owned by dondoc_definer: their owner, and so its functions, reads past the wall. */
export const ownedByDefiner: readonly string[] = ['directive_search'];

/** Tables that the definer functions read; each function filters by itself. */
export const definerReads: readonly string[] = ['tenants', 'people', 'directives', 'assignments'];

/** The functions that the app's role may call. */
export const callableFunctions: readonly string[] = [
  'tenants_of_account(text)',
  'tenant_zones()',
  'search_directives(text, text, text[], boolean, uuid[], uuid[], uuid[])',
];
