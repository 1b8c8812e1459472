import { LAW, MADE_UP, proposedDays, type StatutoryDay } from './proposed-days.ts';

export type { StatutoryDay };

const NOTICE_2024 = 'Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023';
const SWAP_2024 = 'Văn bản số 2450/VPCP-KGVX ngày 12/4/2024';
const NOTICE_2025 = 'Văn bản số 8726/VPCP-KGVX ngày 26/11/2024';
const NOTICE_2026 = 'thông báo nghỉ Tết Bính Ngọ từ 14/02 đến 22/02/2026';
const NOT_ANNOUNCED = 'hệ thống đề xuất, điều chỉnh khi có thông báo';

const holiday = (date: string, name: string, source = LAW): StatutoryDay => ({ date, kind: 'holiday', name, source });
const dayOff = (date: string, name: string, source: string): StatutoryDay => ({ date, kind: 'day_off', name, source });
const worked = (date: string, name: string, source: string): StatutoryDay => ({ date, kind: 'working', name, source });
const tet = (notice: string, ...days: readonly (readonly [date: string, name: string])[]): StatutoryDay[] =>
  days.map(([date, name]) => holiday(date, `Tết Âm lịch (${name})`, `${LAW}; ${notice}`));

/**
 * 2024 to 2026, with the swaps announced for 2024 and 2025. 24/11 (Resolution 80-NQ/TW of 07/01/2026) is entered once
 * the Labour Code names it.
 */
const announced: readonly StatutoryDay[] = [
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
];

const FIRST_PROPOSED_YEAR = 2027;
const LAST_YEAR = 2035;

/**
 * Vietnam's statutory days of 2024 to 2035 (Labour Code 2019, art. 111.3 and 112.1). Of a year that is not announced
 * yet stands what the law gives, with the usual split of Tết and the usual day beside 2 September; each source says so.
 * Swaps are entered by the administrator when they are announced.
 */
export const statutoryDays: readonly StatutoryDay[] = [
  ...announced,
  ...Array.from({ length: LAST_YEAR - FIRST_PROPOSED_YEAR + 1 }, (_, n) =>
    proposedDays(FIRST_PROPOSED_YEAR + n),
  ).flat(),
];
