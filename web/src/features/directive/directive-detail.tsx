import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useSubscription } from 'urql';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { usePageTitle } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAcknowledge } from './acknowledge.tsx';
import type { OnAct } from './act-button.tsx';
import { ActBar, ActPanel } from './act-panel.tsx';
import { Acts_Assignment, Acts_Directive, type Choice, offerOf } from './acts.ts';
import { AssignmentTable } from './assignment-table.tsx';
import { CascadedWork } from './cascaded-work.tsx';
import look from './directive-detail.module.css';
import { DirectiveFacts } from './directive-facts.tsx';
import { DirectiveHead } from './directive-head.tsx';
import { Tools } from './tools.tsx';
import { useOfferInPalette } from './use-offer-in-palette.ts';
import { SeriesBlock } from './series-block.tsx';
import { DirectiveTimeline, type EventKind } from './directive-timeline.tsx';
import { OpenExplanations } from './open-explanations.tsx';
import { PendingRequests } from './pending-requests.tsx';
import { DirectiveAlone, WholeDirective, WholeShare } from './whole-directive.ts';

const ActDialogs = lazy(async () => ({ default: (await import('./act-dialogs.tsx')).ActDialogs }));

const ShareChanged = graphql(
  `
    subscription ShareChanged($directiveId: ID!, $since: String) {
      assignmentChanged(directiveId: $directiveId, since: $since) {
        id
        ...WholeShare
        directive {
          id
          ...DirectiveAlone
        }
      }
    }
  `,
  [WholeShare, DirectiveAlone],
);

type Props = {
  directive: FragmentOf<typeof WholeDirective>;
  /** What of the history is shown, and which share is open: both stand in the address. */
  events: EventKind | undefined;
  onEvents: (kind: EventKind | undefined) => void;
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
  /** Fetches everything anew. */
  onReload: () => void;
};

/** One directive: its text, who does what, its history, and what the viewer can do. */
export function DirectiveDetail({ directive: masked, events, onEvents, openId, onOpen, onReload }: Props) {
  const { t } = useLingui();
  const whole = readFragment(WholeDirective, masked);
  const alone = readFragment(DirectiveAlone, whole);
  const shares = readFragment(WholeShare, whole.assignments);
  const acts = readFragment(Acts_Directive, alone);
  const offer = offerOf(acts, readFragment(Acts_Assignment, shares));
  const heading = useRef<HTMLHeadingElement>(null);
  const { acknowledge, isSending } = useAcknowledge({ onReload });
  const { begun, begin, end } = useBegunAct(heading);
  usePageTitle(referenceOf(alone), alone.content);
  useLiveShares(whole.id, whole.assignments, onReload);

  const handleAct: OnAct = (choice, opener) => {
    const [share] = choice.shares;
    if (choice.act === 'acknowledge' && share) void acknowledge(share).then(() => keepFocus(heading.current));
    else begin(choice, opener);
  };

  useOfferInPalette(offer, handleAct);

  function handleReload() {
    end();
    onReload();
  }

  return (
    <>
      <Tools code={alone.code} />
      <div className={look.columns}>
        <div className={look.head}>
          <DirectiveHead directive={alone} heading={heading} />
        </div>
        <aside className={look.side} aria-label={t`Thao tác và thông tin`}>
          <PendingRequests shares={readFragment(Acts_Assignment, shares)} />
          <OpenExplanations shares={readFragment(Acts_Assignment, shares)} />
          <ActPanel offer={offer} onAct={handleAct} isBusy={isSending} />
          <DirectiveFacts directive={alone} shares={shares} />
          <SeriesBlock directive={alone} onReload={onReload} />
          <CascadedWork code={alone.code} shares={shares} />
        </aside>
        <div className={look.work}>
          <AssignmentTable directive={alone} shares={shares} openId={openId} onOpen={onOpen} onAct={handleAct} />
          <DirectiveTimeline code={alone.code} kind={events} onKind={onEvents} />
          <Printed />
        </div>
      </div>
      <ActBar offer={offer} onAct={handleAct} isBusy={isSending} />
      {begun && (
        <Suspense>
          <ActDialogs
            choice={begun}
            directive={acts}
            agencyNames={shares.map(({ agency }) => agency.name)}
            takenIds={new Set(shares.map(({ agency }) => agency.id))}
            onClose={end}
            onDone={(text) => {
              end();
              showToast({ text });
            }}
            onReload={handleReload}
          />
        </Suspense>
      )}
    </>
  );
}

/** The act whose dialog is open. The focus goes back to what opened it or, where that is gone, to the heading. */
function useBegunAct(heading: { current: HTMLElement | null }) {
  const [begun, setBegun] = useState<Choice | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  function end() {
    setBegun(null);
    // After the dialog has let the focus go and the screen shows what came of the act.
    setTimeout(() => {
      const back = opener.current;
      if (back?.isConnected && back.offsetParent !== null) back.focus({ preventScroll: true });
      keepFocus(heading.current);
    }, 50);
  }

  return {
    begun,
    begin: (choice: Choice, from: HTMLElement | null) => {
      opener.current = from;
      setBegun(choice);
    },
    end,
  };
}

/** Without a place for the focus a keyboard would start again at the top of the page. */
function keepFocus(heading: HTMLElement | null): void {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) heading?.focus({ preventScroll: true });
}

/** Events bring changed shares into the cache; one that was added has to be fetched. */
function useLiveShares(directiveId: string, known: ReadonlyArray<{ id: string }>, onReload: () => void) {
  const [since] = useState(useViewer().changeMark);
  const [{ data }] = useSubscription({ query: ShareChanged, variables: { directiveId, since } });
  const changedId = data?.assignmentChanged.id;
  const isKnown = changedId === undefined || known.some(({ id }) => id === changedId);
  useEffect(() => {
    if (!isKnown) onReload();
    // Asked once for each share that appears.
  }, [changedId, isKnown]);
}

function Printed() {
  const { person, today } = useViewer();
  const dates = useDates();
  return (
    <p className={look.printed}>
      <Trans>
        In ngày {dates.day(today)} bởi {person.fullName}
      </Trans>
    </p>
  );
}
