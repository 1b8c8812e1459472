import { applyChanges, type Changes } from '../input/changes.rules.ts';

export const TEXT_SIZES = ['NORMAL', 'LARGE', 'LARGEST'] as const;
export const DENSITIES = ['COMFORTABLE', 'COMPACT'] as const;
export const THEMES = ['SYSTEM', 'LIGHT', 'DARK'] as const;

/** How a person wants the screens, on every device of his. */
export type Preferences = {
  /** 100, 112.5 or 125 % of the design's sizes. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Rows of 44 px, or of 36. */
  readonly density: (typeof DENSITIES)[number];
  readonly theme: (typeof THEMES)[number];
  /** Whether shortcuts of one key are on (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether an administrator has put the first steps of an empty tenant away. */
  readonly hidesFirstSteps: boolean;
  /** Whether the day's notices come by mail. */
  readonly digestByMail: boolean;
  /** Whether what is very urgent comes by mail at once. */
  readonly urgentByMail: boolean;
  /** Whether the browser shows what is told while the app is open. */
  readonly browserNotices: boolean;
};

export type PreferenceChanges = Changes<Preferences>;

export const defaultPreferences: Preferences = {
  textSize: 'NORMAL',
  density: 'COMFORTABLE',
  theme: 'SYSTEM',
  singleKeys: true,
  hidesFirstSteps: false,
  digestByMail: true,
  urgentByMail: true,
  browserNotices: false,
};

const CHOICES: Readonly<Record<keyof Preferences, readonly unknown[]>> = {
  textSize: TEXT_SIZES,
  density: DENSITIES,
  theme: THEMES,
  singleKeys: [true, false],
  hidesFirstSteps: [true, false],
  digestByMail: [true, false],
  urgentByMail: [true, false],
  browserNotices: [true, false],
};

const NAMES = Object.keys(defaultPreferences) as (keyof Preferences)[];

/** The product's way, overlaid with what the person has stored; unknown or impossible entries are passed over. */
export function preferencesFrom(stored: Readonly<Record<string, unknown>>): Preferences {
  const known = NAMES.map((name) => {
    const own = Object.hasOwn(stored, name) ? stored[name] : undefined;
    return [name, CHOICES[name].includes(own) ? own : defaultPreferences[name]];
  });
  return Object.fromEntries(known) as Preferences;
}

/** What is kept after a change: only what differs from the product's way. */
export function changePreferences(preferences: Preferences, changes: PreferenceChanges): Partial<Preferences> {
  const wanted = applyChanges(preferences, changes);
  return Object.fromEntries(
    NAMES.filter((name) => wanted[name] !== defaultPreferences[name]).map((name) => [name, wanted[name]]),
  );
}
