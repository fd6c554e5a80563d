import type { KindFound, Referral } from '../model/answerKind.ts';
import type { Pinpoint } from '../model/citation.ts';
import type { Definition } from '../model/discovered.ts';
import type { EntityId } from '../model/entity.ts';
import type { PaperPages, Pages } from '../model/page.ts';
import type { Answerer, AnswerReference, Dates, Follows, Head, Portfolio } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import { Names, NameTable, Reader, Writer, type Pieces } from './bytes.ts';
import { always, bool, list, name, nullable, optional, part, record, rising, span, steps, text, uint, union, type Codec } from './codecs.ts';
import type { AnnexFact, AnswerFact, CitationFact, DiscoveredFact, EntityFact, Facts, PrintingFact, QuestionFact } from './facts.ts';
import { KEY_KINDS, keyOf, type EntityKey, type KeyKind, type Keys, type NamesKind, type TargetKey } from './keys.ts';
import { LazyFacts, lazyFacts, SECTIONS, type NumberedKeys, type Opened, type SectionName, type Sections, type Source } from './lazyFacts.ts';
import type { OutcomeCount } from './leads.ts';
import { DAMAGED } from './letters.ts';
import type { NameStore } from './nameStore.ts';

/**
 * Facts as bytes: the names that occur in them, the keys under which indexes find the document, then section by section what is read only when somebody asks.
 * A field that is forgotten here does not compile.
 */

/** Grows when the bytes of `packFacts` mean something else than before: what was kept in another form is made anew. */
export const FACTS_FORMAT = 7;

const names = list(name()), spans = list(span);
const dates = record<Dates>({ signed: optional(name()), received: optional(name()), answered: optional(name()), printed: optional(name()), issued: optional(name()) });

const head = record<Head>({
  id: nullable(name()), kind: name(), questionPaper: nullable(name()), answerPaper: nullable(name()), title: nullable(text), date: nullable(name()), dates, asked: dates,
  askers: names, groups: names, answeredBy: nullable(name()), stage: nullable(name()), follows: nullable(record<Follows>({ kind: name(), paper: name() })),
  alsoAnswers: optional(names), several: optional(record<NonNullable<Head['several']>>({ askers: names, groups: names, ministries: names })),
});

const pages = record<Pages>({
  starts: rising, pdf: steps, printed: steps, papers: list(record<PaperPages>({ first: uint, before: uint, id: nullable(name()) })),
});

const question = record<QuestionFact>({
  label: name(), parent: nullable(name()), printings: list(record<PrintingFact>({ span, marker: nullable(span) })), words: text,
  asker: optional(record<NonNullable<QuestionFact['asker']>>({ name: name(), group: nullable(name()), female: bool })),
});

const kind = record<KindFound>({ kind: name(), evidence: nullable(span), ground: optional(name()) });
type ReferredPart<K extends PropertyKey> = Extract<Referral, Readonly<Record<K, unknown>>>;
const referral = union<Referral, 'paper'>({
  label: record<AnswerReference>({ paper: nullable(name()), label: name() }), annex: record<ReferredPart<'annex'>>({ annex: nullable(name()) }), governmentPreface: record<ReferredPart<'governmentPreface'>>({ governmentPreface: always }),
});
const answer = record<AnswerFact>({
  covers: names, heading: nullable(span), span, words: text, kinds: list(kind), hedges: list(name()), refersTo: list(referral),
  by: optional(record<Answerer>({ name: nullable(name()), office: nullable(name()), date: nullable(name()) })),
});

type Pinned<K extends PropertyKey> = Extract<Pinpoint, Readonly<Record<K, unknown>>>;
const pinpoint = union<Pinpoint, 'person'>({
  answer: record<Pinned<'answer'>>({ answer: name() }), question: record<Pinned<'question'>>({ question: name() }),
  writtenQuestion: record<Pinned<'writtenQuestion'>>({ writtenQuestion: name(), person: nullable(name()) }),
  page: record<Pinned<'page'>>({ page: name() }), annex: record<Pinned<'annex'>>({ annex: name() }), article: record<Pinned<'article'>>({ article: name() }),
});
const citation = part(record<CitationFact>({ kind: name(), span, target: nullable(name()), pinpoint: nullable(pinpoint), assumed: optional(always) }));

