import { ANSWER_KINDS, type AnswerFindings, type AnswerKind, type Hedge, type KindFound, type Referral } from '../model/answerKind.ts';
import { selfLabels, type Citation } from '../model/citation.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { isWordCode } from '../text/characters.ts';
import { cleanOnly, type CleanText } from '../text/clean.ts';
import { firstAtLeast } from '../text/search.ts';
import { sentencesOf } from '../text/sentences.ts';
import { clausesOf, partsOf, wholeSentence, type Clause } from './answerClauses.ts';
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

const matcher = phraseMatcher(ANSWER_PHRASES, WORD_SETS), hedging = phraseMatcher(HEDGING.map((row) => ({ kind: 'accompanies', negated: 'either', ...row })), WORD_SETS);

/** The clean view of all answers, and the same in lower case. */
interface View { readonly clean: CleanText; readonly lower: string; readonly citations: readonly Citation[] }

function read(text: string, { answers, questions, citations }: Pick<Paper, 'answers' | 'questions' | 'citations'>): AnswerFindings[] {
  const besides = questions.flatMap(({ asker }) => asker?.spans ?? []), spans = answers.flatMap((answer) => answer.spans).sort((a, b) => a.start - b.start);
  const clean = cleanOnly(text, besides.length ? without(spans, besides) : spans);
  if (!clean) return answers.map(() => SUBSTANTIVE);
  const lower = clean.text.toLowerCase(), view = { clean, lower: lower.length === clean.text.length ? lower : clean.text, citations };
  return answers.map(({ spans }) => findingsOf(view, spans));
}

/** Spans without what others hold of them; both in order. */
function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let at = start;
    for (const other of others) if (other.start < end && other.end > at) { if (other.start > at) pieces.push({ start: at, end: other.start }); at = other.end; }
    if (at < end) pieces.push({ start: at, end });
    return pieces;
  });
}

const SUBSTANTIVE: AnswerFindings = { kinds: [{ kind: 'substantive', evidence: null }], hedges: [], refersTo: [] };

interface Found extends PhraseMatch { readonly clause: Clause; readonly sentence: Span }

function findingsOf(view: View, spans: readonly Span[]): AnswerFindings {
  const { clean, lower } = view, start = clean.offset(spans[0]?.start ?? 0), end = spans.length ? clean.offset(spans.at(-1)!.end) : start;
  if (!hasKey(lower, start, end, matcher)) return SUBSTANTIVE;
  const found: Found[] = [], hedges = new Set<Hedge>();
  let states = 0;
  for (const piece of sentencesOf(clean.text.slice(start, end))) {
    const sentence = { start: start + piece.start, end: start + piece.end }, clauses = clausesOf(clean.text, lower, sentence), inSentence = phrasesIn(clauses);
    found.push(...settled(inSentence).map((one) => ({ ...one, sentence })));
    if (!says(clauses, inSentence)) states++;
    if (inSentence.some(({ phrase }) => phrase.kind === 'no-information')) for (const { phrase } of hedging.find(wholeSentence(clauses), 'clause')) hedges.add(phrase.hedge!);
  }
  return together(view, found, states > 0, [...hedges]);
}

/** Whether a stretch has a word that begins the search for a phrase: most answers that simply answer have none. */
function hasKey(lower: string, start: number, end: number, { isKey }: PhraseMatcher): boolean {
  for (let at = start; at < end; at++) {
    if (!isWordCode(lower.charCodeAt(at))) continue;
    const from = at;
    while (at < end && isWordCode(lower.charCodeAt(at))) at++;
    if (isKey(lower.slice(from, at))) return true;
  }
  return false;
}

/** The phrases of a sentence that are the government's own words. */
function phrasesIn(clauses: readonly Clause[]): Omit<Found, 'sentence'>[] {
  const whole = wholeSentence(clauses), found: Omit<Found, 'sentence'>[] = [];
  const add = (clause: Clause, within: 'clause' | 'sentence') => {
    for (const match of matcher.find(clause, within)) if (!isReported(match, clause, clauses) && !isExplanation(match.phrase, clause)) found.push({ ...match, clause });
  };
  for (const clause of clauses) add(clause, 'clause');
  add(whole, 'sentence');
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
function together({ clean, citations }: View, found: readonly Found[], states: boolean, hedges: readonly Hedge[]): AnswerFindings {
  const kinds: KindFound[] = [], span = ({ clause, first, last }: Found) => clean.span(clause.words[first]!.start, clause.words[last]!.end);
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
  return { kinds, hedges, refersTo: referralsOf(found, citations, clean) };
}

/** Kinds that leave open a part of what was asked. */
const WITHHOLDING: ReadonlySet<AnswerKind> = new Set(['no-information', 'classified', 'refused', 'pending', 'no-opinion']);

const ANNEX_NUMBER = /^(?:\d{1,3}|[a-z]|[ivx]{1,5})$/;

/** What the sentences refer to in which a reference was found. */
function referralsOf(found: readonly Found[], citations: readonly Citation[], clean: CleanText): Referral[] {
  const all = found.flatMap((one): Referral[] => {
    const { phrase: { kind }, clause: { words } } = one;
    if (kind === 'refers-to-answer') return answersCited(citations, clean.span(one.sentence.start, one.sentence.end));
    if (kind === 'accompanies' && words.some(({ word }, i) => word.startsWith('vorbemerkung') && !words.slice(i).some((behind) => behind.word.startsWith('fragestell')))) return [{ governmentPreface: true }];
    const annex = kind === 'substantive' ? words.findIndex(({ word }) => /^an(?:lagen?|hang)$/.test(word)) : -1, number = words[annex + 1]?.word ?? '';
    return annex < 0 ? [] : [{ annex: ANNEX_NUMBER.test(number) ? number.toUpperCase() : null }];
  });
  return all.filter((one, i) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i);
}

function answersCited(citations: readonly Citation[], { start, end }: Span): Referral[] {
  const starts = citations.map(({ span }) => span.start);
  return citations.slice(firstAtLeast(starts, start), firstAtLeast(starts, end)).flatMap(({ kind, target, pinpoint }): Referral[] => {
    if (kind === 'answer' || kind === 'question') return selfLabels(target).map((label) => ({ paper: null, label }));
    return kind === 'paper' && target !== null && pinpoint && 'answer' in pinpoint ? [{ paper: target, label: pinpoint.answer }] : [];
  });
}
