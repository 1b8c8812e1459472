import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Problem } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { DemandFields, useDemand } from '../../ui/demand-fields.tsx';
import type { Chased } from './chase-steps.ts';
import { ChasedAgencies } from './chased-agencies.tsx';
import type { Demanded } from './use-demand-job.ts';

type Props = {
  shares: readonly Chased[];
  onClose: () => void;
  onAgreed: (demand: Demanded) => void;
};

/** Before agencies are asked to explain themselves: who, of how much, what and by when. */
export function DemandDialog({ shares, onClose, onAgreed }: Props) {
  const demand = useDemand();
  const [problem, setProblem] = useState<Problem | null>(null);
  const fieldsOf = useFieldsOf(problem);

  function handleSubmit() {
    const faults = demand.faults();
    if (faults.length > 0) setProblem({ kind: 'refused', faults });
    else if (demand.input) onAgreed(demand.input);
  }

  return (
    <CommandDialog
      command={{ problem, isSending: false }}
      fieldsOf={fieldsOf}
      title={<Plural value={shares.length} other="Yêu cầu giải trình # việc" />}
      verb={<Trans>Gửi yêu cầu giải trình</Trans>}
      stay={<Trans>Để sau</Trans>}
      onClose={onClose}
      onSubmit={handleSubmit}
    >
      <p>
        <Trans>Mỗi việc được tính thêm một lần đôn đốc và ghi vào nhật ký. Yêu cầu đã gửi không rút lại được.</Trans>
      </p>
      <ChasedAgencies shares={shares} />
      <DemandFields demand={demand} fieldsOf={fieldsOf} />
    </CommandDialog>
  );
}
