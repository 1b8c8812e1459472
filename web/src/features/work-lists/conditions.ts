import type { graphql } from '../../lib/graphql.ts';
import { type ConditionKey, type ConditionName, isSpanName, keyOf, NAMES } from './condition-names.ts';
import { daysOf, readSpan } from './due-span.ts';

/** What a list of work may be narrowed to, as the API takes it. */
export type DirectiveFilter = ReturnType<typeof graphql.scalar<'DirectiveFilter'>>;
/** The orders a list may have, as the API takes them. */
export type DirectiveOrder = ReturnType<typeof graphql.scalar<'DirectiveOrder'>>;

/** The conditions of a list of work as they stand in the address: AND between them, OR inside one. */
export type WorkSearch = {
  /** Which of the screen's tabs. */
  tab?: string | undefined;
  /** Words to search for. */
  q?: string | undefined;
  order?: string | undefined;
  /** What was typed and makes no sense, as it was typed. */
  unread?: string[] | undefined;
} & { [Key in ConditionKey]?: string[] | undefined };

/** One condition; one that is not read was typed in a way that makes no sense, and is not applied. */
export type Condition = {
  name: ConditionName | 'tab' | 'order' | 'unread';
  value: string;
  isNegated: boolean;
  isRead: boolean;
};

/** Who reads the list, and on which day: what `@me` and `@today` mean. */
export type ListReader = { today: string; appointmentId: string; agencyId: string };

/** @returns what the list needs to know of the viewer */
export function readerOf({
  today,
  appointment,
}: {
  today: string;
  appointment: { id: string; agency: { id: string } };
}): ListReader {
  return { today, appointmentId: appointment.id, agencyId: appointment.agency.id };
}

/** Values that one condition may have; the server takes no more. */
export const MOST_VALUES = 50;

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
  no: ['due', 'monitor', 'field', 'document'],
  order: ['DUE_ON', 'NEWEST', 'UPDATED'],
} as const;

const ID_KINDS = {
  agency: 'Agency',
  agencyGroup: 'AgencyGroup',
  committee: 'Agency',
  issuer: 'Appointment',
  monitor: 'Appointment',
  document: 'SourceDocument',
} as const;

const IS_ME: Readonly<Partial<Record<ConditionName, keyof ListReader>>> = {
  agency: 'agencyId',
  issuer: 'appointmentId',
  monitor: 'appointmentId',
};

/** What a word of a closed condition may be. */
export type Word<Name extends keyof typeof WORDS> = (typeof WORDS)[Name][number];

/** Whether a closed condition may hold this word. */
export function isWord<Name extends keyof typeof WORDS>(name: Name, value: string | undefined): value is Word<Name> {
  return value !== undefined && (WORDS[name] as readonly string[]).includes(value);
}

/** Every condition but the words searched for, in the order of the pills. */
export function conditionsOf(search: WorkSearch, knownTabs: readonly string[]): Condition[] {
  const conditions = NAMES.flatMap((name) =>
    [false, true].flatMap((isNegated) =>
      (search[keyOf(name, isNegated)] ?? []).map((value, index): Condition => {
        return { name, value, isNegated, isRead: index < MOST_VALUES && isReadable(name, value) };
      }),
    ),
  );
  const others = { isNegated: false, isRead: false };
  const { tab, order, unread = [] } = search;
  conditions.push(...unread.map((value) => ({ name: 'unread' as const, value, ...others })));
  if (tab !== undefined && !knownTabs.includes(tab)) conditions.push({ name: 'tab', value: tab, ...others });
  if (order !== undefined && !isWord('order', order)) conditions.push({ name: 'order', value: order, ...others });
  return conditions;
}

/** The search with further conditions. Values of the same condition stand beside each other; a span of days replaces the one before. */
export function withTerms(
  search: WorkSearch,
  terms: readonly Pick<Condition & { name: ConditionName }, 'name' | 'value' | 'isNegated'>[],
  unread: readonly string[] = [],
): WorkSearch {
  const next: WorkSearch = { ...search };
  for (const { name, value, isNegated } of terms) {
    const key = keyOf(name, isNegated);
    next[key] = isSpanName(name) ? [value] : [...new Set([...(next[key] ?? []), value])];
  }
  if (unread.length > 0) next.unread = [...new Set([...(next.unread ?? []), ...unread])];
  return next;
}

