import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { createAgencyDirectory, type ListedAgency } from '../../lib/agency-directory.ts';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { useAgencies } from '../../lib/use-agencies.ts';
import { DayField, LineField } from '../../ui/inputs.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { AgencyPane } from './agency-pane.tsx';
import { AgencyTree } from './agency-tree.tsx';
import { ancestorsOf, forestOf, keptOf, linesOf } from './agency-tree.rules.ts';
import look from './agencies-screen.module.css';

type Props = {
  /** The agency that is shown beside the tree; the first when absent, on a phone none. */
  agencyId: string | undefined;
  /** As at which day, `YYYY-MM-DD`. */
  on: string;
  onAgency: (id: string | undefined) => void;
  onDay: (day: string) => void;
};

/** The administration's tree as at a day, and one agency of it: beside it on a desk, instead of it on a phone. */
export function AgenciesScreen({ agencyId, on, onAgency, onDay }: Props) {
  const { t } = useLingui();
  const { today } = useDates();
  const isPhone = usePhone();
  const { agencies, hasFailed, retry } = useAgencies({ on });
  const [sought, setSought] = useState('');
  const [typedDay, setTypedDay] = useState(showDay(on));
  const day = parseDay(typedDay, today);

  if (isPhone && agencyId !== undefined) {
    return (
      <>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={() => onAgency(undefined)}
        >
          <Trans>Tất cả đơn vị</Trans>
        </Button>
        <AgencyPane agencyId={agencyId} />
      </>
    );
  }
  return (
    <>
      <div className={look.bar} role="search" aria-label={t`Tìm đơn vị`}>
        <div className={look.search}>
          <LineField
            id="agency-search"
            type="search"
            label={t`Tìm đơn vị`}
            value={sought}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        </div>
        <DayField
          id="agency-day"
          label={t`Tại ngày`}
          note=""
          value={typedDay}
          error={day === null ? t`Không phải là một ngày` : undefined}
          onChange={(typed) => {
            setTypedDay(typed);
            const next = parseDay(typed, today);
            if (next !== null && typed.trim().length >= 8) onDay(next);
          }}
        />
      </div>
      {agencies ? (
        <Unfolding agencies={agencies} sought={sought} agencyId={agencyId} hasPane={!isPhone} onAgency={onAgency} />
      ) : hasFailed ? (
        <ErrorPanel title={t`Chưa tải được cơ cấu tổ chức`} onRetry={retry} />
      ) : (
        <LoadingRows height={36} />
      )}
    </>
  );
}

type UnfoldingProps = {
  agencies: readonly ListedAgency[];
  sought: string;
  agencyId: string | undefined;
  hasPane: boolean;
  onAgency: (id: string) => void;
};

function Unfolding({ agencies, sought, agencyId, hasPane, onAgency }: UnfoldingProps) {
  const { t } = useLingui();
  const [isOpenOf, setIsOpenOf] = useState<Readonly<Record<string, boolean>>>({});
  const forest = useMemo(() => forestOf(agencies), [agencies]);
  const directory = useMemo(() => createAgencyDirectory(agencies, [], null), [agencies]);
  const kept = useMemo(
    () =>
      sought.trim() === ''
        ? null
        : keptOf(
            forest,
            directory.searchAgencies(sought).map(({ agency }) => agency.id),
          ),
    [forest, directory, sought],
  );
  const shownId = agencyId ?? (hasPane ? forest.roots[0]?.id : undefined);
  const path = new Set(shownId === undefined ? [] : ancestorsOf(forest, shownId));
  const rootIds = new Set(forest.roots.map(({ id }) => id));
  // Unfolded by hand, else where it leads to what is shown or found.
  const lines = linesOf(forest, (id) => isOpenOf[id] ?? (kept !== null || path.has(id) || rootIds.has(id)), kept);

  if (agencies.length === 0) return <EmptyState kind="none" title={t`Chưa có đơn vị nào tại ngày này`} />;
  return (
    <div className={look.two}>
      <div className={look.list}>
        {lines.length === 0 ? (
          <EmptyState kind="filter" title={t`Không tìm thấy đơn vị nào`} />
        ) : (
          <AgencyTree
            lines={lines}
            selectedId={shownId}
            onSelect={onAgency}
            onOpen={(id, isOpen) => setIsOpenOf({ ...isOpenOf, [id]: isOpen })}
          />
        )}
      </div>
      {hasPane && shownId !== undefined && <AgencyPane agencyId={shownId} key={shownId} />}
    </div>
  );
}
