import { Checkbox, Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { type Fault, useCommand } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { ChoiceField, DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import type { LetterDialogProps } from './letter-dialogs.tsx';
import { ChangeLetterMutation, type Letter } from './letter-operations.ts';
import look from './letters.module.css';

const LONGEST_BODY = 10_000;

/** What a draft says, who signs it, and which work stands in its appendix. */
export function ChangeDialog({ letter, onClose, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const dates = useDates();
  const [form, setForm] = useState(() => formOf(letter, dates.day));
  const act = useCommand(ChangeLetterMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const put = (part: Partial<LetterForm>) => setForm((before) => ({ ...before, ...part }));
  const reportBefore = parseDay(form.reportDay, dates.today);
  const explainBefore = parseDay(form.explainDay, dates.today);
  const asksAny = [...form.explained].some((id) => form.kept.has(id));

  async function handleSubmit() {
    const notADay = t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.`;
    const faults: Fault[] = [];
    if (form.subject.trim() === '') faults.push({ path: 'subject', message: t`Nhập trích yếu.` });
    if (reportBefore === null) faults.push({ path: 'reportBefore', message: notADay });
    if (asksAny && explainBefore === null) faults.push({ path: 'explainBefore', message: notADay });
    if (form.kept.size === 0) faults.push({ path: 'lines', message: t`Giữ lại ít nhất một việc.` });
    if (act.refuse(faults)) return;
    const answer = await act.send({
      letterId: letter.id,
      version: letter.version,
      isForCommittee: form.isForCommittee,
      subject: form.subject,
      notation: form.notation,
      recipients: form.recipients,
      signerId: form.signerId,
      // Words that nobody touched stay composed of the appendix.
      body: form.words.trim() === letter.words.trim() ? letter.body : form.words,
      ...(reportBefore === letter.reportBefore ? {} : { reportBefore }),
      ...(asksAny && explainBefore !== letter.explainBefore ? { explainBefore } : {}),
      lines: letter.lines.flatMap(({ id }) =>
        form.kept.has(id) ? [{ lineId: id, asksExplanation: form.explained.has(id) }] : [],
      ),
    });
    if (answer) onDone(t`Đã sửa dự thảo`);
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      fields={['subject', 'body', 'reportBefore', 'explainBefore', 'notation', 'recipients', 'signerId', 'lines']}
      title={<Trans>Sửa dự thảo</Trans>}
      verb={<Trans>Lưu dự thảo</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
      width={720}
    >
      <FieldGroup legend={<Trans>Ban hành</Trans>}>
        <Radio
          name="sender"
          label={<Trans>Thừa lệnh Chủ tịch UBND (TL. CHỦ TỊCH)</Trans>}
          checked={form.isForCommittee}
          onChange={() => put({ isForCommittee: true, notation: notationFor(true, form.notation) })}
        />
        <Radio
          name="sender"
          label={<Trans>Của Văn phòng</Trans>}
          checked={!form.isForCommittee}
          onChange={() => put({ isForCommittee: false, notation: notationFor(false, form.notation) })}
        />
      </FieldGroup>
      <LineField
        {...fieldsOf('notation')}
        label={<Trans>Ký hiệu</Trans>}
        value={form.notation}
        onChange={(event) => put({ notation: event.currentTarget.value })}
      />
      <TextAreaField
        {...fieldsOf('subject')}
        isLow
        label={<Trans>Trích yếu (sau “V/v”)</Trans>}
        value={form.subject}
        onChange={(event) => put({ subject: event.currentTarget.value })}
      />
      <TextAreaField
        {...fieldsOf('body')}
        label={<Trans>Lời văn, mỗi dòng một đoạn</Trans>}
        hint={<Trans>Để nguyên thì lời văn tự theo Phụ lục; đã sửa thì giữ đúng lời đã sửa.</Trans>}
        value={form.words}
        onChange={(event) => put({ words: event.currentTarget.value })}
        count={{ used: [...form.words].length, limit: LONGEST_BODY }}
      />
      <DayField
        {...fieldsOf('reportBefore')}
        label={<Trans>Báo cáo chậm nhất ngày</Trans>}
        value={form.reportDay}
        onChange={(reportDay) => put({ reportDay })}
        note={reportBefore && dates.weekday(reportBefore)}
      />
      <ChoiceField
        {...fieldsOf('signerId')}
        label={<Trans>Người ký</Trans>}
        value={form.signerId}
        onChange={(event) => put({ signerId: event.currentTarget.value })}
      >
        {letter.signers.map(({ id, title, person }) => (
          <option key={id} value={id}>
            {person.fullName}, {title}
          </option>
        ))}
      </ChoiceField>
      <TextAreaField
        {...fieldsOf('recipients')}
        isLow
        label={<Trans>Nơi nhận, mỗi dòng một nơi</Trans>}
        value={form.recipients}
        onChange={(event) => put({ recipients: event.currentTarget.value })}
      />
      <FieldGroup legend={<Trans>Phụ lục</Trans>} {...fieldsOf('lines')}>
        <ul className={look.lines} tabIndex={0} aria-label={t`Việc trong Phụ lục`}>
          {letter.lines.map((line) => (
            <li key={line.id}>
              <Checkbox
                label={`${line.position}. ${line.agency.shortName}: ${line.document}`}
                checked={form.kept.has(line.id)}
                onChange={() => put({ kept: toggled(form.kept, line.id) })}
              />
              <Checkbox
                label={<Trans>Giải trình</Trans>}
                aria-label={t`Yêu cầu giải trình việc số ${line.position}`}
                checked={form.explained.has(line.id)}
                disabled={!form.kept.has(line.id)}
                onChange={() => put({ explained: toggled(form.explained, line.id) })}
              />
            </li>
          ))}
        </ul>
      </FieldGroup>
      {asksAny && (
        <DayField
          {...fieldsOf('explainBefore')}
          label={<Trans>Giải trình chậm nhất ngày</Trans>}
          value={form.explainDay}
          onChange={(explainDay) => put({ explainDay })}
          note={explainBefore && dates.weekday(explainBefore)}
        />
      )}
    </CommandDialog>
  );
}

type LetterForm = ReturnType<typeof formOf>;

function formOf(letter: Letter, written: (day: string) => string) {
  return {
    isForCommittee: letter.isForCommittee,
    notation: letter.notation,
    subject: letter.subject,
    words: letter.words,
    reportDay: written(letter.reportBefore),
    explainDay: letter.explainBefore === null ? '' : written(letter.explainBefore),
    recipients: letter.recipients,
    signerId: letter.signer.id,
    kept: new Set(letter.lines.map(({ id }) => id)) as ReadonlySet<string>,
    explained: new Set(
      letter.lines.flatMap(({ id, asksExplanation }) => (asksExplanation ? [id] : [])),
    ) as ReadonlySet<string>,
  };
}

/** What the two senders put behind the number; another notation that somebody typed stays. */
function notationFor(isForCommittee: boolean, notation: string): string {
  const usual = ['UBND-TH', 'VPUB-TH'];
  if (!usual.includes(notation)) return notation;
  return isForCommittee ? 'UBND-TH' : 'VPUB-TH';
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
