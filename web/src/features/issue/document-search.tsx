import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useController } from 'react-hook-form';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { readFragment } from '../../lib/graphql.ts';
import { DOCUMENT_TYPES } from '../../lib/words.ts';
import { LineField } from '../../ui/inputs.tsx';
import look from './document-step.module.css';
import { useIssue } from './issue-context.ts';
import type { ExistingDocument, IssueForm } from './issue-form.ts';
import { DocumentSearchQuery, type FoundDocument, IssueForm_Document } from './issue-operations.ts';

const PAUSE_MS = 250;

/** Finds a paper that was entered before, by number or abstract. */
export function DocumentSearch() {
  const { field } = useController<IssueForm, 'existing'>({ name: 'existing' });
  if (field.value) return <ChosenDocument document={field.value} onChange={() => field.onChange(null)} />;
  return (
    <Search
      onChoose={({ id, reference, abstract, issuedOn }) => field.onChange({ id, reference, abstract, issuedOn })}
    />
  );
}

function ChosenDocument({ document, onChange }: { document: ExistingDocument; onChange: () => void }) {
  const dates = useDates();
  return (
    <div className={look.chosen}>
      <div>
        <b className="nowrap">{document.reference}</b>{' '}
        <span className="meta">
          <Trans>ngày {dates.day(document.issuedOn)}</Trans>
        </span>
        <p>{document.abstract}</p>
      </div>
      <Button size="xs" onClick={onChange}>
        <Trans>Chọn văn bản khác</Trans>
      </Button>
    </div>
  );
}

function Search({ onChoose }: { onChoose: (document: FoundDocument) => void }) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { errorOf } = useIssue();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const [{ data, fetching, error }] = useQuery({
    query: DocumentSearchQuery,
    variables: { text: text === '' ? null : text },
  });
  const found = readFragment(
    IssueForm_Document,
    (data?.sourceDocuments.edges ?? []).map(({ node }) => node),
  );

  return (
    <div className={look.search}>
      <LineField
        id="existing"
        label={t`Tìm văn bản`}
        hint={t`Số, ký hiệu hoặc trích yếu; có thể không dấu.`}
        error={errorOf('existing')}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p className="meta" role="status">
        {error ? (
          <Trans>Chưa tìm được, máy chủ không trả lời</Trans>
        ) : fetching && !data ? (
          <Trans>Đang tìm…</Trans>
        ) : text === '' ? (
          <Trans>Văn bản nhập gần đây</Trans>
        ) : (
          <Plural value={found.length} _0="Không tìm thấy văn bản nào" other="Tìm thấy # văn bản" />
        )}
      </p>
      <ul className={look.found}>
        {found.map((document) => (
          <li key={document.id}>
            <button type="button" onClick={() => onChoose(document)}>
              <span>
                <b className="nowrap">{document.reference}</b>{' '}
                <span className="meta">
                  {i18n._(DOCUMENT_TYPES[document.type])} · {dates.day(document.issuedOn)} ·{' '}
                  <Plural value={document.directiveCount} other="# nhiệm vụ" />
                </span>
              </span>
              <span className="clamp">{document.abstract}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
