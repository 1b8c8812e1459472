type Told = { readonly id: string; readonly isRead: boolean; readonly toldAt: string };

/** What was told at which instant, by the notice's id. */
export type Known = ReadonlyMap<string, string>;

/**
 * What was told since the last look and nobody has read: also what stood there already and was told again.
 *
 * @param known null at the first look, when nothing is new: it stands in the inbox
 */
export function freshNotices<Notice extends Told>(
  known: Known | null,
  notices: readonly Notice[],
): { readonly fresh: readonly Notice[]; readonly known: Known } {
  const fresh =
    known === null ? [] : notices.filter(({ id, isRead, toldAt }) => !isRead && toldAt > (known.get(id) ?? ''));
  return { fresh, known: new Map(notices.map(({ id, toldAt }) => [id, toldAt])) };
}
