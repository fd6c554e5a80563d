import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { printedOn, type Role } from '../corpus/procedures.ts';
import type { Label } from '../model/label.ts';
import { byCodeUnits } from '../text/lists.ts';
import { answerTarget, pairAt, procedure, questionTarget } from './pairs.ts';
import { procedureOf, type ProcedureDocument } from './procedures.ts';

/** The documents of a procedure that hold the same part: letter, advance copy and edited version, a paper and what replaces or corrects it. */

/** The order in which the versions of a paper come about. */
const AGES: Readonly<Record<Role, number>> = { letter: 0, question: 1, advance: 1, answer: 2, copy: 2, other: 2, 'new-version': 3, correction: 4, supplement: 5 };

export interface Versions {
  readonly here: ProcedureDocument;
  /** What can be laid beside it, in the order in which it came about: what answers one of the same questions, or where it only asks asks one of them. */
  readonly others: readonly ProcedureDocument[];
}

export function versionsOf(corpus: CorpusView, facts: Facts): Versions {
  const alike = new Set(procedure(corpus, facts).map(({ uri }) => uri)), documents = procedureOf(corpus, facts).documents.filter(({ facts: { uri } }) => alike.has(uri)).map(asVersion), labels = labelsOf(facts), here = documents.find((one) => one.facts.uri === facts.uri) ?? { facts, role: 'other' as const };
  const others = documents.filter(({ facts: other, role }) => other.uri !== facts.uri && role !== 'copy' && other.answers.length > 0 === facts.answers.length > 0 && labelsOf(other).some((label) => labels.includes(label)));
  return { here, others: others.sort(byAge) };
}

/** Question papers are all alike to a procedure; among versions the new one is another. */
function asVersion(document: ProcedureDocument): ProcedureDocument {
  return document.role === 'question' && document.facts.head.follows ? { ...document, role: 'new-version' } : document;
}

/** Of two documents the one that came about first comes first. */
export function byAge(a: ProcedureDocument, b: ProcedureDocument): number {
  return AGES[a.role] - AGES[b.role] || byCodeUnits(printedOn(a.facts) ?? '', printedOn(b.facts) ?? '');
}

/** The edited version of an advance copy; null where it is not here, and for what is none. */
export function editedVersion(corpus: CorpusView, facts: Facts): Facts | null {
  if (facts.head.stage !== 'advance') return null;
  return procedureOf(corpus, facts).documents.find(({ facts: { head }, role }) => (role === 'answer' || role === 'question') && head.id === facts.head.id)?.facts ?? null;
}

const labelsOf = ({ questions, answers }: Facts): readonly Label[] => (answers.length ? answers.flatMap(({ covers }) => covers) : questions.map(({ label }) => label));

/** Where another version has the question or the answer that stands at an offset of a document; null where it has neither, and elsewhere. */
export function sameIn(version: Facts, facts: Facts, offset: number): number | null {
  const pair = pairAt(facts, offset), label = pair?.labels[0];
  if (!pair || label === undefined) return null;
  return (pair.part === 'answer' ? answerTarget([version], label) : questionTarget([version], label))?.span.start ?? null;
}
