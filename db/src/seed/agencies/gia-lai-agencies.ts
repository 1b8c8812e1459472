import data from '../data/gia-lai-2025.json' with { type: 'json' };
import { slugOf, type PlannedAgency, type PlannedGroup } from './planned-agency.ts';

export const COMMITTEE = 'ubnd-tinh';
export const OFFICE = 'van-phong-ubnd-tinh';
/** Two levels of government since then (Resolution 202/2025/QH15 and Law 72/2025/QH15). */
export const SINCE = '2025-07-01';
const AXIS = 'H21';

/** Departments after the reorganisation of 2025, with their letters. */
const departments: readonly (readonly [name: string, shortName: string, letters: string])[] = [
  ['Sở Nội vụ', 'Sở Nội vụ', 'SNV'],
  ['Sở Tư pháp', 'Sở Tư pháp', 'STP'],
  ['Sở Tài chính', 'Sở Tài chính', 'STC'],
  ['Sở Công Thương', 'Sở Công Thương', 'SCT'],
  ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'SNNMT'],
  ['Sở Xây dựng', 'Sở Xây dựng', 'SXD'],
  ['Sở Khoa học và Công nghệ', 'Sở KH&CN', 'SKHCN'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VH,TT&DL', 'SVHTTDL'],
  ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'SGDĐT'],
  ['Sở Y tế', 'Sở Y tế', 'SYT'],
];

/** Communes whose people use the system, by name; they alone have their units entered. */
export const peopledCommunes: readonly string[] = [
  'UBND phường Quy Nhơn',
  'UBND xã Hoài Ân',
  'UBND xã Tây Sơn',
  'UBND phường Bồng Sơn',
  'UBND phường Pleiku',
  'UBND phường An Khê',
  'UBND xã Chư Sê',
  'UBND xã Ia Grai',
];

export const communeUnits = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'] as const;

const base = {
  aliases: [],
  isCommittee: false,
  officeOf: null,
  usesSystem: true,
  isOutside: false,
  validFrom: SINCE,
} satisfies Partial<PlannedAgency>;

const two = (ordinal: number) => String(ordinal).padStart(2, '0');
const codes = (...ordinals: number[]): PlannedAgency['codes'] => [
  { system: 'decision_20_2020', code: [AXIS, ...ordinals.map(two)].join('.'), validFrom: SINCE },
];

function provincial(): PlannedAgency[] {
  return [
    {
      ...base,
      key: COMMITTEE,
      parent: null,
      level: 'province',
      name: 'UBND tỉnh Gia Lai',
      shortName: 'UBND tỉnh',
      isCommittee: true,
      aliases: ['Ủy ban nhân dân tỉnh Gia Lai'],
      codes: codes(0),
      position: 0,
      letters: 'UBND',
    },
    {
      ...base,
      key: OFFICE,
      parent: COMMITTEE,
      level: 'province',
      name: 'Văn phòng UBND tỉnh',
      shortName: 'VP UBND tỉnh',
      officeOf: COMMITTEE,
      aliases: ['VPUB tỉnh'],
      codes: codes(1),
      position: 1,
      letters: 'VPUB',
    },
    ...departments.map(([name, shortName, letters], index): PlannedAgency => ({
      ...base,
      key: slugOf(name),
      parent: COMMITTEE,
      level: 'province',
      name,
      shortName,
      codes: codes(index + 2),
      position: index + 2,
      letters,
    })),
  ];
}

function communal({ name }: { name: string }, index: number): PlannedAgency[] {
  const ordinal = index + 21;
  const place = name.replace('UBND ', '');
  const key = slugOf(place);
  const commune: PlannedAgency = {
    ...base,
    key,
    parent: COMMITTEE,
    level: 'commune',
    name,
    shortName: name,
    aliases: [place],
    isCommittee: true,
    codes: codes(ordinal),
    usesSystem: peopledCommunes.includes(name),
    position: ordinal,
    letters: 'UBND',
  };
  if (!peopledCommunes.includes(name)) return [commune];
  const units = communeUnits.map((unit, at): PlannedAgency => {
    // Wards look after construction and city services as well.
    const own = unit === 'Phòng Kinh tế' && place.startsWith('phường') ? 'Phòng Kinh tế, Hạ tầng và Đô thị' : unit;
    return {
      ...base,
      key: `${slugOf(unit)}.${key}`,
      parent: key,
      level: 'commune',
      name: `${own} ${place}`,
      shortName: `${own} ${place}`,
      officeOf: at === 0 ? key : null,
      codes: codes(ordinal, at + 1),
      position: at + 1,
      letters: at === 0 ? 'VP' : 'PKT',
    };
  });
  return [commune, ...units];
}

/** Gia Lai after 01/07/2025: a province and its communes and wards, nothing in between. */
export const giaLaiAgencies: readonly PlannedAgency[] = [...provincial(), ...data.communes.flatMap(communal)].map(
  (agency) => ({
    ...agency,
    name: agency.name.normalize('NFC'),
    shortName: agency.shortName.normalize('NFC'),
  }),
);

const keysWhere = (is: (agency: PlannedAgency) => boolean) => giaLaiAgencies.filter(is).map(({ key }) => key);

export const giaLaiGroups: readonly PlannedGroup[] = [
  {
    name: 'các sở, ban, ngành',
    aliases: ['các sở, ngành', 'sở, ban, ngành'],
    members: keysWhere(({ name, level }) => level === 'province' && name.startsWith('Sở')),
  },
  {
    name: 'UBND các xã, phường',
    aliases: ['các xã, phường', 'UBND cấp xã'],
    members: keysWhere(({ level, isCommittee }) => level === 'commune' && isCommittee),
  },
];
