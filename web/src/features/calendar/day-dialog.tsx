import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { useCommand } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { ChoiceField, DayField, LineField } from '../../ui/inputs.tsx';
import { type CalendarDay, ChangeCalendarMutation, type DayKind } from './calendar-operations.ts';
import { KIND_WORDS, KINDS } from './day-kinds.tsx';
import { MovesPreview } from './moves-preview.tsx';

type Props = { day: CalendarDay | null; onClose: () => void; onDone: (text: string) => void };

/** Adds a day, or changes one that is there. */
export function DayDialog({ day, onClose, onDone }: Props) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const [date, setDate] = useState(day ? showDay(day.date) : '');
  const [kind, setKind] = useState<DayKind>(day?.kind ?? 'DAY_OFF');
  const [name, setName] = useState(day?.name ?? '');
  const [source, setSource] = useState(day?.source ?? '');
  const command = useCommand(ChangeCalendarMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const on = parseDay(date, today);
  const change = useMemo(
    () => (on === null ? null : { days: [{ date: on, kind, name: '–', source: '–' }], removed: [] }),
    [on, kind],
  );

  async function handleSubmit() {
    const faults = [
      ...(on === null ? [{ path: 'date', message: t`Không phải là một ngày` }] : []),
      ...(name.trim() === '' ? [{ path: 'name', message: t`Nhập tên ngày.` }] : []),
      ...(source.trim() === '' ? [{ path: 'source', message: t`Nhập căn cứ.` }] : []),
    ];
    if (command.refuse(faults) || on === null) return;
    if (await command.send({ days: [{ date: on, kind, name, source }], removed: [] })) {
      onDone(t`Đã lưu ngày ${showDay(on)} vào lịch`);
    }
  }

  return (
    <CommandDialog
      title={day ? <Trans>Sửa ngày {showDay(day.date)}</Trans> : <Trans>Thêm ngày vào lịch</Trans>}
      verb={<Trans>Lưu ngày</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={['date', 'name', 'source']}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      {day === null && <DayField {...fieldsOf('date')} label={<Trans>Ngày</Trans>} value={date} onChange={setDate} />}
      <ChoiceField
        {...fieldsOf('kind')}
        label={<Trans>Loại</Trans>}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as DayKind)}
      >
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {i18n._(KIND_WORDS[each])}
          </option>
        ))}
      </ChoiceField>
      <LineField
        {...fieldsOf('name')}
        label={<Trans>Tên ngày</Trans>}
        value={name}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <LineField
        {...fieldsOf('source')}
        label={<Trans>Căn cứ</Trans>}
        hint={<Trans>Luật hoặc thông báo, như: Văn bản số 8726/VPCP-KGVX ngày 26/11/2024</Trans>}
        value={source}
        autoComplete="off"
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <MovesPreview change={change} />
    </CommandDialog>
  );
}
