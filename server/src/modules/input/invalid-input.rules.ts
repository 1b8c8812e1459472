import { Refusal } from '../../kernel/errors.ts';

/** Everything that may be wrong with what somebody entered. Each has its sentence in every language. */
export type InvalidInputCode =
  | 'AGENCY_CYCLE'
  | 'AGENCY_ENDED'
  | 'AGENCY_HAS_CHILDREN'
  | 'AGENCY_HAS_POSTS'
  | 'AGENCY_HAS_SHARE'
  | 'AGENCY_NOT_VALID'
  | 'AGENCY_OR_GROUP'
  | 'AGENCY_TWICE'
  | 'ANSWER_DAY_PAST'
  | 'ANSWER_DAY_TOO_FAR'
  | 'APPOINTED_ALREADY'
  | 'ASKED_DAY_MISSING'
  | 'ASKED_NOT_LATER'
  | 'ASKED_TOO_LATE'
  | 'CALENDAR_DAY_TWICE'
  | 'CALENDAR_HEADER'
  | 'CALENDAR_KIND'
  | 'CHILD_LATER_THAN_PARENT'
  | 'CODE_FORM'
  | 'CODE_OVERLAPS'
  | 'CODE_TAKEN'
  | 'DAY_LIST_FORM'
  | 'DAY_NEEDS_CHIEF'
  | 'DAY_REASON_MISSING'
  | 'DOCUMENT_CITED'
  | 'DOCUMENT_NOT_FOUND'
  | 'DUE_BEFORE_ISSUED'
  | 'DUE_IN_PAST'
  | 'DUE_TOO_FAR'
  | 'EMAIL_TAKEN'
  | 'EMAIL_UNUSABLE'
  | 'ENDS_BEFORE_START'
  | 'ENDS_IN_PAST'
  | 'EXPLANATION_OPEN'
  | 'FILE_NOT_FOUND'
  | 'GROUP_EMPTY'
  | 'GROUP_NAME_TAKEN'
  | 'ISSUED_BEFORE_DRAFT'
  | 'ISSUED_IN_FUTURE'
  | 'LAST_ADMIN'
  | 'LETTER_EMPTY'
  | 'LETTER_LINE_DONE'
  | 'LETTER_LINE_UNKNOWN'
  | 'MESSAGE_TOO_LONG'
  | 'NOTHING_CHOSEN'
  | 'NOTHING_TO_EXTEND'
  | 'NOT_AN_ISSUER'
  | 'NOT_A_DAY'
  | 'NOT_A_LEVEL'
  | 'NOT_A_MONITOR'
  | 'NOT_A_PERIOD'
  | 'NOT_A_RECURRENCE'
  | 'NOT_A_READER'
  | 'NOT_A_SUCCESSOR'
  | 'NOT_A_TIME'
  | 'NOT_REMINDABLE'
  | 'NOT_A_SIGNER'
  | 'NO_LEAD'
  | 'NO_SIGNER'
  | 'OBJECTED_TOO_LATE'
  | 'OFFER_MISSING'
  | 'OFFER_OUT_OF_RANGE'
  | 'PAPER_BEFORE_ISSUED'
  | 'PAPER_IN_FUTURE'
  | 'PAPER_NUMBER_MISSING'
  | 'PERCENT_OUT_OF_RANGE'
  | 'PERSON_HAS_ACCOUNT'
  | 'PERSON_HAS_ENDED'
  | 'POSITION_OUT_OF_RANGE'
  | 'PRODUCT_MISSING'
  | 'REASON_MISSING'
  | 'RECEIVER_MISSING'
  | 'RESTRICTED_WORK'
  | 'SETTING_OUT_OF_RANGE'
  | 'ROLE_NOT_OF_AGENCY'
  | 'SERIES_NEVER_FIRES'
  | 'SERIES_NOT_HERE'
  | 'SERIES_OF_PROPOSAL'
  | 'SEVERAL_COMMITTEES'
  | 'STATED_AFTER_SENT'
  | 'STATED_BEFORE_ISSUED'
  | 'STATED_MISSING'
  | 'TERM_OUT_OF_RANGE'
  | 'TEXT_EMPTY'
  | 'TEXT_HAS_CONTROLS'
  | 'TEXT_TOO_LONG'
  | 'TOO_MANY'
  | 'WEBHOOK_URL_FORM';

/** What the sentence needs to name: `earliestOn`, `latestOn`, `limit`, `length`. */
export type InvalidInputDetails = Readonly<Record<string, string | number>>;

/** An input field holds something that cannot be accepted; nothing was changed. */
export class InvalidInput extends Refusal {
  readonly code: InvalidInputCode;
  /** The input field, such as `directives.0.assignments.1.agencyId`. */
  readonly path: string;
  readonly details: InvalidInputDetails;

  constructor(code: InvalidInputCode, path: string, details: InvalidInputDetails = {}) {
    super();
    this.code = code;
    this.path = path;
    this.details = details;
  }
}
