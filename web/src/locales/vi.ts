import type { Messages } from '@lingui/core';

const parts = import.meta.glob<Messages>(['./vi.po', '../features/*/locales/vi.po'], {
  eager: true,
  import: 'messages',
});

/** Every text of the app in Vietnamese, of all features at once: one file to fetch. */
export const messages = Object.assign({}, ...Object.values(parts)) as Messages;
