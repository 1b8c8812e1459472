import { describe, expect, it } from 'vitest';
import { changeSettings, daysOf, defaultSettings, settingsFrom } from './settings.rules.ts';

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

  it('keep lists of days as they count, each day once', () => {
    expect(changeSettings(defaultSettings, { remindBeforeDays: ' 5, 2 ,5' })).toEqual({ remindBeforeDays: '5,2' });
    expect(changeSettings(defaultSettings, { remindAfterDays: '' })).toEqual({ remindAfterDays: '' });
    expect(daysOf('7,3,1')).toEqual([7, 3, 1]);
    expect(daysOf('')).toEqual([]);
  });

  it.each(['ba', '0', '61', '1;2', '1,,2', '1.5', '1,2,3,4,5,6,7,8,9,10,11'])('take no %j for days', (typed) => {
    expect(() => changeSettings(defaultSettings, { remindBeforeDays: typed })).toThrow(
      expect.objectContaining({ code: 'DAY_LIST_FORM', path: 'remindBeforeDays' }),
    );
  });

  it.each(['so.example', 'ftp://so.example', 'javascript:alert(1)', `https://${'a'.repeat(500)}.example`])(
    'take no %j for a webhook',
    (typed) => {
      expect(() => changeSettings(defaultSettings, { webhookUrl: typed })).toThrow(
        expect.objectContaining({ code: 'WEBHOOK_URL_FORM' }),
      );
    },
  );
});
