import type { Definition } from '../model/discovered.ts';
import type { EntityId } from '../model/entity.ts';
import { paperKey, type PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { addTo, byCodeUnits } from '../text/lists.ts';
import { isWithin } from '../text/search.ts';
import { CatalogueIndex } from './catalogueIndex.ts';
import { tiesOf } from './keys.ts';
import { asCounted, byStanding, isLetter, repeatedIn } from './procedures.ts';
import { paperNumbers } from './paperNumber.ts';
import type { CitationFact, DiscoveredFact, EntityFact, Facts } from './facts.ts';

export { paperKey, paperNumbers };

/** What becomes of one document: its new facts, or null when it is gone. */
export interface Change {
  readonly uri: string;
  readonly facts: Facts | null;
}

/** The citations of one paper that one document prints. */
export interface CitedIn {
  readonly facts: Facts;
  /** In text order; at least one. */
  readonly citations: readonly CitationFact[];
}

/** The mentions of one entity in one document. */
export interface MentionedIn {
  readonly facts: Facts;
  readonly mentions: EntityFact;
}

/** A name that nobody listed, with the document that introduces it. */
export interface FoundIn {
  readonly facts: Facts;
  readonly name: DiscoveredFact;
}

/** What a document introduces under one abbreviation. */
export interface DefinedIn {
  readonly facts: Facts;
  /** In text order; at least one. */
  readonly definitions: readonly Definition[];
}

/** How often an entity is spoken of, and in how many documents; its kind as one of them has it. */
export interface EntityTally extends Pick<EntityFact, 'entity' | 'type' | 'subtype'> {
  readonly mentions: number;
  readonly documents: number;
}

/**
 * What a corpus answers. Everything is in the order of the documents' addresses, whatever the order in which they came. What several documents of a procedure
 * say counts once (`procedures.ts`): citations, mentions and abbreviations are those of the best document that has them.
 */
export interface CorpusView {
  readonly size: number;
  /** Grows with each change. */
  readonly version: number;
  document(uri: string): Facts | null;
  documents(): readonly Facts[];
  /** The same without what does not count of them. */
  counted(): readonly Facts[];
  /** Whether what stands at an offset counts; in a document that is not here all does. */
  counts(uri: string, offset: number): boolean;
  /** The documents of a document's procedure, the best first, the document itself among them. */
  together(facts: Facts): readonly Facts[];
  /** The documents that hold a paper (question paper, answer paper and the file's own number all lead to them), the one that is the paper itself first, then the best one. */
  holders(paper: PaperId): readonly Facts[];
  /** Who cites a paper by this number. */
  citing(paper: PaperId): readonly CitedIn[];
  /** Whether any document cites a paper. */
  readonly cites: boolean;
  /** The papers that are cited and that no document holds. */
  missing(): readonly PaperId[];
  /** The papers that documents hold and that fit what somebody types, as `Catalogue.search` finds them. */
  searchPapers(query: string, limit: number): readonly PaperId[];
  /** Those that are spoken of; not those that only ask, answer or sign. */
  entities(): readonly EntityId[];
  /** Counted as documents come and go, so that lists of all entities cost what they hold. Null for one that nobody speaks of. */
  tally(entity: EntityId): EntityTally | null;
  /** The documents that speak of an entity. */
  mentioning(entity: EntityId): readonly MentionedIn[];
  /** These and the ones that only name it as who asks, answers or signs, or name it where nothing of theirs counts. */
  naming(entity: EntityId): readonly MentionedIn[];
  /** The document that introduces an entity; null for one that nobody names. */
  introducing(entity: EntityId): MentionedIn | null;
  /** A name that nobody listed; null for one that somebody lists, or no document introduces. */
  found(entity: EntityId): FoundIn | null;
  /** The abbreviations that documents introduce. */
  abbreviations(): readonly string[];
  /** The documents that introduce an abbreviation. */
  defining(abbreviation: string): readonly DefinedIn[];
}

const MOST_TOGETHER = 30;

/**
 * What the folder knows: one class owns it, one method changes it. A change costs what the changed document holds,
 * a question what its answer holds.
 */
export class Corpus implements CorpusView {
  private readonly byUri = new Map<string, Facts>();
  private readonly byTie = new Index<Facts>();
  /** Of documents of which something does not count: what that is, and the rest. */
  private readonly repeated = new Map<string, { readonly spans: readonly Span[]; readonly counted: Facts }>();
  private readonly byTarget = new Index<CitedIn>();
  private readonly byEntity = new Index<MentionedIn>();
  private readonly byAbbreviation = new Index<DefinedIn>();
  /** Of those that are spoken of. */
  private readonly tallies = new Map<EntityId, { readonly mentions: number; readonly documents: number }>();
  /** Targets without a holder. */
  private readonly waiting = new Set<PaperId>();
  /** Which document introduces an entity, as far as somebody asked. */
  private readonly introductions = new Map<EntityId, MentionedIn>();
  /** The numbers and titles of the papers that are here; null until somebody looks for one, and when one of them changes. Typing in a paper changes none. */
  private titles: CatalogueIndex<TitledPaper> | null = null;
  private changes = 0;

  /** @param mostTogether how many documents are one procedure at most: a number that so many heads name joins nothing */
  constructor(private readonly mostTogether = MOST_TOGETHER) {}

  get size(): number { return this.byUri.size; }
  get version(): number { return this.changes; }

  /** Puts a document's facts in the place of those it had. */
  apply(change: Change): void {
    const old = this.byUri.get(change.uri);
    if (!old && !change.facts) return;
    this.changes++;
    if (JSON.stringify(titledPapers(old)) !== JSON.stringify(titledPapers(change.facts))) this.titles = null;
    const ties = [...new Set([old, change.facts].flatMap((facts) => (facts ? tiesOf(facts) : [])))], near = new Set([change.uri]);
    const gather = () => { for (const tie of ties) for (const { uri } of this.tiedTo([tie])) near.add(uri); };
    gather(); // a procedure may fall apart
    if (change.facts) this.byUri.set(change.uri, change.facts);
    else this.byUri.delete(change.uri);
    this.byTie.replace(change.uri, old ? tieMap(old) : NO_TIES, change.facts ? tieMap(change.facts) : NO_TIES);
    gather();
    for (const uri of near) this.count(uri, uri === change.uri ? old : this.byUri.get(uri));
    for (const tie of ties) this.settle(tie);
  }

  /** Counts anew what a document says. `old` is what it was before. */
  private count(uri: string, old: Facts | undefined) {
    const facts = this.byUri.get(uri), known = this.repeated.get(uri), spans = facts ? repeatedIn(facts, this.together(facts)) : [];
    if (facts === old && JSON.stringify(spans) === JSON.stringify(known?.spans ?? [])) return;
    const before = old ? keysOf(old, known?.counted ?? old) : NOTHING, counted = facts && asCounted(facts, spans), after = counted ? keysOf(facts, counted) : NOTHING;
    if (counted && spans.length) this.repeated.set(uri, { spans, counted });
    else this.repeated.delete(uri);
    this.byTarget.replace(uri, before.targets, after.targets);
    this.byEntity.replace(uri, before.entities, after.entities);
    this.byAbbreviation.replace(uri, before.abbreviations, after.abbreviations);
    for (const [entities, sign] of [[before.entities, -1], [after.entities, 1]] as const) {
      for (const [entity, { mentions }] of entities) {
        this.tallyUp(entity, sign, mentions.spans.length);
        this.introductions.delete(entity);
      }
    }
    for (const numbers of [before.targets, after.targets]) for (const number of numbers.keys()) this.settle(number);
  }

  /** All documents that some keys join, directly or by others; none where these are too many to be one procedure. */
  private tiedTo(ties: readonly string[]): readonly Facts[] {
    const found = new Map<string, Facts>(), seen = new Set(ties), open = [...ties];
    for (let tie = open.pop(); tie !== undefined; tie = open.pop()) {
      for (const [uri, facts] of this.byTie.entriesOf(tie)) {
        if (found.has(uri)) continue;
        if (found.set(uri, facts).size > this.mostTogether) return [];
        for (const next of tiesOf(facts)) if (seen.size < seen.add(next).size) open.push(next);
      }
    }
    return [...found.values()];
  }

  document(uri: string): Facts | null { return this.byUri.get(uri) ?? null; }
  documents(): readonly Facts[] { return [...this.byUri.values()].sort((a, b) => byCodeUnits(a.uri, b.uri)); }
  counted(): readonly Facts[] { return this.documents().map((facts) => this.repeated.get(facts.uri)?.counted ?? facts); }
  counts(uri: string, offset: number): boolean { return !isWithin(this.repeated.get(uri)?.spans ?? [], offset); }

  together(facts: Facts): readonly Facts[] {
    const ties = tiesOf(facts);
    if (ties.every((tie) => this.byTie.holdsOnly(tie, facts.uri))) return [facts]; // as most do
    return [facts, ...this.tiedTo(ties).filter(({ uri }) => uri !== facts.uri)].sort(byStanding);
  }

  holders(paper: PaperId): readonly Facts[] {
    const key = paperKey(paper), isItself = (facts: Facts) => facts.head.id !== null && paperKey(facts.head.id) === key && !isLetter(facts);
    return this.holding(key).sort((a, b) => Number(isItself(b)) - Number(isItself(a)) || byStanding(a, b));
  }

  /** A correction is tied to the paper that it corrects, and does not hold it. */
  private holding(key: PaperId): Facts[] {
    return this.byTie.get(key).filter((facts) => paperNumbers(facts).some((number) => paperKey(number) === key));
  }

  citing(paper: PaperId): readonly CitedIn[] { return this.byTarget.get(paperKey(paper)).sort((a, b) => byCodeUnits(a.facts.uri, b.facts.uri)); }
  get cites(): boolean { return this.byTarget.size > 0; }
  missing(): readonly PaperId[] { return [...this.waiting].sort(byCodeUnits); }

  searchPapers(query: string, limit: number): readonly PaperId[] {
    this.titles ??= new CatalogueIndex(this.documents().flatMap(titledPapers));
    return [...new Set(this.titles.search(query, limit).map(({ id }) => id))];
  }

  entities(): readonly EntityId[] { return [...this.tallies.keys()].sort(byCodeUnits); }

  tally(entity: EntityId): EntityTally | null {
    const counts = this.tallies.get(entity), any = this.byEntity.first(entity);
    return counts && any ? { entity, type: any.mentions.type, subtype: any.mentions.subtype, ...counts } : null;
  }

  mentioning(entity: EntityId): readonly MentionedIn[] { return this.naming(entity).filter(({ mentions }) => mentions.spans.length > 0); }
  naming(entity: EntityId): readonly MentionedIn[] { return this.byEntity.get(entity).sort((a, b) => byCodeUnits(a.facts.uri, b.facts.uri)); }

  introducing(entity: EntityId): MentionedIn | null {
    const known = this.introductions.get(entity);
    if (known) return known;
    const best = this.byEntity.get(entity).reduce<MentionedIn | null>((a, b) => (a && byIntroduction(a, b) <= 0 ? a : b), null);
    if (best) this.introductions.set(entity, best);
    return best;
  }

  found(entity: EntityId): FoundIn | null {
    const facts = this.introducing(entity)?.facts, name = facts?.discovered.find(({ id }) => id === entity);
    return facts && name ? { facts, name } : null;
  }

  abbreviations(): readonly string[] { return this.byAbbreviation.keys().sort(byCodeUnits); }
  defining(abbreviation: string): readonly DefinedIn[] { return this.byAbbreviation.get(abbreviation).sort((a, b) => byCodeUnits(a.facts.uri, b.facts.uri)); }

  private tallyUp(entity: EntityId, sign: 1 | -1, spoken: number) {
    if (!spoken) return;
    const { mentions, documents } = this.tallies.get(entity) ?? { mentions: 0, documents: 0 };
    if (documents + sign === 0) this.tallies.delete(entity);
    else this.tallies.set(entity, { mentions: mentions + sign * spoken, documents: documents + sign });
  }

  /** A number waits while somebody cites it and nobody holds it. */
  private settle(paper: PaperId) {
    if (this.byTarget.has(paper) && !this.holding(paper).length) this.waiting.add(paper);
    else this.waiting.delete(paper);
  }
}

/** From a key to what each document has under it. */
class Index<T> {
  private readonly entries = new Map<string, Map<string, T>>();

  /** Puts what a document has now in the place of what it had. */
  replace(uri: string, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, T>) {
    for (const key of before.keys()) {
      if (after.has(key)) continue;
      const entry = this.entries.get(key);
      entry?.delete(uri);
      if (entry?.size === 0) this.entries.delete(key);
    }
    for (const [key, value] of after) {
      const entry = this.entries.get(key);
      if (entry) entry.set(uri, value);
      else this.entries.set(key, new Map([[uri, value]]));
    }
  }

  get size(): number { return this.entries.size; }
  has(key: string): boolean { return this.entries.has(key); }
  /** Whether nobody else has anything under a key. */
  holdsOnly(key: string, uri: string): boolean { const entry = this.entries.get(key); return !entry || (entry.size === 1 && entry.has(uri)); }
  entriesOf(key: string): Iterable<[uri: string, T]> { return this.entries.get(key) ?? []; }
  get(key: string): T[] { return [...(this.entries.get(key)?.values() ?? [])]; }
  keys(): string[] { return [...this.entries.keys()]; }
  first(key: string): T | null { return this.entries.get(key)?.values().next().value ?? null; }
}

const NO_TIES: ReadonlyMap<string, Facts> = new Map();
const tieMap = (facts: Facts) => new Map(tiesOf(facts).map((tie) => [tie, facts]));

/** Under which keys something that a document says is found, and what it has there. */
interface Keys {
  readonly targets: ReadonlyMap<PaperId, CitedIn>;
  readonly entities: ReadonlyMap<EntityId, MentionedIn>;
  readonly abbreviations: ReadonlyMap<string, DefinedIn>;
}

const NOTHING: Keys = { targets: new Map(), entities: new Map(), abbreviations: new Map() };

function keysOf(facts: Facts, counted: Facts): Keys {
  return {
    targets: citedIn(facts, counted.citations),
    entities: new Map(counted.entities.map((mentions) => [mentions.entity, { facts, mentions }])),
    abbreviations: byAbbreviation(facts, counted.glossary),
  };
}

/** What a document introduces, under its abbreviations in text order. */
export function byAbbreviation(facts: Facts, glossary = facts.glossary): Map<string, DefinedIn> {
  const groups = new Map<string, Definition[]>();
  for (const definition of glossary) addTo(groups, definition.abbreviation, definition);
  return new Map([...groups].map(([abbreviation, definitions]) => [abbreviation, { facts, definitions }]));
}

interface TitledPaper {
  readonly id: PaperId;
  readonly title: string | null;
}

function titledPapers(facts: Facts | null | undefined): TitledPaper[] {
  return facts ? paperNumbers(facts).map((id) => ({ id, title: facts.head.title })) : [];
}

/** The citations of papers by the number they name. A paper that prints its own number does not cite itself, nor the one that it follows. */
export function citedIn(facts: Facts, citations: readonly CitationFact[] = facts.citations): Map<PaperId, CitedIn> {
  const own = new Set(tiesOf(facts)), groups = new Map<PaperId, CitationFact[]>();
  for (const citation of citations) {
    if (!citation.target || (citation.kind !== 'paper' && citation.kind !== 'inquiry-number')) continue;
    const key = paperKey(citation.target);
    if (own.has(key)) continue;
    addTo(groups, key, citation);
  }
  return new Map([...groups].map(([key, citations]) => [key, { facts, citations }]));
}

/**
 * Which of two documents rather introduces an entity: one that speaks of it, one that writes it out with its abbreviation behind it rather than one that merely names it,
 * an inquiry rather than another text, the older one; an undated one comes last.
 */
export function byIntroduction(a: MentionedIn, b: MentionedIn): number {
  return Number(b.mentions.spans.length > 0) - Number(a.mentions.spans.length > 0)
    || Number(b.mentions.defined) - Number(a.mentions.defined)
    || Number(b.facts.inquiry) - Number(a.facts.inquiry)
    || byCodeUnits(a.facts.head.date ?? '9999', b.facts.head.date ?? '9999')
    || byCodeUnits(a.facts.uri, b.facts.uri);
}
