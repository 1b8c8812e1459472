/** What one pill stands for. */
export type ConditionName =
  | 'standing'
  | 'status'
  | 'state'
  | 'open'
  | 'returned'
  | 'agency'
  | 'agencyGroup'
  | 'role'
  | 'committee'
  | 'issuer'
  | 'monitor'
  | 'document'
  | 'field'
  | 'origin'
  | 'urgency'
  | 'due'
  | 'closed'
  | 'no';

/** Where the values of a condition stand in the address: `agency`, or `-agency` for what is left out. */
export type ConditionKey = ConditionName | `-${ConditionName}`;

/** The conditions in the order in which pills stand. */
export const NAMES: readonly ConditionName[] = [
  'standing',
  'status',
  'state',
  'open',
  'returned',
  'agency',
  'agencyGroup',
  'role',
  'committee',
  'issuer',
  'monitor',
  'document',
  'field',
  'origin',
  'urgency',
  'due',
  'closed',
  'no',
];

/** Where a condition stands in the address. */
export const keyOf = (name: ConditionName, isNegated: boolean): ConditionKey => (isNegated ? `-${name}` : name);

/** Conditions that hold one span of days. */
export const isSpanName = (name: string): name is 'due' | 'closed' => name === 'due' || name === 'closed';
