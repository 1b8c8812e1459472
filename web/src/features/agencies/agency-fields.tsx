import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { LineField, TextAreaField } from '../../ui/inputs.tsx';
import { Pill } from '../../ui/marks.tsx';
import type { AgencyTyped } from './agency-form.ts';

const MOST_SHOWN = 8;

type Field = (path: string) => { id: string; error: string | undefined };
type Props = { typed: AgencyTyped; field: Field; onChange: (change: Partial<AgencyTyped>) => void };

/** Full name, short name and other names. */
export function NameFields({ typed, field, onChange }: Props) {
  const { t } = useLingui();
  return (
    <>
      <LineField
        {...field('name')}
        label={t`Tên đầy đủ`}
        value={typed.name}
        autoComplete="off"
        data-autofocus
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <LineField
        {...field('shortName')}
        label={t`Tên viết tắt`}
        value={typed.shortName}
        autoComplete="off"
        onChange={(event) => onChange({ shortName: event.currentTarget.value })}
      />
      <TextAreaField
        {...field('aliases')}
        label={t`Tên gọi khác`}
        hint={t`Mỗi tên một dòng. Dùng khi tìm đơn vị.`}
        isOptional
        isLow
        value={typed.aliases}
        onChange={(event) => onChange({ aliases: event.currentTarget.value })}
      />
    </>
  );
}

/** Whether it answers in the system. */
export function AnswerField({ typed, field, onChange }: Props) {
  const { t } = useLingui();
  return (
    <Checkbox
      id={field('usesSystem').id}
      label={t`Trả lời trên phần mềm`}
      description={t`Không chọn khi đơn vị trả lời bằng văn bản giấy.`}
      checked={typed.usesSystem}
      onChange={(event) => onChange({ usesSystem: event.currentTarget.checked })}
    />
  );
}

/** What the agency belongs to: one other, or nothing. */
export function ParentField({ typed, field, onChange }: Props) {
  const { t } = useLingui();
  const directory = useAgencyDirectory();
  const parent = directory?.agencyOf.get(typed.parentId ?? '');

  function search(text: string) {
    const found = directory?.searchAgencies(text) ?? [];
    const options = found.slice(0, MOST_SHOWN).map(({ agency, pieces, parentName }) => ({
      value: agency.id,
      pieces,
      meta: parentName,
    }));
    return { options, more: found.length - options.length };
  }
  return (
    <ChipPicker
      {...field('parentId')}
      label={t`Trực thuộc`}
      isOptional
      placeholder={parent ? '' : t`Gõ tên hoặc viết tắt, có thể không dấu`}
      search={search}
      onPick={(parentId) => onChange({ parentId })}
      onRemoveLast={() => {
        onChange({ parentId: null });
        return parent?.shortName ?? null;
      }}
      chips={
        parent && (
          <Pill onRemove={() => onChange({ parentId: null })} removeLabel={t`Bỏ ${parent.shortName}`}>
            {parent.shortName}
          </Pill>
        )
      }
      note={
        directory === undefined && (
          <span className="meta">
            <Trans>Đang tải danh mục đơn vị</Trans>
          </span>
        )
      }
    />
  );
}
