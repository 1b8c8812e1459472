import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../lib/day-context.tsx';
import { parseDay } from '../lib/typed-day.ts';
import type { Fault } from '../lib/use-command.ts';
import type { useFieldsOf } from './command-dialog.tsx';
import { DayField, TextAreaField } from './inputs.tsx';

const LONGEST_QUESTION = 2_000;

/** What is typed into a demand for explanation; `input` is null until its day can be read. */
export function useDemand() {
  const { t } = useLingui();
  const { today } = useDates();
  const [question, setQuestion] = useState('');
  const [typedDay, setTypedDay] = useState('');
  const answerBefore = parseDay(typedDay, today);
  const text = question.trim();

  return {
    question,
    setQuestion,
    typedDay,
    setTypedDay,
    answerBefore,
    input: answerBefore === null ? null : { answerBefore, ...(text ? { question: text } : {}) },
    faults(): Fault[] {
      const path = 'answerBefore';
      if (typedDay === '') return [{ path, message: t`Nhập hạn giải trình.` }];
      if (answerBefore === null) return [{ path, message: t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.` }];
      return answerBefore > today ? [] : [{ path, message: t`Hạn giải trình phải sau hôm nay.` }];
    },
  };
}

type Props = { demand: ReturnType<typeof useDemand>; fieldsOf: ReturnType<typeof useFieldsOf> };

/** By when an agency is to explain itself, and what. */
export function DemandFields({ demand, fieldsOf }: Props) {
  const dates = useDates();
  return (
    <>
      <DayField
        {...fieldsOf('answerBefore')}
        label={<Trans>Hạn giải trình</Trans>}
        value={demand.typedDay}
        onChange={demand.setTypedDay}
        note={demand.answerBefore && dates.weekday(demand.answerBefore)}
        data-autofocus
      />
      <TextAreaField
        {...fieldsOf('question')}
        isLow
        isOptional
        label={<Trans>Nội dung cần giải trình</Trans>}
        value={demand.question}
        onChange={(event) => demand.setQuestion(event.currentTarget.value)}
        count={{ used: [...demand.question.trim()].length, limit: LONGEST_QUESTION }}
      />
    </>
  );
}
