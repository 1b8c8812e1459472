import { ComponentSheet } from '../features/components/component-sheet.tsx';

/** The sheet of components, while developing. */
export function ComponentsRoute() {
  return <ComponentSheet />;
}
