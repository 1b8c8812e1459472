import { Trans, useLingui } from '@lingui/react/macro';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { ChipPicker, type PickerOption } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';

const MOST_SHOWN = 8;

type Props = {
  id: string;
  error?: string;
  label: string;
  /** undefined while it loads. */
  directory: AgencyDirectory | undefined;
  /** Agencies that hold a share already, or are chosen in another field. */
  takenIds: ReadonlySet<string>;
  chosenIds: readonly string[];
  onChange: (ids: string[]) => void;
  /** One agency is wanted: another one takes its place. */
  isSingle?: boolean;
};

/** Picks agencies by any of their names, accents left out or not. */
export function AgencyPicker({ id, error, label, directory, takenIds, chosenIds, onChange, isSingle = false }: Props) {
  const { t } = useLingui();
  const nameOf = (agencyId: string) => directory?.agencyOf.get(agencyId)?.name ?? '';

  function search(text: string): { options: PickerOption[]; more: number } {
    const found = (directory?.searchAgencies(text) ?? []).filter(({ agency }) => !chosenIds.includes(agency.id));
    const options = found.slice(0, MOST_SHOWN).map(({ agency, pieces, parentName }) => ({
      value: agency.id,
      pieces,
      meta: parentName,
      taken: takenIds.has(agency.id) ? t`đã được giao` : undefined,
    }));
    return { options, more: found.length - options.length };
  }

  return (
    <ChipPicker
      id={id}
      error={error}
      isOptional
      label={label}
      placeholder={t`Gõ tên hoặc viết tắt, có thể không dấu`}
      search={search}
      isSingle={isSingle}
      onPick={(agencyId) => onChange(isSingle ? [agencyId] : [...chosenIds, agencyId])}
      onRemoveLast={() => {
        const last = chosenIds.at(-1);
        if (last === undefined) return null;
        onChange(chosenIds.slice(0, -1));
        return nameOf(last);
      }}
      chips={chosenIds.map((agencyId) => (
        <Pill
          key={agencyId}
          onRemove={() => onChange(chosenIds.filter((chosen) => chosen !== agencyId))}
          removeLabel={t`Bỏ ${nameOf(agencyId)}`}
        >
          {nameOf(agencyId)}
        </Pill>
      ))}
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
