import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconFilePlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import type { ExistingDocument } from './issue-form.ts';
import type { IssuedDirectives } from './issue-operations.ts';
import look from './issued.module.css';

type Props = { issued: IssuedDirectives; onNext: (document: ExistingDocument | null) => void };

/** What was issued: the new codes, and the ways on. */
export function Issued({ issued, onNext }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const { document, directives } = issued;
  const heading = useRef<HTMLHeadingElement>(null);
  const isProposal = directives.some((directive) => directive.isProposal);
  useEffect(() => heading.current?.focus(), []);

  return (
    <Page>
      <PageHeader title={t`Giao việc`} />
      <section className={look.done}>
        <h2 ref={heading} tabIndex={-1}>
          <StatusShape status="done" size={20} />
          {isProposal ? (
            <Plural value={directives.length} other="Đã gửi # đề xuất, chờ xác nhận" />
          ) : (
            <Plural value={directives.length} other="Đã phát hành # nhiệm vụ" />
          )}
        </h2>
        {document && (
          <p className="muted">
            <span className="nowrap">{document.reference}</span>, {dates.day(document.issuedOn)} · {document.abstract}
          </p>
        )}
        <ul className={look.list}>
          {directives.map(({ id, code, content, dueOn, assignments }) => (
            <li key={id}>
              <Link to="/directives/$code" params={{ code }} className="nowrap">
                {code}
              </Link>
              <div>
                <p className="clamp">{content}</p>
                <p className="meta">
                  {dueOn === null ? t`Không ấn định thời hạn` : t`Hạn ${dates.day(dueOn)}`} · {leadsOf(assignments)}
                  {assignments.length > 1 && (
                    <>
                      {' · '}
                      <Plural value={assignments.length} other="# đơn vị" />
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
        <div className="row wrap">
          {document && (
            <Button
              variant="filled"
              leftSection={<IconFilePlus size={16} aria-hidden />}
              onClick={() => onNext(document)}
            >
              <Trans>Giao tiếp từ văn bản này</Trans>
            </Button>
          )}
          <Button variant={document ? 'default' : 'filled'} onClick={() => onNext(null)}>
            <Trans>Giao việc khác</Trans>
          </Button>
        </div>
      </section>
    </Page>
  );
}

const NAMED_LEADS = 3;

/** The first who lead; how many there are in all stands beside them. */
function leadsOf(assignments: IssuedDirectives['directives'][number]['assignments']): string {
  const leads = assignments.filter(({ role }) => role === 'LEAD').map(({ agency }) => agency.shortName);
  return leads.slice(0, NAMED_LEADS).join(', ') + (leads.length > NAMED_LEADS ? '…' : '');
}
