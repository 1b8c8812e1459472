import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { ChipPicker, type PickerOption } from '../../ui/chip-picker.tsx';
import { Pill } from '../../ui/marks.tsx';
import type { Found, ListedAgency } from '../../lib/agency-directory.ts';
import look from './agency-picker.module.css';
import { useIssue } from './issue-context.ts';
import type { Assignee, IssueForm } from './issue-form.ts';
import { assigneeOf, membersOf, type Part, sharesOf, takenBy, withoutMember } from './shares.ts';

const SHOWN = 40;

type Props = { card: number; part: Part; label: string; isOptional?: boolean };

/** The agencies that lead or coordinate one directive: typed without accents, whole groups or one by one. */
export function AgencyPicker({ card, part, label, isOptional = false }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const { directory, errorOf } = useIssue();
  const path = `directives.${card}.${part}` as const;
  const { field } = useController<IssueForm, typeof path>({ name: path });
  const [lead, coordinating] = useWatch<IssueForm, [`directives.${number}.lead`, `directives.${number}.coordinating`]>({
    name: [`directives.${card}.lead`, `directives.${card}.coordinating`],
  });
  const chosen = field.value;
  const parts = useMemo(() => ({ lead, coordinating }), [lead, coordinating]);
  const shares = useMemo(() => sharesOf(parts, directory), [parts, directory]);

  function search(text: string) {
    const found = directory.search(text);
    return { options: found.slice(0, SHOWN).map(optionOf), more: Math.max(0, found.length - SHOWN) };
  }

  function optionOf(found: Found): PickerOption {
    const id = found.kind === 'group' ? found.group.id : found.agency.id;
    const by = takenBy(parts, shares, part, found.kind, id);
    const words = { lead: t`đã chủ trì`, coordinating: t`đã phối hợp`, group: t`đã có trong khối` };
    return {
      value: `${found.kind} ${id}`,
      pieces: found.pieces,
      meta:
        found.kind === 'group' ? t`khối, ${dates.number(found.group.memberIds.length)} đơn vị` : metaOf(found.agency),
      taken: by === null ? undefined : words[by],
    };
  }

  function metaOf({ level, parentId, isCommittee, isOutside, usesSystem }: ListedAgency): string {
    if (isOutside) return t`ngoài hệ thống hành chính`;
    const levels: Readonly<Record<string, string>> = {
      province: t`cấp tỉnh`,
      district: t`cấp huyện`,
      commune: t`cấp xã`,
    };
    const parent = parentId === null ? undefined : directory.agencyOf.get(parentId);
    const isBelow = !isCommittee && level !== 'province' && parent !== undefined;
    const place = isBelow ? t`thuộc ${parent.shortName}` : (levels[level] ?? '');
    return usesSystem ? place : [place, t`trả lời trên giấy`].filter(Boolean).join(' · ');
  }

  function handlePick(value: string) {
    const [kind, id = ''] = value.split(' ');
    field.onChange([...chosen, assigneeOf(kind === 'group' ? 'group' : 'agency', id)]);
  }

  function remove(removed: Assignee) {
    field.onChange(chosen.filter((assignee) => assignee !== removed));
  }

  function nameOf({ kind, id }: Assignee): string {
    const named = kind === 'group' ? directory.groupOf.get(id)?.name : directory.agencyOf.get(id)?.shortName;
    // Dissolved since the draft was saved: the server will say so of this line.
    return named ?? t`Đơn vị không còn trong danh mục`;
  }

  function handleRemoveLast(): string | null {
    const last = chosen.at(-1);
    if (!last) return null;
    remove(last);
    return nameOf(last);
  }

  const chips = chosen.map((assignee) => {
    const name = nameOf(assignee);
    const key = `${assignee.kind} ${assignee.id}`;
    if (assignee.kind === 'agency') {
      return (
        <Pill key={key} isNeutral onRemove={() => remove(assignee)} removeLabel={t`Bỏ ${name}`}>
          {name}
        </Pill>
      );
    }
    const members = membersOf(shares, part, assignee.id);
    return (
      <GroupChip
        key={key}
        name={name}
        members={members}
        onRemove={() => remove(assignee)}
        onRemoveMember={(member) => field.onChange(withoutMember(chosen, assignee.id, member.id, members.length))}
      />
    );
  });

  return (
    <ChipPicker
      id={path}
      label={label}
      isOptional={isOptional}
      error={errorOf(path)}
      placeholder={chosen.length > 0 ? t`Thêm đơn vị` : t`Gõ tên hoặc viết tắt, có thể không dấu`}
      chips={chips}
      search={search}
      onPick={handlePick}
      onRemoveLast={handleRemoveLast}
    />
  );
}

type GroupProps = {
  name: string;
  members: readonly ListedAgency[];
  onRemove: () => void;
  onRemoveMember: (member: ListedAgency) => void;
};

/** A whole group as one chip, which opens into its members so that some may be taken out. */
function GroupChip({ name, members, onRemove, onRemoveMember }: GroupProps) {
  const { t } = useLingui();
  const dates = useDates();
  const [isOpen, setIsOpen] = useState(false);
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <>
      <span className={look.group}>
        <button type="button" className={look.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {name}{' '}
          <span className={look.size}>
            <Trans>{dates.number(members.length)} đơn vị</Trans>
          </span>
          <Chevron size={14} aria-hidden />
        </button>
        <button type="button" className={look.remove} onClick={onRemove} aria-label={t`Bỏ khối ${name}`}>
          <IconX size={14} aria-hidden />
        </button>
      </span>
      {isOpen && (
        <ul className={look.members} aria-label={t`Đơn vị trong khối ${name}`}>
          {members.map((member) => (
            <li key={member.id}>
              <Pill onRemove={() => onRemoveMember(member)} removeLabel={t`Bỏ ${member.shortName} khỏi khối`} isNeutral>
                {member.shortName}
              </Pill>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
