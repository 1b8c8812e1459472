import { describe, expect, it } from 'vitest';
import { freshNotices } from './fresh-notices.ts';

const notice = (id: string, toldAt: string, isRead = false) => ({ id, toldAt, isRead });
const old = notice('old', '2026-06-10T01:00:00.000Z');
const { known } = freshNotices(null, [old]);
const idsOf = (notices: readonly { id: string }[]) => notices.map(({ id }) => id);

describe('what was told since the last look', () => {
  it('is nothing at the first look: that stands in the inbox', () => {
    expect(freshNotices(null, [old, notice('other', '2026-06-10T02:00:00.000Z')]).fresh).toEqual([]);
  });

  it('is what was not there, and what was told again', () => {
    const again = notice('old', '2026-06-11T01:00:00.000Z');
    const added = notice('added', '2026-06-11T01:00:00.000Z');
    expect(idsOf(freshNotices(known, [again, added]).fresh)).toEqual(['old', 'added']);
    expect(freshNotices(known, [old]).fresh).toEqual([]);
  });

  it('is not what was read since, as whoever muted a directive has it', () => {
    expect(freshNotices(known, [notice('added', '2026-06-11T01:00:00.000Z', true)]).fresh).toEqual([]);
  });

  it('is told once: the next look knows it', () => {
    const added = notice('added', '2026-06-11T01:00:00.000Z');
    const first = freshNotices(known, [old, added]);
    expect(freshNotices(first.known, [old, added]).fresh).toEqual([]);
  });
});
