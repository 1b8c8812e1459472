import { Trans } from '@lingui/react/macro';
import { IconArrowsShuffle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, readFragment } from '../../lib/graphql.ts';
import { FileChip } from '../../ui/files.tsx';
import type { TimelineItem } from '../../ui/timeline.tsx';
import { type EventLine, EventLine_Event, type EventType } from './event-fragment.ts';
import { EVENT_ICONS } from './event-icons.ts';
import { Sentence, type SentenceProps } from './event-sentence.tsx';
import { groupLines } from './event-groups.rules.ts';

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
      const Picture = EVENT_ICONS[type] ?? IconArrowsShuffle;
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

function detailOf({ type, reason, text, report }: EventLine): ReactNode {
  if (type === 'PROGRESS_REPORTED' || type === 'COMPLETION_REPORTED') return report?.result;
  return text ?? reason;
}

function Head({ event, agencyNames }: SentenceProps) {
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
