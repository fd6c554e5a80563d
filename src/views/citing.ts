import type { Services } from '../host/services.ts';
import type { Place } from '../queries/place.ts';
import { documentWords } from '../words/terms.ts';
import { placeNodes } from './places.ts';
import type { TreeNode } from './tree.ts';

/** A row for a document in which something is said several times, with its places below. `notes` are lines of its tooltip. */
export function documentNode(services: Services, parent: string, uri: string, spans: readonly Place['span'][], counts: string, open: boolean, notes: readonly string[] = []): TreeNode {
  const { word, folder } = services, head = folder.corpus.document(uri)?.head ?? null, label = documentWords(word, uri, head), id = `${parent}/${uri}`;
  return {
    id, label, description: [head?.title, counts].filter(Boolean).join(' · '), icon: 'file-text', open, document: uri,
    context: head?.id ? 'paper' : 'paper-without-number', ...(head?.id ? { paper: head.id } : {}),
    tooltip: [label, head?.title, counts, ...notes].filter(Boolean).join('\n'), spoken: [label, head?.title, counts].filter(Boolean).join(', '),
    children: () => placeNodes(services, id, uri, spans),
  };
}

/** Who cites a paper, document by document, each with its places. */
export function citingNodes(services: Services, parent: string, places: readonly Place[]): TreeNode[] {
  const spans = new Map<string, Place['span'][]>();
  for (const { uri, span } of places) spans.set(uri, [...spans.get(uri) ?? [], span]);
  return [...spans].map(([uri, some]) => documentNode(services, parent, uri, some, services.word.count('citations', some.length), spans.size === 1));
}
