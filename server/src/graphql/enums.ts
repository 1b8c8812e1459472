import { builder } from './builder.ts';

/** A database enum as GraphQL writes it: `in_progress` is IN_PROGRESS. */
function upper<Values extends Record<string, string>>(name: string, description: string, values: Values) {
  const entries = Object.entries(values).map(([value, meaning]) => [
    value.toUpperCase(),
    { value, description: meaning },
  ]);
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(entries) as Record<string, { value: keyof Values & string; description: string }>,
  });
}

export const DirectiveStatusEnum = upper('DirectiveStatus', "How a directive stands, derived from its leads' work.", {
  not_started: 'No lead has taken it up.',
  in_progress: 'Some lead is at work or waits for review.',
  suspended: 'Every open lead is suspended.',
  done: 'Every lead has ended, and at least one result was accepted.',
  closed_without_result: 'Every lead has ended without an accepted result.',
});

export const AssignmentStateEnum = upper('AssignmentState', "The state of one agency's share.", {
  awaiting: 'Not acknowledged (chờ tiếp nhận).',
  in_progress: 'At work (đang thực hiện).',
  reported: 'Reported as done, waits for review (chờ xác nhận).',
  suspended: 'The clock is stopped (tạm dừng).',
  accepted: 'Result accepted (hoàn thành).',
  transferred: 'Handed to another agency (đã chuyển đơn vị).',
  withdrawn: 'Taken back (đã thu hồi).',
  infeasible: 'Cannot be done (không thể thực hiện).',
  superseded: 'Replaced by another document (thay thế).',
  ended: 'Tracking ended (kết thúc theo dõi).',
  closed_with_lead: 'A coordinating share that ended with its leads.',
});

export const AssignmentRoleEnum = upper('AssignmentRole', 'What an agency answers for.', {
  lead: 'Chủ trì.',
  coordinating: 'Phối hợp: reports for itself, never holds up the lead.',
});

export const UrgencyEnum = upper('Urgency', 'Mức độ khẩn.', {
  normal: 'Thường.',
  urgent: 'Khẩn.',
  very_urgent: 'Thượng khẩn.',
  immediate: 'Hỏa tốc.',
});

export const VisibilityEnum = upper('Visibility', 'For whom a directive exists.', {
  ordinary: 'Both sides and inspectors.',
  restricted: 'Named readers only (hạn chế).',
});

export const OriginEnum = upper('Origin', 'Where a document comes from.', {
  own: 'The committee itself.',
  government: 'Government or Prime Minister.',
  ministry: 'A ministry.',
  party: 'The Party.',
  council: "The People's Council.",
  voters: "Voters' petitions.",
  inspection: 'Inspection conclusions.',
  work_programme: 'The work programme.',
});

export const DocumentTypeEnum = upper('DocumentType', 'The kind of a source document.', {
  conclusion: 'Thông báo kết luận.',
  letter: 'Công văn.',
  directive: 'Chỉ thị.',
  decision: 'Quyết định.',
  plan: 'Kế hoạch.',
  official_telegram: 'Công điện.',
  minutes: 'Biên bản.',
  other: 'Văn bản khác.',
});

export const RoleEnum = upper('Role', 'What an appointment is for.', {
  chair: 'Chủ tịch.',
  vice_chair: 'Phó Chủ tịch.',
  office_chief: 'Chánh Văn phòng.',
  office_monitor: 'Chuyên viên theo dõi.',
  agency_head: 'Thủ trưởng cơ quan.',
  agency_clerk: 'Đầu mối.',
  officer: 'Chuyên viên.',
  inspector: 'Thanh tra, chỉ đọc.',
  tenant_admin: 'Quản trị đơn vị.',
});

export const PersonStateEnum = upper('PersonState', 'How a person stands to the system.', {
  active: 'He has an account of his own making, and has not ended.',
  invited: 'He was invited and has not set a password yet.',
  ended: 'He has ended.',
});

