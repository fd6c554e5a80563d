import { findCitations } from '../citations/find.ts';
import { isLand } from '../citations/parliaments.ts';
import type { Catalogue } from '../corpus/catalogue.ts';
import { paperKey, type CorpusView } from '../corpus/corpus.ts';
import { firstWords } from '../corpus/facts.ts';
import { numberLabel } from '../corpus/paperNumber.ts';
import { citedPaper } from '../model/citation.ts';
import { compareLabels, type Label } from '../model/label.ts';
import type { Head } from '../model/paper.ts';
import { paperIdParts, type PaperId, type Parliament } from '../model/paperId.ts';
import { cleanText } from '../text/clean.ts';
import { documentsOf } from './pairs.ts';
import { procedureOf } from './procedures.ts';

/** What can stand where somebody writes a citation, in its order: the folder's papers before those of the catalogue. */
export type Completions =
  /** `numberOnly`: the words before say whose paper it is. */
  | { readonly kind: 'papers'; readonly replaced: string; readonly numberOnly: boolean; readonly papers: readonly PaperCompletion[] }
  /** `labelOnly`: "Frage" stands before. */
  | { readonly kind: 'questions'; readonly replaced: string; readonly labelOnly: boolean; readonly questions: readonly QuestionCompletion[] };

export interface PaperCompletion {
  readonly paper: PaperId;
  readonly title: string | null;
  readonly date: string | null;
  /** Whether its text is in the folder. */
  readonly here: boolean;
  /** Whether it asks or answers, where one title stands for both. */
  readonly kind: 'question' | 'answer' | null;
}

export interface QuestionCompletion {
  readonly label: Label;
  /** Its first words; "" where only the answer is here. */
  readonly words: string;
  /** Whether its answer is in the paper: a number that asks holds no answers. */
  readonly answered: boolean;
}

/** How much of a text before the cursor is looked at. */
export const COMPLETION_REACH = 200;
/** How many papers are offered; more typing finds others. */
const MOST_PAPERS = 50;

/** Whose papers are offered where no label or a bare one in a text that is no paper does not say it: the label is written with the number. */
const ANYBODY = 'anybody';

/** "19/", "19/59". */
const NUMBER = /(?<![\d\p{L}/.,–-])\d{1,3}\/\d{0,6}$/u;
/** "Bundestagsdrucksache ", "BT-Drs. ", "LT-Drs. NRW "; what is typed behind it. */
const LABEL = String.raw`(?<![\p{L}-])(?<label>(?:\p{L}{2,20}-?)?(?:[Dd]rucksachen?|[Dd]rs\.|[Dd]rucks\.)(?:\s{0,2}Nr\.)?)`;
const LABEL_BEFORE = new RegExp(String.raw`${LABEL}\s{1,2}(?:\p{Lu}[\p{L}.-]{1,12}\s{1,2})?$`, 'u');
const OF_A_LAND = /^(?:LT|Landtags)-?/i;
const TITLE = new RegExp(String.raw`${LABEL}\s{1,2}(?<words>(?:\p{L}[\p{L}-]*\s)?\p{L}[\p{L}-]{2,40})$`, 'u');
const BARE_LABEL = new RegExp(String.raw`${LABEL}\s{1,2}$`, 'u');
const WORD = /(?<![\p{L}\d-])(?<words>\p{L}[\p{L}-]{2,40})$/u;
/** What stands between a citation and the cursor: nothing or a comma, then the words that lead to a question's number, or their beginning. */
const PLACE = /^\s?,?\s{0,2}(?:(?<lead>(?:Antwort(?:en)?\s(?:der\s\p{L}{4,30}regierung\s)?(?:auf|zu)\s(?:die\s|den\s)?)?Fragen?\s)(?<label>[\d.]{0,6}[a-z]?)|(?<begun>\p{L}{0,20}))$/u;

/**
 * What can be written at a place. Bounded: some text before it, the indexes of the folder and of the catalogue.
 * @param before the text before the cursor, its last COMPLETION_REACH characters
 * @param uri the document's, for whose paper a bare "Drucksache" is
 * @param asked whether the user asked for it: then a word of a title is enough
 */
export function completions(corpus: CorpusView, catalogue: Pick<Catalogue, 'search' | 'get'>, uri: string, before: string, asked: boolean): Completions | null {
  const own = corpus.document(uri)?.head.id ?? null, home = own === null ? null : paperIdParts(own)!.parliament;
  const papers = (label: string, typed: string): Completions | null => {
    const of = label === '' ? ANYBODY : parliamentOf(label, home);
    const found = of === null || (of === ANYBODY && label.includes('\n')) ? [] : papersFor(corpus, catalogue, typed, of).filter(({ paper }) => paper !== own);
    return found.length ? { kind: 'papers', replaced: of === ANYBODY ? label + typed : typed, numberOnly: of !== ANYBODY, papers: found } : null;
  };
  const number = NUMBER.exec(before)?.[0];
  if (number !== undefined) return papers(LABEL_BEFORE.exec(before.slice(0, -number.length))?.[0] ?? '', number);
  const place = questionsAt(corpus, before, own, home, asked);
  if (place) return place;
  const label = BARE_LABEL.exec(before)?.[0];
  if (label !== undefined) return papers(label, '');
  const titled = TITLE.exec(before) ?? (asked ? WORD.exec(before) : null), words = titled?.groups!['words'] ?? '';
  return titled ? papers(titled[0].slice(0, -words.length), words) : null;
}

