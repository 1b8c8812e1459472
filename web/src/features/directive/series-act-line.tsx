import { Trans } from '@lingui/react/macro';

type Props = { type: 'SERIES_PAUSED' | 'SERIES_RESUMED' | 'SERIES_ENDED' | 'SERIES_RULE_CHANGED'; person: string };

/** What somebody did to the series of a kỳ, as a line of its timeline. */
export function SeriesActLine({ type, person }: Props) {
  switch (type) {
    case 'SERIES_PAUSED':
      return (
        <Trans>
          {person} <b>tạm dừng</b> nhiệm vụ định kỳ
        </Trans>
      );
    case 'SERIES_RESUMED':
      return (
        <Trans>
          {person} <b>tiếp tục</b> nhiệm vụ định kỳ
        </Trans>
      );
    case 'SERIES_ENDED':
      return (
        <Trans>
          {person} <b>kết thúc</b> nhiệm vụ định kỳ
        </Trans>
      );
    case 'SERIES_RULE_CHANGED':
      return (
        <Trans>
          {person} <b>đổi quy tắc</b> nhiệm vụ định kỳ
        </Trans>
      );
  }
}
