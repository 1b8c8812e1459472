import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { CommandRefusal } from '../../lib/use-command.ts';

export const NoticesSection_Viewer = graphql(`
  fragment NoticesSection_Viewer on Viewer {
    id
    notices {
      id
      reason
      totalCount
      unreadCount
      items(first: 50) {
        id
        isRead
        isMuted
        directive {
          id
          code
          content
          document {
            id
            reference
          }
        }
        assignment {
          id
          dueOn
          workingDaysLeft
          daysOverdue
          agency {
            id
            shortName
          }
        }
      }
    }
  }
`);

export type NoticeGroup = ResultOf<typeof NoticesSection_Viewer>['notices'][number];
export type Notice = NoticeGroup['items'][number];
export type NoticeReason = NoticeGroup['reason'];

export const MarkNoticesReadMutation = graphql(
  `
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
      markNoticesRead(input: $input) {
        __typename
        ... on Viewer {
          ...NoticesSection_Viewer
        }
        ...CommandRefusal
      }
    }
  `,
  [NoticesSection_Viewer, CommandRefusal],
);

export const MuteDirectiveMutation = graphql(
  `
    mutation MuteDirective($input: MuteDirectiveInput!) {
      muteDirective(input: $input) {
        __typename
        ... on Viewer {
          ...NoticesSection_Viewer
        }
        ...CommandRefusal
      }
    }
  `,
  [NoticesSection_Viewer, CommandRefusal],
);
