import { useLingui } from '@lingui/react/macro';
import { URGENCIES } from '../../lib/words.ts';
import { Note } from '../../ui/page.tsx';
import type { Taken } from './begun-form.ts';

/** What the first directive has taken over from the list it was begun from. */
export function BegunNote({ taken }: { taken: Taken }) {
  const { t, i18n } = useLingui();
  const urgency = Object.entries(URGENCIES).find(([name]) => name === taken.urgency)?.[1];
  const parts = [taken.agency, taken.field, urgency && i18n._(urgency), taken.monitor].filter(Boolean).join(' · ');
  return <Note tone="info">{t`Nhiệm vụ đầu tiên lấy sẵn theo bộ lọc: ${parts}.`}</Note>;
}
