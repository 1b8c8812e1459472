import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useMemo, useState } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { ChoiceField, DayField, LineField } from '../../ui/inputs.tsx';
import { type ReadAgency, SetAgencyCodeMutation } from './agency-commands.ts';
import { AgencyDialog, type AgencyDialogProps } from './agency-dialog.tsx';
import type { ShownCode } from './agency-facts.tsx';
import look from './agency-pane.module.css';
import { fieldsFor, useAgencyAct } from './use-agency-act.ts';
import { Validity } from './validity.tsx';

type Props = AgencyDialogProps & { agency: ReadAgency; codes: readonly ShownCode[] };

const NEW = { system: 'DECISION_20_2020', code: '', from: '', to: '' } as const;

/** Gives an agency an identifier, or a last day to one that it has. */
export function CodeDialog({ agency, codes, onClose, onDone }: Props) {
  const { t } = useLingui();
  const { today } = useDates();
  const formId = useId();
  const act = useAgencyAct(SetAgencyCodeMutation);
  const [typed, setTyped] = useState<{ system: ShownCode['system']; code: string; from: string; to: string }>(NEW);
  const { errors, field } = useMemo(() => fieldsFor(formId, act.faults), [formId, act.faults]);
  const change = (changed: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...changed }));

  async function handleSubmit() {
    const [validFrom, validTo] = [typed.from, typed.to].map((day) => (day.trim() ? parseDay(day, today) : undefined));
    const faults = [
      { path: 'code', message: t`Nhập mã định danh.`, isWrong: typed.code.trim() === '' },
      { path: 'validFrom', message: t`Không phải là một ngày`, isWrong: validFrom === null },
      { path: 'validTo', message: t`Không phải là một ngày`, isWrong: validTo === null },
    ].filter(({ isWrong }) => isWrong);
    if (act.refuse(faults)) return;
    const { system, code } = typed;
    const isDone = await act.send({
      agencyId: agency.id,
      system,
      code: code.trim(),
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    });
    if (isDone) onDone(t`Đã lưu mã định danh ${code.trim()}`);
  }

  return (
    <AgencyDialog
      title={<Trans>Mã định danh của {agency.name}</Trans>}
      verb={<Trans>Lưu mã định danh</Trans>}
      errors={errors}
      isSending={act.isSending}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      {codes.length > 0 && (
        <ul className={look.codes}>
          {codes.map((each) => (
            <li key={each.id}>
              <span>
                <span className="nowrap">{each.code}</span>{' '}
                <span className="meta">
                  <Validity {...each} />
                </span>
              </span>
              <Button
                size="xs"
                aria-label={t`Đặt ngày cuối cho ${each.code}`}
                onClick={() => {
                  const from = each.validFrom === null ? '' : showDay(each.validFrom);
                  const to = each.validTo === null ? '' : showDay(each.validTo);
                  setTyped({ system: each.system, code: each.code, from, to });
                  document.getElementById(field('validTo').id)?.focus();
                }}
              >
                <Trans>Đặt ngày cuối</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LineField
        {...field('code')}
        label={t`Mã định danh`}
        hint={t`Chữ số, chữ in hoa và dấu chấm, như H08.05.`}
        value={typed.code}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <ChoiceField
        {...field('system')}
        label={t`Theo`}
        value={typed.system}
        onChange={(event) => change({ system: event.currentTarget.value as ShownCode['system'] })}
      >
        <option value="DECISION_20_2020">{t`Quyết định 20/2020/QĐ-TTg`}</option>
        <option value="BEFORE_DECISION_20_2020">{t`Mã cũ, trước Quyết định 20/2020/QĐ-TTg`}</option>
      </ChoiceField>
      <DayField
        {...field('validFrom')}
        label={t`Từ ngày`}
        isOptional
        value={typed.from}
        onChange={(from) => change({ from })}
      />
      <DayField
        {...field('validTo')}
        label={t`Đến hết ngày`}
        isOptional
        value={typed.to}
        onChange={(to) => change({ to })}
      />
    </AgencyDialog>
  );
}
