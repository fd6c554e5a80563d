import { paperKey } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Role } from '../corpus/procedures.ts';
import type { Services } from '../host/services.ts';
import { answerTimeOf } from '../queries/answerTime.ts';
import { groupPapers, GROUPINGS, paperGroups, type PaperGrouping } from '../queries/groups.ts';
import { citationsOfDocument, paperRowOf, papersHere, timesCited, type PaperRow } from '../queries/papers.ts';
import type { ProcedureDocument } from '../queries/procedures.ts';
import { versionsOf } from '../queries/versions.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { askersWords, dateWords, documentWords, fileName, paperWords, termWords } from '../words/terms.ts';
import type { Code, Words } from '../words/words.ts';
import { citingNodes } from './citing.ts';
import { markedLabel, type Marks, type ViewContent } from './content.ts';
import { openCommand } from './places.ts';
import type { TreeNode } from './tree.ts';

const ICONS: Readonly<Record<string, string>> = { year: 'calendar', term: 'organization', asker: 'person', group: 'organization', ministry: 'shield' };
const WITHOUT: Readonly<Record<string, Code>> = { asker: 'group.nobodyAsks', group: 'group.noGroup', ministry: 'group.nobodyAnswers' };

/** The papers of the folder, each procedure as one row; below it its documents, where there are several, and who cites it. */
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
    texts: (row) => [documentWords(word, row.uri, row.head), row.head.title ?? '', [...(row.head.several?.askers ?? row.head.askers), ...(row.head.several?.groups ?? row.head.groups)].join(', '), row.numbers.filter((number) => number !== row.head.id).map((number) => paperWords(word, number)).join(', ')],
    counted: (count) => word.count('procedures', count),
    key: ({ uri }) => uri,
    groupOf: (uri, by) => {
      const facts = folder.corpus.document(uri);
      return facts ? paperGroups(paperRowOf(folder.corpus, facts), grouping(by), knowledge.oneName)[0] : undefined;
    },
    node: (row, id, marks) => paperNode(services, row, id, marks),
  };
}

const ROLE_ICONS: Readonly<Record<Role, string>> = {
  question: 'question', letter: 'mail', advance: 'eye', answer: 'file-text', 'new-version': 'file-text', correction: 'edit', supplement: 'add', copy: 'copy', other: 'file',
};

/** What is told of a procedure behind its title: its year, the number that it answers where that is a document of its own, how far it is where its answer is not final. */
function described(word: Words, { head, documents, state }: PaperRow): string {
  const asking = documents.flatMap(({ role, facts: { head: { id } } }) => (role === 'question' && id !== null && id !== head.id ? [id] : []));
  const asked = [...new Map(asking.map((id) => [paperKey(id), paperWords(word, id)])).values()].sort().join(', ');
  const told = state === 'advance' || state === 'corrected' ? word(`procedure.${state}`) : null;
  return [head.date?.slice(0, 4), asked && word('procedure.answers', { paper: asked }), told].filter(Boolean).join(' · ');
}

function paperNode(services: Services, row: PaperRow, id: string, marks: Marks): TreeNode {
  const { word, folder } = services, { uri, head, best, documents, state } = row, label = documentWords(word, uri, head), cited = timesCited(folder.corpus, row), description = described(word, row), time = answerTimeOf(folder.corpus, best);
  const about = [
    word(`kind.${head.kind}`), state && word(`procedure.${state}`), head.date && dateWords(word, head.date), askersWords(word, head), time && answerTimeWords(word, time), cited ? word.count('citations', cited) : null,
    ...(documents.length > 1 ? documents.map((one) => documentLine(word, one)) : [fileName(uri)]),
  ].filter((part) => part !== null && part !== '');
  return {
    id, label: markedLabel([label, head.title ?? ''], marks), ...(description ? { description } : {}),
    icon: documents.length > 1 ? 'files' : 'file-text', document: uri, context: contextOf(services, best, documents.length > 1), command: openCommand(services, uri, { start: best.start, end: best.start }),
    ...(head.id ? { paper: head.id } : {}),
    tooltip: [label, head.title, ...about].filter(Boolean).join('\n'), spoken: [label, head.title, ...about].filter(Boolean).join(', '),
    children: documents.length > 1 || cited ? () => [...(documents.length > 1 ? documents.map((one) => documentOfProcedure(services, one, id)) : []), ...citingNodes(services, id, citationsOfDocument(folder.corpus, best))] : null,
  };
}

/** What menus know a row by (package.json): its commands, among them the one that compares versions. */
function contextOf({ folder }: Services, facts: Facts, hasOthers: boolean): string {
  return `${facts.head.id ? 'paper' : 'paper-without-number'}${hasOthers && versionsOf(folder.corpus, facts).others.length ? ' versions' : ''}`;
}

/** "Ministry’s letter · BT-Drs. 19/18172 · 7 April 2020 · letter.pdf" */
function documentLine(word: Words, { role, facts: { uri, head } }: ProcedureDocument): string {
  return [word(`role.${role}`), head.id && paperWords(word, head.id), head.date && dateWords(word, head.date), fileName(uri)].filter(Boolean).join(' · ');
}

/** One document of several of a procedure. */
function documentOfProcedure(services: Services, one: ProcedureDocument, parent: string): TreeNode {
  const { word } = services, { role, facts } = one, { uri, head, start } = facts, line = documentLine(word, one);
  return {
    id: `${parent}/${role} ${uri}`, label: [word(`role.${role}`), head.id && paperWords(word, head.id)].filter(Boolean).join(' '), description: [head.date && dateWords(word, head.date), fileName(uri)].filter(Boolean).join(' · '),
    icon: ROLE_ICONS[role], document: uri, context: contextOf(services, facts, true), ...(head.id ? { paper: head.id } : {}), command: openCommand(services, uri, { start, end: start }),
    tooltip: line, spoken: line, children: null,
  };
}
