import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCopy } from '@tabler/icons-react';
import { useDates } from '../../lib/day-context.tsx';
import { ASSIGNMENT_ROLES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { type Fact, FactList } from '../../ui/page.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { ReportedAssignment } from './report-operations.ts';
import look from './report.module.css';

type Props = { assignment: ReportedAssignment; onCopy: () => void };

/** What is reported on, beside the form: due day, part, product, the sentence itself, the last report. */
export function ReportContext({ assignment, onCopy }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const chip = useWorkStatus();
  const { directive, role, dueOn, latestReport } = assignment;
  const others = directive.assignments.filter((share) => share.role === 'COORDINATING').length;
  const part = i18n._(ASSIGNMENT_ROLES[role]);

  const facts: Fact[] = [
    { label: t`Hạn`, value: <b>{dueOn === null ? t`Không ấn định` : dates.day(dueOn)}</b> },
    {
      label: t`Vai trò`,
      value: role === 'LEAD' && others > 0 ? t`${part}, ${dates.number(others)} đơn vị phối hợp` : part,
    },
    ...(directive.expectedProduct === null ? [] : [{ label: t`Sản phẩm`, value: directive.expectedProduct }]),
    {
      label: t`Người nhận`,
      value:
        directive.monitors.length > 0
          ? directive.monitors.map(({ person, agency }) => `${person.fullName}, ${agency.shortName}`).join('; ')
          : directive.committee.name,
    },
  ];

  return (
    <aside className={look.side} aria-label={t`Nhiệm vụ được giao`}>
      <section>
        <StatusChip {...chip.assignment(assignment)} look="solid" />
        <FactList facts={facts} labelWidth={92} />
      </section>
      <section>
        <h2>
          <Trans>Nội dung được giao</Trans>
        </h2>
        <p className={look.quoted}>{directive.content}</p>
      </section>
      {latestReport && (
        <section>
          <h2>
            <Trans>Lần báo cáo trước</Trans>
          </h2>
          <p className="meta">
            {[
              dates.day(dates.dayOf(latestReport.sentAt)),
              `${latestReport.percent}%`,
              latestReport.review?.decision === 'RETURNED' &&
                t`bị trả lại ${dates.shortDay(dates.dayOf(latestReport.review.reviewedAt))}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className={look.quoted}>{latestReport.result}</p>
          <Button size="xs" leftSection={<IconCopy size={16} aria-hidden />} onClick={onCopy}>
            <Trans>Chép sang báo cáo này</Trans>
          </Button>
        </section>
      )}
    </aside>
  );
}
