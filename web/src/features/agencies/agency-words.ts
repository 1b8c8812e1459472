import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Levels of government; one that is not known here is shown as it is on record. */
export const LEVELS: Readonly<Record<string, MessageDescriptor>> = {
  province: msg`Cấp tỉnh`,
  district: msg`Cấp huyện`,
  commune: msg`Cấp xã`,
};
