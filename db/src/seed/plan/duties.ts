/** Who leads and who follows a field of work at Bình Định, by the keys of their posts. */
export type Duty = { readonly leader: string; readonly monitor: string };

const VICE_ECONOMY = 'vice-chair';
const VICE_SOCIETY = 'vice-chair2';
const VICE_INVESTMENT = 'vice-chair3';

const duties: Readonly<Record<string, Duty>> = {
  'Đầu tư công': { leader: VICE_INVESTMENT, monitor: 'monitor2' },
  'Tài chính – Thuế': { leader: VICE_INVESTMENT, monitor: 'monitor2' },
  'Tài nguyên – Môi trường': { leader: VICE_ECONOMY, monitor: 'monitor' },
  'Nông nghiệp – Thủy lợi': { leader: VICE_ECONOMY, monitor: 'monitor' },
  'Phòng chống thiên tai': { leader: VICE_ECONOMY, monitor: 'monitor' },
  'Xây dựng – Quy hoạch': { leader: VICE_ECONOMY, monitor: 'monitor3' },
  'Giao thông': { leader: VICE_ECONOMY, monitor: 'monitor3' },
  'Công nghiệp – Thương mại': { leader: VICE_INVESTMENT, monitor: 'monitor4' },
  'Văn hóa – Du lịch': { leader: VICE_SOCIETY, monitor: 'monitor4' },
  'Giáo dục': { leader: VICE_SOCIETY, monitor: 'monitor5' },
  'Y tế': { leader: VICE_SOCIETY, monitor: 'monitor5' },
  'Lao động – Xã hội': { leader: VICE_SOCIETY, monitor: 'monitor5' },
  'Dân tộc': { leader: VICE_SOCIETY, monitor: 'monitor5' },
  'Nội vụ – Cải cách hành chính': { leader: 'chair', monitor: 'monitor6' },
  'Chuyển đổi số': { leader: VICE_SOCIETY, monitor: 'monitor6' },
  'Tư pháp – Tiếp công dân': { leader: 'chair', monitor: 'monitor6' },
  'An ninh – Quốc phòng': { leader: 'chair', monitor: 'monitor6' },
  'Thanh tra': { leader: 'chair', monitor: 'monitor6' },
};

/** @throws {Error} a field nobody is in charge of */
export function dutyOf(field: string): Duty {
  const duty = duties[field];
  if (duty === undefined) throw new Error(`nobody is in charge of ${field}`);
  return duty;
}
