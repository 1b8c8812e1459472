import type { MutationTry } from './mutation-table.ts';
import type { TypeTable } from './table.ts';

/** What the administrator alone is shown at all. */
const LISTED = '----- ---- - -V -x';
/** Whom the ladder, or a decision on what was asked for, told something. */
const TOLD = '----- VV-- V -- --';

/** The viewer's own tenant's; where webhooks go the administrator alone is told. */
export const ladderSettings = {
  remindBeforeDays: 'VVVVV VVVV V VV V-',
  remindAfterDays: 'VVVVV VVVV V VV V-',
  remindEveryDays: 'VVVVV VVVV V VV V-',
  silenceDays: 'VVVVV VVVV V VV V-',
  escalateToHeadDays: 'VVVVV VVVV V VV V-',
  escalateToChiefDays: 'VVVVV VVVV V VV V-',
  escalateToViceChairDays: 'VVVVV VVVV V VV V-',
  escalateToChairDays: 'VVVVV VVVV V VV V-',
  quietFromHour: 'VVVVV VVVV V VV V-',
  quietUntilHour: 'VVVVV VVVV V VV V-',
  quietOnDaysOff: 'TTTTT TTTT T TT T-',
  digestHour: 'VVVVV VVVV V VV V-',
  webhookUrl: '00000 0000 0 0V 0-',
};

export const ladderTables: readonly TypeTable[] = [
  {
    type: 'LadderPreview',
    through: () => '{ ladderPreview(settings: {}) { FIELDS } }',
    fields: { id: LISTED, from: LISTED, to: LISTED, levels: LISTED },
  },
  {
    type: 'LevelReach',
    through: () => '{ ladderPreview(settings: {}) { levels { FIELDS } } }',
    fields: { id: LISTED, level: LISTED, stepCount: LISTED },
  },
  {
    type: 'NoticeGroup',
    through: () => '{ viewer { notices { FIELDS } } }',
    fields: { id: TOLD, reason: TOLD, totalCount: TOLD, unreadCount: TOLD, items: TOLD },
  },
  {
    type: 'Notice',
    through: () => '{ viewer { notices { items { FIELDS } } } }',
    fields: {
      id: TOLD,
      reason: TOLD,
      directive: TOLD,
      assignment: TOLD,
      toldAt: TOLD,
      isRead: '----- FF-- F -- --',
      isMuted: '----- FF-- F -- --',
    },
  },
];

/** Own things are everybody's. */
const BY_ALL = 'DDDDD DDDD D DD Dx';

/** A tenant's settings are its administrator's. */
const BY_THE_ADMINISTRATOR = 'AAAAA AAAA A AD Ax';

const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

/** What everybody sets and marks for himself, and what the administrator sets for all. */
export const ownAndSettingMutations: readonly MutationTry[] = [
  { mutation: 'markNoticesRead', on: 'nothing', args: (_thing, { key }) => input(key, ''), row: BY_ALL },
  {
    mutation: 'muteDirective',
    when: 'of which nobody was told',
    on: 'issued',
    args: ({ directive }, { key }) => input(key, `directiveId: "${directive}" isMuted: true`),
    row: 'NNNNN NNNN N NN Nx',
  },
  { mutation: 'setLanguage', on: 'nothing', args: (_thing, { key }) => input(key, 'language: EN'), row: BY_ALL },
  { mutation: 'renameSelf', on: 'nothing', args: (_thing, { key }) => input(key, 'fullName: "Lê Hà"'), row: BY_ALL },
  { mutation: 'setPreferences', on: 'nothing', args: (_thing, { key }) => input(key, 'theme: DARK'), row: BY_ALL },
  {
    mutation: 'changeSettings',
    on: 'nothing',
    args: (_thing, { key }) => input(key, 'dueSoonWorkingDays: 4'),
    row: BY_THE_ADMINISTRATOR,
  },
];
