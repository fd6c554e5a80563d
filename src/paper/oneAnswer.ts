import { inOrderOf, parentLabel, type Label } from '../model/label.ts';
import type { AnswerDraft } from './drafts.ts';

/** Each question has one answer, and a sub-question without one has its stem's. Gives the answers that are kept. `order` is what the paper asks. */
export function oneAnswerEach(drafts: readonly AnswerDraft[], order: readonly Label[]): AnswerDraft[] {
  const owners = ownersOf(drafts), kept = keptOf(drafts, owners);
  for (const label of order) {
    const stem = owners.has(label) ? null : parentLabel(label), answer = stem === null ? undefined : owners.get(stem);
    if (!answer) continue;
    answer.covers = inOrderOf(order, [...answer.covers, label]);
    owners.set(label, answer);
  }
  return kept;
}

/** Which answer is a question's: a heading outweighs a joint sentence, and of two headings the first counts. */
function ownersOf(drafts: readonly AnswerDraft[]): Map<Label, AnswerDraft> {
  const owners = new Map<Label, AnswerDraft>();
  for (const draft of drafts) for (const label of draft.firm) if (!owners.has(label)) owners.set(label, draft);
  for (const draft of drafts) for (const label of draft.covers) if (!owners.has(label)) owners.set(label, draft);
  return owners;
}

/** What stands below a heading that is repeated (after a page break, or by a slip of the paper) goes on with the first answer. */
function keptOf(drafts: readonly AnswerDraft[], owners: ReadonlyMap<Label, AnswerDraft>): AnswerDraft[] {
  const kept: AnswerDraft[] = [];
  drafts.forEach((draft, i) => {
    const own = draft.covers.filter((label) => owners.get(label) === draft), first = owners.get(draft.covers[0]!)!;
    if (own.length) { draft.covers = own; kept.push(draft); return; }
    first.bodies.push(...draft.bodies);
    if (drafts[i - 1] !== first) first.answeredTwice = draft.heading ?? draft.bodies[0]!;
  });
  for (const draft of kept) draft.bodies.sort((a, b) => a.start - b.start);
  return kept;
}
