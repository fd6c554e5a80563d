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
  return { documents: documents as [ProcedureDocument, ...ProcedureDocument[]], best: together[0]!, head: headOf(together), state: stateOf(documents) };
}

/** Whether a document counts as a paper: an inquiry, a text that bears a number of its own, or one that follows a paper. News articles do not. */
export function isPaper({ inquiry, head: { id, follows } }: Facts): boolean {
  return inquiry || id !== null || follows !== null;
}

/** The procedures of the folder's papers, in the order of their documents' addresses. */
export function proceduresHere(corpus: CorpusView): readonly Procedure[] {
  const seen = new Set<string>(), found: Procedure[] = [];
  for (const facts of corpus.documents()) {
    if (seen.has(facts.uri) || !isPaper(facts)) continue;
    const procedure = procedureOf(corpus, facts);
    for (const { facts: { uri } } of procedure.documents) seen.add(uri);
    found.push(procedure);
  }
  return found;
}

function headOf(documents: readonly Facts[]): Head {
  const best = documents[0]!.head, said = <T>(of: (head: Head) => T, isSaid: (value: T) => boolean): T => of(documents.find(({ head }) => isSaid(of(head)))?.head ?? best);
  if (documents.length === 1) return best;
  return {
    ...best,
    ...Object.fromEntries((['title', 'questionPaper', 'answerPaper', 'date', 'answeredBy'] as const).map((key) => [key, said((head) => head[key], (value) => value !== null)])),
    ...Object.fromEntries((['askers', 'groups'] as const).map((key) => [key, said((head) => head[key], (names) => names.length > 0)])),
  };
}

const ANSWERING: ReadonlySet<Role> = new Set(['answer', 'new-version', 'letter']);

function stateOf(documents: readonly ProcedureDocument[]): ProcedureState | null {
  const roles = new Set(documents.map(({ role }) => role));
  if (roles.has('correction')) return 'corrected';
  if (documents.some(({ role, facts }) => ANSWERING.has(role) && facts.head.kind !== 'question')) return 'answered';
  if (documents.some(({ role, facts }) => role === 'advance' && facts.head.kind !== 'question')) return 'advance';
  return roles.has('question') || roles.has('advance') || roles.has('new-version') ? 'asked' : null;
}
