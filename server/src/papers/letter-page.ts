import type { AppendixLine, LetterPaper } from '../modules/letters/letter-paper.rules.ts';
import { fontFaces, type FontUrl } from './paper-fonts.ts';

/**
 * A letter as one page of HTML: what is shown, printed, and made a PDF of. A4 with the margins of Decree 30/2020; on a
 * narrow screen the text alone, so that it can be read without moving sideways. It loads nothing but fonts.
 *
 * @param fontUrl where a font file is to be had from: an address of the service, or its content where nothing is served
 */
export function letterPage(paper: LetterPaper, fontUrl: FontUrl): string {
  const { issuer, signature, appendix } = paper;
  const [first = '', ...others] = paper.addressees;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(paper.reference.replace(/^Số: /, 'Công văn số '))}</title>
<style>${fontFaces(fontUrl)}${STYLE}</style>
</head>
<body>
<main>
<section class="sheet" aria-label="Công văn">
<table class="head" role="presentation"><tbody><tr>
<td><p>${escaped(issuer[0])}</p><p class="bold under">${escaped(issuer[1])}</p></td>
<td><p class="bold motto">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p class="bold under wide">Độc lập - Tự do - Hạnh phúc</p></td>
</tr><tr>
<td><p>${escaped(paper.reference)}</p><p class="subject">${escaped(paper.subject)}</p></td>
<td><p class="italic">${escaped(paper.date)}</p></td>
</tr></tbody></table>
<div class="to"><p>Kính gửi:</p>${
    others.length === 0
      ? `<p>${escaped(first)}.</p>`
      : `<ul>${paper.addressees.map((name, index) => `<li>- ${escaped(name)}${index === others.length ? '.' : ';'}</li>`).join('')}</ul>`
  }</div>
<div class="text">${paper.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</div>
<table class="foot" role="presentation"><tbody><tr>
<td><p class="bold italic">Nơi nhận:</p><ul>${paper.recipients.map((line) => `<li>- ${escaped(line.replace(/^-\s*/, ''))}</li>`).join('')}</ul></td>
<td>${signature.lines.map((line) => `<p class="bold">${escaped(line)}</p>`).join('')}<div class="sign"></div><p class="bold">${escaped(signature.name)}</p></td>
</tr></tbody></table>
</section>
<section class="sheet appendix" aria-label="Phụ lục">
<h2>Phụ lục</h2>
<h3>${escaped(appendix.title)}</h3>
<p class="italic note">${escaped(appendix.note)}</p>
<table class="list"><thead><tr><th>STT</th><th>Văn bản giao</th><th>Nội dung</th><th>Hạn</th><th>Số ngày quá hạn</th><th>Tình trạng</th></tr></thead>
<tbody>
${appendix.groups.map(({ agency, lines }) => `<tr><th colspan="6" scope="rowgroup" class="group">${escaped(agency)}</th></tr>\n${lines.map(row).join('\n')}`).join('\n')}
</tbody></table>
</section>
</main>
</body>
</html>
`;
}

function row({ position, document, content, due, daysOverdue, state }: AppendixLine): string {
  const text = [document, content].map((cell) => `<td>${escaped(cell)}</td>`).join('');
  return `<tr><td class="mid">${position}</td>${text}<td class="mid">${escaped(due)}</td><td class="mid">${daysOverdue}</td><td>${escaped(state)}</td></tr>`;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

// Margins: top and bottom 20, left 30, right 15 mm; text 14 pt, spaced 6 pt, first lines in by 1 cm (Decree 30/2020, I).
const STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt Tinos, "Times New Roman", serif; } }
@page :first { @top-center { content: none; } }
* { box-sizing: border-box; }
html { background: #e3e6eb; }
body { margin: 0; font: 14pt/1.35 Tinos, "Times New Roman", serif; color: #000; -webkit-print-color-adjust: exact; }
p, ul, h2, h3 { margin: 0; padding: 0; }
ul { list-style: none; }
.sheet { width: 210mm; min-height: 297mm; margin: 24px auto; padding: 20mm 15mm 20mm 30mm; background: #fff; }
.bold { font-weight: 700; }
.italic { font-style: italic; }
.head { width: 100%; border-collapse: collapse; font-size: 13pt; }
.head td { width: 42%; padding: 0 0 8pt; text-align: center; vertical-align: top; }
.head td + td { width: 58%; }
.motto { white-space: nowrap; }
.under { padding-bottom: 5pt; margin-bottom: 4pt; background: linear-gradient(#000, #000) center bottom / 25mm 1px no-repeat; }
.under.wide { background-size: 58mm 1px; font-size: 14pt; }
.subject { font-size: 12pt; }
.to { display: grid; grid-template-columns: auto auto; justify-content: center; column-gap: 8pt; margin: 10pt 0 12pt; }
.text p { margin-bottom: 6pt; text-align: justify; text-indent: 1cm; overflow-wrap: anywhere; }
.foot { width: 100%; margin-top: 8pt; border-collapse: collapse; break-inside: avoid; }
.foot td { width: 48%; padding: 0; vertical-align: top; font-size: 11pt; }
.foot td:first-child p { font-size: 12pt; }
.foot td + td { width: 52%; text-align: center; font-size: 14pt; }
.sign { height: 22mm; }
.appendix { break-before: page; }
.appendix h2, .appendix h3 { text-align: center; font-size: 14pt; }
.note { text-align: center; margin-bottom: 8pt; }
.list { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 12pt; line-height: 1.3; }
.list thead { display: table-header-group; }
.list tr { break-inside: avoid; }
.list th, .list td { padding: 4pt; border: 1px solid #000; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.list th { text-align: center; vertical-align: middle; }
.list thead th:nth-child(1) { width: 12mm; }
.list thead th:nth-child(2) { width: 34mm; }
.list thead th:nth-child(4) { width: 22mm; }
.list thead th:nth-child(5) { width: 18mm; }
.list thead th:nth-child(6) { width: 28mm; }
.list .group { text-align: left; }
.mid { text-align: center !important; }
@media screen and (min-width: 701px) and (max-width: 850px) {
  main { zoom: 0.92; }
}
@media screen and (max-width: 700px) {
  html { background: #fff; }
  body { font-size: 16px; }
  .sheet { width: auto; min-height: 0; margin: 0; padding: 16px; }
  .head, .list, .foot td, .foot td + td, .foot td:first-child p, .subject, .under.wide { font-size: 14px; }
  .motto { white-space: normal; }
  .to { justify-content: start; }
  .list, .list tbody, .list tr, .list td, .list th.group { display: block; border: 0; }
  .list thead { display: none; }
  .list tr { padding: 8px 0; border-top: 1px solid #bbb; }
  .list td { padding: 1px 0; text-align: left !important; }
  .list td:empty { display: none; }
  .list td:nth-child(1)::before { content: "STT "; }
  .list td:nth-child(4)::before { content: "Hạn: "; }
  .list td:nth-child(5)::before { content: "Số ngày quá hạn: "; }
}
@media print {
  html { background: none; }
  .sheet { width: auto; min-height: 0; margin: 0; padding: 0; }
}
`;
