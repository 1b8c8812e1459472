import { Trans, useLingui } from '@lingui/react/macro';
import {
  IconArrowsShuffle,
  IconBan,
  IconBellRinging,
  IconCalendarEvent,
  IconCircleCheck,
  IconCornerUpLeft,
  IconFilePencil,
  IconFileText,
  IconFlag,
  IconInbox,
  IconSend,
  IconSitemap,
  IconSquareX,
  IconUserPlus,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../lib/graphql.ts';
import { FileChip } from '../../ui/files.tsx';
import type { TimelineItem } from '../../ui/timeline.tsx';
import { groupLines } from './event-groups.rules.ts';

export const EventLine_Event = graphql(`
  fragment EventLine_Event on Event {
    id
    type
    occurredAt
    actor {
      id
      title
      person {
        id
        fullName
      }
    }
    onBehalfOf {
      id
      fullName
    }
    agency {
      id
      name
    }
    reason
    text
    fromOn
    toOn
    ordinal
    childCode
    report {
      id
      percent
      result
      paperNumber
      files {
        id
        name
        url
        mediaType
        size
      }
    }
  }
`);

type Line = ResultOf<typeof EventLine_Event>;
export type EventType = Line['type'];

const ICONS: Readonly<Record<EventType, Icon>> = {
  DIRECTIVE_ISSUED: IconFileText,
  DIRECTIVE_PROPOSED: IconFileText,
  DIRECTIVE_CONFIRMED: IconCircleCheck,
  DIRECTIVE_AMENDED: IconFilePencil,
  MONITORING_HANDED_OVER: IconArrowsShuffle,
  ASSIGNMENT_ADDED: IconUserPlus,
  ASSIGNMENT_ACKNOWLEDGED: IconInbox,
  ASSIGNMENT_CASCADED: IconSitemap,
  ASSIGNMENT_WITHDRAWN: IconBan,
  PROGRESS_REPORTED: IconSend,
  COMPLETION_REPORTED: IconSend,
  COMPLETION_ACCEPTED: IconCircleCheck,
  COMPLETION_RETURNED: IconCornerUpLeft,
  AGENCY_REMINDED: IconBellRinging,
  DUE_DAY_MOVED: IconCalendarEvent,
  TRACKING_ENDED: IconSquareX,
  CLOSED_WITH_LEAD: IconFlag,
};

/** So many agencies are named in a line; more are counted. */
const NAMED = 3;

const TONES: Partial<Record<EventType, NonNullable<TimelineItem['tone']>>> = {
  COMPLETION_RETURNED: 'returned',
  COMPLETION_ACCEPTED: 'done',
};

/** Turns the history into what the timeline shows; what one act did to many shares is one line. */
export function useEventLines(): (events: ReadonlyArray<FragmentOf<typeof EventLine_Event>>) => TimelineItem[] {
  const dates = useDates();
  return (masked) =>
    groupLines(readFragment(EventLine_Event, masked)).map(({ line: event, agencyNames }) => {
      const { id, type, occurredAt, report } = event;
      const Picture = ICONS[type] ?? IconArrowsShuffle;
      const files = type === 'PROGRESS_REPORTED' || type === 'COMPLETION_REPORTED' ? (report?.files ?? []) : [];
      return {
        key: id,
        icon: <Picture size={16} stroke={1.75} />,
        at: dates.instant(occurredAt),
        head: <Head event={event} agencyNames={agencyNames} />,
        detail: detailOf(event),
        extra:
          files.length > 0 &&
          files.map((file) => <FileChip key={file.id} file={{ ...file, size: dates.fileSize(file.size) }} />),
        tone: TONES[type] ?? 'plain',
      };
    });
}

function detailOf({ type, reason, text, report }: Line): ReactNode {
  if (type === 'PROGRESS_REPORTED' || type === 'COMPLETION_REPORTED') return report?.result;
  return text ?? reason;
}

type HeadProps = { event: Line; agencyNames: readonly string[] };

function Head({ event, agencyNames }: HeadProps) {
  const { actor, onBehalfOf } = event;
  return (
    <>
      <Sentence event={event} agencyNames={agencyNames} />
      {onBehalfOf && (
        <span className="muted">
          {' '}
          <Trans>
            ({actor.person.fullName} thay {onBehalfOf.fullName})
          </Trans>
        </span>
      )}
    </>
  );
}

/** Who did what. An agency acts under its own name, with the person after it; the issuing side by person. */
function Sentence({ event, agencyNames }: HeadProps) {
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
