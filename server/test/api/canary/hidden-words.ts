/** Words of the exhibits, and who comes across them anywhere, in the tables' order of actors: `V` found, `-` not. */
export const hiddenWords: Readonly<Record<string, string>> = {
  /** Restricted work exists for its readers only. */
  'Nội dung hạn chế': '--V-- V--- - -- --',
  'Việc hạn chế': '--V-- V--- - -- --',
  /** A proposal binds nobody yet. */
  'Đề xuất kiểm tra hiện trường': 'VVVVV ---- - -- --',
  /** What is typed of a report is the agency's own, what is typed of an issue the author's post's alone. */
  'Bản nháp': '----- VVV- - -- --',
  'phụ lục nháp.pdf': '----- VVV- - -- --',
  'Đang soạn': '---V- ---- - -- --',
  /** The level above sees what came of the district's own directive, never its text. */
  'Kiểm kê di tích': '----- ---- V V- --',
  'Theo biên bản': '----- ---- V V- --',
  /** Ordinary work, for comparison. */
  'Rà soát quy hoạch phân khu': 'VVVVV VVV- V V- --',
};
