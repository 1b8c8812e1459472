import { Refusal } from '../../kernel/errors.ts';

/** The kinds of files that papers and results come as, by their sniffed media type, with the endings they may bear. */
const ACCEPTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'application/pdf': ['pdf'],
    'image/jpeg': ['jpg', 'jpeg'],
    'image/png': ['png'],
    'image/webp': ['webp'],
    'image/heic': ['heic'],
    'image/heif': ['heic', 'heif'],
    'image/tiff': ['tif', 'tiff'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
    'application/vnd.oasis.opendocument.text': ['odt'],
    'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
    'application/vnd.oasis.opendocument.presentation': ['odp'],
    /** Word, Excel and PowerPoint before 2007 share one container format. */
    'application/x-cfb': ['doc', 'xls', 'ppt'],
  }),
);

const MAX_NAME_CHARS = 200;
/** What is cut before it is cleaned, or a long run of dots would keep the server busy. */
const MAX_SENT_NAME_CHARS = 1_000;

export class FileEmpty extends Refusal {
  readonly code = 'FILE_EMPTY';
}

export class FileTooLarge extends Refusal {
  readonly code = 'FILE_TOO_LARGE';
  readonly limitBytes: number;

  constructor(limitBytes: number) {
    super();
    this.limitBytes = limitBytes;
  }
}

export class FileTypeRefused extends Refusal {
  readonly code = 'FILE_TYPE_REFUSED';
}

/** Its name promises another kind than the content is. */
export class FileNotWhatItClaims extends Refusal {
  readonly code = 'FILE_NOT_WHAT_IT_CLAIMS';
}

/** A content as it was received. */
export type ReceivedFile = {
  /** As the sender wrote it. */
  readonly name: string;
  readonly sizeBytes: number;
  /** The media type found in the content; undefined where none is known. */
  readonly sniffed: string | undefined;
};

/**
 * The name and media type to store it under.
 *
 * @throws {FileEmpty}
 * @throws {FileTypeRefused} not a kind that is accepted
 * @throws {FileNotWhatItClaims} an accepted kind under another kind's ending
 */
export function judgeFile({ name: sent, sizeBytes, sniffed }: ReceivedFile): { name: string; mediaType: string } {
  if (sizeBytes === 0) throw new FileEmpty();
  const endings = sniffed === undefined ? undefined : ACCEPTED.get(sniffed);
  if (sniffed === undefined || !endings) throw new FileTypeRefused();
  const name = cleanFileName(sent);
  if (!endings.includes(endingOf(name).slice(1).toLowerCase())) throw new FileNotWhatItClaims();
  return { name, mediaType: sniffed };
}

/** The last part of the name, without controls and signs that turn the reading direction; its ending is kept. */
export function cleanFileName(raw: string): string {
  const cleaned = (raw.split(/[\\/]/).at(-1) ?? '')
    .slice(-MAX_SENT_NAME_CHARS)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, '')
    .trim();
  const ending = endingOf(cleaned);
  const stem = cleaned.slice(0, cleaned.length - ending.length).replace(/^[. ]+|[. ]+$/g, '') || 'tep';
  // By code points: half a character would not survive being sent.
  return [...stem].slice(0, MAX_NAME_CHARS - ending.length).join('') + ending;
}

/** With its dot; empty where there is none. */
function endingOf(name: string): string {
  return /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
}
