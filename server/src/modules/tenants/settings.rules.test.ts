import { describe, expect, it } from 'vitest';
import { changeSettings, defaultSettings, settingsFrom } from './settings.rules.ts';

describe('the settings of a tenant', () => {
  it('are the defaults where nothing, nonsense or another type is stored', () => {
    expect(settingsFrom({})).toEqual(defaultSettings);
    expect(settingsFrom({ dueSoonWorkingDays: 'five', gradeResults: 1, unknown: true })).toEqual(defaultSettings);
    expect(settingsFrom({ dueSoonWorkingDays: 5 })).toEqual({ ...defaultSettings, dueSoonWorkingDays: 5 });
  });

  it('are stored only where they differ from the defaults', () => {
    const five = changeSettings(defaultSettings, {
      dueSoonWorkingDays: 5,
      gradeResults: null,
      confirmProposals: undefined,
    });
    expect(five).toEqual({ dueSoonWorkingDays: 5 });
    expect(changeSettings(settingsFrom(five), { dueSoonWorkingDays: 3, gradeResults: true })).toEqual({
      gradeResults: true,
    });
  });

  it.each([
    ['dueSoonWorkingDays', 0],
    ['dueSoonWorkingDays', 23],
    ['acknowledgeWithinWorkingDays', 0],
    ['acknowledgeWithinWorkingDays', 1.5],
    ['minimumWorkingDaysAfterReturn', -1],
    ['uploadLimitBytes', 1024],
    ['uploadLimitBytes', 1024 ** 3],
  ])('%s is never %d', (name, value) => {
    expect(() => changeSettings(defaultSettings, { [name]: value })).toThrow(
      expect.objectContaining({ code: 'SETTING_OUT_OF_RANGE', path: name }),
    );
  });
});
