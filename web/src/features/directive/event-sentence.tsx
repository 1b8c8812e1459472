import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import type { EventLine } from './event-fragment.ts';
import { ExplanationSentence } from './explanation-sentence.tsx';
import { SeriesActLine } from './series-act-line.tsx';
import { RequestSentence } from './request-sentence.tsx';

/** So many agencies are named in a line; more are counted. */
const NAMED = 3;

export type SentenceProps = { event: EventLine; agencyNames: readonly string[] };

/** Who did what. An agency acts under its own name, with the person after it; the issuing side by person. */
export function Sentence({ event, agencyNames }: SentenceProps) {
  const { type, actor, report, fromOn, toOn, ordinal, childCode } = event;
  const { t } = useLingui();
  const dates = useDates();
  const person = actor.person.fullName;
  const count = agencyNames.length;
  const body = count > NAMED ? t`${count} đơn vị` : agencyNames.join(', ') || actor.title;
  const paper = report?.paperNumber;
  const signed = <span className="muted"> · {person}</span>;

  switch (type) {
    case 'DIRECTIVE_ISSUED':
      return (
        <Trans>
          {person} <b>ban hành</b> nhiệm vụ
        </Trans>
      );
    case 'DIRECTIVE_PROPOSED':
      return (
        <Trans>
          {person} <b>đề xuất</b> nhiệm vụ
        </Trans>
      );
    case 'DIRECTIVE_CONFIRMED':
      return (
        <Trans>
          {person} <b>xác nhận đề xuất</b>
        </Trans>
      );
    case 'DIRECTIVE_AMENDED':
      return (
        <Trans>
          {person} <b>điều chỉnh</b> nhiệm vụ
        </Trans>
      );
    case 'MONITORING_HANDED_OVER':
      return (
        <Trans>
          {person} <b>bàn giao việc theo dõi</b> khi một chức vụ kết thúc
        </Trans>
      );
    case 'ASSIGNMENT_ADDED':
      return (
        <Trans>
          {person} <b>giao thêm</b> {body}
        </Trans>
      );
    case 'ASSIGNMENT_ACKNOWLEDGED':
      return (
        <Trans>
          {body} <b>tiếp nhận</b>
          {signed}
        </Trans>
      );
    case 'PROGRESS_REPORTED':
      return paper ? (
        <Trans>
          {person} <b>ghi nhận văn bản số {paper}</b> của {body}: tiến độ {report.percent}%
        </Trans>
      ) : (
        <Trans>
          {body} <b>báo cáo {report?.percent}%</b>
          {signed}
        </Trans>
      );
    case 'COMPLETION_REPORTED':
      return paper ? (
        <Trans>
          {person} <b>ghi nhận văn bản số {paper}</b> của {body}: báo cáo hoàn thành
        </Trans>
      ) : (
        <Trans>
          {body} <b>báo cáo hoàn thành</b>
          {signed}
        </Trans>
      );
    case 'COMPLETION_ACCEPTED':
      return (
        <Trans>
          {person} <b>xác nhận hoàn thành</b> của {body}
        </Trans>
      );
    case 'COMPLETION_RETURNED':
      return (
        <Trans>
          {person} <b>trả lại</b> báo cáo hoàn thành của {body}
        </Trans>
      );
    case 'AGENCY_REMINDED':
      return (
        <Trans>
          {person} <b>đôn đốc lần {ordinal}</b> {body}
        </Trans>
      );
    case 'ASSIGNMENT_CASCADED':
      return (
        <Trans>
          {body} <b>triển khai xuống cấp dưới</b>: nhiệm vụ {childCode}
          {signed}
        </Trans>
      );
    case 'ASSIGNMENT_WITHDRAWN':
      return (
        <Trans>
          {person} <b>thu hồi</b> nhiệm vụ của {body}
        </Trans>
      );
    case 'TRACKING_ENDED':
      return (
        <Trans>
          {person} <b>kết thúc theo dõi</b> {body}
        </Trans>
      );
    case 'CLOSED_WITH_LEAD':
      return (
        <Trans>
          {body} <b>kết thúc cùng đơn vị chủ trì</b>
        </Trans>
      );
    case 'REQUEST_ASKED':
    case 'REQUEST_TAKEN_BACK':
    case 'REQUEST_GRANTED':
    case 'REQUEST_REFUSED':
    case 'REQUEST_COUNTERED':
    case 'OFFER_ACCEPTED':
    case 'OFFER_DECLINED':
    case 'REQUEST_LAPSED':
      return <RequestSentence type={type} request={event.request} person={person} body={body} />;
    case 'CHASE_LETTER_ISSUED':
      return (
        <Trans>
          {person} <b>ban hành công văn số {event.reference}</b> đôn đốc lần {ordinal} {body}
        </Trans>
      );
    case 'EXPLANATION_DEMANDED':
    case 'EXPLANATION_ANSWERED':
    case 'EXPLANATION_LAPSED':
      return (
        <ExplanationSentence
          type={type}
          explanation={event.explanation}
          ordinal={ordinal}
          person={person}
          body={body}
        />
      );
    case 'ASSIGNMENT_TRANSFERRED':
      return (
        <Trans>
          Nhiệm vụ của {body} <b>chuyển sang {event.toAgency?.name}</b>
          {signed}
        </Trans>
      );
    case 'ASSIGNMENT_INFEASIBLE':
      return (
        <Trans>
          Nhiệm vụ của {body} <b>kết thúc vì không thể thực hiện</b>
          {signed}
        </Trans>
      );
    case 'ASSIGNMENT_SUSPENDED':
      return (
        <Trans>
          Nhiệm vụ của {body} <b>tạm dừng</b>, thời hạn ngừng tính
          {signed}
        </Trans>
      );
    case 'ASSIGNMENT_RESUMED':
      return (
        <Trans>
          {person} <b>cho {body} tiếp tục thực hiện</b>
        </Trans>
      );
    case 'SERIES_PAUSED':
    case 'SERIES_RESUMED':
    case 'SERIES_ENDED':
    case 'SERIES_RULE_CHANGED':
      return <SeriesActLine type={type} person={person} />;
    case 'DUE_DAY_MOVED':
      if (fromOn === null)
        return (
          <Trans>
            Hạn của {body} <b>đặt là {toOn && dates.day(toOn)}</b>
            {signed}
          </Trans>
        );
      if (toOn === null)
        return (
          <Trans>
            {body} <b>không còn ấn định thời hạn</b>
            {signed}
          </Trans>
        );
      return (
        <Trans>
          Hạn của {body}{' '}
          <b>
            chuyển từ {dates.day(fromOn)} sang {dates.day(toOn)}
          </b>
          {signed}
        </Trans>
      );
  }
}
