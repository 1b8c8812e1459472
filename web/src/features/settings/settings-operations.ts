import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** The tenant's settings, and whether the viewer may change them. */
export const SettingsQuery = graphql(`
  query Settings {
    viewer {
      id
      appointment {
        id
        role
      }
      tenant {
        id
        settings {
          id
          dueSoonWorkingDays
          acknowledgeWithinWorkingDays
          minimumWorkingDaysAfterReturn
          askExtensionWorkingDaysBefore
          extensionsAtMost
          objectWithinWorkingDays
          chiefDecidesExtensions
          chiefDecidesTransfers
          chiefDecidesInfeasible
          chiefDecidesSuspensions
          chiefConfirmsLateDays
          confirmProposals
          gradeResults
          lettersForCommittee
          lettersForCommittee
          beforeDayIsInTime
          unknownStartIsIssue
          writtenDaysRoll
          seriesDaysAhead
          uploadLimitBytes
          remindBeforeDays
          remindAfterDays
          remindEveryDays
          remindsHead
          silenceDays
          escalateToHeadDays
          escalateToChiefDays
          escalateToViceChairDays
          escalateToChairDays
          quietFromHour
          quietUntilHour
          quietOnDaysOff
          digestHour
          webhookUrl
        }
      }
    }
  }
`);

export type Settings = NonNullable<ResultOf<typeof SettingsQuery>['viewer']>['tenant']['settings'];

export const ChangeSettingsMutation = graphql(`
  mutation ChangeSettings($input: ChangeSettingsInput!) {
    changeSettings(input: $input) {
      __typename
      ... on TenantSettings {
        id
        dueSoonWorkingDays
        acknowledgeWithinWorkingDays
        minimumWorkingDaysAfterReturn
        askExtensionWorkingDaysBefore
        extensionsAtMost
        objectWithinWorkingDays
        chiefDecidesExtensions
        chiefDecidesTransfers
        chiefDecidesInfeasible
        chiefDecidesSuspensions
        chiefConfirmsLateDays
        confirmProposals
        gradeResults
        beforeDayIsInTime
        unknownStartIsIssue
        writtenDaysRoll
        seriesDaysAhead
        uploadLimitBytes
        remindBeforeDays
        remindAfterDays
        remindEveryDays
        remindsHead
        silenceDays
        escalateToHeadDays
        escalateToChiefDays
        escalateToViceChairDays
        escalateToChairDays
        quietFromHour
        quietUntilHour
        quietOnDaysOff
        digestHour
        webhookUrl
      }
      ... on InvalidInput {
        path
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
