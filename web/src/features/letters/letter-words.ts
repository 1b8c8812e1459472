import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Status } from '../../ui/status-shape.tsx';

export type LetterState = 'DRAFT' | 'SUBMITTED' | 'ISSUED' | 'DISCARDED';

/** Where a letter is on its way. */
export const LETTER_STATES: Readonly<Record<LetterState, { words: MessageDescriptor; shape: Status }>> = {
  DRAFT: { words: msg`Dự thảo`, shape: 'not-started' },
  SUBMITTED: { words: msg`Chờ ký`, shape: 'reported' },
  ISSUED: { words: msg`Đã ban hành`, shape: 'done' },
  DISCARDED: { words: msg`Đã hủy`, shape: 'withdrawn' },
};
