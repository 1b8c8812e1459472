import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { addAgency, type AddAgencyInput } from './add-agency.command.ts';
import { listAgencyHistory } from './agency-history.queries.ts';
import { findOpenWork } from './agency-work.queries.ts';
import { type AgencyValues, valuesOf } from './agency-values.rules.ts';
import { listAgencies } from './agencies.queries.ts';
import { changeAgency } from './change-agency.command.ts';
import { endAgency } from './end-agency.command.ts';
import { addAgencyGroup, addAgencyToGroup, removeAgencyFromGroup } from './group-agency.command.ts';
import { setAgencyCode } from './set-agency-code.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);
const asAdmin = () => world.contextAs('admin');
const commune = (): Omit<AddAgencyInput, 'idempotencyKey'> => ({
  parentId: world.agencyIds.hoaiAn,
  name: 'UBND xã Ân Hảo',
  shortName: 'Ân Hảo',
  level: 'commune',
  aliases: [],
  usesSystem: true,
  isOutside: false,
  isCommittee: true,
  validFrom: null,
  code: null,
});
const add = async (values: Partial<AddAgencyInput> = {}) =>
  (await addAgency(await asAdmin(), { ...commune(), idempotencyKey: newId(), ...values })).agencyId;
const agencyNow = async (id: string) => rowOf((await recordsHere()).agencies, id);

async function change(agencyId: string, values: Partial<AgencyValues>, asRead?: AgencyValues) {
  const current = valuesOf(await agencyNow(agencyId));
  const read = asRead ?? current;
  return changeAgency(await asAdmin(), { ...read, ...values, idempotencyKey: newId(), agencyId, asRead: read });
}
const end = async (agencyId: string, on: string, decisionNumber: string | null = null) =>
  endAgency(await asAdmin(), { idempotencyKey: newId(), agencyId, on, decisionNumber });
const listed = async (text: string, on: string | null = null) => {
  const asked = { first: 50, after: null, level: null, under: null, parent: null, isTop: false };
  return (await listAgencies(await asAdmin(), { ...asked, text, on })).edges.map(({ node }) => node.id);
};

describe('adding an agency', () => {
  it('is done once for a key, and is found by its words without accents', async () => {
    const admin = await asAdmin();
    const send = (name: string) => (idempotencyKey: string) =>
      addAgency(admin, { ...commune(), idempotencyKey, name, code: 'H08.99' });
    const key = await expectOnce(world, send('UBND xã Bok Tới'), send('UBND xã khác'));
    const { agencies, agencyCodes, events } = await recordsHere();
    const event = events.find(({ idempotencyKey }) => idempotencyKey === key);
    expect(event).toMatchObject({ type: 'agency_added', after: { name: 'UBND xã Bok Tới', code: 'H08.99' } });
    const added = rowOf(agencies, event?.subjectId ?? '');
    expect(added).toMatchObject({ level: 'commune', parentId: world.agencyIds.hoaiAn, isCommittee: true });
    expect(agencyCodes.find(({ code }) => code === 'H08.99')).toMatchObject({ agencyId: added.id });
    expect(await listed('xa bok toi')).toEqual([added.id]);
  });

  it('belongs to the administrator', async () => {
    const found = await verdicts(
      world,
      () => Promise.resolve(),
      (context) => addAgency(context, { ...commune(), idempotencyKey: newId() }),
    );
    expect(found['done']).toEqual(['admin']);
    expect(Object.keys(found).toSorted()).toEqual(['NOT_ALLOWED', 'done']);
  });

  it.each([
    ['a name of 2,000 characters', { name: 'a'.repeat(2000) }, { code: 'TEXT_TOO_LONG', path: 'name' }],
    ['a level that is none', { level: 'village' }, { code: 'NOT_A_LEVEL', path: 'level' }],
    ['a day that is none', { validFrom: '2024-02-30' }, { code: 'NOT_A_DAY', path: 'validFrom' }],
    ['a parent that is not there', { parentId: newId() }, { code: 'AGENCY_NOT_VALID', path: 'parentId' }],
    ['a code in use', { code: 'H08.05' }, { code: 'CODE_TAKEN', path: 'code' }],
    ['a code of another form', { code: 'h08' }, { code: 'CODE_FORM', path: 'code' }],
  ])('refuses %s', async (_title, values, refusal) => {
    await expectRefusal(world, () => add(values), refusal);
  });

  it('refuses a parent that has ended', async () => {
    await expectRefusal(world, () => add({ parentId: world.agencyIds.dissolved }), { code: 'AGENCY_NOT_VALID' });
  });
});

