import * as vscode from 'vscode';
import type { EntityPage } from '../exports/entityPage.ts';
import { element } from '../exports/readingMarkup.ts';
import { coalesced } from '../host/coalesce.ts';
import type { Services } from '../host/services.ts';
import type { Facts } from '../corpus/facts.ts';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { EntityDetails, SaidPart, Wanted } from '../queries/details.ts';
import type { Role } from '../queries/role.ts';
import type { Saying } from '../queries/saying.ts';
import { positionAt } from '../text/lines.ts';
import { webviewPage } from './webviewPage.ts';

/** How long news of the folder gather before the page follows, in milliseconds. */
const GATHER = 250;
/** How much longer than the finding of its details a page rests before it follows again: in a folder of tens of thousands of papers every letter that is typed changes something. */
const REST = 20;
/** How many answers and papers are shown at first, and how many more at a time. */
const SOME = 20;
/** How many are shown at most: a page that a window has kept can ask for any number. */
const MOST = 2000;

/** What the links and buttons of a page do; features know how. */
export interface EntityActions {
  openPlace(panel: EntityPanel, uri: string, span: Span): Promise<void>;
  openDetails(id: EntityId): void;
  /** What a button names. */
  act(panel: EntityPanel, name: string): Promise<void>;
}

/** The details page of one actor or system; follows the folder and the names that are known. */
export class EntityPanel implements vscode.Disposable {
  private readonly parts: vscode.Disposable[] = [];
  private readonly refresh = coalesced(() => { void this.update(); }, () => Math.max(GATHER, REST * this.took));
  /** How long the finding of the details took, in milliseconds. */
  private took = 0;
  private wanted: Wanted = { period: null, answers: SOME, papers: SOME };
  /** What the webview shows; null while it has no content. */
  private shown: EntityPage | null = null;
  private rendering = 0;
  /** What answers say, as long as their documents stay the same. */
  private readonly sayings = new Map<string, { readonly facts: Facts | null; readonly saying: Saying | null }>();
  /** To which parts of their documents the places outside of answers and questions belong, as long as the documents stay the same; by address and offset. */
  private readonly roles = new Map<string, { readonly facts: Facts | null; readonly role: Role | null }>();

  constructor(readonly panel: vscode.WebviewPanel, readonly id: EntityId, private readonly services: Services, private readonly actions: EntityActions, media: vscode.Uri) {
    const { webview } = panel, { word } = services;
    webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.iconPath = { light: vscode.Uri.joinPath(media, 'inquiry-light.svg'), dark: vscode.Uri.joinPath(media, 'inquiry-dark.svg') };
    panel.title = services.entityOf(id)?.name ?? id;
    this.parts.push(this.refresh, webview.onDidReceiveMessage((message: unknown) => { void this.receive(message); }), services.folder.onDidChange(this.refresh), services.knowledge.onDidChange(this.refresh));
    webview.html = webviewPage(webview, media, {
      language: word.language, styles: ['reading.css', 'details.css'], script: 'details.js', attributes: { 'data-entity': id },
      body: [element('div', { id: 'head' }), element('main', {}, ...['years', 'answers', 'papers'].map((section) => element('div', { id: section }))), element('p', { id: 'status', class: 'unseen', role: 'status' })],
    });
  }

  /** All that is shown, as HTML. */
  get html(): string { return Object.values(this.shown ?? {}).join('\n'); }
  /** What the reader looks at; its period may not be there while the folder is read. */
  get looked(): Wanted { return this.wanted; }

  /** Brings the page up to date: first what is known of the papers, then what the answers say. */
  private async update(): Promise<void> {
    const ticket = ++this.rendering, { folder, entityOf, knowledge, word } = this.services;
    const { entityDetails, entityPage, roleAt, saying } = await import('../exports/entityPage.ts'); // which is loaded when the first page is shown
    await folder.settled();
    const began = performance.now(), { corpus } = folder, details = entityDetails(corpus, { entityOf, oneName: knowledge.oneName }, this.id, this.wanted);
    this.took = performance.now() - began;
    const show = (isDone: boolean) => {
      if (ticket !== this.rendering || !this.panel.visible) return;
      const lineOf = (uri: string, offset: number) => positionAt(corpus.document(uri)?.lineStarts ?? new Uint32Array(1), offset).line + 1;
      this.show(details, entityPage(details, { word, lineOf, saying: (said) => this.sayings.get(keyOf(said))?.saying ?? null, roleOf: (uri, offset) => this.roles.get(`${uri} ${offset}`)?.role ?? null }), isDone);
    };
    const unread = details.answers.shown.filter((said) => { const known = this.sayings.get(keyOf(said)); return !known || known.facts !== corpus.document(said.uri); });
    const unknown = details.papers.shown.flatMap(({ uri, places }) => {
      const known = corpus.document(uri), starts = places.flatMap(({ part, spans }) => (part || !known?.inquiry ? [] : spans.map(({ start }) => start)));
      return starts.some((start) => this.roles.get(`${uri} ${start}`)?.facts !== known) ? [{ uri, starts }] : [];
    });
    if (unread.length || unknown.length) show(false);
    for (const said of unread) {
      if (ticket !== this.rendering) return;
      const facts = corpus.document(said.uri), document = await folder.read(said.uri);
      this.sayings.set(keyOf(said), { facts, saying: document && saying(document, said.body, said.spans) });
    }
    for (const { uri, starts } of unknown) {
      if (ticket !== this.rendering) return;
      const facts = corpus.document(uri), document = await folder.read(uri);
      for (const start of starts) this.roles.set(`${uri} ${start}`, { facts, role: document && roleAt(document.paper, start) });
    }
    show(true);
  }

  /** Sends the sections that are not the same as before. */
  private show(details: EntityDetails, page: EntityPage, isDone: boolean) {
    const before = this.shown;
    this.panel.title = details.name;
    this.shown = page;
    const changed = Object.entries(page).filter(([section, html]) => before?.[section as keyof EntityPage] !== html);
    void this.panel.webview.postMessage({ type: 'update', sections: Object.fromEntries(changed), wanted: this.wanted, isDone });
  }

  private async receive(message: unknown): Promise<void> {
    const { type, wanted, uri, start, end, entity, name } = (message ?? {}) as Readonly<Record<string, unknown>>;
    switch (type) {
      case 'ready': this.shown = null; await this.look(wanted); return;
      case 'look': await this.look(wanted); return;
      case 'place': if (typeof uri === 'string' && this.services.folder.corpus.document(uri)) await this.actions.openPlace(this, uri, { start: Number(start), end: Number(end) }); return;
      case 'entity': if (typeof entity === 'string') this.actions.openDetails(entity); return;
      case 'act': if (typeof name === 'string') await this.actions.act(this, name); return;
    }
  }

  /** Shows another period, or more. */
  private async look(wanted: unknown): Promise<void> {
    const { period, answers, papers } = (wanted ?? {}) as Readonly<Record<string, unknown>>;
    const some = (count: unknown) => (typeof count === 'number' && count > SOME ? Math.min(Math.floor(count), MOST) : SOME);
    this.wanted = { period: typeof period === 'string' ? period : null, answers: some(answers), papers: some(papers) };
    await this.update();
  }

  dispose() {
    this.rendering++; // what is under way shows nothing any more
    for (const part of this.parts) part.dispose();
  }
}

const keyOf = ({ uri, spans }: SaidPart) => `${uri} ${spans[0]!.start}`;
