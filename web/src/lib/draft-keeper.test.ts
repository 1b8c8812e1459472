import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper, type DraftStatus, type SaveAnswer, startOfDraft } from './draft-keeper.ts';

const SAVED_AT = '2026-11-24T03:21:00Z';
const conflict: SaveAnswer = { kind: 'conflict', version: 7, savedAt: SAVED_AT, savedBy: 'Lê Thị Thu Hà' };

function stage(answers: SaveAnswer[] = [], startVersion = 0) {
  const device: unknown[] = [];
  const statuses: DraftStatus[] = [];
  const save = vi.fn((_value: string, version: number): Promise<SaveAnswer> => {
    return Promise.resolve(answers.shift() ?? { kind: 'saved', version: version + 1, savedAt: SAVED_AT });
  });
  const keeper = createDraftKeeper<string>(startVersion);
  keeper.connect({
    save,
    keepOnDevice: async (kept) => void device.push(kept),
    dropFromDevice: async () => void device.push(null),
    onStatus: (status) => statuses.push(status),
  });
  return { keeper, save, device, statuses };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft being typed', () => {
  it('goes to the device at once and to the server after a pause', async () => {
    const { keeper, save, device } = stage();
    keeper.change('Giao');
    await vi.advanceTimersByTimeAsync(300);
    keeper.change('Giao Sở');
    await vi.advanceTimersByTimeAsync(300);
    expect(device).toEqual([
      { version: 0, value: 'Giao' },
      { version: 0, value: 'Giao Sở' },
    ]);
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls).toEqual([['Giao Sở', 0]]);
  });

  it('leaves the device once the server has it, and is saved over its own version next', async () => {
    const { keeper, save, device, statuses } = stage([], 3);
    keeper.change('một');
    await vi.advanceTimersByTimeAsync(1500);
    expect(device.at(-1)).toBeNull();
    expect(statuses.at(-1)).toEqual({ kind: 'saved', version: 4, savedAt: SAVED_AT });
    keeper.change('hai');
    await vi.advanceTimersByTimeAsync(1500);
    expect(save.mock.calls.at(-1)).toEqual(['hai', 4]);
  });

  it('stays on the device and is tried again while the server is out of reach', async () => {
    const { keeper, save, device, statuses } = stage([{ kind: 'unreachable' }]);
    keeper.change('một');
    await vi.advanceTimersByTimeAsync(1500);
    expect(statuses.at(-1)).toEqual({ kind: 'kept' });
    expect(device.at(-1)).toEqual({ version: 0, value: 'một' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(statuses.at(-1)?.kind).toBe('saved');
  });

  it('is never written over what somebody else saved', async () => {
    const { keeper, save, statuses } = stage([conflict]);
    keeper.change('của tôi');
    await vi.advanceTimersByTimeAsync(1500);
    keeper.change('của tôi nữa');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(statuses.at(-1)).toEqual(conflict);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('goes over the other version once its author chose so', async () => {
    const { keeper, save } = stage([conflict]);
    keeper.change('của tôi');
    await vi.advanceTimersByTimeAsync(1500);
    keeper.keepMine('của tôi');
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls.at(-1)).toEqual(['của tôi', 7]);
  });

  it('is not saved again while the form itself is being sent', async () => {
    const { keeper, save, device } = stage();
    keeper.change('một');
    await keeper.hold();
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    await keeper.finish();
    await vi.advanceTimersByTimeAsync(5000);
    expect(save).not.toHaveBeenCalled();
    expect(device.at(-1)).toBeNull();
  });

  it('still goes out when the screen is left', async () => {
    const { keeper, save, device } = stage();
    keeper.change('một');
    keeper.stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(device).toContainEqual({ version: 0, value: 'một' });
    expect(save.mock.calls).toEqual([['một', 0]]);
  });
});

describe('coming back to a draft', () => {
  it('begins with what the server has', () => {
    const start = startOfDraft({ version: 2, value: 'trên máy chủ' }, null);
    expect(start).toEqual({ value: 'trên máy chủ', version: 2, isUnsent: false, conflict: false });
  });

  it('begins with the last keystrokes of this device', () => {
    const start = startOfDraft({ version: 2, value: 'cũ' }, { version: 2, value: 'mới' });
    expect(start).toEqual({ value: 'mới', version: 2, isUnsent: true, conflict: false });
  });

  it('asks when another version was saved after these keystrokes', () => {
    expect(startOfDraft({ version: 3, value: 'người khác' }, { version: 2, value: 'tôi' }).conflict).toBe(true);
  });

  it('asks nothing when what was saved after them is these very keystrokes', () => {
    const start = startOfDraft({ version: 3, value: 'tôi' }, { version: 2, value: 'tôi' });
    expect(start).toEqual({ value: 'tôi', version: 3, isUnsent: false, conflict: false });
  });

  it('forgets the keystrokes of a draft that was sent meanwhile', () => {
    expect(startOfDraft(null, { version: 2, value: 'đã gửi' }).value).toBeNull();
  });
});
