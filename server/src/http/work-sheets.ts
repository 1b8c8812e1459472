import type { SheetWords } from '../messages/sheet-words.ts';
import {
  type Exported,
  type ExportedAssignment,
  type ExportedDirective,
} from '../modules/exports/exported-work.queries.ts';
import type { Sheet, SheetColumn } from './write-sheet.ts';

/** Characters. */
const WIDTHS: Readonly<Partial<Record<keyof SheetWords['heads'], number>>> = {
  code: 15,
  reference: 18,
  content: 60,
  field: 18,
  status: 18,
  state: 18,
  standing: 20,
  leads: 32,
  others: 32,
  agency: 32,
  issuer: 22,
  monitors: 28,
};
const USUAL_WIDTH = 13;

type Told = ExportedDirective | ExportedAssignment;
type Columns<Row> = readonly (readonly [
  keyof SheetWords['heads'],
  SheetColumn<Row>['kind'],
  SheetColumn<Row>['value'],
])[];

/** Directives as a table, in words. */
export function directiveSheet(exported: Exported<ExportedDirective>, words: SheetWords, most: number): Sheet {
  return sheetOf(words, words.directives, exported, most, [
    ...named(words),
    ['status', 'text', ({ status }) => (status === null ? words.proposal : words.status[status])],
    ['standing', 'text', ({ standing }) => standing && words.standing[standing]],
    ['progress', 'number', ({ progress }) => progress],
    ['issuedOn', 'day', ({ issuedOn }) => issuedOn],
    ['dueOn', 'day', ({ dueOn }) => dueOn],
    ['closedOn', 'day', ({ closedOn }) => closedOn],
    ['leads', 'text', ({ leads }) => leads],
    ['others', 'text', ({ others }) => others],
    ['issuer', 'text', ({ issuer }) => issuer],
    ['monitors', 'text', ({ monitors }) => monitors],
  ]);
}

/** Assignments as a table, in words. */
export function assignmentSheet(exported: Exported<ExportedAssignment>, words: SheetWords, most: number): Sheet {
  return sheetOf(words, words.assignments, exported, most, [
    ...named(words),
    ['agency', 'text', ({ agency }) => agency],
    ['role', 'text', ({ role }) => words.role[role]],
    ['state', 'text', ({ state }) => words.state[state]],
    ['standing', 'text', ({ standing }) => standing && words.standing[standing]],
    ['progress', 'number', ({ progress }) => progress],
    ['issuedOn', 'day', ({ issuedOn }) => issuedOn],
    ['dueOn', 'day', ({ dueOn }) => dueOn],
    ['closedOn', 'day', ({ closedOn }) => closedOn],
    ['reminders', 'number', ({ reminders }) => reminders],
    ['issuer', 'text', ({ issuer }) => issuer],
    ['monitors', 'text', ({ monitors }) => monitors],
  ]);
}

function named(words: SheetWords): Columns<Told> {
  return [
    ['code', 'text', ({ code }) => code],
    ['reference', 'text', ({ reference }) => reference],
    ['content', 'text', ({ content }) => content],
    ['field', 'text', ({ field }) => field],
    ['urgency', 'text', ({ urgency }) => words.urgency[urgency]],
  ];
}

function sheetOf<Row>(
  words: SheetWords,
  name: string,
  { rows, isCut }: Exported<Row>,
  most: number,
  columns: Columns<Row>,
): Sheet {
  return {
    name,
    columns: columns.map(([key]) => ({ head: words.heads[key], width: WIDTHS[key] ?? USUAL_WIDTH })),
    rows: rows.map((row) => columns.map(([, kind, value]) => ({ kind, value: value(row) }))),
    note: isCut ? words.cut(most) : null,
  };
}
