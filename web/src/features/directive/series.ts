import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What of a series stands beside one of its kỳ. */
export const SeriesBlock_Directive = graphql(`
  fragment SeriesBlock_Directive on Directive {
    id
    occurrenceOn
    viewerCanChangeSeries
    series {
      id
      state
      nextOn
      rule {
        every
        unit
        day
        month
        from
        until
      }
      occurrences {
        id
        code
        occurrenceOn
        dueOn
        status
        standing
        progress
      }
    }
  }
`);

export type SeriesFacts = NonNullable<ResultOf<typeof SeriesBlock_Directive>['series']>;
export type SeriesActName = 'PAUSE' | 'RESUME' | 'END' | 'RULE';
export type Occurrence = SeriesFacts['occurrences'][number];
