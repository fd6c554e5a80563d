import type { EntityId } from '../model/entity.ts';
import { paperKey, type PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { byCodeUnits } from '../text/lists.ts';
import { isWithin } from '../text/search.ts';
import { briefOf, type Brief } from './brief.ts';
import { CatalogueIndex } from './catalogueIndex.ts';
import type { Change, CitedIn, CorpusView, DefinedIn, EntityTally, FacetValue, FoundIn, MentionedIn } from './corpusView.ts';
import { EntityIndex, introduces, speaks } from './entityIndex.ts';
import type { CitationFact, EntityFact, Facts } from './facts.ts';
import { namesIn, targetsIn } from './keyNumbers.ts';
import { citationsOf, entityIn, entityKeyIn, FACETS, keyOf, type EntityKey, type FacetKind } from './keys.ts';
import type { Lead, OutcomeCount } from './leads.ts';
import { NameStore } from './nameStore.ts';
import { definitionsOf } from './oneDocument.ts';
import { OutcomeIndex, type OutcomeTally } from './outcomeIndex.ts';
import { paperNumbers } from './paperNumber.ts';
import { Postings, slotOf } from './postings.ts';
import { ProcedureIndex } from './procedureIndex.ts';
import { asCounted, byStanding, isLetter, repeatedIn } from './procedures.ts';

export type * from './corpusView.ts';
export { byAbbreviation, byIntroduction, citedIn } from './oneDocument.ts';
export { paperKey, paperNumbers };

const MOST_TOGETHER = 30;
const NONE: readonly Span[] = [];

/**
 * What the folder knows: one class owns it, one method changes it. A change costs what the changed document holds,
 * a question what its answer holds. Documents have small numbers, their slots; indexes hold nothing but these. Facts that are packed (`packed.ts`) stay so.
 */
export class Corpus implements CorpusView {
  private readonly slots = new Map<string, number>();
  private readonly free: number[] = [];
  private readonly facts: (Facts | null)[] = [];
  /** What of them the indexes know: what counts of a document. */
  private readonly indexed: (Facts | null)[] = [];
  /** The slots that `settle` has still to look at. */
  private readonly unsettled = new Set<number>();
  private readonly ages: string[] = [];
  /** Made when somebody asks. */
  private readonly briefs: (Brief | null)[] = [];
  /** The names in them, each once. */
  private readonly names = new Map<string, string>();
  /** Of documents that are not alone those of their procedures, in order. */
  private readonly procedures = new Map<number, readonly number[]>();
  /** How often papers are cited, where some document does it more than once: beyond once a document. */
  private readonly citedAgain = new Map<number, number>();
  /** Of documents of which something does not count: what that is, and the rest. */
  private readonly repeated = new Map<number, { readonly spans: readonly Span[]; readonly facts: Facts; readonly counted: Facts }>();
  private readonly papers = new NameStore();
  private readonly procedureIndex: ProcedureIndex;
  private readonly byNumber = new Postings(this.papers);
  private readonly byTarget = new Postings(this.papers);
  private readonly byEntity = new EntityIndex();
  private readonly byAbbreviation = new Postings();
  private readonly byFacet: Readonly<Record<FacetKind, Postings>> = { year: new Postings(), asker: new Postings(), group: new Postings(), ministry: new Postings() };
  private readonly byOutcome = new OutcomeIndex();
  private readonly remembered = new Map<string, { readonly stamp: string; readonly value: unknown }>();
  private changes = 0;
  /** Grows when a document comes or goes. */
  private comings = 0;
  /** Grows when a number or a title of one that stays changes: typing in a paper mostly changes none. */
  private titleChanges = 0;

  /** @param mostTogether how many documents are one procedure at most: a number that so many heads name joins nothing */
  constructor(mostTogether = MOST_TOGETHER) {
    this.procedureIndex = new ProcedureIndex(this.papers, (slot) => this.facts[slot]!, mostTogether);
  }

  get size(): number { return this.slots.size; }
  get version(): number { return this.changes; }

  /** Puts documents' facts in the place of those they had. Many at once cost less than one by one. */
  apply(...changes: readonly Change[]): void {
    const near = new Set<number>();
    for (const change of changes) this.takeOne(change, near);
    for (const slot of near) this.count(slot);
  }

  /** The same for a whole folder: at once it is known which papers these are, all else when `settle` comes to an end. */
  take(change: Change): void { this.takeOne(change, this.unsettled); }

  /** Finds out document by document what else there is to know of those that were taken. */
  *settle(): Generator<void, void> {
    for (const slot of this.unsettled) {
      this.count(slot);
      this.changes++;
      yield;
    }
    for (const slot of [...this.slots.values()]) {
      if (this.facts[slot]) this.briefAt(slot);
      yield;
    }
  }

  private takeOne({ uri, facts }: Change, near: Set<number>) {
    const known = this.slots.get(uri), old = known === undefined ? null : this.facts[known]!;
    if (!old && !facts) return;
    const slot = known ?? this.newSlot(uri), oldBrief = old && facts && this.briefAt(slot);
    this.changes++;
    this.procedureIndex.replace(slot, old, facts, near, () => { this.facts[slot] = facts; });
    this.byNumber.replace(slot, old ? namesIn(this.papers, old, 'numbers') : [], facts ? namesIn(this.papers, facts, 'numbers') : []);
    this.briefs[slot] = null;
    if (oldBrief && titlesOf(this.briefAt(slot)) !== titlesOf(oldBrief)) this.titleChanges++;
    if (facts) return;
    this.slots.delete(uri);
    this.comings++;
  }

  private newSlot(uri: string): number {
    const slot = this.free.pop() ?? this.facts.length;
    this.slots.set(uri, slot);
    this.comings++;
    return slot;
  }

  private briefAt(slot: number): Brief { return this.briefs[slot] ??= briefOf(this.facts[slot]!, this.own); }

  private readonly own = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = this.names.get(text) ?? text;
    this.names.set(known, known);
    return known as T;
  };

  /** Finds anew under what a document is known. */
  private count(slot: number) {
    const facts = this.facts[slot] ?? null, known = this.repeated.get(slot), documents = facts ? this.procedureIndex.tiedWith(facts, slot) : [], spans = facts ? repeatedIn(facts, documents) : NONE;
    this.unsettled.delete(slot);
    if (documents.length > 1) this.procedures.set(slot, documents.map(({ uri }) => this.slots.get(uri)!));
    else this.procedures.delete(slot);
    if (!facts || !spans.length) this.repeated.delete(slot);
    else if (known?.facts !== facts || JSON.stringify(spans) !== JSON.stringify(known.spans)) this.repeated.set(slot, { spans, facts, counted: asCounted(facts, spans) });
    const before = this.indexed[slot] ?? null, after = facts && this.countedAt(slot);
    if (after !== before) this.index(slot, before, after);
    if (!facts) this.free.push(slot);
  }

  /** Puts what counts of a document in the place of what counted. */
  private index(slot: number, before: Facts | null, after: Facts | null) {
    this.indexed[slot] = after;
    this.ages[slot] = after ? keyOf(after, 'age') : '';
    const targets = [before, after].map((facts) => (facts ? targetsIn(this.papers, facts) : [])) as [readonly number[], readonly number[]];
    this.byTarget.replace(slot, papersOf(targets[0]), papersOf(targets[1]));
    this.citeAgain(targets[0], -1);
    this.citeAgain(targets[1], 1);
    this.byEntity.replace(slot, before, after);
    this.byOutcome.replace(slot, before ? keyOf(before, 'outcomes') : [], after ? keyOf(after, 'outcomes') : []);
    for (const [kind, postings] of [['abbreviations', this.byAbbreviation], ...FACETS.map((kind) => [kind, this.byFacet[kind]] as const)] as const) {
      postings.replace(slot, before ? namesIn(postings.names, before, kind) : [], after ? namesIn(postings.names, after, kind) : []);
    }
  }

  private citeAgain(targets: readonly number[], sign: 1 | -1) {
    for (let at = 0; at < targets.length; at += 2) {
      const paper = targets[at]!, times = targets[at + 1]!;
      if (times < 2) continue;
      const count = (this.citedAgain.get(paper) ?? 0) + sign * (times - 1);
      if (count) this.citedAgain.set(paper, count);
      else this.citedAgain.delete(paper);
    }
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
    return slot === undefined ? null : this.briefAt(slot);
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
    if (slot === undefined || this.facts[slot] !== facts) return this.procedureIndex.tiedWith(facts, slot); // another text of a document, or one that is not here
    return this.procedures.get(slot)?.map((other) => this.facts[other]!) ?? [facts];
  }

  holders(paper: PaperId): readonly Facts[] {
    const key = paperKey(paper), isItself = (facts: Facts) => facts.head.id !== null && paperKey(facts.head.id) === key && !isLetter(facts);
    return this.byNumber.slots(this.papers.find(key)).map((slot) => this.facts[slot]!).sort((a, b) => Number(isItself(b)) - Number(isItself(a)) || byStanding(a, b));
  }

  citing(paper: PaperId): readonly CitedIn[] {
    const key = paperKey(paper);
    return this.inOrder(this.byTarget.slots(this.papers.find(key)), (facts, counted) => {
      let citations: readonly CitationFact[] | undefined;
      return { facts, get citations() { return citations ??= citationsOf(counted, key); } };
    });
  }

  timesCited(paper: PaperId): number {
    const number = this.papers.find(paperKey(paper));
    return this.byTarget.count(number) + (this.citedAgain.get(number) ?? 0);
  }

  get cites(): boolean { return this.byTarget.size > 0; }
  missing(): readonly PaperId[] {
    return this.remember('missing', `${this.byTarget.version} ${this.byNumber.version}`, () => this.byTarget.keys().filter((paper) => !this.byNumber.has(paper)).map((paper) => this.papers.get(paper)).sort(byCodeUnits));
  }

  searchPapers(query: string, limit: number): readonly PaperId[] {
    const titles = this.remember('titles', `${this.comings} ${this.titleChanges}`, () => new CatalogueIndex(this.order.flatMap((slot) => titledPapers(this.briefAt(slot)))));
    return [...new Set(titles.search(query, limit).map(({ id }) => id))];
  }

  facet(kind: FacetKind): readonly FacetValue[] {
    const postings = this.byFacet[kind];
    return this.remember(`facet ${kind}`, `${this.changes}`, () => postings.keys().map((value) => ({ value: postings.names.get(value), documents: postings.count(value) })).sort((a, b) => byCodeUnits(a.value, b.value)));
  }

  having(kind: FacetKind, value: string): readonly Facts[] { return this.inOrder(this.byFacet[kind].slots(this.byFacet[kind].names.find(value)), (facts) => facts); }

  outcomes(): readonly OutcomeTally[] { return this.byOutcome.tallies(); }
  withOutcome(lead: Lead | 'partly'): readonly Facts[] { return this.inOrder(this.byOutcome.slots(lead), (facts) => facts); }
  outcomesIn({ uri }: Facts): readonly OutcomeCount[] { return keyOf(this.countedAt(this.slots.get(uri)!), 'outcomes'); }

  private get spokenOf() { return this.remember('spoken of', `${this.byEntity.version}`, () => this.byEntity.spokenOf().sort((a, b) => byCodeUnits(a.entity, b.entity))); }
  entities(): readonly EntityId[] { return this.remember('entities', `${this.byEntity.version}`, () => this.spokenOf.map(({ entity }) => entity)); }
  tallies(): readonly EntityTally[] { return this.remember('tallies', `${this.changes}`, () => this.spokenOf.map(({ entity, number }) => this.byEntity.tallyOf(number, entity))); }
  tally(entity: EntityId): EntityTally | null { return this.byEntity.tally(entity); }

  mentioning(entity: EntityId): readonly MentionedIn[] { return this.mentionedIn(entity, this.byEntity.entries(entity).filter(speaks)); }
  naming(entity: EntityId): readonly MentionedIn[] { return this.mentionedIn(entity, this.byEntity.entries(entity)); }

  private mentionedIn(entity: EntityId, entries: readonly number[]): readonly MentionedIn[] {
    return this.inOrder(entries.map(slotOf), (facts, counted) => {
      let mentions: EntityFact | undefined;
      return { facts, get mentions() { return mentions ??= entityIn(counted, entity)!; } };
    });
  }

  timesFormal(entity: EntityId): number { return this.byEntity.timesFormal(entity); }

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

  abbreviations(): readonly string[] { return this.remember('abbreviations', `${this.byAbbreviation.version}`, () => namesOf(this.byAbbreviation).sort(byCodeUnits)); }

  defining(abbreviation: string): readonly DefinedIn[] {
    return this.inOrder(this.byAbbreviation.slots(this.byAbbreviation.names.find(abbreviation)), (facts, counted) => ({ facts, get definitions() { return definitionsOf(counted.glossary).get(abbreviation)!; } }));
  }
}

/** The papers of a list of papers and how often they are cited. */
const papersOf = (targets: readonly number[]) => targets.filter((_, at) => at % 2 === 0);
const namesOf = (postings: Postings) => postings.keys().map((key) => postings.names.get(key));

function titledPapers(brief: Brief): { readonly id: PaperId; readonly title: string | null }[] {
  return paperNumbers({ head: brief }).map((id) => ({ id, title: brief.title }));
}

/** What tells whether titles have changed. */
const titlesOf = (brief: Brief) => JSON.stringify(titledPapers(brief));