export const SavedViewListEnum = upper('SavedViewList', 'A list that views can be kept of.', {
  directives: 'Directives.',
  assignments: "An agency's own work.",
  late: 'Work past its due day.',
});

export const FigurePeriodEnum = upper('FigurePeriod', 'The running month, quarter or year, up to today.', {
  month: 'Tháng này.',
  quarter: 'Quý này.',
  year: 'Năm nay.',
});

export const TermUnitEnum = upper('TermUnit', 'What a term counts.', {
  working_day: 'Ngày làm việc.',
  day: 'Ngày.',
  month: 'Tháng.',
});

export const DeadlinePeriodEnum = upper('DeadlinePeriod', 'A period that a deadline may be the end of.', {
  month: 'Tháng.',
  quarter: 'Quý.',
  half: 'Nửa năm.',
  year: 'Năm.',
});

export const ReportKindEnum = upper('ReportKind', 'What a report claims.', {
  progress: 'Work goes on.',
  completion: 'The work is done.',
});

export const ReviewDecisionEnum = upper('ReviewDecision', 'The answer to a completion report.', {
  accepted: 'The result is accepted.',
  returned: 'The report went back, with a reason.',
});

export const GradeEnum = upper('Grade', 'Quality of an accepted result.', {
  excellent: 'Xuất sắc.',
  good: 'Tốt.',
  adequate: 'Đạt.',
});

export const CalendarDayKindEnum = upper('CalendarDayKind', 'How a day departs from Monday to Friday.', {
  holiday: 'Nghỉ lễ.',
  day_off: 'Nghỉ bù, nghỉ hoán đổi.',
  working: 'Làm bù: a weekend day that is worked.',
});

export const LanguageEnum = upper('Language', 'A language of the screens.', { vi: 'Tiếng Việt.', en: 'English.' });

export const EndOutcomeEnum = upper('EndOutcome', 'How tracking ends without a result.', {
  ended: 'It is no longer tracked.',
  superseded: 'Another document takes its place.',
});

export const StandingEnum = builder.enumType('Standing', {
  description: 'How work stands against its due day. Derived from today, never stored.',
  values: {
    NO_DEADLINE: { description: 'No due day.' },
    ON_TRACK: { description: 'In time.' },
    DUE_SOON: { description: 'Few working days are left, by default three or less.' },
    OVERDUE: { description: 'Open, and past its due day.' },
    DONE_ON_TIME: { description: 'Accepted with a day of performance no later than the due day.' },
    DONE_LATE: { description: 'Accepted with a day of performance after the due day.' },
  },
});

export const DirectiveOrderEnum = builder.enumType('DirectiveOrder', {
  description: 'The orders that a list can have.',
  values: {
    DUE_ON: { description: 'By due day, earliest first; without one last.' },
    NEWEST: { description: 'Newest first.' },
    UPDATED: { description: 'Last changed first.' },
  },
});

export const EventTypeEnum = upper('EventType', 'What a line of the timeline tells.', {
  directive_issued: 'In force at once.',
  directive_proposed: 'Entered without a document; waits for confirmation.',
  directive_confirmed: 'The proposal came into force.',
  directive_amended: 'Text, monitors or other facts were changed.',
  monitoring_handed_over: 'Another official of the Office follows it, since a post ended.',
  assignment_added: 'A further agency was assigned.',
  assignment_acknowledged: 'The agency took it up.',
  progress_reported: 'The agency told how far it is.',
  completion_reported: 'The agency claims it is done.',
  completion_accepted: 'The result was accepted.',
  completion_returned: 'The report was returned.',
  assignment_withdrawn: 'The assignment was taken back.',
  tracking_ended: 'Tracking ended without a result.',
  assignment_cascaded: 'A committee issued a directive in execution of it.',
  agency_reminded: 'The Office reminded the agency.',
  due_day_moved: 'The due day moved.',
  closed_with_lead: 'A coordinating share ended with its leads.',
  request_asked: 'The agency asks the issuing side for something.',
  request_taken_back: 'It took its request back.',
  request_granted: 'The issuing side granted it.',
  request_refused: 'The issuing side refused it, with a reason.',
  request_countered: 'The issuing side offers an earlier day than asked.',
  offer_accepted: 'The agency accepted that day.',
  offer_declined: 'The agency declined it; the due day stays.',
  request_lapsed: 'What became of the work left nothing to decide.',
  chase_letter_issued: 'The Office issued a chase letter about it.',
  explanation_demanded: 'The agency is to explain itself by a day.',
  explanation_answered: 'It explained itself.',
  explanation_lapsed: 'The work ended before it did.',
  assignment_transferred: 'Another agency took the work over.',
  assignment_infeasible: 'It ended, since it cannot be done.',
  assignment_suspended: 'The clock stopped.',
  assignment_resumed: 'The clock runs again.',
  series_paused: 'Its series makes no kỳ for now.',
  series_resumed: 'Its series goes on.',
  series_ended: 'Its series makes no further kỳ.',
  series_rule_changed: 'Its series falls due by another rule from now on.',
});

