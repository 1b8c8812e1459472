import type { Viewer } from '../../lib/viewer.ts';
import type { IssueForm } from './issue-form.ts';

type Role = Viewer['appointment']['role'];

const CONFIRMERS: readonly Role[] = ['CHAIR', 'VICE_CHAIR', 'OFFICE_CHIEF'];

/** Without a document a directive is a proposal, unless whoever enters it could confirm it himself. */
export function needsConfirmation(source: IssueForm['source'], role: Role): boolean {
  return source === 'NONE' && !CONFIRMERS.includes(role);
}
