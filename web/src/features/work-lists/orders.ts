import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Word } from './conditions.ts';

/** The orders a list may have. */
export const ORDERS: Readonly<Record<Word<'order'>, MessageDescriptor>> = {
  DUE_ON: msg`Hạn gần nhất`,
  NEWEST: msg`Mới nhất`,
  UPDATED: msg`Mới cập nhật`,
};
