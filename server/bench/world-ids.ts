import pg from 'pg';

/** Ids of the benchmark's world that requests name. */
export type WorldIds = {
  readonly tenantId: string;
  readonly committeeId: string;
  readonly chairId: string;
  /** Ten departments; the first is the one whose clerk signs in. */
  readonly departmentIds: readonly string[];
};

const CLERKS_AGENCY = 'Sở Xây dựng';

/** @param databaseUrl of the app's role */
export async function readWorldIds(databaseUrl: string): Promise<WorldIds> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [tenant] = (
      await client.query<{ id: string }>('select tenant_id as id from app.tenant_zones() order by tenant_id')
    ).rows;
    await client.query("select set_config('app.tenant_id', $1, false)", [tenant?.id]);
    const {
      rows: [chair],
    } = await client.query<{ id: string; agencyId: string }>(`
      select p.id, p.agency_id as "agencyId" from app.appointments p join app.agencies g on g.id = p.agency_id
      where p.role = 'chair' and g.level = 'province'`);
    const { rows: departments } = await client.query<{ id: string }>(
      `
      select id from app.agencies where parent_id = $1 and not is_committee order by name <> $2, position limit 10`,
      [chair?.agencyId, CLERKS_AGENCY],
    );
    if (!tenant || !chair) throw new Error('the world is not the demo');
    return {
      tenantId: tenant.id,
      committeeId: chair.agencyId,
      chairId: chair.id,
      departmentIds: departments.map(({ id }) => id),
    };
  } finally {
    await client.end();
  }
}
