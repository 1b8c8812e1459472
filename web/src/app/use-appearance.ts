import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { appearAs } from '../lib/appearance.ts';
import { setSingleKeys } from '../lib/shortcuts.ts';
import type { Viewer } from '../lib/viewer.ts';

const SCHEMES = { SYSTEM: 'auto', LIGHT: 'light', DARK: 'dark' } as const;

/** Shows the app as the viewer wants it, on whatever device he comes with. */
export function useAppearance({ textSize, density, theme, singleKeys }: Viewer['preferences']): void {
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => appearAs({ textSize, density }), [textSize, density]);
  useEffect(() => setColorScheme(SCHEMES[theme]), [theme, setColorScheme]);
  useEffect(() => setSingleKeys(singleKeys), [singleKeys]);
}
