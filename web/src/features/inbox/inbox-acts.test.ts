import { describe, expect, it } from 'vitest';
import { actsOn, neighbourOf } from './inbox-acts.ts';

const share = (may: Partial<NonNullable<Parameters<typeof actsOn>[0]['assignment']>>) => ({
  directive: { viewerCanConfirm: false },
  assignment: {
    isReturned: false,
    viewerCanAcknowledge: false,
    viewerCanReport: false,
    viewerCanReview: false,
    viewerCanCascade: false,
    openExplanation: null,
    ...may,
  },
});

describe('what may be done about something in the inbox', () => {
  it('new work is acknowledged first, though it may be reported or carried down at once', () => {
    const item = share({ viewerCanAcknowledge: true, viewerCanReport: true, viewerCanCascade: true });
    expect(actsOn(item)).toEqual(['acknowledge', 'report', 'cascade', 'open']);
  });

  it('returned work is reported again', () => {
    expect(actsOn(share({ isReturned: true, viewerCanReport: true }))).toEqual(['reportAgain', 'open']);
  });

  it('what was to be explained is explained before it is reported on', () => {
    const item = share({ openExplanation: { viewerCanAnswer: true }, viewerCanReport: true });
    expect(actsOn(item)).toEqual(['explain', 'report', 'open']);
  });

  it('a result that waits is reviewed, a proposal confirmed', () => {
    expect(actsOn(share({ viewerCanReview: true }))).toEqual(['review', 'open']);
    expect(actsOn({ directive: { viewerCanConfirm: true }, assignment: null })).toEqual(['confirm', 'open']);
  });

  it('what waits for the other side can only be opened', () => {
    expect(actsOn(share({}))).toEqual(['open']);
  });
});

describe('after an act', () => {
  it('the next item is selected, after the last one the one before', () => {
    expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c');
    expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b');
    expect(neighbourOf(['a'], 'a')).toBeUndefined();
    expect(neighbourOf(['a', 'b'], 'gone')).toBe('a');
  });
});
