import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { v7 as newId } from 'uuid';
import { referenceOf } from '../../lib/reference.ts';
import { graphql } from '../../lib/graphql.ts';
import type { BulkJob } from './bulk-run.ts';
import { type DirectiveRow, DirectiveRow_Directive } from './directive-row.tsx';
import { useSendStep } from './use-send-step.ts';

const ChangeMonitorsMutation = graphql(
  `
    mutation ChangeMonitors($input: AmendDirectiveInput!) {
      amendDirective(input: $input) {
        __typename
        ... on Directive {
          id
          ...DirectiveRow_Directive
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `,
  [DirectiveRow_Directive],
);

type Change = { directive: DirectiveRow; monitorIds: readonly string[] };

/** Giving directives to other monitors, and back to those who had them. */
export function useMonitorJob(): (
  directives: readonly DirectiveRow[],
  monitorIds: readonly string[],
  reason: string,
) => BulkJob {
  const { t } = useLingui();
  const sendStep = useSendStep();

  const jobOf = (changes: readonly Change[], reason: string): Omit<BulkJob, 'title' | 'doneText'> => ({
    names: new Map(changes.map(({ directive }) => [directive.id, `${referenceOf(directive)} · ${directive.code}`])),
    steps: changes.map(({ directive, monitorIds }) => {
      const input = { idempotencyKey: newId(), directiveId: directive.id, monitorIds: [...monitorIds], reason };
      return { keys: [directive.id], send: () => sendStep(ChangeMonitorsMutation, input) };
    }),
  });

  return (directives, monitorIds, reason) => ({
    ...jobOf(
      directives.map((directive) => ({ directive, monitorIds })),
      reason,
    ),
    title: t`${plural(directives.length, { one: 'Đổi người theo dõi của # chỉ đạo', other: 'Đổi người theo dõi của # chỉ đạo' })}`,
    doneText: ({ length }) =>
      t`${plural(length, { one: 'Đã đổi người theo dõi của # chỉ đạo', other: 'Đã đổi người theo dõi của # chỉ đạo' })}`,
    undo: (keys) => {
      const changed = directives.filter(({ id }) => keys.includes(id));
      const before = changed.map((directive) => ({ directive, monitorIds: directive.monitors.map(({ id }) => id) }));
      return {
        ...jobOf(before, t`Hoàn tác việc đổi người theo dõi`),
        title: t`${plural(changed.length, { one: 'Trả lại người theo dõi cũ của # chỉ đạo', other: 'Trả lại người theo dõi cũ của # chỉ đạo' })}`,
        doneText: ({ length }) =>
          t`${plural(length, { one: 'Đã trả lại người theo dõi cũ của # chỉ đạo', other: 'Đã trả lại người theo dõi cũ của # chỉ đạo' })}`,
      };
    },
  });
}
