import type { Definition } from '../model/discovered.ts';
import type { EntityId } from '../model/entity.ts';
import { paperKey, type PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { addTo, byCodeUnits } from '../text/lists.ts';
import { isWithin } from '../text/search.ts';
import { CatalogueIndex } from './catalogueIndex.ts';
import { briefOf, citationsOf, entityIn, entityKeyIn, FACETS, keyOf, keysOf, targetsOf, tiesOf, type Brief, type EntityKey, type FacetKind, type Keys } from './keys.ts';
import { EntityIndex, introduces, ownString, Postings, slotOf, speaks } from './postings.ts';
import { asCounted, byStanding, isLetter, repeatedIn } from './procedures.ts';
import { paperNumbers } from './paperNumber.ts';
import type { CitationFact, DiscoveredFact, EntityFact, Facts } from './facts.ts';

export { paperKey, paperNumbers };

/** What becomes of one document: its new facts, or null when it is gone. */
export interface Change {
  readonly uri: string;
  readonly facts: Facts | null;
}

/** The citations of one paper that one document prints; those of a packed document are read when somebody asks. */
export interface CitedIn {
  readonly facts: Facts;
  /** In text order; at least one. */
  readonly citations: readonly CitationFact[];
}

/** The mentions of one entity in one document, read in the same way. */
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
  /** How often the government speaks of it, and in how many documents. */
  readonly said: { readonly mentions: number; readonly documents: number };
}

/** A year, a name of who asks or answers, and how many documents have it. */
export interface FacetValue {
  readonly value: string;
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
  /** What lists need of a document, without reading it. */
  brief(uri: string): Brief | null;
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
  /** How often a paper is cited by this number. */
  timesCited(paper: PaperId): number;
  /** Whether any document cites a paper. */
  readonly cites: boolean;
  /** The papers that are cited and that no document holds. */
  missing(): readonly PaperId[];
  /** The papers that documents hold and that fit what somebody types, as `Catalogue.search` finds them. */
  searchPapers(query: string, limit: number): readonly PaperId[];
  /** The years, askers, groups or ministries of the folder's documents, as their heads print them. */
  facet(kind: FacetKind): readonly FacetValue[];
  /** The documents that have one of them. */
  having(kind: FacetKind, value: string): readonly Facts[];
  /** Those that are spoken of; not those that only ask, answer or sign. */
  entities(): readonly EntityId[];
  /** Counted as documents come and go, so that lists of all entities cost what they hold. Null for one that nobody speaks of. */
  tally(entity: EntityId): EntityTally | null;
  /** The documents that speak of an entity. */
  mentioning(entity: EntityId): readonly MentionedIn[];
  /** These and the ones that only name it as who asks, answers or signs, or name it where nothing of theirs counts. */
  naming(entity: EntityId): readonly MentionedIn[];
  /** How often an entity is named as who asks, answers or signs. */
  timesFormal(entity: EntityId): number;
  /** How often a document speaks of an entity that it names; only what counts of it. */
  countsIn(facts: Facts, entity: EntityId): EntityKey;
  /** The same of all that it names; only what counts of it. */
  countsOf(facts: Facts): readonly EntityKey[];
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
const NOTHING: Keys = { numbers: [], ties: [], targets: [], entities: [], abbreviations: [], facets: { year: [], asker: [], group: [], ministry: [] }, asked: [], answered: [], parts: [], age: '' };

/**
 * What the folder knows: one class owns it, one method changes it. A change costs what the changed document holds,
 * a question what its answer holds. Documents have small numbers, their slots; indexes hold nothing but these. Facts that are packed (`packed.ts`) stay so.
 */
export class Corpus implements CorpusView {
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly facts: (Facts | null)[] = [];
  private readonly ages: string[] = [];
  private readonly briefs: (Brief | null)[] = [];
  /** The names in them, each once. */
  private readonly names = new Map<string, string>();
  /** Of documents that are not alone those of their procedures, in order. */
  private readonly procedures = new Map<number, readonly number[]>();
  /** How often papers are cited, where some document does it more than once: beyond once a document. */
  private readonly citedAgain = new Map<PaperId, number>();
  /** Of documents of which something does not count: what that is, and the rest. */
  private readonly repeated = new Map<number, { readonly spans: readonly Span[]; readonly counted: Facts }>();
  private readonly byTie = new Postings();
  private readonly byNumber = new Postings();
  private readonly byTarget = new Postings();
  private readonly byEntity = new EntityIndex();
  private readonly byAbbreviation = new Postings();
  private readonly byFacet: Readonly<Record<FacetKind, Postings>> = { year: new Postings(), asker: new Postings(), group: new Postings(), ministry: new Postings() };
  private readonly remembered = new Map<string, { readonly stamp: string; readonly value: unknown }>();
  private changes = 0;
  /** Grows when a document comes or goes. */
  private comings = 0;
  /** Grows when a number or a title changes: typing in a paper mostly changes none. */
  private titleChanges = 0;

