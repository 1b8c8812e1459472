import { deviceStorage } from './device-storage.ts';
import type { Viewer } from './viewer.ts';

/** How large and how close everything stands; light or dark is Mantine's to keep. */
export type Appearance = Pick<Viewer['preferences'], 'textSize' | 'density'>;

const STORAGE_KEY = 'dondoc.appearance';
const SEPARATOR = ' ';

/** Shows the app so, and remembers it on the device for the time before anybody is known. */
export function appearAs({ textSize, density }: Appearance): void {
  mark(textSize, density);
  deviceStorage.write(STORAGE_KEY, [textSize, density].join(SEPARATOR));
}

/** Shows the app as it was last shown on this device. */
export function appearAsBefore(): void {
  const [textSize = '', density = ''] = (deviceStorage.read(STORAGE_KEY) ?? '').split(SEPARATOR);
  mark(textSize, density);
}

/** What the attributes mean is said in tokens.css. */
function mark(textSize: string, density: string): void {
  const { dataset } = document.documentElement;
  dataset['textSize'] = textSize;
  dataset['density'] = density;
}
