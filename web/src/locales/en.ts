import type { Messages } from '@lingui/core';

const parts = import.meta.glob<Messages>(['./en.po', '../features/*/locales/en.po'], {
  eager: true,
  import: 'messages',
});

/** Every text of the app in English, of all features at once: one file to fetch. */
export const messages = Object.assign({}, ...Object.values(parts)) as Messages;
