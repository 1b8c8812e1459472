import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { FoundPerson, PaletteAct } from '../features/palette/palette-entries.ts';
import { offeredActs } from '../lib/offered-acts.ts';
import { currentLanguage } from '../lib/language.ts';
import { isDialogOpen } from '../lib/shortcuts.ts';
import { useViewer } from '../lib/viewer.ts';
import { useSwitchLanguage, useSwitchPost } from './account-acts.ts';
import type { Place } from './places.ts';

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette.tsx')).Palette }));

type Props = {
  places: readonly Place[];
  onHelp: () => void;
  /** A phone opens it by a button as well. */
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
};

/** Opens the palette at Ctrl+K, or ⌘K; it is fetched when it is first asked for. */
export function PaletteHost(props: Props) {
  const open = useEffectEvent(props.onOpen);
  useEffect(() => {
    // Also from a field, since no letter is typed with it; not over a dialog that waits for an answer.
    const handleKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
      if (!isAsked || event.isComposing || isDialogOpen()) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
  return props.isOpen ? <OpenPalette {...props} /> : null;
}

/** The palette with what this viewer has. */
function OpenPalette({ places, onHelp, onClose }: Props) {
  // As the screen offered them when it was opened.
  const [offered] = useState(offeredActs);
  const acts = usePaletteActs(places, onHelp);
  const navigate = useNavigate();
  const { canChase, appointment } = useViewer();
  const has = (screen: Place['to']) => places.some(({ to }) => to === screen);
  const isKeeper = appointment.role === 'TENANT_ADMIN';
  const hasList = has('/directives') && !isKeeper;

  function showPerson({ kind, id }: FoundPerson) {
    if (kind === 'person') void navigate({ to: '/people', search: { person: id } });
    else void navigate({ to: '/directives', search: { [kind]: [id] } });
  }

  function showAgency(id: string) {
    if (isKeeper) void navigate({ to: '/agencies', search: { agency: id } });
    else void navigate({ to: '/directives', search: { agency: [id] } });
  }

  return (
    <Suspense>
      <Palette
        onClose={onClose}
        offered={offered}
        acts={acts}
        people={has('/people') ? 'all' : canChase ? 'in charge' : 'none'}
        onPerson={showPerson}
        onAll={(q) => void navigate({ to: hasList ? '/directives' : '/assignments', search: { tab: 'all', q } })}
        onDirective={(code) => void navigate({ to: '/directives/$code', params: { code } })}
        onAgency={hasList || isKeeper ? showAgency : undefined}
      />
    </Suspense>
  );
}

function usePaletteActs(places: readonly Place[], onHelp: () => void): PaletteAct[] {
  const { t, i18n } = useLingui();
  const { appointment, appointments } = useViewer();
  const navigate = useNavigate();
  const switchPost = useSwitchPost();
  const switchLanguage = useSwitchLanguage();
  const other = currentLanguage() === 'en' ? 'vi' : 'en';
  return [
    ...places.map(({ to, label, shortLabel, key }) => ({
      id: to,
      label: i18n._(label),
      alsoCalled: [i18n._(shortLabel)],
      keys: `G ${key.toUpperCase()}`,
      run: () => void navigate({ to }),
    })),
    ...appointments
      .filter(({ id }) => id !== appointment.id)
      .map(({ id, title, agency }) => ({
        id,
        label: t`Làm việc với tư cách ${title}, ${agency.name}`,
        run: () => void switchPost(id),
      })),
    { id: '/profile', label: t`Hồ sơ và cài đặt cá nhân`, run: () => void navigate({ to: '/profile' }) },
    {
      id: 'language',
      label: other === 'en' ? 'English' : 'Tiếng Việt',
      alsoCalled: [t`Ngôn ngữ`],
      run: () => void switchLanguage(other),
    },
    { id: 'help', label: t`Trợ giúp và phím tắt`, keys: '?', run: onHelp },
  ];
}
