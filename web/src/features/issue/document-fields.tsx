import { useLingui } from '@lingui/react/macro';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { useUploads } from '../../lib/use-uploads.ts';
import { DOCUMENT_TYPES, type DocumentType, type Origin, ORIGINS } from '../../lib/words.ts';
import { ChoiceField, DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { UploadField } from '../../ui/upload-field.tsx';
import look from './document-step.module.css';
import { useIssue } from './issue-context.ts';
import type { IssueForm } from './issue-form.ts';

const TYPES: readonly DocumentType[] = [
  'CONCLUSION',
  'LETTER',
  'DIRECTIVE',
  'DECISION',
  'PLAN',
  'OFFICIAL_TELEGRAM',
  'MINUTES',
  'OTHER',
];
const SOURCES: readonly Origin[] = [
  'OWN',
  'GOVERNMENT',
  'MINISTRY',
  'PARTY',
  'COUNCIL',
  'VOTERS',
  'INSPECTION',
  'WORK_PROGRAMME',
];

/** A paper entered for the first time. */
export function DocumentFields({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { t, i18n } = useLingui();
  const { errorOf } = useIssue();
  const { register } = useFormContext<IssueForm>();
  const issuedOn = useController<IssueForm, 'document.issuedOn'>({ name: 'document.issuedOn' }).field;
  const outsideDueOn = useController<IssueForm, 'document.outsideDueOn'>({ name: 'document.outsideDueOn' }).field;
  const origin = useWatch<IssueForm, 'document.origin'>({ name: 'document.origin' });

  return (
    <>
      <div className={look.facts}>
        <LineField
          {...register('document.number')}
          id="document.number"
          label={t`Số`}
          error={errorOf('document.number')}
          inputMode="numeric"
          autoComplete="off"
          placeholder="172"
        />
        <LineField
          {...register('document.notation')}
          id="document.notation"
          label={t`Ký hiệu`}
          error={errorOf('document.notation')}
          autoComplete="off"
          placeholder="TB-UBND"
        />
        <ChoiceField {...register('document.type')} id="document.type" label={t`Loại văn bản`}>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {i18n._(DOCUMENT_TYPES[type])}
            </option>
          ))}
        </ChoiceField>
        <DayField
          id="document.issuedOn"
          label={t`Ngày ban hành`}
          error={errorOf('document.issuedOn')}
          value={issuedOn.value}
          onChange={issuedOn.onChange}
        />
      </div>
      <TextAreaField
        {...register('document.abstract')}
        id="document.abstract"
        label={t`Trích yếu`}
        error={errorOf('document.abstract')}
        isLow
      />
      <div className={look.halves}>
        <LineField
          {...register('document.signer')}
          id="document.signer"
          label={t`Người ký`}
          isOptional
          autoComplete="off"
          error={errorOf('document.signer')}
        />
        <ChoiceField {...register('document.origin')} id="document.origin" label={t`Nguồn chỉ đạo`}>
          {SOURCES.map((source) => (
            <option key={source} value={source}>
              {i18n._(ORIGINS[source])}
            </option>
          ))}
        </ChoiceField>
      </div>
      {origin !== 'OWN' && (
        <div className={look.halves}>
          <LineField
            {...register('document.outsideIssuer')}
            id="document.outsideIssuer"
            label={t`Cơ quan cấp trên yêu cầu`}
            isOptional
            autoComplete="off"
            error={errorOf('document.outsideIssuer')}
          />
          <DayField
            id="document.outsideDueOn"
            label={t`Hạn cấp trên đặt ra`}
            isOptional
            error={errorOf('document.outsideDueOn')}
            value={outsideDueOn.value}
            onChange={outsideDueOn.onChange}
          />
        </div>
      )}
      <UploadField id="files" legend={t`Tệp văn bản`} uploads={uploads} error={errorOf('files')} isOptional />
    </>
  );
}
