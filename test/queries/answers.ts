import { Corpus } from '../../src/corpus/corpus.ts';
import type { AnswerFact, Facts } from '../../src/corpus/facts.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import type { AnswerKind, Referral } from '../../src/model/answerKind.ts';
import { parentLabel } from '../../src/model/label.ts';
import { NO_PAGES } from '../../src/model/page.ts';
import type { Head } from '../../src/model/paper.ts';

/** Made-up papers of which only matters what they ask, and what their answers do. */

const SHORT: Readonly<Record<string, AnswerKind>> = {
  yes: 'substantive', unknown: 'no-information', later: 'pending', refers: 'refers-to-answer', elsewhere: 'refers-elsewhere', part: 'partial', secret: 'classified', refused: 'refused', lands: 'not-competent', meant: 'reinterpreted', wrong: 'premise-rejected',
};

/** "6" of the paper itself, "19/5 6" of another, "annex 2", "annex", "preface". */
function referral(words: string): Referral {
  const [first, second] = words.split(' ');
  if (first === 'annex') return { annex: second ?? null };
  if (first === 'preface') return { governmentPreface: true };
  return second === undefined ? { paper: null, label: first! } : { paper: `BT ${first!}`, label: second };
}

/** One answer a line: "7,7a: refers → 6; 19/5 2". */
function answer(line: string, place: number): AnswerFact {
  const [covers, rest = ''] = line.split(': '), [kinds = '', to = ''] = rest.split(' → ');
  return {
    covers: covers!.split(','), heading: null, span: { start: place * 10, end: place * 10 + 9 }, words: '', hedges: [],
    kinds: kinds.split(' ').filter(Boolean).map((kind) => ({ kind: SHORT[kind]!, evidence: null })), refersTo: to.split('; ').filter(Boolean).map(referral),
  };
}

export interface MadePaper {
  readonly asks?: string;
  readonly answers?: readonly string[];
  readonly head?: Partial<Head>;
  readonly annexes?: readonly string[];
  readonly preface?: boolean;
}

export function factsOfPaper(id: string, { asks, answers = [], head = {}, annexes = [], preface = false }: MadePaper): Facts {
  const made = answers.map(answer), labels = asks?.split(' ').filter(Boolean) ?? made.flatMap(({ covers }) => covers);
  return {
    uri: id, hash: id, inquiry: true, start: 0, lineStarts: Uint32Array.of(0), pages: NO_PAGES, portfolios: [], preface: [], governmentPreface: preface ? [{ start: 5000, end: 5009 }] : [],
    annex: [], formalities: [], citations: [], entities: [], discovered: [], glossary: [], answers: made,
    annexes: annexes.map((number, i) => ({ number: number || null, about: [], heading: { start: 6000 + 10 * i, end: 6001 + 10 * i }, span: { start: 6000 + 10 * i, end: 6009 + 10 * i } })),
    questions: labels.map((label, i) => ({ label, parent: parentLabel(label), words: `Frage ${label}`, printings: [{ span: { start: 3000 + 10 * i, end: 3009 + 10 * i }, marker: null }] })),
    head: { id: `BT ${id}`, kind: 'combined', questionPaper: null, answerPaper: `BT ${id}`, title: null, date: null, dates: {}, asked: {}, askers: [], groups: [], answeredBy: null, stage: null, follows: null, ...head },
  };
}

export function corpusOfPapers(papers: Readonly<Record<string, MadePaper | readonly string[]>>): Corpus {
  const corpus = new Corpus();
  for (const [id, made] of Object.entries(papers)) {
    const facts = factsOfPaper(id, 'length' in made ? { answers: made as readonly string[] } : made as MadePaper);
    corpus.apply({ uri: id, facts: unpackFacts(id, packFacts(facts)) });
  }
  return corpus;
}
