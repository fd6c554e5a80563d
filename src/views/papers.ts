import type { Services } from '../host/services.ts';
import { answerTimeOf } from '../queries/answerTime.ts';
import { groupPapers, GROUPINGS, paperGroups, type PaperGrouping } from '../queries/groups.ts';
import { citationsOfDocument, papersHere, type PaperRow } from '../queries/papers.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { askersWords, dateWords, documentWords, fileName, termWords } from '../words/terms.ts';
import type { Code } from '../words/words.ts';
import { citingNodes } from './citing.ts';
import { markedLabel, type Marks, type ViewContent } from './content.ts';
import { openCommand } from './places.ts';
import type { TreeNode } from './tree.ts';

const ICONS: Readonly<Record<string, string>> = { year: 'calendar', term: 'organization', asker: 'person', group: 'organization', ministry: 'shield' };
const WITHOUT: Readonly<Record<string, Code>> = { asker: 'group.nobodyAsks', group: 'group.noGroup', ministry: 'group.nobodyAnswers' };

/** The papers of the folder; below each who cites it. */
export function papersView(services: Services): ViewContent<PaperRow> {
  const { folder, word, knowledge } = services, grouping = (by: string) => by as PaperGrouping;
  return {
    id: 'papers', groupings: GROUPINGS.papers,
    groups: (by) => groupPapers(papersHere(folder.corpus), grouping(by), knowledge.oneName),
    heading: (by, key) => ({
      label: by === 'kind' ? word.or(`kinds.${key}`, key) : by === 'term' ? termWords(word, key) : key || word(WITHOUT[by] ?? 'group.undated'),
      icon: ICONS[by] ?? 'folder',
    }),
    all: () => papersHere(folder.corpus),
    texts: ({ uri, head }) => [documentWords(word, uri, head), head.title ?? '', [...head.askers, ...head.groups].join(', ')],
    key: ({ uri }) => uri,
    groupOf: (uri, by) => {
      const facts = folder.corpus.document(uri);
      return facts ? paperGroups(facts, grouping(by), knowledge.oneName)[0] : undefined;
    },
    node: (row, id, marks) => paperNode(services, row, id, marks),
  };
}

function paperNode(services: Services, { uri, head }: PaperRow, id: string, marks: Marks): TreeNode {
  const { word, folder } = services, facts = folder.corpus.document(uri), label = documentWords(word, uri, head), start = facts?.start ?? 0;
  const cited = facts ? citationsOfDocument(folder.corpus, facts).length : 0;
  const time = facts && answerTimeOf(folder.corpus, facts);
  const about = [word(`kind.${head.kind}`), head.date && dateWords(word, head.date), askersWords(word, head), time && answerTimeWords(word, time), cited ? word.count('citations', cited) : null, fileName(uri)].filter((part) => part !== null && part !== '');
  return {
    id, label: markedLabel([label, head.title ?? ''], marks),
    icon: 'file-text', document: uri, context: head.id ? 'paper' : 'paper-without-number', command: openCommand(services, uri, { start, end: start }),
    ...(head.date ? { description: head.date.slice(0, 4) } : {}), ...(head.id ? { paper: head.id } : {}),
    tooltip: [label, head.title, ...about].filter(Boolean).join('\n'), spoken: [label, head.title, ...about].filter(Boolean).join(', '),
    children: cited && facts ? () => citingNodes(services, id, citationsOfDocument(folder.corpus, facts)) : null,
  };
}
