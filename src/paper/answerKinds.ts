import type { AnswerFindings } from '../model/answerKind.ts';
import type { Paper } from '../model/paper.ts';

/**
 * What each answer of a paper does with its question, in the order of `paper.answers`: from the government's words of that answer alone.
 * The same findings for the same paper.
 */
export function answerKindsOf(text: string, paper: Pick<Paper, 'answers'>): readonly AnswerFindings[] {
  let findings = known.get(paper);
  if (!findings) known.set(paper, findings = paper.answers.map((answer) => findingsOf(text, answer)));
  return findings;
}

const known = new WeakMap<Pick<Paper, 'answers'>, readonly AnswerFindings[]>();

const REFERS = /^(?:Auf|Es wird auf) die Antwort.{1,60} (?:wird )?verwiesen\.$|^(?:Siehe|Vgl\.) (?:die )?Antwort.{1,30}$/;
const UNKNOWN = /keine (?:\p{L}+ )?(?:Informationen|Erkenntnisse|Statistiken)[^.]* vor\.|keine Kenntnis/u;

function findingsOf(_text: string, { spans, refersTo, text: said }: Paper['answers'][number]): AnswerFindings {
  const evidence = spans.length ? { start: spans[0]!.start, end: spans.at(-1)!.end } : null;
  const kind = REFERS.test(said) ? 'refers-to-answer' : UNKNOWN.test(said) && said.length < 200 ? 'no-information' : 'substantive';
  return { kinds: [{ kind, evidence: kind === 'substantive' ? null : evidence }], hedges: [], refersTo: kind === 'refers-to-answer' ? refersTo : [] };
}
