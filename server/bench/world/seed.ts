import pg from 'pg';
import { loadDemoWorld } from '../../../db/src/seed/load-demo-world.ts';
import { planBinhDinh } from '../../../db/src/seed/plan/plan-binh-dinh.ts';
import { seededRandom } from '../../../db/src/seed/plan/random.ts';
import { dayOf } from '../../../db/src/seed/plan/working-days.ts';
import { assignmentPeriods, assignments } from '../../../db/src/schema/assignments.ts';
import { directives, directiveSearch } from '../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../db/src/schema/documents.ts';
import { events } from '../../../db/src/schema/events.ts';
import { reports, reviews } from '../../../db/src/schema/reports.ts';
import { bulkDirectives, type Text } from './bulk-directives.ts';
import { readCast } from './cast.ts';
import { insertRows, type Rows } from './rows.ts';

type Target = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly now: Date;
  readonly directiveCount: number;
};

const SEED = 20_260_615;
const PER_TRANSACTION = 2_500;

/** Loads the demo world with its two tenants into an empty database and adds many directives to the first of them. */
export async function seedWorld({ appUrl, ownerUrl, now, directiveCount }: Target): Promise<void> {
  await loadDemoWorld({ appUrl, now });
  const app = new pg.Client({ connectionString: appUrl });
  await app.connect();
  try {
    const tenantId = await firstTenant(app);
    await app.query("select set_config('app.tenant_id', $1, false)", [tenantId]);
    const cast = await readCast(app, tenantId);
    const source = { cast, texts: demoTexts(now), random: seededRandom(SEED), now, count: directiveCount };
    let written = 0;
    for (const rows of bulkDirectives(source, PER_TRANSACTION)) {
      await insertGroup(app, rows);
      written += rows.directives.length;
      if (written % 20_000 === 0) console.log(`  ${written.toLocaleString('en')} directives`);
    }
  } finally {
    await app.end();
  }
  await vacuum(ownerUrl);
}

async function firstTenant(app: pg.Client): Promise<string> {
  const { rows } = await app.query<{ id: string }>('select tenant_id as id from app.tenant_zones() order by tenant_id');
  const [first] = rows;
  if (!first) throw new Error('the demo world has no tenant');
  return first.id;
}

async function insertGroup(app: pg.Client, rows: Rows): Promise<void> {
  await app.query('begin');
  await insertRows(app, sourceDocuments, rows.documents);
  await insertRows(app, directives, rows.directives);
  await insertRows(app, directiveSearch, rows.search);
  await insertRows(app, assignments, rows.assignments);
  await insertRows(app, assignmentPeriods, rows.periods);
  await insertRows(app, reports, rows.reports);
  await insertRows(app, reviews, rows.reviews);
  await insertRows(app, events, rows.events);
  await app.query('commit');
}

async function vacuum(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('vacuum analyze');
  } finally {
    await owner.end();
  }
}

function demoTexts(now: Date): Text[] {
  const world = planBinhDinh(dayOf(now));
  const documentOf = new Map(world.documents.map((document) => [document.key, document]));
  return world.directives.map(({ content, field, expectedProduct, document, assignments: shares }) => {
    const paper = document === null ? undefined : documentOf.get(document);
    const results = shares.flatMap(({ acts }) =>
      acts.flatMap((act) => ('result' in act ? [act.result.normalize('NFC')] : [])),
    );
    return {
      content: content.normalize('NFC'),
      field,
      expectedProduct,
      abstract: (paper?.abstract ?? content).normalize('NFC'),
      notation: paper?.notation ?? 'UBND-TH',
      results: results.length > 0 ? results : ['Đang triển khai theo kế hoạch.'],
    };
  });
}
