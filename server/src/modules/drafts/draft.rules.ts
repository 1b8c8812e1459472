import { Refusal } from '../../kernel/errors.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { charsIn } from '../input/text.rules.ts';

/** Characters: room for a hundred directives with their agencies. */
const MAX_BODY_CHARS = 500_000;
const MAX_DRAFT_TEXT_CHARS = 20_000;

/** Somebody else saved the same draft meanwhile; both versions are kept, the user chooses. */
export class DraftConflict extends Refusal {
  readonly code = 'DRAFT_CONFLICT';
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly version: number;

  constructor({ savedBy, savedAt, version }: { savedBy: string; savedAt: Date; version: number }) {
    super();
    this.savedBy = savedBy;
    this.savedAt = savedAt;
    this.version = version;
  }
}

type Saved = { readonly savedBy: string; readonly savedAt: Date; readonly version: number };

/**
 * The version that a save makes of the one it was typed over.
 *
 * @param typedOver 0 for a new draft
 * @throws {DraftConflict} another version was saved meanwhile
 */
export function nextVersion(typedOver: number, saved: Saved | undefined): number {
  if (saved && saved.version !== typedOver) throw new DraftConflict(saved);
  return (saved?.version ?? 0) + 1;
}

/** @throws {InvalidInput} TEXT_TOO_LONG */
export function assertDraftFits(texts: Readonly<Record<string, string>>, limit = MAX_DRAFT_TEXT_CHARS): void {
  for (const [path, text] of Object.entries(texts)) {
    const length = charsIn(text);
    if (length > limit) throw new InvalidInput('TEXT_TOO_LONG', path, { limit, length });
  }
}

/** @throws {InvalidInput} TEXT_TOO_LONG */
export function assertBodyFits(body: string): void {
  assertDraftFits({ body }, MAX_BODY_CHARS);
}
