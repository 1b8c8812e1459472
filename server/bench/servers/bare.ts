import { createServer } from 'node:http';
import express from 'express';
import pg from 'pg';
import { given, listenForBench } from './listening.ts';
import { reportUsage } from './usage.ts';

/** The same page in one statement, as one would write it by hand who cares for nothing else. */
const LIST = `
select json_agg(json_build_object(
  'id', d.id, 'code', d.code, 'content', d.content, 'urgency', d.urgency, 'dueOn', d.due_on, 'firstDueOn', d.first_due_on,
  'status', d.status, 'progress', d.progress,
  'document', (select json_build_object('id', s.id, 'number', s.number, 'notation', s.notation, 'issuedOn', s.issued_on)
    from app.source_documents s where s.tenant_id = d.tenant_id and s.id = d.document_id),
  'issuer', (select json_build_object('id', p.id, 'title', p.title, 'person', json_build_object('id', h.id, 'fullName', h.full_name))
    from app.appointments p join app.people h on h.tenant_id = p.tenant_id and h.id = p.person_id
    where p.tenant_id = d.tenant_id and p.id = d.issuer_id),
  'assignments', (select json_agg(json_build_object(
      'id', a.id, 'role', a.role, 'state', a.state, 'dueOn', a.due_on, 'firstDueOn', a.first_due_on, 'percent', a.percent,
      'agency', json_build_object('id', g.id, 'name', g.name, 'shortName', g.short_name),
      'latestReport', case when r.id is not null then json_build_object(
        'id', r.id, 'kind', r.kind, 'sentAt', r.sent_at, 'percent', r.percent, 'result', r.result) end) order by a.role, a.id)
    from app.assignments a
    join app.agencies g on g.tenant_id = a.tenant_id and g.id = a.agency_id
    left join app.reports r on r.tenant_id = a.tenant_id and r.id = a.latest_report_id
    where a.tenant_id = d.tenant_id and a.directive_id = d.id)
) order by d.due_on, d.id) as page
from (
  select * from app.directives
  where tenant_id = $1 and committee_id = $2 and closed_on is null order by due_on, id limit $3
) d`;

reportUsage();
const tenantId = given('TENANT_ID');
const pool = new pg.Pool({ connectionString: given('DATABASE_URL'), max: 10, options: `-c app.tenant_id=${tenantId}` });
const app = express();
app.get('/list', async (request, response) => {
  const { rows } = await pool.query<{ page: unknown }>(LIST, [
    tenantId,
    given('COMMITTEE_ID'),
    Number(request.query['first']),
  ]);
  response.json(rows[0]?.page ?? []);
});
listenForBench(createServer(app));