/** Whose papers a label means: the parliament that it names, for a bare one the document's own. Null for those that mean other documents, or a Land that they do not name. */
function parliamentOf(label: string, home: Parliament | null): Parliament | typeof ANYBODY | null {
  const { parliament } = numberLabel(label.replace(OF_A_LAND, ''));
  if (parliament !== null) return parliament ?? null;
  return !OF_A_LAND.test(label) ? home ?? ANYBODY : isLand(home) ? home : null;
}

function papersFor(corpus: CorpusView, catalogue: Pick<Catalogue, 'search' | 'get'>, typed: string, of: Parliament | typeof ANYBODY): PaperCompletion[] {
  const query = of === ANYBODY || !typed.includes('/') ? typed : `${of} ${typed}`;
  const here = corpus.searchPapers(query, MOST_PAPERS), known = new Set(here.map(paperKey));
  const others = typed === '' ? [] : catalogue.search(query, MOST_PAPERS).map(({ id }) => id).filter((id) => !known.has(paperKey(id)));
  return [...answersFirst(corpus, here), ...others].filter((paper) => of === ANYBODY || paperIdParts(paper)?.parliament === of).slice(0, MOST_PAPERS).map((paper): PaperCompletion => {
    const holder = corpus.holders(paper)[0], head = holder && procedureOf(corpus, holder).head, entry = catalogue.get(paper), kind = head ? sideOf(head, paper) : null;
    const date = kind === 'question' ? (holder?.head.kind === 'question' ? holder.head.date : entry?.date) : head?.date ?? entry?.date; // a document that answers bears the answer's date
    return { paper, title: head?.title ?? entry?.title ?? null, date: date ?? null, here: head !== undefined, kind };
  });
}

/** What is cited of a question and its answer, which have one title, mostly is the answer: each number that asks stands behind the one that answers it. */
function answersFirst(corpus: CorpusView, papers: readonly PaperId[]): PaperId[] {
  const rank = new Map<string, number>();
  const ranked = papers.map((paper, i) => {
    const holder = corpus.holders(paper)[0], procedure = holder && procedureOf(corpus, holder), key = procedure?.best.uri ?? paper, first = rank.get(key) ?? i;
    rank.set(key, first);
    return { paper, first, asks: procedure !== undefined && sideOf(procedure.head, paper) === 'question' };
  });
  return ranked.sort((a, b) => a.first - b.first || Number(a.asks) - Number(b.asks)).map(({ paper }) => paper);
}

/** Which of the two numbers of an answered inquiry a number is. */
function sideOf({ questionPaper, answerPaper, id }: Head, paper: PaperId): 'question' | 'answer' | null {
  const answer = answerPaper ?? id;
  if (questionPaper === null || answer === null || paperKey(questionPaper) === paperKey(answer)) return null;
  return paperKey(paper) === paperKey(questionPaper) ? 'question' : 'answer';
}

/** The questions of the paper that is cited right before a place. */
function questionsAt(corpus: CorpusView, before: string, own: PaperId | null, home: Parliament | null, asked: boolean): Completions | null {
  const cited = findCitations(cleanText(before, []), { own: own === null ? [] : [own], parliament: home ?? 'BT', labels: [] }).findLast((citation) => citedPaper(citation) !== null);
  const between = cited && before.slice(cited.span.end), m = between === undefined ? null : PLACE.exec(between)?.groups;
  if (!cited || !m || between!.includes('\n')) return null;
  const begun = m['begun'] ?? '', labelOnly = m['lead'] !== undefined;
  if (!labelOnly && !(asked || begun) || !['antwort', 'frage'].some((word) => word.startsWith(begun.toLowerCase()))) return null;
  const paper = citedPaper(cited)!, holder = corpus.holders(paper)[0], asks = holder !== undefined && sideOf(procedureOf(corpus, holder).head, paper) === 'question';
  const questions = questionsOf(corpus, paper).map((question) => ({ ...question, answered: question.answered && !asks }));
  return questions.length ? { kind: 'questions', replaced: labelOnly ? m['label']! : between!, labelOnly, questions } : null;
}

function questionsOf(corpus: CorpusView, paper: PaperId): QuestionCompletion[] {
  const documents = documentsOf(corpus, paper);
  const words = new Map<Label, string>(), answered = new Set(documents.flatMap(({ answers }) => answers.flatMap(({ covers }) => covers)));
  for (const label of answered) words.set(label, '');
  for (const { questions } of documents) for (const question of questions) words.set(question.label, words.get(question.label) || question.words);
  return [...words].sort(([a], [b]) => compareLabels(a, b)).map(([label, first]) => ({ label, words: firstWords(first), answered: answered.has(label) }));
}