  /** @param mostTogether how many documents are one procedure at most: a number that so many heads name joins nothing */
  constructor(private readonly mostTogether = MOST_TOGETHER) {}

  get size(): number { return this.slots.size; }
  get version(): number { return this.changes; }

  /** Puts documents' facts in the place of those they had. Many at once cost less than one by one. */
  apply(...changes: readonly Change[]): void {
    const before = new Map<number, Facts | null>(), near = new Set<number>(), gone: number[] = [];
    for (const { uri, facts } of changes) {
      const known = this.slots.get(uri), old = known === undefined ? null : this.facts[known]!;
      if (!old && !facts) continue;
      const slot = known ?? this.newSlot(uri), oldTies = old ? keyOf(old, 'ties') : [], ties = facts ? keyOf(facts, 'ties') : [], all = new Set([...oldTies, ...ties]);
      if (!before.has(slot)) before.set(slot, old);
      this.changes++;
      const brief = facts && this.briefOf(facts), oldBrief = this.briefs[slot] ?? null;
      this.briefs[slot] = brief;
      if (titlesOf(brief) !== titlesOf(oldBrief)) this.titleChanges++;
      near.add(slot);
      this.gather(all, near); // a procedure may fall apart
      this.facts[slot] = facts;
      this.byTie.replace(slot, oldTies, ties);
      this.gather(all, near);
      if (facts) continue;
      this.slots.delete(uri);
      this.comings++;
      gone.push(slot);
    }
    for (const slot of near) this.count(slot, before.has(slot) ? before.get(slot)! : this.facts[slot]!);
    this.free.push(...gone);
  }

  private newSlot(uri: string): number {
    const slot = this.free.pop() ?? this.facts.length;
    this.slots.set(uri, slot);
    this.comings++;
    return slot;
  }

  private briefOf(facts: Facts): Brief {
    const own = <T extends string | null>(text: T): T => {
      if (text === null) return text;
      const known = this.names.get(text) ?? ownString(text);
      this.names.set(known, known);
      return known as T;
    };
    return briefOf(facts, own);
  }

  private gather(ties: Iterable<string>, near: Set<number>) {
    for (const tie of ties) for (const slot of this.tiedTo([tie])) near.add(slot);
  }

  /** Finds anew under what a document is known. `old` is what it was before. */
  private count(slot: number, old: Facts | null) {
    const facts = this.facts[slot] ?? null, known = this.repeated.get(slot), documents = facts ? this.tiedWith(facts) : [], spans = facts ? repeatedIn(facts, documents) : [];
    if (documents.length > 1) this.procedures.set(slot, documents.map(({ uri }) => this.slots.get(uri)!));
    else this.procedures.delete(slot);
    if (facts === old && JSON.stringify(spans) === JSON.stringify(known?.spans ?? [])) return;
    const before = old ? keysOf(known?.counted ?? old) : NOTHING;
    if (facts && spans.length) this.repeated.set(slot, { spans, counted: asCounted(facts, spans) });
    else this.repeated.delete(slot);
    const after = facts ? keysOf(this.countedAt(slot)) : NOTHING;
    this.ages[slot] = after.age;
    this.byNumber.replace(slot, before.numbers, after.numbers);
    this.byTarget.replace(slot, before.targets.map(({ paper }) => paper), after.targets.map(({ paper }) => paper));
    this.citeAgain(before, -1);
    this.citeAgain(after, 1);
    this.byEntity.replace(slot, before.entities, after.entities);
    this.byAbbreviation.replace(slot, before.abbreviations, after.abbreviations);
    for (const kind of FACETS) this.byFacet[kind].replace(slot, before.facets[kind], after.facets[kind]);
  }

  private citeAgain({ targets }: Keys, sign: 1 | -1) {
    for (const { paper, at } of targets) {
      if (at.length < 2) continue;
      const count = (this.citedAgain.get(paper) ?? 0) + sign * (at.length - 1);
      if (count) this.citedAgain.set(ownString(paper), count);
      else this.citedAgain.delete(paper);
    }
  }

  /** All documents that some keys join, directly or by others; none where these are too many to be one procedure. */
  private tiedTo(ties: readonly string[]): readonly number[] {
    const found = new Set<number>(), seen = new Set(ties), open = [...ties];
    for (let tie = open.pop(); tie !== undefined; tie = open.pop()) {
      if (this.byTie.count(tie) > this.mostTogether) return [];
      for (const slot of this.byTie.slots(tie)) {
        if (found.has(slot)) continue;
        if (found.add(slot).size > this.mostTogether) return [];
        for (const next of keyOf(this.facts[slot]!, 'ties')) if (seen.size < seen.add(next).size) open.push(next);
      }
    }
    return [...found];
  }

