import { discoveredId, type Definition, type DiscoveredName } from '../../model/discovered.ts';
import { isAt, isBlankCode, isCapitalCode } from '../../text/characters.ts';
import { readable, type CleanText } from '../../text/clean.ts';
import { CHARACTERS, IN_WORD, isWordAt } from '../characters.ts';
import { idOfName, isName } from '../knowledge.ts';
import { webTokens } from '../webTokens.ts';
import { AUTHORITIES, authorityAt } from './authorities.ts';
import type { Candidate } from './candidate.ts';
import { CLASS_FORMS, type ClassWord } from './classWords.ts';
import { companyBefore, consortiumAt, LEGAL_FORMS } from './companies.ts';
import { classifiedIn } from './copula.ts';
import { definedName, type DefinedName } from './defined.ts';
import { Endings } from './endings.ts';
import { mediaIn } from './media.ts';
import { askersAmong, leaderAt, leadersBefore, OFFICE_FORMS, personBefore, personsBehind, personWithOffice, signerAt, signersBelow, titledAt, type Office } from './persons.ts';
import { behindWord, Usage } from './shapes.ts';
import { namedAt, OPENING, quotedAt, unquotedAt, type Quoted } from './systems.ts';
import { TREATIES, treatyAt } from './treaties.ts';

export interface DiscoveryContext {
  readonly definitions: readonly Definition[];
  /** Who asks, as the paper's head says it. */
  readonly askers: readonly string[];
  /** Whether a name is listed, or hidden: then it is not discovered. */
  readonly isKnown: (name: string) => boolean;
}

const BRACKET = 0x28, COMMA = 0x2c, DOT = 0x2e, G = 0x47, H = 0x48, V = 0x56, R = 0x72, T = 0x74;
/** How many places of a text are looked at closely, and how many names one paper can introduce. */
const MOST_PLACES = 20_000, MOST_NAMES = 500;

/** The names that nobody listed and a text introduces, in text order; offsets of the clean text. Total and linear. */
export function discoverNames({ text }: Pick<CleanText, 'text'>, { definitions, askers, isKnown }: DiscoveryContext): DiscoveredName[] {
  const usage = new Usage(text), read = [...askersAmong(text, askers), ...namesByCue(text, isKnown, usage), ...mediaIn(text), ...classifiedIn(text, usage)];
  return joined(read, definitions.flatMap((definition) => definedName(text, definition) ?? []), isKnown, text).sort((a, b) => a.introduction.start - b.introduction.start);
}

const CAPITAL = 1, MARK = 2;
/** For each UTF-16 unit whether it is a capital, or an opening quotation mark, or neither. */
const OPENS = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x2c00; code++) if (isCapitalCode(code)) table[code] = CAPITAL;
  for (const mark of OPENING) table[mark.charCodeAt(0)] = MARK;
  return table;
})();

/** Words with which a letter closes, above who signs it. */
const SIGNED = new Set(['Vertretung', 'Auftrag', 'Grüßen', 'Gruß', 'Hochachtungsvoll']);
const TITLES = new Set(['Dr', 'Prof']), CONSORTIA = new Set(['ARGE', 'Bietergemeinschaft', 'Stadtwerke', 'Stadtwerken']);
/** Words that are cues themselves, by how they begin. */
const CUES = [...AUTHORITIES.keys(), ...TREATIES.keys(), ...LEGAL_FORMS, ...SIGNED, ...TITLES, ...CONSORTIA, 'Fraktion'];
const LONGEST_CUE = Math.max(...CUES.map((cue) => cue.length)) + 1;
/** Parties in brackets behind a name. */
const PARTY = /^\((?:SPD|CDU(?:\/CSU)?|CSU|FDP|AfD|BSW|(?:DIE |Die )?(?:LINKE|Linke)\.?|(?:BÜNDNIS 90\/DIE |Bündnis 90\/Die )?(?:GRÜNEN?|Grünen?)|SSW|PDS|FREIE WÄHLER|Freie Wähler)\)/;
const BEGINNINGS = (() => {
  const table = new Uint8Array(1 << 14);
  for (const cue of CUES) table[beginning(cue, 0)] = 1;
  return table;
})();

