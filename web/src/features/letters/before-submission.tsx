import { Plural, Trans } from '@lingui/react/macro';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusShape } from '../../ui/status-shape.tsx';
import type { Letter } from './letter-operations.ts';
import look from './letters.module.css';

/** From how many chases on a letter is worth a second look. */
const OFTEN = 3;

/** What is to be looked at before a draft is submitted: work that was done meanwhile, and work that was chased often. */
export function BeforeSubmission({ letter: { lines } }: { letter: Letter }) {
  const done = lines.filter(({ assignment }) => assignment?.viewerCanRemind !== true);
  const often = lines.filter(({ assignment }) => (assignment?.reminderCount ?? 0) + 1 >= OFTEN);
  return (
    <section>
      <h2>
        <Trans>Trước khi trình</Trans>
      </h2>
      <ul className={look.checks}>
        {done.length === 0 ? (
          <li>
            <IconCircleCheck size={16} aria-hidden />
            <Plural value={lines.length} other="Cả # việc vẫn chưa hoàn thành" />
          </li>
        ) : (
          done.map(({ id, position, document }) => (
            <li key={id}>
              <StatusShape status="due-soon" />
              <span>
                <Trans>
                  Việc số {position} ({document}) đã báo cáo hoặc kết thúc: bỏ khỏi Phụ lục.
                </Trans>
              </span>
            </li>
          ))
        )}
        {often.map(({ id, position, agency, assignment }) => (
          <li key={id}>
            <StatusShape status="due-soon" />
            <span>
              <Trans>
                Việc số {position} ({agency.shortName}): công văn này là đôn đốc lần{' '}
                <b>{(assignment?.reminderCount ?? 0) + 1}</b>.
              </Trans>{' '}
              {assignment && (
                <Link to="/directives/$code" params={{ code: assignment.directive.code }}>
                  <Trans>Xem việc</Trans>
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
