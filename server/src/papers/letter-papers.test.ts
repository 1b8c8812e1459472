import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { letterPaper, type LetterFacts, type LetterLine } from '../modules/letters/letter-paper.rules.ts';
import { letterDocument } from './letter-document.ts';
import { letterPage } from './letter-page.ts';
import { fontInline } from './paper-fonts.ts';
import { findBrowser, openPdfPrinter, PrintFailed } from './pdf-printer.ts';

const line = (position: number, part: Partial<LetterLine> = {}): LetterLine => ({
  position,
  agencyId: 'xd',
  agencyName: 'Sở Xây dựng',
  asksExplanation: false,
  document: '152/TB-UBND ngày 03/6/2024',
  content: 'Rà soát quy hoạch phân khu bán đảo Phương Mai',
  dueOn: '2024-06-25',
  daysOverdue: 27,
  state: 'Chưa báo cáo',
  ...part,
});
const facts = (part: Partial<LetterFacts> = {}): LetterFacts => ({
  committeeName: 'UBND tỉnh Bình Định',
  isForCommittee: true,
  subject: 'đôn đốc thực hiện nhiệm vụ',
  body: null,
  reportBefore: '2024-07-30',
  explainBefore: null,
  recipients: 'Như trên;\nLưu: VT, TH.',
  notation: 'UBND-TH',
  number: null,
  issuedOn: null,
  figuresOf: '2024-07-22',
  signer: { name: 'Nguyễn Hữu Trác', role: 'office_chief', title: 'Chánh Văn phòng' },
  lines: [line(1)],
  ...part,
});
const two = [line(1), line(2, { agencyId: 'yt', agencyName: 'Sở Y tế', daysOverdue: 0, asksExplanation: true })];

describe('a letter on paper', () => {
  it('speaks to one agency by its name, and to several as those above', () => {
    const [one] = letterPaper(facts()).paragraphs;
    expect(one).toContain('Sở Xây dựng còn 01 nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao đã quá hạn');
    const [several] = letterPaper(facts({ lines: two })).paragraphs;
    expect(several).toContain(
      'các cơ quan, địa phương nêu trên còn 02 nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao chưa hoàn thành, trong đó 01 nhiệm vụ đã quá hạn',
    );
  });

  it('asks for an explanation by number and agency, and numbers its demands through', () => {
    const { paragraphs } = letterPaper(facts({ lines: two, explainBefore: '2024-07-26' }));
    expect(paragraphs.filter((text) => /^\d\. /.test(text))).toHaveLength(3);
    expect(paragraphs[3]).toContain(
      '2. Đối với nhiệm vụ tại số thứ tự 2 của Phụ lục, Sở Y tế giải trình rõ nguyên nhân, trách nhiệm',
    );
    expect(paragraphs[3]).toContain('chậm nhất ngày 26/7/2024');
    expect(paragraphs.at(-1)).toMatch(/thực hiện\.\/\.$/);
  });

  it("of the Office says so in its head, its order and its signature, and the committee's nowhere", () => {
    const paper = letterPaper(facts({ isForCommittee: false, notation: 'VPUB-TH' }));
    expect(paper.issuer).toEqual(['UBND TỈNH BÌNH ĐỊNH', 'VĂN PHÒNG']);
    expect(paper.paragraphs[1]).toContain('Thừa lệnh Chủ tịch UBND tỉnh, Văn phòng UBND tỉnh đề nghị Thủ trưởng Sở');
    expect(paper.signature.lines).toEqual(['CHÁNH VĂN PHÒNG']);
  });

  it('leaves number and day open until it is issued', () => {
    expect(letterPaper(facts())).toMatchObject({ reference: 'Số: ……/UBND-TH' });
    const issued = letterPaper(facts({ number: '215', issuedOn: '2024-07-23' }));
    expect(issued).toMatchObject({ reference: 'Số: 215/UBND-TH', date: 'Bình Định, ngày 23 tháng 7 năm 2024' });
    expect(issued.appendix.note).toBe('(Kèm theo Công văn số 215/UBND-TH ngày 23/7/2024 của UBND tỉnh)');
  });

  it('says the words of its drafter where there are some', () => {
    expect(letterPaper(facts({ body: 'Một.\n\nHai./.' })).paragraphs).toEqual(['Một.', 'Hai./.']);
  });
});

const directory = mkdtempSync(join(tmpdir(), 'dondoc-papers-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const hostile = line(1, { content: '<script>alert("1")</script> & Ẫ Ậ ở đây', agencyName: 'Sở <b>X</b>' });

/** What a program of the system prints, with files of this test's folder named by their names. */
function read(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('what a letter is written on', () => {
  it('is a page on which nothing of the data is code', () => {
    const html = letterPage(letterPaper(facts({ lines: [hostile] })), (file) => `/fonts/${file}`);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Ẫ Ậ ở đây');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>X');
  });

  it('is a Word document of the same words, with real tables and numbered pages', async () => {
    writeFileSync(
      join(directory, 'letter.docx'),
      await letterDocument(letterPaper(facts({ lines: [...two, hostile] }))),
    );
    const parts = unzipSync(readFileSync(join(directory, 'letter.docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(xml).toContain('Rà soát quy hoạch phân khu bán đảo Phương Mai');
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).toContain('<w:tblHeader/>');
    expect(Object.keys(parts)).toContain('word/header1.xml');
  });

  it('is opened by LibreOffice with its Vietnamese whole (skipped where it is not installed)', ({ skip }) => {
    skip(!isThere('soffice'), 'LibreOffice is not installed');
    read(
      'soffice',
      '--headless',
      `-env:UserInstallation=file://${directory}/office`,
      '--convert-to',
      'txt:Text (encoded):UTF8',
      'letter.docx',
    );
    const text = readFileSync(join(directory, 'letter.txt'), 'utf8').normalize('NFC');
    expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(text).toContain('Ẫ Ậ ở đây');
    expect(text).toContain('TL. CHỦ TỊCH');
  }, 60_000);

  const browser = findBrowser(process.env['CHROMIUM_PATH'], process.env['PATH'] ?? '');
  it('is a PDF by a browser where one is found (skipped where none is)', async ({ skip }) => {
    skip(!browser, 'no Chromium or Chrome was found');
    const pdf = await openPdfPrinter(browser ?? '')(letterPage(letterPaper(facts({ lines: two })), fontInline));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Fonts stand in it, so that it looks the same everywhere, and the text can be read out of it.
    expect(pdf.includes('/ToUnicode')).toBe(true);
    expect(pdf.includes('/StructTreeRoot')).toBe(true);
  }, 60_000);

  it('is no PDF where the browser fails, and nothing stays behind', async () => {
    await expect(openPdfPrinter('/bin/false')('<p>x</p>')).rejects.toThrow(PrintFailed);
    await expect(openPdfPrinter(join(directory, 'nothing'))('<p>x</p>')).rejects.toThrow(PrintFailed);
  });

  it('finds the browser that is named, or one in PATH, or none', () => {
    expect(findBrowser('/bin/sh', '')).toBe('/bin/sh');
    expect(findBrowser('/not/there', '/not/here')).toBeUndefined();
  });
});
