import { describe, expect, it } from 'vitest';
import { type DocumentInput, judgeDocument, referenceOf } from './document.rules.ts';

const TODAY = '2026-03-10';
const notice: DocumentInput = {
  number: ' 152 ',
  notation: 'TB-UBND',
  issuedOn: TODAY,
  abstract: 'Kết luận họp giao ban',
  signer: '',
  outsideIssuer: null,
  outsideDueOn: null,
  fileCount: 0,
};

describe('a document', () => {
  it('bears a number and a day that has come', () => {
    expect(judgeDocument(notice, TODAY)).toEqual({
      number: '152',
      notation: 'TB-UBND',
      issuedOn: TODAY,
      abstract: 'Kết luận họp giao ban',
      signer: null,
      outsideIssuer: null,
      outsideDueOn: null,
    });
  });

  it('may bear no number when it is attached', () => {
    expect(judgeDocument({ ...notice, number: '', fileCount: 1 }, TODAY)).toMatchObject({ number: '' });
  });

  it('is cited by number and notation, or by its notation alone', () => {
    expect([referenceOf(judgeDocument(notice, TODAY)), referenceOf({ number: '', notation: 'TB-UBND' })]).toEqual([
      '152/TB-UBND',
      'TB-UBND',
    ]);
  });

  it.each<[string, Partial<DocumentInput>, string, string]>([
    ['neither numbered nor attached', { number: ' ' }, 'TEXT_EMPTY', 'document.number'],
    ['without a notation', { notation: '' }, 'TEXT_EMPTY', 'document.notation'],
    ['without an abstract', { abstract: '' }, 'TEXT_EMPTY', 'document.abstract'],
    ['of tomorrow', { issuedOn: '2026-03-11' }, 'ISSUED_IN_FUTURE', 'document.issuedOn'],
    ['of no day', { issuedOn: '2026-02-30' }, 'NOT_A_DAY', 'document.issuedOn'],
    ['with an outside deadline that is no day', { outsideDueOn: 'quý IV' }, 'NOT_A_DAY', 'document.outsideDueOn'],
  ])('%s is refused', (_title, facts, code, path) => {
    expect(() => judgeDocument({ ...notice, ...facts }, TODAY)).toThrow(expect.objectContaining({ code, path }));
  });
});