export const LetterStateEnum = upper('LetterState', 'Where a chase letter is on its way.', {
  draft: 'It is being written.',
  submitted: 'It waits for signature.',
  issued: 'It was issued, with number and day.',
  discarded: 'It was thrown away.',
});

export const ExplanationStateEnum = upper('ExplanationState', 'Where a demand for explanation is on its way.', {
  open: 'It waits for an answer.',
  overdue: 'Its day has passed without one.',
  answered: 'Answered in time.',
  answered_late: 'Answered after its day.',
  lapsed: 'The work ended first.',
});

export const RequestKindEnum = upper('RequestKind', 'What an agency asks for.', {
  extension: 'More time (gia hạn).',
  wrong_agency: 'Another agency (chuyển đơn vị).',
  infeasible: 'To be released: it cannot be done (không thể thực hiện).',
  suspension: 'A pause (tạm dừng).',
});

export const RequestStateEnum = upper('RequestState', 'Where a request is on its way.', {
  open: 'It waits for the issuing side.',
  countered: 'The agency was offered an earlier day, and has not answered.',
  granted: 'Granted, or its offer accepted.',
  refused: 'Refused, with a reason.',
  declined: 'The agency declined the offer.',
  withdrawn: 'The agency took it back.',
  lapsed: 'The work ended first.',
});

export const RequestDecisionEnum = upper('RequestDecision', 'How a request can be answered.', {
  grant: 'As it was asked.',
  refuse: 'Not, with a reason.',
  counter: 'By an earlier day than asked.',
});

export const RecurrenceUnitEnum = upper('RecurrenceUnit', 'The period that work comes back in.', {
  week: 'Tuần.',
  month: 'Tháng.',
  quarter: 'Quý.',
  half: 'Nửa năm.',
  year: 'Năm.',
});

export const SeriesStateEnum = upper('SeriesState', 'Whether a series makes further kỳ.', {
  active: 'It does.',
  paused: 'Not for now.',
  ended: 'Never again.',
});

export const SeriesActEnum = upper('SeriesAct', 'What may be done to a series.', {
  pause: 'Make no kỳ for now.',
  resume: 'Go on.',
  end: 'Make no further kỳ.',
});

export const NoticeReasonEnum = upper('NoticeReason', 'Why the viewer was told of a directive.', {
  chased: 'The Office chased the agency about it.',
  escalated: "Another's work is late, and it reached this level.",
  overdue: "The agency's own work is late.",
  due_today: 'It is due today.',
  silent: 'Nothing was heard of it for long.',
  due_soon: 'It is due soon.',
  decided: 'What the agency asked for was decided.',
});

export const LadderLevelEnum = upper(
  'LadderLevel',
  "Whom a step of the ladder is told, from the agency's desk up to the chair.",
  {
    clerk: 'Officers and clerk of the agency.',
    head: 'Its head.',
    chief: "The Office's chief.",
    vice_chair: 'The vice-chair in charge.',
    chair: 'The chair.',
  },
);
