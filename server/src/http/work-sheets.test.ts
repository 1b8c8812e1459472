import { describe, expect, it } from 'vitest';
import { sheetWords } from '../messages/sheet-words.ts';
import type { ExportedDirective } from '../modules/exports/exported-work.queries.ts';
import { directiveSheet } from './work-sheets.ts';

const row: ExportedDirective = {
  code: 'BD-2024-0001',
  reference: null,
  content: 'Báo cáo',
  field: null,
  urgency: 'urgent',
  issuedOn: '2024-06-01',
  issuer: 'Nguyễn Văn An',
  monitors: '',
  status: null,
  standing: null,
  progress: 0,
  dueOn: null,
  closedOn: null,
  leads: 'Sở Xây dựng',
  others: '',
};

describe('the table of directives', () => {
  it('has a cell for each head, in words', () => {
    const { columns, rows } = directiveSheet({ rows: [row], isCut: false }, sheetWords.vi, 10_000);
    const cells = Object.fromEntries(columns.map(({ head }, at) => [head, rows[0]?.[at]?.value]));
    expect(cells).toMatchObject({ Mã: 'BD-2024-0001', 'Tình trạng': 'Đề xuất', 'Thời hạn': null, 'Độ khẩn': 'Khẩn' });
    expect(rows[0]).toHaveLength(columns.length);
  });

  it('says where it holds only the first rows', () => {
    expect(directiveSheet({ rows: [row], isCut: true }, sheetWords.vi, 10_000).note).toContain('10.000 dòng đầu');
    expect(directiveSheet({ rows: [row], isCut: false }, sheetWords.vi, 10_000).note).toBeNull();
  });
});
