import { describe, expect, it } from 'vitest';
import { judgePaperAnswer, type PaperAnswerInput } from './paper-answer.rules.ts';
import { type CompletionInput, judgeCompletion, judgeProgress, type ProgressInput } from './report.rules.ts';

const progress: ProgressInput = { percent: 40, result: ' Đã trình dự thảo ', obstacles: ' ', fileCount: 0 };
const completion: CompletionInput = {
  result: 'Đã ban hành kế hoạch',
  obstacles: null,
  fileCount: 0,
  statedOn: '2026-03-05',
  productNumber: ' 45/KH-SXD ',
};
const days = { sentOn: '2026-03-06', issuedOn: '2026-02-01' };
const fault = (code: string, path: string) => expect.objectContaining({ code, path });

describe('a progress report', () => {
  it('is kept with its texts cleaned', () => {
    expect(judgeProgress(progress)).toEqual({ percent: 40, result: 'Đã trình dự thảo', obstacles: null });
  });

  it.each([0, 100])('may say %i percent', (percent) => {
    expect(judgeProgress({ ...progress, percent })).toMatchObject({ percent });
  });

  it.each([-1, 101, 33.3, Number.NaN, null, undefined])('may not say %s percent', (percent) => {
    expect(() => judgeProgress({ ...progress, percent })).toThrow(fault('PERCENT_OUT_OF_RANGE', 'percent'));
  });

  it.each<[string, Partial<ProgressInput>, string, string]>([
    ['says nothing', { result: '\n' }, 'TEXT_EMPTY', 'result'],
    ['says too much', { result: 'x'.repeat(10_001) }, 'TEXT_TOO_LONG', 'result'],
    ['complains too much', { obstacles: 'x'.repeat(4_001) }, 'TEXT_TOO_LONG', 'obstacles'],
    ['carries a pile of files', { fileCount: 21 }, 'TOO_MANY', 'fileIds'],
  ])('is refused when it %s', (_title, facts, code, path) => {
    expect(() => judgeProgress({ ...progress, ...facts })).toThrow(fault(code, path));
  });
});

describe('a completion report', () => {
  it('claims all of it, and states a day', () => {
    expect(judgeCompletion(completion, days)).toEqual({
      percent: 100,
      result: 'Đã ban hành kế hoạch',
      obstacles: null,
      statedOn: '2026-03-05',
      productNumber: '45/KH-SXD',
    });
  });

  it.each(['2026-03-06', '2026-02-01'])('may state %s: the day of sending or of issue', (statedOn) => {
    expect(judgeCompletion({ ...completion, statedOn }, days)).toMatchObject({ statedOn });
  });

  it('needs a product: a file is one', () => {
    const bare = { ...completion, productNumber: ' ' };
    expect(judgeCompletion({ ...bare, fileCount: 1 }, days)).toMatchObject({ productNumber: null });
    expect(() => judgeCompletion(bare, days)).toThrow(fault('PRODUCT_MISSING', 'productNumber'));
  });

  it.each<[string, string | null, string]>([
    ['the day after sending', '2026-03-07', 'STATED_AFTER_SENT'],
    ['a day before the issue', '2026-01-31', 'STATED_BEFORE_ISSUED'],
    ['no day', null, 'STATED_MISSING'],
    ['what is not a day', '2026-02-30', 'NOT_A_DAY'],
  ])('is refused when it states %s', (_title, statedOn, code) => {
    expect(() => judgeCompletion({ ...completion, statedOn }, days)).toThrow(fault(code, 'statedOn'));
  });
});

describe('an answer on paper', () => {
  const TODAY = '2026-03-10';
  const paper: PaperAnswerInput = {
    kind: 'completion',
    paperNumber: ' 77/BC-CTY ',
    paperOn: '2026-03-05',
    result: 'Đã hoàn thành',
    obstacles: null,
    percent: null,
    statedOn: '2026-03-04',
    fileCount: 0,
  };
  const judge = (facts: Partial<PaperAnswerInput> = {}) =>
    judgePaperAnswer({ ...paper, ...facts }, TODAY, days.issuedOn);

  it('is its own product', () => {
    expect(judge()).toMatchObject({
      kind: 'completion',
      paperNumber: '77/BC-CTY',
      productNumber: '77/BC-CTY',
      percent: 100,
    });
  });

  it('may tell of progress instead', () => {
    expect(judge({ kind: 'progress', percent: 60, statedOn: null })).toMatchObject({ kind: 'progress', percent: 60 });
    expect(() => judge({ kind: 'progress' })).toThrow(fault('PERCENT_OUT_OF_RANGE', 'percent'));
  });

  it('counts as sent on the day it bears', () => {
    expect(() => judge({ statedOn: '2026-03-06' })).toThrow(fault('STATED_AFTER_SENT', 'statedOn'));
  });

  it.each<[string, Partial<PaperAnswerInput>, string, string]>([
    ['without a number', { paperNumber: '' }, 'PAPER_NUMBER_MISSING', 'paperNumber'],
    ['of a day to come', { paperOn: '2026-03-11' }, 'PAPER_IN_FUTURE', 'paperOn'],
    ['older than the directive', { paperOn: '2026-01-31' }, 'PAPER_BEFORE_ISSUED', 'paperOn'],
    ['without a real day', { paperOn: '2026-02-30' }, 'NOT_A_DAY', 'paperOn'],
  ])('%s is refused', (_title, facts, code, path) => {
    expect(() => judge(facts)).toThrow(fault(code, path));
  });
});
