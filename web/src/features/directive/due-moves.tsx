import { Plural, Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import look from './due-moves.module.css';

type Move = {
  id: string;
  fromOn: string | null;
  toOn: string | null;
  occurredAt: string;
  reason: string | null;
  actor: { person: { fullName: string } };
};
type Share = { agency: { shortName: string }; dueMoves: readonly Move[] };

/** Every move of the due day: from, to, who, when and why. Shares that moved together stand in one line. */
export function DueMoves({ shares }: { shares: readonly Share[] }) {
  const dates = useDates();
  const moves = groupMoves(shares);
  if (moves.length === 0) return null;
  return (
    <ul className={look.moves}>
      {moves.map(({ move, agencies }) => {
        const { id, fromOn, toOn, occurredAt, reason, actor } = move;
        const day = dates.shortDay(dates.dayOf(occurredAt));
        const name = actor.person.fullName;
        return (
          <li key={id}>
            <DayOrNone day={fromOn} /> → <DayOrNone day={toOn} />
            {agencies.length < shares.length && (
              <>
                {' · '}
                {agencies.length <= 2 ? agencies.join(', ') : <Plural value={agencies.length} other="# đơn vị" />}
              </>
            )}
            <span className="meta">
              <Trans>
                {name}, {day}
              </Trans>
              {reason && <>: {reason}</>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function DayOrNone({ day }: { day: string | null }) {
  const dates = useDates();
  return day === null ? <Trans>không hạn</Trans> : <span className="nowrap">{dates.shortDay(day)}</span>;
}

function groupMoves(shares: readonly Share[]): Array<{ move: Move; agencies: string[] }> {
  const groups = new Map<string, { move: Move; agencies: string[] }>();
  for (const { agency, dueMoves } of shares) {
    for (const move of dueMoves) {
      const key = `${move.occurredAt} ${move.fromOn} ${move.toOn}`;
      const group = groups.get(key) ?? { move, agencies: [] };
      group.agencies.push(agency.shortName);
      groups.set(key, group);
    }
  }
  return [...groups.values()].toSorted((one, other) => one.move.occurredAt.localeCompare(other.move.occurredAt));
}
