import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useViewer } from '../../lib/viewer.ts';
import { type Grade, GRADES } from '../../lib/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { ChoiceField, DayField, TextAreaField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { ActForm } from './act-form.tsx';
import type { AnswerProps } from './return-form.tsx';
import { isDayDoubtful, isInTime } from './review.rules.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const AcceptCompletionMutation = graphql(
  `
    mutation AcceptCompletion($input: AcceptCompletionInput!) {
      acceptCompletion(input: $input) {
        __typename
        ...CommandRefusal
        ... on Assignment {
          id
          directive {
            id
            ...WholeDirective
          }
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

const GRADE_ORDER: readonly Grade[] = ['EXCELLENT', 'GOOD', 'ADEQUATE'];

/** Accepts a result, with the day that counts. */
export function AcceptForm({ report, dueOn, effect, agencyName, title, children, onDone, ...ways }: AnswerProps) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { gradeResults } = useViewer().tenant.settings;
  const { statedOn } = report;
  const sentOn = report.paperOn ?? dates.dayOf(report.sentAt);
  const isDoubtful = isDayDoubtful({ statedOn, sentOn, dueOn });
  const [choice, setChoice] = useState<'stated' | 'other' | null>(isDoubtful ? null : 'stated');
  const [typedDay, setTypedDay] = useState('');
  const [dayReason, setDayReason] = useState('');
  const [grade, setGrade] = useState<Grade | ''>('');
  const act = useCommand(AcceptCompletionMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const otherDay = parseDay(typedDay, dates.today);
  const outcomeOf = useOutcomeWords(dueOn);

  async function handleSubmit() {
    const faults: Fault[] = [];
    if (choice === null) faults.push({ path: 'day', message: t`Chọn ngày hoàn thành được tính.` });
    if (choice === 'other') {
      if (otherDay === null)
        faults.push({ path: 'statedOn', message: t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.` });
      if (dayReason.trim() === '') faults.push({ path: 'dayReason', message: t`Nêu lý do ghi ngày khác.` });
    }
    if (act.refuse(faults)) return;
    const answer = await act.send({
      reportId: report.id,
      ...(choice === 'other' ? { statedOn: otherDay, dayReason } : {}),
      ...(grade === '' ? {} : { grade }),
    });
    if (answer) onDone(t`Đã xác nhận hoàn thành: ${agencyName}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={title}
      verb={<Trans>Xác nhận hoàn thành</Trans>}
      onSubmit={() => void handleSubmit()}
      width={640}
    >
      {children}
      {isDoubtful && statedOn && dueOn && (
        <Note tone="soon">
          <Trans>
            Báo cáo gửi ngày {dates.day(sentOn)}, sau hạn {dates.day(dueOn)}, nhưng ghi hoàn thành ngày{' '}
            {dates.day(statedOn)}. Xác nhận ngày này, hoặc ghi ngày khác và nêu lý do.
          </Trans>
          {!effect.canConfirmDay && (
            <>
              {' '}
              <b>
                <Trans>Ngày trong hạn do Chánh Văn phòng hoặc lãnh đạo UBND xác nhận.</Trans>
              </b>
            </>
          )}
        </Note>
      )}
      <FieldGroup legend={<Trans>Ngày hoàn thành được tính</Trans>} {...fieldsOf('day')}>
        <Radio
          name="day"
          label={
            <>
              {statedOn && dates.day(statedOn)}, {t`theo báo cáo`}
              {outcomeOf(statedOn)}
            </>
          }
          checked={choice === 'stated'}
          onChange={() => setChoice('stated')}
        />
        <Radio name="day" label={t`Ngày khác`} checked={choice === 'other'} onChange={() => setChoice('other')} />
      </FieldGroup>
      {choice === 'other' && (
        <>
          <DayField
            {...fieldsOf('statedOn')}
            label={<Trans>Ngày khác</Trans>}
            value={typedDay}
            onChange={setTypedDay}
            note={
              otherDay && (
                <>
                  {dates.weekday(otherDay)}
                  {outcomeOf(otherDay)}
                </>
              )
            }
          />
          <TextAreaField
            {...fieldsOf('dayReason')}
            isLow
            label={<Trans>Lý do ghi ngày khác</Trans>}
            value={dayReason}
            onChange={(event) => setDayReason(event.currentTarget.value)}
          />
        </>
      )}
      {gradeResults && (
        <ChoiceField
          {...fieldsOf('grade')}
          isOptional
          label={<Trans>Chất lượng</Trans>}
          value={grade}
          onChange={(event) => setGrade(GRADE_ORDER.find((one) => one === event.currentTarget.value) ?? '')}
        >
          <option value="">{t`Không đánh giá`}</option>
          {GRADE_ORDER.map((one) => (
            <option key={one} value={one}>
              {i18n._(GRADES[one])}
            </option>
          ))}
        </ChoiceField>
      )}
      <p className="hint">
        <Trans>Xác nhận rồi thì việc của {agencyName} đóng lại và không sửa được.</Trans>
      </p>
    </ActForm>
  );
}

/** How a day would count, as it stands after the day: "· đúng hạn". */
function useOutcomeWords(dueOn: string | null): (performedOn: string | null) => string {
  const { t } = useLingui();
  return (performedOn) => {
    const inTime = isInTime(performedOn, dueOn);
    if (inTime === null) return '';
    return inTime ? ` · ${t`đúng hạn`}` : ` · ${t`trễ hạn`}`;
  };
}
