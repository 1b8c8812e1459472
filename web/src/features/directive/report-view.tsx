import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../lib/graphql.ts';
import { GRADES, REPORT_KINDS } from '../../lib/words.ts';
import { FileChip } from '../../ui/files.tsx';
import { Note } from '../../ui/page.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import look from './report-view.module.css';

export const ReportView_Report = graphql(`
  fragment ReportView_Report on Report {
    id
    kind
    percent
    result
    obstacles
    productNumber
    paperNumber
    paperOn
    statedOn
    sentAt
    isLateSent
    sender {
      id
      title
      person {
        id
        fullName
      }
    }
    files {
      id
      name
      url
      mediaType
      size
    }
    review {
      id
      decision
      reason
      statedOn
      dayReason
      grade
      reviewedAt
      reviewer {
        id
        person {
          id
          fullName
        }
      }
    }
  }
`);

type Props = { report: FragmentOf<typeof ReportView_Report>; hasReview?: boolean };

/** One report as it was sent, with the answer it got. */
export function ReportView({ report: masked, hasReview = true }: Props) {
  const { i18n } = useLingui();
  const dates = useDates();
  const report = readFragment(ReportView_Report, masked);
  const { kind, percent, result, obstacles, productNumber, paperNumber, paperOn, statedOn, sentAt, files } = report;
  const sender = report.sender.person.fullName;

  return (
    <article className={look.report}>
      <p className="row wrap">
        <b>{i18n._(REPORT_KINDS[kind])}</b>
        {kind === 'PROGRESS' && <span>{percent}%</span>}
        <span className="muted nowrap">{dates.instant(sentAt)}</span>
        {report.isLateSent && (
          <span className={look.late}>
            <Trans>Gửi sau hạn</Trans>
          </span>
        )}
      </p>
      <p className="meta">
        {paperNumber && paperOn ? (
          <Trans>
            Trả lời bằng văn bản số <span className="nowrap">{paperNumber}</span> ngày {dates.day(paperOn)}, {sender}{' '}
            ghi nhận
          </Trans>
        ) : (
          <Trans>
            {sender}, {report.sender.title}
          </Trans>
        )}
        {statedOn && (
          <>
            {' · '}
            <Trans>hoàn thành ngày {dates.day(statedOn)}</Trans>
          </>
        )}
        {productNumber && (
          <>
            {' · '}
            <Trans>
              sản phẩm: văn bản số <span className="nowrap">{productNumber}</span>
            </Trans>
          </>
        )}
      </p>
      <p className={look.text}>{result}</p>
      {obstacles && (
        <p className={look.text}>
          <span className="muted">
            <Trans>Khó khăn, kiến nghị:</Trans>
          </span>{' '}
          {obstacles}
        </p>
      )}
      {files.length > 0 && (
        <div className={look.files}>
          {files.map((file) => (
            <FileChip key={file.id} file={{ ...file, size: dates.fileSize(file.size) }} />
          ))}
        </div>
      )}
      {hasReview && report.review && <ReviewView review={report.review} />}
    </article>
  );
}

type Review = NonNullable<ResultOf<typeof ReportView_Report>['review']>;

function ReviewView({ review }: { review: Review }) {
  const { i18n } = useLingui();
  const dates = useDates();
  const reviewer = review.reviewer.person.fullName;
  const at = dates.instant(review.reviewedAt);

  if (review.decision === 'RETURNED') {
    return (
      <Note tone="returned">
        <p>
          <Trans>
            {reviewer} <b>trả lại</b> {at}
          </Trans>
        </p>
        <p className={look.text}>{review.reason}</p>
      </Note>
    );
  }
  return (
    <div>
      <p className="row wrap">
        <StatusChip status="done" look="bare">
          <Trans>
            {reviewer} xác nhận hoàn thành {at}
          </Trans>
        </StatusChip>
        {review.grade && <span className="muted">{i18n._(GRADES[review.grade])}</span>}
      </p>
      {(review.statedOn || review.dayReason) && (
        <p className="meta">
          {review.statedOn && <Trans>Ngày hoàn thành được tính: {dates.day(review.statedOn)}.</Trans>}{' '}
          {review.dayReason}
        </p>
      )}
    </div>
  );
}
