import { ActionIcon } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { IconHelpCircle, IconSearch } from '@tabler/icons-react';
import { type FormEvent, useRef } from 'react';
import { useDates } from '../lib/day-context.tsx';
import { useShortcuts } from '../lib/shortcuts.ts';
import { useViewer } from '../lib/viewer.ts';
import { Brand } from '../ui/brand.tsx';
import { Kbd } from '../ui/marks.tsx';
import { AccountMenu } from './account-menu.tsx';
import { Alerts } from './alerts.tsx';
import look from './header.module.css';

/** Who uses it, where to search, which day it is, what is late, and who looks. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const { t } = useLingui();
  const { appointment, today } = useViewer();
  const dates = useDates();
  return (
    <header className={look.header}>
      <Link to="/inbox" className={look.home}>
        <Brand>{appointment.agency.shortName}</Brand>
      </Link>
      <SearchBox />
      <span className={look.space} />
      <span className={`meta nowrap ${look.day}`}>{dates.weekdayAndDay(today)}</span>
      <ActionIcon className="only-desk" aria-label={t`Trợ giúp và phím tắt`} onClick={onHelp}>
        <IconHelpCircle size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Alerts />
      <AccountMenu />
    </header>
  );
}

function SearchBox() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/directives' ? location.search.q : ''),
  });
  useShortcuts({ '/': () => input.current?.focus() });

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const q = input.current?.value.trim().normalize('NFC');
    void navigate({ to: '/directives', search: q ? { q } : {} });
  }

  return (
    <form className={look.search} role="search" onSubmit={handleSubmit}>
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <input
        key={asked}
        ref={input}
        type="search"
        defaultValue={asked ?? ''}
        aria-label={t`Tìm số văn bản, trích yếu, đơn vị`}
        placeholder={t`Tìm số văn bản, trích yếu, đơn vị`}
      />
      <span aria-hidden="true">
        <Kbd>/</Kbd>
      </span>
    </form>
  );
}
