import type { CorpusView, MentionedIn } from '../corpus/corpus.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { isDiscovered } from '../model/discovered.ts';
import type { Head } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { byCodeUnits } from '../text/lists.ts';
import { introducing, introductionOf, isIntroduced } from './definition.ts';
import { compareNames, isSaid, partAt, type EntityOf, type Part } from './entities.ts';
import { paperGroups, type OneName, type PaperGrouping } from './groups.ts';
import { paperRowOf } from './papers.ts';
import { inPeriod, periodsOf, type Dated, type Period, type Tally } from './periods.ts';
import type { Target } from './place.ts';

/** All that the folder and the knowledge tell of an actor or a system; the words of papers are read apart (`saying.ts`). */
export interface EntityDetails {
  readonly id: EntityId;
  /** What the knowledge says of it; null for one that it does not list, or no more. */
  readonly entity: Entity | null;
  readonly name: string;
  /** Its kind; null for one that nobody knows or mentions. */
  readonly subtype: string | null;
  readonly parent: Related | null;
  /** What belongs to it and is mentioned in the folder, by name. */
  readonly parts: readonly Related[];
  /** `defines`: whether it says what the name means, rather than only being the first to use it; `words` are those that introduce a name that nobody listed. */
  readonly introduced: { readonly target: Target; readonly head: Head; readonly defines: boolean; readonly words: string | null } | null;
  readonly total: Tally;
  /** How many mentions only say who asks, answers or signs; they are not counted in the total. */
  readonly formal: number;
  readonly roles: readonly HeadRole[];
  readonly periods: readonly Period[];
  /** The period that is looked at, by which answers and papers are chosen; null for all time. */
  readonly period: Period | null;
  readonly answers: Shown<SaidPart>;
  readonly papers: Shown<MentioningPaper>;
}

/** Another actor or system. */
export interface Related {
  readonly id: EntityId;
  readonly name: string;
}

/** The ways to group papers by who asks or answers. */
const ROLES = ['asker', 'group', 'ministry'] as const satisfies readonly PaperGrouping[];

/** In how many procedures somebody asks or answers: those of a group of the papers' view. */
export interface HeadRole {
  readonly by: (typeof ROLES)[number];
  readonly group: string;
  readonly papers: number;
}

/** The first of some rows. */
export interface Shown<T> {
  readonly count: number;
  readonly shown: readonly T[];
}

/** An answer, or a preface of the government, with the mentions in it. */
export interface SaidPart {
  readonly uri: string;
  readonly head: Head;
  readonly part: Part;
  /** What it says: without its heading. */
  readonly body: Span;
  /** In text order; at least one. */
  readonly spans: readonly Span[];
}

/** A document with the parts of it that mention the name. */
export interface MentioningPaper {
  readonly uri: string;
  readonly head: Head;
  readonly mentions: number;
  readonly places: readonly MentioningPlace[];
}

/** The mentions of one part of a document, or between two parts. */
export interface MentioningPlace {
  readonly part: Part | null;
  readonly spans: readonly Span[];
}

/** What somebody looks at. */
export interface Wanted {
  /** The key of a period; one without a mention is none. */
  readonly period: string | null;
  /** How many answers and papers are shown. */
  readonly answers: number;
  readonly papers: number;
}

/** What is known of names. */
export interface Names {
  readonly entityOf: EntityOf;
  readonly oneName: OneName;
}

/** The details of an actor or a system. Total: of an id that nobody knows there is little to tell. */
export function entityDetails(corpus: CorpusView, { entityOf, oneName }: Names, id: EntityId, wanted: Wanted): EntityDetails {
  const entity = entityOf(id), tally = corpus.tally(id), found = speaking(corpus, id), periods = periodsOf(found), period = periods.find(({ key, mentions }) => key === wanted.period && mentions) ?? null;
  const within = [...period ? inPeriod(found, period.key) : found].sort(newestFirst), introduced = introducing(corpus, id, null);
  return {
    id, entity, name: entity?.name ?? id, subtype: entity?.subtype ?? tally?.subtype ?? null,
    parent: entity?.parent === undefined ? null : related(entityOf, entity.parent),
    parts: corpus.entities().filter((other) => !isDiscovered(other) && entityOf(other)?.parent === id).map((other) => related(entityOf, other)).sort((a, b) => compareNames(a.name, b.name)),
    introduced: introduced && { target: introductionOf(introduced), head: introduced.facts.head, defines: isIntroduced(introduced), words: entity?.discovered ? corpus.found(id)?.name.words ?? null : null },
    total: { mentions: tally?.mentions ?? 0, said: tally?.said.mentions ?? 0, documents: tally?.documents ?? 0 },
    formal: corpus.timesFormal(id), roles: entity?.type === 'actor' ? rolesOf(corpus, entity.name, oneName) : [],
    periods, period, answers: answersOf(within, wanted.answers),
    papers: { count: within.length, shown: within.slice(0, wanted.papers).map(({ mentioned, mentions }) => ({ uri: mentioned.facts.uri, head: mentioned.facts.head, mentions, places: placesOf(mentioned) })) },
  };
}

