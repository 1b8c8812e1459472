import type { deadlineKind, urgency, visibility } from '../../schema/directives.ts';
import type { requestKind } from '../../schema/requests.ts';
import type { documentOrigin, documentType } from '../../schema/documents.ts';
import type { PlannedAgency, PlannedGroup } from '../agencies/planned-agency.ts';
import type { PlannedPerson } from '../people/planned-person.ts';
import type { LocalDate } from './working-days.ts';

/** A paper answer that the Office recorded for the agency. */
export type Paper = { readonly number: string; readonly on: LocalDate };

/** The agency asks the issuing side for something, which waits for its decision. */
export type AskedDeed = {
  readonly kind: 'asked';
  readonly request: (typeof requestKind.enumValues)[number];
  readonly reason: string;
  /** Extension: the day asked for. */
  readonly askedDueOn: LocalDate | null;
};

type Deed =
  | { readonly kind: 'acknowledged' }
  /** A coordinating share ends because its leads did. */
  | { readonly kind: 'closed_with_lead'; readonly as: 'closed_with_lead' | 'withdrawn' | 'ended' | 'superseded' }
  | {
      readonly kind: 'progress';
      readonly percent: number;
      readonly result: string;
      readonly obstacles: string | null;
      readonly paper: Paper | null;
    }
  | {
      readonly kind: 'completion';
      readonly result: string;
      readonly obstacles: string | null;
      readonly statedOn: LocalDate;
      readonly productNumber: string | null;
      readonly paper: Paper | null;
    }
  /** `setOn`: another day of performance than the stated one, then with a reason. */
  | { readonly kind: 'accepted'; readonly setOn: LocalDate | null; readonly dayReason: string | null }
  | { readonly kind: 'returned'; readonly reason: string }
  | { readonly kind: 'suspended' | 'withdrawn' | 'ended'; readonly reason: string }
  | { readonly kind: 'superseded'; readonly reason: string; readonly supersededBy: string }
  | { readonly kind: 'reminded'; readonly message: string }
  | AskedDeed;

/** What was done to an assignment, when, and by which post. */
export type Act = Deed & { readonly at: Date; readonly by: string };
/** An act before its moment is known. */
export type DatedDeed = Deed & { readonly on: LocalDate; readonly by: string };

export type PlannedAssignment = {
  readonly key: string;
  readonly agency: string;
  readonly role: 'lead' | 'coordinating';
  /** The first promise; the acts may move it. */
  readonly dueOn: LocalDate | null;
  readonly acts: readonly Act[];
};

export type PlannedDocument = {
  readonly key: string;
  readonly committee: string;
  readonly number: string;
  readonly notation: string;
  readonly type: (typeof documentType.enumValues)[number];
  readonly issuedOn: LocalDate;
  readonly abstract: string;
  readonly signer: string;
  readonly origin: (typeof documentOrigin.enumValues)[number];
  readonly outsideIssuer: string | null;
  readonly outsideDueOn: LocalDate | null;
  readonly enteredBy: string;
  readonly enteredAt: Date;
};

export type PlannedDirective = {
  readonly key: string;
  /** The document's key; null for what was said in a meeting. */
  readonly document: string | null;
  readonly committee: string;
  /** Posts, by their keys. */
  readonly issuer: string;
  readonly monitors: readonly string[];
  readonly enteredBy: string;
  readonly enteredAt: Date;
  /** Still waits for a leader's or chief's confirmation. */
  readonly isProposal: boolean;
  readonly issuedOn: LocalDate;
  readonly content: string;
  readonly field: string;
  readonly urgency: (typeof urgency.enumValues)[number];
  readonly expectedProduct: string;
  readonly visibility: (typeof visibility.enumValues)[number];
  /** People, by their keys, who may read a restricted directive. */
  readonly readers: readonly string[];
  readonly deadline: {
    readonly kind: (typeof deadlineKind.enumValues)[number];
    readonly on: LocalDate | null;
    readonly text: string | null;
    readonly time: string | null;
  };
  /** The key of the assignment that this directive executes. */
  readonly parentAssignment: string | null;
  readonly assignments: readonly PlannedAssignment[];
};

/** Whose chase letters wait on the day of the demo. Posts and committee by their keys. */
export type PlannedLetters = { readonly committee: string; readonly drafter: string; readonly signer: string };

/** All that is put into an empty database for one tenant. */
export type PlannedWorld = {
  readonly tenant: {
    readonly slug: string;
    readonly name: string;
    readonly codePrefix: string;
    readonly timeZone: string;
  };
  /** The day on which agencies' people took up their posts. */
  readonly postsFrom: LocalDate;
  readonly agencies: readonly PlannedAgency[];
  readonly groups: readonly PlannedGroup[];
  readonly people: readonly PlannedPerson[];
  readonly documents: readonly PlannedDocument[];
  /** In the order in which they were entered. */
  readonly directives: readonly PlannedDirective[];
  /** Null where there are none. */
  readonly letters: PlannedLetters | null;
};
