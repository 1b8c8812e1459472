import { useLingui } from '@lingui/react/macro';
import { foldedWords, markWords } from '../../lib/fold.ts';
import { ChipPicker } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';

export type Choosable = { id: string; name: string; title: string };

type Props = {
  id: string;
  label: string;
  error?: string | undefined;
  isOptional?: boolean;
  people: readonly Choosable[];
  chosenIds: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Some people of the committee or its Office. */
export function PeoplePicker({ id, label, error, isOptional = false, people, chosenIds, onChange }: Props) {
  const { t } = useLingui();
  const chosen = chosenIds.flatMap((chosenId) => people.find((person) => person.id === chosenId) ?? []);

  function search(text: string) {
    const sought = foldedWords(text);
    const found = people.filter(({ name, title }) => {
      const words = foldedWords(`${name} ${title}`);
      return sought.every((part) => words.some((word) => word.startsWith(part)));
    });
    return {
      options: found.map((person) => ({
        value: person.id,
        pieces: markWords(person.name, sought),
        meta: person.title,
        taken: chosenIds.includes(person.id) ? t`đã chọn` : undefined,
      })),
      more: 0,
    };
  }

  function remove(removedId: string) {
    onChange(chosenIds.filter((chosenId) => chosenId !== removedId));
  }

  return (
    <ChipPicker
      id={id}
      label={label}
      error={error}
      isOptional={isOptional}
      placeholder={t`Gõ tên, có thể không dấu`}
      chips={chosen.map((person) => (
        <Pill key={person.id} isNeutral onRemove={() => remove(person.id)} removeLabel={t`Bỏ ${person.name}`}>
          {person.name}
        </Pill>
      ))}
      search={search}
      onPick={(pickedId) => onChange([...chosenIds, pickedId])}
      onRemoveLast={() => {
        const last = chosen.at(-1);
        if (!last) return null;
        remove(last.id);
        return last.name;
      }}
    />
  );
}
