import { paperNumbers, type CorpusView } from '../corpus/corpus.ts';
import { firstWords } from '../corpus/facts.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import type { Head } from '../model/paper.ts';
import { introduction } from './definition.ts';
import type { EntityOf } from './entities.ts';
import { startOf, targetOfQuestion } from './pairs.ts';
import type { Target } from './place.ts';
import { proceduresHere } from './procedures.ts';

/** Something of the folder that can be found by its name. */
export type WorkspaceSymbol =
  | { readonly kind: 'paper'; readonly target: Target; readonly head: Head }
  | { readonly kind: 'question'; readonly target: Target; readonly head: Head; readonly label: Label; readonly words: string }
  | { readonly kind: 'entity'; readonly target: Target; readonly entity: EntityId; readonly type: EntityType; readonly name: string };

/** How many symbols one search gives at most. */
export const MOST_SYMBOLS = 500;

/**
 * Papers (number, title), actors and systems (name, aliases) and questions (first words) that hold all words of a query,
 * papers and names first, each procedure and each of its questions once; for an empty query the papers. At most MOST_SYMBOLS.
 */
export function workspaceSymbols(corpus: CorpusView, query: string, entityOf: EntityOf): readonly WorkspaceSymbol[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const matches = (...texts: (string | null)[]) => {
    const text = fold(texts.filter((part) => part !== null).join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const papers = proceduresHere(corpus).filter(({ head, documents }) => matches(...documents.flatMap(({ facts }) => paperNumbers(facts)), head.title)).map(({ best, head }): WorkspaceSymbol => ({ kind: 'paper', target: startOf(best), head }));
  if (!wanted.length) return papers.slice(0, MOST_SYMBOLS);
  const entities = corpus.entities().flatMap((id): WorkspaceSymbol[] => {
    const entity = entityOf(id), name = entity?.name ?? id;
    const target = matches(name, ...(entity?.aliases ?? [])) ? introduction(corpus, id, null) : null;
    return target ? [{ kind: 'entity', target, entity: id, type: corpus.mentioning(id)[0]!.mentions.type, name }] : [];
  });
  const found = [...papers, ...entities];
  for (const facts of corpus.counted()) {
    if (found.length >= MOST_SYMBOLS) break;
    for (const question of facts.questions) {
      if (matches(question.words)) found.push({ kind: 'question', target: targetOfQuestion(facts, question), head: facts.head, label: question.label, words: firstWords(question.words) });
    }
  }
  return found.slice(0, MOST_SYMBOLS);
}

/** Lower case without accents, so that "Maiziere" finds "Maizière" and "prufung" finds "Prüfung". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
