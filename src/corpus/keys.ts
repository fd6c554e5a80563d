import type { EntityId } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import { paperKey, type PaperId } from '../model/paperId.ts';
import { addTo } from '../text/lists.ts';
import type { CitationFact, EntityFact, Facts } from './facts.ts';
import { LazyFacts } from './lazyFacts.ts';
import { outcomesIn, type OutcomeCount } from './leads.ts';
import { paperNumbers } from './paperNumber.ts';
import { saidCounter } from './parts.ts';

/** Under which keys a document is found: all that indexes need of it, so that a folder is known before anything else of its papers is read. */
export interface Keys extends Facets {
  /** Its numbers, in the form in which they are looked up. */
  readonly numbers: readonly PaperId[];
  /** What joins it with the other documents of its procedure: these and others. */
  readonly ties: readonly string[];
  readonly targets: readonly TargetKey[];
  /** One for each of `Facts.entities`, in their order. */
  readonly entities: readonly EntityKey[];
  readonly abbreviations: readonly string[];
  /** The questions that it prints, those that it answers, and what else it has: by these alone most documents are told that say nothing of their own. */
  readonly asked: readonly Label[];
  readonly answered: readonly Label[];
  readonly parts: readonly ProsePart[];
  /** What came of the questions that it answers, as far as it says so itself. */
  readonly outcomes: readonly OutcomeCount[];
  /** What the order of papers by age is made of: inquiries first, the older ones first, undated ones last. */
  readonly age: string;
}

/** A paper that is cited, and the places of the citations in `Facts.citations`. */
export interface TargetKey {
  readonly paper: PaperId;
  readonly at: readonly number[];
}

export interface EntityKey extends Pick<EntityFact, 'entity' | 'type' | 'subtype' | 'defined'> {
  /** How often it is spoken of, how often only as who asks, answers or signs. */
  readonly mentions: number;
  readonly formal: number;
  /** How often the government speaks of it, and in how many answers and prefaces. */
  readonly said: number;
  readonly parts: number;
}

/** The parts of a document beside its questions and answers. */
export const PROSE_PARTS = ['preface', 'governmentPreface', 'annex'] as const;
export type ProsePart = (typeof PROSE_PARTS)[number];

/** By what papers are told apart, as their heads print it: a year, who asks, the group, the ministry that answers. */
export const FACETS = ['year', 'asker', 'group', 'ministry'] as const;
export type FacetKind = (typeof FACETS)[number];
export type Facets = Readonly<Record<FacetKind, readonly string[]>>;

export type KeyKind = keyof Keys;
/** Those that are names alone. */
export type NamesKind = 'numbers' | 'ties' | 'abbreviations' | FacetKind;

/** Keys that documents of one procedure share: the numbers of their heads; the same text where it bears none. */
export function tiesOf(facts: Facts): readonly string[] {
  const { follows, alsoAnswers = [] } = facts.head, numbers = [...paperNumbers(facts), ...(follows ? [follows.paper] : []), ...alsoAnswers].map(paperKey);
  return numbers.length ? [...new Set(numbers)] : [`text ${facts.hash}`];
}

/** One kind of a document's keys. */
export function keyOf<K extends KeyKind>(facts: Facts, kind: K): Keys[K] {
  return (facts instanceof LazyFacts ? facts.key(kind) : undefined) ?? MAKE[kind](facts);
}

/** Of facts that are not packed, as long as they are kept. */
const entityKeys = new WeakMap<Facts, readonly EntityKey[]>();

const MAKE: { readonly [K in KeyKind]: (facts: Facts) => Keys[K] } = {
  numbers: (facts) => [...new Set(paperNumbers(facts).map(paperKey))],
  ties: tiesOf,
  targets: (facts) => targetsOf(facts.citations, tiesOf(facts)),
  entities: (facts) => {
    let made = entityKeys.get(facts);
    if (!made) {
      const saidIn = saidCounter(facts);
      entityKeys.set(facts, made = facts.entities.map(({ entity, type, subtype, defined, spans, formal }) => ({ entity, type, subtype, defined, mentions: spans.length, formal: formal.length, ...saidIn(spans) })));
    }
    return made;
  },
  age: ({ inquiry, head: { date } }) => `${inquiry ? 0 : 1} ${date ?? '9999'}`,
  abbreviations: ({ glossary }) => [...new Set(glossary.map(({ abbreviation }) => abbreviation))],
  asked: ({ questions }) => [...new Set(questions.map(({ label }) => label))],
  answered: ({ answers }) => [...new Set(answers.flatMap(({ covers }) => covers))],
  outcomes: outcomesIn,
  parts: (facts) => PROSE_PARTS.filter((part) => facts[part].length > 0),
  year: ({ head: { date } }) => (date === null ? [] : [date.slice(0, 4)]),
  asker: ({ head: { askers, several } }) => several?.askers ?? askers,
  group: ({ head: { groups, several } }) => several?.groups ?? groups,
  ministry: ({ head: { answeredBy, several } }) => several?.ministries ?? (answeredBy === null ? [] : [answeredBy]),
};
export const KEY_KINDS = Object.keys(MAKE) as KeyKind[];

/** The keys of a document of which nothing counts; the others are its own. */
export const UNCOUNTED: { readonly [K in KeyKind]?: (facts: Facts) => Keys[K] } = {
  targets: () => [], abbreviations: () => [], asked: () => [], answered: () => [], parts: () => [], outcomes: () => [],
  entities: (facts) => keyOf(facts, 'entities').map(({ entity, type, subtype }) => ({ entity, type, subtype, mentions: 0, formal: 0, said: 0, parts: 0, defined: false })),
};

/** The papers that citations name. A paper that prints its own number does not cite itself, nor the one that it follows. */
export function targetsOf(citations: readonly CitationFact[], ties: readonly string[]): TargetKey[] {
  const groups = new Map<PaperId, number[]>();
  citations.forEach(({ kind, target }, place) => {
    if (!target || (kind !== 'paper' && kind !== 'inquiry-number')) return;
    const paper = paperKey(target);
    if (!ties.includes(paper)) addTo(groups, paper, place);
  });
  return [...groups].map(([paper, at]) => ({ paper, at }));
}

/** The citations of a paper in a document that cites it. */
export function citationsOf(facts: Facts, paper: PaperId): readonly CitationFact[] {
  const found = facts instanceof LazyFacts && facts.source.citationsOf?.(paper);
  if (found) return found;
  return keyOf(facts, 'targets').find((target) => target.paper === paper)?.at.map((place) => facts.citations[place]!) ?? [];
}

/** What a document says of an entity. */
export function entityIn(facts: Facts, entity: EntityId): EntityFact | null {
  if (facts instanceof LazyFacts && facts.source.entity) return facts.source.entity(entity);
  return facts.entities.find((fact) => fact.entity === entity) ?? null;
}

/** How often a document speaks of an entity. */
export function entityKeyIn(facts: Facts, entity: EntityId): EntityKey | null {
  if (facts instanceof LazyFacts && facts.source.entityKey) return facts.source.entityKey(entity);
  return keyOf(facts, 'entities').find((key) => key.entity === entity) ?? null;
}
