import { Button, Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { ROLES } from '../../lib/words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/form.tsx';
import { LineField } from '../../ui/inputs.tsx';
import { rolesAround } from './roles-around.ts';
import type { SavedView } from './use-saved-views.ts';
import type { Outcome } from './view-commands.ts';

const LONGEST_NAME = 80;

type NameProps = {
  /** The name that stands there at first. */
  name: string;
  /** "Lưu bộ lọc", also on the button. */
  title: string;
  onName: (name: string) => Promise<Outcome>;
  onClose: () => void;
};

/** Asks for a view's name; stays open with the reason where it is refused. */
export function ViewNameDialog({ name: before, title, onName, onClose }: NameProps) {
  const { t } = useLingui();
  const [name, setName] = useState(before);
  const sending = useSending(onClose);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      onSubmit={() => void sending.send(() => onName(name))}
      actions={<DialogActions label={title} isSending={sending.isSending} onClose={onClose} />}
    >
      <ErrorSummary errors={sending.errors} title={t`Chưa lưu được`} />
      <LineField
        id="view-name"
        label={t`Tên bộ lọc`}
        hint={t`Thẻ mang tên này đứng sau các thẻ có sẵn.`}
        value={name}
        maxLength={LONGEST_NAME}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}

type ShareProps = {
  view: SavedView;
  onShare: (roles: SavedView['sharedWith']) => Promise<Outcome>;
  onClose: () => void;
};

/** Asks which posts of the viewer's agency see a view of his. */
export function ShareViewDialog({ view, onShare, onClose }: ShareProps) {
  const { t, i18n } = useLingui();
  const viewer = useViewer();
  const [roles, setRoles] = useState<SavedView['sharedWith']>(view.sharedWith);
  const sending = useSending(onClose);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<Trans>Chia sẻ bộ lọc “{view.name}”</Trans>}
      onSubmit={() => void sending.send(() => onShare(roles))}
      actions={<DialogActions label={t`Lưu chia sẻ`} isSending={sending.isSending} onClose={onClose} />}
    >
      <p>
        <Trans>Người được chia sẻ thấy bộ lọc trong danh sách của mình, với những việc mà họ được xem.</Trans>
      </p>
      <ErrorSummary errors={sending.errors} title={t`Chưa lưu được`} />
      <Checkbox.Group
        label={t`Chia sẻ với ${viewer.appointment.agency.shortName}`}
        value={[...roles]}
        onChange={(chosen) => setRoles(chosen as SavedView['sharedWith'])}
      >
        {rolesAround(viewer).map((role) => (
          <Checkbox key={role} value={role} label={i18n._(ROLES[role])} mt={8} />
        ))}
      </Checkbox.Group>
    </Dialog>
  );
}

function DialogActions({ label, isSending, onClose }: { label: string; isSending: boolean; onClose: () => void }) {
  return (
    <>
      <Button onClick={onClose}>
        <Trans>Để sau</Trans>
      </Button>
      <Button type="submit" variant="filled" loading={isSending}>
        {label}
      </Button>
    </>
  );
}

/** Sends once at a time, closes when done, and keeps why it was not. */
function useSending(onDone: () => void) {
  const { t } = useLingui();
  const [isSending, setIsSending] = useState(false);
  const [errors, setErrors] = useState<{ message: string }[]>([]);
  return {
    isSending,
    errors,
    async send(act: () => Promise<Outcome>) {
      if (isSending) return;
      setIsSending(true);
      const outcome = await act();
      setIsSending(false);
      if (outcome.isDone) return onDone();
      setErrors([{ message: outcome.message ?? t`Máy chủ không trả lời. Bấm lại để lưu.` }]);
    },
  };
}
