import type { graphql } from '../../lib/graphql.ts';

/** What a list of work may be narrowed to, as the API takes it. */
export type DirectiveFilter = ReturnType<typeof graphql.scalar<'DirectiveFilter'>>;
type DirectiveOrder = ReturnType<typeof graphql.scalar<'DirectiveOrder'>>;

/** The conditions of a list of work as they stand in the address: AND between them, OR inside one. */
export type WorkSearch = {
  /** Which of the screen's tabs. */
  tab?: string | undefined;
  /** Words to search for. */
  q?: string | undefined;
  standing?: string[] | undefined;
  status?: string | undefined;
  state?: string[] | undefined;
  urgency?: string[] | undefined;
  open?: string | undefined;
  returned?: string | undefined;
  role?: string | undefined;
  agency?: string | undefined;
  committee?: string | undefined;
  issuer?: string | undefined;
  monitor?: string | undefined;
  document?: string | undefined;
  origin?: string | undefined;
  field?: string | undefined;
  /** Due on this day or later. */
  from?: string | undefined;
  /** Due on this day or earlier. */
  to?: string | undefined;
  order?: string | undefined;
};

/** What one pill stands for. */
export type ConditionName = Exclude<keyof WorkSearch, 'tab' | 'q' | 'order'>;

/** One condition; one that is not read was typed in a way that makes no sense, and is not applied. */
export type Condition = { name: ConditionName | 'tab' | 'order'; value: string; isRead: boolean };

/** The words that the closed conditions may hold. */
export const WORDS = {
  standing: ['OVERDUE', 'DUE_SOON', 'ON_TRACK', 'NO_DEADLINE', 'DONE_ON_TIME', 'DONE_LATE'],
  status: ['NOT_STARTED', 'IN_PROGRESS', 'SUSPENDED', 'DONE', 'CLOSED_WITHOUT_RESULT'],
  state: [
    'AWAITING',
    'IN_PROGRESS',
    'REPORTED',
    'SUSPENDED',
    'ACCEPTED',
    'TRANSFERRED',
    'WITHDRAWN',
    'INFEASIBLE',
    'SUPERSEDED',
    'ENDED',
    'CLOSED_WITH_LEAD',
  ],
  urgency: ['IMMEDIATE', 'VERY_URGENT', 'URGENT', 'NORMAL'],
  origin: ['OWN', 'GOVERNMENT', 'MINISTRY', 'PARTY', 'COUNCIL', 'VOTERS', 'INSPECTION', 'WORK_PROGRAMME'],
  role: ['LEAD', 'COORDINATING'],
  open: ['yes', 'no'],
  returned: ['yes'],
  order: ['DUE_ON', 'NEWEST', 'UPDATED'],
} as const;

const ID_KINDS = {
  agency: 'Agency',
  committee: 'Agency',
  issuer: 'Appointment',
  monitor: 'Appointment',
  document: 'SourceDocument',
} as const;

/** The order in which pills stand. */
const NAMES: readonly ConditionName[] = [
  'standing',
  'status',
  'state',
  'open',
  'returned',
  'agency',
  'role',
  'committee',
  'issuer',
  'monitor',
  'document',
  'field',
  'origin',
  'urgency',
  'from',
  'to',
];

/** What a word of a closed condition may be. */
export type Word<Name extends keyof typeof WORDS> = (typeof WORDS)[Name][number];

/** Whether a closed condition may hold this word. */
export function isWord<Name extends keyof typeof WORDS>(name: Name, value: string | undefined): value is Word<Name> {
  return value !== undefined && (WORDS[name] as readonly string[]).includes(value);
}

/** Every condition but the words searched for, in the order of the pills. */
export function conditionsOf(search: WorkSearch, knownTabs: readonly string[]): Condition[] {
  const conditions = NAMES.flatMap((name): Condition[] =>
    [search[name] ?? []].flat().map((value) => ({ name, value, isRead: isReadable(name, value) })),
  );
  const { tab, order } = search;
  if (tab !== undefined && !knownTabs.includes(tab)) conditions.push({ name: 'tab', value: tab, isRead: false });
  if (order !== undefined && !isWord('order', order)) conditions.push({ name: 'order', value: order, isRead: false });
  return conditions;
}

