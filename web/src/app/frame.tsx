import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import {
  IconDots,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconSearch,
  IconUser,
} from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useDates } from '../lib/day-context.tsx';
import { deviceStorage } from '../lib/device-storage.ts';
import { useShortcuts } from '../lib/shortcuts.ts';
import { useViewer } from '../lib/viewer.ts';
import { CornerCount, Kbd } from '../ui/marks.tsx';
import look from './frame.module.css';
import { Header } from './header.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { PaletteHost } from './palette-host.tsx';
import { markOf, type Place, placesOf } from './places.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./help-dialog.tsx')).HelpDialog }));

const MorePlaces = lazy(async () => ({ default: (await import('./more-places.tsx')).MorePlaces }));

/** With the search and one more beside them, as many as a thumb tells apart on 320 px. */
const BOTTOM_PLACES = 3;
const FOLDED_KEY = 'dondoc.nav-folded';
const CONTENT_ID = 'content';

/** Header, navigation and the place of the screen. */
export function Frame({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const places = placesOf(viewer);
  const [isFolded, setIsFolded] = useState(() => deviceStorage.read(FOLDED_KEY) === 'yes');
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  const content = useRef<HTMLElement>(null);

  function fold() {
    deviceStorage.write(FOLDED_KEY, isFolded ? 'no' : 'yes');
    setIsFolded(!isFolded);
  }

  useFocusOnNavigation(content);
  usePlaceKeys(places, { '[': fold, '?': () => setIsHelpOpen(true) });

  return (
    <>
      <a className={look.skip} href={`#${CONTENT_ID}`}>
        <Trans>Đến nội dung chính</Trans>
      </a>
      <Header onHelp={() => setIsHelpOpen(true)} />
      <div className={look.app} data-folded={isFolded || undefined}>
        <SideNav places={places} isFolded={isFolded} onFold={fold} />
        <main className={look.main} id={CONTENT_ID} tabIndex={-1} ref={content}>
          <OfflineNotice />
          {children}
        </main>
      </div>
      <BottomBar places={places} onSearch={() => setIsPaletteOpen(true)} />
      <PaletteHost
        places={places}
        onHelp={() => setIsHelpOpen(true)}
        isOpen={isPaletteOpen}
        onOpen={() => setIsPaletteOpen(true)}
        onClose={() => setIsPaletteOpen(false)}
      />
      {isHelpOpen && (
        <Suspense>
          <HelpDialog isOpen onClose={() => setIsHelpOpen(false)} places={places} />
        </Suspense>
      )}
    </>
  );
}

type NavProps = { places: readonly Place[]; isFolded: boolean; onFold: () => void };

function SideNav({ places, isFolded, onFold }: NavProps) {
  const { t, i18n } = useLingui();
  const { pathname } = useLocation();
  const dates = useDates();
  const Fold = isFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const foldLabel = isFolded ? t`Mở rộng` : t`Thu gọn`;
  return (
    <nav className={look.nav} aria-label={t`Chính`}>
      {places.map((place) => {
        const { to, label, icon: Icon, count } = place;
        return (
          <Link key={to} to={to} title={isFolded ? i18n._(label) : undefined} {...markOf(place, pathname)}>
            <Icon size={16} stroke={1.75} aria-hidden />
            <span className={look.word}>{i18n._(label)}</span>
            {count !== undefined && count.value > 0 && (
              <span className={count.isOverdue ? `${look.number} ${look.overdue}` : look.number}>
                {dates.number(count.value)}
              </span>
            )}
          </Link>
        );
      })}
      <button type="button" className={look.fold} onClick={onFold} aria-expanded={!isFolded} title={foldLabel}>
        <Fold size={16} stroke={1.75} aria-hidden />
        <span className={look.word}>{foldLabel}</span>
        <span className={look.number} aria-hidden="true">
          <Kbd>[</Kbd>
        </span>
      </button>
    </nav>
  );
}

/** The first places, the search that knows all the others, and what is left or, where nothing is, oneself. */
function BottomBar({ places, onSearch }: { places: readonly Place[]; onSearch: () => void }) {
  const { t, i18n } = useLingui();
  const { pathname } = useLocation();
  const dates = useDates();
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  return (
    <nav className={look.bottom} aria-label={t`Thanh dưới`}>
      {places.slice(0, BOTTOM_PLACES).map((place) => {
        const { to, shortLabel, icon: Icon, count } = place;
        return (
          <Link key={to} to={to} {...markOf(place, pathname)}>
            <span className={look.bottomIcon}>
              <Icon size={22} stroke={1.75} aria-hidden />
              {count !== undefined && count.value > 0 && (
                <CornerCount isOverdue={count.isOverdue}>{dates.number(count.value)}</CornerCount>
              )}
            </span>
            {i18n._(shortLabel)}
          </Link>
        );
      })}
      <button type="button" onClick={onSearch} aria-haspopup="dialog">
        <IconSearch size={22} stroke={1.75} aria-hidden />
        <Trans context="thanh dưới">Tìm</Trans>
      </button>
      {places.length <= BOTTOM_PLACES ? (
        <Link to="/profile">
          <IconUser size={22} stroke={1.75} aria-hidden />
          <Trans context="thanh dưới">Tôi</Trans>
        </Link>
      ) : (
        <button type="button" onClick={() => setIsMoreOpen(true)} aria-haspopup="dialog">
          <IconDots size={22} stroke={1.75} aria-hidden />
          <Trans context="thanh dưới">Thêm</Trans>
        </button>
      )}
      {isMoreOpen && (
        <Suspense>
          <MorePlaces places={places.slice(BOTTOM_PLACES)} onClose={() => setIsMoreOpen(false)} />
        </Suspense>
      )}
    </nav>
  );
}

/** After going to another screen the focus stands at its beginning, as it would on a page of its own. */
function useFocusOnNavigation(content: { current: HTMLElement | null }) {
  const pathname = useLocation({ select: (location) => location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    content.current?.focus({ preventScroll: true });
  }, [pathname, content]);
}

/** `g`, then the letter of a place; `n` alone issues. */
function usePlaceKeys(places: readonly Place[], others: Record<string, () => void>) {
  const navigate = useNavigate();
  const isGoing = useRef(false);
  const go = (to: Place['to']) => void navigate({ to });
  const keys: Record<string, () => void> = {
    ...others,
    g: () => {
      isGoing.current = true;
      setTimeout(() => (isGoing.current = false), 1500);
    },
  };
  for (const { key, to } of places) {
    keys[key] = () => {
      if (isGoing.current) go(to);
      else if (to === '/issue') issue();
      isGoing.current = false;
    };
  }
  // Where the screen offers it with values of its own, the key presses what is offered.
  function issue() {
    const offered = document.querySelector<HTMLElement>('main [aria-keyshortcuts="N"]');
    if (offered) offered.click();
    else go('/issue');
  }
  useShortcuts(keys);
}
