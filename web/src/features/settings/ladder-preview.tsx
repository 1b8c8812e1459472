import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { faultsIn, type SettingsForm } from './settings-form.ts';
import look from './settings.module.css';

const LadderPreviewQuery = graphql(`
  query LadderPreview($settings: LadderPreviewInput!) {
    ladderPreview(settings: $settings) {
      id
      from
      to
      levels {
        id
        level
        stepCount
      }
    }
  }
`);

type Tried = VariablesOf<typeof LadderPreviewQuery>['settings'];
type Level = NonNullable<ResultOf<typeof LadderPreviewQuery>['ladderPreview']>['levels'][number]['level'];

const LEVELS = {
  CLERK: msg`Chuyên viên, đầu mối`,
  HEAD: msg`Thủ trưởng đơn vị`,
  CHIEF: msg`Chánh Văn phòng`,
  VICE_CHAIR: msg`Phó Chủ tịch phụ trách`,
  CHAIR: msg`Chủ tịch`,
} satisfies Record<Level, unknown>;

/** Whom the settings, as they are typed, would have reached last month. */
export function LadderPreview({ form }: { form: SettingsForm }) {
  const [tried, setTried] = useState<Tried | null>(null);
  const isUsable = faultsIn(form).length === 0;
  return (
    <div className={look.preview}>
      <div>
        <Button disabled={!isUsable} onClick={() => setTried(triedIn(form))}>
          <Trans>Xem tháng trước sẽ báo đến ai</Trans>
        </Button>
      </div>
      {tried && <Reach settings={tried} />}
    </div>
  );
}

function triedIn(form: SettingsForm): Tried {
  return {
    remindBeforeDays: form.remindBeforeDays,
    remindAfterDays: form.remindAfterDays,
    remindEveryDays: Number(form.remindEveryDays),
    remindsHead: form.remindsHead,
    escalateToHeadDays: Number(form.escalateToHeadDays),
    escalateToChiefDays: Number(form.escalateToChiefDays),
    escalateToViceChairDays: Number(form.escalateToViceChairDays),
    escalateToChairDays: Number(form.escalateToChairDays),
    quietOnDaysOff: form.quietOnDaysOff,
  };
}

function Reach({ settings }: { settings: Tried }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const [{ data, error }, refetch] = useQuery({
    query: LadderPreviewQuery,
    variables: { settings },
    requestPolicy: 'network-only',
  });
  if (error) {
    return (
      <ErrorPanel
        title={t`Chưa xem trước được`}
        requestId={requestIdOf(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <LoadingRows count={3} height={32} />;
  const preview = data.ladderPreview;
  if (!preview) {
    return (
      <p role="status">
        <Trans>Các số ngày nhắc chưa đúng: nhập như 7,3,1.</Trans>
      </p>
    );
  }
  const [from, to] = [dates.day(preview.from), dates.day(preview.to)];
  return (
    <table className={look.reach}>
      <caption>
        <Trans>
          Từ {from} đến {to}
        </Trans>
      </caption>
      <tbody>
        {preview.levels.map(({ level, stepCount }) => (
          <tr key={level}>
            <th scope="row">{i18n._(LEVELS[level])}</th>
            <td>
              <Plural value={stepCount} other="# lượt báo" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
