import { describe, expect, it } from 'vitest';
import {
  daysLate,
  explanationState,
  judgeAnswer,
  judgeAnswerBefore,
  judgeDemand,
  LONGEST_WAIT_DAYS,
} from './explanation.rules.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const demand = (part: { answeredAt?: string; lapsedAt?: string } = {}) => ({
  answerBefore: '2024-06-14',
  answeredAt: part.answeredAt ? new Date(part.answeredAt) : null,
  lapsedAt: part.lapsedAt ? new Date(part.lapsedAt) : null,
});
const fault = (code: string, path: string) => expect.objectContaining({ code, path });

describe('a demand for explanation', () => {
  it.each([
    ['is open on its last day', demand(), '2024-06-14', 'open', null],
    ['is overdue on the day after, by a day', demand(), '2024-06-15', 'overdue', 1],
    [
      'answered in the last minute of its day is answered in time',
      demand({ answeredAt: '2024-06-14T23:59:00+07:00' }),
      '2024-07-01',
      'answered',
      null,
    ],
    [
      'answered three days after its day stays three days late',
      demand({ answeredAt: '2024-06-17T08:00:00+07:00' }),
      '2024-07-01',
      'answered_late',
      3,
    ],
    [
      'lapses with its work, late or not',
      demand({ lapsedAt: '2024-06-20T08:00:00+07:00' }),
      '2024-07-01',
      'lapsed',
      null,
    ],
  ])('%s', (_title, clock, today, state, late) => {
    expect(explanationState(clock, today, ZONE)).toBe(state);
    expect(daysLate(clock, today, ZONE)).toBe(late);
  });

  it('is due after today, and within sixty days', () => {
    const judge = (day: string) => judgeAnswerBefore(day, 'answerBefore', '2024-06-10');
    expect(judge('2024-06-11')).toBe('2024-06-11');
    expect(judge('2024-08-09')).toBe('2024-08-09');
    expect(LONGEST_WAIT_DAYS).toBe(60);
    expect(() => judge('2024-06-10')).toThrow(fault('ANSWER_DAY_PAST', 'answerBefore'));
    expect(() => judge('2024-08-10')).toThrow(fault('ANSWER_DAY_TOO_FAR', 'answerBefore'));
    expect(() => judge('2024-02-30')).toThrow(fault('NOT_A_DAY', 'answerBefore'));
  });

  it('needs no words, and takes two thousand characters of them', () => {
    const judge = (question: string | null) => judgeDemand({ question, answerBefore: '2024-06-14' }, '2024-06-10');
    expect(judge('  ')).toEqual({ question: null, answerBefore: '2024-06-14' });
    expect(judge(' Vì sao chậm? ').question).toBe('Vì sao chậm?');
    expect(() => judge('x'.repeat(2_001))).toThrow(fault('TEXT_TOO_LONG', 'question'));
  });
});

describe('an answer', () => {
  it('has words and at most twenty files', () => {
    expect(judgeAnswer({ answer: ' Do chờ thẩm định ', fileCount: 0 })).toBe('Do chờ thẩm định');
    expect(() => judgeAnswer({ answer: ' ', fileCount: 1 })).toThrow(fault('TEXT_EMPTY', 'answer'));
    expect(() => judgeAnswer({ answer: 'x'.repeat(10_001), fileCount: 0 })).toThrow(fault('TEXT_TOO_LONG', 'answer'));
    expect(() => judgeAnswer({ answer: 'x', fileCount: 21 })).toThrow(fault('TOO_MANY', 'fileIds'));
  });
});
