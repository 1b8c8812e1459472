import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { showDay } from '../../lib/dates.ts';
import { useCommand } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { type CalendarDay, ChangeCalendarMutation } from './calendar-operations.ts';
import { isWeekend } from './month-days.rules.ts';
import { MovesPreview } from './moves-preview.tsx';

type Props = { day: CalendarDay; onClose: () => void; onDone: (text: string) => void };

/** Takes a day out of the calendar: it goes by its weekday again. */
export function RemoveDialog({ day: { date, name }, onClose, onDone }: Props) {
  const { t } = useLingui();
  const command = useCommand(ChangeCalendarMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const change = useMemo(() => ({ days: [], removed: [date] }), [date]);
  const shown = showDay(date);

  async function handleSubmit() {
    if (await command.send(change)) onDone(t`Đã bỏ ngày ${shown} khỏi lịch`);
  }

  return (
    <CommandDialog
      title={<Trans>Bỏ ngày {shown} khỏi lịch?</Trans>}
      verb={<Trans>Bỏ khỏi lịch</Trans>}
      command={command}
      fieldsOf={fieldsOf}
      fields={[]}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
    >
      <p>
        {isWeekend(date) ? (
          <Trans>{name}: ngày này lại là ngày nghỉ cuối tuần.</Trans>
        ) : (
          <Trans>{name}: ngày này lại là ngày làm việc.</Trans>
        )}
      </p>
      <MovesPreview change={change} />
    </CommandDialog>
  );
}
