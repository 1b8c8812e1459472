import { describe, expect, it } from 'vitest';
import { committeeNames, dateLine, listOf, paperDay, signatureLines, stateOnPaper } from './letter-words.rules.ts';
import {
  assertAllOwed,
  changeLetterValues,
  judgeIssue,
  judgeLetterDay,
  type LetterAct,
  type LetterState,
  maySign,
  stateAfter,
} from './letter.rules.ts';

const fault = (code: string, path: string) => expect.objectContaining({ code, path });
const values = {
  isForCommittee: true,
  subject: 'đôn đốc',
  body: null,
  reportBefore: '2024-06-14',
  explainBefore: null,
  recipients: 'Như trên;',
  notation: 'UBND-TH',
};

describe('the way of a letter', () => {
  it.each<[LetterState, Partial<Record<LetterAct, LetterState>>]>([
    ['draft', { change: 'draft', submit: 'submitted', discard: 'discarded' }],
    ['submitted', { giveBack: 'draft', issue: 'issued', discard: 'discarded' }],
    ['issued', {}],
    ['discarded', {}],
  ])('from %s leads only where it may', (state, steps) => {
    const acts: LetterAct[] = ['change', 'submit', 'giveBack', 'issue', 'discard'];
    expect(Object.fromEntries(acts.map((act) => [act, stateAfter(act, state)]).filter(([, next]) => next))).toEqual(
      steps,
    );
  });

  it('leads to a signature of the chief, or of a leader where it is for the committee', () => {
    expect(maySign('office_chief', true) && maySign('office_chief', false)).toBe(true);
    expect([maySign('vice_chair', true), maySign('vice_chair', false), maySign('office_monitor', true)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the values of a letter', () => {
  it('stay where nothing is said, and lose their own words only where told to', () => {
    expect(changeLetterValues(values, {}, '2024-06-10')).toEqual(values);
    const worded = changeLetterValues(values, { body: ' Đề nghị báo cáo. ' }, '2024-06-10');
    expect(worded.body).toBe('Đề nghị báo cáo.');
    expect(changeLetterValues(worded, { body: null }, '2024-06-10').body).toBeNull();
  });

  it('have days after today, within ninety', () => {
    expect(judgeLetterDay('2024-06-11', 'reportBefore', '2024-06-10')).toBe('2024-06-11');
    expect(() => judgeLetterDay('2024-06-10', 'reportBefore', '2024-06-10')).toThrow(
      fault('ANSWER_DAY_PAST', 'reportBefore'),
    );
    expect(() => judgeLetterDay('2024-09-09', 'reportBefore', '2024-06-10')).toThrow(
      fault('ANSWER_DAY_TOO_FAR', 'reportBefore'),
    );
  });

  it('need a subject and a notation', () => {
    expect(() => changeLetterValues(values, { subject: ' ' }, '2024-06-10')).toThrow(fault('TEXT_EMPTY', 'subject'));
    expect(() => changeLetterValues(values, { notation: ' ' }, '2024-06-10')).toThrow(fault('TEXT_EMPTY', 'notation'));
  });
});

describe('the appendix of a letter', () => {
  it('holds only work that is still owed, and names the others by their numbers', () => {
    expect(() => assertAllOwed([])).toThrow(fault('LETTER_EMPTY', 'lines'));
    const lines = (['awaiting', 'reported', 'in_progress', 'accepted'] as const).map((state, index) => ({
      position: index + 1,
      state,
    }));
    expect(() => assertAllOwed(lines)).toThrow(expect.objectContaining({ details: { positions: '2, 4' } }));
    expect(() => assertAllOwed(lines.filter(({ position }) => position % 2 === 1))).not.toThrow();
  });
});

describe('number and day of a letter', () => {
  const judge = (number: string, issuedOn: string) => judgeIssue({ number, issuedOn }, '2024-06-10', '2024-06-12');
  it('are from the day of the draft until today', () => {
    expect(judge(' 215 ', '2024-06-10')).toEqual({ number: '215', issuedOn: '2024-06-10' });
    expect(() => judge('215', '2024-06-13')).toThrow(fault('ISSUED_IN_FUTURE', 'issuedOn'));
    expect(() => judge('215', '2024-06-09')).toThrow(fault('ISSUED_BEFORE_DRAFT', 'issuedOn'));
    expect(() => judge('', '2024-06-12')).toThrow(fault('TEXT_EMPTY', 'number'));
  });
});

describe('words on paper', () => {
  it.each([
    ['UBND tỉnh Bình Định', { short: 'UBND tỉnh', unit: 'tỉnh Bình Định', place: 'Bình Định', level: 'tỉnh' }],
    [
      'Ủy ban nhân dân thị xã An Nhơn',
      { short: 'UBND thị xã', unit: 'thị xã An Nhơn', place: 'An Nhơn', level: 'thị xã' },
    ],
    ['UBND xã Ân Tường', { short: 'UBND xã', unit: 'xã Ân Tường', place: 'Ân Tường', level: 'xã' }],
  ])('%s is called by its parts', (name, names) => {
    expect(committeeNames(name)).toEqual(names);
  });

  it('write days as Decree 30/2020 does: a zero before days below ten and the first two months', () => {
    expect([paperDay('2024-07-05'), paperDay('2024-02-28'), paperDay('2024-12-31')]).toEqual([
      '05/7/2024',
      '28/02/2024',
      '31/12/2024',
    ]);
    expect(dateLine('Bình Định', '2024-07-22', '2024-07-20')).toBe('Bình Định, ngày 22 tháng 7 năm 2024');
    expect(dateLine('Bình Định', null, '2024-07-20')).toBe('Bình Định, ngày … tháng … năm 2024');
  });

  it('join what is listed', () => {
    expect([listOf([]), listOf(['3']), listOf(['1', '3']), listOf(['1', '3', '5'])]).toEqual([
      '',
      '3',
      '1 và 3',
      '1, 3 và 5',
    ]);
  });

  it.each([
    ['office_chief', 'Chánh Văn phòng', true, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['office_chief', 'Phó Chánh Văn phòng', true, ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['office_chief', 'Chánh Văn phòng', false, ['CHÁNH VĂN PHÒNG']],
    ['vice_chair', 'Phó Chủ tịch UBND tỉnh', true, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['chair', 'Chủ tịch UBND tỉnh', true, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ] as const)('%s, %s, for the committee: %s, signs as %j', (role, title, isForCommittee, lines) => {
    expect(signatureLines(role, title, isForCommittee)).toEqual(lines);
  });

  it.each([
    [{ state: 'awaiting', percent: 0, lastReportedOn: null, returnedOn: null }, 'Chưa tiếp nhận'],
    [{ state: 'in_progress', percent: 0, lastReportedOn: null, returnedOn: null }, 'Chưa báo cáo'],
    [
      { state: 'in_progress', percent: 60, lastReportedOn: '2024-06-25', returnedOn: null },
      'Đã báo cáo 60% ngày 25/6/2024',
    ],
    [
      { state: 'in_progress', percent: 90, lastReportedOn: '2024-06-25', returnedOn: '2024-07-01' },
      'Bị trả lại báo cáo ngày 01/7/2024',
    ],
    [{ state: 'withdrawn', percent: 0, lastReportedOn: null, returnedOn: null }, 'Đã kết thúc'],
  ] as const)('tell how far work is: %j is "%s"', (work, words) => {
    expect(stateOnPaper(work)).toBe(words);
  });
});
