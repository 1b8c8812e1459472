import data from '../data/binh-dinh-2024.json' with { type: 'json' };
import { officialNames } from './official-names.ts';
import { slugOf, type PlannedAgency, type PlannedGroup } from './planned-agency.ts';

export const COMMITTEE = 'ubnd-tinh';
const AXIS = 'H08';
/** Decision 20/2020/QĐ-TTg came into force on 15/09/2020; before it codes read from right to left. */
const OLD_CODES_FROM = '2016-05-15';
const NEW_CODES_FROM = '2020-09-15';
const TOWN_SINCE = '2020-06-01';

/** Far communes that answer on paper, by name. */
const onPaper = new Set([
  'UBND xã An Toàn',
  'UBND xã An Nghĩa',
  'UBND xã An Vinh',
  'UBND xã Canh Liên',
  'UBND xã Canh Thuận',
  'UBND xã Vĩnh Kim',
  'UBND xã Vĩnh Sơn',
  'UBND xã Đak Mang',
  'UBND xã Bok Tới',
  'UBND xã Ân Sơn',
  'UBND xã Vĩnh An',
  'UBND xã Nhơn Châu',
]);

type Rest = Pick<PlannedAgency, 'key' | 'parent' | 'level' | 'name' | 'position' | 'letters'> & Partial<PlannedAgency>;

const planned = (agency: Rest): PlannedAgency => ({
  shortName: agency.name,
  aliases: [],
  codes: [],
  isCommittee: false,
  officeOf: null,
  usesSystem: true,
  isOutside: false,
  validFrom: null,
  ...agency,
});

const two = (ordinal: number) => String(ordinal).padStart(2, '0');

/** @param ordinals place at each level below the province: [31] for a district, [31, 5] below it */
function codesOf(...ordinals: number[]): PlannedAgency['codes'] {
  const [first = '00', second = '00'] = ordinals.map(two);
  return [
    { system: 'before_decision_20_2020', code: `000.${second}.${first}.${AXIS}`, validFrom: OLD_CODES_FROM },
    { system: 'decision_20_2020', code: [AXIS, ...ordinals.map(two)].join('.'), validFrom: NEW_CODES_FROM },
  ];
}

function provincial(): PlannedAgency[] {
  const bodies = [...data.departments, ...data.verticals].map((body, index) => {
    const { shortName = body.name, letters, slug = slugOf(body.name), aliases = [] } = officialNames[body.name] ?? {};
    return planned({
      key: slug,
      parent: COMMITTEE,
      level: 'province',
      name: body.name,
      shortName,
      aliases: [...new Set([...body.aliases, ...aliases])].filter((alias) => alias !== shortName),
      codes: codesOf(index + 1),
      // The army keeps to paper.
      usesSystem: body.name !== 'Bộ Chỉ huy Quân sự tỉnh',
      officeOf: body.name === 'Văn phòng UBND tỉnh' ? COMMITTEE : null,
      position: index + 1,
      letters: letters ?? initialsOf(body.name),
    });
  });
  const committee = planned({
    key: COMMITTEE,
    parent: null,
    level: 'province',
    name: 'UBND tỉnh Bình Định',
    shortName: 'UBND tỉnh',
    aliases: ['Ủy ban nhân dân tỉnh Bình Định', 'UBND T. Bình Định'],
    codes: codesOf(0),
    isCommittee: true,
    position: 0,
    letters: 'UBND',
  });
  return [committee, ...bodies];
}

type District = (typeof data.districts)[number];

function districtOf(district: District, index: number): PlannedAgency[] {
  const ordinal = index + 41;
  const place = district.name.replace('UBND ', '');
  const bare = place.replace(/^(thành phố|thị xã|huyện) /, '');
  const short = place.replace('thành phố', 'TP.');
  const key = slugOf(bare);
  const committee = planned({
    key,
    parent: COMMITTEE,
    level: 'district',
    name: district.name,
    shortName: `UBND ${short}`,
    aliases: [bare, place, ...districtForms(place)],
    codes: codesOf(ordinal),
    isCommittee: true,
    position: ordinal,
    letters: 'UBND',
    validFrom: bare === 'Hoài Nhơn' ? TOWN_SINCE : null,
  });
  const departments = district.departments.map((name, at) =>
    planned({
      key: `${slugOf(name)}.${key}`,
      parent: key,
      level: 'district',
      name: `${name} ${place}`,
      shortName: `${shortDepartment(name)} ${short.replace('huyện', 'H.').replace('thị xã', 'TX.')}`,
      codes: codesOf(ordinal, at + 1),
      officeOf: at === 0 ? key : null,
      position: at + 1,
      letters: initialsOf(name),
    }),
  );
  const communes = district.communes.map(({ name }, at) =>
    planned({
      key: `${slugOf(name.replace('UBND ', ''))}.${key}`,
      parent: key,
      level: 'commune',
      name,
      aliases: [name.replace('UBND ', ''), `${name}, ${place}`],
      codes: codesOf(ordinal, at + 21),
      isCommittee: true,
      usesSystem: !onPaper.has(name),
      position: at + 21,
      letters: 'UBND',
    }),
  );
  return [committee, ...departments, ...communes];
}

