import { daysAfter, TODAY } from './calendar.ts';
import type { Session } from './session.ts';

type Share = {
  /** Short name, as lists write it. */
  readonly agency: string;
  readonly role?: 'LEAD' | 'COORDINATING';
};

export type WorkToIssue = {
  /** Who enters it; the province's monitor by default. */
  readonly by?: string;
  readonly content: string;
  readonly shares: readonly Share[];
  /** In 20 days by default; null: no deadline. */
  readonly dueOn?: string | null;
  /** Ten days ago by default. */
  readonly issuedOn?: string;
  /** Without a document it is a proposal. */
  readonly hasDocument?: boolean;
};

export type IssuedWork = {
  readonly code: string;
  /** As papers cite its document; empty for a proposal. */
  readonly reference: string;
  /** Its screen. */
  readonly path: string;
  /** Of the shares, in their order. */
  readonly assignmentIds: readonly string[];
  /** Of the first share. */
  readonly assignmentId: string;
};

const ISSUE = `mutation ($input: IssueDirectivesInput!) { issueDirectives(input: $input) {
  __typename
  ... on Refusal { message }
  ... on IssuedDirectives { document { reference } directives { code assignments { id agency { id } } } }
} }`;

type Issued = {
  __typename: string;
  document: { reference: string } | null;
  directives: [{ code: string; assignments: { id: string; agency: { id: string } }[] }];
};

let documentCount = 0;

/** Issues one directive of one document, as whoever is signed in. */
export async function issueWork(session: Session, work: WorkToIssue): Promise<IssuedWork> {
  const { content, shares, dueOn = daysAfter(TODAY, 20), issuedOn = daysAfter(TODAY, -10), hasDocument = true } = work;
  const { issuers } = await session.ask<{ issuers: [{ id: string }] }>('{ issuers { id } }');
  const agencyIds = await Promise.all(shares.map(({ agency }) => agencyIdOf(session, agency)));
  documentCount += 1;
  const { document, directives } = await session.act<Issued>(ISSUE, {
    issuerId: issuers[0].id,
    ...(hasDocument
      ? {
          document: {
            type: 'CONCLUSION',
            number: String(9000 + documentCount),
            notation: 'TB-UBND',
            issuedOn,
            abstract: `Kết luận về việc ${content.slice(0, 80)}`,
          },
        }
      : {}),
    directives: [
      {
        content,
        deadline: dueOn === null ? { none: true } : { date: { on: dueOn } },
        assignments: shares.map(({ role = 'LEAD' }, index) => ({ agencyId: agencyIds[index], role })),
      },
    ],
  });
  const [{ code, assignments }] = directives;
  const idOf = (agencyId: string) => assignments.find(({ agency }) => agency.id === agencyId)?.id ?? '';
  const assignmentIds = agencyIds.map(idOf);
  return {
    code,
    reference: document?.reference ?? '',
    path: `/directives/${code}`,
    assignmentIds,
    assignmentId: assignmentIds[0] ?? '',
  };
}

async function agencyIdOf(session: Session, shortName: string): Promise<string> {
  const { agencies } = await session.ask<{ agencies: { edges: { node: { id: string; shortName: string } }[] } }>(
    'query ($text: String!) { agencies(text: $text, first: 50) { edges { node { id shortName } } } }',
    { text: shortName },
  );
  const found = agencies.edges.find(({ node }) => node.shortName === shortName)?.node.id;
  if (found === undefined) throw new Error(`no agency is called ${shortName}`);
  return found;
}

/** The agency takes its share up. */
export function acknowledge(session: Session, assignmentId: string) {
  return session.act(
    `mutation ($input: AcknowledgeAssignmentInput!) { acknowledgeAssignment(input: $input) {
      __typename ... on Refusal { message } } }`,
    { assignmentId },
  );
}

/** The agency claims its share done, today, with a number for its product. */
export function reportDone(session: Session, assignmentId: string, result: string) {
  return session.act(
    `mutation ($input: ReportCompletionInput!) { reportCompletion(input: $input) {
      __typename ... on Refusal { message } } }`,
    { assignmentId, result, statedOn: TODAY, productNumber: '118/BC-SXD' },
  );
}
