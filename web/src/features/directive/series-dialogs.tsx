import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { recurrenceInputOf } from '../../lib/deadline.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDeadline } from '../../lib/typed-deadline.ts';
import { showRecurrence } from '../../lib/typed-recurrence.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { useDeadlineReading } from '../../lib/use-deadline-reading.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { DeadlineField } from '../../ui/deadline-field.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { SeriesActName, SeriesFacts } from './series.ts';
import { WholeDirective } from './whole-directive.ts';

const SetSeriesStateMutation = graphql(
  `
    mutation SetSeriesState($input: SetSeriesStateInput!) {
      setSeriesState(input: $input) {
        __typename
        ...CommandRefusal
        ... on Directive {
          id
          ...WholeDirective
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

const ChangeSeriesRuleMutation = graphql(
  `
    mutation ChangeSeriesRule($input: ChangeSeriesRuleInput!) {
      changeSeriesRule(input: $input) {
        __typename
        ...CommandRefusal
        ... on Directive {
          id
          ...WholeDirective
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

type Props = ActDialogProps & { directiveId: string };

/** The dialog of one act on a series. */
export function SeriesDialog({ act, rule, ...rest }: Props & { act: SeriesActName; rule: SeriesFacts['rule'] }) {
  return act === 'RULE' ? <RuleDialog {...rest} rule={rule} /> : <StateDialog {...rest} act={act} />;
}

function StateDialog({ act: wanted, directiveId, onDone, ...ways }: Props & { act: Exclude<SeriesActName, 'RULE'> }) {
  const { t } = useLingui();
  const act = useCommand(SetSeriesStateMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const words = {
    PAUSE: {
      title: t`Tạm dừng nhiệm vụ định kỳ?`,
      verb: t`Tạm dừng định kỳ`,
      done: t`Đã tạm dừng nhiệm vụ định kỳ`,
      what: t`Không tạo kỳ mới cho đến khi tiếp tục. Các kỳ đã giao giữ nguyên.`,
    },
    RESUME: {
      title: t`Tiếp tục nhiệm vụ định kỳ?`,
      verb: t`Tiếp tục định kỳ`,
      done: t`Đã tiếp tục nhiệm vụ định kỳ`,
      what: t`Kỳ tới được giao theo quy tắc hiện có. Các kỳ rơi vào thời gian tạm dừng không tạo bù.`,
    },
    END: {
      title: t`Kết thúc nhiệm vụ định kỳ?`,
      verb: t`Kết thúc định kỳ`,
      done: t`Đã kết thúc nhiệm vụ định kỳ`,
      what: t`Không tạo kỳ mới nữa và không thể tiếp tục lại. Các kỳ đã giao giữ nguyên.`,
    },
  }[wanted];

  async function handleSubmit() {
    if (await act.send({ directiveId, act: wanted })) onDone(words.done);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={words.title}
      verb={words.verb}
      onSubmit={() => void handleSubmit()}
    >
      <p>{words.what}</p>
    </ActForm>
  );
}

function RuleDialog({ rule, directiveId, onDone, ...ways }: Props & { rule: SeriesFacts['rule'] }) {
  const { t } = useLingui();
  const { language, today } = useDates();
  const reading = useDeadlineReading();
  const act = useCommand(ChangeSeriesRuleMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const [typed, setTyped] = useState(() => showRecurrence({ ...rule, on: rule.day ?? 'last', from: null }, language));

  async function handleSubmit() {
    const deadline = parseDeadline(typed, { ...reading, issuedOn: today });
    if (deadline?.kind !== 'recurring') {
      act.refuse([
        { path: 'rule', message: t`Chưa đọc được quy tắc. Nhập như 25 hằng tháng, thứ Sáu hằng tuần, ngày cuối quý` },
      ]);
      return;
    }
    if (await act.send({ directiveId, rule: recurrenceInputOf(deadline.rule) })) onDone(t`Đã đổi quy tắc định kỳ`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Đổi quy tắc định kỳ</Trans>}
      verb={<Trans>Đổi quy tắc</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Áp dụng cho các kỳ tạo từ nay về sau; các kỳ đã giao giữ nguyên.</Trans>
      </p>
      <DeadlineField
        {...fieldsOf('rule')}
        label={<Trans>Quy tắc</Trans>}
        value={typed}
        onChange={setTyped}
        issuedOn={today}
      />
    </ActForm>
  );
}
