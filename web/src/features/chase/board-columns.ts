import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Status } from '../../ui/status-shape.tsx';

/** The columns of the board as the API names them, in their order; a further column is a further line of {@link COLUMNS}. */
export const COLUMN_KINDS = ['OVERDUE', 'DUE_SOON', 'SILENT', 'IN_REVIEW', 'TO_DECIDE'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

type Column = {
  readonly label: MessageDescriptor;
  /** Its outline, where a state has one of its own. */
  readonly shape?: Status;
  readonly empty: MessageDescriptor;
};

/** What each column is called, and what stands in it when nothing is to be done. */
export const COLUMNS: Readonly<Record<ColumnKind, Column>> = {
  OVERDUE: { label: msg`Quá hạn`, shape: 'overdue', empty: msg`Không có việc nào quá hạn` },
  DUE_SOON: { label: msg`Sắp đến hạn`, shape: 'due-soon', empty: msg`Không có việc nào sắp đến hạn` },
  SILENT: { label: msg`Im lặng`, empty: msg`Không có đơn vị nào im lặng` },
  IN_REVIEW: { label: msg`Chờ xác nhận`, shape: 'reported', empty: msg`Không có báo cáo nào chờ xác nhận` },
  TO_DECIDE: { label: msg`Chờ quyết định`, empty: msg`Không có đề nghị nào chờ quyết định` },
};
