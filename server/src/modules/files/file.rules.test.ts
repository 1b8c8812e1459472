import { describe, expect, it } from 'vitest';
import { cleanFileName, FileEmpty, FileNotWhatItClaims, FileTypeRefused, judgeFile } from './file.rules.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ofType = (name: string, sniffed: string | undefined) => ({ name, sizeBytes: 1, sniffed });

describe('the name of a file', () => {
  it.each([
    ['is kept as civil servants write it', 'Báo cáo tháng 6 (lần 2).PDF', 'Báo cáo tháng 6 (lần 2).PDF'],
    ['is composed, so that it looks and compares the same', 'Báo cáo.pdf'.normalize('NFD'), 'Báo cáo.pdf'],
    ['loses every folder before it', '../../etc/passwd.pdf', 'passwd.pdf'],
    ['loses the folders of Windows too', 'C:\\Users\\..\\văn bản.docx', 'văn bản.docx'],
    ['cannot turn the reading direction', 'hoa\u202Efdp.exe', 'hoafdp.exe'],
    ['cannot isolate a part of itself', '\u2066a\u2069\u200F.pdf', 'a.pdf'],
    ['cannot start a header of its own', 'a.pdf\r\nSet-Cookie: x=1', 'a.pdf Set-Cookie x=1'],
    ['holds no null and no signs that file systems refuse', 'a\0b<c>|d:e*f?"g.pdf', 'abcdefg.pdf'],
    ['holds only whole characters', 'a\uD83D.pdf', 'a\uFFFD.pdf'],
    ['hides nothing behind a leading dot', '...bí mật.pdf', 'bí mật.pdf'],
    ['keeps its ending when nothing else is left', '....pdf', 'tep.pdf'],
    ['is invented when only dots are left', '....', 'tep'],
    ['is invented when it is empty', '  ', 'tep'],
    ['is a single line of single spaces', ' a \t\n b.pdf ', 'a b.pdf'],
  ])('%s', (_title, sent, kept) => {
    expect(cleanFileName(sent)).toBe(kept);
  });

  it('has at most 200 characters, of which the last are its ending', () => {
    const long = cleanFileName(`${'ạ'.repeat(5000)}.docx`);
    expect(long).toHaveLength(200);
    expect(long.endsWith('ạ.docx')).toBe(true);
  });

  it('is never cut through a character', () => {
    expect(cleanFileName(`${'𝒜'.repeat(300)}.pdf`).isWellFormed()).toBe(true);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['công văn.pdf', 'application/pdf'],
    ['ảnh hiện trường.JPG', 'image/jpeg'],
    ['ảnh.jpeg', 'image/jpeg'],
    ['ảnh.heic', 'image/heif'],
    ['phụ lục.docx', DOCX],
    ['báo cáo.odt', 'application/vnd.oasis.opendocument.text'],
    ['báo cáo cũ.doc', 'application/x-cfb'],
    ['biểu mẫu cũ.xls', 'application/x-cfb'],
  ])('of %s is accepted when the content is %s', (name, sniffed) => {
    expect(judgeFile(ofType(name, sniffed))).toEqual({ name, mediaType: sniffed });
  });

  it.each([
    ['an executable', 'báo cáo.pdf', 'application/x-msdownload'],
    ['an archive that is no office document', 'báo cáo.docx', 'application/zip'],
    ['a document with macros', 'biểu mẫu.xlsm', 'application/vnd.ms-excel.sheet.macroenabled.12'],
    ['text or markup, which has no signature', 'trang.pdf', undefined],
    ['drawn markup', 'hình.svg', 'image/svg+xml'],
    ['a kind named like a property of every object', 'a.pdf', 'constructor'],
  ])('is refused for %s, whatever its name', (_title, name, sniffed) => {
    expect(() => judgeFile(ofType(name, sniffed))).toThrow(FileTypeRefused);
  });

  it.each([
    ['another accepted kind', 'ảnh.pdf', 'image/png'],
    ['an executable', 'báo cáo.pdf.exe', 'application/pdf'],
    ['an executable, read backwards', 'báo cáo\u202Efdp.exe', 'application/pdf'],
    ['no kind', 'báo cáo', 'application/pdf'],
    ['no kind, after folders', 'a.pdf/', 'application/pdf'],
    ['an installer', 'phần mềm.msi', 'application/x-cfb'],
  ])('is refused when its name claims %s', (_title, name, sniffed) => {
    expect(() => judgeFile(ofType(name, sniffed))).toThrow(FileNotWhatItClaims);
  });

  it('does not matter when there is no content at all', () => {
    expect(() => judgeFile({ name: 'a.pdf', sizeBytes: 0, sniffed: undefined })).toThrow(FileEmpty);
  });
});
