import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deadlineTold } from '../../lib/deadline.ts';
import { DeadlineParts } from '../../lib/deadline-fragment.ts';
import { showDeadlineForm } from '../../lib/typed-deadline.ts';
import { useDates } from '../../lib/day-context.tsx';
import { capitalise } from '../../lib/dates.ts';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ORIGINS, URGENCIES } from '../../lib/words.ts';
import { FileList } from '../../ui/files.tsx';
import { Avatar } from '../../ui/marks.tsx';
import { type Fact, FactList } from '../../ui/page.tsx';
import { DueMoves } from './due-moves.tsx';
import look from './directive-facts.module.css';

export const DirectiveFacts_Directive = graphql(
  `
    fragment DirectiveFacts_Directive on Directive {
      id
      dueOn
      firstDueOn
      urgency
      field
      expectedProduct
      deadline {
        ...DeadlineParts
      }
      monitors {
        id
        person {
          id
          fullName
          initials
        }
      }
      document {
        id
        abstract
        signer
        origin
        outsideIssuer
        outsideDueOn
        files {
          id
          name
          url
          mediaType
          size
          uploadedAt
        }
      }
      parentAssignment {
        id
        content
        documentReference
        documentIssuedOn
        dueOn
        directive {
          id
          code
        }
      }
    }
  `,
  [DeadlineParts],
);

export const DirectiveFacts_Assignment = graphql(`
  fragment DirectiveFacts_Assignment on Assignment {
    id
    reminderCount
    lastRemindedAt
    agency {
      id
      shortName
    }
    dueMoves {
      id
      fromOn
      toOn
      occurredAt
      reason
      actor {
        id
        person {
          id
          fullName
        }
      }
    }
  }
`);

type Props = {
  directive: FragmentOf<typeof DirectiveFacts_Directive>;
  shares: ReadonlyArray<FragmentOf<typeof DirectiveFacts_Assignment>>;
};

type Directive = ResultOf<typeof DirectiveFacts_Directive>;

/** What is to be known of a directive besides its text: days, people, papers. */
export function DirectiveFacts({ directive: masked, shares: maskedShares }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const viewer = useViewer();
  const directive = readFragment(DirectiveFacts_Directive, masked);
  const shares = readFragment(DirectiveFacts_Assignment, maskedShares);
  const { document, parentAssignment, expectedProduct, monitors } = directive;
  const reminded = shares.filter(({ reminderCount }) => reminderCount > 0);

  const facts: Fact[] = [
    { label: t`Hạn`, value: <DueFact directive={directive} shares={shares} /> },
    { label: t`Mức độ`, value: i18n._(URGENCIES[directive.urgency]) },
    ...(expectedProduct ? [{ label: t`Sản phẩm`, value: expectedProduct }] : []),
    { label: t`Theo dõi`, value: <Monitors monitors={monitors} /> },
    ...(reminded.length > 0
      ? [{ label: t({ message: 'Đôn đốc', context: 'history' }), value: <Reminders shares={reminded} /> }]
      : []),
    ...(document && document.origin !== 'OWN'
      ? [{ label: t`Nguồn`, value: <OutsideOrigin document={document} words={i18n._(ORIGINS[document.origin])} /> }]
      : []),
    ...(document?.signer ? [{ label: t`Người ký`, value: document.signer }] : []),
  ];

  return (
    <>
      <div className={look.block}>
        <FactList facts={facts} />
      </div>
      {parentAssignment && <Parent source={parentAssignment} />}
      {document && (
        <Block title={t`Văn bản`}>
          <p>{document.abstract}</p>
          {(viewer.canIssue || viewer.appointment.role === 'INSPECTOR') && (
            <Link to="/documents" search={{ document: document.id }}>
              <Trans>Xem văn bản và các nhiệm vụ của văn bản</Trans>
            </Link>
          )}
          {document.files.length > 0 && (
            <FileList files={document.files.map((file) => ({ ...file, size: dates.fileSize(file.size) }))} />
          )}
        </Block>
      )}
    </>
  );
}