/** What its key says of an entity is not written again. */
type EntityRest = Omit<EntityFact, 'entity' | 'type' | 'subtype' | 'defined'>;
const entityRest: Codec<EntityRest> = part({
  write: (to, { spans: all, formal, introduction, ...none }: EntityRest) => {
    none satisfies Record<never, never>; // nothing else
    const place = all.findIndex(({ start, end }) => start === introduction.start && end === introduction.end);
    spans.write(to, all);
    spans.write(to, formal);
    to.uint(place + 1); // mostly one of the mentions
    if (place < 0) to.span(introduction);
  },
  read: (from) => {
    const all = spans.read(from), formal = spans.read(from), place = from.uint();
    return { spans: all, formal, introduction: all[place - 1] ?? from.span() };
  },
});
const entityFact = ({ entity, type, subtype, defined }: EntityKey, { spans: all, formal, introduction }: EntityRest): EntityFact => ({ entity, type, subtype, spans: all, formal, introduction, defined });

type Written = { readonly [K in SectionName]: K extends 'entities' ? readonly EntityRest[] : Sections[K] };
const CODECS: { readonly [K in SectionName]: Codec<Written[K]> } = {
  hash: text, inquiry: bool, head, start: uint, lineStarts: rising, pages, questions: list(question), answers: list(answer),
  portfolios: list(record<Portfolio>({ ministry: name(), span })), preface: spans, governmentPreface: spans, annex: spans,
  annexes: list(record<AnnexFact>({ number: nullable(name()), about: names, heading: span, span })), formalities: spans,
  citations: list(citation), entities: list(entityRest),
  discovered: list(record<DiscoveredFact>({ id: name(), type: name(), subtype: name(), name: name(), aliases: names, rule: name(), introduction: span, words: text })),
  glossary: list(record<Definition>({ abbreviation: name(), meaning: name(), short: span, long: span })),
};

const aboutEntity: Codec<Omit<EntityKey, 'entity'>> = {
  write: (to, { type, subtype, defined, mentions, formal, said, parts }) => {
    for (const one of [type, subtype]) to.name(one);
    to.uint(2 * mentions + Number(defined));
    for (const count of [formal, said, parts]) to.uint(count);
  },
  read: (from) => {
    const type = from.name() as EntityKey['type'], subtype = from.name(), counted = from.uint();
    return { type, subtype, defined: counted % 2 > 0, mentions: counted >>> 1, formal: from.uint(), said: from.uint(), parts: from.uint() };
  },
};
/** How many numbers these are. */
const ABOUT_ENTITY = 6;
const entityKey: Codec<EntityKey> = {
  write: (to, key) => {
    to.name(key.entity);
    aboutEntity.write(to, key);
  },
  read: (from) => ({ entity: from.name(), ...aboutEntity.read(from) }),
};
const uints = list(uint);
const outcomeCount = record<OutcomeCount>({ lead: name(), questions: uint, byReference: uint, partly: uint });
const KEY_CODECS: { readonly [K in KeyKind]: Codec<Keys[K]> } = {
  numbers: names, ties: names, targets: list(record<TargetKey>({ paper: name(), at: uints })), entities: list(entityKey), abbreviations: names,
  year: names, asker: names, group: names, ministry: names, asked: names, answered: names, parts: list(name()), outcomes: list(outcomeCount), age: name(),
};

/** The names stand in front, then the keys, then the sections. */
const NAMES_AT = 0, KEYS_AT = 1, SECTIONS_AT = KEYS_AT + KEY_KINDS.length;
const placesFrom = <Name extends string>(first: number, all: readonly Name[]) => Object.fromEntries(all.map((one, i) => [one, first + i])) as Readonly<Record<Name, number>>;
const KEY_PLACES = placesFrom(KEYS_AT, KEY_KINDS), SECTION_PLACES = placesFrom(SECTIONS_AT, SECTIONS);

/** Facts as bytes, without their address: what threads hand over, memory holds and the store keeps. `unpackFacts` makes them facts again. */
export function packFacts(facts: Facts): Uint8Array {
  if (facts instanceof LazyFacts && facts.source instanceof Packed) return facts.source.bytes;
  const table = new Names();
  const section = <T>(codec: Codec<T>, value: T) => {
    const to = new Writer(table);
    codec.write(to, value);
    return to.finish();
  };
  const sections = [...KEY_KINDS.map((kind) => section(KEY_CODECS[kind] as Codec<unknown>, keyOf(facts, kind))), ...SECTIONS.map((one) => section(CODECS[one] as Codec<unknown>, facts[one]))];
  const all = new Writer(table);
  all.pieces([table.finish(), ...sections]);
  return all.written;
}

