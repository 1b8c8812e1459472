import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far one pixel's colour may be off, 0 to 1: less than an eye sees. */
const PIXEL_TOLERANCE = 0.1;
/** Which part of a picture's pixels may be off: a mark of 10 × 10 px on a desk's screen. */
const PICTURE_TOLERANCE = 0.0001;

/** What became of a picture since it was accepted. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'new' }
  /** `pixels` that are off; -1 when even the size is another. */
  | { readonly kind: 'changed'; readonly pixels: number };

/** Compares a picture with the accepted one; where they differ, writes what differs as a picture. */
export function comparePictures(drawn: string, accepted: string, difference: string): Comparison {
  if (!existsSync(accepted)) return { kind: 'new' };
  const [now, before] = [drawn, accepted].map((path) => PNG.sync.read(readFileSync(path)));
  if (!now || !before || now.width !== before.width || now.height !== before.height) {
    return { kind: 'changed', pixels: -1 };
  }
  const { width, height } = now;
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, shown.data, width, height, { threshold: PIXEL_TOLERANCE });
  if (pixels <= width * height * PICTURE_TOLERANCE) return { kind: 'same' };
  writeFileSync(difference, PNG.sync.write(shown));
  return { kind: 'changed', pixels };
}
