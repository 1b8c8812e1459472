import type { TypeTable } from './table.ts';

/** Those of a committee's issuing side, each with his own, and the inspector. */
const READING = 'VVVVV ---- V V- Vx';
/** As many of them as have work to count. */
const COUNTING = 'VVVVV ---- V V- -x';

/** What each actor finds in the figures that leaders read. */
export const figureTables: readonly TypeTable[] = [
  {
    type: 'Overview',
    through: () => '{ overview(period: MONTH) { FIELDS } }',
    fields: {
      id: READING,
      committee: READING,
      from: READING,
      formerTo: READING,
      figures: READING,
      formerFigures: READING,
      months: READING,
      agencies: 'VVVVV ---- V V- 0x',
    },
  },
  {
    type: 'MonthFigures',
    through: () => '{ overview(period: MONTH) { months { FIELDS } } }',
    fields: {
      id: READING,
      from: READING,
      to: READING,
      overdue: READING,
      assigned: READING,
      doneOnTime: READING,
      doneWithDeadline: READING,
    },
  },
  {
    type: 'AgencyFigures',
    through: () => '{ overview(period: MONTH) { agencies { FIELDS } } }',
    fields: { id: COUNTING, agency: COUNTING, figures: COUNTING },
  },
  {
    type: 'WorkFigures',
    through: () => '{ overview(period: MONTH) { figures { FIELDS } } }',
    fields: {
      id: READING,
      open: READING,
      overdue: READING,
      dueSoon: READING,
      doneOnTime: READING,
      doneWithDeadline: READING,
    },
  },
];
