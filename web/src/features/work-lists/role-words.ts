import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Viewer } from '../../lib/viewer.ts';

type Role = Viewer['appointment']['role'];

/** Posts as one speaks of all who hold them. */
export const ROLES: Readonly<Partial<Record<Role, MessageDescriptor>>> = {
  CHAIR: msg`Chủ tịch`,
  VICE_CHAIR: msg`Phó Chủ tịch`,
  INSPECTOR: msg`Thanh tra viên`,
  OFFICE_CHIEF: msg`Chánh Văn phòng`,
  OFFICE_MONITOR: msg`Chuyên viên theo dõi`,
  AGENCY_HEAD: msg`Thủ trưởng đơn vị`,
  AGENCY_CLERK: msg`Đầu mối`,
  OFFICER: msg`Chuyên viên`,
};

const COMMITTEE: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'INSPECTOR'];
const OFFICE: readonly Role[] = ['OFFICE_CHIEF', 'OFFICE_MONITOR'];
const AGENCY: readonly Role[] = ['AGENCY_HEAD', 'AGENCY_CLERK', 'OFFICER'];

/** The posts of the viewer's own agency, with which he may share. */
export function rolesAround({ appointment: { role } }: Viewer): readonly Role[] {
  return [COMMITTEE, OFFICE, AGENCY].find((roles) => roles.includes(role)) ?? [];
}
