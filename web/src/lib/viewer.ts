import { createContext, useContext } from 'react';
import { graphql, type ResultOf } from './graphql.ts';

/** Who looks, in which post, on which day, and what stands in the header. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      today
      changeMark
      language
      email
      canIssue
      canChase
      canAnswer
      canDecideRequests
      tenant {
        id
        name
        timeZone
        settings {
          id
          dueSoonWorkingDays
          uploadLimitBytes
          gradeResults
          beforeDayIsInTime
          chiefConfirmsLateDays
        }
      }
      person {
        id
        fullName
        initials
      }
      preferences {
        id
        textSize
        density
        theme
        singleKeys
        hidesFirstSteps
        digestByMail
        urgentByMail
        browserNotices
      }
      appointment {
        id
        role
        title
        agency {
          id
          name
          shortName
          level
          isCommittee
        }
      }
      appointments {
        id
        role
        title
        agency {
          id
          name
          shortName
        }
      }
      inbox {
        id
        totalCount
      }
      late(first: 8) {
        totalCount
        edges {
          cursor
          node {
            id
            dueOn
            daysOverdue
            workingDaysLeft
            agency {
              id
              shortName
            }
            directive {
              id
              code
              content
              document {
                id
                reference
              }
            }
          }
        }
      }
    }
  }
`);

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;

const ViewerContext = createContext<Viewer | null>(null);

/** Gives everything below it the viewer; the shell does. */
export const ViewerProvider = ViewerContext.Provider;

/**
 * The viewer of every screen behind the sign-in.
 * @throws outside the shell
 */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer needs the shell above it');
  return viewer;
}
