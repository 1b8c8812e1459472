import * as z from 'zod/mini';
import { showDay } from '../../lib/dates.ts';
import { parseDay } from '../../lib/typed-day.ts';
import type { ReportDraft, ReportedAssignment } from './report-operations.ts';

const schema = z.object({
  /** Empty until chosen. */
  progress: z.enum(['', 'NOT_STARTED', 'GOING', 'DONE']),
  /** Each as typed. */
  percent: z.string(),
  statedOn: z.string(),
  productNumber: z.string(),
  result: z.string(),
  obstacles: z.string(),
  /** Whether "done" asks to be confirmed; otherwise it is progress of 100 percent. */
  asksConfirmation: z.boolean(),
  files: z.array(
    z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), url: z.string() }),
  ),
});

/** A report as it is typed. */
export type ReportForm = z.infer<typeof schema>;

/** What this device keeps the form under. */
export const reportDraftName = (assignmentId: string) => `report/${assignmentId}`;

/** What this device kept, if it is such a form. */
export function parseReportForm(kept: unknown): ReportForm | null {
  return schema.safeParse(kept).data ?? null;
}

/** An empty report; the last one says how far the work was. */
export function newReport({ latestReport, percent }: Pick<ReportedAssignment, 'latestReport' | 'percent'>): ReportForm {
  const wasDone = latestReport?.kind === 'COMPLETION';
  const wasGoing = latestReport !== null && !wasDone && percent > 0;
  return {
    progress: wasDone ? 'DONE' : wasGoing ? 'GOING' : '',
    percent: wasGoing ? String(percent) : '',
    statedOn: '',
    productNumber: '',
    result: '',
    obstacles: '',
    asksConfirmation: true,
    files: [],
  };
}

/** The form that a draft on the server stands for. */
export function formOfDraft(draft: ReportDraft): ReportForm {
  const { kind, percent, result, obstacles, statedOn, productNumber, files } = draft;
  const isDone = kind === 'COMPLETION' || percent === 100;
  return {
    progress: isDone ? 'DONE' : percent === null ? '' : percent === 0 ? 'NOT_STARTED' : 'GOING',
    percent: isDone || percent === null ? '' : String(percent),
    statedOn: statedOn === null ? '' : showDay(statedOn),
    productNumber: productNumber ?? '',
    result,
    obstacles,
    asksConfirmation: kind === 'COMPLETION' || !isDone,
    files: [...files],
  };
}

/** Whether the form claims that the work is done and asks for the answer. */
export function isCompletion({ progress, asksConfirmation }: ReportForm): boolean {
  return progress === 'DONE' && asksConfirmation;
}

/** Percent of the form; null while none is stated, or what was typed is no whole number from 0 to 100. */
export function percentOf({ progress, percent }: ReportForm): number | null {
  if (progress === 'DONE') return 100;
  if (progress === 'NOT_STARTED') return 0;
  const typed = percent.trim();
  return progress === 'GOING' && /^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : null;
}

/** What is kept on the server of a form; a day that is none yet stays on the device. */
export function draftOfForm(form: ReportForm, today: string) {
  return {
    kind: isCompletion(form) ? ('COMPLETION' as const) : ('PROGRESS' as const),
    percent: percentOf(form),
    result: form.result,
    obstacles: form.obstacles,
    statedOn: parseDay(form.statedOn, today),
    productNumber: form.productNumber.trim() === '' ? null : form.productNumber,
    fileIds: form.files.map(({ id }) => id),
  };
}

export type ReportField = 'progress' | 'percent' | 'stated-on' | 'product-number' | 'result' | 'obstacles' | 'files';

export type ReportFault = {
  field: ReportField;
  code:
    | 'PROGRESS_MISSING'
    | 'PERCENT_INVALID'
    | 'DAY_INVALID'
    | 'DAY_IN_FUTURE'
    | 'DAY_BEFORE_ISSUE'
    | 'PRODUCT_MISSING'
    | 'RESULT_MISSING'
    | 'UPLOAD_FAILED';
};

type Situation = { today: string; issuedOn: string; hasFailedUpload: boolean };

/** Everything that would be refused, in the order of the fields. */
export function faultsOfReport(form: ReportForm, { today, issuedOn, hasFailedUpload }: Situation): ReportFault[] {
  const faults: ReportFault[] = [];
  if (form.progress === '') faults.push({ field: 'progress', code: 'PROGRESS_MISSING' });
  if (form.progress === 'GOING' && percentOf(form) === null) faults.push({ field: 'percent', code: 'PERCENT_INVALID' });
  if (isCompletion(form)) {
    const day = parseDay(form.statedOn, today);
    if (day === null) faults.push({ field: 'stated-on', code: 'DAY_INVALID' });
    else if (day > today) faults.push({ field: 'stated-on', code: 'DAY_IN_FUTURE' });
    else if (day < issuedOn) faults.push({ field: 'stated-on', code: 'DAY_BEFORE_ISSUE' });
    const hasProduct = form.productNumber.trim() !== '' || form.files.length > 0;
    if (!hasProduct && !hasFailedUpload) faults.push({ field: 'product-number', code: 'PRODUCT_MISSING' });
  }
  if (form.result.trim() === '') faults.push({ field: 'result', code: 'RESULT_MISSING' });
  if (hasFailedUpload) faults.push({ field: 'files', code: 'UPLOAD_FAILED' });
  return faults;
}

const FIELDS: Readonly<Record<string, ReportField>> = {
  percent: 'percent',
  statedOn: 'stated-on',
  productNumber: 'product-number',
  result: 'result',
  obstacles: 'obstacles',
  fileIds: 'files',
};

/** The field a refusal's path is about, such as `fileIds.0`. */
export function fieldOfPath(path: string): ReportField | undefined {
  return FIELDS[path.split('.')[0] ?? ''];
}
