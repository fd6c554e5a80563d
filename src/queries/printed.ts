import type { CorpusView } from '../corpus/corpus.ts';
import { nameOfForm } from '../entities/names.ts';
import type { Entity } from '../model/entity.ts';
import type { Read } from './missing.ts';

/** How many texts are read to see whether one prints a name; where there are more, one of them may. */
const MOST_READ = 500;

/** Whether a text of the folder names an entity by one of its names, in whatever form: without that name the mention would be lost. */
export async function isPrinted(corpus: CorpusView, read: Read, entity: Entity, name: string, isCancelled: () => boolean): Promise<boolean> {
  const known = new Map<string, boolean>(), documents = corpus.naming(entity.id);
  const isForm = (printed: string) => {
    const found = known.get(printed) ?? nameOfForm(entity, printed) === name;
    known.set(printed, found);
    return found;
  };
  for (const { facts } of documents.slice(0, MOST_READ)) {
    if (isCancelled()) return true;
    const document = await read(facts.uri);
    if (document?.paper.mentions.some((mention) => mention.entity === entity.id && isForm(mention.text))) return true;
  }
  return documents.length > MOST_READ;
}
