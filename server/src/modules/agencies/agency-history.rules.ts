/** What a line of an agency's history is about. */
export const AGENCY_EVENTS = {
  AGENCY_ADDED: { value: 'agency_added', description: 'It was added.' },
  AGENCY_CHANGED: { value: 'agency_changed', description: 'Its names, its place or its way to answer changed.' },
  AGENCY_CODE_SET: { value: 'agency_code_set', description: 'It got an identifier, or one got other days.' },
  AGENCY_ENDED: { value: 'agency_ended', description: 'Its last day was set.' },
  AGENCY_GROUPED: { value: 'agency_grouped', description: 'It came to stand in a group.' },
  AGENCY_UNGROUPED: { value: 'agency_ungrouped', description: 'It left a group.' },
} as const;

/** What can change, by its name in events. */
export const AGENCY_FACTS = {
  NAME: { value: 'name', description: 'The full name.' },
  SHORT_NAME: { value: 'shortName', description: 'The short name.' },
  ALIASES: { value: 'aliases', description: 'Other names, one a line.' },
  USES_SYSTEM: { value: 'usesSystem', description: '`true` or `false`.' },
  PARENT: { value: 'parentName', description: 'What it belongs to, as that was called then.' },
  POSITION: { value: 'position', description: 'Its place in official lists.' },
  CODE: { value: 'code', description: 'An identifier.' },
  VALID_FROM: { value: 'validFrom', description: 'The first day.' },
  VALID_TO: { value: 'validTo', description: 'The last day.' },
  DECISION: { value: 'decisionNumber', description: 'The number of the decision.' },
  GROUP: { value: 'groupName', description: 'A group, as that was called then.' },
} as const;

export type AgencyEventType = (typeof AGENCY_EVENTS)[keyof typeof AGENCY_EVENTS]['value'];
export type AgencyFact = (typeof AGENCY_FACTS)[keyof typeof AGENCY_FACTS]['value'];
export type AgencyChange = { readonly fact: AgencyFact; readonly before: string | null; readonly after: string | null };

type Recorded = Readonly<Record<string, unknown>>;

/** What an event says was other before than after, in the order of a form. */
export function changesIn(before: Recorded, after: Recorded): AgencyChange[] {
  return Object.values(AGENCY_FACTS)
    .map(({ value: fact }) => ({ fact, before: written(before[fact]), after: written(after[fact]) }))
    .filter((change) => change.before !== change.after);
}

function written(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) && value.length > 0 ? value.map(String).join('\n') : null;
}
