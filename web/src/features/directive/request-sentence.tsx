import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { REQUEST_KINDS, type RequestKind } from '../../lib/request-words.ts';

type Told = {
  kind: RequestKind;
  askedDueOn: string | null;
  offeredDueOn: string | null;
  suggestedAgency: { name: string } | null;
};

type Props = {
  type:
    | 'REQUEST_ASKED'
    | 'REQUEST_TAKEN_BACK'
    | 'REQUEST_GRANTED'
    | 'REQUEST_REFUSED'
    | 'REQUEST_COUNTERED'
    | 'OFFER_ACCEPTED'
    | 'OFFER_DECLINED'
    | 'REQUEST_LAPSED';
  request: Told | null;
  person: string;
  /** The agency or agencies that it is about. */
  body: string;
};

/** What was asked, and what became of it. */
export function RequestSentence({ type, request, person, body }: Props) {
  const { i18n, t } = useLingui();
  const dates = useDates();
  const what = request ? i18n._(REQUEST_KINDS[request.kind]).toLocaleLowerCase() : '';
  const asked = request?.askedDueOn ? ` ${t`đến ${dates.day(request.askedDueOn)}`}` : '';
  const suggested = request?.suggestedAgency ? ` (${request.suggestedAgency.name})` : '';
  const offered = request?.offeredDueOn ? dates.day(request.offeredDueOn) : '';
  const signed = <span className="muted"> · {person}</span>;

  switch (type) {
    case 'REQUEST_ASKED':
      return (
        <Trans>
          {body} <b>đề nghị {what}</b>
          {asked}
          {suggested}
          {signed}
        </Trans>
      );
    case 'REQUEST_TAKEN_BACK':
      return (
        <Trans>
          {body} <b>rút đề nghị</b> {what}
          {signed}
        </Trans>
      );
    case 'REQUEST_GRANTED':
      return (
        <Trans>
          {person} <b>đồng ý</b> đề nghị {what} của {body}
        </Trans>
      );
    case 'REQUEST_REFUSED':
      return (
        <Trans>
          {person} <b>không đồng ý</b> đề nghị {what} của {body}
        </Trans>
      );
    case 'REQUEST_COUNTERED':
      return (
        <Trans>
          {person} <b>chấp thuận hạn {offered}</b> cho {body}, chờ đơn vị trả lời
        </Trans>
      );
    case 'OFFER_ACCEPTED':
      return (
        <Trans>
          {body} <b>đồng ý phương án</b>, hạn {offered}
          {signed}
        </Trans>
      );
    case 'OFFER_DECLINED':
      return (
        <Trans>
          {body} <b>không đồng ý phương án</b> hạn {offered}
          {signed}
        </Trans>
      );
    case 'REQUEST_LAPSED':
      return (
        <Trans>
          Đề nghị {what} của {body} <b>hết hiệu lực</b>
        </Trans>
      );
  }
}
