import { ActionIcon, Button, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { ActIcon, useActWords } from './act-words.tsx';
import type { Choice } from './acts.ts';

/** Begins an act; `opener` gets the focus back when its dialog closes. */
export type OnAct = (choice: Choice, opener: HTMLElement | null) => void;

type ButtonProps = { choice: Choice; onAct: OnAct; isPrimary?: boolean; isBusy?: boolean };

/** One act as a button; acts with a form of their own are links to it. */
export function ActButton({ choice, onAct, isPrimary = false, isBusy = false }: ButtonProps) {
  const wordsOf = useActWords();
  const variant = isPrimary ? 'filled' : 'default';
  const icon = <ActIcon act={choice.act} />;
  const target = linkOf(choice);
  if (target) {
    return (
      <Button variant={variant} leftSection={icon} renderRoot={(props) => <Link {...target} {...props} />}>
        {wordsOf(choice)}
      </Button>
    );
  }
  return (
    <Button
      variant={variant}
      leftSection={icon}
      loading={isBusy}
      onClick={(event) => onAct(choice, event.currentTarget)}
    >
      {wordsOf(choice)}
    </Button>
  );
}

type MenuProps = {
  label: string;
  choices: readonly Choice[];
  onAct: OnAct;
  /** Outlined beside a button; otherwise quiet in a row. */
  isOutlined?: boolean;
  /** At the foot of the screen, where there is no room below. */
  opensUp?: boolean;
};

/** Further acts behind three dots; nothing where there is none. */
export function ActMenu({ label, choices, onAct, isOutlined = false, opensUp = false }: MenuProps) {
  const { t } = useLingui();
  const wordsOf = useActWords();
  const button = useRef<HTMLButtonElement>(null);
  if (choices.length === 0) return null;
  return (
    <Menu withinPortal={false} {...(opensUp ? { position: 'top-end' as const } : {})}>
      <Menu.Target>
        <ActionIcon ref={button} variant={isOutlined ? 'default' : 'subtle'} size={36} aria-label={label}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Thao tác`}>
        {choices.map((choice) => (
          <ActItem
            key={choice.act}
            choice={choice}
            onClick={() => onAct(choice, button.current)}
            icon={<ActIcon act={choice.act} />}
          >
            {wordsOf(choice)}
          </ActItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemProps = { choice: Choice; onClick: () => void; icon: ReactNode; children: ReactNode };

function ActItem({ choice, onClick, icon, children }: ItemProps) {
  const target = linkOf(choice);
  if (target) {
    return (
      <Menu.Item leftSection={icon} renderRoot={(props) => <Link {...target} {...props} />}>
        {children}
      </Menu.Item>
    );
  }
  return (
    <Menu.Item leftSection={icon} onClick={onClick}>
      {children}
    </Menu.Item>
  );
}

/** Where an act with a form of its own leads; null for the others. */
export function linkOf({ act, code, shares: [share] }: Choice) {
  if (!share) return null;
  if (act === 'report') {
    return { to: '/directives/$code/report', params: { code }, search: { assignment: share.id } } as const;
  }
  if (act === 'cascade') return { to: '/issue', search: { execute: share.id } } as const;
  return null;
}
