import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../lib/graphql.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const ConfirmDirectiveMutation = graphql(
  `
    mutation ConfirmDirective($input: ConfirmDirectiveInput!) {
      confirmDirective(input: $input) {
        __typename
        ...CommandRefusal
        ... on Directive {
          id
          ...WholeDirective
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

type Props = ActDialogProps & { directiveId: string; agencyNames: readonly string[] };

/** Brings a proposal into force. */
export function ConfirmDialog({ directiveId, agencyNames, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const act = useCommand(ConfirmDirectiveMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const names = agencyNames.join(', ');

  async function handleSubmit() {
    if (await act.send({ directiveId })) onDone(t`Đã xác nhận đề xuất, nhiệm vụ có hiệu lực`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Xác nhận đề xuất này?</Trans>}
      verb={<Trans>Xác nhận đề xuất</Trans>}
      stay={<Trans>Để sau</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Nhiệm vụ có hiệu lực ngay và được giao cho {names}. Muốn dừng lại phải thu hồi, có nêu lý do.</Trans>
      </p>
    </ActForm>
  );
}
