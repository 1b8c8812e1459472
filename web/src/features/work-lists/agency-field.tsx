import { useLingui } from '@lingui/react/macro';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';

const SHOWN = 30;

type Props = {
  id: string;
  label: string;
  chosen: readonly string[];
  onChange: (agencyIds: string[]) => void;
};

/** Agencies, found by a few letters of their names. */
export function AgencyField({ id: fieldId, label, chosen, onChange }: Props) {
  const { t } = useLingui();
  const directory = useAgencyDirectory();
  const agencies = chosen.flatMap((id) => directory?.agencyOf.get(id) ?? []);
  const remove = (id: string) => onChange(chosen.filter((other) => other !== id));

  function search(text: string) {
    const found = (directory?.searchAgencies(text) ?? []).filter(({ agency }) => !chosen.includes(agency.id));
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
      id={fieldId}
      label={label}
      isOptional={false}
      placeholder={agencies.length > 0 ? '' : t`Gõ tên hoặc tên viết tắt`}
      chips={agencies.map(({ id, shortName }) => (
        <Pill key={id} removeLabel={t`Bỏ ${shortName}`} onRemove={() => remove(id)}>
          {shortName}
        </Pill>
      ))}
      search={search}
      onPick={(id) => onChange([...chosen, id])}
      onRemoveLast={() => {
        const last = agencies.at(-1);
        if (!last) return null;
        remove(last.id);
        return last.shortName;
      }}
    />
  );
}
