import { fold } from '../../lib/fold.ts';
import type { ConditionName } from './condition-names.ts';
import type { WORDS } from './conditions.ts';

type ClosedName = Exclude<keyof typeof WORDS, 'order'>;
/** How a thing may be typed: first as it is printed in Vietnamese, then in English, then otherwise. */
type Spellings = readonly [string, string, ...string[]];

/** Names of the conditions as they are typed before the colon. */
export const KEYS: Readonly<Record<ConditionName, Spellings>> = {
  standing: ['thời hạn', 'standing'],
  status: ['tình trạng', 'progress'],
  state: ['phân công', 'share', 'state'],
  open: ['đang mở', 'open'],
  returned: ['bị trả lại', 'returned'],
  agency: ['đơn vị', 'agency', 'dv'],
  agencyGroup: ['khối', 'group', 'nhóm đơn vị'],
  role: ['vai trò', 'role'],
  committee: ['cơ quan giao', 'committee'],
  issuer: ['người giao', 'issuer'],
  monitor: ['theo dõi', 'monitor', 'người theo dõi'],
  document: ['văn bản', 'document'],
  field: ['lĩnh vực', 'field'],
  origin: ['nguồn', 'origin'],
  urgency: ['độ khẩn', 'urgency', 'khẩn'],
  due: ['hạn', 'due'],
  closed: ['xong', 'closed', 'hoàn thành'],
  no: ['không', 'no', 'không có', 'chưa có'],
};

/** Keys that stand for whichever of several conditions knows the word. */
const BROAD_KEYS: Readonly<Record<string, readonly ConditionName[]>> = {
  'trang thai': ['standing', 'status', 'state'],
  status: ['standing', 'status', 'state'],
  'tinh trang': ['status', 'standing', 'state'],
  progress: ['status', 'standing', 'state'],
};

/** Broad keys as they are offered while somebody types. */
export const BROAD_KEY: Spellings = ['trạng thái', 'status'];

/** Words of the closed conditions as they are typed after the colon. */
export const SPELLINGS: { readonly [Name in ClosedName]: Readonly<Record<(typeof WORDS)[Name][number], Spellings>> } = {
  standing: {
    OVERDUE: ['quá hạn', 'overdue'],
    DUE_SOON: ['sắp đến hạn', 'due soon'],
    ON_TRACK: ['trong hạn', 'on track'],
    NO_DEADLINE: ['không ấn định thời hạn', 'no deadline'],
    DONE_ON_TIME: ['hoàn thành đúng hạn', 'done on time', 'đúng hạn'],
    DONE_LATE: ['hoàn thành trễ hạn', 'done late', 'trễ hạn'],
  },
  status: {
    NOT_STARTED: ['chưa thực hiện', 'not started'],
    IN_PROGRESS: ['đang thực hiện', 'in progress'],
    SUSPENDED: ['tạm dừng', 'suspended'],
    DONE: ['hoàn thành', 'done'],
    CLOSED_WITHOUT_RESULT: ['kết thúc không có kết quả', 'closed without result'],
  },
  state: {
    AWAITING: ['chờ tiếp nhận', 'awaiting'],
    IN_PROGRESS: ['đang thực hiện', 'in progress'],
    REPORTED: ['chờ xác nhận', 'reported'],
    SUSPENDED: ['tạm dừng', 'suspended'],
    ACCEPTED: ['hoàn thành', 'accepted', 'done'],
    TRANSFERRED: ['đã chuyển đơn vị', 'transferred'],
    WITHDRAWN: ['đã thu hồi', 'withdrawn'],
    INFEASIBLE: ['không thể thực hiện', 'infeasible'],
    SUPERSEDED: ['đã được thay thế', 'superseded'],
    ENDED: ['đã kết thúc theo dõi', 'ended'],
    CLOSED_WITH_LEAD: ['kết thúc cùng đơn vị chủ trì', 'closed with lead'],
  },
  urgency: {
    IMMEDIATE: ['hỏa tốc', 'immediate'],
    VERY_URGENT: ['thượng khẩn', 'very urgent'],
    URGENT: ['khẩn', 'urgent'],
    NORMAL: ['thường', 'normal'],
  },
  origin: {
    OWN: ['ủy ban nhân dân', 'own', 'ubnd'],
    GOVERNMENT: ['chính phủ', 'government', 'chính phủ, thủ tướng chính phủ'],
    MINISTRY: ['bộ, ngành trung ương', 'ministry', 'bộ ngành'],
    PARTY: ['cấp ủy', 'party'],
    COUNCIL: ['hội đồng nhân dân', 'council', 'hđnd'],
    VOTERS: ['kiến nghị cử tri', 'voters', 'cử tri'],
    INSPECTION: ['kết luận thanh tra, kiểm toán', 'inspection', 'thanh tra'],
    WORK_PROGRAMME: ['chương trình công tác', 'work programme'],
  },
  role: { LEAD: ['chủ trì', 'lead'], COORDINATING: ['phối hợp', 'coordinating'] },
  open: { yes: ['có', 'yes'], no: ['không', 'no'] },
  returned: { yes: ['có', 'yes'] },
  no: {
    due: ['hạn', 'due'],
    monitor: ['theo dõi', 'monitor', 'người theo dõi'],
    field: ['lĩnh vực', 'field'],
    document: ['văn bản', 'document'],
  },
};

