import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { Deadline } from '../../lib/deadline.ts';
import { useDates } from '../../lib/day-context.tsx';
import type { ResultOf } from '../../lib/graphql.ts';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { parseDeadline, showDeadlineForm, wordsToKeep } from '../../lib/typed-deadline.ts';
import { useDeadlineReading } from '../../lib/use-deadline-reading.ts';
import { URGENCIES, type Urgency } from '../../lib/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { DeadlineField } from '../../ui/deadline-field.tsx';
import { ChoiceField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import { AgencyPicker } from './agency-picker.tsx';
import { AmendDirectiveMutation, type AmendedDirective, type AmendedDirectiveQuery } from './amend.ts';
import { changesOf, formOf } from './amend.rules.ts';
import look from './amend-editor.module.css';
import { type Fault, useCommand } from '../../lib/use-command.ts';

type Choices = ResultOf<typeof AmendedDirectiveQuery>;

type Props = ActDialogProps & {
  code: string;
  directive: AmendedDirective;
  monitors: Choices['monitors'];
  fields: Choices['fields'];
};

const URGENCY_ORDER: readonly Urgency[] = ['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE'];
/** A share that was taken back leaves its agency free for a new one. */
const FREE_STATES = new Set(['WITHDRAWN', 'TRANSFERRED']);

/** The form of an amendment, in the order of the directive's own page. */
export function AmendEditor({ code, directive: given, monitors, fields, onDone, ...ways }: Props) {
  const { t, i18n } = useLingui();
  const { language } = useDates();
  const reading = useDeadlineReading();
  const listId = useId();
  // Changes are told from what was opened, also after somebody else's changes arrived.
  const [directive] = useState(given);
  const [form, setForm] = useState(() => formOf(directive));
  const [worded] = useState(form.deadline.kind === 'none' ? '' : showDeadlineForm(form.deadline, language));
  const [typed, setTyped] = useState(worded);
  const [hasDeadline, setHasDeadline] = useState(form.deadline.kind !== 'none');
  const [reason, setReason] = useState('');
  const directory = useAgencyDirectory();
  const act = useCommand(AmendDirectiveMutation);
  const fieldsOf = useFieldsOf(act.problem);

  const put = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const bind = (name: 'content' | 'deadlineText' | 'expectedProduct' | 'field') => ({
    ...fieldsOf(name),
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  const heldIds = directive.assignments.flatMap(({ state, agency }) => (FREE_STATES.has(state) ? [] : [agency.id]));
  const office = [...directive.monitors.filter(({ id }) => !monitors.some((one) => one.id === id)), ...monitors];

  function toggleMonitor(id: string) {
    const { monitorIds } = form;
    put({ monitorIds: monitorIds.includes(id) ? monitorIds.filter((one) => one !== id) : [...monitorIds, id] });
  }

  function readDeadline(): Deadline | null {
    if (!hasDeadline) return { kind: 'none' };
    return typed === worded && worded !== ''
      ? form.deadline
      : parseDeadline(typed, { ...reading, issuedOn: directive.issuedOn });
  }

  async function handleSubmit() {
    const deadline = readDeadline();
    const kept = hasDeadline && form.deadlineText === formOf(directive).deadlineText ? wordsToKeep(typed) : null;
    const changes =
      deadline && changesOf(directive, { ...form, deadline, ...(kept === null ? {} : { deadlineText: kept }) });
    const faults: Fault[] = [];
    if (deadline === null) {
      faults.push({ path: 'deadline', message: t`Chưa đọc được hạn. Nhập như 15/8/2026, 10 ngày làm việc, quý III` });
    } else if (changes === null) faults.push({ path: 'content', message: t`Chưa có gì thay đổi.` });
    if (reason.trim() === '') faults.push({ path: 'reason', message: t`Nhập lý do.` });
    if (act.refuse(faults)) return;
    if (await act.send({ directiveId: directive.id, reason, ...changes })) onDone(t`Đã điều chỉnh nhiệm vụ ${code}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Điều chỉnh nhiệm vụ {code}</Trans>}
      verb={<Trans>Ghi điều chỉnh</Trans>}
      onSubmit={() => void handleSubmit()}
      width={640}
    >
      <p>
        <Trans>Các đơn vị liên quan được báo ngay và đọc được lý do.</Trans>
      </p>
      <TextAreaField {...bind('content')} label={<Trans>Nội dung chỉ đạo</Trans>} data-autofocus />
      <div className={look.pair}>
        <DeadlineField
          {...fieldsOf('deadline')}
          label={<Trans>Hạn</Trans>}
          value={typed}
          onChange={setTyped}
          issuedOn={directive.issuedOn}
          isDisabled={!hasDeadline}
        />
        <LineField {...bind('deadlineText')} isOptional label={<Trans>Hạn ghi trong văn bản</Trans>} />
      </div>
      <Checkbox
        label={t`Không ấn định thời hạn`}
        checked={!hasDeadline}
        onChange={(event) => setHasDeadline(!event.currentTarget.checked)}
      />
      <p className="hint">
        <Trans>Hạn mới áp dụng cho các đơn vị đang theo hạn chung; đơn vị có hạn riêng giữ nguyên.</Trans>
      </p>
      <LineField {...bind('expectedProduct')} isOptional label={<Trans>Sản phẩm</Trans>} />
      <div className={look.pair}>
        <ChoiceField
          {...fieldsOf('urgency')}
          label={<Trans>Mức độ</Trans>}
          value={form.urgency}
          onChange={(event) =>
            put({ urgency: URGENCY_ORDER.find((one) => one === event.currentTarget.value) ?? 'NORMAL' })
          }
        >
          {URGENCY_ORDER.map((one) => (
            <option key={one} value={one}>
              {i18n._(URGENCIES[one])}
            </option>
          ))}
        </ChoiceField>
        <LineField {...bind('field')} isOptional label={<Trans>Lĩnh vực</Trans>} list={listId} />
        <datalist id={listId}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {field}
            </option>
          ))}
        </datalist>
      </div>
      <FieldGroup legend={<Trans>Người theo dõi</Trans>} {...fieldsOf('monitorIds')}>
        <div className={look.monitors}>
          {office.map(({ id, title, person }) => (
            <Checkbox
              key={id}
              label={`${person.fullName}, ${title}`}
              checked={form.monitorIds.includes(id)}
              onChange={() => toggleMonitor(id)}
            />
          ))}
        </div>
      </FieldGroup>
      <AgencyPicker
        {...fieldsOf('addAssignments')}
        label={t`Giao thêm đơn vị chủ trì`}
        directory={directory}
        takenIds={new Set([...heldIds, ...form.coordinatingIds])}
        chosenIds={form.leadIds}
        onChange={(leadIds) => put({ leadIds })}
      />
      <AgencyPicker
        id={fieldsOf('coordinating').id}
        label={t`Giao thêm đơn vị phối hợp`}
        directory={directory}
        takenIds={new Set([...heldIds, ...form.leadIds])}
        chosenIds={form.coordinatingIds}
        onChange={(coordinatingIds) => put({ coordinatingIds })}
      />
      <TextAreaField
        {...fieldsOf('reason')}
        isLow
        label={<Trans>Lý do điều chỉnh</Trans>}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActForm>
  );
}
