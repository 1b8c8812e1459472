export const ISSUE = `mutation Issue($input: IssueDirectivesInput!) {
  issueDirectives(input: $input) {
    __typename
    ... on IssuedDirectives { document { id } directives { id code status dueOn } }
    ... on Refusal { code message }
  }
}`;

export const ACKNOWLEDGE = `mutation Acknowledge($input: AcknowledgeAssignmentInput!) {
  acknowledgeAssignment(input: $input) {
    __typename
    ... on Assignment { id state acknowledgedAt directive { id status } }
    ... on Refusal { code message }
  }
}`;

/** One document with directives that ten agencies each are assigned. */
export function issueInput(
  idempotencyKey: string,
  {
    issuerId,
    agencyIds,
    directiveCount,
  }: {
    readonly issuerId: string;
    readonly agencyIds: readonly string[];
    readonly directiveCount: number;
  },
) {
  return {
    idempotencyKey,
    issuerId,
    document: {
      number: String(Math.floor(Math.random() * 1e6)),
      notation: 'TB-UBND',
      type: 'CONCLUSION',
      issuedOn: '2026-06-15',
      abstract: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban',
    },
    directives: Array.from({ length: directiveCount }, (_, index) => ({
      content: `Rà soát, báo cáo kết quả thực hiện nhiệm vụ được giao, nội dung thứ ${index + 1}`,
      deadline: { date: { on: '2026-07-15' } },
      field: 'Nội chính',
      assignments: agencyIds.map((agencyId, position) => ({
        agencyId,
        role: position === 0 ? 'LEAD' : 'COORDINATING',
      })),
    })),
  };
}
