import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { showDay } from '../../lib/dates.ts';
import { useCommand } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { FormField } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { CalendarNoticeQuery, ChangeCalendarMutation, type Notice } from './calendar-operations.ts';
import look from './calendar.module.css';
import { KindMark } from './day-kinds.tsx';
import { MovesPreview } from './moves-preview.tsx';

type Props = { onClose: () => void; onDone: (text: string) => void };

/** Takes a year's notice from CSV: read, looked through with what moves, then kept whole or not at all. */
export function ImportDialog({ onClose, onDone }: Props) {
  const { t } = useLingui();
  const client = useClient();
  const [csv, setCsv] = useState('');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isReading, setIsReading] = useState(false);
  const command = useCommand(ChangeCalendarMutation);
  const fieldsOf = useFieldsOf(command.problem);
  const isReady = notice !== null && notice.faults.length === 0 && notice.days.length > 0;
  const change = useMemo(
    () =>
      notice && isReady
        ? { days: notice.days.map(({ date, kind, name, source }) => ({ date, kind, name, source })), removed: [] }
        : null,
    [notice, isReady],
  );

  function take(text: string) {
    setCsv(text);
    setNotice(null);
  }

  async function handleFile(file: File | undefined) {
    if (!file) return;
    try {
      take(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
    } catch {
      command.refuse([{ path: 'file', message: t`Tệp không đọc được. Lưu tệp thành CSV UTF-8 rồi chọn lại.` }]);
    }
  }

  async function handleSubmit() {
    if (change) {
      if (await command.send(change)) onDone(t`Đã lưu thông báo vào lịch`);
      return;
    }
    if (command.refuse(csv.trim() === '' ? [{ path: 'csv', message: t`Chọn tệp hoặc dán nội dung.` }] : [])) return;
    setIsReading(true);
    const { data } = await client.query(CalendarNoticeQuery, { csv }, { requestPolicy: 'network-only' }).toPromise();
    setIsReading(false);
    if (data?.calendarNotice) return setNotice(data.calendarNotice);
    command.refuse([{ path: null, message: t`Máy chủ không trả lời. Thử lại sau ít phút` }]);
  }

  const count = notice?.days.length ?? 0;
  return (
    <CommandDialog
      title={<Trans>Nhập thông báo nghỉ của năm</Trans>}
      verb={isReady ? <Plural value={count} other="Lưu # ngày vào lịch" /> : <Trans>Đọc nội dung</Trans>}
      command={{ problem: command.problem, isSending: command.isSending || isReading }}
      fieldsOf={fieldsOf}
      fields={['csv', 'file']}
      onSubmit={() => void handleSubmit()}
      onClose={onClose}
      width={720}
    >
      <FormField
        {...fieldsOf('file')}
        label={<Trans>Tệp CSV</Trans>}
        hint={<Trans>Dòng đầu: Ngày, Loại, Tên, Nguồn. Loại: nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù.</Trans>}
        isOptional={false}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,text/csv,text/plain"
            className={look.file}
            onChange={(event) => void handleFile(event.currentTarget.files?.[0])}
          />
        )}
      </FormField>
      <TextAreaField
        {...fieldsOf('csv')}
        label={<Trans>Hoặc dán nội dung</Trans>}
        value={csv}
        spellCheck={false}
        onChange={(event) => take(event.currentTarget.value)}
      />
      {notice && notice.faults.length > 0 && (
        <Note tone="returned">
          <Trans>Chưa lưu dòng nào. Sửa các dòng sau rồi đọc lại:</Trans>
          <ul className={look.faults}>
            {notice.faults.map(({ id, line, message }) => (
              <li key={id}>
                <Trans>
                  Dòng {line}: {message}
                </Trans>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {notice && isReady && (
        <ul className={look.moves} aria-label={t`Các ngày trong thông báo`}>
          {notice.days.map(({ id, date, kind, name, source }) => (
            <li key={id}>
              <b className="nowrap">{showDay(date)}</b>
              <KindMark kind={kind} />
              <span>
                {name} <span className="meta">{source}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <MovesPreview change={change} />
    </CommandDialog>
  );
}