/** The search without one condition; the others of the same name stay. */
export function without(
  search: WorkSearch,
  { name, value, isNegated }: Pick<Condition, 'name' | 'value' | 'isNegated'>,
): WorkSearch {
  if (name === 'tab' || name === 'order') return { ...search, [name]: undefined };
  const key = name === 'unread' ? name : keyOf(name, isNegated);
  const rest = (search[key] ?? []).filter((other) => other !== value);
  return { ...search, [key]: rest.length > 0 ? rest : undefined };
}

/** The search with its tab and order alone. */
export function withoutConditions({ tab, order }: WorkSearch): WorkSearch {
  return { tab, order };
}

/** What the API is asked for; conditions that cannot be read are left out. */
export function filterOf(search: WorkSearch, reader: ListReader): DirectiveFilter {
  const not = marksOf(search, true, reader);
  return present({
    text: search.q?.trim() ? search.q.trim() : undefined,
    ...marksOf(search, false, reader),
    not: Object.keys(not).length > 0 ? not : undefined,
  });
}

function marksOf(search: WorkSearch, isNegated: boolean, reader: ListReader) {
  const read = (name: ConditionName): string[] | undefined => {
    const values = (search[keyOf(name, isNegated)] ?? []).slice(0, MOST_VALUES);
    const readable = values.filter((value) => isReadable(name, value));
    return readable.length > 0 ? readable : undefined;
  };
  const words = <Name extends keyof typeof WORDS & ConditionName>(name: Name) =>
    read(name)?.filter((value): value is Word<Name> => isWord(name, value));
  const ids = (name: ConditionName) =>
    read(name)?.map((value) => (value === '@me' ? reader[IS_ME[name] ?? 'appointmentId'] : value));
  // Each of the words there are says nothing.
  const only = <Name extends 'role' | 'open'>(name: Name) => {
    const [first, ...others] = new Set(words(name));
    return others.length > 0 ? undefined : first;
  };
  const open = only('open');
  const daysIn = (name: 'due' | 'closed') => {
    const span = readSpan(read(name)?.[0] ?? '');
    return span && daysOf(span, reader.today);
  };
  const [due, closed] = [daysIn('due'), daysIn('closed')];
  const missing = words('no') ?? [];
  const isMissing = (what: Word<'no'>) => (missing.includes(what) ? false : undefined);
  return present({
    standing: words('standing'),
    status: words('status'),
    state: words('state'),
    urgency: words('urgency'),
    origin: words('origin'),
    role: only('role'),
    isOpen: open && open === 'yes',
    isReturned: read('returned') && true,
    agencyId: ids('agency'),
    groupId: ids('agencyGroup'),
    committeeId: ids('committee'),
    issuerId: ids('issuer'),
    monitorId: ids('monitor'),
    documentId: ids('document'),
    field: read('field'),
    dueFrom: due?.from ?? undefined,
    dueTo: due?.to ?? undefined,
    closedFrom: closed?.from ?? undefined,
    closedTo: closed?.to ?? undefined,
    hasDueDay: isMissing('due'),
    hasMonitor: isMissing('monitor'),
    hasField: isMissing('field'),
    hasDocument: isMissing('document'),
  });
}

/** The order of the list: the nearest due day first unless another is chosen. */
export function orderOf({ order }: WorkSearch): DirectiveOrder {
  return isWord('order', order) ? order : 'DUE_ON';
}

/**
 * Both filters at once. Where they contradict each other nothing matches, which an empty list of values says.
 */
export function bothOf(one: DirectiveFilter, other: DirectiveFilter): DirectiveFilter {
  const shared = (Object.keys(one) as (keyof DirectiveFilter)[]).filter((key) => key in other);
  const lists = shared.flatMap((key) => {
    const [values, others] = [one[key], other[key]];
    return Array.isArray(values) && Array.isArray(others)
      ? [[key, values.filter((value) => (others as unknown[]).includes(value))] as const]
      : [];
  });
  const isImpossible = shared.some((key) => !Array.isArray(one[key]) && one[key] !== other[key]);
  return { ...one, ...other, ...Object.fromEntries(lists), ...(isImpossible && { standing: [] }) };
}

function isReadable(name: ConditionName, value: string): boolean {
  if (isSpanName(name)) return readSpan(value) !== null;
  if (name === 'field') return value.trim() !== '';
  if (isIdName(name)) return (value === '@me' && name in IS_ME) || isId(name, value);
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

function present<Values extends object>(values: Values): { [Key in keyof Values]: Exclude<Values[Key], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Values]: Exclude<Values[Key], undefined> };
}
