import type { CascadeText } from '../texts/cascade-text.ts';
import { happened, type Cast } from './directive-builder.ts';
import { documentFrom, type Signature } from './office.ts';
import type { PlannedAssignment, PlannedDirective, PlannedDocument } from './planned-world.ts';
import type { Desk } from './voices.ts';
import { addWorkingDays, dayOf, type LocalDate, officeMoment, workingDaysIn } from './working-days.ts';

/** Working days that a committee keeps for its own report upward. */
const KEPT_FOR_REPORTING = 2;

type Help = {
  readonly cast: Cast;
  readonly deskOf: (committee: string) => Desk & { readonly issuer: string };
  readonly signatureOf: (post: string) => Signature;
};

/** Directives issued in execution of assignments that were acknowledged and are still open. */
export function cascaded(texts: readonly CascadeText[], parents: readonly PlannedDirective[], help: Help) {
  const documents: PlannedDocument[] = [];
  const directives: PlannedDirective[] = [];
  for (const text of texts) {
    const { directive, assignment } = parentOf(text, parents);
    const issue = handedDown(text, directive, assignment, help);
    documents.push(issue.document);
    directives.push(...issue.directives);
  }
  return { documents, directives };
}

function parentOf({ parent, committee }: CascadeText, parents: readonly PlannedDirective[]) {
  const directive = parents.find(
    ({ content, assignments }) => content.includes(parent) && assignments.some(({ agency }) => agency === committee),
  );
  const assignment = directive?.assignments.find(({ agency }) => agency === committee);
  if (directive === undefined || assignment === undefined) throw new Error(`${committee} was not assigned "${parent}"`);
  return { directive, assignment };
}

function handedDown(
  text: CascadeText,
  parent: PlannedDirective,
  assignment: PlannedAssignment,
  { cast, deskOf, signatureOf }: Help,
) {
  const { random, today } = cast;
  const desk = deskOf(text.committee);
  const acknowledged = assignment.acts.find(({ kind }) => kind === 'acknowledged')?.at ?? parent.enteredAt;
  const issuedOn = earlierOf(addWorkingDays(dayOf(acknowledged), 1), addWorkingDays(today, -1));
  const enteredAt = officeMoment(random, issuedOn, acknowledged);
  const key = `${text.committee}:${text.number}/${text.notation}`;

  const directives = text.children.map((child, index) =>
    happened(
      {
        key: `${text.committee}-${text.number}-${index}`,
        document: key,
        committee: text.committee,
        issuer: desk.issuer,
        desk,
        issuedOn,
        enteredAt,
        content: child.content,
        field: parent.field,
        expectedProduct: child.product,
        mark: null,
        dueOn: dueOnUnder(parent.deadline.on, child.fate, issuedOn, cast),
        leads: child.leads,
        coordinating: child.coordinating,
        fates: child.leads.map(() => child.fate),
        parentAssignment: assignment.key,
      },
      cast,
    ),
  );
  const document = documentFrom(text, {
    key,
    committee: text.committee,
    number: text.number,
    issuedOn,
    enteredBy: desk.monitor,
    enteredAt,
    outsideDueOn: null,
    issuer: signatureOf(desk.issuer),
    chiefName: signatureOf(desk.chief).name,
  });
  return { document, directives };
}

/** Not later than the parent's day; past for what is to be overdue, and near for what is due soon. */
function dueOnUnder(
  parentDueOn: LocalDate | null,
  fate: CascadeText['children'][number]['fate'],
  issuedOn: LocalDate,
  { random, today }: Cast,
) {
  const wanted = addWorkingDays(today, fate === 'due_soon' ? 2 : 4);
  const latest = parentDueOn === null ? addWorkingDays(today, 15) : addWorkingDays(parentDueOn, -KEPT_FOR_REPORTING);
  if (fate === 'overdue_silent')
    return addWorkingDays(issuedOn, Math.max(1, Math.min(3, workingDaysIn(issuedOn, today) - 2)));
  const day = fate === 'due_soon' || (fate === 'on_track' && random.chance(0.3)) ? wanted : latest;
  return earlierOf(
    parentDueOn === null ? day : earlierOf(day, parentDueOn),
    latest < issuedOn ? (parentDueOn ?? day) : latest,
  );
}

function earlierOf(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}
