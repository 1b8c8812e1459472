import { binhDinhAgencies, COMMITTEE } from '../agencies/binh-dinh-agencies.ts';
import type { PlannedAgency } from '../agencies/planned-agency.ts';
import { seededRandom } from '../plan/random.ts';
import { namesFrom, type PlannedPerson, type PlannedPost, type Role } from './planned-person.ts';

const DOMAIN = 'binh-dinh.example';
const OFFICE = 'van-phong-ubnd-tinh';
const INSPECTORATE = 'thanh-tra-tinh';

type Post = readonly [agency: string, role: Role, title: string];

/** The province's leaders and its Office, by the first part of their address. */
const leaders: readonly (readonly [key: string, fullName: string, first: Post, ...others: Post[]])[] = [
  ['chair', 'Đặng Minh Khôi', [COMMITTEE, 'chair', 'Chủ tịch UBND tỉnh']],
  ['vice-chair', 'Võ Đình Phúc', [COMMITTEE, 'vice_chair', 'Phó Chủ tịch UBND tỉnh']],
  ['vice-chair2', 'Huỳnh Thị Ngọc Bích', [COMMITTEE, 'vice_chair', 'Phó Chủ tịch UBND tỉnh']],
  [
    'vice-chair3',
    'Phan Quốc Thái',
    [COMMITTEE, 'vice_chair', 'Phó Chủ tịch UBND tỉnh'],
    ['ban-quan-ly-khu-kinh-te-tinh', 'agency_head', 'Trưởng ban (kiêm nhiệm), Ban Quản lý Khu kinh tế tỉnh'],
  ],
  ['chief', 'Nguyễn Hữu Trác', [OFFICE, 'office_chief', 'Chánh Văn phòng']],
  ['deputy-chief', 'Lý Thành Nhơn', [OFFICE, 'office_chief', 'Phó Chánh Văn phòng']],
  ['monitor', 'Trần Thị Mỹ Duyên', [OFFICE, 'office_monitor', 'Chuyên viên theo dõi']],
  ['monitor2', 'Ngô Quang Huy', [OFFICE, 'office_monitor', 'Chuyên viên theo dõi']],
  ['monitor3', 'Đỗ Trọng Hiếu', [OFFICE, 'office_monitor', 'Chuyên viên theo dõi']],
  ['monitor4', 'Bùi Thị Hồng Nhạn', [OFFICE, 'office_monitor', 'Chuyên viên theo dõi']],
  ['monitor5', 'Trương Thị Cẩm Tú', [OFFICE, 'office_monitor', 'Chuyên viên theo dõi']],
  [
    'monitor6',
    'Mai Xuân Lĩnh',
    [OFFICE, 'office_monitor', 'Chuyên viên theo dõi'],
    ['vien-nghien-cuu', 'agency_clerk', 'Đầu mối (biệt phái), Viện NCPT KT-XH'],
  ],
  ['inspector', 'Cao Đức Thiện', [INSPECTORATE, 'inspector', 'Thanh tra viên']],
  ['admin', 'Tô Minh Nhật', [OFFICE, 'tenant_admin', 'Quản trị hệ thống']],
];

/** Heads and clerks whose names are set; all others are made up. */
const known: Readonly<Record<string, string>> = {
  'clerk.so-nong-nghiep-va-phat-trien-nong-thon': 'Lê Thị Thu Hà',
  'head.so-xay-dung': 'Châu Ngọc Lâm',
  'clerk.so-xay-dung': 'Đinh Thị Thanh Tâm',
  'head.cong-an-tinh': 'Từ Trọng Khiêm',
  'head.bo-chi-huy-bo-doi-bien-phong-tinh': 'Ngô Đức Hải',
  'chair.hoai-an': 'Hồ Sĩ Tường',
  'chief.hoai-an': 'Lương Thị Xuân Mai',
};

const random = seededRandom(1989);
const nextName = namesFrom(random, [...leaders.map(([, fullName]) => fullName), ...Object.values(known)]);

function person(key: string, ...posts: readonly [Post, ...Post[]]): PlannedPerson {
  const [first, ...others] = posts.map(([agency, role, title], index): PlannedPost => ({
    key: index === 0 ? key : `${key}+${agency}`,
    agency,
    role,
    title,
    position: positionOf(role),
  }));
  if (first === undefined) throw new Error(`${key} holds no post`);
  return { key, fullName: known[key] ?? nextName(), email: `${key}@${DOMAIN}`, posts: [first, ...others] };
}

const ORDER: readonly Role[] = [
  'chair',
  'vice_chair',
  'office_chief',
  'agency_head',
  'office_monitor',
  'agency_clerk',
  'officer',
  'inspector',
  'tenant_admin',
];
const positionOf = (role: Role) => ORDER.indexOf(role);

