import type { ProcedureDocument } from '../queries/procedures.ts';
import type { Words } from './words.ts';

/** What a document is beside another one of its procedure: "Vorabfassung", "Berichtigung"; the paper itself is the edited version beside its advance copy. */
export function versionWords(word: Words, { role }: ProcedureDocument, beside: ProcedureDocument): string {
  return word(beside.role === 'advance' && (role === 'answer' || role === 'question') ? 'version.edited' : `role.${role}`);
}
