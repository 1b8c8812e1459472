import type { InvalidInput } from '../modules/input/invalid-input.rules.ts';
import type { Catalogue } from './catalogue.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const day = (refusal: InvalidInput, name: string) => format.format(new Date(String(refusal.details[name])));
const count = (value: string | number | undefined) => Number(value).toLocaleString('en-GB');
const MIB = 1024 * 1024;

const acts: Readonly<Record<string, string>> = {
  assignment_acknowledged: 'acknowledged it',
  progress_reported: 'reported progress',
  completion_reported: 'reported completion',
  completion_accepted: 'accepted the result',
  completion_returned: 'returned the report',
  assignment_withdrawn: 'withdrew the assignment',
  tracking_ended: 'ended the tracking',
  directive_confirmed: 'confirmed the proposal',
  request_asked: 'sent a request',
  request_taken_back: 'took the request back',
  request_granted: 'granted the request',
  request_refused: 'refused the request',
  request_countered: 'offered another day',
  offer_declined: 'declined the offer',
  request_lapsed: 'dealt with the work, which ended the request',
  chase_letter_issued: 'issued a chase letter',
  explanation_demanded: 'demanded an explanation',
  explanation_answered: 'answered the demand for explanation',
  explanation_lapsed: 'ended the work, so that nothing is left to explain',
  assignment_transferred: 'transferred it to another agency',
  assignment_infeasible: 'closed it as not feasible',
  assignment_suspended: 'suspended it',
  assignment_resumed: 'let it go on',
  closed_with_lead: 'closed it with its lead',
  series_paused: 'paused the series',
  series_resumed: 'resumed the series',
  series_ended: 'ended the series',
  series_rule_changed: 'changed its rule',
};

