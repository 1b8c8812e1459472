import { Button } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { capitalise } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { type AssignmentRole, ASSIGNMENT_ROLES, DOCUMENT_TYPES } from '../../lib/words.ts';
import { FileChip } from '../../ui/files.tsx';
import { Kbd } from '../../ui/marks.tsx';
import { type Fact, FactStrip, Note } from '../../ui/page.tsx';
import { INBOX_ACTS } from './act-words.ts';
import { actsOn, type InboxAct } from './inbox-acts.ts';
import type { InboxItem } from './inbox-item.ts';
import { InboxChips } from './inbox-line.tsx';
import look from './inbox-pane.module.css';

const InboxPaneQuery = graphql(`
  query InboxPane($code: String!) {
    directive(code: $code) {
      id
      assignments {
        id
        role
        agency {
          id
          shortName
        }
      }
      document {
        id
        files {
          id
          name
          size
          mediaType
          url
        }
      }
    }
  }
`);

/** Longer texts are set as running text. */
const LONGEST_HEADING = 160;
const MOST_NAMES = 6;

type Props = { item: InboxItem; isBusy: boolean; onAct: (act: InboxAct) => void };

/** The chosen item: what is asked, by when, and everything the viewer may do about it. */
export function InboxPane({ item, isBusy, onAct }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { directive, assignment } = item;
  const [{ data, fetching }] = useQuery({ query: InboxPaneQuery, variables: { code: directive.code } });
  const shares = data?.directive?.assignments ?? [];
  const files = data?.directive?.document?.files ?? [];
  const facts = useFacts(item);
  const report = assignment?.latestReport;

  return (
    <section className={look.pane} aria-label={t`Việc đang chọn`} aria-busy={fetching}>
      <div className={look.marks}>
        <InboxChips item={item} />
        <span className="meta">{directive.code}</span>
        {directive.field && <span className="meta">{directive.field}</span>}
      </div>
      <h2 className={directive.content.length > LONGEST_HEADING ? look.text : look.title}>{directive.content}</h2>
      <p className="muted">
        <Source item={item} />
        {assignment &&
          ` · ${assignment.agency.shortName} ${i18n._(ASSIGNMENT_ROLES[assignment.role]).toLocaleLowerCase('vi')}`}
      </p>
      <FactStrip facts={facts} />
      {item.reason === 'RETURNED' && report?.review?.reason && (
        <Note tone="returned">
          <b>
            <Trans>Bị trả lại:</Trans>
          </b>{' '}
          {report.review.reason}
        </Note>
      )}
      {assignment?.openExplanation && (item.reason === 'TO_EXPLAIN' || item.reason === 'UNEXPLAINED') && (
        <Note tone="returned">
          <b>
            <Trans>Giải trình trước hết ngày {dates.day(assignment.openExplanation.answerBefore)}</Trans>
            {assignment.openExplanation.daysLate !== null && (
              <>
                {', '}
                <Plural value={assignment.openExplanation.daysLate} other="đã trễ # ngày" />
              </>
            )}
          </b>
          {assignment.openExplanation.question && (
            <>
              <br />“{assignment.openExplanation.question}”
            </>
          )}
        </Note>
      )}
      {(item.reason === 'TO_REVIEW' || item.reason === 'WAITING') && report && (
        <blockquote className="quote">{report.result}</blockquote>
      )}
      <div className={look.acts}>
        {actsOn(item).map((act, index) => {
          const { words, icon: Icon, key } = INBOX_ACTS[act];
          return (
            <Button
              key={act}
              variant={index === 0 ? 'filled' : act === 'open' ? 'subtle' : 'default'}
              leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
              rightSection={
                key && (
                  <span className={look.key} aria-hidden="true">
                    <Kbd>{key}</Kbd>
                  </span>
                )
              }
              loading={isBusy && index === 0}
              onClick={() => onAct(act)}
            >
              {i18n._(words)}
            </Button>
          );
        })}
      </div>
      <Shares shares={shares} />
      {files.length > 0 && (
        <div className={look.files}>
          <h3>
            <Trans>Tệp</Trans>
          </h3>
          <div className="row wrap">
            {files.map((file) => (
              <FileChip key={file.id} file={{ ...file, size: dates.fileSize(file.size) }} />
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

type Share = { id: string; role: AssignmentRole; agency: { shortName: string } };

/** Who leads and who takes part. */
function Shares({ shares }: { shares: readonly Share[] }) {
  const { i18n } = useLingui();
  return (
    <div>
      {(['LEAD', 'COORDINATING'] as const).map((role) => {
        const names = shares.filter((share) => share.role === role).map(({ agency }) => agency.shortName);
        return (
          names.length > 0 && (
            <p key={role} className="muted">
              {i18n._(ASSIGNMENT_ROLES[role])}: {names.slice(0, MOST_NAMES).join(', ')}
              {names.length > MOST_NAMES && (
                <>
                  {' '}
                  <Plural value={names.length - MOST_NAMES} other="và # đơn vị khác" />
                </>
              )}
            </p>
          )
        );
      })}
    </div>
  );
}

/** "Thông báo kết luận số 171/TB-UBND ngày 19/07/2024 · Chủ tịch … giao" */
function Source({ item: { directive } }: { item: InboxItem }) {
  const { i18n } = useLingui();
  const dates = useDates();
  const { document, issuer } = directive;
  const by = (
    <Trans>
      {issuer.title} {issuer.person.fullName} giao
    </Trans>
  );
  if (!document) {
    const day = dates.day(directive.issuedOn);
    return (
      <>
        <Trans>Không kèm văn bản, ngày {day}</Trans> · {by}
      </>
    );
  }
  const type = i18n._(DOCUMENT_TYPES[document.type]);
  const day = dates.day(document.issuedOn);
  return (
    <>
      <Trans>
        {type} số <span className="nowrap">{document.reference}</span> ngày {day}
      </Trans>{' '}
      · {by}
    </>
  );
}

/** The two or three facts that decide what is done next. */
function useFacts({ reason, directive, assignment }: InboxItem): Fact[] {
  const { t } = useLingui();
  const dates = useDates();
  const work = assignment ?? directive;
  const report = assignment?.latestReport;
  const { dueOn, workingDaysLeft, daysOverdue } = work;
  const hasDistance = (workingDaysLeft ?? 0) > 0 || (daysOverdue ?? 0) > 0;
  const distance = dates.deadline(work);

  const due: Fact = {
    label: t`Hạn`,
    value: dueOn ? (
      <>
        {dates.day(dueOn)}
        <span className="meta">
          {[capitalise(dates.weekday(dueOn)), hasDistance ? distance : null].filter(Boolean).join(', ')}
        </span>
      </>
    ) : (
      capitalise(distance)
    ),
  };
  if (report && (reason === 'TO_REVIEW' || reason === 'WAITING')) {
    return [
      due,
      ...(report.statedOn ? [{ label: t`Ngày hoàn thành`, value: dates.day(report.statedOn) }] : []),
      { label: t`Gửi lúc`, value: dates.instant(report.sentAt) },
    ];
  }
  return [
    due,
    ...(assignment?.viewerCanAcknowledge && assignment.acknowledgeBy
      ? [{ label: t`Tiếp nhận trước`, value: <AcknowledgeBy day={assignment.acknowledgeBy} /> }]
      : []),
    ...(directive.expectedProduct ? [{ label: t`Sản phẩm`, value: directive.expectedProduct }] : []),
  ];
}

function AcknowledgeBy({ day }: { day: string }) {
  const dates = useDates();
  return (
    <>
      {dates.day(day)}
      <span className="meta">
        {day < dates.today ? <Trans>đã qua thời gian tiếp nhận</Trans> : capitalise(dates.weekday(day))}
      </span>
    </>
  );
}