/** The search without one condition; the others of the same name stay. */
export function without(search: WorkSearch, { name, value }: Pick<Condition, 'name' | 'value'>): WorkSearch {
  const before = search[name];
  if (!Array.isArray(before)) return { ...search, [name]: undefined };
  const rest = before.filter((other) => other !== value);
  return { ...search, [name]: rest.length > 0 ? rest : undefined };
}

/** The search with its tab and order alone. */
export function withoutConditions({ tab, order }: WorkSearch): WorkSearch {
  return { tab, order };
}

/** What the API is asked for; conditions that cannot be read are left out. */
export function filterOf(search: WorkSearch): DirectiveFilter {
  const { q, status, role, origin, open, returned, field, from, to } = search;
  const some = <Name extends 'standing' | 'state' | 'urgency'>(name: Name): Word<Name>[] | undefined => {
    const typed: readonly string[] = search[name] ?? [];
    const read = typed.filter((value) => isWord(name, value));
    return read.length > 0 ? read : undefined;
  };
  const id = (name: keyof typeof ID_KINDS) => {
    const value = search[name];
    return value !== undefined && isId(name, value) ? value : undefined;
  };
  return present({
    text: q?.trim() ? q.trim() : undefined,
    standing: some('standing'),
    state: some('state'),
    urgency: some('urgency'),
    status: isWord('status', status) ? status : undefined,
    role: isWord('role', role) ? role : undefined,
    origin: isWord('origin', origin) ? origin : undefined,
    isOpen: isWord('open', open) ? open === 'yes' : undefined,
    isReturned: isWord('returned', returned) ? true : undefined,
    agencyId: id('agency'),
    committeeId: id('committee'),
    issuerId: id('issuer'),
    monitorId: id('monitor'),
    documentId: id('document'),
    field: field === '' ? undefined : field,
    dueFrom: from !== undefined && isDay(from) ? from : undefined,
    dueTo: to !== undefined && isDay(to) ? to : undefined,
  });
}

/** The order of the list: the nearest due day first unless another is chosen. */
export function orderOf({ order }: WorkSearch): DirectiveOrder {
  return isWord('order', order) ? order : 'DUE_ON';
}

/**
 * Both filters at once. Where they contradict each other nothing matches, which an empty list of standings says.
 */
export function bothOf(one: DirectiveFilter, other: DirectiveFilter): DirectiveFilter {
  const shared = (Object.keys(one) as (keyof DirectiveFilter)[]).filter((key) => key in other);
  const standing = intersection(one.standing, other.standing);
  const state = intersection(one.state, other.state);
  const urgency = intersection(one.urgency, other.urgency);
  const isImpossible = shared.some((key) => !LISTS.has(key) && one[key] !== other[key]);
  return present({ ...one, ...other, standing: isImpossible ? [] : standing, state, urgency });
}

const LISTS: ReadonlySet<string> = new Set(['standing', 'state', 'urgency']);

function intersection<Value>(
  one: readonly Value[] | null | undefined,
  other: readonly Value[] | null | undefined,
): Value[] | undefined {
  if (!one || !other) return one || other ? [...(one ?? other ?? [])] : undefined;
  return one.filter((value) => other.includes(value));
}

function isReadable(name: ConditionName, value: string): boolean {
  if (name === 'from' || name === 'to') return isDay(value);
  if (name === 'field') return value.trim() !== '';
  if (isIdName(name)) return isId(name, value);
  return isWord(name, value);
}

/** Whether the condition names something by its id. */
export function isIdName(name: string): name is keyof typeof ID_KINDS {
  return name in ID_KINDS;
}

function isId(name: keyof typeof ID_KINDS, value: string): boolean {
  const [kind, key = ''] = value.split(':');
  return kind === ID_KINDS[name] && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key);
}

function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

function present<Values extends object>(values: Values): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]: Exclude<Values[Key], undefined> };
}
