import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import type { Overtaken, Problem } from '../../lib/use-command.ts';
import { CommandDialog, type useFieldsOf } from '../../ui/command-dialog.tsx';
import { DONE_FIRST } from './act-events.ts';

/** What every dialog of an act gets from the screen. */
export type ActDialogProps = {
  /** The way back: nothing was done. */
  onClose: () => void;
  /** It was done; `text` is said in passing. */
  onDone: (text: string) => void;
  /** Fetches what somebody else changed, and closes. */
  onReload: () => void;
};

type Props = {
  title: ReactNode;
  /** The act on its button: verb and object. */
  verb: ReactNode;
  /** The way back: "Để nguyên". */
  stay?: ReactNode;
  act: { problem: Problem | null; isSending: boolean };
  fieldsOf: ReturnType<typeof useFieldsOf>;
  onSubmit: () => void;
  onClose: () => void;
  onReload: () => void;
  children: ReactNode;
  /** Px. */
  width?: number;
};

/** The dialog of one act on a directive, which somebody else may have done before. */
export function ActForm({ act, onReload, width = 480, ...dialog }: Props) {
  const words = useOvertakenWords();
  return <CommandDialog {...dialog} width={width} command={act} overtaken={{ words, onReload }} />;
}

/** Says who did what and when, as far as the viewer may know. */
export function useOvertakenWords(): (refusal: Overtaken) => string {
  const { i18n, t } = useLingui();
  const dates = useDates();
  return ({ message, actor, act, occurredAt }) => {
    if (!actor || !act || !occurredAt) return message;
    const who = `${actor.person.fullName} (${actor.title}, ${actor.agency.shortName})`;
    const what = i18n._(DONE_FIRST[act]);
    return t`${who} ${what}, ${dates.instant(occurredAt)}.`;
  };
}
