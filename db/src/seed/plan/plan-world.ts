import { planBinhDinh } from './plan-binh-dinh.ts';
import { planGiaLai } from './plan-gia-lai.ts';
import type { PlannedWorld } from './planned-world.ts';
import type { LocalDate } from './working-days.ts';

/**
 * The demo world as of the morning of `today`, the same for the same day: what is fixed moved by whole weeks, the rest
 * placed around the day, and nothing in it later than the last working day before.
 */
export function planWorld(today: LocalDate): PlannedWorld[] {
  return [planBinhDinh(today), planGiaLai(today)];
}