  private countedAt(slot: number): Facts { return this.repeated.get(slot)?.counted ?? this.facts[slot]!; }

  /** What some documents have, in the order of their addresses. */
  private inOrder<T>(slots: readonly number[], make: (facts: Facts, counted: Facts) => T): T[] {
    return [...slots].sort((a, b) => byCodeUnits(this.facts[a]!.uri, this.facts[b]!.uri)).map((slot) => make(this.facts[slot]!, this.countedAt(slot)));
  }

  /** What was worked out before, while nothing changed of what it is made of. */
  private remember<T>(name: string, stamp: string, make: () => T): T {
    const known = this.remembered.get(name);
    if (known?.stamp === stamp) return known.value as T;
    const value = make();
    this.remembered.set(name, { stamp, value });
    return value;
  }

  document(uri: string): Facts | null {
    const slot = this.slots.get(uri);
    return slot === undefined ? null : this.facts[slot]!;
  }

  brief(uri: string): Brief | null {
    const slot = this.slots.get(uri);
    return slot === undefined ? null : this.briefs[slot]!;
  }

  /** The addresses of all documents, in no order. */
  addresses(): Iterable<string> { return this.slots.keys(); }

  /** The slots of all, in the order of their addresses. */
  private get order(): readonly number[] {
    return this.remember('order', `${this.comings}`, () => [...this.slots].sort(([a], [b]) => byCodeUnits(a, b)).map(([, slot]) => slot));
  }

  documents(): readonly Facts[] { return this.remember('documents', `${this.changes}`, () => this.order.map((slot) => this.facts[slot]!)); }
  counted(): readonly Facts[] { return this.remember('counted', `${this.changes}`, () => this.order.map((slot) => this.countedAt(slot))); }

  counts(uri: string, offset: number): boolean {
    const slot = this.slots.get(uri);
    return slot === undefined || !isWithin(this.repeated.get(slot)?.spans ?? [], offset);
  }

  together(facts: Facts): readonly Facts[] {
    const slot = this.slots.get(facts.uri);
    if (slot === undefined || this.facts[slot] !== facts) return this.tiedWith(facts); // another text of a document, or one that is not here
    return this.procedures.get(slot)?.map((other) => this.facts[other]!) ?? [facts];
  }

  private tiedWith(facts: Facts): readonly Facts[] {
    const ties = keyOf(facts, 'ties'), slot = this.slots.get(facts.uri);
    if (ties.every((tie) => this.byTie.isAlone(tie, slot))) return [facts]; // as most do
    return [facts, ...this.tiedTo(ties).filter((other) => other !== slot).map((other) => this.facts[other]!)].sort(byStanding);
  }

  holders(paper: PaperId): readonly Facts[] {
    const key = paperKey(paper), isItself = (facts: Facts) => facts.head.id !== null && paperKey(facts.head.id) === key && !isLetter(facts);
    return this.byNumber.slots(key).map((slot) => this.facts[slot]!).sort((a, b) => Number(isItself(b)) - Number(isItself(a)) || byStanding(a, b));
  }

  citing(paper: PaperId): readonly CitedIn[] {
    const key = paperKey(paper);
    return this.inOrder(this.byTarget.slots(key), (facts, counted) => {
      let citations: readonly CitationFact[] | undefined;
      return { facts, get citations() { return citations ??= citationsOf(counted, key); } };
    });
  }

  timesCited(paper: PaperId): number {
    const key = paperKey(paper);
    return this.byTarget.count(key) + (this.citedAgain.get(key) ?? 0);
  }

  get cites(): boolean { return this.byTarget.size > 0; }
  missing(): readonly PaperId[] {
    return this.remember('missing', `${this.byTarget.version} ${this.byNumber.version}`, () => this.byTarget.keys().filter((paper) => !this.byNumber.has(paper)).sort(byCodeUnits));
  }

  searchPapers(query: string, limit: number): readonly PaperId[] {
    const titles = this.remember('titles', `${this.titleChanges}`, () => new CatalogueIndex(this.order.flatMap((slot) => titledPapers(this.briefs[slot]!))));
    return [...new Set(titles.search(query, limit).map(({ id }) => id))];
  }

  facet(kind: FacetKind): readonly FacetValue[] {
    const postings = this.byFacet[kind];
    return this.remember(`facet ${kind}`, `${this.changes}`, () => postings.keys().sort(byCodeUnits).map((value) => ({ value, documents: postings.count(value) })));
  }

  having(kind: FacetKind, value: string): readonly Facts[] { return this.inOrder(this.byFacet[kind].slots(value), (facts) => facts); }

  entities(): readonly EntityId[] { return this.remember('entities', `${this.byEntity.version}`, () => this.byEntity.spokenOf().sort(byCodeUnits)); }

