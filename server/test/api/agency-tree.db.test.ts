import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApiWorld, apiWorld } from './api-world.ts';
import { type Session, startServer, type TestServer } from './test-server.ts';

const DISTRICTS = 100;
const COMMUNES = 99;
/** Rights, appointment and the like around every request, and what the answer needs. */
const MOST_STATEMENTS = 20;

let world: ApiWorld;
let server: TestServer;
let chief: Session;
const provinceId = newId();

/** A province of ten thousand agencies beside the small one. */
beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  const { home, superuser } = world;
  chief = await server.openSession(superuser, home.personIds.chief, home.tenantId);
  await superuser.query(
    `with province as (select $2::uuid as id),
     districts as (select n, gen_random_uuid() as id from generate_series(1, ${DISTRICTS}) as n),
     rows as (
       select id, null::uuid as parent, 'Tỉnh lớn' as name, 'tinh lon' as folded, 100 as position from province
       union all
       select d.id, p.id, 'Huyện ' || d.n, 'huyen ' || d.n, 100 + d.n from districts d, province p
       union all
       select gen_random_uuid(), d.id, 'Xã ' || d.n || 'x' || c, 'xa ' || d.n || 'x' || c, 1000 + d.n * 100 + c
       from districts d, generate_series(1, ${COMMUNES}) as c)
     insert into app.agencies (tenant_id, id, parent_id, level, name, short_name, aliases, folded, is_committee, uses_system, is_outside, position)
     select $1, id, parent, 'commune', name, name, '{}', folded, false, true, false, position from rows`,
    [home.tenantId, provinceId],
  );
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

type Listed = {
  readonly name: string;
  readonly hasChildren?: boolean;
  readonly ancestors?: readonly { name: string }[];
};

async function listed(args: string, fields: string) {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const { data, errors } = await server.ask(
      chief,
      `{ agencies(first: 200, ${args}) { edges { node { ${fields} } } } }`,
    );
    expect(errors).toEqual([]);
    const answer = data?.['agencies'] as unknown as { edges: { node: Listed }[] } | undefined;
    return { agencies: (answer?.edges ?? []).map(({ node }) => node), statements: sent.mock.calls.length };
  } finally {
    sent.mockRestore();
  }
}

describe('a tree of ten thousand agencies', () => {
  it('begins with what belongs to nothing, in one page', async () => {
    const { agencies, statements } = await listed('isTop: true', 'name hasChildren');
    expect(agencies).toEqual([
      { name: 'UBND tỉnh Bình Định', hasChildren: true },
      { name: 'Tỉnh lớn', hasChildren: true },
    ]);
    expect(statements).toBeLessThan(MOST_STATEMENTS);
  });

  it('unfolds one agency with one page', async () => {
    const { agencies, statements } = await listed(`parent: "Agency:${provinceId}"`, 'name hasChildren');
    expect(agencies).toHaveLength(DISTRICTS);
    expect(agencies[0]).toEqual({ name: 'Huyện 1', hasChildren: true });
    expect(statements).toBeLessThan(MOST_STATEMENTS);
  });

  it('is searched on the server, and each find says what it belongs to', async () => {
    const { agencies, statements } = await listed('text: "xa 42x"', 'name ancestors { name }');
    expect(agencies).toHaveLength(COMMUNES);
    expect(agencies[0]).toEqual({ name: 'Xã 42x1', ancestors: [{ name: 'Huyện 42' }, { name: 'Tỉnh lớn' }] });
    expect(statements).toBeLessThan(MOST_STATEMENTS);
  });

  it('knows leaves, and what had nothing below it on another day', async () => {
    const { agencies } = await listed('text: "xa 7x7"', 'name hasChildren');
    expect(agencies.every(({ hasChildren }) => hasChildren === false)).toBe(true);
  });

  it('lets what belongs to a bygone agency stand at the top', async () => {
    await world.superuser.query(`update app.agencies set valid_to = '2024-06-01' where tenant_id = $1 and id = $2`, [
      world.home.tenantId,
      provinceId,
    ]);
    const { agencies } = await listed('isTop: true', 'name');
    expect(agencies).toHaveLength(1 + DISTRICTS);
    const before = await listed('isTop: true, on: "2024-06-01"', 'name');
    expect(before.agencies).toHaveLength(2);
  });
});
