import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { actsIn } from '../../small-world-acts.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { deadlineOn } from '../../deadlines.ts';
import type { SmallWorld } from '../../small-world.ts';
import { agencyKeys, type PostKey } from '../../small-world-cast.ts';
import { changeAgency } from '../../../src/modules/agencies/change-agency.command.ts';
import { saveIssueDraft } from '../../../src/modules/drafts/save-issue-draft.command.ts';
import { saveReportDraft } from '../../../src/modules/drafts/save-report-draft.command.ts';
import { storeFile } from '../../../src/modules/files/store-file.command.ts';
import { writeNotices } from '../../../src/modules/notices/write-notices.command.ts';
import { reportCompletion } from '../../../src/modules/reports/report-completion.command.ts';
import { issueDirectives } from '../../../src/modules/directives/issue-directives.command.ts';
import { remindAgency } from '../../../src/modules/chases/remind-agency.command.ts';
import { acceptCompletion } from '../../../src/modules/reports/accept-completion.command.ts';
import { reportOnBehalf } from '../../../src/modules/reports/report-on-behalf.command.ts';
import { endTracking } from '../../../src/modules/assignments/end-tracking.command.ts';
import { explainIn, issueInForms, lettersIn, transferTo } from './exhibit-acts.ts';
import { keepSharedView, MONTHLY } from './fresh-things.ts';

export type Exhibits = Awaited<ReturnType<typeof exhibitsIn>>;

