import type { ReadAgency } from './agency-commands.ts';

/** What is typed of an agency's values. */
export type AgencyTyped = {
  name: string;
  shortName: string;
  /** One a line. */
  aliases: string;
  usesSystem: boolean;
  parentId: string | null;
  position: string;
};

/** An agency as its form begins. */
export function typedOf({ name, shortName, aliases, usesSystem, parent, position }: ReadAgency): AgencyTyped {
  return {
    name,
    shortName,
    aliases: aliases.join('\n'),
    usesSystem,
    parentId: parent?.id ?? null,
    position: String(position),
  };
}

/** An agency's values as the server takes them. */
export function readOf({ name, shortName, aliases, usesSystem, parent, position }: ReadAgency) {
  return { name, shortName, aliases: [...aliases], usesSystem, parentId: parent?.id ?? null, position };
}

/** Other names, one a line, without empty lines. */
export function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What is typed, as the server takes it. */
export function valuesIn(typed: AgencyTyped) {
  const position = /^\d{1,7}$/.test(typed.position.trim()) ? Number(typed.position) : -1;
  return { ...typed, aliases: linesIn(typed.aliases), position };
}

/** The names of what differs between two forms, in the order of the form. */
export function differingIn(one: AgencyTyped, other: AgencyTyped): (keyof AgencyTyped)[] {
  const names = Object.keys(one) as (keyof AgencyTyped)[];
  return names.filter((name) => one[name] !== other[name]);
}