describe('changing an agency', () => {
  it('gives it another name, under which it is found, and keeps the former one in its history', async () => {
    const id = await add({ name: 'UBND xã Ân Tường', shortName: 'Ân Tường' });
    await change(id, { name: 'UBND xã Ân Tường Tây', aliases: ['xã Tây'] });
    expect(await listed('an tuong tay')).toEqual([id]);
    await change(id, { parentId: world.agencyIds.province });
    const admin = await asAdmin();
    const history = await listAgencyHistory(admin, id, { first: 2, after: null });
    expect(history.edges.map(({ node: { type, before, after } }) => ({ type, before, after }))).toMatchObject([
      {
        type: 'agency_changed',
        before: { parentName: 'UBND huyện Hoài Ân' },
        after: { parentName: 'UBND tỉnh Bình Định' },
      },
      {
        type: 'agency_changed',
        before: { name: 'UBND xã Ân Tường', aliases: [] },
        after: { name: 'UBND xã Ân Tường Tây', aliases: ['xã Tây'] },
      },
    ]);
    expect(history.hasNextPage).toBe(true);
    const rest = await listAgencyHistory(admin, id, { first: 2, after: history.edges[1]?.cursor ?? '' });
    expect(rest.edges.map(({ node }) => node.type)).toEqual(['agency_added']);
  });

  it('writes nothing where nothing is other', async () => {
    const before = (await recordsHere()).events.length;
    await change(world.agencyIds.finance, {});
    expect((await recordsHere()).events).toHaveLength(before);
  });

  it('lets one of two at once through, and tells the other who it was', async () => {
    const id = await add();
    const read = valuesOf(await agencyNow(id));
    const outcomes = await Promise.all(['Một', 'Hai'].map((name) => outcomeOf(() => change(id, { name }, read))));
    const refused = outcomes.find((outcome) => outcome instanceof Error);
    expect(outcomes.filter((outcome) => outcome instanceof Error)).toHaveLength(1);
    expect(refused).toMatchObject({
      code: 'AGENCY_CONFLICT',
      agencyId: id,
      lastChange: { appointmentId: world.postIds.admin },
    });
    await change(id, { name: 'Giữ bản của tôi' });
    expect((await agencyNow(id)).name).toBe('Giữ bản của tôi');
  });

  it('keeps the tree a tree, also where two move at once', async () => {
    const { hoaiAn, province } = world.agencyIds;
    await expectRefusal(world, () => change(province, { parentId: hoaiAn }), { code: 'AGENCY_CYCLE' });
    await expectRefusal(world, () => change(province, { parentId: province }), { code: 'AGENCY_CYCLE' });
    const [one, other] = [await add(), await add()];
    const outcomes = await Promise.all([
      outcomeOf(() => change(one, { parentId: other })),
      outcomeOf(() => change(other, { parentId: one })),
    ]);
    expect(outcomes.filter((outcome) => outcome instanceof Error)).toMatchObject([{ code: 'AGENCY_CYCLE' }]);
  });
});

