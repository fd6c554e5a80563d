import { firstWords, type Facts } from '../corpus/facts.ts';
import type { Services } from '../host/services.ts';
import { GROUPINGS, paperGroups } from '../queries/groups.ts';
import { countLeftOpen, groupLeftOpen, LEFT_OPEN, papersLeftOpen, placeOfOutcome, questionsLeftOpen, type LeftOpen, type LeftOpenGrouping, type LeftOpenRow } from '../queries/leftOpen.ts';
import { countLeads, type Outcome } from '../queries/outcomes.ts';
import { countsWords, outcomeSaid, outcomeWords } from '../words/outcomes.ts';
import { dateWords, documentWords, labelWords } from '../words/terms.ts';
import type { Code, Words } from '../words/words.ts';
import { markedLabel, type Marks, type ViewContent } from './content.ts';
import { openCommand } from './places.ts';
import type { TreeNode } from './tree.ts';

const ICONS: Readonly<Record<string, string>> = { ministry: 'shield', year: 'calendar', asker: 'person' };
const WITHOUT: Readonly<Record<string, Code>> = { asker: 'group.nobodyAsks', ministry: 'group.nobodyAnswers' };
/** Sidebars are narrow: what came of a question is cut off behind its words, and its icon tells it. */
const LEFT_ICONS: Readonly<Record<LeftOpen, string>> = {
  'refused': 'circle-slash', 'pending': 'history', 'no-opinion': 'mute', 'not-competent': 'arrow-swap', 'no-information': 'circle-large-outline', 'no-such-answer': 'debug-disconnect', 'circle': 'sync', 'partial': 'color-mode', 'unanswered': 'question', 'partly': 'color-mode',
};
/** How much of a question is shown, in characters. */
const MOST = 48;

/**
 * What was left open: first the questions of the paper in the editor, then the papers of the folder that leave some open, each with its questions.
 * @param here the address of the document in the editor
 */
export function leftOpenView(services: Services, here: () => string | null): ViewContent<LeftOpenRow> {
  const { folder: { corpus }, word, knowledge } = services, rows = () => papersLeftOpen(corpus), kindOf = (group: string | null) => LEFT_OPEN.find((kind) => kind === group) ?? null;
  return {
    id: 'leftOpen', groupings: GROUPINGS.leftOpen,
    groups: (by) => groupLeftOpen(rows(), by as LeftOpenGrouping, knowledge.oneName),
    heading: (by, key) => ({ label: by === 'outcome' ? leftWords(word, key as LeftOpen) : key || word(WITHOUT[by] ?? 'group.undated'), icon: by === 'outcome' ? LEFT_ICONS[key as LeftOpen] : ICONS[by] ?? 'folder' }),
    all: rows,
    texts: ({ uri, head: { id, title, date, askers, groups, answeredBy, several }, left }) => [
      documentWords(word, uri, { id }), title ?? '', [...(several?.askers ?? askers), ...(several?.groups ?? groups)].join(', '), (several?.ministries ?? [answeredBy]).join(', '), date?.slice(0, 4) ?? '',
      [...left].map((kind) => leftWords(word, kind)).join(', '),
    ],
    size: (by, group) => {
      const kind = by === 'outcome' ? kindOf(group?.key ?? null) : null, papers = group?.count ?? rows().length;
      return group && !kind ? word.count('papers', papers) : word.count('inDocuments', papers, { what: word.count('questions', countLeftOpen(corpus.outcomes(), kind)) });
    },
    key: ({ uri }) => uri,
    groupOf: (uri, by) => {
      const row = rows().find((candidate) => candidate.uri === uri);
      return row && (by === 'outcome' ? [...row.left][0] : paperGroups(row, by === 'paper' ? 'flat' : by as Exclude<LeftOpenGrouping, 'paper' | 'outcome'>, knowledge.oneName)[0]);
    },
    node: (row, id, marks, group) => paperNode(services, row, id, marks, kindOf(group)),
    first: () => {
      const uri = here(), facts = uri === null ? null : corpus.document(uri);
      return facts ? hereNodes(services, facts) : [];
    },
  };
}

const leftWords = (word: Words, kind: LeftOpen): string => (kind === 'partly' ? word('leftOpen.partly') : outcomeWords(word, kind));

/** The paper in the editor; no row for one to which no answers are here. */
function hereNodes(services: Services, facts: Facts): TreeNode[] {
  const { word } = services, outcomes = services.outcomes.of(facts), open = questionsLeftOpen(outcomes), id = `here/${facts.uri}`;
  if (!outcomes.length) return [];
  const label = word('leftOpen.here', { paper: documentWords(word, facts.uri, facts.head) }), counts = countsWords(word, countLeads(outcomes));
  const description = open.length ? word('leftOpen.of', { count: open.length.toLocaleString(word.language), questions: outcomes.length.toLocaleString(word.language) }) : word('leftOpen.nothing');
  return [{
    id, label, description, icon: 'edit', open: true, ...named(facts.uri, facts.head), tooltip: [label, facts.head.title, counts].filter(Boolean).join('\n'), spoken: [label, description, counts].join(', '),
    children: open.length ? () => open.map((outcome, i) => questionNode(services, facts, outcome, `${id}/${i}`)) : null,
  }];
}

function paperNode(services: Services, { uri, head, documents }: LeftOpenRow, id: string, marks: Marks, kind: LeftOpen | null): TreeNode {
  const { word, folder: { corpus } } = services, label = documentWords(word, uri, head), found = documents.map((facts) => corpus.outcomesIn(facts));
  const description = word.count('questions', countLeftOpen(found.flat(), kind)), about = [label, head.title, head.date && dateWords(word, head.date), head.answeredBy, ...found.map((counts) => countsWords(word, counts))].filter(Boolean);
  return {
    id, label: markedLabel([label, head.title ?? ''], marks), description, icon: 'file-text', ...named(uri, head), tooltip: about.join('\n'), spoken: about.join(', '),
    children: () => {
      const facts = corpus.document(uri), open = facts ? questionsLeftOpen(services.outcomes.of(facts), kind) : [];
      return open.length ? open.map((outcome, i) => questionNode(services, facts!, outcome, `${id}/${i}`)) : [{ id: `${id}/settled`, label: word('leftOpen.settled'), icon: 'pass', children: null }];
    },
  };
}

/** What menus know a paper by. */
const named = (uri: string, { id }: { readonly id: string | null }) => ({ document: uri, context: id === null ? 'paper-without-number' : 'paper', ...(id !== null && { paper: id }) });

function questionNode(services: Services, facts: Facts, outcome: Outcome, id: string): TreeNode {
  const { word, folder: { corpus } } = services, { label: number, question, at, open, judged, lead } = outcome, label = `${labelWords(number)}  ${firstWords(question?.words ?? at?.answer.words ?? '', MOST)}`;
  const description = outcomeSaid(word, outcome), told = [word('hover.question', { label: labelWords(number) }), question?.words ?? at?.answer.words, description, ...(open === 'partly' ? [word('leftOpen.partly')] : []), ...(judged ? [word('leftOpen.judged')] : [])].filter(Boolean);
  const target = placeOfOutcome(corpus, facts, outcome);
  return {
    id, label, description, icon: LEFT_ICONS[open === 'partly' ? open : lead as LeftOpen], tooltip: told.join('\n'), spoken: told.join(', '), question: number, children: null,
    ...(target && { context: 'question', document: target.uri, span: target.select, command: openCommand(services, target.uri, target.select) }),
  };
}
