import type { VerdictProblem } from '../corpus/verdictsText.ts';
import type { AnswerKind, Hedge, RefusalGround } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Chain, ChainEnd } from '../queries/chains.ts';
import type { Lead, Outcome, OutcomeCount } from '../queries/outcomes.ts';
import { labelWords, paperWords, pinpointWords } from './terms.ts';
import type { Words } from './words.ts';

/** What came of questions, in words. */

/** "keine Informationen", "dauert an"; of a kind of an answer or of what came of a question. */
export function outcomeWords(word: Words, outcome: Lead | AnswerKind): string {
  return word(`outcome.${outcome}`);
}

/** Several kinds of one answer: "mit Inhalt, teilweise". */
export function kindsWords(word: Words, kinds: readonly AnswerKind[]): string {
  return kinds.map((kind) => outcomeWords(word, kind)).join(', ');
}

/** What came of a question, in a line: "keine Informationen", "Verweis → Frage 6: dauert an". */
export function outcomeSaid(word: Words, { via, kinds, lead }: Pick<Outcome, 'via' | 'kinds' | 'lead'>): string {
  return via ? chainWords(word, via) : kinds.length ? kindsWords(word, kinds) : outcomeWords(word, lead);
}

/** "Staatswohl" */
export function groundWords(word: Words, ground: RefusalGround): string {
  return word(`ground.${ground}`);
}

/** "keine eigenen Erkenntnisse" */
export function hedgeWords(word: Words, hedge: Hedge): string {
  return word(`hedge.${hedge}`);
}

/** "32 Fragen: 12 mit Inhalt · 12 keine Informationen · 8 dauert an (7 nur durch Verweis)": what came of most questions first. */
export function countsWords(word: Words, counts: readonly OutcomeCount[]): string {
  const number = (count: number) => count.toLocaleString(word.language), sum = counts.reduce((all, { questions }) => all + questions, 0);
  const told = [...counts].sort((a, b) => b.questions - a.questions).map(({ lead, questions, byReference }) => {
    const values = { count: number(questions), what: outcomeWords(word, lead) };
    return byReference ? word('outcome.countByReference', { ...values, referred: number(byReference) }) : word('outcome.count', values);
  });
  return word('outcome.counts', { questions: word.count('questions', sum), counts: told.join(' · ') });
}

/** How many outcomes and references a line names. */
const MOST_COUNTS = 3, MOST_PATHS = 2;

/** "12 mit Inhalt · 12 keine Informationen · 8 dauert an": the same where there is little room; one thing that came of all questions without a number. */
export function shortCountsWords(word: Words, counts: readonly OutcomeCount[]): string {
  if (counts.length === 1) return outcomeWords(word, counts[0]!.lead);
  const told = [...counts].sort((a, b) => b.questions - a.questions).map(({ lead, questions }) => word('outcome.count', { count: questions.toLocaleString(word.language), what: outcomeWords(word, lead) }));
  return [...told.slice(0, MOST_COUNTS), ...(told.length > MOST_COUNTS ? ['…'] : [])].join(' · ');
}

/** What came of a question in a line: "dauert an · Verweis → Frage 6", "mit Inhalt, teilweise". */
export function outcomeLine(word: Words, { lead, kinds, via, chains }: Pick<Outcome, 'lead' | 'kinds' | 'via' | 'chains'>): string {
  const besides = kinds.filter((kind) => kind !== lead && kind !== 'refers-to-answer'), paths = via ? [via] : chains;
  return [
    [outcomeWords(word, lead), ...besides.map((kind) => outcomeWords(word, kind))].join(', '),
    ...paths.slice(0, MOST_PATHS).map((chain) => word('chain.path', { path: pathOf(word, chain) })), ...(paths.length > MOST_PATHS ? ['…'] : []),
  ].join(' · ');
}

/** The path of a chain and where it ends: "Verweis → Frage 6: dauert an", "Verweis → BT-Drs. 19/16723, Frage 10: nicht im Ordner", "Verweis → Anlage 2". */
export function chainWords(word: Words, chain: Chain): string {
  const path = pathOf(word, chain), said = endWords(word, chain.end);
  return word('chain.path', { path: said === null ? path : word('chain.end', { path, end: said }) });
}

function pathOf(word: Words, { steps, end }: Chain): string {
  return [...steps.map(({ at, paper }) => placeWords(word, paper, at.label)), ...lastPlace(word, end)].join(' → ');
}

function placeWords(word: Words, paper: PaperId | null, label: Label): string {
  const question = word('hover.question', { label: labelWords(label) });
  return paper === null ? question : `${paperWords(word, paper)}, ${question}`;
}

/** What is named and is no answer that is here. */
function lastPlace(word: Words, end: ChainEnd): string[] {
  if ('part' in end) return ['governmentPreface' in end.part ? word('zone.government-preface') : end.part.annex === null ? word('zone.annex') : pinpointWords(word, { annex: end.part.annex })];
  return 'label' in end ? [placeWords(word, end.paper, end.label)] : [];
}

function endWords(word: Words, end: ChainEnd): string | null {
  if (end.kind === 'answered') return kindsWords(word, end.kinds);
  return end.kind === 'part' ? null : word(`chain.${end.kind}`);
}

/** What is wrong in a file of verdicts. */
export function verdictProblemWords(word: Words, { code, data }: Pick<VerdictProblem, 'code' | 'data'>): string {
  switch (code) {
    case 'json': return word('knowledge.problem.json', { what: word.or(`knowledge.json.${data['what']!}`, word('knowledge.json.other')) });
    case 'double': case 'changed': case 'lost': return word(`verdict.problem.${code}`, { ...data, paper: paperWords(word, data['paper']!), label: labelWords(data['label']!) });
    case 'conflict': case 'too-many': case 'bad-label': case 'bad-time': return word(`verdict.problem.${code}`, data);
    default: return word(`knowledge.problem.${code}`, data);
  }
}
