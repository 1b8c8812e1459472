import { Button } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { IconMail, IconTable } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { BoardScreen } from '../features/chase/board-screen.tsx';
import type { BoardRow } from '../features/chase/board-row.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { graphql } from '../lib/graphql.ts';
import { referenceOf } from '../lib/reference.ts';

const BulkDialogs = lazy(async () => ({
  default: (await import('../features/work-lists/bulk-dialogs.tsx')).BulkDialogs,
}));
const DraftLettersDialog = lazy(async () => ({
  default: (await import('../features/letters/draft-letters-dialog.tsx')).DraftLettersDialog,
}));
const route = getRouteApi('/shell/chase');

type Asked = { kind: 'remind' | 'demand'; rows: readonly BoardRow[]; onDone: () => void };

/** The chase board, with what is done to many of its rows at once. */
export function ChaseRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [letterRows, setLetterRows] = useState<readonly BoardRow[]>([]);
  const close = () => setAsked(null);
  return (
    <>
      <BoardScreen
        search={search}
        onSearch={(next) => void navigate({ search: next, resetScroll: false })}
        views={
          <>
            <LettersLink />
            <Button
              className="only-desk"
              leftSection={<IconTable size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/late" {...props} />}
            >
              <Trans>Dạng bảng</Trans>
            </Button>
          </>
        }
        onRemind={(rows, onDone) => setAsked({ kind: 'remind', rows, onDone })}
        onLetter={setLetterRows}
        onDemand={(rows, onDone) => setAsked({ kind: 'demand', rows, onDone })}
      />
      <PrintedLine />
      {letterRows.length > 0 && (
        <Suspense>
          <DraftLettersDialog
            shares={letterRows.map(({ id, agency, daysOverdue }) => ({ id, agency, isLate: daysOverdue !== null }))}
            onClose={() => setLetterRows([])}
            onDrafted={(ids) =>
              void (ids.length === 1 && ids[0] !== undefined
                ? navigate({ to: '/letters/$id', params: { id: ids[0] } })
                : navigate({ to: '/letters' }))
            }
          />
        </Suspense>
      )}
      {asked && (
        <Suspense>
          <BulkDialogs
            asked={{
              kind: asked.kind,
              shares: asked.rows.map((row) => ({
                id: row.id,
                agency: row.agency,
                reference: referenceOf(row.directive),
              })),
            }}
            onClose={close}
            onAllDone={() => {
              asked.onDone();
              close();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

const LettersWaiting = graphql(`
  query LettersWaiting {
    chaseLetters(states: [SUBMITTED]) {
      totalCount
    }
  }
`);

/** The way to the letters, with how many wait for signature. */
function LettersLink() {
  const [{ data }] = useQuery({ query: LettersWaiting, requestPolicy: 'cache-and-network' });
  const waiting = data?.chaseLetters.totalCount ?? 0;
  return (
    <Button leftSection={<IconMail size={16} aria-hidden />} renderRoot={(props) => <Link to="/letters" {...props} />}>
      {waiting > 0 ? <Plural value={waiting} other="Công văn, # chờ ký" /> : <Trans>Công văn</Trans>}
    </Button>
  );
}
