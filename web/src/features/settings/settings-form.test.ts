import { describe, expect, it } from 'vitest';
import { changesOf, faultsIn, formOf } from './settings-form.ts';
import type { Settings } from './settings-operations.ts';

const settings: Settings = {
  id: 'TenantSettings:1',
  dueSoonWorkingDays: 3,
  acknowledgeWithinWorkingDays: 2,
  minimumWorkingDaysAfterReturn: 2,
  askExtensionWorkingDaysBefore: 2,
  extensionsAtMost: 2,
  objectWithinWorkingDays: 3,
  chiefDecidesExtensions: true,
  chiefDecidesTransfers: false,
  chiefDecidesInfeasible: false,
  chiefDecidesSuspensions: false,
  chiefConfirmsLateDays: false,
  confirmProposals: true,
  gradeResults: false,
  lettersForCommittee: true,
  beforeDayIsInTime: true,
  unknownStartIsIssue: false,
  writtenDaysRoll: false,
  remindsHead: false,
  seriesDaysAhead: 30,
  uploadLimitBytes: 50 * 1024 * 1024,
  remindBeforeDays: '7,3,1',
  remindAfterDays: '1,3',
  remindEveryDays: 7,
  silenceDays: 14,
  escalateToHeadDays: 1,
  escalateToChiefDays: 3,
  escalateToViceChairDays: 7,
  escalateToChairDays: 15,
  quietFromHour: 18,
  quietUntilHour: 7,
  quietOnDaysOff: true,
  digestHour: 8,
  webhookUrl: '',
};

describe('the form of settings', () => {
  it('sends only what was changed, in the units of the server', () => {
    const form = formOf(settings);
    expect(changesOf(form, settings)).toEqual({});
    expect(changesOf({ ...form, dueSoonWorkingDays: ' 5 ', uploadLimitMiB: '20' }, settings)).toEqual({
      dueSoonWorkingDays: 5,
      uploadLimitBytes: 20 * 1024 * 1024,
    });
    expect(changesOf({ ...form, confirmProposals: false, gradeResults: true }, settings)).toEqual({
      confirmProposals: false,
      gradeResults: true,
    });
    expect(changesOf({ ...form, remindBeforeDays: '5, 2', silenceDays: '0' }, settings)).toEqual({
      remindBeforeDays: '5, 2',
      silenceDays: 0,
    });
  });

  it.each(['', '0', '23', 'ba', '-1', '2,5', '٣', '1e3'])('does not take %j for a number of days', (typed) => {
    expect(faultsIn({ ...formOf(settings), dueSoonWorkingDays: typed })).toEqual(['dueSoonWorkingDays']);
  });
});
