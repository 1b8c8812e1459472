import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { DayField, LineField } from '../../ui/inputs.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { AddAgencyDialog } from './add-agency-dialog.tsx';
import { AgencyPane } from './agency-pane.tsx';
import { UnfoldedTree } from './unfolded-tree.tsx';
import look from './agencies-screen.module.css';

const MayManageQuery = graphql(`
  query MayManageAgencies {
    viewer {
      id
      canManageAgencies
    }
  }
`);

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
  const isPhone = usePhone();
  const [{ data }] = useQuery({ query: MayManageQuery });
  const [sought, setSought] = useState('');
  const [version, setVersion] = useState(0);
  const [isAdding, setIsAdding] = useState(false);
  const handleChanged = () => setVersion(version + 1);

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
        <AgencyPane agencyId={agencyId} version={version} onChanged={handleChanged} />
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
        <AsAtField on={on} onDay={onDay} />
        {data?.viewer?.canManageAgencies && (
          <Button
            variant="filled"
            className={look.add}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setIsAdding(true)}
          >
            <Trans>Thêm đơn vị</Trans>
          </Button>
        )}
      </div>
      <UnfoldedTree {...{ on, sought, version, agencyId, onAgency }} hasPane={!isPhone}>
        {(shownId) => <AgencyPane agencyId={shownId} version={version} onChanged={handleChanged} key={shownId} />}
      </UnfoldedTree>
      {isAdding && (
        <AddAgencyDialog
          parentId={agencyId ?? null}
          onClose={() => setIsAdding(false)}
          onDone={(text) => {
            setIsAdding(false);
            showToast({ text });
            handleChanged();
          }}
        />
      )}
    </>
  );
}

/** The day the tree is read at: what is typed, for as long as the address is of the day it was typed over. */
function AsAtField({ on, onDay }: Pick<Props, 'on' | 'onDay'>) {
  const { t } = useLingui();
  const { today } = useDates();
  const [typed, setTyped] = useState({ text: showDay(on), on });
  const text = typed.on === on ? typed.text : showDay(on);

  function handleChange(next: string) {
    const day = parseDay(next, today);
    const isWhole = day !== null && next.trim().length >= 8;
    setTyped({ text: next, on: isWhole ? day : on });
    if (isWhole && day !== on) onDay(day);
  }
  return (
    <DayField
      id="agency-day"
      label={t`Tại ngày`}
      note=""
      value={text}
      error={parseDay(text, today) === null ? t`Không phải là một ngày` : undefined}
      onChange={handleChange}
    />
  );
}
