import { randomUUID } from 'node:crypto';
import type { StatementCount } from './report.ts';
import { ISSUE, issueInput } from './requests/acts.ts';
import { AGENCY_LIST, INBOX, LATE, LIST } from './requests/list.ts';
import { OPEN_BY_DUE_DAY, type Stage } from './sections.ts';

const FEW = 5;
const MANY = 50;

/** Statements of one request for few rows and for many: whatever reads row by row shows here. */
export async function countStatements({ product, chair, chief, clerk, ids }: Stage): Promise<StatementCount[]> {
  const agencyIds = ids.departmentIds.map((id) => `Agency:${id}`);
  const requests: readonly (readonly [name: string, ask: (rows: number) => Promise<unknown>])[] = [
    ['the list', (first) => chair.ask(LIST, { first, ...OPEN_BY_DUE_DAY })],
    ['search', (first) => chair.ask(LIST, { first, filter: { text: 'hoai an' }, orderBy: 'NEWEST' })],
    ["the chief's late list", (first) => chief.ask(LATE, { first })],
    ["an agency's inbox", (first) => clerk.ask(INBOX, { first })],
    [
      "an agency's list",
      (first) => clerk.ask(AGENCY_LIST, { first, filter: { agencyId: agencyIds[0] }, orderBy: 'NEWEST' }),
    ],
    [
      'issue directives',
      (directiveCount) =>
        chair.ask(ISSUE, {
          input: issueInput(randomUUID(), { issuerId: `Appointment:${ids.chairId}`, agencyIds, directiveCount }),
        }),
    ],
  ];
  const counts: StatementCount[] = [];
  for (const [name, ask] of requests) {
    const counted = async (rows: number) => {
      const before = await product.usage();
      await ask(rows);
      return (await product.usage()).statements - before.statements;
    };
    // Once before, so that no session is looked up while counting.
    await ask(FEW);
    counts.push({ name, few: await counted(FEW), many: await counted(MANY) });
  }
  return counts;
}
