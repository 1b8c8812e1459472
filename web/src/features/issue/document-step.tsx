import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import type { useUploads } from '../../lib/use-uploads.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FieldGroup, FormStack } from '../../ui/form.tsx';
import { ChoiceField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { DocumentFields } from './document-fields.tsx';
import { DocumentSearch } from './document-search.tsx';
import look from './document-step.module.css';
import { useIssue } from './issue-context.ts';
import type { IssueForm } from './issue-form.ts';
import { needsConfirmation } from './proposal.ts';

/** The paper that carries the directives, and whose order they are. */
export function DocumentStep({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { t } = useLingui();
  const { errorOf, choices } = useIssue();
  const { appointment } = useViewer();
  const { register } = useFormContext<IssueForm>();
  const source = useController<IssueForm, 'source'>({ name: 'source' }).field;
  const issuerId = useWatch<IssueForm, 'issuerId'>({ name: 'issuerId' });
  const sources = [
    { value: 'NEW', label: t`Văn bản mới` },
    { value: 'EXISTING', label: t`Văn bản đã nhập` },
    { value: 'NONE', label: t`Không có văn bản` },
  ] as const;

  return (
    <FormStack>
      <FieldGroup legend={t`Giao từ đâu`}>
        <div className={look.choices}>
          {sources.map(({ value, label }) => (
            <Radio
              key={value}
              name="source"
              value={value}
              label={label}
              checked={source.value === value}
              onChange={() => source.onChange(value)}
            />
          ))}
        </div>
      </FieldGroup>
      {source.value === 'NEW' && <DocumentFields uploads={uploads} />}
      {source.value === 'EXISTING' && <DocumentSearch />}
      {source.value === 'NONE' && (
        <Note tone="info">
          {needsConfirmation('NONE', appointment.role) ? (
            <Trans>
              Giao tại cuộc họp hoặc qua lời nói: nhiệm vụ là <b>đề xuất</b>, có hiệu lực khi người giao hoặc Chánh Văn
              phòng xác nhận. Đơn vị chưa thấy cho đến lúc đó.
            </Trans>
          ) : (
            <Trans>Giao tại cuộc họp hoặc qua lời nói: nhiệm vụ có hiệu lực ngay khi phát hành.</Trans>
          )}
        </Note>
      )}
      <div className={look.issuer}>
        <ChoiceField
          {...register('issuerId')}
          id="issuerId"
          label={t`Người giao`}
          hint={t`Chủ tịch hoặc Phó Chủ tịch có ý kiến chỉ đạo.`}
          error={errorOf('issuerId')}
        >
          {issuerId === '' && <option value="">{t`Chọn người giao`}</option>}
          {choices.issuers.map(({ id, title, person }) => (
            <option key={id} value={id}>
              {person.fullName}, {title}
            </option>
          ))}
        </ChoiceField>
      </div>
    </FormStack>
  );
}
