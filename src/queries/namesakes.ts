import type { CorpusView } from '../corpus/corpus.ts';
import { PARLIAMENTS, type PaperId } from '../model/paperId.ts';

/** The papers of the folder that bear the same number in another parliament: what a text may mean that says "Drucksache 17/1525" and not whose. */
export function namesakes(corpus: CorpusView, paper: PaperId): readonly PaperId[] {
  return corpus.holders(paper).length ? [] : PARLIAMENTS.map((parliament) => parliament + paper.slice(parliament.length)).filter((other) => corpus.holders(other).length);
}
