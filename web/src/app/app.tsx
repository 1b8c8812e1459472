import { MantineProvider } from '@mantine/core';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { ApiProvider } from '../lib/api-provider.tsx';
import { cssVariablesResolver, theme } from '../ui/theme.ts';
import { Toasts } from '../ui/toasts.tsx';
import { router } from './router.tsx';

/** The whole app: look, language, API, screens. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        defaultColorScheme="auto"
        // Mantine's file of default variables is not loaded: the theme replaces most of it.
        deduplicateCssVariables={false}
      >
        <ApiProvider>
          <RouterProvider router={router} />
        </ApiProvider>
        <Toasts />
      </MantineProvider>
    </I18nProvider>
  );
}
