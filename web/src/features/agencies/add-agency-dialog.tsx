import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import type { Fault } from '../../lib/use-command.ts';
import { ChoiceField, DayField, LineField } from '../../ui/inputs.tsx';
import { AddAgencyMutation } from './agency-commands.ts';
import { AgencyDialog, type AgencyDialogProps } from './agency-dialog.tsx';
import { AnswerField, NameFields, ParentField } from './agency-fields.tsx';
import { type AgencyTyped, linesIn } from './agency-form.ts';
import { LEVELS } from './agency-words.ts';
import { fieldsFor, useAgencyAct } from './use-agency-act.ts';

/** Adds an agency below the one that is shown, or wherever it belongs. */
export function AddAgencyDialog({ parentId, onClose, onDone }: AgencyDialogProps & { parentId: string | null }) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const formId = useId();
  const act = useAgencyAct(AddAgencyMutation);
  const [typed, setTyped] = useState<AgencyTyped>({
    name: '',
    shortName: '',
    aliases: '',
    usesSystem: true,
    parentId,
    position: '',
  });
  const [level, setLevel] = useState('');
  const [code, setCode] = useState('');
  const [from, setFrom] = useState(showDay(today));
  const [isOutside, setIsOutside] = useState(false);
  const [isCommittee, setIsCommittee] = useState(false);
  const { errors, field } = useMemo(() => fieldsFor(formId, act.faults), [formId, act.faults]);
  const change = (changed: Partial<AgencyTyped>) => setTyped((before) => ({ ...before, ...changed }));
  const shared = { typed, field, onChange: change };

  async function handleSubmit() {
    const validFrom = from.trim() === '' ? null : parseDay(from, today);
    const faults: (Fault | false)[] = [
      typed.name.trim() === '' && { path: 'name', message: t`Nhập tên đầy đủ.` },
      typed.shortName.trim() === '' && { path: 'shortName', message: t`Nhập tên viết tắt.` },
      level === '' && { path: 'level', message: t`Chọn cấp của đơn vị.` },
      from.trim() !== '' && validFrom === null && { path: 'validFrom', message: t`Không phải là một ngày` },
    ];
    if (act.refuse(faults.filter((fault) => fault !== false))) return;
    const { name, shortName, usesSystem, parentId: belongsTo } = typed;
    const isDone = await act.send({
      name,
      shortName,
      usesSystem,
      aliases: linesIn(typed.aliases),
      parentId: belongsTo,
      level,
      isOutside,
      isCommittee,
      validFrom,
      code: code.trim() || null,
    });
    if (isDone) onDone(t`Đã thêm ${name.trim()}`);
  }

  return (
    <AgencyDialog
      title={<Trans>Thêm đơn vị</Trans>}
      verb={<Trans>Thêm đơn vị</Trans>}
      errors={errors}
      isSending={act.isSending}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <NameFields {...shared} />
      <ParentField {...shared} />
      <ChoiceField
        {...field('level')}
        label={t`Cấp`}
        value={level}
        onChange={(event) => setLevel(event.currentTarget.value)}
      >
        <option value="">{t`Chọn cấp`}</option>
        {Object.entries(LEVELS).map(([value, words]) => (
          <option key={value} value={value}>
            {i18n._(words)}
          </option>
        ))}
      </ChoiceField>
      <DayField {...field('validFrom')} label={t`Hoạt động từ ngày`} isOptional value={from} onChange={setFrom} />
      <LineField
        {...field('code')}
        label={t`Mã định danh`}
        hint={t`Chữ số, chữ in hoa và dấu chấm, như H08.05.`}
        isOptional
        value={code}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <AnswerField {...shared} />
      <Checkbox
        id={field('isCommittee').id}
        label={t`Là Ủy ban nhân dân, được giao nhiệm vụ`}
        checked={isCommittee}
        onChange={(event) => setIsCommittee(event.currentTarget.checked)}
      />
      <Checkbox
        id={field('isOutside').id}
        label={t`Ở bên ngoài hệ thống hành chính`}
        checked={isOutside}
        onChange={(event) => setIsOutside(event.currentTarget.checked)}
      />
    </AgencyDialog>
  );
}