describe('the identifiers of an agency', () => {
  it('follow each other without a day in common', async () => {
    const id = await add();
    const set = async (code: string, validFrom: string | null, validTo: string | null) =>
      setAgencyCode(await asAdmin(), {
        idempotencyKey: newId(),
        agencyId: id,
        system: 'decision_20_2020',
        code,
        validFrom,
        validTo,
      });
    await set('H08.30', '2021-01-01', null);
    await expectRefusal(world, () => set('H08.31', '2024-07-01', null), { code: 'CODE_OVERLAPS' });
    await expectRefusal(world, () => set('H08.30', '2021-01-01', '2020-01-01'), { code: 'ENDS_BEFORE_START' });
    await set('H08.30', '2021-01-01', '2024-06-30');
    await set('H08.31', '2024-07-01', null);
    const { agencyCodes } = await recordsHere();
    const own = agencyCodes.filter(({ agencyId }) => agencyId === id);
    expect(own.map(({ code, validTo }) => [code, validTo])).toEqual([
      ['H08.30', '2024-06-30'],
      ['H08.31', null],
    ]);
  });
});

describe('ending an agency', () => {
  it('says what stays open, leaves the assignments, and takes it out of the lists from the next day on', async () => {
    const { tax } = world.agencyIds;
    await world.issue({ lead: ['tax'], dueOn: '2024-06-20' });
    await world.issue({ by: 'chief', lead: ['tax'], readers: ['chief'] });
    expect(await findOpenWork(await asAdmin(), tax, TODAY)).toMatchObject({
      childIds: [],
      postIds: [],
      assignments: 1,
    });
    expect(await findOpenWork(await world.contextAs('chief'), tax, TODAY)).toBeNull();
    await end(tax, '2024-06-09', '12/QĐ-UBND');
    expect(await listed('cuc thue')).toEqual([]);
    expect(await listed('cuc thue', '2024-06-09')).toEqual([tax]);
    expect((await recordsHere()).events.at(-1)).toMatchObject({
      type: 'agency_ended',
      effectiveOn: '2024-06-09',
      after: { validTo: '2024-06-09', decisionNumber: '12/QĐ-UBND' },
    });
    await expectRefusal(world, () => end(tax, TODAY), { code: 'AGENCY_ENDED' });
  });

  it('is refused while agencies belong to it or posts are held in it', async () => {
    const { hoaiAn, construction } = world.agencyIds;
    await expectRefusal(world, () => end(hoaiAn, TODAY), { code: 'AGENCY_HAS_CHILDREN', path: 'on' });
    await expectRefusal(world, () => end(construction, TODAY), { code: 'AGENCY_HAS_POSTS', details: { length: 3 } });
    await expectRefusal(world, () => end(construction, 'hôm nay'), { code: 'NOT_A_DAY' });
  });
});

describe('groups', () => {
  it('take agencies in once, let them go, and have names of their own', async () => {
    const admin = await asAdmin();
    const { groupId } = await addAgencyGroup(admin, { idempotencyKey: newId(), name: 'Ngành dọc', aliases: [] });
    const agencyId = await add();
    const events = async () =>
      (await recordsHere()).events.filter(({ subjectId }) => subjectId === agencyId).map(({ type }) => type);
    await addAgencyToGroup(admin, { idempotencyKey: newId(), agencyId, groupId });
    await addAgencyToGroup(admin, { idempotencyKey: newId(), agencyId, groupId });
    await removeAgencyFromGroup(admin, { idempotencyKey: newId(), agencyId, groupId });
    await removeAgencyFromGroup(admin, { idempotencyKey: newId(), agencyId, groupId });
    expect(await events()).toEqual(['agency_added', 'agency_grouped', 'agency_ungrouped']);
    await expectRefusal(
      world,
      () => addAgencyGroup(admin, { idempotencyKey: newId(), name: ' Ngành  dọc ', aliases: [] }),
      { code: 'GROUP_NAME_TAKEN', path: 'name' },
    );
    await expectRefusal(world, () => addAgencyToGroup(admin, { idempotencyKey: newId(), agencyId, groupId: newId() }), {
      code: 'NOT_FOUND',
    });
  });
});
