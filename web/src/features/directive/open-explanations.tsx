import { Plural, Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { Note } from '../../ui/page.tsx';
import type { ActsOfAssignment } from './acts.ts';

/** What agencies are to explain and have not: by when, and what was asked. */
export function OpenExplanations({ shares }: { shares: readonly ActsOfAssignment[] }) {
  const dates = useDates();
  return shares.map(({ id, agency, openExplanation }) => {
    if (openExplanation === null) return null;
    const { answerBefore, daysLate, question } = openExplanation;
    const day = dates.day(answerBefore);
    return (
      <Note key={id} {...(daysLate === null ? {} : { tone: 'returned' as const })}>
        <b>
          <Trans>
            {agency.shortName} phải giải trình trước hết ngày {day}
          </Trans>
        </b>
        {daysLate !== null && (
          <>
            {' · '}
            <Plural value={daysLate} other="trễ # ngày" />
          </>
        )}
        {question && (
          <>
            <br />“{question}”
          </>
        )}
      </Note>
    );
  });
}
