/** What tells whether lines of a history speak of one and the same act on several shares. */
export type GroupedLine = {
  readonly type: string;
  readonly occurredAt: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly reason: string | null;
  readonly agency: { readonly name: string } | null;
};

/** One line of the timeline: an event, and all agencies it speaks of. */
export type LineGroup<Line> = { readonly line: Line; readonly agencyNames: readonly string[] };

/** Acts on a whole directive that leave one event for each share. */
const SPREAD = new Set(['DUE_DAY_MOVED', 'ASSIGNMENT_ADDED', 'CLOSED_WITH_LEAD']);

/** Joins neighbouring events of one act: moving the day of twenty agencies is one line, not twenty. */
export function groupLines<Line extends GroupedLine>(lines: readonly Line[]): Array<LineGroup<Line>> {
  const groups: Array<{ line: Line; agencyNames: string[] }> = [];
  for (const line of lines) {
    const names = line.agency ? [line.agency.name] : [];
    const last = groups.at(-1);
    if (last && isSameAct(last.line, line)) last.agencyNames.push(...names);
    else groups.push({ line, agencyNames: names });
  }
  return groups;
}

function isSameAct(one: GroupedLine, other: GroupedLine): boolean {
  return (
    SPREAD.has(one.type) &&
    one.type === other.type &&
    one.occurredAt === other.occurredAt &&
    one.fromOn === other.fromOn &&
    one.toOn === other.toOn &&
    one.reason === other.reason
  );
}
