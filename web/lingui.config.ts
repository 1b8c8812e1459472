import { defineConfig } from '@lingui/cli';
import { createRequire } from 'node:module';

type Format = NonNullable<Parameters<typeof defineConfig>[0]['format']>;
type PoFormat = { formatter: (options: { lineNumbers: boolean }) => Format };

// The format comes with the command-line tool.
const require = createRequire(createRequire(import.meta.url).resolve('@lingui/cli/api'));
const { formatter }: PoFormat = require('@lingui/format-po');

/**
 * Vietnamese is the language the texts are written in; English is translated in the `en.po` beside it.
 * Every feature keeps its own catalogue, so that two features never edit the same file.
 */
export default defineConfig({
  sourceLocale: 'vi',
  locales: ['vi', 'en'],
  // Without line numbers a catalogue changes only when a text does.
  format: formatter({ lineNumbers: false }),
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src/app', '<rootDir>/src/lib', '<rootDir>/src/routes', '<rootDir>/src/ui'],
      exclude: ['**/*.test.*'],
    },
    {
      path: '<rootDir>/src/features/{name}/locales/{locale}',
      include: ['<rootDir>/src/features/{name}'],
      exclude: ['**/*.test.*'],
    },
  ],
});
