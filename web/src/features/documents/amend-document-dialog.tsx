import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { showDay } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { DOCUMENT_TYPES, ORIGINS } from '../../lib/words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary, type FieldError } from '../../ui/form.tsx';
import { ChoiceField, DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { ORIGIN_ORDER, TYPE_ORDER } from './document-kinds.ts';
import { AmendDocumentMutation, type ShownDocument } from './document-query.ts';
import look from './amend-document-dialog.module.css';

type Props = { document: ShownDocument; onClose: () => void };
type Fault = FieldError & { path?: string };

/** Corrects what was entered of a document; what agencies cite stays as it is. */
export function AmendDocumentDialog({ document, onClose }: Props) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const keyFor = useCommandKey();
  const [{ fetching }, amend] = useMutation(AmendDocumentMutation);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [form, setForm] = useState(() => ({
    number: document.number,
    notation: document.notation,
    type: document.type,
    issuedOn: showDay(document.issuedOn),
    abstract: document.abstract,
    signer: document.signer ?? '',
    origin: document.origin,
    outsideIssuer: document.outsideIssuer ?? '',
    outsideDueOn: document.outsideDueOn === null ? '' : showDay(document.outsideDueOn),
  }));
  const put = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }));
  const fieldOf = (path: string) => ({
    id: `amend-document-${path}`,
    error: faults.find((fault) => fault.path === path)?.message,
  });
  const bind = (path: 'number' | 'notation' | 'abstract' | 'signer' | 'outsideIssuer') => ({
    ...fieldOf(path),
    value: form[path],
    onChange: (event: { currentTarget: { value: string } }) => put({ [path]: event.currentTarget.value }),
  });
  const bindDay = (path: 'issuedOn' | 'outsideDueOn') => ({
    ...fieldOf(path),
    value: form[path],
    onChange: (typed: string) => put({ [path]: typed }),
  });
  const faultAt = (path: string, message: string): Fault => ({ path, fieldId: `amend-document-${path}`, message });

  async function handleSubmit() {
    const issuedOn = parseDay(form.issuedOn, today);
    const outsideDueOn = form.outsideDueOn.trim() === '' ? null : parseDay(form.outsideDueOn, today);
    const notADay = t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.`;
    const found = [
      ...(issuedOn === null ? [faultAt('issuedOn', notADay)] : []),
      ...(outsideDueOn === null && form.outsideDueOn.trim() !== '' ? [faultAt('outsideDueOn', notADay)] : []),
    ];
    setFaults(found);
    if (issuedOn === null || found.length > 0) return;
    const input = { ...form, documentId: document.id, issuedOn, outsideDueOn };
    const { data } = await amend({ input: { ...input, idempotencyKey: keyFor(input) } });
    const answer = data?.amendDocument;
    if (answer?.__typename === 'SourceDocument') {
      showToast({ text: t`Đã sửa thông tin văn bản` });
      return onClose();
    }
    if (answer?.__typename === 'InvalidInput') return setFaults([faultAt(answer.path, answer.message)]);
    setFaults([{ message: answer ? answer.message : t`Máy chủ không trả lời. Nội dung đã nhập vẫn còn nguyên.` }]);
  }

  return (
    <Dialog
      isOpen
      onClose={fetching ? () => {} : onClose}
      title={<Trans>Sửa thông tin văn bản {document.reference}</Trans>}
      width={640}
      onSubmit={() => void handleSubmit()}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để nguyên</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={fetching}>
            <Trans>Ghi thông tin văn bản</Trans>
          </Button>
        </>
      }
    >
      <ErrorSummary errors={faults} title={t`Chưa ghi được`} />
      {document.isCited && (
        <p className="hint">
          <Trans>Đã có đơn vị báo cáo theo văn bản này nên số, ký hiệu và ngày ban hành giữ nguyên.</Trans>
        </p>
      )}
      <div className={look.pair}>
        <LineField {...bind('number')} label={t`Số`} isDisabled={document.isCited} autoComplete="off" />
        <LineField {...bind('notation')} label={t`Ký hiệu`} isDisabled={document.isCited} autoComplete="off" />
      </div>
      <div className={look.pair}>
        <ChoiceField
          {...fieldOf('type')}
          label={t`Loại văn bản`}
          value={form.type}
          onChange={(event) =>
            put({ type: TYPE_ORDER.find((each) => each === event.currentTarget.value) ?? form.type })
          }
        >
          {TYPE_ORDER.map((each) => (
            <option key={each} value={each}>
              {i18n._(DOCUMENT_TYPES[each])}
            </option>
          ))}
        </ChoiceField>
        <DayField {...bindDay('issuedOn')} label={t`Ngày ban hành`} isDisabled={document.isCited} />
      </div>
      <TextAreaField {...bind('abstract')} label={t`Trích yếu`} isLow data-autofocus />
      <div className={look.pair}>
        <LineField {...bind('signer')} label={t`Người ký`} isOptional autoComplete="off" />
        <ChoiceField
          {...fieldOf('origin')}
          label={t`Nguồn`}
          value={form.origin}
          onChange={(event) =>
            put({ origin: ORIGIN_ORDER.find((each) => each === event.currentTarget.value) ?? form.origin })
          }
        >
          {ORIGIN_ORDER.map((each) => (
            <option key={each} value={each}>
              {i18n._(ORIGINS[each])}
            </option>
          ))}
        </ChoiceField>
      </div>
      {form.origin !== 'OWN' && (
        <div className={look.pair}>
          <LineField {...bind('outsideIssuer')} label={t`Cơ quan cấp trên`} isOptional autoComplete="off" />
          <DayField {...bindDay('outsideDueOn')} label={t`Hạn cấp trên`} isOptional />
        </div>
      )}
    </Dialog>
  );
}
