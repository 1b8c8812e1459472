import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '../../lib/words.ts';

/** What a post lets its holder do, in one line each. */
export const ROLE_MEANINGS: Readonly<Record<Role, MessageDescriptor>> = {
  CHAIR: msg`Giao nhiệm vụ, xác nhận kết quả và xem mọi nhiệm vụ của UBND.`,
  VICE_CHAIR: msg`Giao nhiệm vụ, xác nhận kết quả và xem mọi nhiệm vụ của UBND.`,
  OFFICE_CHIEF: msg`Nhập, điều chỉnh, đôn đốc và xác nhận mọi nhiệm vụ của UBND.`,
  OFFICE_MONITOR: msg`Nhập nhiệm vụ; đôn đốc và xác nhận những nhiệm vụ mình theo dõi.`,
  AGENCY_HEAD: msg`Tiếp nhận nhiệm vụ của đơn vị và gửi báo cáo.`,
  AGENCY_CLERK: msg`Tiếp nhận và gửi báo cáo thay thủ trưởng đơn vị.`,
  OFFICER: msg`Soạn báo cáo nhiệm vụ của đơn vị; không gửi.`,
  INSPECTOR: msg`Chỉ đọc mọi nhiệm vụ không hạn chế.`,
  TENANT_ADMIN: msg`Quản lý đơn vị, người dùng, chức vụ; không xem nhiệm vụ.`,
};

export const ALL_ROLES = Object.keys(ROLE_MEANINGS) as Role[];

const OF_COMMITTEE: readonly Role[] = ['CHAIR', 'VICE_CHAIR'];
const OF_OFFICE: readonly Role[] = ['OFFICE_CHIEF', 'OFFICE_MONITOR'];

/** The roles worth offering in an agency; the server says the last word. */
export function rolesOffered(agency: { isCommittee: boolean } | undefined): Role[] {
  if (!agency) return ALL_ROLES;
  const unfit = agency.isCommittee ? OF_OFFICE : OF_COMMITTEE;
  return ALL_ROLES.filter((role) => !unfit.includes(role));
}
