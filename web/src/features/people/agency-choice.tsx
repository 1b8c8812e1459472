import { useLingui } from '@lingui/react/macro';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';

const SHOWN = 30;

type Props = {
  id: string;
  label: string;
  error?: string;
  isOptional?: boolean;
  /** undefined while it loads. */
  directory: AgencyDirectory | undefined;
  agencyId: string | undefined;
  onChange: (agencyId: string | undefined) => void;
};

/** One agency, found by a few letters of its names. */
export function AgencyChoice({ id, label, error, isOptional = false, directory, agencyId, onChange }: Props) {
  const { t } = useLingui();
  const agency = agencyId === undefined ? undefined : directory?.agencyOf.get(agencyId);

  function search(text: string) {
    const found = directory?.searchAgencies(text) ?? [];
    return {
      options: found
        .slice(0, SHOWN)
        .map((each) => ({ value: each.agency.id, pieces: each.pieces, meta: each.parentName })),
      more: Math.max(0, found.length - SHOWN),
    };
  }

  return (
    <ChipPicker
      id={id}
      label={label}
      error={error}
      isOptional={isOptional}
      placeholder={agency ? '' : t`Gõ tên hoặc tên viết tắt`}
      chips={
        agency && (
          <Pill removeLabel={t`Bỏ ${agency.shortName}`} onRemove={() => onChange(undefined)}>
            {agency.shortName}
          </Pill>
        )
      }
      search={search}
      onPick={onChange}
      onRemoveLast={() => {
        if (!agency) return null;
        onChange(undefined);
        return agency.shortName;
      }}
    />
  );
}
