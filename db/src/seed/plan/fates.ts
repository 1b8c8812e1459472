import type { Random } from './random.ts';
import { addWorkingDays, isWorkingDay, type LocalDate, workingDaysIn } from './working-days.ts';

/** How a directive stands on the seeding day. */
export type Fate =
  | 'on_time'
  | 'late'
  | 'overdue_silent'
  | 'overdue'
  | 'overdue_returned'
  | 'due_soon'
  | 'due_soon_silent'
  | 'waiting'
  | 'waiting_late'
  | 'returned'
  | 'new'
  | 'on_track'
  | 'open_ended'
  | 'withdrawn'
  | 'ended'
  | 'superseded'
  | 'suspended';

/** What decides which fates a directive can have. */
export type Slot = {
  /** Working days since the document's day. */
  readonly age: number;
  readonly isOpenEnded: boolean;
  /** Work that brooks no delay does not wait for weeks. */
  readonly isPressing: boolean;
  /** Fixed beforehand, for a story that hangs on it. */
  readonly preset: Fate | null;
};

type Range = { readonly from: number; readonly to: number };

/** The ages, in working days, at which a fate is likely. */
const ages: Readonly<Record<Fate, Range>> = {
  new: { from: 1, to: 2 },
  on_time: { from: 8, to: 999 },
  late: { from: 16, to: 999 },
  overdue_silent: { from: 9, to: 40 },
  overdue: { from: 11, to: 75 },
  overdue_returned: { from: 16, to: 60 },
  due_soon: { from: 6, to: 45 },
  due_soon_silent: { from: 4, to: 9 },
  waiting: { from: 9, to: 40 },
  waiting_late: { from: 16, to: 50 },
  returned: { from: 10, to: 40 },
  on_track: { from: 3, to: 60 },
  open_ended: { from: 3, to: 999 },
  withdrawn: { from: 8, to: 120 },
  ended: { from: 25, to: 120 },
  superseded: { from: 25, to: 120 },
  suspended: { from: 15, to: 80 },
};

/** The share of open and odd work that a demo must always have; whatever is left was done on time. */
const quotas: readonly (readonly [fate: Fate, count: number])[] = [
  ['overdue_returned', 4],
  ['overdue_silent', 7],
  ['overdue', 19],
  ['waiting_late', 2],
  ['waiting', 7],
  ['due_soon_silent', 4],
  ['due_soon', 14],
  ['returned', 4],
  ['superseded', 3],
  ['ended', 3],
  ['suspended', 3],
  ['withdrawn', 5],
  ['late', 24],
  ['on_track', 34],
];
const PRESSING_MAX_AGE = 12;

/** Gives every slot its fate, in the slots' order. */
export function fatesFor(slots: readonly Slot[], random: Random): Fate[] {
  const fates = slots.map((slot): Fate | null => {
    if (slot.preset !== null) return slot.preset;
    if (slot.age <= ages.new.to) return 'new';
    return slot.isOpenEnded ? 'open_ended' : null;
  });
  const order = random.shuffle(slots.map((_, index) => index));
  for (const [fate, count] of quotas) {
    const free = order.filter((index) => fates[index] === null && suits(slots[index], fate));
    for (const index of free.slice(0, count)) fates[index] = fate;
  }
  return fates.map((fate, index) => fate ?? ((slots[index]?.age ?? 0) < ages.on_time.from ? 'on_track' : 'on_time'));
}

function suits(slot: Slot | undefined, fate: Fate): boolean {
  if (slot === undefined || slot.age < ages[fate].from || slot.age > ages[fate].to) return false;
  return !slot.isPressing || fate === 'on_time' || fate === 'late' || slot.age <= PRESSING_MAX_AGE;
}

const FARTHEST_DUE = 60;
const LONG_OVERDUE = 0.4;

/**
 * The due day that a fate needs; null for work without one.
 *
 * @param farthest working days from `today`, for work that may take its time
 */
export function dueOnFor(
  fate: Fate,
  issuedOn: LocalDate,
  today: LocalDate,
  random: Random,
  farthest = FARTHEST_DUE,
): LocalDate | null {
  const age = workingDaysIn(issuedOn, today);
  const since = (count: number) => addWorkingDays(issuedOn, count);
  const back = (from: number, to: number) => addWorkingDays(today, -random.between(from, Math.max(from, to)));
  const ahead = (from: number, to: number) => addWorkingDays(today, random.between(from, to));
  switch (fate) {
    case 'on_time':
      return since(random.between(6, 28));
    case 'late':
      return since(random.between(5, Math.max(5, Math.min(22, age - 8))));
    case 'overdue_silent':
      return back(1, Math.min(9, age - 6));
    case 'overdue':
      // Most of it is a few days late, some of it weeks.
      return random.chance(LONG_OVERDUE) && age > 16 ? back(9, Math.min(21, age - 6)) : back(1, Math.min(9, age - 6));
    case 'overdue_returned':
      return back(9, Math.min(13, age - 6));
    case 'due_soon':
    case 'due_soon_silent': {
      const count = random.between(0, 3);
      return count === 0 && isWorkingDay(today) ? today : addWorkingDays(today, Math.max(1, count));
    }
    case 'waiting':
      return random.chance(0.4) ? back(1, 3) : ahead(1, 7);
    case 'waiting_late':
      return back(6, 9);
    case 'returned':
      return ahead(5, 12);
    case 'new':
      return ahead(6, 25);
    case 'on_track':
      return ahead(5, farthest);
    case 'suspended':
      return ahead(3, 20);
    case 'withdrawn':
    case 'ended':
    case 'superseded':
      return since(random.between(10, 30));
    case 'open_ended':
      return null;
  }
}
