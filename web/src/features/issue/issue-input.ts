import type { VariablesOf } from '../../lib/graphql.ts';
import { deadlineInputOf } from '../../lib/deadline.ts';
import { parseDay, parseTime } from '../../lib/typed-day.ts';
import { type DeadlineSurroundings, parseDeadline, wordsToKeep } from '../../lib/typed-deadline.ts';
import type { DeadlineReading } from '../../lib/use-deadline-reading.ts';
import type { AgencyDirectory } from '../../lib/agency-directory.ts';
import { issuedOnOf } from './issue-faults.ts';
import type { Assignee, DirectiveForm, IssueForm } from './issue-form.ts';
import type { IssueDirectives } from './issue-operations.ts';
import { membersOf, type Part, type Share, sharesOf } from './shares.ts';

type Input = Omit<VariablesOf<typeof IssueDirectives>['input'], 'idempotencyKey'>;
type Line = Input['directives'][number]['assignments'][number];

/** What a form is sent as, and the way back: from a refusal's path to the field that it is about. */
export type Sending = { input: Input; fieldOf: (path: string) => string | undefined };

/** Turns the form into the command's input. The form's own faults are mended before. */
export function sendingOf(form: IssueForm, directory: AgencyDirectory, reading: DeadlineReading): Sending {
  const { today } = reading;
  const surroundings = { ...reading, issuedOn: issuedOnOf(form, today) };
  const lines = form.directives.map((directive) => linesOf(directive, directory, surroundings));
  return {
    input: {
      issuerId: form.issuerId,
      ...(form.source === 'EXISTING' ? { documentId: form.existing?.id ?? null } : {}),
      ...(form.source === 'NEW' ? { document: documentOf(form, today) } : {}),
      directives: form.directives.map((directive, index) => ({
        content: directive.content,
        deadline: deadlineOf(directive, surroundings),
        deadlineText: orNull(directive.deadlineText) ?? (directive.hasNoDeadline ? null : wordsToKeep(directive.dueOn)),
        field: orNull(directive.field),
        urgency: directive.urgency,
        expectedProduct: orNull(directive.expectedProduct),
        monitorIds: directive.monitorIds,
        visibility: directive.isRestricted ? 'RESTRICTED' : 'ORDINARY',
        readerIds: directive.isRestricted ? directive.readerIds : [],
        assignments: (lines[index] ?? []).map(({ line }) => line),
      })),
    },
    fieldOf(path) {
      const [head, ...rest] = path.split('.');
      if (head === 'documentId') return 'existing';
      if (head === 'document') return rest[0] === 'fileIds' ? 'files' : path;
      if (head !== 'directives') return head === 'issuerId' ? head : undefined;
      const [index = '', field = '', at = ''] = rest;
      const card = `directives.${index}`;
      if (field === 'deadline') return `${card}.dueOn`;
      if (field !== 'assignments') return field === '' ? undefined : `${card}.${field}`;
      const origin = lines[Number(index)]?.[Number(at)]?.origin;
      if (origin === undefined || at === '') return `${card}.lead`;
      return rest[3] === 'deadline' ? `${card}.${origin.part}.${origin.index}.dueOn` : `${card}.${origin.part}`;
    },
  };
}

type OriginatedLine = { line: Line; origin: { part: Part; index: number } };

function linesOf(
  directive: DirectiveForm,
  directory: AgencyDirectory,
  surroundings: DeadlineSurroundings,
): OriginatedLine[] {
  const shares = sharesOf(directive, directory);
  return (['lead', 'coordinating'] as const).flatMap((part) =>
    directive[part].flatMap((assignee, index) =>
      targetsOf(assignee, part, shares).map((target) => ({
        line: {
          ...target,
          role: part === 'lead' ? ('LEAD' as const) : ('COORDINATING' as const),
          ...ownDeadline(assignee),
        },
        origin: { part, index },
      })),
    ),
  );

  function ownDeadline({ dueOn }: Assignee): Pick<Line, 'deadline'> {
    const own = parseDeadline(dueOn, surroundings);
    return own === null ? {} : { deadline: deadlineInputOf(own) };
  }
}

/** A whole group is sent as one; one that lost members as those that are left. */
function targetsOf({ kind, id, without }: Assignee, part: Part, shares: readonly Share[]) {
  if (kind === 'agency') return [{ agencyId: id }];
  if (without.length === 0) return [{ groupId: id }];
  return membersOf(shares, part, id).map((member) => ({ agencyId: member.id }));
}

function deadlineOf({ hasNoDeadline, dueOn, dueTime }: DirectiveForm, surroundings: DeadlineSurroundings) {
  const deadline = hasNoDeadline ? null : parseDeadline(dueOn, surroundings);
  return deadlineInputOf(deadline ?? { kind: 'none' }, parseTime(dueTime));
}

function documentOf({ document, files }: IssueForm, today: string) {
  const { number, notation, type, abstract, signer, origin, issuedOn, outsideIssuer, outsideDueOn } = document;
  const isFromAbove = origin !== 'OWN';
  return {
    number,
    notation,
    type,
    abstract,
    origin,
    signer: orNull(signer),
    issuedOn: parseDay(issuedOn, today) ?? today,
    outsideIssuer: isFromAbove ? orNull(outsideIssuer) : null,
    outsideDueOn: isFromAbove ? parseDay(outsideDueOn, today) : null,
    fileIds: files.map(({ id }) => id),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
