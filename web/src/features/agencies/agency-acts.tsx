import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { showToast } from '../../ui/toasts.tsx';
import type { AgencyDialogProps } from './agency-dialog.tsx';
import type { ShownAgency } from './agency-facts.tsx';
import { ChangeAgencyDialog } from './change-agency-dialog.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { EndAgencyDialog } from './end-agency-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';

type Act = 'change' | 'code' | 'group' | 'end';

/** What an administrator may do with the agency that is shown. */
export function AgencyActs({ agency, onChanged }: { agency: ShownAgency; onChanged: () => void }) {
  const [open, setOpen] = useState<Act | null>(null);
  const ways: AgencyDialogProps = {
    onClose: () => setOpen(null),
    onDone: (text) => {
      setOpen(null);
      showToast({ text });
      onChanged();
    },
  };
  const dialogs: Record<Act, () => ReactNode> = {
    change: () => <ChangeAgencyDialog {...ways} agency={agency} />,
    code: () => <CodeDialog {...ways} agency={agency} codes={agency.codes} />,
    group: () => <GroupDialog {...ways} agency={agency} groupIds={agency.groups.map(({ id }) => id)} />,
    end: () => <EndAgencyDialog {...ways} agency={agency} />,
  };
  return (
    <div className="row wrap">
      <Button onClick={() => setOpen('change')}>
        <Trans>Sửa</Trans>
      </Button>
      <Button onClick={() => setOpen('code')}>
        <Trans>Mã định danh</Trans>
      </Button>
      <Button onClick={() => setOpen('group')}>
        <Trans>Khối</Trans>
      </Button>
      <Button onClick={() => setOpen('end')}>
        <Trans>Ngừng hoạt động</Trans>
      </Button>
      {open && dialogs[open]()}
    </div>
  );
}
