import { graphql, type ResultOf, type VariablesOf } from '../../lib/graphql.ts';
import { CommandRefusal } from '../../lib/use-command.ts';

/** One year of the working calendar. */
export const CalendarYearQuery = graphql(`
  query CalendarYear($year: Int!) {
    calendarYear(year: $year) {
      id
      year
      isKnown
      viewerCanChange
      days {
        id
        date
        kind
        name
        source
      }
    }
  }
`);

export type CalendarYear = ResultOf<typeof CalendarYearQuery>['calendarYear'];
export type CalendarDay = CalendarYear['days'][number];
export type DayKind = CalendarDay['kind'];

/** What a change would move. */
export const CalendarPreviewQuery = graphql(`
  query CalendarPreview($days: [CalendarDayInput!]!, $removed: [LocalDate!]!) {
    calendarPreview(days: $days, removed: $removed) {
      id
      directiveCount
      assignmentCount
      moves {
        id
        agency {
          id
          name
        }
        fromOn
        toOn
        count
      }
    }
  }
`);

/** What is to change at once. */
export type Change = VariablesOf<typeof CalendarPreviewQuery>;

/** Reads a year's notice without keeping anything of it. */
export const CalendarNoticeQuery = graphql(`
  query CalendarNotice($csv: String!) {
    calendarNotice(csv: $csv) {
      id
      days {
        id
        line
        date
        kind
        name
        source
      }
      faults {
        id
        line
        message
      }
    }
  }
`);

export type Notice = NonNullable<ResultOf<typeof CalendarNoticeQuery>['calendarNotice']>;

export const ChangeCalendarMutation = graphql(
  `
    mutation ChangeCalendar($input: ChangeCalendarInput!) {
      changeCalendar(input: $input) {
        __typename
        ...CommandRefusal
        ... on CalendarChanged {
          id
          movedAssignmentCount
          year {
            id
            year
            isKnown
            viewerCanChange
            days {
              id
              date
              kind
              name
              source
            }
          }
        }
      }
    }
  `,
  [CommandRefusal],
);
