import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCommand } from '../../lib/use-command.ts';
import { MuteDirectiveMutation } from './notice-operations.ts';

type Props = { directiveId: string; reference: string; isMuted: boolean };

/** Wants to hear no more of a directive, or again; what a head is late with is told all the same. */
export function MuteButton({ directiveId, reference, isMuted }: Props) {
  const { t } = useLingui();
  const { send, isSending } = useCommand(MuteDirectiveMutation);
  return (
    <Button
      size="xs"
      variant="subtle"
      loading={isSending}
      aria-label={isMuted ? t`Nhắc lại về ${reference}` : t`Không nhắc nữa về ${reference}`}
      onClick={() => void send({ directiveId, isMuted: !isMuted })}
    >
      {isMuted ? <Trans>Nhắc lại</Trans> : <Trans>Không nhắc nữa</Trans>}
    </Button>
  );
}
