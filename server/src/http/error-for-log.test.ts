import { DrizzleQueryError } from 'drizzle-orm/errors';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { errorForLog } from './error-for-log.ts';

const CITIZEN = 'Bà Nguyễn Thị Lành';

function logged(error: unknown): string {
  const lines: string[] = [];
  const log = pino({ serializers: { err: errorForLog } }, { write: (line: string) => void lines.push(line) });
  log.error({ err: error }, 'request failed');
  return lines.join('');
}

describe('an error in the log', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "people_pkey"'), {
    code: '23505',
    constraint: 'people_pkey',
    detail: `Key (full_name)=(${CITIZEN}) already exists.`,
    where: `COPY people, line 1: "${CITIZEN}"`,
  });
  const failed = new DrizzleQueryError('insert into app.people values ($1)', [CITIZEN], cause);

  it('names the statement, the rule it broke and the way there', () => {
    const line = logged(failed);
    expect(line).toContain('insert into app.people values ($1)');
    expect(line).toContain('"constraint":"people_pkey"');
    expect(line).toContain('"code":"23505"');
    expect(line).toContain('error-for-log.test.ts');
  });

  it('holds nothing of what people wrote', () => {
    expect(failed.message).toContain(CITIZEN);
    expect(logged(failed)).not.toContain(CITIZEN);
    expect(logged(new GraphQLError(failed.message, { originalError: failed }))).not.toContain(CITIZEN);
  });

  it('may be anything that was thrown', () => {
    expect(logged('no network')).toContain('no network');
  });
});