  tally(entity: EntityId): EntityTally | null {
    const entry = this.byEntity.get(entity);
    return entry && entry.documents > 0 ? { entity, type: entry.type, subtype: entry.subtype, mentions: entry.mentions, documents: entry.documents, said: { mentions: entry.said, documents: entry.saidIn } } : null;
  }

  mentioning(entity: EntityId): readonly MentionedIn[] { return this.mentionedIn(entity, this.byEntity.entries(entity).filter(speaks)); }
  naming(entity: EntityId): readonly MentionedIn[] { return this.mentionedIn(entity, this.byEntity.entries(entity)); }

  private mentionedIn(entity: EntityId, entries: readonly number[]): readonly MentionedIn[] {
    return this.inOrder(entries.map(slotOf), (facts, counted) => {
      let mentions: EntityFact | undefined;
      return { facts, get mentions() { return mentions ??= entityIn(counted, entity)!; } };
    });
  }

  timesFormal(entity: EntityId): number { return this.byEntity.get(entity)?.formal ?? 0; }

  countsIn({ uri }: Facts, entity: EntityId): EntityKey { return entityKeyIn(this.countedAt(this.slots.get(uri)!), entity)!; }
  countsOf({ uri }: Facts): readonly EntityKey[] { return keyOf(this.countedAt(this.slots.get(uri)!), 'entities'); }

  introducing(entity: EntityId): MentionedIn | null {
    let best: number | null = null;
    for (const entry of this.byEntity.entries(entity)) if (best === null || this.byIntroduction(entry, best) < 0) best = entry;
    return best === null ? null : this.mentionedIn(entity, [best])[0]!;
  }

  /** `byIntroduction`, by what the indexes hold. */
  private byIntroduction(a: number, b: number): number {
    const [one, other] = [slotOf(a), slotOf(b)];
    return introduces(b) - introduces(a) || byCodeUnits(this.ages[one]!, this.ages[other]!) || byCodeUnits(this.facts[one]!.uri, this.facts[other]!.uri);
  }

  found(entity: EntityId): FoundIn | null {
    const facts = this.introducing(entity)?.facts, name = facts?.discovered.find(({ id }) => id === entity);
    return facts && name ? { facts, name } : null;
  }

  abbreviations(): readonly string[] { return this.remember('abbreviations', `${this.byAbbreviation.version}`, () => this.byAbbreviation.keys().sort(byCodeUnits)); }

  defining(abbreviation: string): readonly DefinedIn[] {
    return this.inOrder(this.byAbbreviation.slots(abbreviation), (facts, counted) => ({ facts, get definitions() { return definitionsOf(counted.glossary).get(abbreviation)!; } }));
  }
}

const grouped = new WeakMap<readonly Definition[], ReadonlyMap<string, readonly Definition[]>>();

/** What a document introduces, by abbreviation: grouped once, as who lists all of them asks for one after the other. */
function definitionsOf(glossary: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  const known = grouped.get(glossary), groups = new Map<string, Definition[]>();
  if (known) return known;
  for (const definition of glossary) addTo(groups, definition.abbreviation, definition);
  grouped.set(glossary, groups);
  return groups;
}

/** What a document introduces, under its abbreviations in text order. */
export function byAbbreviation(facts: Facts): Map<string, DefinedIn> {
  return new Map([...definitionsOf(facts.glossary)].map(([abbreviation, definitions]) => [abbreviation, { facts, definitions }]));
}

interface TitledPaper {
  readonly id: PaperId;
  readonly title: string | null;
}

function titledPapers(brief: Brief): TitledPaper[] {
  return paperNumbers({ head: brief }).map((id) => ({ id, title: brief.title }));
}

/** What tells whether titles have changed. */
const titlesOf = (brief: Brief | null) => (brief ? JSON.stringify(titledPapers(brief)) : '[]');

/** The citations of papers by the number they name. A paper that prints its own number does not cite itself, nor the one that it follows. */
export function citedIn(facts: Facts): Map<PaperId, CitedIn> {
  return new Map(targetsOf(facts.citations, tiesOf(facts)).map(({ paper, at }) => [paper, { facts, citations: at.map((place) => facts.citations[place]!) }]));
}

/**
 * Which of two documents rather introduces an entity: one that speaks of it, one that writes it out with its abbreviation behind it rather than one that merely
 * names it, an inquiry rather than another text, the older one; an undated one comes last.
 */
export function byIntroduction(a: MentionedIn, b: MentionedIn): number {
  return Number(b.mentions.spans.length > 0) - Number(a.mentions.spans.length > 0)
    || Number(b.mentions.defined) - Number(a.mentions.defined)
    || byCodeUnits(keyOf(a.facts, 'age'), keyOf(b.facts, 'age')) || byCodeUnits(a.facts.uri, b.facts.uri);
}
