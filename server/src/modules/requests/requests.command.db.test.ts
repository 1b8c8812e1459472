import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, expectRollUpHolds, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { askRequest } from './ask-request.command.ts';
import { decideRequest } from './decide-request.command.ts';
import { requestPolicy } from './request.policy.ts';
import { listRequestsForDecision } from './requests.queries.ts';
import { takeBackRequest } from './take-back-request.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  acts = actsIn(world);
});
afterAll(() => db.close());

const records = () => recordsOf(db, world.tenantId);
const shareNow = async (id: string) => rowOf((await records()).assignments, id);
const requestNow = async (id: string) => rowOf((await records()).requests, id);
const eventsOf = async (id: string) =>
  (await records()).events.filter(({ subjectId }) => subjectId === id).map(({ type }) => type);

describe('more time', () => {
  it('granted moves the due day, and leaves the first promise', async () => {
    const { directiveId, lead } = await world.issue();
    const requestId = await acts.ask(lead, { askedDueOn: '2024-07-12' });
    await acts.decide(requestId, { by: 'chief' });
    expect(await shareNow(lead)).toMatchObject({ dueOn: '2024-07-12', firstDueOn: '2024-06-28', state: 'awaiting' });
    expect(await requestNow(requestId)).toMatchObject({ state: 'granted', decidedBy: world.postIds.chief });
    expect(rowOf((await records()).directives, directiveId)).toMatchObject({ dueOn: '2024-07-12' });
    expect(await eventsOf(lead)).toEqual(['request_asked', 'request_granted', 'due_day_moved']);
    await expectRollUpHolds(world);
  });

  it('offered for an earlier day moves nothing until the agency accepts it', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead, { askedDueOn: '2024-07-12' });
    await acts.decide(requestId, { decision: 'counter', offeredDueOn: '2024-07-05', by: 'viceChair' });
    expect(await shareNow(lead)).toMatchObject({ dueOn: '2024-06-28' });
    await acts.answerOffer(requestId);
    expect(await shareNow(lead)).toMatchObject({ dueOn: '2024-07-05', firstDueOn: '2024-06-28' });
    expect(await eventsOf(lead)).toEqual(['request_asked', 'request_countered', 'offer_accepted', 'due_day_moved']);
    await expectRollUpHolds(world);
  });

  it('declined leaves the due day, and a further request may be made', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead);
    await acts.decide(requestId, { decision: 'counter', offeredDueOn: '2024-07-01' });
    await acts.answerOffer(requestId, { isAccepted: false });
    expect(await requestNow(requestId)).toMatchObject({ state: 'declined' });
    expect(await shareNow(lead)).toMatchObject({ dueOn: '2024-06-28' });
    expect(await requestNow(await acts.ask(lead))).toMatchObject({ ordinal: 2, isBeyondLimit: false });
  });

  it('asked for a third time is for chair and vice-chair alone', async () => {
    const { lead } = await world.issue();
    for (const _time of [1, 2])
      await acts.decide(await acts.ask(lead), { decision: 'refuse', reason: 'Không đủ căn cứ' });
    const taken = await acts.ask(lead);
    await acts.takeBack(taken);
    const third = await acts.ask(lead);
    expect(await requestNow(third)).toMatchObject({ ordinal: 3, isBeyondLimit: true });
    await expectRefusal(world, () => acts.decide(third, { by: 'chief' }), { code: 'NOT_ALLOWED' });
    await acts.decide(third, { by: 'chair' });
    expect(await requestNow(third)).toMatchObject({ state: 'granted' });
  });

  it('is refused when it comes too late, asks for no later day, or stands beside another request', async () => {
    const { lead } = await world.issue();
    await expectRefusal(world, () => acts.ask(lead, { at: '2024-06-27' }), {
      code: 'ASKED_TOO_LATE',
      details: { latestOn: '2024-06-26' },
    });
    await expectRefusal(world, () => acts.ask(lead, { askedDueOn: '2024-06-28' }), { code: 'ASKED_NOT_LATER' });
    await acts.ask(lead);
    await expectRefusal(world, () => acts.ask(lead, { kind: 'infeasible' }), {
      code: 'ALREADY_ACTED',
      act: 'request_asked',
    });
  });

  it('of a cascaded directive is not granted past the day of the work that it executes', async () => {
    const parent = await world.issue({ lead: ['hoaiAn'], dueOn: '2024-06-28' });
    const { lead } = await world.issue({
      by: 'districtChief',
      lead: ['culture'],
      under: parent.lead,
      document: 'none',
    });
    const requestId = await acts.ask(lead, { by: 'cultureHead', askedDueOn: '2024-07-12' });
    await expectRefusal(world, () => acts.decide(requestId, { by: 'districtChair' }), {
      code: 'CHILD_LATER_THAN_PARENT',
    });
  });
});