/** What the tables speak of: at least one of every type, each as a client names it. */
export async function exhibitsIn(world: SmallWorld) {
  const acts = actsIn(world);
  const { agencyIds, postIds, personIds, groupIds } = world;

  /** A file on record that hangs on nothing yet; its content is not what is asked for here. */
  async function file(post: PostKey, name: string): Promise<string> {
    const id = newId();
    await storeFile(await world.contextAs(post), {
      id,
      name,
      mediaType: 'application/pdf',
      sizeBytes: 12,
      sha256: 'đã kiểm',
    });
    return id;
  }

  // Ordinary: asked for, taken up, reminded of, reported, returned, reported again; the district executes its share.
  const ordinary = await world.issue({
    by: 'chief',
    at: '2024-06-03',
    lead: ['construction'],
    coordinating: ['hoaiAn', 'tax'],
    dueOn: '2024-06-07',
    monitors: ['monitorA'],
    content: 'Rà soát quy hoạch phân khu',
    document: { number: '152', abstract: 'Kết luận phiên họp thường kỳ' },
  });
  const share = ordinary.lead;
  const districtShare = ordinary.assignmentOf('hoaiAn');
  await acts.acknowledge(share, { at: '2024-06-03' });
  await acts.progress(share, { at: '2024-06-04' });
  await remindAgency(await world.contextAs('chief', { at: '2024-06-04' }), {
    idempotencyKey: newId(),
    assignmentIds: [share],
    message: 'Đề nghị báo cáo đúng hạn',
  });
  const returned = await acts.complete(share, { at: '2024-06-05' });
  await acts.giveBack(share, { at: '2024-06-06' });
  const product = await file('clerk', 'báo cáo kết quả.pdf');
  await reportCompletion(await world.contextAs('clerk', { at: '2024-06-07' }), {
    idempotencyKey: newId(),
    assignmentId: share,
    result: 'Đã trình đồ án',
    obstacles: 'Chậm do thẩm định',
    statedOn: '2024-06-07',
    productNumber: '88/SXD-QH',
    fileIds: [product],
  });
  const report = await acts.latestReportOf(share);
  const paperShare = ordinary.assignmentOf('tax');
  await reportOnBehalf(await world.contextAs('monitorB', { at: '2024-06-07' }), {
    idempotencyKey: newId(),
    assignmentId: paperShare,
    kind: 'progress',
    paperNumber: '30/CT',
    paperOn: '2024-06-06',
    percent: 20,
    result: 'Đã nhận',
    obstacles: null,
    statedOn: null,
    fileIds: [],
  });
  const child = await world.issue({
    by: 'districtChief',
    at: '2024-06-04',
    lead: ['culture'],
    dueOn: '2024-06-06',
    under: districtShare,
    document: 'none',
    content: 'Kiểm kê di tích trong khu vực quy hoạch',
  });
  const childReport = await acts.complete(child.lead, { by: 'cultureHead', at: '2024-06-05' });
  await acceptCompletion(await world.contextAs('districtChief', { at: '2024-06-05' }), {
    idempotencyKey: newId(),
    reportId: childReport,
    statedOn: '2024-06-04',
    dayReason: 'Theo biên bản',
    grade: 'good',
  });

  const input = world.issueInput({ by: 'chief', at: '2024-06-05', dueOn: '2024-06-20' });
  const {
    directiveIds: [fullId = ''],
    documentId: fullDocumentId,
  } = await issueDirectives(await world.contextAs('chief', { at: '2024-06-05' }), {
    ...input,
    document: input.document && {
      ...input.document,
      number: '77',
      signer: 'Phạm Anh Tuấn',
      origin: 'government',
      outsideIssuer: 'Thủ tướng Chính phủ',
      outsideDueOn: '2024-06-25',
      fileIds: [await file('chief', 'công điện.pdf')],
    },
    directives: input.directives.map((directive) => ({
      ...directive,
      field: 'Quy hoạch',
      expectedProduct: 'Tờ trình',
      deadlineText: 'trước 17 giờ ngày 20/6',
      deadline: deadlineOn('2024-06-20', '17:00'),
    })),
  });

  const monthly = await world.issue({ by: 'chief', recurring: { ...MONTHLY, unit: 'quarter', month: 1 } });
  const [counted, quarterly, awaited] = await issueInForms(world);

  const ended = await world.issue({
    by: 'chair',
    dueOn: null,
    document: 'none',
    content: 'Đã có văn bản khác thay thế',
  });
  await endTracking(await world.contextAs('chief'), {
    idempotencyKey: newId(),
    assignmentId: ended.lead,
    outcome: 'superseded',
    reason: 'Trùng nội dung',
    supersededBy: '160/TB-UBND',
  });
  const proposal = await world.issue({ by: 'monitorA', document: 'none', content: 'Đề xuất kiểm tra hiện trường' });
  const restricted = await world.issue({
    by: 'chief',
    readers: ['chief', 'head'],
    content: 'Nội dung hạn chế',
    document: { number: '9', notation: 'TB-M', abstract: 'Việc hạn chế' },
  });
  await acts.progress(restricted.lead, { by: 'head' });

  const drafted = await world.issue({
    by: 'chief',
    at: '2024-06-03',
    lead: ['construction'],
    coordinating: ['hoaiAn', 'tax'],
    dueOn: '2024-06-20',
    content: 'Việc đang viết báo cáo',
    document: { number: '153', abstract: 'Việc đang viết báo cáo' },
  });
  const draftFile = await file('officer', 'phụ lục nháp.pdf');
  await saveReportDraft(await world.contextAs('officer'), {
    assignmentId: drafted.lead,
    version: 0,
    kind: 'completion',
    percent: 90,
    result: 'Bản nháp',
    obstacles: 'Chưa có',
    statedOn: '2024-06-07',
    productNumber: '89',
    fileIds: [draftFile],
  });
  const request = await acts.ask(drafted.lead, { askedDueOn: '2024-06-28' });
  const transferred = await world.issue({
    by: 'chief',
    lead: ['construction'],
    coordinating: ['tax'],
    content: 'Việc chuyển đơn vị',
    document: { number: '154', abstract: 'Việc chuyển đơn vị' },
  });
  const transfer = await acts.ask(transferred.lead, { kind: 'wrong_agency', suggested: 'hoaiAn' });
  const { shareId: latterShare } = await transferTo(world, transfer, transferred.directiveId);
  const offer = await acts.ask(latterShare, { by: 'districtChair' });
  await acts.decide(offer, { decision: 'counter', offeredDueOn: '2024-07-05', reason: 'Chỉ chấp thuận đến ngày này' });
  const suspended = await world.issue({
    by: 'chief',
    lead: ['construction'],
    coordinating: ['hoaiAn'],
    content: 'Việc tạm dừng',
    document: { number: '155', abstract: 'Việc tạm dừng' },
  });
  await acts.decide(await acts.ask(suspended.lead, { kind: 'suspension' }), { by: 'chair' });
  await world.db.inTenantTransaction(world.tenantId, (tx) =>
    writeNotices(
      tx,
      world.tenantId,
      [
        {
          recipientId: postIds.clerk,
          directiveId: drafted.directiveId,
          assignmentId: drafted.lead,
          reason: 'due_soon',
          level: 'clerk',
          dueOn: '2024-06-20',
        },
      ],
      new Date('2024-06-10T01:00:00Z'),
    ),
  );
  await keepSharedView(world);
  await saveIssueDraft(await world.contextAs('monitorA'), {
    assignmentId: null,
    version: 0,
    body: '{"content":"Đang soạn"}',
  });

  const taxOffice = { name: 'Cục Thuế tỉnh', shortName: 'Cục Thuế', aliases: [], usesSystem: false };
  const asRead = { ...taxOffice, parentId: agencyIds.province, position: agencyKeys.indexOf('tax') };
  await changeAgency(await world.contextAs('admin'), {
    ...asRead,
    idempotencyKey: newId(),
    agencyId: agencyIds.tax,
    shortName: 'Thuế tỉnh',
    asRead,
  });

  // A counted term, which a change of the calendar moves.
  const recounted = await world.issue({ by: 'chief', lead: ['tax'], dueOn: '2024-06-14', content: 'Quyết toán thuế' });
  await world.db.inTenantTransaction(world.tenantId, (tx) =>
    tx
      .update(directives)
      .set({ deadlineKind: 'term', deadlineRule: { n: 4, unit: 'working_day', from: '2024-06-10' } })
      .where(and(eq(directives.tenantId, world.tenantId), eq(directives.id, recounted.directiveId))),
  );

  return {
    world,
    ...(await explainIn(world, await file('clerk', 'giải trình.pdf'))),
    ...(await lettersIn(world, await file('chief', 'công văn.pdf'))),
    directive: `Directive:${ordinary.directiveId}`,
    code: await codeOf(world, ordinary.directiveId),
    share: `Assignment:${share}`,
    districtShare: `Assignment:${districtShare}`,
    draftedShare: `Assignment:${drafted.lead}`,
    document: `SourceDocument:${ordinary.documentId}`,
    report: `Report:${report}`,
    returned: `Report:${returned}`,
    paperReport: `Report:${await acts.latestReportOf(paperShare)}`,
    childShare: `Assignment:${child.lead}`,
    request: `Request:${request}`,
    offer: `Request:${offer}`,
    transfer: `Request:${transfer}`,
    transferred: `Directive:${transferred.directiveId}`,
    formerShare: `Assignment:${transferred.lead}`,
    latterShare: `Assignment:${latterShare}`,
    suspendedShare: `Assignment:${suspended.lead}`,
    childReport: `Report:${childReport}`,
    full: `Directive:${fullId}`,
    fullDocument: `SourceDocument:${fullDocumentId}`,
    monthly: `Directive:${monthly.directiveId}`,
    counted: `Directive:${counted}`,
    quarterly: `Directive:${quarterly}`,
    awaited: `Directive:${awaited}`,
    child: `Directive:${child.directiveId}`,
    ended: `Directive:${ended.directiveId}`,
    endedShare: `Assignment:${ended.lead}`,
    proposal: `Directive:${proposal.directiveId}`,
    proposedShare: `Assignment:${proposal.lead}`,
    restricted: `Directive:${restricted.directiveId}`,
    restrictedShare: `Assignment:${restricted.lead}`,
    restrictedDocument: `SourceDocument:${restricted.documentId}`,
    restrictedReport: `Report:${await acts.latestReportOf(restricted.lead)}`,
    agency: `Agency:${agencyIds.construction}`,
    changed: `Agency:${agencyIds.tax}`,
    committee: `Agency:${agencyIds.province}`,
    dissolved: `Agency:${agencyIds.dissolved}`,
    group: `AgencyGroup:${groupIds.departments}`,
    appointment: `Appointment:${postIds.clerk}`,
    person: `Person:${personIds.clerk}`,
  };
}

async function codeOf(world: SmallWorld, directiveId: string): Promise<string> {
  const { db, tenantId } = world;
  const rows = await db.readInTenant(tenantId, (reader) =>
    reader.select({ id: directives.id, code: directives.code }).from(directives).where(eq(directives.id, directiveId)),
  );
  return rows[0]?.code ?? '';
}
