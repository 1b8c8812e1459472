import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../../test/small-world.ts';
import { postKeys } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { saveReportDraft } from '../drafts/save-report-draft.command.ts';
import { listPeople } from './administration.queries.ts';
import { endAppointment, endPerson } from './end-appointment.command.ts';
import { findHandover } from './handover.queries.ts';
import { invitePerson } from './invite-person.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
let other: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  other = await smallWorld(db);
  const names = ['Đặng Thị Ánh', 'Trần Văn Ấn', 'Lê Hoàng Đức'];
  const admin = await world.contextAs('admin');
  for (const [index, fullName] of names.entries()) {
    await invitePerson(admin, {
      idempotencyKey: newId(),
      fullName,
      email: `so${index}@tai-chinh.example`,
      language: 'vi',
      agencyId: world.agencyIds.finance,
      role: 'officer',
      title: 'Chuyên viên',
      fromOn: TODAY,
      toOn: null,
    });
  }
});
afterAll(() => db.close());

const ALL = { text: null, agencyId: null, role: null, includesEnded: false, first: 200, after: null };
async function namesOf(asked: Partial<typeof ALL> | object) {
  const page = await listPeople(await world.contextAs('admin'), { ...ALL, ...asked });
  return page?.edges.map(({ node }) => node.fullName);
}

describe('the list of people', () => {
  it('is for administrators alone', async () => {
    for (const post of postKeys) {
      const page = await listPeople(await world.contextAs(post), ALL);
      expect(page === null, post).toBe(post !== 'admin');
    }
  });

  it.each([
    ['dang thi anh', ['Đặng Thị Ánh']],
    ['ĐẶNG', ['Đặng Thị Ánh']],
    ['van an', ['Trần Văn Ấn']],
    ['tai-chinh', ['Trần Văn Ấn', 'Đặng Thị Ánh', 'Lê Hoàng Đức']],
    ['so2@', ['Lê Hoàng Đức']],
    ['100%_', []],
    ['không có ai', []],
  ])('is searched for %j', async (text, names) => {
    expect(await namesOf({ text })).toEqual(names);
  });

  it('goes by given names, page after page, and counts', async () => {
    const admin = await world.contextAs('admin');
    const whole = await namesOf({});
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page = await listPeople(admin, { ...ALL, first: 5, after });
      if (!page) throw new Error('an administrator reads the list');
      expect(await page.count()).toBe(whole?.length);
      read.push(...page.edges.map(({ node }) => node.fullName));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(read).toEqual(whole);
    expect(read.slice(0, 3)).toEqual(['Người giữ admin', 'Trần Văn Ấn', 'Đặng Thị Ánh']);
  });

  it('is narrowed by agency and role together, and by what has ended', async () => {
    const { agencyIds } = world;
    const admin = await world.contextAs('admin');
    expect(await namesOf({ agencyId: agencyIds.finance, role: 'agency_head' })).toEqual(['Người giữ financeHead']);
    expect(await namesOf({ agencyId: agencyIds.construction, role: 'agency_head' })).toEqual(['Người giữ head']);
    expect(await namesOf({ agencyId: other.agencyIds.finance })).toEqual([]);
    await endPerson(admin, { idempotencyKey: newId(), personId: world.personIds.cultureHead });
    await endAppointment(admin, {
      idempotencyKey: newId(),
      appointmentId: world.postIds.lentMonitor,
      on: TODAY,
      successorId: null,
    });
    const culture = { agencyId: agencyIds.culture };
    expect(await namesOf(culture)).toEqual([]);
    expect(await namesOf({ ...culture, includesEnded: true })).toEqual(['Người giữ cultureHead']);
    const office = { agencyId: agencyIds.office, role: 'office_monitor' };
    expect(await namesOf(office)).toEqual(['Người giữ monitorA', 'Người giữ monitorB']);
    expect(await namesOf({ ...office, includesEnded: true })).toContain('Người giữ head');
  });
});

describe('what stays open when a post ends', () => {
  it('is counted and named by code and day, without restricted work, for administrators alone', async () => {
    const far = await world.issue({ dueOn: '2024-07-30' });
    const near = await world.issue({ dueOn: '2024-06-20', document: { number: '2' } });
    await world.issue({ readers: ['chief', 'monitorA'], document: { number: '3' } });
    await saveReportDraft(await world.contextAs('officer'), {
      assignmentId: far.lead,
      version: 0,
      kind: 'progress',
      percent: 10,
      result: 'Nháp',
      obstacles: '',
      statedOn: null,
      productNumber: null,
      fileIds: [],
    });
    const admin = await world.contextAs('admin');
    const { postIds } = world;
    expect(await findHandover(admin, postIds.monitorA)).toMatchObject({
      monitoredCount: 2,
      monitored: [{ id: near.directiveId, dueOn: '2024-06-20' }, { id: far.directiveId }],
      issuedCount: 0,
      reportDraftCount: 0,
      successors: [{ id: postIds.chief }, { id: postIds.monitorB }],
    });
    expect(await findHandover(admin, postIds.chair)).toMatchObject({ issuedCount: 2, monitoredCount: 0 });
    expect(await findHandover(admin, postIds.officer)).toMatchObject({
      reportDraftCount: 1,
      successors: [{ id: postIds.head }, { id: postIds.clerk }],
    });
    expect(await findHandover(admin, other.postIds.monitorA)).toBeNull();
    expect(await findHandover(await world.contextAs('chief'), postIds.monitorA)).toBeNull();
  });
});
