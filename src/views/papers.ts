import { LINK_COMMANDS } from '../exports/links.ts';
import type { Services } from '../host/services.ts';
import { citationsOfDocument, citationsOfPaper, papersHere, papersMissing, type MissingRow, type PaperRow } from '../queries/papers.ts';
import type { Place } from '../queries/place.ts';
import { askersWords, dateWords, documentWords, entryFacts, fileName, paperWords } from '../words/terms.ts';
import { openCommand, placeNodes } from './places.ts';
import type { TreeNode } from './tree.ts';

/** The rows of the tree "Papers": those that are here, and those that are cited and missing; below each who cites it. Empty without papers: then a welcome text shows. */
export function paperRoots(services: Services): TreeNode[] {
  const { corpus } = services.folder, { word } = services, here = papersHere(corpus), missing = papersMissing(corpus, services.catalogue());
  const group = (id: string, label: string, rows: readonly unknown[], icon: string, children: () => TreeNode[]): TreeNode => ({
    id, label, icon, context: `group-${id}`, description: String(rows.length), spoken: `${label}: ${rows.length}`, open: true, children,
  });
  return [
    ...(here.length ? [group('here', word('tree.here'), here, 'library', () => here.map((row) => hereNode(services, row)))] : []),
    ...(missing.length ? [group('missing', word('tree.missing'), missing, 'references', () => missing.map((row) => missingNode(services, row)))] : []),
  ];
}

function hereNode(services: Services, { uri, head, cited }: PaperRow): TreeNode {
  const { word, folder } = services, facts = folder.corpus.document(uri), label = documentWords(word, uri, head);
  const about = [word(`kind.${head.kind}`), head.date && dateWords(word, head.date), askersWords(word, head), cited ? word.count('citations', cited) : null, fileName(uri)].filter((part) => part !== null && part !== '');
  const start = facts?.start ?? 0;
  return {
    id: `here/${uri}`, label, icon: 'file-text', document: uri, context: head.id ? 'paper' : 'paper-without-number', command: openCommand(uri, { start, end: start }),
    ...(head.title ? { description: head.title } : {}), ...(head.id ? { paper: head.id } : {}),
    tooltip: [label, head.title, ...about].filter(Boolean).join('\n'), spoken: [label, head.title, ...about].filter(Boolean).join(', '),
    children: cited && facts ? () => citingNodes(services, `here/${uri}`, citationsOfDocument(folder.corpus, facts)) : null,
  };
}

function missingNode(services: Services, { paper, cited, documents, entry }: MissingRow): TreeNode {
  const { word, folder } = services, label = paperWords(word, paper), counts = word.count('inDocuments', documents, { what: word.count('citations', cited) });
  const about = [label, entry?.title, ...(entry ? entryFacts(word, entry) : []), word('hover.notHere'), counts].filter(Boolean);
  return {
    id: `missing/${paper}`, label, description: entry?.title ?? word.count('citations', cited), tooltip: about.join('\n'), spoken: about.join(', '),
    icon: 'circle-outline', context: 'missing', paper, command: { command: LINK_COMMANDS.openPaper, title: label, arguments: [paper] },
    children: () => citingNodes(services, `missing/${paper}`, citationsOfPaper(folder.corpus, paper)),
  };
}

/** Who cites a paper, document by document, each with its places. */
function citingNodes(services: Services, parent: string, places: readonly Place[]): TreeNode[] {
  const { word, folder } = services, uris = [...new Set(places.map(({ uri }) => uri))];
  return uris.map((uri): TreeNode => {
    const spans = places.filter((place) => place.uri === uri).map(({ span }) => span), head = folder.corpus.document(uri)?.head ?? null, label = documentWords(word, uri, head);
    const counts = word.count('citations', spans.length);
    return {
      id: `${parent}/${uri}`, label, description: [head?.title, counts].filter(Boolean).join(' · '), icon: 'file-text', open: uris.length === 1,
      tooltip: [label, head?.title, counts].filter(Boolean).join('\n'), spoken: [label, head?.title, counts].filter(Boolean).join(', '),
      children: () => placeNodes(services, `${parent}/${uri}`, uri, spans),
    };
  });
}
