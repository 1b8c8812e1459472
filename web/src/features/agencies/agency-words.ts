import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { graphql } from '../../lib/graphql.ts';

type Role = ReturnType<typeof graphql.scalar<'Role'>>;

/** What a post is for. */
export const ROLES: Readonly<Record<Role, MessageDescriptor>> = {
  CHAIR: msg`Chủ tịch`,
  VICE_CHAIR: msg`Phó Chủ tịch`,
  OFFICE_CHIEF: msg`Chánh Văn phòng`,
  OFFICE_MONITOR: msg`Chuyên viên theo dõi`,
  AGENCY_HEAD: msg`Thủ trưởng đơn vị`,
  AGENCY_CLERK: msg`Đầu mối của đơn vị`,
  OFFICER: msg`Chuyên viên thực hiện`,
  INSPECTOR: msg`Thanh tra`,
  TENANT_ADMIN: msg`Quản trị`,
};

/** Levels of government; one that is not known here is shown as it is on record. */
export const LEVELS: Readonly<Record<string, MessageDescriptor>> = {
  province: msg`Cấp tỉnh`,
  district: msg`Cấp huyện`,
  commune: msg`Cấp xã`,
};