export const en: Catalogue = {
  NOT_FOUND: () => 'There is no such item.',
  NOT_ALLOWED: () => 'This act is not yours to take.',
  ALREADY_ACTED: ({ act }) =>
    `This changed before you acted: somebody ${acts[act ?? ''] ?? 'dealt with it'}. Reload the page to see the latest.`,
  DRAFT_CONFLICT: () => 'Somebody else has just saved this draft. Reload it, or keep yours.',
  LETTER_CONFLICT: () => 'Somebody else has just changed this letter, or acted on it. Reload it.',
  AGENCY_CONFLICT: () => 'Somebody else has just changed this agency. Reload it, or keep yours.',

  FILE_EMPTY: () => 'The file is empty. Choose another.',
  FILE_TOO_LARGE: ({ limitBytes }) =>
    `The file is larger than ${count(Math.floor(limitBytes / MIB))} MB. Choose a smaller one.`,
  FILE_TYPE_REFUSED: () =>
    'This kind of file is not accepted. Use PDF, Word, Excel, PowerPoint, OpenDocument or a picture.',
  FILE_NOT_WHAT_IT_CLAIMS: () => "The file's content does not match the ending of its name. Check the file.",

  AGENCY_CYCLE: () => 'An agency cannot belong to itself or to what belongs to it. Choose another.',
  AGENCY_ENDED: () => 'This agency has ended already.',
  AGENCY_HAS_CHILDREN: ({ details }) =>
    `Agencies that still belong to it after this day: ${count(details['length'])}. Move or end them first.`,
  AGENCY_HAS_POSTS: ({ details }) => `Posts held after this day: ${count(details['length'])}. End them first.`,
  AGENCY_HAS_SHARE: () => 'This agency has a share of the directive already. Choose another.',
  AGENCY_NOT_VALID: () => 'This agency no longer exists, or is not on the list. Choose another.',
  AGENCY_OR_GROUP: () => 'Choose an agency or a group, not both.',
  AGENCY_TWICE: () => 'This agency is assigned already. Remove the double line.',
  ANSWER_DAY_PAST: (refusal) => `The explanation is due after today, on ${day(refusal, 'earliestOn')} at the earliest.`,
  ANSWER_DAY_TOO_FAR: (refusal) => `The explanation is due on ${day(refusal, 'latestOn')} at the latest.`,
  APPOINTED_ALREADY: () => 'This person holds that role in the agency during these days already.',
  ASKED_DAY_MISSING: () => 'Enter the due day that you ask for.',
  ASKED_NOT_LATER: (refusal) => `The new due day must be after the present one (${day(refusal, 'dueOn')}).`,
  ASKED_TOO_LATE: (refusal) => `It is too late to ask for more time: the last day was ${day(refusal, 'latestOn')}.`,
  CALENDAR_DAY_TWICE: () => 'This day is named twice. Remove one of the lines.',
  CALENDAR_HEADER: () => 'The first line must have the columns Ngày, Loại, Tên and Nguồn.',
  CALENDAR_KIND: () => 'The kind of day must be "nghỉ lễ", "nghỉ bù", "nghỉ hoán đổi" or "làm bù".',
  CHILD_LATER_THAN_PARENT: (refusal) => `The due day may not be after the one set above (${day(refusal, 'latestOn')}).`,
  CODE_FORM: () => 'An identifier has digits, capital letters and dots only, at most 35, such as H08.05.',
  CODE_OVERLAPS: () => 'The agency has an identifier at that time. Give the former one a last day first.',
  CODE_TAKEN: () => 'This identifier is in use at that time. Enter another.',
  DAY_LIST_FORM: ({ details }) =>
    `Enter numbers of days from 1 to ${count(details['most'])}, separated by commas, such as 7,3,1; at most ${count(details['count'])} of them.`,
  DAY_NEEDS_CHIEF: () =>
    'The report came after the due day but states a day in time: the chief or a leader confirms that day.',
  DAY_REASON_MISSING: () => 'Say why you record another day of completion than the agency reported.',
  DOCUMENT_CITED: () =>
    'An agency has reported on this document, so its number, notation and date can no longer be changed.',
  DOCUMENT_NOT_FOUND: () => 'There is no such document.',
  DUE_BEFORE_ISSUED: (refusal) => `The due day may not be before the day of issue (${day(refusal, 'earliestOn')}).`,
  DUE_IN_PAST: (refusal) =>
    `The due day of the new agency may not be before today (${day(refusal, 'earliestOn')}). Choose another.`,
  DUE_TOO_FAR: (refusal) => `The due day may not be after ${day(refusal, 'latestOn')}.`,
  EMAIL_TAKEN: () =>
    'This address is on the list of people already, those who have ended included. Find that person to add a post.',
  EMAIL_UNUSABLE: () => 'Enter an e-mail address such as name@agency.gov.vn.',
  ENDS_BEFORE_START: (refusal) => `The last day may not be before the first (${day(refusal, 'earliestOn')}).`,
  ENDS_IN_PAST: (refusal) => `The last day may not be before today (${day(refusal, 'earliestOn')}).`,
  EXPLANATION_OPEN: (refusal) =>
    `Some of the work waits for an explanation already, due on ${day(refusal, 'answerBefore')}. Take it out of the selection.`,
  FILE_NOT_FOUND: () => 'There is no such file. Upload it again.',
  GROUP_EMPTY: () => 'No agency of this group exists today.',
  GROUP_NAME_TAKEN: () => 'There is a group of this name already. Choose another name.',
  ISSUED_BEFORE_DRAFT: (refusal) =>
    `The day of issue may not be before the letter was drafted (${day(refusal, 'earliestOn')}).`,
  ISSUED_IN_FUTURE: (refusal) => `The document's day may not be after today (${day(refusal, 'latestOn')}).`,
  LAST_ADMIN: () =>
    'This is the last administrator who can sign in. Appoint another, who must activate the account first.',
  LETTER_EMPTY: () => 'A letter needs at least one task in its appendix.',
  LETTER_LINE_DONE: ({ details }) =>
    `Task ${String(details['positions'])} of the appendix was reported, suspended or ended. Take it out, then submit the letter again.`,
  LETTER_LINE_UNKNOWN: () => 'Somebody else has just changed the appendix. Reload the letter.',
  MESSAGE_TOO_LONG: ({ details }) =>
    `A reminder has at most ${count(details['limit'])} characters; this has ${count(details['length'])}.`,
  NOTHING_CHOSEN: () => 'Choose at least one item.',
  NOTHING_TO_EXTEND: () => 'This work has no due day that could be extended.',
  NOT_AN_ISSUER: () => 'The issuer must be a serving chair or vice-chair of the issuing committee.',
  NOT_A_DAY: () => 'This is not a day. Write it as day/month/year.',
  NOT_A_LEVEL: () => "Choose the agency's level.",
  NOT_A_MONITOR: () => "A monitor must belong to the issuing committee's Office.",
  NOT_A_PERIOD: () => 'The year has no such period. Enter one such as “month 9/2026”, “quarter 3/2026” or “year 2026”.',
  NOT_A_RECURRENCE: () =>
    'This is no rule for recurring work. Enter one such as “25 monthly”, “Friday weekly” or “last day of the quarter”.',
  NOT_A_READER: () => 'A reader must be an active person of this tenant.',
  NOT_A_SUCCESSOR: () =>
    'The successor must hold a post in the same agency; monitoring goes to people of the Office only.',
  NOT_A_TIME: () => 'This is not a time. Write it as 16:30.',
  NOT_REMINDABLE: () => 'Some of the work is reported or closed and needs no reminder. Take it out of the selection.',
  NOT_A_SIGNER: () => 'This person cannot sign this letter. Choose another.',
  NO_LEAD: () => 'Each directive needs at least one lead agency.',
  NO_SIGNER: () => 'There is no chief of the Office, chair or vice-chair to sign the letter.',
  OBJECTED_TOO_LATE: (refusal) =>
    `It is too late to ask for another agency: the last day was ${day(refusal, 'latestOn')}.`,
  OFFER_MISSING: () => 'Enter the due day that you agree to.',
  OFFER_OUT_OF_RANGE: (refusal) => `The day must be from ${day(refusal, 'earliestOn')} to ${day(refusal, 'latestOn')}.`,
  PAPER_BEFORE_ISSUED: (refusal) =>
    `The answer's day may not be before the day of issue (${day(refusal, 'earliestOn')}).`,
  PAPER_IN_FUTURE: (refusal) => `The answer's day may not be after today (${day(refusal, 'latestOn')}).`,
  PAPER_NUMBER_MISSING: () => "Enter the number of the agency's answer.",
  PERCENT_OUT_OF_RANGE: () => 'Progress is a whole number from 0 to 100.',
  PERSON_HAS_ACCOUNT: () => 'This person has set a password and needs no invitation.',
  PERSON_HAS_ENDED: () => 'This person has ended. Appoint them again before you invite them.',
  POSITION_OUT_OF_RANGE: ({ details }) => `The place in lists is a whole number from 0 to ${count(details['limit'])}.`,
  PRODUCT_MISSING: () => 'A completion report needs its product: attach a file or enter a document number.',
  REASON_MISSING: () => 'Give a reason.',
  RECEIVER_MISSING: () => 'Choose the agency that takes over.',
  RESTRICTED_WORK: () =>
    'Some of the work is restricted and cannot stand in a letter to many. Take it out of the selection.',
  SETTING_OUT_OF_RANGE: ({ details }) =>
    `The value is a whole number from ${count(details['least'])} to ${count(details['most'])}.`,
  ROLE_NOT_OF_AGENCY: () =>
    'This agency has no such role: leaders belong to a committee, chief and monitors to its Office.',
  SERIES_NEVER_FIRES: () => 'This rule never falls due. Check its first and last day.',
  SERIES_NOT_HERE: () =>
    'Work is made recurring when it is issued, for all its agencies; its rule is changed afterwards under “Recurring”.',
  SERIES_OF_PROPOSAL: () => 'Recurring work needs a document, or a leader or the chief to issue it.',
  SEVERAL_COMMITTEES: () => 'The work was ordered by several committees. Draft a letter for each of them.',
  STATED_AFTER_SENT: (refusal) =>
    `The day of completion may not be after the day of the report (${day(refusal, 'latestOn')}).`,
  STATED_BEFORE_ISSUED: (refusal) =>
    `The day of completion may not be before the day of issue (${day(refusal, 'earliestOn')}).`,
  STATED_MISSING: () => 'Enter the actual day of completion.',
  TERM_OUT_OF_RANGE: ({ details }) =>
    `The term is a whole number from ${count(details['least'])} to ${count(details['most'])}.`,
  TEXT_EMPTY: () => 'Enter a text.',
  TEXT_HAS_CONTROLS: () => 'The text holds line breaks or control characters. Type it again on one line.',
  TEXT_TOO_LONG: ({ details }) =>
    `The text has at most ${count(details['limit'])} characters; this has ${count(details['length'])}.`,
  WEBHOOK_URL_FORM: () => 'Enter a whole address that begins with https://, or leave it empty.',
  TOO_MANY: ({ details }) => `At most ${count(details['limit'])} at once; there are ${count(details['length'])}.`,
};
