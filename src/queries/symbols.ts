import type { CorpusView } from '../corpus/corpus.ts';
import { firstWords } from '../corpus/facts.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import type { Head } from '../model/paper.ts';
import { introduction } from './definition.ts';
import type { EntityOf } from './entities.ts';
import { fold } from './fuzzy.ts';
import { startOf, targetOfQuestion } from './pairs.ts';
import type { Target } from './place.ts';
import { procedureOf } from './procedures.ts';
import type { SearchIndex } from './search.ts';
import { parseSearch } from './searchQuery.ts';

/** Something of the folder that can be found by its name. */
export type WorkspaceSymbol =
  | { readonly kind: 'paper'; readonly target: Target; readonly head: Head }
  | { readonly kind: 'question'; readonly target: Target; readonly head: Head; readonly label: Label; readonly words: string }
  | { readonly kind: 'entity'; readonly target: Target; readonly entity: EntityId; readonly type: EntityType; readonly name: string };

/** How many symbols of each kind one search gives at most: more typing finds the others. */
export const MOST_SYMBOLS = 100;

/**
 * Papers (number, title, who asks and answers), actors and systems (name, aliases) and questions (first words) that hold all words of a query,
 * papers and names first, each procedure and each of its questions once (a question may have some of the words, and what its paper says of itself the others); for an empty query the papers. At most MOST_SYMBOLS of each kind: only these are read.
 * @param index what finds words in papers and questions; null while it is made: then numbers and titles are found
 */
export function workspaceSymbols(corpus: CorpusView, query: string, entityOf: EntityOf, index: SearchIndex | null): readonly WorkspaceSymbol[] {
  const words = fold(query).split(/\s+/).filter(Boolean), found = index?.search(parseSearch(query), MOST_SYMBOLS) ?? null, isMeant = found !== null && found.corrected.size === 0, here = new Map<string, WorkspaceSymbol>();
  const byWords = isMeant ? found.hits.paper.map(({ uri }) => corpus.document(uri)) : [], byNumber = corpus.searchPapers(query, MOST_SYMBOLS).map((paper) => corpus.holders(paper)[0] ?? null);
  for (const facts of [...byNumber, ...byWords]) {
    const procedure = facts && corpus.brief(facts.uri)?.isPaper && here.size < MOST_SYMBOLS ? procedureOf(corpus, facts) : null;
    if (procedure) here.set(procedure.best.uri, { kind: 'paper', target: startOf(procedure.best), head: procedure.head });
  }
  if (!words.length) return [...here.values()];
  const questions = (isMeant ? found.hits.question : []).flatMap(({ uri, index: place }): WorkspaceSymbol[] => {
    const facts = corpus.document(uri), question = facts?.questions[place];
    return question ? [{ kind: 'question', target: targetOfQuestion(facts, question), head: facts.head, label: question.label, words: firstWords(question.words) }] : [];
  });
  return [...here.values(), ...entitiesNamed(corpus, words, entityOf), ...questions];
}

function entitiesNamed(corpus: CorpusView, words: readonly string[], entityOf: EntityOf): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  for (const id of corpus.entities()) {
    if (found.length >= MOST_SYMBOLS) break;
    const entity = entityOf(id), name = entity?.name ?? id, names = fold([name, ...entity?.aliases ?? []].join(' ')), target = words.every((word) => names.includes(word)) ? introduction(corpus, id, null) : null;
    if (target) found.push({ kind: 'entity', target, entity: id, type: corpus.tally(id)!.type, name });
  }
  return found;
}