describe('another agency', () => {
  it('takes over by the same or a new day; the former share stays as history', async () => {
    const { directiveId, lead } = await world.issue();
    await acts.acknowledge(lead);
    const requestId = await acts.ask(lead, { kind: 'wrong_agency', suggested: 'finance' });
    await acts.decide(requestId, { by: 'chair', dueOn: '2024-07-05' });
    const { assignments, directives } = await records();
    const shares = assignments.filter((share) => share.directiveId === directiveId);
    expect(shares).toMatchObject([
      { id: lead, state: 'transferred', closedOn: '2024-06-10', dueOn: '2024-06-28' },
      {
        agencyId: world.agencyIds.finance,
        role: 'lead',
        state: 'awaiting',
        dueOn: '2024-07-05',
        firstDueOn: '2024-06-28',
        transferredFrom: lead,
      },
    ]);
    expect(rowOf(directives, directiveId)).toMatchObject({ status: 'not_started', dueOn: '2024-07-05' });
    expect(await eventsOf(lead)).toContain('assignment_transferred');
    await expectRollUpHolds(world);
  });

  it('is one that exists and has no share, and is named in time', async () => {
    const { lead } = await world.issue({ coordinating: ['tax'] });
    const asked = { kind: 'wrong_agency' } as const;
    await expectRefusal(world, () => acts.ask(lead, { ...asked, at: '2024-06-14' }), { code: 'OBJECTED_TOO_LATE' });
    await expectRefusal(world, () => acts.ask(lead, { ...asked, suggested: 'tax' }), { code: 'AGENCY_HAS_SHARE' });
    await expectRefusal(world, () => acts.ask(lead, { ...asked, suggested: 'dissolved' }), {
      code: 'AGENCY_NOT_VALID',
    });
    const requestId = await acts.ask(lead, asked);
    await expectRefusal(world, () => acts.decide(requestId, { by: 'chair' }), { code: 'RECEIVER_MISSING' });
    await expectRefusal(world, () => acts.decide(requestId, { by: 'chair', agency: 'tax' }), {
      code: 'AGENCY_HAS_SHARE',
    });
    await expectRefusal(world, () => acts.decide(requestId, { by: 'chair', agency: 'finance', dueOn: '2024-06-01' }), {
      code: 'DUE_BEFORE_ISSUED',
    });
    await acts.decide(requestId, { by: 'chair', agency: 'finance' });
  });
});

