import { useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { DayProvider } from '../../lib/day-context.tsx';
import { SegmentedButtons } from '../../ui/tabs.tsx';
import { ControlStates } from './control-states.tsx';
import look from './component-sheet.module.css';
import { DataStates } from './data-states.tsx';
import { SituationStates } from './situation-states.tsx';

const DAY = { today: '2026-11-24', timeZone: 'Asia/Ho_Chi_Minh' };

/** Every component of `web/src/ui` in every state, for whoever builds screens: it is served by `pnpm dev` alone. */
export function ComponentSheet() {
  const { setColorScheme } = useMantineColorScheme();
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  return (
    <DayProvider value={DAY}>
      <main className={look.sheet}>
        <h1>Components</h1>
        <SegmentedButtons
          label="Theme"
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          value={theme}
          onChange={(next) => {
            setTheme(next);
            setColorScheme(next);
          }}
        />
        <DataStates />
        <ControlStates />
        <SituationStates />
      </main>
    </DayProvider>
  );
}
