import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { type Fault, useCommand } from '../../lib/use-command.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { UploadField } from '../../ui/upload-field.tsx';
import {
  DiscardLetterMutation,
  GiveLetterBackMutation,
  IssueLetterMutation,
  type Letter,
  SubmitLetterMutation,
} from './letter-operations.ts';

export type LetterDialogProps = { letter: Letter; onClose: () => void; onDone: (text: string) => void };

/** Hands a draft on for signature. */
export function SubmitDialog({ letter, onClose, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const act = useCommand(SubmitLetterMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const signer = letter.signer.person.fullName;

  async function handleSubmit() {
    if (await act.send({ letterId: letter.id, version: letter.version })) onDone(t`Đã trình ${signer} ký`);
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      fields={[]}
      title={<Trans>Trình {signer} ký?</Trans>}
      verb={<Trans>Trình ký</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Số liệu được kiểm tra lại. Sau khi trình, dự thảo không sửa được nữa, trừ khi người ký trả lại.</Trans>
      </p>
    </CommandDialog>
  );
}

/** The signer gives a letter back to whoever drafted it. */
export function GiveBackDialog({ letter, onClose, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const act = useCommand(GiveLetterBackMutation);
  const fieldsOf = useFieldsOf(act.problem);

  async function handleSubmit() {
    if (act.refuse(reason.trim() === '' ? [{ path: 'reason', message: t`Nhập lý do.` }] : [])) return;
    if (await act.send({ letterId: letter.id, reason })) onDone(t`Đã trả lại dự thảo`);
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      title={<Trans>Trả lại dự thảo</Trans>}
      verb={<Trans>Trả lại</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
    >
      <TextAreaField
        {...fieldsOf('reason')}
        isLow
        label={<Trans>Lý do</Trans>}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </CommandDialog>
  );
}

/** Throws a letter away that was not issued. */
export function DiscardDialog({ letter, onClose, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const act = useCommand(DiscardLetterMutation);
  const fieldsOf = useFieldsOf(act.problem);

  async function handleSubmit() {
    if (await act.send({ letterId: letter.id })) onDone(t`Đã hủy dự thảo`);
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      fields={[]}
      title={<Trans>Hủy dự thảo này?</Trans>}
      verb={<Trans>Hủy dự thảo</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Không đơn vị nào nhận được công văn này và không việc nào được tính là đã đôn đốc.</Trans>
      </p>
    </CommandDialog>
  );
}

/** Enters a signed letter as issued. */
export function IssueDialog({ letter, onClose, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const dates = useDates();
  const [number, setNumber] = useState('');
  const [typedDay, setTypedDay] = useState(() => dates.day(dates.today));
  const uploads = useUploads([], () => {});
  const act = useCommand(IssueLetterMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const issuedOn = parseDay(typedDay, dates.today);
  const { notation } = letter;

  async function handleSubmit() {
    const faults: Fault[] = [];
    if (number.trim() === '') faults.push({ path: 'number', message: t`Nhập số công văn.` });
    if (issuedOn === null) {
      faults.push({ path: 'issuedOn', message: t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.` });
    }
    if (uploads.isRunning) faults.push({ path: 'fileIds', message: t`Tệp đang tải lên. Chờ tải xong rồi ban hành.` });
    if (act.refuse(faults) || issuedOn === null) return;
    const isIssued = await act.send({ letterId: letter.id, number, issuedOn, fileIds: uploads.fileIds });
    if (isIssued) onDone(t`Đã ban hành công văn ${number.trim()}/${notation}`);
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      fields={['number', 'issuedOn', 'fileIds']}
      title={<Trans>Ban hành công văn</Trans>}
      verb={<Trans>Ban hành</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>
          Nhập số, ngày văn thư đã cấp cho bản đã ký. Từ lúc này mỗi việc trong Phụ lục được tính thêm một lần đôn đốc;
          công văn không sửa, không thu hồi được.
        </Trans>
      </p>
      <LineField
        {...fieldsOf('number')}
        label={<Trans>Số (trước “/{notation}”)</Trans>}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        data-autofocus
      />
      <DayField
        {...fieldsOf('issuedOn')}
        label={<Trans>Ngày ban hành</Trans>}
        value={typedDay}
        onChange={setTypedDay}
        note={issuedOn && dates.weekday(issuedOn)}
      />
      <UploadField {...fieldsOf('fileIds')} legend={t`Bản đã ký (PDF)`} uploads={uploads} isOptional />
    </CommandDialog>
  );
}
