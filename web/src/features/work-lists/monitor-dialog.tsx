import { Button, Checkbox } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldError } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { LoadingRows } from '../../ui/states.tsx';
import look from './bulk.module.css';
import type { DirectiveRow } from './directive-row.tsx';
import { FilterChoicesQuery } from './use-vocabulary.ts';

const LONGEST_REASON = 2000;
const PEOPLE_ID = 'bulk-monitors';
const REASON_ID = 'bulk-reason';

type Props = {
  directives: readonly DirectiveRow[];
  onClose: () => void;
  onAgreed: (directives: readonly DirectiveRow[], monitorIds: readonly string[], reason: string) => void;
};

/** Who is to follow these directives from now on, and why. */
export function MonitorDialog({ directives, onClose, onAgreed }: Props) {
  const { t } = useLingui();
  const [{ data }] = useQuery({ query: FilterChoicesQuery });
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const changed = directives.filter(({ monitors }) => {
    const now = monitors.map(({ id }) => id);
    return now.length !== chosen.length || !now.every((id) => chosen.includes(id));
  });

  function handleSubmit() {
    const words = reason.normalize('NFC').trim();
    const found: FieldError[] = [];
    if (chosen.length === 0) found.push({ fieldId: PEOPLE_ID, message: t`Chọn người theo dõi mới` });
    else if (changed.length === 0) {
      found.push({ fieldId: PEOPLE_ID, message: t`Những người này đang theo dõi các chỉ đạo đã chọn rồi` });
    }
    if (words === '') found.push({ fieldId: REASON_ID, message: t`Nhập lý do đổi` });
    setErrors(found);
    if (found.length === 0) onAgreed(changed, chosen, words);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width={520}
      title={<Trans>Đổi người theo dõi</Trans>}
      onSubmit={handleSubmit}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để nguyên</Trans>
          </Button>
          <Button type="submit" variant="filled">
            <Plural value={chosen.length > 0 ? changed.length : directives.length} other="Đổi ở # chỉ đạo" />
          </Button>
        </>
      }
    >
      <ErrorSummary errors={errors} title={t`Chưa đổi được`} />
      <Checkbox.Group id={PEOPLE_ID} label={t`Người theo dõi mới`} value={chosen} onChange={setChosen} tabIndex={-1}>
        <div className={look.people}>
          {data ? (
            data.monitors.map(({ id, title, person }) => (
              <Checkbox key={id} value={id} label={`${person.fullName}, ${title}`} />
            ))
          ) : (
            <LoadingRows count={3} height={24} />
          )}
        </div>
      </Checkbox.Group>
      <TextAreaField
        id={REASON_ID}
        label={t`Lý do`}
        hint={t`Mọi người liên quan đọc được trong nhật ký.`}
        isLow
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
