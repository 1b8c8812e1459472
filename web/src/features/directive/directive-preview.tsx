import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../lib/graphql.ts';
import { ASSIGNMENT_ROLES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { AssignmentTable_Assignment } from './assignment-row.ts';
import { DirectiveFacts } from './directive-facts.tsx';
import { DirectiveHead } from './directive-head.tsx';
import look from './directive-preview.module.css';
import { DirectiveAlone, WholeDirective, WholeShare } from './whole-directive.ts';

const DirectivePreviewQuery = graphql(
  `
    query DirectivePreview($code: String!) {
      directive(code: $code) {
        id
        ...WholeDirective
      }
    }
  `,
  [WholeDirective],
);

/** A directive beside its list: what it says, who does what, and its facts. */
export function DirectivePreview({ code }: { code: string }) {
  const { t, i18n } = useLingui();
  const chip = useWorkStatus();
  const [{ data, error }, refetch] = useQuery({ query: DirectivePreviewQuery, variables: { code } });
  const whole = readFragment(WholeDirective, data?.directive);
  if (error && !whole) return <ErrorPanel title={t`Chưa tải được nhiệm vụ`} onRetry={refetch} />;
  if (!whole) return <LoadingRows count={6} height={44} />;
  const directive = readFragment(DirectiveAlone, whole);
  const shares = readFragment(WholeShare, whole.assignments);
  return (
    <div className={look.preview}>
      <DirectiveHead directive={directive} isAside />
      <ul className={look.shares} aria-label={t`Các đơn vị`}>
        {readFragment(AssignmentTable_Assignment, shares).map((share) => (
          <li key={share.id}>
            <span>
              {share.agency.name} <span className="meta">{i18n._(ASSIGNMENT_ROLES[share.role])}</span>
            </span>
            <StatusChip {...chip.assignment(share)} />
          </li>
        ))}
      </ul>
      <DirectiveFacts directive={directive} shares={shares} />
    </div>
  );
}
