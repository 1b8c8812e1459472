import type { appointmentRole } from '../../schema/people.ts';
import type { Random } from '../plan/random.ts';

export type Role = (typeof appointmentRole.enumValues)[number];

/** A post (chức vụ) of a world to be seeded; others name it by its key. */
export type PlannedPost = {
  readonly key: string;
  readonly agency: string;
  readonly role: Role;
  readonly title: string;
  /** Order among the agency's people. */
  readonly position: number;
};

export type PlannedPerson = {
  /** What stands before the @ of the address. */
  readonly key: string;
  readonly fullName: string;
  readonly email: string;
  /** The first is the one a new browser tab starts as. */
  readonly posts: readonly [PlannedPost, ...PlannedPost[]];
};

const surnames = [
  'Nguyễn',
  'Nguyễn',
  'Nguyễn',
  'Trần',
  'Trần',
  'Lê',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Phan',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
  'Trương',
  'Mai',
  'Cao',
  'Tô',
  'Châu',
  'Lương',
  'Đoàn',
  'Thái',
  'Hà',
  'Từ',
  'Quách',
];
const menMiddle = [
  'Văn',
  'Đình',
  'Hữu',
  'Quang',
  'Minh',
  'Thanh',
  'Xuân',
  'Trọng',
  'Bá',
  'Công',
  'Ngọc',
  'Đức',
  'Hoài',
  'Thế',
];
const men = [
  'Hiệp',
  'Lộc',
  'Tiến',
  'Thuận',
  'Nghĩa',
  'Kỳ',
  'Vinh',
  'Bảo',
  'Trí',
  'Quân',
  'Toản',
  'Duy',
  'Khánh',
  'Lâm',
  'Sang',
  'Tín',
  'Định',
  'Khoa',
  'Hậu',
  'Thịnh',
  'Luân',
  'Phát',
  'Dũng',
  'Nhân',
  'Cường',
  'Hưng',
  'Sơn',
  'Tường',
  'Vỹ',
  'Kiên',
];
const womenMiddle = [
  'Thị',
  'Thị Kim',
  'Thị Ngọc',
  'Thị Thanh',
  'Thị Bích',
  'Thị Hồng',
  'Thị Thúy',
  'Thùy',
  'Thị Minh',
  'Thị Phương',
];
const women = [
  'Loan',
  'Hạnh',
  'Nga',
  'Thảo',
  'Yến',
  'Liên',
  'Trang',
  'Diệu',
  'Hương',
  'Oanh',
  'Tuyết',
  'Vân',
  'Nhung',
  'Giang',
  'Trinh',
  'Thu',
  'Hoa',
  'Quyên',
  'Châu',
  'Ly',
  'Mai',
  'Phượng',
  'Sương',
  'Thoa',
];
const WOMEN_SHARE = 0.4;

/** Makes up names, none twice; they are nobody's. */
export function namesFrom(random: Random, taken: readonly string[]): () => string {
  const used = new Set(taken);
  return () => {
    for (;;) {
      const [middle, given] = random.chance(WOMEN_SHARE) ? [womenMiddle, women] : [menMiddle, men];
      const name = [random.pick(surnames), random.pick(middle), random.pick(given)].join(' ').normalize('NFC');
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