/** What the head of a body is called. */
function headTitle({ name }: PlannedAgency): string {
  const titles: readonly (readonly [start: string, title: string])[] = [
    ['Thanh tra tỉnh', 'Chánh Thanh tra tỉnh'],
    ['Ban Dân tộc tỉnh', 'Trưởng Ban Dân tộc tỉnh'],
    ['Ban Quản lý Khu kinh tế', 'Phó Trưởng ban Thường trực Ban Quản lý Khu kinh tế tỉnh'],
    ['Viện', 'Viện trưởng Viện Nghiên cứu phát triển KT-XH tỉnh'],
    ['Bộ Chỉ huy', `Chỉ huy trưởng ${name}`],
    ['Cục', `Cục trưởng ${name}`],
    ['Phòng', `Trưởng ${name.replace('Phòng', 'phòng')}`],
  ];
  return titles.find(([start]) => name.startsWith(start))?.[1] ?? `Giám đốc ${name}`;
}

const headAndClerk = (agency: PlannedAgency): PlannedPerson[] => [
  person(`head.${agency.key}`, [agency.key, 'agency_head', headTitle(agency)]),
  person(
    `clerk.${agency.key}`,
    [agency.key, 'agency_clerk', `Đầu mối, ${agency.shortName}`],
    ...(sharedClerks[agency.key] ?? []),
  ),
];

/** A clerk who serves a second agency. */
const sharedClerks: Readonly<Record<string, readonly Post[]>> = {
  'so-du-lich': [['so-van-hoa-va-the-thao', 'agency_clerk', 'Đầu mối chung, Sở VH&TT']],
};

const withOfficer = ['so-nong-nghiep-va-phat-trien-nong-thon', 'so-tai-nguyen-va-moi-truong', 'so-xay-dung'];
const peopledCommunes = [
  'xa-an-huu',
  'thi-tran-tang-bat-ho',
  'xa-an-nghia',
  'xa-an-tin',
  'thi-tran-binh-duong',
  'xa-my-thang',
  'thi-tran-cat-tien',
  'xa-cat-hiep',
  'xa-nhon-ly',
  'phuong-nhon-binh',
  'xa-binh-nghi',
  'xa-nhon-hau',
];

const bodies = binhDinhAgencies.filter(
  ({ parent, isCommittee, key, usesSystem }) => parent === COMMITTEE && !isCommittee && key !== OFFICE && usesSystem,
);
const districts = binhDinhAgencies.filter(({ level, isCommittee }) => level === 'district' && isCommittee);

function ofDistrict(district: PlannedAgency): PlannedPerson[] {
  const { key, name } = district;
  const place = name.replace('UBND ', '');
  const office = `van-phong-hdnd-va-ubnd.${key}`;
  const isRural = place.startsWith('huyện');
  const departments = isRural
    ? ['phong-nong-nghiep-va-phat-trien-nong-thon', 'phong-tai-chinh-ke-hoach']
    : ['phong-kinh-te', 'phong-quan-ly-do-thi'];
  if (key === 'hoai-an') departments.push('phong-lao-dong-thuong-binh-va-xa-hoi');
  return [
    person(`chair.${key}`, [key, 'chair', `Chủ tịch UBND ${place}`]),
    person(`chief.${key}`, [office, 'office_chief', `Chánh Văn phòng HĐND và UBND ${place}`]),
    person(`monitor.${key}`, [office, 'office_monitor', `Chuyên viên theo dõi, Văn phòng HĐND và UBND ${place}`]),
    ...departments.flatMap((slug) => headAndClerk(agencyOf(`${slug}.${key}`))),
  ];
}

function ofCommune(slug: string): PlannedPerson[] {
  const commune = binhDinhAgencies.find(({ key, level }) => level === 'commune' && key.startsWith(`${slug}.`));
  if (commune === undefined) throw new Error(`no commune ${slug}`);
  const place = commune.name.replace('UBND ', '');
  const bare = slug.replace(/^(xa|phuong|thi-tran)-/, '');
  return [
    person(`chair.${bare}`, [commune.key, 'chair', `Chủ tịch UBND ${place}`]),
    person(`clerk.${bare}`, [commune.key, 'agency_clerk', `Công chức Văn phòng - Thống kê, UBND ${place}`]),
  ];
}

function agencyOf(key: string): PlannedAgency {
  const agency = binhDinhAgencies.find((one) => one.key === key);
  if (agency === undefined) throw new Error(`no agency ${key}`);
  return agency;
}

/** Everyone who can sign in at Bình Định; invented, all of them. */
export const binhDinhPeople: readonly PlannedPerson[] = [
  ...leaders.map(([key, fullName, ...posts]): PlannedPerson => ({ ...person(key, ...posts), fullName })),
  ...bodies.flatMap(headAndClerk),
  ...withOfficer.map((key) => person(`officer.${key}`, [key, 'officer', `Chuyên viên, ${agencyOf(key).shortName}`])),
  ...districts.flatMap(ofDistrict),
  ...peopledCommunes.flatMap(ofCommune),
];