describe('a pause and a release', () => {
  it('stops the clock; resumed, the due day moves by the working days lost and the state is as before', async () => {
    const { directiveId, lead } = await world.issue();
    await acts.acknowledge(lead);
    await acts.decide(await acts.ask(lead, { kind: 'suspension' }), { by: 'chair' });
    expect(await shareNow(lead)).toMatchObject({ state: 'suspended', suspendedOn: '2024-06-10' });
    expect(rowOf((await records()).directives, directiveId)).toMatchObject({ status: 'suspended' });
    await expectRefusal(world, () => acts.ask(lead), { code: 'ALREADY_ACTED', act: 'assignment_suspended' });
    await expectRefusal(world, () => acts.resume(lead, { by: 'head' }), { code: 'NOT_ALLOWED' });
    await acts.resume(lead, { at: '2024-06-17' });
    expect(await shareNow(lead)).toMatchObject({ state: 'in_progress', suspendedOn: null, dueOn: '2024-07-05' });
    expect((await eventsOf(lead)).slice(-2)).toEqual(['assignment_resumed', 'due_day_moved']);
    await expectRefusal(world, () => acts.resume(lead), { code: 'ALREADY_ACTED' });
    await expectRollUpHolds(world);
  });

  it('leaves what nobody had acknowledged to be acknowledged', async () => {
    const { lead } = await world.issue({ dueOn: null });
    await acts.decide(await acts.ask(lead, { kind: 'suspension' }), { by: 'chair' });
    await acts.resume(lead, { at: '2024-06-12' });
    expect(await shareNow(lead)).toMatchObject({ state: 'awaiting', dueOn: null });
  });

  it('ends what cannot be done, and with the last lead the directive', async () => {
    const { directiveId, lead } = await world.issue();
    await acts.decide(await acts.ask(lead, { kind: 'infeasible' }), { by: 'chair' });
    expect(await shareNow(lead)).toMatchObject({ state: 'infeasible', closedOn: '2024-06-10' });
    expect(rowOf((await records()).directives, directiveId)).toMatchObject({ status: 'closed_without_result' });
    await expectRollUpHolds(world);
  });
});

describe('a request that waits', () => {
  it('stays while a report of completion waits and lapses when it is accepted; what is done needs no release', async () => {
    const { lead } = await world.issue();
    const extension = await acts.ask(lead);
    await acts.complete(lead);
    expect(await requestNow(extension)).toMatchObject({ state: 'open' });
    await acts.accept(lead);
    expect(await requestNow(extension)).toMatchObject({ state: 'lapsed' });
    expect((await eventsOf(lead)).at(-1)).toBe('request_lapsed');

    const other = await world.issue();
    const release = await acts.ask(other.lead, { kind: 'infeasible' });
    await acts.complete(other.lead);
    expect(await requestNow(release)).toMatchObject({ state: 'lapsed' });
  });

  it('lapses when the work is withdrawn', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead);
    await acts.withdraw(lead);
    expect(await requestNow(requestId)).toMatchObject({ state: 'lapsed', closedBy: world.postIds.chief });
    await expectRefusal(world, () => acts.decide(requestId), { code: 'ALREADY_ACTED', act: 'request_lapsed' });
  });

  it('is decided once when two decide at once, and by one of two when one decides and the other takes back', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead);
    const deciders = await Promise.all([
      outcomeOf(() => acts.decide(requestId, { by: 'chair' })),
      outcomeOf(() => acts.decide(requestId, { by: 'chief', decision: 'refuse', reason: 'Không đủ căn cứ' })),
    ]);
    expect(deciders.filter((outcome) => outcome instanceof Error)).toMatchObject([{ code: 'ALREADY_ACTED' }]);

    const other = await acts.ask((await world.issue()).lead);
    const both = await Promise.all([
      outcomeOf(() => acts.decide(other, { by: 'chair' })),
      outcomeOf(() => acts.takeBack(other)),
    ]);
    expect(both.filter((outcome) => outcome instanceof Error)).toMatchObject([{ code: 'ALREADY_ACTED' }]);
    expect(['granted', 'withdrawn']).toContain((await requestNow(other)).state);
    await expectRollUpHolds(world);
  });

  it('is one of two that are made at once', async () => {
    const { lead } = await world.issue();
    const outcomes = await Promise.all([
      outcomeOf(() => acts.ask(lead, { by: 'head' })),
      outcomeOf(() => acts.ask(lead, { by: 'clerk', kind: 'suspension' })),
    ]);
    expect(outcomes.filter((outcome) => outcome instanceof Error)).toMatchObject([{ code: 'ALREADY_ACTED' }]);
  });
});

