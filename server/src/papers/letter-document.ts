import {
  AlignmentType,
  BorderStyle,
  Document,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Header,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { AppendixLine, LetterPaper } from '../modules/letters/letter-paper.rules.ts';

/** Twentieths of a point, from millimetres. */
const mm = (length: number) => Math.round((length * 1440) / 25.4);
/** A4 without its margins of 30 and 15 mm. */
const TEXT_WIDTH = mm(210 - 30 - 15);
const FONT = 'Times New Roman';
/** Columns of the appendix, in millimetres. */
const COLUMNS = [12, 34, 48, 24, 19, 28].map(mm);
const HEADS = ['STT', 'Văn bản giao', 'Nội dung', 'Hạn', 'Số ngày quá hạn', 'Tình trạng'];

type Written = {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  align?: Alignment;
  after?: number;
  indent?: boolean;
};
type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** The letter as a Word document that can be edited, in the layout of Decree 30/2020: the same paper as the page. */
export function letterDocument(paper: LetterPaper): Promise<Buffer> {
  const page = {
    page: {
      size: { width: mm(210), height: mm(297) },
      margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10) },
    },
  };
  const numbered = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });
  const letter: ISectionOptions = {
    // The first page bears no number, the others theirs at the top (Decree 30/2020, I.7).
    properties: { ...page, titlePage: true },
    headers: { default: numbered, first: new Header({ children: [new Paragraph('')] }) },
    children: [headTable(paper), ...addressed(paper), ...paper.paragraphs.map(bodyLine), footTable(paper)],
  };
  const appendix: ISectionOptions = {
    properties: page,
    headers: { default: numbered },
    children: [
      line('Phụ lục', { bold: true, align: AlignmentType.CENTER }),
      line(paper.appendix.title, { bold: true, align: AlignmentType.CENTER }),
      line(paper.appendix.note, { italics: true, align: AlignmentType.CENTER, after: 160 }),
      appendixTable(paper),
    ],
  };
  return Packer.toBuffer(
    new Document({
      title: paper.reference.replace(/^Số: /, 'Công văn số '),
      subject: paper.subject,
      creator: '',
      styles: {
        default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } },
      },
      sections: [letter, appendix],
    }),
  );
}

function line(text: string, { align, after = 0, indent = false, ...run }: Written = {}): Paragraph {
  return new Paragraph({
    alignment: align ?? AlignmentType.LEFT,
    spacing: { after, line: 276 },
    ...(indent ? { indent: { firstLine: mm(10) } } : {}),
    children: [new TextRun({ text, ...run })],
  });
}

function bodyLine(text: string): Paragraph {
  return line(text, { align: AlignmentType.JUSTIFIED, after: 120, indent: true });
}

const centred = (text: string, run: Written = {}) => line(text, { ...run, align: AlignmentType.CENTER });
const rule = () => centred('⎯⎯⎯⎯⎯⎯⎯', { size: 14, after: 60 });

function headTable({ issuer, reference, subject, date }: LetterPaper): Table {
  const left = [
    centred(issuer[0], { size: 26 }),
    centred(issuer[1], { size: 26, bold: true }),
    rule(),
    centred(reference, { size: 26 }),
    centred(subject, { size: 24 }),
  ];
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true }),
    rule(),
    centred(date, { size: 26, italics: true }),
  ];
  return bare([left, right], [mm(62), TEXT_WIDTH - mm(62)]);
}

function addressed({ addressees }: LetterPaper): Paragraph[] {
  const [only, ...others] = addressees;
  if (others.length === 0) return [line(''), centred(`Kính gửi: ${only ?? ''}.`, { after: 160 })];
  const places = addressees.map((name, index) => `- ${name}${index === others.length ? '.' : ';'}`);
  const inset = { left: mm(52) };
  return [
    line(''),
    new Paragraph({ indent: { left: mm(30) }, spacing: { line: 276 }, children: [new TextRun('Kính gửi:')] }),
    ...places.map(
      (text, index) =>
        new Paragraph({
          indent: inset,
          spacing: { line: 276, after: index === others.length ? 160 : 0 },
          children: [new TextRun(text)],
        }),
    ),
  ];
}

function footTable({ recipients, signature }: LetterPaper): Table {
  const left = [
    line('Nơi nhận:', { size: 24, bold: true, italics: true }),
    ...recipients.map((text) => line(`- ${text.replace(/^-\s*/, '')}`, { size: 22 })),
  ];
  const right = [
    ...signature.lines.map((text) => centred(text, { bold: true })),
    ...[0, 1, 2, 3].map(() => line('')),
    centred(signature.name, { bold: true }),
  ];
  const half = Math.round(TEXT_WIDTH / 2);
  return bare([left, right], [half, TEXT_WIDTH - half]);
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

/** Two columns without lines, kept on one page. */
function bare(cells: readonly Paragraph[][], widths: readonly number[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({ children, borders: NO_LINES, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}

function appendixTable({ appendix }: LetterPaper): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: HEADS.map((text, index) => cell(text, index, { bold: true, align: AlignmentType.CENTER })),
  });
  const rows = appendix.groups.flatMap(({ agency, lines }) => [
    new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: HEADS.length,
          width: { size: TEXT_WIDTH, type: WidthType.DXA },
          children: [line(agency, { size: 24, bold: true })],
        }),
      ],
    }),
    ...lines.map(appendixRow),
  ]);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS,
    rows: [head, ...rows],
  });
}

function appendixRow({ position, document, content, due, daysOverdue, state }: AppendixLine): TableRow {
  const cells = [String(position), document, content, due, daysOverdue, state];
  const isCentred = (index: number) => index === 0 || index === 3 || index === 4;
  return new TableRow({
    cantSplit: true,
    children: cells.map((text, index) => cell(text, index, isCentred(index) ? { align: AlignmentType.CENTER } : {})),
  });
}

function cell(text: string, index: number, written: Written): TableCell {
  return new TableCell({
    width: { size: COLUMNS[index] ?? 0, type: WidthType.DXA },
    verticalAlign: written.bold ? VerticalAlign.CENTER : VerticalAlign.TOP,
    children: [line(text, { size: 24, ...written })],
  });
}
