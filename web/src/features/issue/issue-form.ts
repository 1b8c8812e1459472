import * as z from 'zod/mini';

const assignee = z.object({
  kind: z.enum(['agency', 'group']),
  id: z.string(),
  /** Members taken out of a group. */
  without: z.array(z.string()),
  /** A day of its own as typed; empty: the directive's. */
  dueOn: z.string(),
});

const directive = z.object({
  content: z.string(),
  /** As typed. */
  dueOn: z.string(),
  dueTime: z.string(),
  hasNoDeadline: z.boolean(),
  deadlineText: z.string(),
  field: z.string(),
  urgency: z.enum(['NORMAL', 'URGENT', 'VERY_URGENT', 'IMMEDIATE']),
  expectedProduct: z.string(),
  monitorIds: z.array(z.string()),
  isRestricted: z.boolean(),
  readerIds: z.array(z.string()),
  lead: z.array(assignee),
  coordinating: z.array(assignee),
});

const file = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number(), url: z.string() });

const schema = z.object({
  source: z.enum(['NEW', 'EXISTING', 'NONE']),
  /** One entered before: its id with what is shown of it. */
  existing: z.nullable(z.object({ id: z.string(), reference: z.string(), abstract: z.string(), issuedOn: z.string() })),
  document: z.object({
    number: z.string(),
    notation: z.string(),
    type: z.enum(['CONCLUSION', 'LETTER', 'DIRECTIVE', 'DECISION', 'PLAN', 'OFFICIAL_TELEGRAM', 'MINUTES', 'OTHER']),
    issuedOn: z.string(),
    abstract: z.string(),
    signer: z.string(),
    origin: z.enum(['OWN', 'GOVERNMENT', 'MINISTRY', 'PARTY', 'COUNCIL', 'VOTERS', 'INSPECTION', 'WORK_PROGRAMME']),
    outsideIssuer: z.string(),
    outsideDueOn: z.string(),
  }),
  files: z.array(file),
  issuerId: z.string(),
  directives: z.array(directive),
});

/** The issue form as it is typed; days are text until they are sent. */
export type IssueForm = z.infer<typeof schema>;
export type DirectiveForm = IssueForm['directives'][number];
export type Assignee = z.infer<typeof assignee>;
export type ExistingDocument = NonNullable<IssueForm['existing']>;

export const MAX_DIRECTIVES = 100;

/** What this device keeps the form under. */
export const issueDraftName = (executedId: string | null) => `issue/${executedId ?? ''}`;

/** The form a draft holds; null for what is no such form, as one of an older release. */
export function parseIssueForm(kept: unknown): IssueForm | null {
  return schema.safeParse(kept).data ?? null;
}

/** The form in a draft's JSON text. */
export function readIssueDraft(body: string): IssueForm | null {
  try {
    return parseIssueForm(JSON.parse(body));
  } catch {
    return null;
  }
}

export function newDirective(): DirectiveForm {
  return {
    content: '',
    dueOn: '',
    dueTime: '',
    hasNoDeadline: false,
    deadlineText: '',
    field: '',
    urgency: 'NORMAL',
    expectedProduct: '',
    monitorIds: [],
    isRestricted: false,
    readerIds: [],
    lead: [],
    coordinating: [],
  };
}

/** @param issuerId whose order it is, unless another is chosen; empty where the viewer issues for somebody else */
export function newIssueForm(issuerId: string): IssueForm {
  return {
    source: 'NEW',
    existing: null,
    document: {
      number: '',
      notation: '',
      type: 'CONCLUSION',
      issuedOn: '',
      abstract: '',
      signer: '',
      origin: 'OWN',
      outsideIssuer: '',
      outsideDueOn: '',
    },
    files: [],
    issuerId,
    directives: [newDirective()],
  };
}

/** The next directives of a document that has just carried some. */
export function nextIssueForm(existing: ExistingDocument, issuerId: string): IssueForm {
  return { ...newIssueForm(issuerId), source: 'EXISTING', existing };
}
