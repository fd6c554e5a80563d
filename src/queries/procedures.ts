import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { roleOf, type Role } from '../corpus/procedures.ts';
import type { Head } from '../model/paper.ts';

/** One document of a procedure. */
export interface ProcedureDocument {
  readonly facts: Facts;
  readonly role: Role;
}

/** How far a procedure is, by the documents that are here; null for texts that neither ask nor answer. */
export type ProcedureState = 'asked' | 'advance' | 'answered' | 'corrected';

/** What belongs together: question and answer paper, letter, advance copy and edited version, corrections, supplements, copies. */
export interface Procedure {
  /** The best first. */
  readonly documents: readonly [ProcedureDocument, ...ProcedureDocument[]];
  /** The document that is read and quoted. */
  readonly best: Facts;
  /** What the best one says of itself, and where it is silent the others. */
  readonly head: Head;
  readonly state: ProcedureState | null;
}

/** The procedure of a document; most have one document. */
export function procedureOf(corpus: CorpusView, facts: Facts): Procedure {
  const together = corpus.together(facts);
  const documents = together.map((one): ProcedureDocument => ({ facts: one, role: roleOf(one, together) }));
  return { documents: documents as [ProcedureDocument, ...ProcedureDocument[]], best: together[0]!, head: mergedHead(together.map(({ head }) => head)), state: stateOf(documents) };
}

/** Whether a document counts as a paper. */
export function isPaper({ inquiry, head: { id, follows } }: Facts): boolean {
  return inquiry || id !== null || follows !== null;
}

/** The documents of each procedure of the folder's papers, the best first; in the order of their addresses. None is read. */
export function proceduresHere(corpus: CorpusView): readonly (readonly Facts[])[] {
  const seen = new Set<string>(), found: (readonly Facts[])[] = [];
  for (const facts of corpus.documents()) {
    if (seen.has(facts.uri) || !corpus.brief(facts.uri)!.isPaper) continue;
    const together = corpus.together(facts);
    if (together.length > 1) for (const { uri } of together) seen.add(uri);
    found.push(together);
  }
  return found;
}

/** What the best head says, and where it is silent the others. */
export function mergedHead<H extends Pick<Head, (typeof SAID)[number] | (typeof NAMED)[number]>>(heads: readonly H[]): H {
  const best = heads[0]!, said = <K extends keyof H>(key: K, isSaid: (value: H[K]) => boolean): H[K] => (heads.find((head) => isSaid(head[key])) ?? best)[key];
  if (heads.length === 1) return best;
  return { ...best, ...Object.fromEntries([...SAID.map((key) => [key, said(key, (value) => value !== null)]), ...NAMED.map((key) => [key, said(key, (names) => names.length > 0)])]) };
}

const SAID = ['title', 'questionPaper', 'answerPaper', 'date', 'answeredBy'] as const, NAMED = ['askers', 'groups'] as const;

const ANSWERING: ReadonlySet<Role> = new Set(['answer', 'new-version', 'letter']);

function stateOf(documents: readonly ProcedureDocument[]): ProcedureState | null {
  const roles = new Set(documents.map(({ role }) => role));
  if (roles.has('correction')) return 'corrected';
  if (documents.some(({ role, facts }) => ANSWERING.has(role) && facts.head.kind !== 'question')) return 'answered';
  if (documents.some(({ role, facts }) => role === 'advance' && facts.head.kind !== 'question')) return 'advance';
  return roles.has('question') || roles.has('advance') || roles.has('new-version') ? 'asked' : null;
}