/** The facts of a document, of bytes that `packFacts` made in this format. They are read section by section, when somebody asks for one; damaged ones are a RangeError then. */
export function unpackFacts(uri: string, packed: Uint8Array): Facts {
  return lazyFacts(uri, new Packed(packed));
}

class Packed implements Source {
  constructor(readonly bytes: Uint8Array) {}

  open(): OpenRecord { return new OpenRecord(this.bytes); }
  citationsOf(paper: PaperId): readonly CitationFact[] { return this.open().citationsOf(paper); }
  entity(entity: EntityId): EntityFact | null { return this.open().entity(entity); }
  entityKey(entity: EntityId): EntityKey | null { return this.open().entityKey(entity); }
}

/** Packed facts, with the names that occur in them. */
class OpenRecord implements Opened, NumberedKeys {
  readonly numbered = this;
  private readonly pieces: Pieces;
  private readonly names: NameTable;

  constructor(private readonly bytes: Uint8Array) {
    this.pieces = new Reader(bytes).pieces();
    this.names = new NameTable(new Reader(bytes, this.pieces.start(NAMES_AT), this.pieces.end(NAMES_AT)));
  }

  key<K extends KeyKind>(kind: K): Keys[K] { return KEY_CODECS[kind].read(this.at(KEY_PLACES[kind])); }

  section<K extends SectionName>(name: K): Sections[K] {
    const from = this.at(SECTION_PLACES[name]);
    return (name === 'entities' ? this.entities(CODECS.entities.read(from)) : CODECS[name].read(from)) as Sections[K];
  }

  private entities(all: readonly EntityRest[]): EntityFact[] {
    const keys = this.key('entities');
    if (keys.length !== all.length) throw new RangeError(DAMAGED);
    return keys.map((key, i) => entityFact(key, all[i]!));
  }

  namesIn(store: NameStore, kind: NamesKind): number[] {
    const from = this.at(KEY_PLACES[kind]), found: number[] = [];
    for (let left = from.count(); left > 0; left--) found.push(from.nameIn(store));
    return found;
  }

  targetsIn(store: NameStore): number[] {
    const from = this.at(KEY_PLACES.targets), found: number[] = [];
    for (let left = from.count(); left > 0; left--) {
      const paper = from.nameIn(store), times = from.count();
      from.pass(times);
      found.push(paper, times);
    }
    return found;
  }

  entitiesIn(store: NameStore, kinds: NameStore): number[] {
    const from = this.at(KEY_PLACES.entities), found: number[] = [], known = new Map<number, number>();
    const kind = () => {
      const place = from.uint();
      let number = known.get(place);
      if (number === undefined) known.set(place, number = this.names.numberIn(kinds, place));
      return number;
    };
    for (let left = from.count(); left > 0; left--) {
      found.push(from.nameIn(store), kind(), kind());
      for (let more = ABOUT_ENTITY - 2; more > 0; more--) found.push(from.uint());
    }
    return found;
  }

  citationsOf(paper: PaperId): readonly CitationFact[] {
    const place = this.names.find(paper), from = this.at(KEY_PLACES.targets);
    for (let left = place === null ? 0 : from.count(); left > 0; left--) {
      if (from.uint() === place) return elements(this.at(SECTION_PLACES.citations), citation, uints.read(from));
      from.pass(from.count());
    }
    return [];
  }

  entity(entity: EntityId): EntityFact | null {
    const found = this.find(entity);
    return found && entityFact(found.key, elements(this.at(SECTION_PLACES.entities), entityRest, [found.at])[0]!);
  }

  entityKey(entity: EntityId): EntityKey | null { return this.find(entity)?.key ?? null; }

  private find(entity: EntityId): { readonly at: number; readonly key: EntityKey } | null {
    const place = this.names.find(entity);
    if (place === null) return null;
    const from = this.at(KEY_PLACES.entities);
    for (let at = 0, count = from.count(); at < count; at++) {
      if (from.uint() === place) return { at, key: { entity, ...aboutEntity.read(from) } };
      from.pass(ABOUT_ENTITY);
    }
    return null;
  }

  private at(place: number): Reader {
    return new Reader(this.bytes, this.pieces.start(place), this.pieces.end(place), this.names).pastWords();
  }
}

/** Some of the elements of a list of parts, by their places in order; the others are passed over. */
function elements<T>(from: Reader, codec: Codec<T>, places: readonly number[]): T[] {
  const found: T[] = [], count = from.count();
  let at = 0;
  for (const place of places) {
    if (place >= count) throw new RangeError(DAMAGED);
    for (; at < place; at++) from.skip();
    found.push(codec.read(from));
    at++;
  }
  return found;
}
