import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { readFragment } from '../../lib/graphql.ts';
import { type LoadedDraft, useLoadedDraft } from '../../lib/use-draft.ts';
import { useViewer, type Viewer } from '../../lib/viewer.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { requestIdOf } from '../../lib/request-id.ts';
import { EmptyState, ErrorPanel, PendingScreen } from '../../ui/states.tsx';
import { type Begun, begunForm, type Taken } from './begun-form.ts';
import type { Executed } from './executed-note.tsx';
import { IssueEditor } from './issue-editor.tsx';
import type { PassedOver } from './passed-over-note.tsx';
import { type IssueForm, issueDraftName, newIssueForm, nextIssueForm, parseIssueForm } from './issue-form.ts';
import {
  DocumentQuery,
  ExecutedAssignmentQuery,
  IssueForm_Document,
  type IssuedDirectives,
  type Post,
} from './issue-operations.ts';
import { Issued } from './issued.tsx';
import type { Step } from './steps.tsx';
import { type Choices, useChoices } from './use-choices.ts';
import { useIssueDraft } from './use-issue-draft.ts';

type Props = {
  /** The assignment that is carried out, in a cascade. */
  executedId: string | null;
  /** A document to begin with. */
  documentId: string | null;
  /** What the first directive begins with. */
  begun: Begun;
  step: Step;
  onStep: (step: Step) => void;
};

/** The issue form with all it needs, once it is there. */
export function IssueScreen({ executedId, documentId, begun, step, onStep }: Props) {
  const { t } = useLingui();
  const { canIssue, appointment } = useViewer();
  const { loaded, hasFailed, retry } = useChoices();
  const drafts = useIssueDraft(executedId);
  const { draft, key, reload } = useLoadedDraft<IssueForm>({
    form: issueDraftName(executedId),
    load: drafts.load,
    parse: parseIssueForm,
  });
  const [executed] = useQuery({
    query: ExecutedAssignmentQuery,
    variables: { assignmentId: executedId ?? '' },
    pause: executedId === null,
  });
  const [found] = useQuery({ query: DocumentQuery, variables: { id: documentId ?? '' }, pause: documentId === null });

  if (!canIssue) return <NotHere title={t`Vị trí đang dùng không giao việc được`} />;
  const isAsking = (executedId !== null && !executed.data) || (documentId !== null && !found.data);
  const error = executed.error ?? found.error;
  const title = executedId === null ? t`Giao việc` : t`Triển khai nhiệm vụ`;
  if (hasFailed || draft === 'failed' || (isAsking && error)) {
    return (
      <Page>
        <PageHeader title={title} />
        <ErrorPanel
          title={t`Chưa mở được mẫu giao việc`}
          requestId={requestIdOf(error)}
          onRetry={() => {
            retry();
            reload();
          }}
        />
      </Page>
    );
  }
  if (!loaded || !draft || isAsking) return <PendingScreen title={title} count={6} height={72} />;

  const node = executed.data?.node;
  const assignment = node?.__typename === 'Assignment' ? node : null;
  if (executedId !== null && !assignment?.viewerCanCascade) {
    return <NotHere title={t`Nhiệm vụ này không triển khai tiếp được từ vị trí đang dùng`} />;
  }
  const document = found.data?.node?.__typename === 'SourceDocument' ? found.data.node : null;
  const first = begunForm(firstForm(loaded.choices.issuers, document), begun, {
    directory: loaded.directory,
    monitors: loaded.choices.monitors,
  });
  return (
    <Session
      key={key}
      choices={loaded}
      executed={
        assignment && {
          id: assignment.id,
          dueOn: assignment.dueOn,
          code: assignment.directive.code,
          content: assignment.directive.content,
          committeeName: assignment.directive.committee.name,
        }
      }
      draft={draft}
      passedOver={passedOverBy(draft.value, document, first.taken)}
      initial={draft.value ?? first.form}
      taken={draft.value === null ? first.taken : null}
      step={step}
      onStep={onStep}
      onReload={() => {
        onStep('document');
        reload();
      }}
    />
  );

  function firstForm(issuers: readonly Post[], carrier: typeof document): IssueForm {
    const issuerId = ownIssuerId(issuers, appointment);
    if (!carrier) return newIssueForm(issuerId);
    const { id, reference, abstract, issuedOn } = readFragment(IssueForm_Document, carrier);
    return nextIssueForm({ id, reference, abstract, issuedOn }, issuerId);
  }
}

/** A draft goes before what the address asks for; what it keeps out is said. */
function passedOverBy(
  draft: IssueForm | null,
  document: { id: string } | null,
  taken: Taken | null,
): PassedOver | null {
  if (draft === null) return null;
  if (document !== null) return draft.existing?.id === document.id ? null : 'document';
  return taken === null ? null : 'list';
}

function NotHere({ title }: { title: string }) {
  const { t } = useLingui();
  return (
    <Page>
      <PageHeader title={t`Giao việc`} />
      <EmptyState kind="none" title={title} action={<Link to="/inbox">{t`Về hộp việc`}</Link>} />
    </Page>
  );
}

type SessionProps = {
  choices: Choices;
  executed: Executed | null;
  draft: LoadedDraft<IssueForm>;
  passedOver: PassedOver | null;
  taken: Taken | null;
  initial: IssueForm;
  step: Step;
  onStep: (step: Step) => void;
  onReload: () => void;
};

/** One form after the other: what was issued, and the next from the same document. */
function Session({ draft, passedOver, taken, initial, ...props }: SessionProps) {
  const { onStep } = props;
  const [form, setForm] = useState({ round: 0, initial, draft });
  const [issued, setIssued] = useState<{ issued: IssuedDirectives; issuerId: string } | null>(null);

  function handleIssued(answer: IssuedDirectives, issuerId: string) {
    setIssued({ issued: answer, issuerId });
    // Loaded anew, the address begins a new form.
    onStep('document');
  }

  if (issued) {
    return (
      <Issued
        issued={issued.issued}
        onNext={(document) => {
          const next = document ? nextIssueForm(document, issued.issuerId) : newIssueForm(issued.issuerId);
          const empty = { value: null, version: 0, isUnsent: false, conflict: false, server: null };
          setForm(({ round }) => ({ round: round + 1, initial: next, draft: empty }));
          setIssued(null);
          onStep(document ? 'directives' : 'document');
        }}
      />
    );
  }
  return (
    <IssueEditor
      key={form.round}
      {...props}
      initial={form.initial}
      draft={form.draft}
      passedOver={form.round === 0 ? passedOver : null}
      taken={form.round === 0 ? taken : null}
      onIssued={handleIssued}
    />
  );
}

/** The viewer where he issues himself, the only issuer there is, or nobody yet. */
function ownIssuerId(issuers: readonly Post[], { id }: Pick<Viewer['appointment'], 'id'>): string {
  const own = issuers.find((issuer) => issuer.id === id) ?? (issuers.length === 1 ? issuers[0] : undefined);
  return own?.id ?? '';
}
