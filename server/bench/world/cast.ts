import type pg from 'pg';
import type { Role } from '../../src/kernel/actor.ts';

/** An agency with the appointment that reports for it; null where it answers on paper. */
export type CastAgency = { readonly id: string; readonly name: string; readonly speakerId: string | null };

/** A committee with those who issue and enter for it, and the agencies that it assigns work to. */
export type CastCommittee = {
  readonly id: string;
  readonly issuerIds: readonly string[];
  readonly clerk: { readonly appointmentId: string; readonly personId: string };
  readonly assignees: readonly CastAgency[];
};

export type Cast = {
  readonly tenantId: string;
  readonly province: CastCommittee;
  readonly districts: readonly CastCommittee[];
};

type Agency = {
  id: string;
  parentId: string | null;
  name: string;
  isCommittee: boolean;
  level: string;
  isOutside: boolean;
  position: number;
};
type Post = { id: string; personId: string; agencyId: string; role: Role; officeOf: string | null };

/** Reads who is who in the demo's first tenant. The client must be in that tenant. */
export async function readCast(client: pg.ClientBase, tenantId: string): Promise<Cast> {
  const { rows: agencies } = await client.query<Agency>(
    `
    select id, parent_id as "parentId", name, is_committee as "isCommittee", level, is_outside as "isOutside", position
    from app.agencies where tenant_id = $1 order by position, id`,
    [tenantId],
  );
  const { rows: posts } = await client.query<Post>(
    `
    select p.id, p.person_id as "personId", p.agency_id as "agencyId", p.role, g.office_of as "officeOf"
    from app.appointments p join app.agencies g on g.tenant_id = p.tenant_id and g.id = p.agency_id
    where p.tenant_id = $1 order by p.position, p.id`,
    [tenantId],
  );

  const asCast = ({ id, name }: Agency): CastAgency => ({
    id,
    name,
    speakerId: posts.find(({ agencyId }) => agencyId === id)?.id ?? null,
  });
  const committeeOf = (committee: Agency, assignees: Agency[]): CastCommittee => {
    const clerk = posts.find(({ officeOf, role }) => officeOf === committee.id && role === 'office_monitor');
    if (!clerk) throw new Error(`${committee.name} has no monitor`);
    const issuers = posts.filter(
      ({ agencyId, role }) => agencyId === committee.id && (role === 'chair' || role === 'vice_chair'),
    );
    return {
      id: committee.id,
      issuerIds: issuers.map(({ id }) => id),
      clerk: { appointmentId: clerk.id, personId: clerk.personId },
      assignees: assignees.map(asCast),
    };
  };
  const province = agencies.find(({ level, isCommittee }) => level === 'province' && isCommittee);
  if (!province) throw new Error('the demo world has no provincial committee');
  const below = (parent: Agency) => agencies.filter(({ parentId, isOutside }) => parentId === parent.id && !isOutside);
  return {
    tenantId,
    province: committeeOf(province, below(province)),
    districts: below(province)
      .filter(({ isCommittee }) => isCommittee)
      .map((district) => committeeOf(district, below(district))),
  };
}
