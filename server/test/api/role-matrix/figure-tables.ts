import type { TypeTable } from './table.ts';

/** Those of a committee's issuing side, each with his own. */
const ISSUING = 'VVVVV ---- V -- Vx';
/** As many of them as have work to count. */
const COUNTING = 'VVVVV ---- V -- -x';

/** What each actor finds in the figures that leaders read. */
export const figureTables: readonly TypeTable[] = [
  {
    type: 'Overview',
    through: () => '{ overview(period: MONTH) { FIELDS } }',
    fields: {
      id: ISSUING,
      committee: ISSUING,
      from: ISSUING,
      formerTo: ISSUING,
      figures: ISSUING,
      formerFigures: ISSUING,
      months: ISSUING,
      agencies: 'VVVVV ---- V -- 0x',
    },
  },
  {
    type: 'MonthFigures',
    through: () => '{ overview(period: MONTH) { months { FIELDS } } }',
    fields: {
      id: ISSUING,
      from: ISSUING,
      to: ISSUING,
      overdue: ISSUING,
      assigned: ISSUING,
      doneOnTime: ISSUING,
      doneWithDeadline: ISSUING,
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
      id: ISSUING,
      open: ISSUING,
      overdue: ISSUING,
      dueSoon: ISSUING,
      doneOnTime: ISSUING,
      doneWithDeadline: ISSUING,
    },
  },
];
