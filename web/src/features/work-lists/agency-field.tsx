import { useLingui } from '@lingui/react/macro';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';

const SHOWN = 30;

type Props = { label: string; value: string | undefined; onChange: (agencyId: string | undefined) => void };

/** One agency, found by a few letters of its name. */
export function AgencyField({ label, value, onChange }: Props) {
  const { t } = useLingui();
  const directory = useAgencyDirectory();
  const chosen = directory?.agencyOf.get(value ?? '');

  function search(text: string) {
    const found = directory?.searchAgencies(text) ?? [];
    return {
      options: found.slice(0, SHOWN).map(({ agency, pieces, parentName }) => ({
        value: agency.id,
        pieces,
        meta: parentName,
      })),
      more: Math.max(0, found.length - SHOWN),
    };
  }

  return (
    <ChipPicker
      id="filter-agency"
      label={label}
      isOptional={false}
      placeholder={chosen ? '' : t`Gõ tên hoặc tên viết tắt`}
      chips={
        chosen && (
          <Pill removeLabel={t`Bỏ ${chosen.shortName}`} onRemove={() => onChange(undefined)}>
            {chosen.shortName}
          </Pill>
        )
      }
      search={search}
      onPick={onChange}
      onRemoveLast={() => {
        if (!chosen) return null;
        onChange(undefined);
        return chosen.shortName;
      }}
    />
  );
}