/** A titled part of the side panel. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={look.block}>
      <h2 className={look.title}>{title}</h2>
      {children}
    </section>
  );
}

function DueFact({
  directive,
  shares,
}: {
  directive: Directive;
  shares: ReadonlyArray<ResultOf<typeof DirectiveFacts_Assignment>>;
}) {
  const dates = useDates();
  const { dueOn, firstDueOn, deadline } = directive;
  const time = deadline.__typename === 'DateDeadline' ? deadline.time : null;
  return (
    <>
      {dueOn === null ? (
        deadline.__typename === 'EventDeadline' ? (
          <Trans>Chưa có hạn, chờ sự kiện</Trans>
        ) : (
          <Trans>Không ấn định thời hạn</Trans>
        )
      ) : (
        <>
          <b>{dates.day(dueOn)}</b> ({dates.weekday(dueOn)}
          {time && <>, {time}</>})
        </>
      )}
      {(deadline.__typename === 'TermDeadline' || deadline.__typename === 'PeriodEndDeadline') && (
        <span className="meta">{capitalise(showDeadlineForm(deadlineTold(deadline), dates.language))}.</span>
      )}
      <span className="meta">
        {firstDueOn !== null &&
          (firstDueOn === dueOn ? (
            <Trans>Hạn ban đầu, chưa thay đổi.</Trans>
          ) : (
            <Trans>Hạn ban đầu {dates.day(firstDueOn)}.</Trans>
          ))}{' '}
        {deadline.text &&
          (directive.document ? (
            <Trans>Văn bản ghi “{deadline.text}”.</Trans>
          ) : (
            <Trans>Ghi là “{deadline.text}”.</Trans>
          ))}
      </span>
      <DueMoves shares={shares} />
    </>
  );
}

function Monitors({ monitors }: Pick<Directive, 'monitors'>) {
  if (monitors.length === 0) {
    return (
      <span className="muted">
        <Trans>Chưa phân công</Trans>
      </span>
    );
  }
  return monitors.map(({ id, person }) => (
    <span className="row" key={id}>
      <Avatar initials={person.initials} />
      {person.fullName}
    </span>
  ));
}

function Reminders({ shares }: { shares: ReadonlyArray<ResultOf<typeof DirectiveFacts_Assignment>> }) {
  const dates = useDates();
  return shares.map(({ id, agency, reminderCount, lastRemindedAt }) => (
    <span className={look.line} key={id}>
      {shares.length > 1 && <>{agency.shortName}: </>}
      {lastRemindedAt === null ? (
        <Plural value={reminderCount} other="# lần" />
      ) : (
        <>
          <Plural value={reminderCount} other="# lần" />,{' '}
          <Trans>gần nhất {dates.shortDay(dates.dayOf(lastRemindedAt))}</Trans>
          <span className="meta">{dates.daysAgo(dates.dayOf(lastRemindedAt))}</span>
        </>
      )}
    </span>
  ));
}

function OutsideOrigin({ document, words }: { document: NonNullable<Directive['document']>; words: string }) {
  const dates = useDates();
  return (
    <>
      {document.outsideIssuer ?? words}
      <span className="meta">
        {document.outsideIssuer && <>{words}. </>}
        {document.outsideDueOn && <Trans>Hạn của cấp trên {dates.day(document.outsideDueOn)}.</Trans>}
      </span>
    </>
  );
}

function Parent({ source }: { source: NonNullable<Directive['parentAssignment']> }) {
  const { t } = useLingui();
  const dates = useDates();
  const { content, documentReference, documentIssuedOn, dueOn, directive } = source;
  return (
    <Block title={t`Triển khai văn bản của cấp trên`}>
      <p className="muted">
        {documentReference && (
          <Trans>
            Văn bản số <span className="nowrap">{documentReference}</span>
          </Trans>
        )}
        {documentReference && documentIssuedOn && (
          <>
            {' '}
            <Trans>ngày {dates.day(documentIssuedOn)}</Trans>
          </>
        )}
        {documentReference && dueOn && ' · '}
        {dueOn && <Trans>hạn cấp trên giao {dates.day(dueOn)}</Trans>}
      </p>
      <p className={look.parent}>
        {directive ? (
          <Link to="/directives/$code" params={{ code: directive.code }}>
            {content}
          </Link>
        ) : (
          content
        )}
      </p>
    </Block>
  );
}
