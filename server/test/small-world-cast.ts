import type { Role } from '../src/kernel/actor.ts';

type AgencyMade = {
  readonly name: string;
  readonly shortName: string;
  readonly level: 'province' | 'district';
  readonly parent?: string;
  readonly isCommittee?: true;
  readonly officeOf?: string;
  /** False where it answers on paper. */
  readonly usesSystem?: false;
  /** Its last day. */
  readonly validTo?: string;
};

/** A province with one district: enough for both sides of every rule. */
const cast = {
  province: { name: 'UBND tỉnh Bình Định', shortName: 'UBND tỉnh', level: 'province', isCommittee: true },
  office: {
    name: 'Văn phòng UBND tỉnh',
    shortName: 'VP UBND tỉnh',
    level: 'province',
    parent: 'province',
    officeOf: 'province',
  },
  construction: { name: 'Sở Xây dựng', shortName: 'Sở XD', level: 'province', parent: 'province' },
  finance: { name: 'Sở Tài chính', shortName: 'Sở TC', level: 'province', parent: 'province' },
  tax: { name: 'Cục Thuế tỉnh', shortName: 'Cục Thuế', level: 'province', parent: 'province', usesSystem: false },
  dissolved: { name: 'Sở Ngoại vụ', shortName: 'Sở NgV', level: 'province', parent: 'province', validTo: '2024-05-31' },
  hoaiAn: {
    name: 'UBND huyện Hoài Ân',
    shortName: 'Hoài Ân',
    level: 'district',
    parent: 'province',
    isCommittee: true,
  },
  hoaiAnOffice: {
    name: 'Văn phòng HĐND và UBND huyện Hoài Ân',
    shortName: 'VP Hoài Ân',
    level: 'district',
    parent: 'hoaiAn',
    officeOf: 'hoaiAn',
  },
  culture: {
    name: 'Phòng Văn hóa và Thông tin huyện Hoài Ân',
    shortName: 'Phòng VHTT',
    level: 'district',
    parent: 'hoaiAn',
  },
} as const satisfies Record<string, AgencyMade>;

export type AgencyKey = keyof typeof cast;

/** The cast with its optional fields, for those who read all of it alike. */
export const agenciesMade: Readonly<Record<AgencyKey, AgencyMade>> = cast;

type PostMade = {
  readonly agency: AgencyKey;
  readonly role: Role;
  readonly title: string;
  /** The holder, where it is not a person of this post alone. */
  readonly heldBy?: string;
};

const posts = {
  chair: { agency: 'province', role: 'chair', title: 'Chủ tịch UBND tỉnh' },
  viceChair: { agency: 'province', role: 'vice_chair', title: 'Phó Chủ tịch UBND tỉnh' },
  chief: { agency: 'office', role: 'office_chief', title: 'Chánh Văn phòng' },
  monitorA: { agency: 'office', role: 'office_monitor', title: 'Chuyên viên theo dõi' },
  monitorB: { agency: 'office', role: 'office_monitor', title: 'Chuyên viên theo dõi' },
  head: { agency: 'construction', role: 'agency_head', title: 'Giám đốc Sở Xây dựng' },
  clerk: { agency: 'construction', role: 'agency_clerk', title: 'Đầu mối Sở Xây dựng' },
  officer: { agency: 'construction', role: 'officer', title: 'Chuyên viên Sở Xây dựng' },
  /** The head's second post: he is lent to the Office. */
  lentMonitor: { agency: 'office', role: 'office_monitor', title: 'Chuyên viên biệt phái', heldBy: 'head' },
  financeHead: { agency: 'finance', role: 'agency_head', title: 'Giám đốc Sở Tài chính' },
  financeClerk: { agency: 'finance', role: 'agency_clerk', title: 'Đầu mối Sở Tài chính' },
  districtChair: { agency: 'hoaiAn', role: 'chair', title: 'Chủ tịch UBND huyện Hoài Ân' },
  districtChief: { agency: 'hoaiAnOffice', role: 'office_chief', title: 'Chánh Văn phòng huyện' },
  districtMonitor: { agency: 'hoaiAnOffice', role: 'office_monitor', title: 'Chuyên viên Văn phòng huyện' },
  cultureHead: { agency: 'culture', role: 'agency_head', title: 'Trưởng phòng' },
  inspector: { agency: 'province', role: 'inspector', title: 'Thanh tra viên' },
  admin: { agency: 'office', role: 'tenant_admin', title: 'Quản trị viên' },
} as const satisfies Record<string, PostMade>;

export type PostKey = keyof typeof posts;

export const postsMade: Readonly<Record<PostKey, PostMade>> = posts;
export const postKeys = Object.keys(posts) as PostKey[];
export const agencyKeys = Object.keys(cast) as AgencyKey[];

export const groups = {
  /** One of its members is dissolved. */
  departments: { name: 'Các sở, ban, ngành', members: ['construction', 'finance', 'tax', 'dissolved'] },
  districts: { name: 'UBND các huyện, thị xã, thành phố', members: ['hoaiAn'] },
  bygone: { name: 'Các sở đã giải thể', members: ['dissolved'] },
} as const satisfies Record<string, { name: string; members: readonly AgencyKey[] }>;

export type GroupKey = keyof typeof groups;
export const groupKeys = Object.keys(groups) as GroupKey[];
