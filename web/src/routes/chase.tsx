import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconTable } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { BoardScreen } from '../features/chase/board-screen.tsx';
import type { BoardRow } from '../features/chase/board-row.tsx';
import { PrintedLine } from '../features/work-lists/printed-line.tsx';
import { referenceOf } from '../lib/reference.ts';

const BulkDialogs = lazy(async () => ({
  default: (await import('../features/work-lists/bulk-dialogs.tsx')).BulkDialogs,
}));
const route = getRouteApi('/shell/chase');

type Asked = { kind: 'remind' | 'demand'; rows: readonly BoardRow[]; onDone: () => void };

/** The chase board, with what is done to many of its rows at once. */
export function ChaseRoute() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <BoardScreen
        search={search}
        onSearch={(next) => void navigate({ search: next, resetScroll: false })}
        views={
          <Button
            className="only-desk"
            leftSection={<IconTable size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/late" {...props} />}
          >
            <Trans>Dạng bảng</Trans>
          </Button>
        }
        onRemind={(rows, onDone) => setAsked({ kind: 'remind', rows, onDone })}
        onDemand={(rows, onDone) => setAsked({ kind: 'demand', rows, onDone })}
      />
      <PrintedLine />
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