function districtForms(place: string): string[] {
  return [
    ['huyện', 'H.'],
    ['thị xã', 'TX.'],
    ['thành phố', 'TP.'],
  ].flatMap(([long = '', brief = '']) =>
    place.startsWith(long) ? [place.replace(long, brief), `UBND ${place.replace(long, brief)}`] : [],
  );
}

function shortDepartment(name: string): string {
  return name
    .replace('Văn phòng HĐND và UBND', 'VP HĐND&UBND')
    .replace('Tài chính - Kế hoạch', 'TC-KH')
    .replace('Tài nguyên và Môi trường', 'TN&MT')
    .replace('Lao động - Thương binh và Xã hội', 'LĐ-TB&XH')
    .replace('Văn hóa và Thông tin', 'VH&TT')
    .replace('Giáo dục và Đào tạo', 'GD&ĐT')
    .replace('Nông nghiệp và Phát triển nông thôn', 'NN&PTNT')
    .replace('Kinh tế và Hạ tầng', 'KT&HT');
}

function initialsOf(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Reservoir owners and investors that two directives speak of; invented. */
const outside: readonly PlannedAgency[] = [
  ['thuy-loi', 'Công ty TNHH Khai thác công trình thủy lợi Bình Định', 'Công ty Thủy lợi Bình Định', 'CTTL'],
  ['thuy-dien', 'Công ty Cổ phần Thủy điện Vĩnh Sơn - Thượng Kôn', 'Công ty Thủy điện Thượng Kôn', 'CTTĐ'],
  ['ha-tang', 'Công ty Cổ phần Đầu tư Hạ tầng Duyên hải Bình Định', 'Công ty Hạ tầng Duyên hải', 'HTDH'],
].map(([key = '', name = '', shortName = '', letters = ''], index) =>
  planned({
    key,
    parent: null,
    level: 'province',
    name,
    shortName,
    aliases: [],
    isOutside: true,
    usesSystem: false,
    position: 900 + index,
    letters,
  }),
);

/** The agencies of Bình Định at the end of June 2024, and three companies outside the administration. */
export const binhDinhAgencies: readonly PlannedAgency[] = [
  ...provincial(),
  ...data.districts.flatMap(districtOf),
  ...outside,
].map(composed);

/** Names come from several sources; the database takes the composed form only. */
function composed(agency: PlannedAgency): PlannedAgency {
  const nfc = (text: string) => text.normalize('NFC');
  return { ...agency, name: nfc(agency.name), shortName: nfc(agency.shortName), aliases: agency.aliases.map(nfc) };
}

const keysWhere = (is: (agency: PlannedAgency) => boolean) => binhDinhAgencies.filter(is).map(({ key }) => key);
const ownDepartment = (agency: PlannedAgency) =>
  /^(Sở|Thanh tra tỉnh|Ban Dân tộc|Ban Quản lý Khu)/.test(agency.name) && agency.level === 'province';

export const binhDinhGroups: readonly PlannedGroup[] = [
  { name: 'các sở, ban, ngành', aliases: ['các sở, ngành', 'sở, ban, ngành'], members: keysWhere(ownDepartment) },
  {
    name: 'UBND các huyện, thị xã, thành phố',
    aliases: ['các huyện', 'các huyện, thị xã, thành phố', 'UBND cấp huyện'],
    members: keysWhere(({ level, isCommittee }) => level === 'district' && isCommittee),
  },
  {
    name: 'ngành dọc',
    aliases: ['các cơ quan ngành dọc', 'cơ quan Trung ương trên địa bàn'],
    members: data.verticals.map(({ name }) => officialNames[name]?.slug ?? slugOf(name)),
  },
];
