import { describe, expect, it } from 'vitest';
import { fold, foldedWords, markWords } from './fold.ts';

describe('searching without accents', () => {
  it('folds every accent and the đ', () => {
    expect(fold('UBND huyện Hoài Ân, Đề án')).toBe('ubnd huyen hoai an, de an');
  });

  it('folds a text whose accents are written as marks of their own', () => {
    expect(fold('Hoài Ân'.normalize('NFD'))).toBe('hoai an');
  });

  it('takes an abbreviation apart where signs stand between its letters', () => {
    expect(foldedWords('Sở NN&PTNT')).toEqual(['so', 'nn', 'ptnt']);
  });

  it('marks the words that begin as they were typed', () => {
    expect(markWords('UBND huyện Hoài Ân', ['hoai', 'a']).filter(({ isMatch }) => isMatch)).toEqual([
      { text: 'Hoài', isMatch: true },
      { text: 'Ân', isMatch: true },
    ]);
  });

  it('loses nothing of the text that it marks', () => {
    const text = 'Sở KH&ĐT - tỉnh Bình Định';
    expect(
      markWords(text, ['binh'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