/** What is found by its name: ids by folded names, and how each is called. */
export type NamedThings = { idsOf: (folded: string) => readonly string[]; nameOf: (id: string) => string | null };

/** What the words of the box may mean here and now. */
export type Vocabulary = {
  today: string;
  language: 'vi' | 'en';
  /** Conditions that this list does not take. */
  excluded: readonly ConditionName[];
  things: Readonly<Partial<Record<ConditionName, NamedThings>>>;
};

/** Lower case, without accents, with single spaces. */
export const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim();

const NAMES_OF_KEY: ReadonlyMap<string, readonly ConditionName[]> = new Map([
  ...(Object.entries(KEYS) as [ConditionName, Spellings][]).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [plain(spelling), [name]] as [string, ConditionName[]]),
  ),
  ...Object.entries(BROAD_KEYS),
]);

/** The conditions that a key may stand for; none where it is unknown. */
export function namesOfKey(key: string): readonly ConditionName[] {
  return NAMES_OF_KEY.get(plain(key)) ?? [];
}

const isClosed = (name: ConditionName): name is ClosedName => name in SPELLINGS;

/** Spellings of a closed condition's words; none for the others. */
export function spellingsOf(name: ConditionName): readonly (readonly [string, Spellings])[] {
  return isClosed(name) ? (Object.entries(SPELLINGS[name]) as [string, Spellings][]) : [];
}

/** The words that mean the viewer, by condition. */
const ME: readonly ConditionName[] = ['agency', 'issuer', 'monitor'];

/** The value that a phrase means for a condition, as the address has it; null where it means none, or several. */
export function valueOf(name: ConditionName, phrase: string, { things }: Vocabulary): string | null {
  const sought = plain(phrase);
  if (ME.includes(name) && (sought === '@me' || sought === '@toi')) return '@me';
  const closed = spellingsOf(name).find(([, spellings]) => spellings.some((spelling) => plain(spelling) === sought));
  if (closed) return closed[0];
  const ids = things[name]?.idsOf(sought) ?? [];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** How a value is typed; null where nobody knows what it is called. */
export function phraseOf(name: ConditionName, value: string, { things, language }: Vocabulary): string | null {
  if (value === '@me') return value;
  const spelling = spellingsOf(name).find(([word]) => word === value)?.[1];
  if (spelling) return spelling[language === 'vi' ? 0 : 1];
  return things[name]?.nameOf(value) ?? null;
}
