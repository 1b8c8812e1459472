import type { Session } from '../session.ts';

/** Of the open directives the path of the one with most to show. @throws when the demo has none */
export async function tellingDirective(monitor: Session): Promise<string> {
  type Row = { node: { code: string; assignments: unknown[]; events: { edges: unknown[] } } };
  const { directives } = await monitor.ask<{ directives: { edges: Row[] } }>(
    `{ directives(first: 60, filter: { isOpen: true, standing: [OVERDUE, DUE_SOON] }) { edges { node {
      code assignments { id } events(first: 20) { edges { cursor } } } } } }`,
  );
  const fits = directives.edges.filter(({ node }) => node.assignments.length > 1 && node.assignments.length < 6);
  const [most] = fits.toSorted((one, other) => other.node.events.edges.length - one.node.events.edges.length);
  if (!most) throw new Error('the demo has no open directive of several agencies');
  return `/directives/${most.node.code}`;
}

/** The path of the report form of the first open work. @throws when there is none */
export async function reportableWork(clerk: Session): Promise<string> {
  type Row = { node: { id: string; viewerCanReport: boolean; directive: { code: string } } };
  const { assignments } = await clerk.ask<{ assignments: { edges: Row[] } }>(
    '{ assignments(first: 20, filter: { isOpen: true }) { edges { node { id viewerCanReport directive { code } } } } }',
  );
  const found = assignments.edges.find(({ node }) => node.viewerCanReport);
  if (!found) throw new Error('the demo has no work that this clerk could report on');
  return `/directives/${found.node.directive.code}/report?assignment=${found.node.id}`;
}
