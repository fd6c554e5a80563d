import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { paperNumbers } from '../corpus/paperNumber.ts';
import { byAge, inOrder, keptWords, settle, type JudgedQuestion, type Settled, type Verdict } from '../corpus/verdicts.ts';
import type { Label } from '../model/label.ts';
import { paperIdParts, paperKey, type PaperId } from '../model/paperId.ts';
import { addTo } from '../text/lists.ts';
import type { Steps } from '../text/steps.ts';
import type { Judged } from './chains.ts';
import type { Outcome } from './outcomes.ts';
import { procedure } from './pairs.ts';

/** What people judged of the questions of papers, where they stand now. */

/** What became of the verdicts on one procedure. */
export interface SettledVerdicts {
  /** By the question that each is about now. */
  readonly byLabel: ReadonlyMap<Label, Exclude<Settled, { readonly state: 'lost' }>>;
  /** Those whose question is not here any more, and the older ones where a procedure has several under the numbers of its papers. */
  readonly lost: readonly Verdict[];
}

/** The verdicts of a workspace, by papers. It is made anew when verdicts change, and remembers what it looked up until a document of the procedure changes. */
export interface VerdictBook {
  /** What became of the verdicts on a document's procedure. */
  of(facts: Facts): SettledVerdicts;
  /** What counts in the place of what was found: verdicts on answers that have not changed since. */
  readonly judged: Judged;
  /** The verdicts that count no more, because the answer has changed since or the question is gone. What is about papers that are not here is none of them. */
  doubts(): Steps<readonly Doubt[]>;
}

export interface Doubt {
  readonly code: 'changed' | 'lost';
  readonly verdict: Verdict;
}

/** @param verdicts one for each question, as `combineVerdicts` gives them */
export function verdictBook(corpus: CorpusView, verdicts: readonly Verdict[]): VerdictBook {
  const byPaper = new Map<string, Verdict[]>(), known = new WeakMap<Facts, { version: number; readonly documents: readonly Facts[]; readonly settled: SettledVerdicts }>();
  for (const verdict of verdicts) addTo(byPaper, paperKey(verdict.paper), verdict);
  const of: VerdictBook['of'] = (facts) => {
    const { version } = corpus, before = known.get(facts);
    if (!byPaper.size || before?.version === version) return before?.settled ?? NOTHING;
    const documents = procedure(corpus, facts), isSame = before?.documents.length === documents.length && documents.every((one, i) => one === before.documents[i]);
    const settled = isSame ? before.settled : settledIn(documents, byPaper);
    known.set(facts, { version, documents, settled });
    return settled;
  };
  return {
    of,
    judged: (uri, label) => {
      const facts = byPaper.size ? corpus.document(uri) : null, settled = facts && of(facts).byLabel.get(label);
      return settled && settled.state !== 'changed' ? settled.verdict.kinds : null;
    },
    *doubts() {
      const found: Doubt[] = [], unnumbered = [...byPaper.values()].some(([verdict]) => !paperIdParts(verdict!.paper)) ? new Map(corpus.documents().map((facts) => [paperKey(fileOf(facts.uri)), facts])) : null;
      for (const [paper, all] of byPaper) {
        yield;
        const facts = paperIdParts(all[0]!.paper) ? corpus.holders(all[0]!.paper as PaperId)[0] : unnumbered?.get(paper), settled = facts && of(facts);
        if (!settled) continue;
        const changed = new Set([...settled.byLabel.values()].flatMap(({ state, verdict }) => (state === 'changed' ? verdict : []))), lost = new Set(settled.lost);
        for (const verdict of all) if (changed.has(verdict) || lost.has(verdict)) found.push({ code: changed.has(verdict) ? 'changed' : 'lost', verdict });
      }
      return found;
    },
  };
}

const NOTHING: SettledVerdicts = { byLabel: new Map(), lost: [] };

function settledIn(documents: readonly Facts[], byPaper: ReadonlyMap<string, readonly Verdict[]>): SettledVerdicts {
  const papers = new Set(documents.flatMap(papersOf)), all = [...papers].flatMap((paper) => byPaper.get(paper) ?? []).sort(byAge), settled = all.length ? settle(all, questionsOf(documents)) : [];
  return {
    byLabel: new Map(settled.flatMap((one) => (one.state === 'lost' ? [] : [[one.label, one] as const]))),
    lost: settled.flatMap(({ state, verdict }) => (state === 'lost' ? verdict : [])),
  };
}

/** Under which names a document's questions are judged, the usual one first. */
function papersOf(facts: Facts): readonly string[] {
  const { questionPaper } = facts.head, numbers = [...new Set([...(questionPaper === null ? [] : [questionPaper]), ...paperNumbers(facts)].map(paperKey))];
  return numbers.length ? numbers : [fileOf(facts.uri)];
}

function fileOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign that encodes nothing
  }
}

/** The questions of a procedure with their answers, each as the first of its documents has them. */
function questionsOf(documents: readonly Facts[]): readonly JudgedQuestion[] {
  const questions = new Map<Label, string>(), answers = new Map<Label, string>();
  for (const facts of documents) {
    for (const { label, words } of facts.questions) if (!questions.has(label)) questions.set(label, words);
    for (const { covers, words } of facts.answers) for (const label of covers) if (!answers.has(label)) answers.set(label, words);
  }
  return [...new Set([...questions.keys(), ...answers.keys()])].map((label) => ({ label, question: questions.get(label) ?? '', answer: answers.get(label) ?? '' }));
}

/** A verdict on what came of a question, to be written. @param found what was found of it, before anybody judged */
export function verdictOn(facts: Facts, { label, question, at }: Outcome, { kinds, found, note = null, tags = [], by = null, when }: Pick<Verdict, 'kinds' | 'found'> & Partial<Pick<Verdict, 'note' | 'tags' | 'by'>> & { readonly when: string }): Verdict {
  return {
    paper: papersOf(facts)[0]!, label, kinds: inOrder(kinds), found: inOrder(found), note, tags, by, at: when,
    question: question && keptWords(question.words), answer: at && keptWords(at.answer.words),
  };
}
