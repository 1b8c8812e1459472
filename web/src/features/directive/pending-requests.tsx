import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { REQUEST_KINDS, REQUEST_STATES } from '../../lib/request-words.ts';
import { Note } from '../../ui/page.tsx';
import type { ActsOfAssignment } from './acts.ts';

/** What waits for an answer, of either side: what was asked, why, and what was offered. */
export function PendingRequests({ shares }: { shares: readonly ActsOfAssignment[] }) {
  const { i18n } = useLingui();
  const dates = useDates();
  return shares.map(({ id, agency, pendingRequest }) => {
    if (pendingRequest === null) return null;
    const { kind, state, reason, askedDueOn, offeredDueOn } = pendingRequest;
    const asked = askedDueOn && dates.day(askedDueOn);
    const offered = offeredDueOn && dates.day(offeredDueOn);
    return (
      <Note key={id}>
        <b>
          <Trans>Đề nghị của {agency.shortName}:</Trans> {i18n._(REQUEST_KINDS[kind]).toLocaleLowerCase('vi')}
        </b>
        {asked && (
          <>
            {' '}
            <Trans>đến {asked}</Trans>
          </>
        )}
        {' · '}
        {i18n._(REQUEST_STATES[state])}
        {offered && (
          <>
            {' '}
            <b>
              <Trans>hạn {offered}</Trans>
            </b>
          </>
        )}
        <br />“{reason}”
      </Note>
    );
  });
}
