import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { serveShell, type Shell } from './serve-shell.ts';

/** Writes `sw.js` beside the built page: the service worker with the list of what this build consists of. */
export function shellWorker(): Plugin {
  return {
    name: 'dondoc-shell-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const names = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
        const page = bundle['index.html'];
        const text = page?.type === 'asset' ? page.source.toString() : '';
        const version = createHash('sha256')
          .update(JSON.stringify([text, names.toSorted()]))
          .digest('hex')
          .slice(0, 12);
        const shell: Shell = { version, files: names.toSorted().map((name) => `/${name}`) };
        const source = `(${serveShell.toString()})(self, ${JSON.stringify(shell)});\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
