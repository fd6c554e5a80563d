import * as vscode from 'vscode';
import { Breath } from '../host/coalesce.ts';
import { fileAddress } from '../host/folderFiles.ts';
import { settings } from '../host/settings.ts';
import type { Services } from '../host/services.ts';
import { citableIn } from '../queries/citable.ts';
import type { SearchIndex } from '../queries/search.ts';
import type { HeadFacet } from '../queries/searchFacets.ts';
import { parseSearch } from '../queries/searchQuery.ts';
import type { SearchRow } from '../queries/searchRows.ts';
import { documentWords } from '../words/terms.ts';
import { positionAt } from '../text/lines.ts';
import { partWords } from '../words/search.ts';
import type { Words } from '../words/words.ts';
import { usualCitation } from './copying.ts';
import { MESSAGE_STAYS, type Feature } from './feature.ts';
import { openNew, savedIn } from './newTexts.ts';
import type { SearchMarks } from './searchMarks.ts';
import { pickFound } from './searchPick.ts';

/** How long the index is kept when nobody searches, in milliseconds. */
const KEPT = 600_000;
/** How long it rests at least until it takes up what has changed, in milliseconds, and how much longer than that took. */
const REST = 300, RESTS = 5;
/** How many rows a list to take along has at most of each kind. */
const MOST_LISTED = 2000;

export const LIST_FORMATS = ['document', 'csv', 'markdown'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

const searches = new WeakMap<Services, Promise<PaperSearch>>();

/** What searches in all papers, made when somebody does. */
export function paperSearch(services: Services): Promise<PaperSearch> {
  const known = searches.get(services) ?? import('../exports/searchList.ts').then((core) => new PaperSearch(services, core));
  searches.set(services, known);
  return known;
}

/** "Search in All Papers": papers, questions and answers by their words, and by who asks, answers and is spoken of. */
export const searchFeature: Feature = (services) => vscode.Disposable.from({ dispose: () => { void searches.get(services)?.then((search) => { search.dispose(); }); } }, vscode.commands.registerCommand('anfrage.searchPapers', async (given?: unknown) => {
  const search = await paperSearch(services);
  const { query, format } = (typeof given === 'object' && given !== null ? given : { query: given }) as Readonly<Record<string, unknown>>, wanted = LIST_FORMATS.find((one) => one === format);
  if (typeof query === 'string' && wanted) await search.list(query, wanted);
  else pickFound(services, search, typeof query === 'string' ? query : search.last);
}));

/** What searches and what writes down what was found. */
export type SearchCore = typeof import('../exports/searchList.ts');

/** The index of all papers while somebody searches. */
export class PaperSearch implements vscode.Disposable {
  /** What was looked for last. */
  last = '';
  /** What was found last is marked in the text that shows it. */
  marks: SearchMarks | null = null;
  private made: SearchIndex | null = null;
  private reading: Promise<void> | null = null;
  /** How long to rest while a folder fills. */
  rest = REST;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly following: vscode.Disposable;

  constructor(private readonly services: Services, readonly core: SearchCore) {
    this.following = services.knowledge.onDidChange(() => { this.made = null; }); // names are put together anew
  }

  /** What is known so far. */
  get index(): SearchIndex {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => { this.made = null; }, KEPT);
    const { folder, knowledge, entityOf, word } = this.services;
    return this.made ??= new this.core.SearchIndex(folder.corpus, {
      oneName: knowledge.oneName, entityOf,
      namesOf: (facet, key) => {
        const short = facet === 'ministry' ? knowledge.shortName(key, null) : null;
        return [valueWords(word, facet, key), ...(short === null ? [] : [short])];
      },
    });
  }

  /** Takes up what has changed in the folder. @param told called when there is more to find */
  refresh(told: () => void = () => undefined): Promise<void> {
    return this.reading ??= this.work(told).finally(() => { this.reading = null; });
  }

  private async work(told: () => void) {
    const breath = new Breath(), { index } = this, begun = performance.now();
    let texts = index.size.texts;
    for (const _ of index.refresh()) {
      await breath.pause();
      if (index.size.texts === texts) continue;
      ({ texts } = index.size);
      told();
    }
    this.rest = Math.max(REST, RESTS * (performance.now() - begun));
    told();
  }

  /** Gives what a query finds as a text or a table, or copies it. */
  async list(query: string, format: ListFormat) {
    const { word, folder, catalogue } = this.services;
    await this.refresh();
    const { searchMarkdown, searchCsv, searchRow } = this.core, { hits, counts } = this.index.search(parseSearch(query), MOST_LISTED);
    const rows = [...hits.paper, ...hits.question, ...hits.answer].flatMap((hit) => searchRow(folder.corpus, hit) ?? []), all = counts.paper + counts.question + counts.answer;
    const heading = word('search.heading', { query }), words = { word, addressOf: (paper: string) => catalogue().address(paper), cite: (row: SearchRow) => this.citation(row), fileOf };
    const content = format === 'csv' ? searchCsv(words, rows, settings().csvDelimiter) : searchMarkdown(words, heading, rows, all - rows.length);
    if (format === 'markdown') {
      await vscode.env.clipboard.writeText(content);
      vscode.window.setStatusBarMessage(word('command.copiedRows', { rows: word.count('rows', rows.length) }), MESSAGE_STAYS);
    } else await openNew(heading, format === 'csv' ? 'csv' : 'md', content);
  }

  /** How everybody cites what was found; of a text without a number its file and the place in it. */
  citation({ facts, target, kind, labels }: SearchRow): string {
    const cited = citableIn(this.services.folder.corpus, facts, target.select.start), { word } = this.services;
    if (cited) return usualCitation(this.services, kind === 'paper' ? { ...cited, part: 'paper', labels: [], pages: [] } : cited);
    return [documentWords(word, facts.uri, facts.head), partWords(word, { kind, labels })].filter(Boolean).join(', ');
  }

  dispose() {
    clearTimeout(this.idle);
    this.following.dispose();
    this.marks?.dispose();
  }
}

/** The file of a row, as it is named in the folder in which lists are saved. */
function fileOf({ facts, target }: SearchRow): { readonly path: string; readonly link: string } | null {
  const file = vscode.Uri.parse(fileAddress(facts.uri), true), folder = savedIn();
  if (file.scheme === 'untitled') return null;
  const path = folder && folder.scheme === file.scheme && folder.authority === file.authority ? pathFrom(folder.path, file.path) : null, line = facts.uri === file.toString() ? `#L${positionAt(facts.lineStarts, target.select.start).line + 1}` : '';
  return { path: path ?? file.toString(), link: (path?.split('/').map(encodeURIComponent).join('/') ?? file.toString()) + line };
}

/** "../notes/a.txt": the way from a folder to a file. */
function pathFrom(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean), to = file.split('/').filter(Boolean), shared = from.findIndex((name, i) => name !== to[i]), same = shared < 0 ? from.length : shared;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}

function valueWords(word: Words, facet: HeadFacet, key: string): string {
  switch (facet) {
    case 'parliament': return word.or(`parliament.${key}`, key);
    case 'kind': return word.or(`kind.${key}`, key);
    case 'state': return word.or(`procedure.${key}`, key);
    default: return key;
  }
}
