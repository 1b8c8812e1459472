import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiWorld, type ApiWorld, emailOf } from '../../../test/api/api-world.ts';
import { startServer, type TestServer } from '../../../test/api/test-server.ts';

let world: ApiWorld;
let server: TestServer;
beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

const ISSUE = `mutation ($input: IssueDirectivesInput!) {
  issueDirectives(input: $input) {
    ... on IssuedDirectives { directives { code visibility assignments { directive { code } agency { name } } } document { number } }
    ... on Refusal { code }
  }
}`;

it('who issues restricted work, its reader from now on, is shown it in the very answer, and so is its replay', async () => {
  const { home } = world;
  const chief = await server.signInAs(emailOf(home, 'chief'));
  const input = {
    idempotencyKey: newId(),
    issuerId: `Appointment:${home.postIds.chair}`,
    document: { number: '7', notation: 'TB-UBND', type: 'CONCLUSION', issuedOn: '2024-06-10', abstract: 'Hạn chế' },
    directives: [
      {
        content: 'Việc hạn chế',
        deadline: { none: true },
        visibility: 'RESTRICTED',
        readerIds: [`Person:${home.personIds.chair}`],
        assignments: [{ agencyId: `Agency:${home.agencyIds.construction}`, role: 'LEAD' }],
      },
    ],
  };
  const shown = {
    issueDirectives: {
      directives: [
        {
          code: 'BD-2024-0001',
          visibility: 'RESTRICTED',
          assignments: [{ directive: { code: 'BD-2024-0001' }, agency: { name: 'Sở Xây dựng' } }],
        },
      ],
      document: { number: '7' },
    },
  };
  for (let round = 0; round < 2; round++) {
    const { data, errors } = await server.ask(chief, ISSUE, { input });
    expect(errors).toEqual([]);
    expect(data).toEqual(shown);
  }
});
