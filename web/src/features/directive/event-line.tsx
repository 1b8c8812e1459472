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
      const { id, type, occurredAt } = event;
      const Picture = EVENT_ICONS[type] ?? IconArrowsShuffle;
      const files = filesOf(event);
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

function filesOf({ type, report, explanation }: EventLine) {
  if (type === 'PROGRESS_REPORTED' || type === 'COMPLETION_REPORTED') return report?.files ?? [];
  return type === 'EXPLANATION_ANSWERED' ? (explanation?.files ?? []) : [];
}

function detailOf({ type, reason, text, report, explanation }: EventLine): ReactNode {
  if (type === 'PROGRESS_REPORTED' || type === 'COMPLETION_REPORTED') return report?.result;
  if (type === 'EXPLANATION_DEMANDED') return explanation?.question;
  if (type === 'EXPLANATION_ANSWERED') return explanation?.answer;
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
