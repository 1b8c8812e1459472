import { Checkbox, Radio } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { CommandDialog, useFieldsOf } from '../../ui/command-dialog.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { DayField } from '../../ui/inputs.tsx';

const DraftLettersMutation = graphql(
  `
    mutation DraftLetters($input: DraftLettersInput!) {
      draftLetters(input: $input) {
        __typename
        ...CommandRefusal
        ... on DraftedLetters {
          letters {
            id
            state
          }
        }
      }
    }
  `,
  [CommandRefusal],
);

type Share = { id: string; agency: { id: string }; isLate: boolean };

type Props = {
  shares: readonly Share[];
  onClose: () => void;
  /** `ids` of the letters, as they stand in addresses. */
  onDrafted: (ids: readonly string[]) => void;
};

/** Begins chase letters about work that agencies owe: one to all, or one to each. */
export function DraftLettersDialog({ shares, onClose, onDrafted }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [isOnePerAgency, setIsOnePerAgency] = useState(false);
  const [asksExplanation, setAsksExplanation] = useState(false);
  const [reportDay, setReportDay] = useState('');
  const [explainDay, setExplainDay] = useState('');
  const act = useCommand(DraftLettersMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agencies = new Set(shares.map(({ agency }) => agency.id)).size;
  const late = shares.filter(({ isLate }) => isLate);
  const [reportBefore, explainBefore] = [parseDay(reportDay, dates.today), parseDay(explainDay, dates.today)];

  const faultOf = (path: string, typed: string, day: string | null): Fault[] => {
    if (typed === '') return [{ path, message: t`Nhập ngày.` }];
    if (day === null) return [{ path, message: t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.` }];
    return day > dates.today ? [] : [{ path, message: t`Ngày này phải sau hôm nay.` }];
  };

  async function handleSubmit() {
    const faults = [
      ...faultOf('reportBefore', reportDay, reportBefore),
      ...(asksExplanation ? faultOf('explainBefore', explainDay, explainBefore) : []),
    ];
    if (act.refuse(faults) || reportBefore === null) return;
    const answer = await act.send({
      assignmentIds: shares.map(({ id }) => id),
      isOnePerAgency: isOnePerAgency && agencies > 1,
      reportBefore,
      ...(asksExplanation ? { explainedIds: late.map(({ id }) => id), explainBefore } : {}),
    });
    if (answer?.__typename === 'DraftedLetters') onDrafted(answer.letters.map(({ id }) => id.split(':')[1] ?? ''));
  }

  return (
    <CommandDialog
      command={act}
      fieldsOf={fieldsOf}
      fields={['isOnePerAgency', 'reportBefore', 'explainBefore']}
      title={<Plural value={shares.length} other="Soạn công văn đôn đốc # việc" />}
      verb={
        isOnePerAgency && agencies > 1 ? (
          <Plural value={agencies} other="Soạn # dự thảo" />
        ) : (
          <Trans>Soạn dự thảo</Trans>
        )
      }
      stay={<Trans>Để sau</Trans>}
      onClose={onClose}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Chưa có gì được gửi đi. Công văn chỉ tính là một lần đôn đốc khi đã ban hành.</Trans>
      </p>
      {agencies > 1 && (
        <FieldGroup legend={<Trans>Cách gửi</Trans>} {...fieldsOf('isOnePerAgency')}>
          <Radio
            name="manner"
            label={<Plural value={agencies} other="Một công văn gửi # đơn vị" />}
            checked={!isOnePerAgency}
            onChange={() => setIsOnePerAgency(false)}
          />
          <Radio
            name="manner"
            label={<Trans>Mỗi đơn vị một công văn</Trans>}
            checked={isOnePerAgency}
            onChange={() => setIsOnePerAgency(true)}
          />
        </FieldGroup>
      )}
      <DayField
        {...fieldsOf('reportBefore')}
        label={<Trans>Báo cáo chậm nhất ngày</Trans>}
        value={reportDay}
        onChange={setReportDay}
        note={reportBefore && dates.weekday(reportBefore)}
      />
      {late.length > 0 && (
        <Checkbox
          label={<Plural value={late.length} other="Yêu cầu giải trình # việc quá hạn" />}
          checked={asksExplanation}
          onChange={(event) => setAsksExplanation(event.currentTarget.checked)}
        />
      )}
      {asksExplanation && (
        <DayField
          {...fieldsOf('explainBefore')}
          label={<Trans>Giải trình chậm nhất ngày</Trans>}
          value={explainDay}
          onChange={setExplainDay}
          note={explainBefore && dates.weekday(explainBefore)}
        />
      )}
    </CommandDialog>
  );
}
