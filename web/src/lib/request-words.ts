import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { graphql } from './graphql.ts';

export type RequestKind = ReturnType<typeof graphql.scalar<'RequestKind'>>;
export type RequestState = ReturnType<typeof graphql.scalar<'RequestState'>>;

/** What an agency can ask for. */
export const REQUEST_KINDS: Readonly<Record<RequestKind, MessageDescriptor>> = {
  EXTENSION: msg`Gia hạn`,
  WRONG_AGENCY: msg`Chuyển đơn vị`,
  INFEASIBLE: msg`Không thực hiện`,
  SUSPENSION: msg`Tạm dừng thực hiện`,
};

/** What became of it. */
export const REQUEST_STATES: Readonly<Record<RequestState, MessageDescriptor>> = {
  OPEN: msg`chờ quyết định`,
  COUNTERED: msg`chờ đơn vị trả lời phương án`,
  GRANTED: msg`đã đồng ý`,
  REFUSED: msg`không đồng ý`,
  DECLINED: msg`đơn vị không nhận phương án`,
  WITHDRAWN: msg`đã rút`,
  LAPSED: msg`hết hiệu lực`,
};
