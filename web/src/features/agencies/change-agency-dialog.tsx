import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { LineField } from '../../ui/inputs.tsx';
import { ChangeAgencyMutation, type ReadAgency } from './agency-commands.ts';
import { AgencyDialog, type AgencyDialogProps } from './agency-dialog.tsx';
import { AnswerField, NameFields, ParentField } from './agency-fields.tsx';
import { type AgencyTyped, readOf, typedOf, valuesIn } from './agency-form.ts';
import { TwoVersions } from './two-versions.tsx';
import { fieldsFor, useAgencyAct } from './use-agency-act.ts';

/** Changes an agency over what was read of it; where somebody else was faster, both versions are shown. */
export function ChangeAgencyDialog({ agency, onClose, onDone }: AgencyDialogProps & { agency: ReadAgency }) {
  const { t } = useLingui();
  const formId = useId();
  const act = useAgencyAct(ChangeAgencyMutation);
  const [read, setRead] = useState(agency);
  const [typed, setTyped] = useState(() => typedOf(agency));
  const { errors, field } = useMemo(() => fieldsFor(formId, act.faults), [formId, act.faults]);
  const change = (changed: Partial<AgencyTyped>) => setTyped((before) => ({ ...before, ...changed }));
  const shared = { typed, field, onChange: change };

  async function sendOver(over: ReadAgency) {
    setRead(over);
    const isDone = await act.send({ agencyId: agency.id, values: valuesIn(typed), asRead: readOf(over) });
    if (isDone) onDone(t`Đã lưu ${typed.name.trim()}`);
  }

  const { conflict } = act;
  if (conflict) {
    return (
      <TwoVersions
        conflict={conflict}
        mine={typed}
        isSending={act.isSending}
        onClose={onClose}
        onKeepMine={() => void sendOver(conflict.agency)}
        onReload={() => {
          setRead(conflict.agency);
          setTyped(typedOf(conflict.agency));
          act.settle();
        }}
      />
    );
  }
  return (
    <AgencyDialog
      title={<Trans>Sửa đơn vị</Trans>}
      verb={<Trans>Lưu thay đổi</Trans>}
      errors={errors}
      isSending={act.isSending}
      onSubmit={() => void sendOver(read)}
      onClose={onClose}
    >
      <p>
        <Trans>Tên cũ được giữ trong lịch sử của đơn vị.</Trans>
      </p>
      <NameFields {...shared} />
      <ParentField {...shared} />
      <LineField
        {...field('position')}
        label={t`Thứ tự trong danh mục`}
        hint={t`Số nhỏ đứng trước.`}
        value={typed.position}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => change({ position: event.currentTarget.value })}
      />
      <AnswerField {...shared} />
    </AgencyDialog>
  );
}