/** A document that speaks of the name, and how often; its text is read when it is shown. */
interface Speaking extends Dated {
  readonly mentioned: MentionedIn;
  /** In how many answers and prefaces. */
  readonly parts: number;
}

const spoken = new WeakMap<CorpusView, { readonly version: number; readonly id: EntityId; readonly found: readonly Speaking[] }>();

/** The documents that speak of a name, counted once for each state of the folder: who looks at a page asks for it again and again. */
function speaking(corpus: CorpusView, id: EntityId): readonly Speaking[] {
  const known = spoken.get(corpus), { version } = corpus;
  if (known?.version === version && known.id === id) return known.found;
  const found = corpus.mentioning(id).map((mentioned): Speaking => {
    const { mentions, said, parts } = corpus.countsIn(mentioned.facts, id);
    return { mentioned, date: corpus.brief(mentioned.facts.uri)!.date, mentions, said, parts };
  });
  spoken.set(corpus, { version, id, found });
  return found;
}

const related = (entityOf: EntityOf, id: EntityId): Related => ({ id, name: entityOf(id)?.name ?? id });

/** Who asks and answers is what the heads say, as the papers' view groups it: a mention of the name may be missing there. */
function rolesOf(corpus: CorpusView, name: string, oneName: OneName): readonly HeadRole[] {
  const known = new Map<string, string>(), once = (printed: string) => known.get(printed) ?? known.set(printed, oneName(printed)).get(printed)!, group = once(name);
  return ROLES.map((by) => {
    const documents = corpus.facet(by).flatMap(({ value }) => (once(value) === group ? corpus.having(by, value) : [])), seen = new Set<string>();
    const rows = documents.map((facts) => paperRowOf(corpus, facts)).filter(({ uri, head }) => seen.size < seen.add(uri).size && head.isPaper);
    return { by, group, papers: rows.filter((row) => paperGroups(row, by, once).includes(group)).length };
  }).filter((role) => role.papers > 0);
}

function answersOf(found: readonly Speaking[], most: number): Shown<SaidPart> {
  const shown: SaidPart[] = [];
  for (const { mentioned, parts } of found) {
    if (shown.length >= most) break;
    for (const { part, spans } of parts ? placesOf(mentioned) : []) {
      if (!part || !isSaid(part)) continue;
      const { uri, head, answers } = mentioned.facts, heading = answers.find(({ span }) => span === part.span)?.heading;
      shown.push({ uri, head, part, body: heading ? { start: heading.end, end: part.span.end } : part.span, spans });
    }
  }
  return { count: found.reduce((sum, { parts }) => sum + parts, 0), shown: shown.slice(0, most) };
}

/** The mentions of a document by its parts, in text order; what stands between two parts is together. */
function placesOf({ facts, mentions }: MentionedIn): readonly MentioningPlace[] {
  const found: { readonly part: Part | null; readonly spans: Span[] }[] = [];
  for (const span of mentions.spans) {
    const part = partAt(facts, span.start), last = found.at(-1);
    if (last && last.part?.span === part?.span) last.spans.push(span);
    else found.push({ part, spans: [span] });
  }
  return found;
}

/** What bears no date comes last. */
function newestFirst({ date: a, mentioned: { facts: one } }: Speaking, { date: b, mentioned: { facts: other } }: Speaking): number {
  return byCodeUnits(b ?? '', a ?? '') || byCodeUnits(one.uri, other.uri);
}
