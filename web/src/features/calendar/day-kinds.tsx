import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconBriefcase, IconCoffee, IconFlag, type Icon } from '@tabler/icons-react';
import type { DayKind } from './calendar-operations.ts';
import look from './calendar.module.css';

export const KINDS: readonly DayKind[] = ['HOLIDAY', 'DAY_OFF', 'WORKING'];

export const KIND_WORDS: Readonly<Record<DayKind, MessageDescriptor>> = {
  HOLIDAY: msg`Nghỉ lễ`,
  DAY_OFF: msg`Nghỉ bù, hoán đổi`,
  WORKING: msg`Làm bù`,
};

/** One word under a day's number. */
export const SHORT_WORDS: Readonly<Record<DayKind, MessageDescriptor>> = {
  HOLIDAY: msg({ context: 'ô lịch', message: 'lễ' }),
  DAY_OFF: msg({ context: 'ô lịch', message: 'nghỉ' }),
  WORKING: msg({ context: 'ô lịch', message: 'làm' }),
};

const SHAPES: Readonly<Record<DayKind, Icon>> = { HOLIDAY: IconFlag, DAY_OFF: IconCoffee, WORKING: IconBriefcase };

/** What a day is, as shape and word. */
export function KindMark({ kind }: { kind: DayKind }) {
  const { i18n } = useLingui();
  const Shape = SHAPES[kind];
  return (
    <span className={look.kind} data-kind={kind}>
      <Shape size={14} aria-hidden />
      {i18n._(KIND_WORDS[kind])}
    </span>
  );
}
