import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { type Deadline, deadlineInputOf } from './deadline.ts';
import { graphql } from './graphql.ts';

const PREVIEW_AFTER_MS = 300;

const DeadlinePreviewQuery = graphql(`
  query DeadlinePreview($deadline: DeadlineInput!, $issuedOn: LocalDate) {
    previewDeadline(deadline: $deadline, issuedOn: $issuedOn) {
      dueOn
      workingDaysLeft
      explanation
      warning
    }
  }
`);

/** What a deadline comes to, asked of the server once the typing rests; null while unknown or without a deadline. */
export function useDeadlinePreview(deadline: Deadline | null, issuedOn: string) {
  const wanted = deadline === null || deadline.kind === 'none' ? '' : JSON.stringify({ deadline, issuedOn });
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PREVIEW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted]);

  const { deadline: shown, issuedOn: day } = JSON.parse(asked || '{}') as { deadline?: Deadline; issuedOn?: string };
  const [{ data }] = useQuery({
    query: DeadlinePreviewQuery,
    variables: { deadline: deadlineInputOf(shown ?? { kind: 'none' }), issuedOn: day ?? null },
    pause: asked === '',
  });
  return wanted !== '' && asked === wanted ? (data?.previewDeadline ?? null) : null;
}
