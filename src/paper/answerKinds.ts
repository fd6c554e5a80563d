import { ANSWER_KINDS, type AnswerFindings, type AnswerKind, type Hedge, type KindFound, type Referral } from '../model/answerKind.ts';
import { selfLabels, type Citation } from '../model/citation.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { isWordCode } from '../text/characters.ts';
import { cleanOnly, type CleanText } from '../text/clean.ts';
import { firstAtLeast, lastAtMost } from '../text/search.ts';
import { sentencesOf } from '../text/sentences.ts';
import { clausesOf, lowerWord, partsOf, wholeSentence, wordEnd, type Clause } from './answerClauses.ts';
import { phraseMatcher, type AnswerPhrase, type PhraseMatch, type PhraseMatcher } from './answerPhraseLanguage.ts';
import { ANSWER_PHRASES, HEDGING, WORD_SETS } from './answerPhrases.ts';
import { isReported } from './answerVoices.ts';

/**
 * What each answer of a paper does with its question, in the order of `paper.answers`: from the government's words of that answer alone.
 * `text` is the paper's original text. The same findings for the same paper.
 */
export function answerKindsOf(text: string, paper: Pick<Paper, 'answers' | 'questions' | 'citations'>): readonly AnswerFindings[] {
  let findings = known.get(paper);
  if (!findings) known.set(paper, findings = read(text, paper));
  return findings;
}

const known = new WeakMap<Pick<Paper, 'answers'>, readonly AnswerFindings[]>();

const matcher = phraseMatcher(ANSWER_PHRASES.filter(({ within }) => !within), WORD_SETS), sentenceMatcher = phraseMatcher(ANSWER_PHRASES.filter(({ within }) => within), WORD_SETS), hedging = phraseMatcher(HEDGING.map((row) => ({ kind: 'accompanies', negated: 'either', ...row })), WORD_SETS);

/** The clean view of all answers, and what they cite. */
interface View { readonly clean: CleanText; readonly citations: readonly Citation[]; readonly citationStarts: readonly number[] }

function read(text: string, { answers, questions, citations }: Pick<Paper, 'answers' | 'questions' | 'citations'>): AnswerFindings[] {
  const besides = questions.flatMap(({ asker }) => asker?.spans ?? []).sort((a, b) => a.start - b.start), spans = answers.flatMap((answer) => answer.spans).sort((a, b) => a.start - b.start);
  const clean = cleanOnly(text, besides.length ? without(spans, besides) : spans);
  if (!clean) return answers.map(() => SUBSTANTIVE);
  const view = { clean, citations, citationStarts: citations.map(({ span }) => span.start) };
  return answers.map(({ spans }) => findingsOf(view, spans));
}

/** Spans without what others hold of them; both in order. */
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const starts = others.map(({ start }) => start);
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let at = start;
    for (const other of others.slice(Math.max(0, lastAtMost(starts, start)), firstAtLeast(starts, end))) {
      if (other.start > at) pieces.push({ start: at, end: other.start });
      at = Math.max(at, other.end);
    }
    if (at < end) pieces.push({ start: at, end });
    return pieces;
  });
}

const SUBSTANTIVE: AnswerFindings = { kinds: [{ kind: 'substantive', evidence: null }], hedges: [], refersTo: [] };

/** A word; what has none is a number or a mark. */
const SAYS_SOMETHING = /\p{L}{2}/u;
/** What is longer is a table with a sentence behind it. */
const LONGEST_SENTENCE = 1500;

interface Found extends PhraseMatch { readonly clause: Clause; readonly sentence: Span }

function findingsOf(view: View, spans: readonly Span[]): AnswerFindings {
  const { clean } = view, said = clean.text, start = clean.offset(spans[0]?.start ?? 0), end = spans.length ? clean.offset(spans.at(-1)!.end) : start;
  let key = keyIn(said, start, end), states = false;
  if (key === end) return SUBSTANTIVE;
  const found: Found[] = [], hedges = new Set<Hedge>();
  for (const piece of sentencesOf(said.slice(start, end))) {
    states ||= piece.end - piece.start > LONGEST_SENTENCE;
    if (key < start + piece.start) key = keyIn(said, start + piece.start, end);
    if (key >= start + piece.end) {
      states ||= SAYS_SOMETHING.test(said.slice(start + piece.start, start + piece.end));
      continue;
    }
    const sentence = { start: start + Math.max(piece.start, piece.end - LONGEST_SENTENCE), end: start + piece.end }, clauses = clausesOf(said, sentence), inSentence = phrasesIn(clauses);
    found.push(...settled(inSentence).map((one) => ({ ...one, sentence })));
    states ||= !says(clauses, inSentence);
    if (inSentence.some(({ phrase }) => phrase.kind === 'no-information')) for (const { phrase } of hedging.find(wholeSentence(clauses))) hedges.add(phrase.hedge!);
  }
  return together(view, found, states, [...hedges]);
}

/** Where the first word of a stretch stands that begins the search for a phrase, or its end: most answers that simply answer have none. */
function keyIn(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const from = at;
    at = wordEnd(text, from, end);
    if (!matcher.mayBeKey(text, from, at) && !sentenceMatcher.mayBeKey(text, from, at)) continue;
    const word = lowerWord(text, from, at);
    if (matcher.isKey(word) || sentenceMatcher.isKey(word)) return from;
  }
  return end;
}

/** The phrases of a sentence that are the government's own words. */
function phrasesIn(clauses: readonly Clause[]): Omit<Found, 'sentence'>[] {
  const found: Omit<Found, 'sentence'>[] = [];
  const add = (clause: Clause, { find }: PhraseMatcher) => {
    for (const match of find(clause)) if (!isReported(match, clause, clauses) && !isExplanation(match.phrase, clause)) found.push({ ...match, clause });
  };
  for (const clause of clauses) add(clause, matcher);
  if (clauses.some(({ words }) => words.some(({ word }) => sentenceMatcher.isKey(word)))) add(wholeSentence(clauses), sentenceMatcher);
  return found;
}

