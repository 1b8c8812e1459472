import type { DocumentText } from '../texts/directive-text.ts';
import type { PlannedDocument } from './planned-world.ts';
import type { LocalDate } from './working-days.ts';
import { withDays } from './source-texts.ts';

/** What stands at the foot of a document, by the key of its issuer's post. */
export type Signature = { readonly title: string; readonly name: string };

const types: Readonly<Record<string, PlannedDocument['type']>> = {
  TB: 'conclusion',
  CT: 'directive',
  KH: 'plan',
  CĐ: 'official_telegram',
  UBND: 'letter',
};

export function typeOf(notation: string): PlannedDocument['type'] {
  return types[notation.split('-')[0] ?? ''] ?? 'other';
}

type Facts = Pick<
  PlannedDocument,
  'key' | 'committee' | 'number' | 'issuedOn' | 'enteredBy' | 'enteredAt' | 'outsideDueOn'
> & {
  readonly issuer: Signature;
  /** Signs conclusion notices on the chair's behalf (TL. CHỦ TỊCH). */
  readonly chiefName: string;
  readonly moved?: (day: LocalDate) => LocalDate;
};

/** The paper as it stands in the records. */
export function documentFrom(
  text: Pick<DocumentText, 'abstract' | 'origin'> & { readonly notation: string },
  facts: Facts,
): PlannedDocument {
  const { issuer, chiefName, moved = (day) => day, outsideDueOn, ...rest } = facts;
  return {
    ...rest,
    notation: text.notation,
    type: typeOf(text.notation),
    abstract: withDays(text.abstract, facts.issuedOn, moved)
      .replace('{issuer}', `${issuer.title} ${issuer.name}`)
      .normalize('NFC'),
    signer: text.notation.startsWith('TB') ? chiefName : issuer.name,
    origin: text.origin?.kind ?? 'own',
    outsideIssuer: text.origin?.issuer ?? null,
    outsideDueOn: text.origin === undefined ? null : outsideDueOn,
  };
}
