import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { PaletteAct } from '../features/palette/palette-entries.ts';
import { currentLanguage } from '../lib/language.ts';
import { isDialogOpen } from '../lib/shortcuts.ts';
import { useViewer } from '../lib/viewer.ts';
import { useSwitchLanguage, useSwitchPost } from './account-acts.ts';
import type { Place } from './places.ts';

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette.tsx')).Palette }));

type Props = { places: readonly Place[]; onHelp: () => void };

/** Opens the palette at Ctrl+K, or ⌘K; it is fetched when it is first asked for. */
export function PaletteHost(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    // Also from a field, since no letter is typed with it; not over a dialog that waits for an answer.
    const handleKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
      if (!isAsked || event.isComposing || isDialogOpen()) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, []);
  return isOpen ? <OpenPalette {...props} onClose={() => setIsOpen(false)} /> : null;
}

/** The palette with what this viewer has. */
function OpenPalette({ places, onHelp, onClose }: Props & { onClose: () => void }) {
  const acts = usePaletteActs(places, onHelp);
  const navigate = useNavigate();
  const hasList = places.some(({ to }) => to === '/directives');
  return (
    <Suspense>
      <Palette
        onClose={onClose}
        acts={acts}
        onDirective={(code) => void navigate({ to: '/directives/$code', params: { code } })}
        onAgency={hasList ? (agency) => void navigate({ to: '/directives', search: { agency: [agency] } }) : undefined}
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