/** The bucket of the first four letters of the word at an offset. */
function beginning(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + 4; i++) {
    const code = text.charCodeAt(i);
    if (CHARACTERS[code] !== IN_WORD) break;
    hash = Math.imul(hash, 0x9e3779b1) + code;
  }
  return (hash ^ (hash >>> 16)) & 0x3fff;
}

/** What the word before a name can say. */
const WORDS_BEFORE = new Endings<{ readonly office?: Office; readonly kind?: ClassWord; readonly naming?: true }>([
  ...CLASS_FORMS.map(([form, kind]) => [form, { kind }] as const), ...OFFICE_FORMS.map(([form, office]) => [form, { office }] as const),
  ['namens', { naming: true }], ['-namen', { naming: true }],
]);

/** The next offset at which a word with a capital, or a quotation, can begin. */
function nextOpening(text: string, from: number): number {
  let at = from;
  while (at < text.length && OPENS[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** One pass over a text that stops where a word with a capital, or a quotation mark, stands beside a cue. */
function namesByCue(text: string, isKnown: (name: string) => boolean, usage: Usage): Candidate[] {
  const found: Candidate[] = [], isInAddress = webTokens(text);
  let quoted: Quoted | null = null, places = 0, behindPersons = 0;
  const add = (candidates: readonly Candidate[]) => { for (const one of candidates) found.push(one); };
  for (let at = nextOpening(text, 0); at < text.length; at = nextOpening(text, at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (OPENS[text.charCodeAt(at)] === MARK) {
      if (places++ > MOST_PLACES) break;
      const next = quotedAt(text, at, quoted, usage);
      if (next && !isInAddress(at + 1)) { found.push(next.candidate); quoted = next; at = next.end; }
      continue;
    }
    if (isBlankCode(before)) {
      const mark = text.charCodeAt(at - 2);
      if (mark === COMMA) add(personWithOffice(text, at));
      else if ((mark === T && isAt(text, at - 5, ' ist ')) || (mark === R && isAt(text, at - 5, ' war '))) add(leaderAt(text, at - 5, at));
      else if (mark === DOT && (isAt(text, at - 5, 'gez. ') || isAt(text, at - 6, 'a. D. '))) add(signerAt(text, at));
      const word = WORDS_BEFORE.at(text, behindWord(text, at));
      if (word && at >= behindPersons) {
        if (places++ > MOST_PLACES) break;
        const { office, kind, naming } = word.value;
        if (naming) add(namedAt(text, at, usage));
        if (kind) add(unquotedAt(text, kind, word.start, at, usage));
        const persons = office ? personsBehind(text, word.start, at, office.list) : [];
        if (persons.length) behindPersons = persons.at(-1)!.introduction.end;
        add(persons);
      }
    } else if (text.charCodeAt(at) === G && isAt(text, at - 2, ' e')) {
      if (places++ > MOST_PLACES) break;
      add(companyBefore(text, at - 1, usage));
    } else if (text.charCodeAt(at) === H && isAt(text, at - 2, 'mb')) {
      if (places++ > MOST_PLACES) break;
      add(companyBefore(text, at - (text[at - 3] !== 'G' ? 2 : text[at - 4] === 'g' ? 4 : 3), usage));
    } else if (before === BRACKET && places < MOST_PLACES && PARTY.test(text.slice(at - 1, at + 30))) {
      places++;
      add(personBefore(text, at - 1));
    }
    if (text.charCodeAt(at) === V && text[at + 1] === '.') add(associationAt(text, at, usage));
    else if (BEGINNINGS[beginning(text, at)] === 1 && !isWordAt(text, at - 1)) {
      if (places++ > MOST_PLACES) break;
      add(namesAtWord(text, at, isKnown, usage));
    }
  }
  return found;
}

/** The association behind whose name "e. V." stands with the "V" at an offset. */
function associationAt(text: string, at: number, usage: Usage): Candidate[] {
  const start = isAt(text, at - 3, 'e. ') ? at - 3 : isAt(text, at - 2, 'e.') ? at - 2 : -1;
  return start > 0 && isBlankCode(text.charCodeAt(start - 1)) ? companyBefore(text, start, usage) : [];
}

/** The names that a word which is a cue itself introduces. */
function namesAtWord(text: string, at: number, isKnown: (name: string) => boolean, usage: Usage): Candidate[] {
  let end = at;
  while (end - at < LONGEST_CUE && isWordAt(text, end)) end++;
  const word = text.slice(at, end), head = AUTHORITIES.get(word);
  if (head) return authorityAt(text, at, word, head, isKnown, usage);
  const treaty = TREATIES.get(word);
  if (treaty) return treatyAt(text, at, word, treaty, usage);
  if (TITLES.has(word)) return titledAt(text, at);
  if (CONSORTIA.has(word)) return consortiumAt(text, at, word, usage);
  if (LEGAL_FORMS.has(word)) return companyBefore(text, at, usage);
  if (word === 'Fraktion') return text.startsWith('und ', at - 4) && /^\s*(?:\n|$)/.test(text.slice(end, end + 4)) ? leadersBefore(text, at - 4) : [];
  return SIGNED.has(word) && /^,?[^\S\n]*\n/.test(text.slice(end, end + 8)) && /(?:[Ii]n|[Ii]m|en|em)\s$|\n$/.test(text.slice(Math.max(0, at - 3), at)) ? signersBelow(text, text.indexOf('\n', end)) : [];
}

interface Group {
  candidate: Candidate;
  readonly names: Set<string>;
}

/** Names that are put together because they name the same. */
class Groups {
  private readonly all = new Set<Group>();
  private readonly byName = new Map<string, Group>();

  /** Adds a name to the group of its type that has it or one of its aliases, or makes a new one. */
  add(candidate: Candidate): Group {
    const names = [candidate.name, ...candidate.aliases];
    let group = names.map((name) => this.byName.get(name)).find((one) => one?.candidate.type === candidate.type);
    if (!group) this.all.add(group = { candidate, names: new Set() });
    else if (candidate.introduction.start < group.candidate.introduction.start && candidate.name === group.candidate.name) group.candidate = candidate;
    for (const name of names) this.name(group, name);
    return group;
  }

  /** Gives a group one more name; another group of that name becomes a part of it. */
  name(group: Group, name: string): void {
    const other = this.byName.get(name);
    group.names.add(name);
    if (other && other !== group && other.candidate.type === group.candidate.type) {
      this.all.delete(other);
      for (const its of other.names) {
        group.names.add(its);
        this.byName.set(its, group);
      }
    } else if (!other) this.byName.set(name, group);
  }

  of(name: string): Group | undefined {
    return this.byName.get(name);
  }

  [Symbol.iterator]() {
    return this.all.values();
  }
}

/** Whether a name behind a class word is the end of another, which begins with the class word: "Task Force Ersatzneubau", "Führungsinformationsnetz See". */
function isTail({ rule, name, introduction: { start, end } }: Candidate, whole: ReadonlySet<string>, text: string): boolean {
  if (rule !== 'class-word' || end - start <= name.length + 2) return false;
  const printed = readable(text.slice(start, end));
  return [printed, printed.replace(/^(\S+?)e?s(?=\s)/, '$1')].some((full) => full.length > name.length + 2 && full.endsWith(name) && whole.has(full));
}

/** Puts together what names the same: a definition gives a name that was read its abbreviation, names with one abbreviation are one. Known names are left out. */
function joined(read: readonly Candidate[], defined: readonly DefinedName[], isKnown: (name: string) => boolean, text: string): DiscoveredName[] {
  const groups = new Groups(), byEnd = new Map<number, Group>(), whole = new Set([...read, ...defined].map(({ name }) => name));
  for (const candidate of read) if (!isKnown(candidate.name) && !isTail(candidate, whole, text)) byEnd.set(candidate.introduction.end, groups.add(candidate));
  for (const { kind, long, ...candidate } of defined) {
    if (isKnown(candidate.name)) continue;
    const owner = byEnd.get(long.end) ?? groups.of(candidate.name), [abbreviation] = candidate.aliases;
    if (owner && abbreviation) groups.name(owner, abbreviation);
    else if (kind && !(abbreviation && isKnown(abbreviation))) groups.add(candidate);
  }
  return [...groups].slice(0, MOST_NAMES).flatMap(({ candidate, names }): DiscoveredName[] => {
    const { type, subtype, name, rule, introduction } = candidate;
    if (!isName(name) || [...names].some(isKnown)) return [];
    return [{ id: discoveredId(idOfName(name)), type, subtype, name, aliases: [...names].filter((alias) => alias !== name && isName(alias)), rule, introduction }];
  });
}