describe('who', () => {
  it('asks: whoever answers for the agency', async () => {
    const found = await verdicts(
      world,
      async () => (await world.issue({ lead: ['construction'] })).lead,
      (context, assignmentId) =>
        askRequest(context, {
          idempotencyKey: newId(),
          assignmentId,
          kind: 'suspension',
          reason: 'Chờ hướng dẫn',
          askedDueOn: null,
          suggestedAgencyId: null,
        }),
    );
    expect(found['done']).toEqual(['head', 'clerk']);
  });

  it('decides: leaders, and the chief what is delegated to him', async () => {
    const decided = (kind: 'extension' | 'infeasible') =>
      verdicts(
        world,
        async () => acts.ask((await world.issue()).lead, { kind }),
        (context, requestId) => decideRequest(context, acts.grant(requestId)),
      );
    expect((await decided('extension'))['done']).toEqual(['chair', 'viceChair', 'chief']);
    expect((await decided('infeasible'))['done']).toEqual(['chair', 'viceChair']);
  });

  it("decides the Office's own work: chair and vice-chair", async () => {
    const found = await verdicts(
      world,
      async () => acts.ask((await world.issue({ lead: ['office'] })).lead, { by: 'monitorA' }),
      (context, requestId) => decideRequest(context, acts.grant(requestId)),
    );
    expect(found['done']).toEqual(['chair', 'viceChair']);
  });

  it('never decides what he asked himself as another post, or in the place of its holder', async () => {
    const { actor } = await world.contextAs('chair');
    const asked = { committeeId: world.agencyIds.province, agencyId: world.agencyIds.construction };
    const other = { ...asked, askedByPerson: 'another', holderPersonId: 'another' };
    expect(can(actor, requestPolicy.decide, other)).toBe(true);
    expect(can(actor, requestPolicy.decide, { ...other, askedByPerson: actor.personId })).toBe(false);
    expect(can(actor, requestPolicy.decide, { ...other, holderPersonId: actor.personId })).toBe(false);
    const standIn = { ...actor, onBehalfOf: 'another' };
    expect(can(standIn, requestPolicy.decide, other)).toBe(false);
  });

  it('finds on the list of decisions what he may decide, the most urgent first', async () => {
    const other = await smallWorld(db);
    const its = actsIn(other);
    const late = await its.ask((await other.issue({ dueOn: '2024-07-30' })).lead, { askedDueOn: '2024-08-30' });
    const soon = await its.ask((await other.issue()).lead);
    const never = await its.ask((await other.issue({ dueOn: null })).lead, { kind: 'suspension' });
    await its.takeBack(await its.ask((await other.issue()).lead));
    const own = await its.ask((await other.issue({ lead: ['office'] })).lead, { by: 'monitorA' });
    const seen = async (post: 'chair' | 'chief' | 'monitorA' | 'head' | 'districtChair') => {
      const context = await other.contextAs(post);
      const first = await listRequestsForDecision(context, { first: 2, after: null });
      const after = first.edges.at(-1)?.cursor ?? null;
      const rest = after ? (await listRequestsForDecision(context, { first: 10, after })).edges : [];
      const ids = [...first.edges, ...rest].map(({ node }) => node.id);
      expect(await first.count()).toBe(ids.length);
      return ids;
    };
    expect(await seen('chair')).toEqual([soon, own, late, never]);
    expect(await seen('chief')).toEqual([soon, late]);
    for (const post of ['monitorA', 'head', 'districtChair'] as const) expect(await seen(post)).toEqual([]);
  });
});

describe('a retry', () => {
  it('does once what it asks', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead);
    const clerk = await world.contextAs('clerk');
    await expectOnce(
      world,
      (idempotencyKey) => takeBackRequest(clerk, { idempotencyKey, requestId }),
      (idempotencyKey) => takeBackRequest(clerk, { idempotencyKey, requestId: newId() }),
    );
  });
});
