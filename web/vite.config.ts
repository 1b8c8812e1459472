import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import pxToRem from 'postcss-pxtorem';
import { defineConfig } from 'vite';
import { linguiMacros } from './lingui-macros.ts';
import { shellWorker } from './shell-worker.ts';

const API = process.env.API_ORIGIN ?? 'http://localhost:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    linguiMacros(),
    lingui({
      failOnCompileError: true,
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    }),
    react(),
    shellWorker(),
  ],
  css: {
    postcss: {
      // Styles are written in px, as they are drawn; what is built follows the reader's text size (decision 0012).
      // Lines of 1 and 2 px stay as thin as they are, and widths of screens are those of the screen.
      plugins: [pxToRem({ rootValue: 16, propList: ['*'], minPixelValue: 3, unitPrecision: 4, mediaQuery: false })],
    },
  },
  server: { port: 5173, proxy: { '/graphql': API, '/api': API } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'text-vi', test: /[\\/]locales[\\/]vi\.(po|ts)$/, priority: 3 },
            { name: 'text-en', test: /[\\/]locales[\\/]en\.(po|ts)$/, priority: 3 },
            // Old machines pay for every file: what each screen needs comes as one, what several need as another.
            { name: 'frame', tags: ['$initial'], priority: 2 },
            // The lists of work share much that no other screen needs.
            { name: 'lists', test: /[\\/]features[\\/]work-lists[\\/]/, minShareCount: 2, priority: 1.5 },
            { name: 'parts', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
});