/** Without those of a sentence that give way to others in it. */
function settled(found: readonly Omit<Found, 'sentence'>[]): readonly Omit<Found, 'sentence'>[] {
  return found.filter(({ phrase, clause }) => !YIELDS[phrase.kind] || !found.some((other) => other.phrase.kind === YIELDS[phrase.kind] && (other.clause === clause || !phrase.about)));
}

/** What says less gives way to what says more in the same sentence: numbers that "can't be determined with reasonable effort" are refused. */
const YIELDS: Partial<Record<AnswerPhrase['kind'], AnswerKind>> = { 'no-information': 'refused', refused: 'classified', 'refers-elsewhere': 'refers-to-answer' };

/** A reference in brackets within a sentence explains a word, and a source there is one; an answer that is named at its end belongs to all that was said. */
function isExplanation(phrase: AnswerPhrase, { kind, isLast }: Clause): boolean {
  return kind === 'aside' && (phrase.kind === 'refers-elsewhere' || (phrase.kind === 'refers-to-answer' && !isLast));
}

/** A sentence that is longer says something besides; and a part of one that is shorter says nothing. */
const LONG = 60, SHORT = 4;

/** What answers by itself, whatever follows it. */
const PLAIN = new Set('ja nein fehlanzeige entfällt'.split(' '));

/** Whether a sentence says nothing but the phrases that were found in it. */
function says(clauses: readonly Clause[], found: readonly Omit<Found, 'sentence'>[]): boolean {
  const consuming = found.filter(({ phrase, clause }) => phrase.kind !== 'substantive' && clause.kind !== 'aside');
  if (!clauses.some(({ words }) => words.some(({ word }) => word.length > 1))) return true;
  const whole = consuming.some(({ phrase }) => phrase.within === 'sentence' || phrase.negated === 'either');
  const main = clauses.filter(({ kind }) => kind === 'main');
  if (PLAIN.has(clauses[0]!.words[0]!.word)) return false;
  if (whole) return true;
  if (!main.length) return consuming.length > 0;
  return main.every((clause) => {
    const { words } = clause, here = consuming.filter((one) => one.clause === clause);
    if (words.length < SHORT && main.length > 1) return true;
    if (!here.length || words.length > LONG) return false;
    return partsOf(words).every(({ start, end }) => end - start < SHORT || here.some(({ first, last }) => first < end && last >= start));
  });
}

/** What the phrases of an answer come to. */
function together(view: View, found: readonly Found[], states: boolean, hedges: readonly Hedge[]): AnswerFindings {
  const kinds: KindFound[] = [], span = ({ clause, first, last }: Found) => view.clean.span(clause.words[first]!.start, clause.words[last]!.end);
  const hasGround = found.some(({ phrase }) => phrase.ground);
  for (const one of found) {
    const { kind, ground } = one.phrase;
    if (kind === 'accompanies' || (kind === 'refused' && !ground && hasGround) || kinds.some((other) => other.kind === kind && other.ground === ground)) continue;
    kinds.push({ kind, evidence: span(one), ...(ground && { ground }) });
  }
  const withheld = kinds.find(({ kind }) => WITHHOLDING.has(kind)), hasSubstance = states || !kinds.some(({ kind }) => kind !== 'reinterpreted');
  if (hasSubstance && !kinds.some(({ kind }) => kind === 'substantive')) kinds.push({ kind: 'substantive', evidence: null });
  if (hasSubstance && withheld) kinds.push({ kind: 'partial', evidence: withheld.evidence });
  kinds.sort((a, b) => ANSWER_KINDS.indexOf(a.kind) - ANSWER_KINDS.indexOf(b.kind));
  return { kinds, hedges, refersTo: referralsOf(view, found) };
}

/** Kinds that leave open a part of what was asked. */
const WITHHOLDING: ReadonlySet<AnswerKind> = new Set(['no-information', 'classified', 'refused', 'pending', 'no-opinion']);

const ANNEX_NUMBER = /^(?:\d{1,3}|[a-z]|[ivx]{1,5})$/;

/** What the sentences refer to in which a reference was found. */
function referralsOf(view: View, found: readonly Found[]): Referral[] {
  const all = found.flatMap((one): Referral[] => {
    const { phrase: { kind }, clause: { words } } = one;
    if (kind === 'refers-to-answer') return answersCited(view, view.clean.span(one.sentence.start, one.sentence.end));
    if (kind === 'accompanies' && words.some(({ word }, i) => word.startsWith('vorbemerkung') && !words.slice(i).some((behind) => behind.word.startsWith('fragestell')))) return [{ governmentPreface: true }];
    const annex = kind === 'substantive' ? words.findIndex(({ word }) => /^an(?:lagen?|hang)$/.test(word)) : -1, number = words[annex + 1]?.word ?? '';
    return annex < 0 ? [] : [{ annex: ANNEX_NUMBER.test(number) ? number.toUpperCase() : null }];
  });
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function answersCited({ citations, citationStarts }: View, { start, end }: Span): Referral[] {
  return citations.slice(firstAtLeast(citationStarts, start), firstAtLeast(citationStarts, end)).flatMap(({ kind, target, pinpoint }): Referral[] => {
    if (kind === 'answer' || kind === 'question') return selfLabels(target).map((label) => ({ paper: null, label }));
    return kind === 'paper' && target !== null && pinpoint && 'answer' in pinpoint ? [{ paper: target, label: pinpoint.answer }] : [];
  });
}
