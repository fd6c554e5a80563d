import type { FormerName } from '../model/entity.ts';
import { sameCharacters } from './characters.ts';
import { inflectedForms, isAbbreviation } from './inflection.ts';
import type { Entry } from './knowledge.ts';
import { surnameOf } from './persons.ts';

/** One name of an entry with all its forms and what it takes for them to count. */
export interface Name {
  readonly forms: readonly string[];
  /** Null for a name that always counts, else the words of which one must stand near (none: another name in the text must do). */
  readonly near: readonly string[] | null;
  readonly withoutArticle: boolean;
  /** Whether it begins with an article ("Die Linke"): inside a sentence its capital shows that it is a name. */
  readonly article: boolean;
  readonly person: boolean;
  /** The given name of the person whose surname alone it is, else null. */
  readonly given: string | null;
}

/** The names of an entry: its name, aliases, former names, forms, and of a person the surname where the full name stands in the text. */
export function namesOf(entry: Entry): Name[] {
  const person = entry.subtype === 'person';
  const full = person ? surnameOf(entry.name) : null;
  const names: Name[] = [];
  const add = (name: string, literal: boolean, near: readonly string[] | null) => {
    names.push({
      forms: literal || (near && isAbbreviation(name)) ? [name] : inflectedForms(name, person).filter((form) => !near || form === name || form !== form.toUpperCase()),
      near, person,
      withoutArticle: entry.withoutArticle?.includes(name) ?? false,
      article: /^(?:Der|Die|Das)\s/.test(name),
      given: full && isSurname(name, full.surname) ? full.given : null,
    });
  };
  const said = new Set(entry.hidden);
  const addOnce = (name: string, literal: boolean, near = entry.onlyNear?.get(name) ?? null) => {
    if (!said.has(name)) add(name, literal, near);
    said.add(name);
  };
  for (const name of [entry.name, ...entry.aliases, ...(entry.former ?? []).flatMap(namesOfFormer)]) addOnce(name, false);
  for (const name of entry.forms ?? []) addOnce(name, true);
  for (const name of entry.onlyNear?.keys() ?? []) addOnce(name, false);
  if (full) addOnce(full.surname, false, []);
  return names;
}

/** The names of an entry as it lists them, the first being its own. */
export function listedNames({ name, aliases, former = [], forms = [], onlyNear }: Entry): string[] {
  return [...new Set([name, ...aliases, ...former.flatMap(namesOfFormer), ...forms, ...onlyNear?.keys() ?? []])];
}

/** The name and the abbreviation of an earlier time. */
const namesOfFormer = ({ name, short }: FormerName) => (short === undefined ? [name] : [name, short]);

/** The name of an entry of which a text prints a form, or null. */
export function nameOfForm(entry: Entry, printed: string): string | null {
  const plain = canonical(printed.normalize('NFC'));
  return namesOf(entry).find(({ forms }) => forms.some((form) => canonical(form) === plain))?.forms[0] ?? null;
}

/** With one character for all that count as the same. */
function canonical(text: string): string {
  return [...text].map((character) => sameCharacters(character)[0]).join('');
}

/** A person's name of one word, or the surname with its particles. */
function isSurname(name: string, surname: string): boolean {
  return name === surname || !/\s/.test(name);
}
