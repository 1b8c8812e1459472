import { Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';

type Props = {
  type: 'EXPLANATION_DEMANDED' | 'EXPLANATION_ANSWERED' | 'EXPLANATION_LAPSED';
  explanation: { answerBefore: string; state: string; daysLate: number | null } | null;
  /** The how-manieth chase it was. */
  ordinal: number | null;
  person: string;
  /** The agency or agencies that it is about. */
  body: string;
};

/** What was to be explained, and whether it was. */
export function ExplanationSentence({ type, explanation, ordinal, person, body }: Props) {
  const dates = useDates();
  const day = explanation ? dates.day(explanation.answerBefore) : '';
  switch (type) {
    case 'EXPLANATION_DEMANDED':
      return (
        <Trans>
          {person} <b>yêu cầu {body} giải trình</b> trước hết ngày {day} (đôn đốc lần {ordinal})
        </Trans>
      );
    case 'EXPLANATION_ANSWERED':
      return explanation?.daysLate ? (
        <Trans>
          {body} <b>giải trình trễ {explanation.daysLate} ngày</b> <span className="muted">· {person}</span>
        </Trans>
      ) : (
        <Trans>
          {body} <b>giải trình</b> <span className="muted">· {person}</span>
        </Trans>
      );
    case 'EXPLANATION_LAPSED':
      return (
        <Trans>
          Yêu cầu {body} giải trình <b>hết hiệu lực</b>, nhiệm vụ đã kết thúc
        </Trans>
      );
  }
}
