import { describe, expect, it } from 'vitest';
import { CLOSED_STATES, OPEN_STATES } from '../assignments/lifecycle.rules.ts';
import { isRemindable, judgeReminder, type Reminded } from './reminder.rules.ts';

const chosen = (id: string, facts: Partial<Reminded> = {}): Reminded => ({
  id,
  state: 'in_progress',
  reminderCount: 0,
  ...facts,
});
const fault = (code: string, path: string) => expect.objectContaining({ code, path });

describe('reminding an agency', () => {
  it('numbers the reminder for each assignment by itself', () => {
    expect(judgeReminder(' Đề nghị báo cáo ', [chosen('a', { reminderCount: 2 }), chosen('b')])).toEqual({
      message: 'Đề nghị báo cáo',
      reminders: [
        { assignmentId: 'a', ordinal: 3 },
        { assignmentId: 'b', ordinal: 1 },
      ],
    });
  });

  it('needs no words, and reminds of an assignment chosen twice only once', () => {
    expect(judgeReminder(null, [chosen('a'), chosen('a')])).toEqual({
      message: null,
      reminders: [{ assignmentId: 'a', ordinal: 1 }],
    });
  });

  it('is only for work that is open, running and not reported', () => {
    expect([...OPEN_STATES, ...CLOSED_STATES].filter(isRemindable)).toEqual(['awaiting', 'in_progress']);
    expect(() => judgeReminder(null, [chosen('a'), chosen('b', { state: 'reported' })])).toThrow(
      fault('NOT_REMINDABLE', 'assignmentIds.1'),
    );
  });

  it('refuses a speech, nothing chosen, and everything chosen', () => {
    expect(judgeReminder('x'.repeat(1_000), [chosen('a')]).message).toHaveLength(1_000);
    expect(() => judgeReminder('x'.repeat(1_001), [chosen('a')])).toThrow(fault('MESSAGE_TOO_LONG', 'message'));
    expect(() => judgeReminder(null, [])).toThrow(fault('NOTHING_CHOSEN', 'assignmentIds'));
    expect(() =>
      judgeReminder(
        null,
        Array.from({ length: 201 }, (_, n) => chosen(`a${n}`)),
      ),
    ).toThrow(fault('TOO_MANY', 'assignmentIds'));
  });
});
