import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { DeadlineParts } from '../../lib/deadline-fragment.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment } from '../../lib/graphql.ts';
import { URGENCIES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyTag } from '../../ui/tag.tsx';
import look from './directive-head.module.css';
import { headlineOf, isAllOf, splitAround } from './headline.rules.ts';

export const DirectiveHead_Directive = graphql(
  `
    fragment DirectiveHead_Directive on Directive {
      id
      code
      content
      field
      urgency
      status
      standing
      dueOn
      workingDaysLeft
      daysOverdue
      isReturned
      isProposal
      visibility
      issuedOn
      deadline {
        ...DeadlineParts
      }
      document {
        id
        reference
        issuedOn
      }
      issuer {
        id
        title
        person {
          id
          fullName
        }
      }
    }
  `,
  [DeadlineParts],
);

type Props = {
  directive: FragmentOf<typeof DirectiveHead_Directive>;
  /** Takes the focus when what had it is gone. */
  heading?: RefObject<HTMLHeadingElement | null>;
  /** It stands beside a list, whose heading is the first. */
  isAside?: boolean;
};

/** How a directive stands, what it says word for word, and whose order it is. */
export function DirectiveHead({ directive: masked, heading, isAside = false }: Props) {
  const { t, i18n } = useLingui();
  const chip = useWorkStatus();
  const directive = readFragment(DirectiveHead_Directive, masked);
  const { code, content, field, urgency, deadline } = directive;
  const headline = headlineOf(content);
  const Heading = isAside ? 'h2' : 'h1';
  const isWhole = isAllOf(headline, content);

  return (
    <header>
      <p className={`row wrap ${look.marks}`}>
        {directive.isProposal ? (
          <StatusChip status="awaiting">{t`Đề xuất, chờ xác nhận`}</StatusChip>
        ) : (
          <StatusChip {...chip.directive(directive)} look="solid" />
        )}
        {directive.isReturned && <StatusChip status="returned" />}
        {urgency !== 'NORMAL' && <UrgencyTag>{i18n._(URGENCIES[urgency])}</UrgencyTag>}
        {directive.visibility === 'RESTRICTED' && <UrgencyTag>{t`Hạn chế`}</UrgencyTag>}
        <span className="meta nowrap">{code}</span>
        {field && <span className="meta">{field}</span>}
      </p>
      <Heading tabIndex={-1} ref={heading} className={look.title}>
        {isWhole ? <MarkedText text={content.trim()} phrase={deadline.text} /> : headline}
      </Heading>
      <p className={`muted ${look.source}`}>
        <Source directive={masked} />
      </p>
      {!isWhole && (
        <blockquote className={`quote ${look.words}`}>
          <MarkedText text={content.trim()} phrase={deadline.text} />
        </blockquote>
      )}
    </header>
  );
}

function Source({ directive: masked }: Pick<Props, 'directive'>) {
  const dates = useDates();
  const { document, issuer, issuedOn, isProposal } = readFragment(DirectiveHead_Directive, masked);
  const post = issuer.title;
  const name = issuer.person.fullName;
  return (
    <>
      {document ? (
        <Trans>
          Văn bản số{' '}
          <Link to="/directives" search={{ document: [document.id] }} className="nowrap">
            {document.reference}
          </Link>{' '}
          ngày {dates.day(document.issuedOn)}
        </Trans>
      ) : isProposal ? (
        <Trans>Đề xuất ngày {dates.day(issuedOn)}, không kèm văn bản</Trans>
      ) : (
        <Trans>Giao trực tiếp ngày {dates.day(issuedOn)}, không kèm văn bản</Trans>
      )}
      {' · '}
      <Trans>
        {post} {name} giao
      </Trans>
    </>
  );
}

/** A text with the words that set its deadline marked. */
function MarkedText({ text, phrase }: { text: string; phrase: string | null }) {
  const parts = splitAround(text, phrase);
  if (parts === null) return text;
  return (
    <>
      {parts.before}
      <mark>{parts.phrase}</mark>
      {parts.after}
    </>
  );
}
