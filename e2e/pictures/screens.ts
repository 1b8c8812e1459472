/** A screen that is drawn in every size, language and theme. */
export type PicturedScreen = {
  /** The first part of its pictures' names. */
  readonly name: string;
  /** Who looks at it: the first part of an address of the demo world; null before the sign-in. */
  readonly role: string | null;
  /** `{directive}` and `{report}` stand for the most telling directive and the first report that can be written. */
  readonly path: string;
  /** Leaders read it on a tablet as well. */
  readonly isOnTablet?: boolean;
};

/** Every screen with a picture; a new screen is a line here. */
export const SCREENS: readonly PicturedScreen[] = [
  { name: 'sign-in', role: null, path: '/sign-in' },
  { name: 'inbox', role: 'clerk.so-xay-dung', path: '/inbox' },
  { name: 'review', role: 'monitor', path: '/inbox', isOnTablet: true },
  { name: 'overview', role: 'chair', path: '/overview', isOnTablet: true },
  { name: 'directives', role: 'monitor', path: '/directives', isOnTablet: true },
  {
    name: 'directives-filtered',
    role: 'monitor',
    path: '/directives?tab=all&standing=OVERDUE,DUE_SOON&-urgency=NORMAL&monitor=@me&unread=foo:bar',
  },
  { name: 'directive', role: 'monitor', path: '{directive}', isOnTablet: true },
  { name: 'issue', role: 'monitor', path: '/issue' },
  { name: 'chase', role: 'chief', path: '/chase', isOnTablet: true },
  { name: 'late', role: 'chief', path: '/late', isOnTablet: true },
  { name: 'letters', role: 'chief', path: '/letters' },
  { name: 'decisions', role: 'chair', path: '/decisions' },
  { name: 'work', role: 'chair', path: '/work' },
  { name: 'agencies', role: 'chief', path: '/agencies' },
  { name: 'people', role: 'admin', path: '/people' },
  { name: 'agencies-admin', role: 'admin', path: '/agencies' },
  { name: 'documents', role: 'chief', path: '/documents' },
  { name: 'assignments', role: 'clerk.so-xay-dung', path: '/assignments' },
  { name: 'profile', role: 'chief', path: '/profile' },
  { name: 'calendar', role: 'admin', path: '/calendar' },
  { name: 'settings', role: 'admin', path: '/settings' },
  { name: 'first-steps', role: 'admin', path: '/inbox' },
  { name: 'report', role: 'clerk.so-xay-dung', path: '{report}' },
];

/** Windows, in CSS px. */
export const SIZES = {
  1366: { width: 1366, height: 768 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
} as const;

export const LANGUAGES = ['vi', 'en'] as const;
export const THEMES = ['light', 'dark'] as const;

/** Of one screen, everything that can be drawn. */
export type Picture = {
  readonly screen: PicturedScreen;
  readonly width: keyof typeof SIZES;
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
  /** `inbox-390-vi-light` */
  readonly name: string;
};

/** All pictures, those of one person and language together. */
export function allPictures(): Picture[] {
  return LANGUAGES.flatMap((language) =>
    SCREENS.flatMap((screen) =>
      ([1366, 1024, 390] as const)
        .filter((width) => width !== 1024 || screen.isOnTablet)
        .flatMap((width) =>
          THEMES.map((theme) => ({
            screen,
            width,
            language,
            theme,
            name: `${screen.name}-${width}-${language}-${theme}`,
          })),
        ),
    ),
  );
}

/** Whether the accepted picture is kept with the source; the others are accepted on each machine. */
export function isCommitted({ width, language, theme }: Picture): boolean {
  return width !== 1024 && language === 'vi' && theme === 'light';
}
