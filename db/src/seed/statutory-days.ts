/** A day on which the working calendar departs from Monday–Friday. */
export type StatutoryDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly kind: 'holiday' | 'day_off' | 'working';
  /** The occasion, in Vietnamese. */
  readonly name: string;
  /** The law or the notice that says so, in Vietnamese. */
  readonly source: string;
};

const LAW = 'Bộ luật Lao động 2019, khoản 1 Điều 112';
const MADE_UP = 'Bộ luật Lao động 2019, khoản 3 Điều 111: nghỉ bù vào ngày làm việc kế tiếp';
const NOTICE_2024 = 'Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023';
const SWAP_2024 = 'Văn bản số 2450/VPCP-KGVX ngày 12/4/2024';
const NOTICE_2025 = 'Văn bản số 8726/VPCP-KGVX ngày 26/11/2024';
const NOTICE_2026 = 'thông báo nghỉ Tết Bính Ngọ từ 14/02 đến 22/02/2026';
const NOT_ANNOUNCED = 'chưa có thông báo, điều chỉnh khi có';

const holiday = (date: string, name: string, source = LAW): StatutoryDay => ({ date, kind: 'holiday', name, source });
const dayOff = (date: string, name: string, source: string): StatutoryDay => ({ date, kind: 'day_off', name, source });
const worked = (date: string, name: string, source: string): StatutoryDay => ({ date, kind: 'working', name, source });
const tet = (notice: string, ...days: readonly (readonly [date: string, name: string])[]): StatutoryDay[] =>
  days.map(([date, name]) => holiday(date, `Tết Âm lịch (${name})`, `${LAW}; ${notice}`));

/**
 * Vietnam's statutory days of 2024 to 2027 (Labour Code 2019, art. 111.3 and 112.1) with the swaps announced for 2024
 * and 2025. Of 2026 and 2027 only what the law itself gives: each year's swaps are entered by the admin when they are
 * announced, and so are the split of Tết and the day beside 2 September, here the usual ones. 24/11 (Resolution
 * 80-NQ/TW of 07/01/2026) is entered once the Labour Code names it.
 */
export const statutoryDays: readonly StatutoryDay[] = [
  holiday('2024-01-01', 'Tết Dương lịch'),
  ...tet(
    NOTICE_2024,
    ['2024-02-08', '29 tháng Chạp'],
    ['2024-02-09', '30 tháng Chạp'],
    ['2024-02-10', 'mùng 1'],
    ['2024-02-11', 'mùng 2'],
    ['2024-02-12', 'mùng 3'],
  ),
  dayOff('2024-02-13', 'Nghỉ bù Tết Âm lịch cho ngày 10/02/2024', `${MADE_UP}; ${NOTICE_2024}`),
  dayOff('2024-02-14', 'Nghỉ bù Tết Âm lịch cho ngày 11/02/2024', `${MADE_UP}; ${NOTICE_2024}`),
  holiday('2024-04-18', 'Giỗ Tổ Hùng Vương'),
  dayOff('2024-04-29', 'Nghỉ hoán đổi, làm bù ngày 04/5/2024', SWAP_2024),
  holiday('2024-04-30', 'Ngày Chiến thắng'),
  holiday('2024-05-01', 'Ngày Quốc tế lao động'),
  worked('2024-05-04', 'Làm bù cho ngày 29/4/2024', SWAP_2024),
  holiday('2024-09-02', 'Quốc khánh'),
  holiday('2024-09-03', 'Quốc khánh (ngày liền kề)', `${LAW}; ${NOTICE_2024}`),

  holiday('2025-01-01', 'Tết Dương lịch'),
  ...tet(
    NOTICE_2025,
    ['2025-01-27', '28 tháng Chạp'],
    ['2025-01-28', '29 tháng Chạp'],
    ['2025-01-29', 'mùng 1'],
    ['2025-01-30', 'mùng 2'],
    ['2025-01-31', 'mùng 3'],
  ),
  holiday('2025-04-07', 'Giỗ Tổ Hùng Vương'),
  worked('2025-04-26', 'Làm bù cho ngày 02/5/2025', NOTICE_2025),
  holiday('2025-04-30', 'Ngày Chiến thắng'),
  holiday('2025-05-01', 'Ngày Quốc tế lao động'),
  dayOff('2025-05-02', 'Nghỉ hoán đổi, làm bù ngày 26/4/2025', NOTICE_2025),
  holiday('2025-09-01', 'Quốc khánh (ngày liền kề)', `${LAW}; ${NOTICE_2025}`),
  holiday('2025-09-02', 'Quốc khánh'),

  holiday('2026-01-01', 'Tết Dương lịch'),
  ...tet(
    NOTICE_2026,
    ['2026-02-16', '29 tháng Chạp'],
    ['2026-02-17', 'mùng 1'],
    ['2026-02-18', 'mùng 2'],
    ['2026-02-19', 'mùng 3'],
    ['2026-02-20', 'mùng 4'],
  ),
  holiday('2026-04-26', 'Giỗ Tổ Hùng Vương'),
  dayOff('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương cho ngày 26/4/2026', MADE_UP),
  holiday('2026-04-30', 'Ngày Chiến thắng'),
  holiday('2026-05-01', 'Ngày Quốc tế lao động'),
  holiday('2026-09-01', 'Quốc khánh (ngày liền kề)', `${LAW}; ${NOT_ANNOUNCED}`),
  holiday('2026-09-02', 'Quốc khánh'),

  holiday('2027-01-01', 'Tết Dương lịch'),
  ...tet(
    NOT_ANNOUNCED,
    ['2027-02-05', '29 tháng Chạp'],
    ['2027-02-06', 'mùng 1'],
    ['2027-02-07', 'mùng 2'],
    ['2027-02-08', 'mùng 3'],
    ['2027-02-09', 'mùng 4'],
  ),
  dayOff('2027-02-10', 'Nghỉ bù Tết Âm lịch cho ngày 06/02/2027', MADE_UP),
  dayOff('2027-02-11', 'Nghỉ bù Tết Âm lịch cho ngày 07/02/2027', MADE_UP),
  holiday('2027-04-16', 'Giỗ Tổ Hùng Vương'),
  holiday('2027-04-30', 'Ngày Chiến thắng'),
  holiday('2027-05-01', 'Ngày Quốc tế lao động'),
  dayOff('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động cho ngày 01/5/2027', MADE_UP),
  holiday('2027-09-02', 'Quốc khánh'),
  holiday('2027-09-03', 'Quốc khánh (ngày liền kề)', `${LAW}; ${NOT_ANNOUNCED}`),
];
