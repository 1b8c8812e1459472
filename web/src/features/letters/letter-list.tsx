import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { LETTER_STATES } from './letter-words.ts';
import look from './letters.module.css';

const LettersQuery = graphql(`
  query Letters($states: [LetterState!]!, $after: String) {
    chaseLetters(states: $states, first: 30, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          state
          subject
          reference
          issuedOn
          reportBefore
          draftedAt
          submittedAt
          returnedReason
          draftedBy {
            id
            person {
              id
              fullName
            }
          }
          signer {
            id
            person {
              id
              fullName
            }
          }
          lines {
            id
            agency {
              id
              shortName
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Letter = ResultOf<typeof LettersQuery>['chaseLetters']['edges'][number]['node'];
type Shown = 'ISSUED' | undefined;

/** So many agencies are named; more are counted. */
const NAMED = 3;

type Props = { state: Shown; onState: (state: Shown) => void };

/** Chase letters, those on their way or those that were issued, the newest first. */
export function LetterList({ state, onState }: Props) {
  const { t } = useLingui();
  const states = state ? (['ISSUED'] as const) : (['DRAFT', 'SUBMITTED'] as const);
  const page = useConnection(LettersQuery, { states: [...states] }, (data) => data.chaseLetters);
  const { nodes, error } = page;
  return (
    <div role="region" aria-label={t`Công văn đôn đốc`}>
      <div className={look.manner}>
        <SegmentedButtons
          label={t`Công văn nào`}
          options={[
            { value: 'open', label: t`Đang soạn, chờ ký` },
            { value: 'ISSUED', label: t`Đã ban hành` },
          ]}
          value={state ?? 'open'}
          onChange={(next) => onState(next === 'ISSUED' ? next : undefined)}
        />
      </div>
      {error && <ErrorPanel title={t`Chưa tải được công văn`} requestId={requestIdOf(error)} onRetry={page.refresh} />}
      {!error && page.isLoading && <LoadingRows count={6} height={72} />}
      {!error && !page.isLoading && nodes.length === 0 && (
        <EmptyState kind="none" title={state ? t`Chưa ban hành công văn nào` : t`Không có công văn nào đang soạn`}>
          <Trans>Chọn việc trên bảng đôn đốc rồi bấm “Soạn công văn”.</Trans>
        </EmptyState>
      )}
      <ul>
        {nodes.map((letter) => (
          <Line key={letter.id} letter={letter} />
        ))}
      </ul>
      {page.hasMore && (
        <div className={look.more}>
          <Button loading={page.isLoadingMore} onClick={page.loadMore}>
            <Trans>Xem thêm</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ letter }: { letter: Letter }) {
  const { i18n } = useLingui();
  const dates = useDates();
  const { words, shape } = LETTER_STATES[letter.state];
  const agencies = [...new Map(letter.lines.map(({ agency }) => [agency.id, agency.shortName])).values()];
  const names = agencies.slice(0, NAMED).join(', ');
  const signer = letter.signer.person.fullName;
  return (
    <li>
      <Link to="/letters/$id" params={{ id: letter.id.split(':')[1] ?? '' }} className={look.line}>
        <span className="row wrap">
          {letter.reference && <b className="nowrap">{letter.reference}</b>}
          <StatusChip status={shape}>{i18n._(words)}</StatusChip>
          <span className="meta nowrap push">{dates.instant(letter.submittedAt ?? letter.draftedAt)}</span>
        </span>
        <span className={look.subject}>V/v {letter.subject}</span>
        <span className="meta">
          {names}
          {agencies.length > NAMED && (
            <>
              {' '}
              <Plural value={agencies.length - NAMED} other="và # đơn vị khác" />
            </>
          )}
          {' · '}
          <Plural value={letter.lines.length} other="# việc" />
          {' · '}
          <Trans>người ký: {signer}</Trans>
        </span>
        {letter.returnedReason && (
          <span className={look.returned}>
            <Trans>Trả lại: “{letter.returnedReason}”</Trans>
          </span>
        )}
      </Link>
    </li>
  );
}
