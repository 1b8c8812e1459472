import { Refusal } from '../../kernel/errors.ts';
import type { LetterState } from './letter.rules.ts';

export type LetterNow = { readonly letterId: string; readonly state: LetterState; readonly version: number };

/** Somebody changed the letter, or took it a step further, since the actor saw it; nothing was changed. */
export class LetterConflict extends Refusal {
  readonly code = 'LETTER_CONFLICT';
  readonly letterId: string;
  /** Where it is now. */
  readonly state: LetterState;
  readonly version: number;

  constructor({ letterId, state, version }: LetterNow) {
    super();
    this.letterId = letterId;
    this.state = state;
    this.version = version;
  }
}
