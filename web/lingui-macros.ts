import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

type Babel = {
  transformAsync: (code: string, options: object) => Promise<{ code?: string | null; map?: object | null } | null>;
};

// Babel comes with the macro plugin, which runs in it; the app itself is built without.
const require = createRequire(createRequire(import.meta.url).resolve('@lingui/babel-plugin-lingui-macro'));
const babel: Babel = require('@babel/core');

/**
 * Turns Lingui's macros (`t`, `msg`, `Trans`, `Plural`) into message ids before anything else sees the file; types
 * and JSX stay as they are. The plugin's own macro transform needs a native binary that not every platform has.
 */
export function linguiMacros(): Plugin {
  return {
    name: 'lingui-macros',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /@lingui\/(?:core|react)\/macro/ },
      async handler(code, id) {
        const result = await babel.transformAsync(code, {
          filename: id,
          babelrc: false,
          configFile: false,
          sourceMaps: true,
          parserOpts: { plugins: ['typescript', 'jsx'] },
          plugins: ['@lingui/babel-plugin-lingui-macro'],
        });
        return result?.code ? { code: result.code, map: JSON.stringify(result.map) } : null;
      },
    },
  };
}
