import type { Bilingual, Entity, EntityId, EntityType, FormerName } from '../model/entity.ts';
import { JsonFields, type JsonPath } from '../text/jsonFields.ts';
import { isWordAt } from './characters.ts';

/** The kinds of actors and systems; seeds/knowledge/schema.json has the same lists, l10n the words (`subtype.<id>` for many, `subtype.one.<id>` for one). */
export const SUBTYPES = {
  actor: ['person', 'party-or-group', 'authority-or-ministry', 'international-organisation', 'government-or-state-body', 'association', 'company', 'media', 'other'],
  system: [
    'database-or-information-system', 'software-or-product', 'project', 'working-group', 'platform-or-messenger',
    'legal-power-or-instrument', 'notice-type', 'treaty-or-framework', 'other',
  ],
} as const satisfies Record<EntityType, readonly string[]>;

export const CERTAINTIES = ['sure', 'likely', 'guess'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a knowledge file says of an actor or system: the entity and how texts name it. */
export interface Entry extends Entity {
  /** Names exactly as they occur, without the inflection that `name`, `aliases` and `former` get. */
  readonly forms?: readonly string[];
  /** Names that mean something else too, with the words of which one must stand near ("Gesicht*": words that begin so). */
  readonly onlyNear?: ReadonlyMap<string, readonly string[]>;
  /** Names that are German nouns too and count only without an article or an adjective before them. */
  readonly withoutArticle?: readonly string[];
  readonly certainty?: Certainty;
  readonly source?: string;
  /** Names of it that the user does not want to see: they are not looked for. */
  readonly hidden?: readonly string[];
}

/** Codes of what is wrong in a knowledge file; the words for people are in l10n/, under `knowledge.problem.<code>`. */
export const KNOWLEDGE_PROBLEMS = [
  'json', 'too-large', 'no-text', 'too-many', 'not-an-object', 'not-a-list', 'not-a-text', 'too-long', 'missing', 'unknown-field', 'unknown-value',
  'bad-name', 'bad-id', 'bad-date', 'duplicate-id', 'two-owners', 'unknown-parent', 'unknown-hidden',
] as const;
export type KnowledgeProblemCode = (typeof KNOWLEDGE_PROBLEMS)[number];

/** Something wrong in a knowledge file, with `data` to fill into the words. */
export interface KnowledgeProblem {
  readonly code: KnowledgeProblemCode;
  readonly source: string;
  /** Where in the file: ["actors", 3, "aliases", 0]. */
  readonly path: JsonPath;
  readonly data: Readonly<Record<string, string>>;
}

/** What one file says. */
export interface KnowledgeFile {
  readonly entities: readonly Entry[];
  /** Ids of entries and names that are never shown. */
  readonly hidden: readonly string[];
  readonly problems: readonly KnowledgeProblem[];
  /** Where in the file each entry stands, by its id. */
  readonly places: ReadonlyMap<EntityId, KnowledgeProblem['path']>;
}

/** The longest name that is looked for, and the longest text. */
export const MAX_NAME = 200;
const MAX_TEXT = 2000;
/** How many names one file may hold, and how many problems are told of it. */
export const MOST_NAMES = 20_000;
const MOST_PROBLEMS = 1000;
const LISTS: readonly (readonly [list: string, type: EntityType])[] = [['actors', 'actor'], ['systems', 'system']];
const FIELDS = ['id', 'subtype', 'name', 'aliases', 'forms', 'former', 'onlyNear', 'withoutArticle', 'parent', 'description', 'certainty', 'source', 'note'];
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Control characters, and those that turn the direction of writing round: no name has them. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads a knowledge file ({ "actors": […], "systems": […], "hide": […] }, seeds/knowledge/schema.json). Total: any value gives the entries
 * that can be read and a list of what can't; one bad field costs that field, one entry without a name costs that entry.
 * `source` is the file's name, for the problems.
 */
export function readKnowledge(json: unknown, source: string): KnowledgeFile {
  const problems: KnowledgeProblem[] = [];
  const entities: Entry[] = [];
  const reader = new Reader(problems, source);
  const root = reader.object(json, [], [...LISTS.map(([list]) => list), 'hide', '$schema', 'note']);
  const places = new Map<EntityId, JsonPath>();
  for (const [list, type] of LISTS) {
    reader.list(root[list], [list]).forEach((item, i) => {
      const entry = readEntry(reader, item, type, [list, i]);
      if (!entry) return;
      if (places.has(entry.id)) reader.problem('duplicate-id', [list, i, 'id'], { id: entry.id });
      else {
        entities.push(entry);
        places.set(entry.id, [list, i]);
      }
    });
  }
  return { entities, hidden: reader.names(root['hide'], ['hide']), problems, places };
}

/** Several files as one, the later ones behind the earlier: an entry replaces that of an earlier file with the same id. */
export function mergeKnowledge(...files: readonly (readonly Entry[])[]): Entry[] {
  const merged = new Map<EntityId, Entry>();
  for (const entry of files.flat()) {
    merged.delete(entry.id);
    merged.set(entry.id, entry);
  }
  return [...merged.values()];
}

/** Whether a text can be a name: it begins with a letter or a digit, because names are looked for where words start, and is of reasonable length. */
export function isName(text: string): boolean {
  return text.length <= MAX_NAME && isWordAt(text, 0) && !CONTROL.test(text);
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** The id of an entry that gives none: its name in small letters, "Büro für X" is "buero-fuer-x". */
export function idOfName(name: string): EntityId {
  const plain = name.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.split(/[^a-z0-9]+/).filter(Boolean).join('-') || 'name';
}


function readEntry(reader: Reader, json: unknown, type: EntityType, path: JsonPath): Entry | null {
  if (!isObject(json)) {
    reader.problem('not-an-object', path);
    return null;
  }
  const raw = reader.object(json, path, FIELDS);
  const name = reader.name(raw['name'], [...path, 'name']);
  if (name === null) return null;
  const given = reader.text(raw['id'], [...path, 'id']) ?? idOfName(name);
  if (!isId(given)) reader.problem('bad-id', [...path, 'id'], { id: given.slice(0, 50) });
  const id = isId(given) ? given : idOfName(given);
  const certainty = reader.choice(raw['certainty'], CERTAINTIES, [...path, 'certainty']);
  const source = reader.text(raw['source'], [...path, 'source']);
  const parent = reader.text(raw['parent'], [...path, 'parent']);
  const forms = reader.names(raw['forms'], [...path, 'forms']), onlyNear = readOnlyNear(reader, raw['onlyNear'], [...path, 'onlyNear']);
  const withoutArticle = reader.names(raw['withoutArticle'], [...path, 'withoutArticle']);
  const former = reader.list(raw['former'], [...path, 'former']).flatMap((item, i) => readFormer(reader, item, [...path, 'former', i]) ?? []);
  return {
    id, type, name,
    subtype: readSubtype(reader, raw['subtype'], type, path),
    aliases: reader.names(raw['aliases'], [...path, 'aliases']),
    description: readDescription(reader, raw['description'], [...path, 'description']),
    ...(forms.length ? { forms } : {}), ...(onlyNear.size ? { onlyNear } : {}), ...(withoutArticle.length ? { withoutArticle } : {}),
    ...(former.length ? { former } : {}), ...(parent ? { parent } : {}), ...(certainty ? { certainty } : {}), ...(source ? { source } : {}),
  };
}

function readSubtype(reader: Reader, json: unknown, type: EntityType, path: JsonPath): string {
  const known: readonly string[] = SUBTYPES[type];
  if (json === undefined) reader.problem('missing', path, { field: 'subtype' });
  return reader.choice(json, known, [...path, 'subtype']) ?? known[0]!;
}

function readFormer(reader: Reader, json: unknown, path: JsonPath): FormerName | null {
  const raw = reader.object(json, path, ['name', 'short', 'from', 'until']);
  const name = reader.name(raw['name'], [...path, 'name']), short = raw['short'] === undefined ? null : reader.name(raw['short'], [...path, 'short']);
  return name === null ? null : { name, ...(short === null ? {} : { short }), from: reader.date(raw['from'], [...path, 'from']), until: reader.date(raw['until'], [...path, 'until']) };
}

/** A language that is missing is filled by the other one. */
function readDescription(reader: Reader, json: unknown, path: JsonPath): Bilingual {
  if (json === undefined) return { de: '', en: '' };
  const raw = reader.object(json, path, ['de', 'en']);
  const de = reader.text(raw['de'], [...path, 'de']), en = reader.text(raw['en'], [...path, 'en']);
  return { de: de ?? en ?? '', en: en ?? de ?? '' };
}

function readOnlyNear(reader: Reader, json: unknown, path: JsonPath): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, readonly string[]>();
  if (json === undefined) return near;
  for (const [form, words] of Object.entries(reader.object(json, path))) {
    if (reader.name(form, [...path, form]) === null) continue;
    near.set(form, reader.names(words, [...path, form]).filter((word, i) => reader.isCue(word, [...path, form, i])));
  }
  return near;
}

/** Reads values of JSON and notes what is wrong with them. */
class Reader extends JsonFields {
  private count = 0;

  constructor(private readonly problems: KnowledgeProblem[], private readonly source: string) { super(MAX_TEXT); }

  problem(code: KnowledgeProblemCode, path: JsonPath, data: Record<string, string> = {}) {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ code, source: this.source, path, data });
  }

  object(json: unknown, path: JsonPath, fields?: readonly string[]): Readonly<Record<string, unknown>> {
    if (!isObject(json)) {
      this.problem('not-an-object', path);
      return {};
    }
    for (const field of Object.keys(json)) if (fields && !fields.includes(field)) this.problem('unknown-field', [...path, field], { field });
    return Object.assign(Object.create(null), json) as Record<string, unknown>;
  }

  name(json: unknown, path: JsonPath): string | null {
    if (json === undefined) this.problem('missing', path.slice(0, -1), { field: String(path[path.length - 1]) });
    const text = this.text(json, path);
    if (text === null) return null;
    if (!isName(text)) this.problem('bad-name', path, { name: text.slice(0, 50).replace(/\p{Cc}/gu, ' ') });
    else if (++this.count <= MOST_NAMES) return text.normalize('NFC');
    else if (this.count === MOST_NAMES + 1) this.problem('too-many', path, { limit: String(MOST_NAMES) });
    return null;
  }

  /** Whether a word of support is at least two characters long and has a star at its end alone. */
  isCue(word: string, path: JsonPath): boolean {
    const fine = /^[^*]{2,}\*?$/.test(word);
    if (!fine) this.problem('bad-name', path, { name: word.slice(0, 50) });
    return fine;
  }

  names(json: unknown, path: JsonPath): readonly string[] {
    return this.list(json, path).flatMap((item, i) => this.name(item, [...path, i]) ?? []);
  }

  date(json: unknown, path: JsonPath): string | null {
    if (json === null) return null;
    const text = this.text(json, path);
    if (text === null || DATE.test(text)) return text;
    this.problem('bad-date', path, { date: text.slice(0, 50) });
    return null;
  }

  choice<T extends string>(json: unknown, known: readonly T[], path: JsonPath): T | null {
    const text = this.text(json, path);
    if (text === null || (known as readonly string[]).includes(text)) return text as T | null;
    this.problem('unknown-value', path, { value: text.slice(0, 50), known: known.join(', ') });
    return null;
  }
}

function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
