/** Who hears when the lead of an ordinary directive acknowledges; the other tenant's chair hears of his own alone. */
export const subscriptionTable: Readonly<Record<string, readonly [query: string, row: string]>> = {
  assignmentChanged: ['subscription { assignmentChanged { id state directive { id } } }', 'VVVVV VVV0 V V0 Vx'],
  inboxChanged: [
    'subscription { inboxChanged { id inbox { groups { items { id directive { id } } } } } }',
    'VVVVV VVV0 V V0 Vx',
  ],
};
