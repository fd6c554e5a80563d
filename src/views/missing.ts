import { LINK_COMMANDS } from '../exports/links.ts';
import type { Services } from '../host/services.ts';
import { groupMissing, GROUPINGS, termOf, type MissingGrouping } from '../queries/groups.ts';
import { citationsOfPaper, isMissing, type MissingRow } from '../queries/papers.ts';
import { entryFacts, paperWords, termWords, titledWords } from '../words/terms.ts';
import { citingNodes } from './citing.ts';
import { markedLabel, type Marks, type ViewContent } from './content.ts';
import type { TreeNode } from './tree.ts';

/** The papers that are cited and not in the folder; below each who cites it. */
export function missingView(services: Services): ViewContent<MissingRow> {
  const { folder, word } = services, rows = services.missing;
  return {
    id: 'missing', groupings: GROUPINGS.missing,
    groups: (by) => groupMissing(folder.corpus, rows(), by as MissingGrouping),
    heading: (by, key) => (by === 'term' ? { label: termWords(word, key), icon: 'organization' }
      : { label: titledWords(word, key, folder.corpus.document(key)?.head ?? null), icon: 'file-text' }),
    all: rows,
    texts: ({ paper, entry }) => [paperWords(word, paper), entry?.title ?? '', [...entry?.askers ?? [], ...entry?.groups ?? []].join(', ')],
    counted: (count) => word.count('papers', count),
    key: ({ paper }) => paper,
    groupOf: (paper, by, here) => {
      const citing = !isMissing(folder.corpus, paper) || folder.mayBeUnread(paper) ? [] : folder.corpus.citing(paper).map(({ facts }) => facts.uri);
      if (!citing.length) return undefined;
      return by === 'cited' ? null : by === 'term' ? termOf(paper) : citing.find((uri) => uri === here) ?? citing[0];
    },
    node: (row, id, marks) => missingNode(services, row, id, marks),
  };
}

function missingNode(services: Services, { paper, cited, documents, entry }: MissingRow, id: string, marks: Marks): TreeNode {
  const { word, folder } = services, label = paperWords(word, paper), counts = word.count('inDocuments', documents, { what: word.count('citations', cited) });
  const about = [label, entry?.title, ...(entry ? entryFacts(word, entry) : []), services.notHere(), counts].filter(Boolean);
  return {
    id, label: markedLabel([label, entry?.title ?? ''], marks),
    description: word.count('citations', cited), tooltip: about.join('\n'), spoken: about.join(', '),
    icon: 'circle-outline', context: 'missing', paper, command: { command: LINK_COMMANDS.openPaper, title: label, arguments: [paper] },
    children: () => citingNodes(services, id, citationsOfPaper(folder.corpus, paper)),
  };
}
