/**
 * VS Code's window as a person sees it: files, editors, hovers, trees, commands. The selectors hold in VS Code 1.90 to 1.139.
 * Lines and columns are 0-based as in the editor's API; what VS Code shows (the status bar) is 1-based.
 */
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { ROOT } from '../npm.mjs';
import { backgroundOf, linesWithHeight, pointOfWords, tokensOf, treeRows } from './pageFunctions.ts';

/** A row of a tree that is on the screen. Lists are virtual: rows out of view are not in the page. */
export interface TreeRow {
  readonly level: number;
  readonly expanded: boolean | null;
  readonly label: string;
  readonly description: string | null;
}

/** A piece of a line in one colour. */
export interface Token {
  readonly text: string;
  readonly classes: string;
  readonly color: string;
  readonly opacity: number;
  readonly visible: boolean;
}

/** The items of the status bar that tell what the editor shows. */
export type StatusItem = 'status.editor.mode' | 'status.editor.selection' | 'status.editor.encoding' | 'status.problems';

const PATIENCE_MS = 20_000;
const START_PATIENCE_MS = 60_000;
const POLL_MS = 50;
const HOVER_TRIES = 10;
const HOVER_PATIENCE_MS = 1500;

export class Workbench {
  readonly page: Page;
  private readonly quickInput: Locator;
  private readonly quickBox: Locator;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
    this.quickInput = page.locator('.quick-input-widget');
    this.quickBox = this.quickInput.locator('.quick-input-box input');
  }

  /** Waits until the explorer shows files. */
  async ready(): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_PATIENCE_MS });
  }

  /** Keeps what is on the screen as out/screenshots/`name`.png and returns that path. */
  async screenshot(name: string): Promise<string> {
    const file = path.join(ROOT, 'out/screenshots', `${name.replace(/[^\w.-]+/g, '-')}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled' }); // else a hover is caught while it fades in
    return file;
  }

  // Commands and keys

  /** Runs a command by its title as the palette shows it. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickBox.waitFor();
    await this.quickBox.fill(`>${title}`);
    await this.quickInput.getByRole('option', { name: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** The open quick pick: what is typed into it, and its rows on the screen. */
  async quickPick(typed?: string): Promise<string[]> {
    await this.quickBox.waitFor();
    if (typed !== undefined) await this.quickBox.fill(typed);
    await this.quickInput.getByRole('option').first().waitFor();
    return this.quickInput.getByRole('option').allInnerTexts();
  }

  /** Takes a row of the open quick pick. */
  async pick(name: string | RegExp): Promise<void> {
    await this.quickInput.getByRole('option', { name }).first().click();
  }

  /** Answers the open input box whose prompt or title has these words, with what stands in it if nothing is given. Returns what stood in it. */
  async input(words: string, typed?: string): Promise<string> {
    await this.quickInput.filter({ hasText: words }).waitFor();
    const stood = await this.quickBox.inputValue();
    if (typed !== undefined) await this.quickBox.fill(typed);
    await this.page.keyboard.press('Enter');
    return stood;
  }

  // Files and editors

  /** The row of a file or folder in the explorer. */
  file(name: string): Locator {
    return this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true });
  }

  /** The names that the explorer shows. */
  async files(): Promise<string[]> {
    return this.page.locator('.explorer-folders-view .monaco-list-row .label-name').allInnerTexts();
  }

  /** The editor of a file, by the end of its path. */
  editor(pathEnd: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="${asInUri(pathEnd)}"]`);
  }

  /** The editor of a document that is no file, by the scheme of its address. */
  virtualEditor(scheme: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri^="${scheme}:"]`);
  }

  /** Opens a file by a double click in the explorer. */
  async openFile(name: string): Promise<Locator> {
    await this.file(name).dblclick();
    const editor = this.editor(`/${name}`);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** Opens a file with Ctrl+P. */
  async quickOpen(file: string): Promise<Locator> {
    await this.page.keyboard.press('Control+P');
    await this.quickPick(file);
    await this.quickInput.getByRole('option').filter({ hasText: file }).first().click();
    const editor = this.editor(`/${file}`);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** The titles of the open tabs; the active one alone with `active`. */
  async tabs(active = false): Promise<string[]> {
    const tabs = await this.page.locator(`.tabs-container .tab${active ? '.active' : ''}`).all();
    return Promise.all(tabs.map(async (tab) => (await tab.getAttribute('data-resource-name')) ?? ''));
  }

  /** The lines on the screen, from the top down. */
  async lines(editor: Locator): Promise<string[]> {
    return (await linesOf(editor)).map(({ text }) => text);
  }

  /** The pieces of the lines on the screen, or of one of them, with their colours. Colours come late: poll for them. */
  async tokens(editor: Locator, line?: number): Promise<Token[]> {
    const lines = line === undefined ? editor.locator('.view-line') : await this.lineAt(editor, line);
    return (await lines.locator('span span').evaluateAll(tokensOf)).filter(({ color }) => color); // a line that was drawn anew meanwhile has none
  }

  /** The colour behind the text, as CSS writes it. */
  async background(editor: Locator): Promise<string> {
    return editor.locator('.monaco-editor-background').first().evaluate(backgroundOf);
  }

  /** What is selected in the editor that has the focus. */
  async selectedText(): Promise<string> {
    await this.press('Control+C');
    return this.page.evaluate('navigator.clipboard.readText()');
  }

  /** The peek view whose title has these words. */
  async peek(title: string): Promise<Locator> {
    const peek = this.page.locator('.peekview-widget').filter({ has: this.page.locator('.peekview-title', { hasText: title }) });
    await peek.locator('.view-line').first().waitFor();
    return peek;
  }

  /** The first line on the screen that has these words, 0-based from the top of what is visible. */
  async lineOf(editor: Locator, words: string): Promise<number> {
    const lines = await this.lines(editor);
    const line = lines.findIndex((text) => text.includes(words));
    if (line < 0) throw new Error(`no line on the screen has “${words}”:\n${lines.join('\n')}`);
    return line;
  }

  /** Puts the cursor before the words, by a click. They must be on the screen. */
  async cursorTo(editor: Locator, words: string): Promise<void> {
    const number = await this.lineNumber(editor, words);
    const { x, y } = await this.pointOf(editor, words);
    await this.page.mouse.click(x - 2, y);
    if (number) await this.waitForLine(number);
  }

  /** Finds the first occurrence of the words in the editor that has the focus, and puts the cursor before it. */
  async find(words: string): Promise<void> {
    await this.press('Control+Home');
    await this.press('Control+F');
    const widget = this.page.locator('.editor-instance .find-widget.visible');
    const input = widget.locator('.find-part textarea');
    await input.fill(''); // what stands there from the time before is not looked for again
    await input.fill(words);
    await widget.locator('.matchesCount').filter({ hasText: /^\s*1 of/ }).waitFor();
    await this.press('Escape');
    await widget.waitFor({ state: 'hidden' });
    await this.press('ArrowLeft');
  }

  /** A step of the breadcrumbs above the editor. */
  breadcrumb(name: string | RegExp): Locator {
    return this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item').filter({ hasText: name }).first();
  }

  /** The number that stands beside the line with these words, 1-based; 0 for the continuation of a wrapped line. */
  async lineNumber(editor: Locator, words: string): Promise<number> {
    const line = (await linesOf(editor))[await this.lineOf(editor, words)];
    const numbers = await editor.locator('.margin-view-overlays > div').evaluateAll(linesWithHeight);
    return Number(numbers.find(({ top }) => top === line?.top)?.text.trim() ?? 0);
  }

  /** Where the cursor is, as the status bar says it: "Ln 2, Col 7". */
  async position(): Promise<string> {
    return (await this.status('status.editor.selection').innerText()).trim();
  }

  /** Waits until the cursor is on a line (1-based, as shown). */
  async waitForLine(line: number): Promise<void> {
    await this.status('status.editor.selection').filter({ hasText: new RegExp(`^\\s*Ln ${line}, `) }).waitFor();
  }

  status(item: StatusItem): Locator {
    return this.page.locator(`[id="${item}"]`);
  }

  /** Changes the language of the open file: what is typed to find it, and its name. */
  async setLanguage(typed: string, name: string): Promise<void> {
    await this.status('status.editor.mode').click();
    const found = await this.quickPick(typed);
    if (!found.some((row) => row.includes(name))) throw new Error(`no language ${name} among ${found.join(', ')}`);
    await this.pick(new RegExp(name));
    await this.status('status.editor.mode').getByText(name, { exact: true }).waitFor();
  }

  // Hovers

  /** Moves the mouse to the words and returns the text of the hover that holds `expected`. */
  async hover(editor: Locator, words: string, expected: string): Promise<string> {
    const row = this.hoverRow(expected);
    for (let attempt = 0; attempt < HOVER_TRIES; attempt++) {
      const { x, y } = await this.pointOf(editor, words); // again each time: anything can have moved the layout
      await this.page.mouse.move(x, y + 150);
      await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden', timeout: HOVER_PATIENCE_MS }).catch(() => undefined); // else the same hover stays
      await this.page.mouse.move(x - 2, y);
      await this.page.mouse.move(x, y);
      if (await row.waitFor({ timeout: HOVER_PATIENCE_MS }).then(() => true, () => false)) return row.innerText();
    }
    const shown = await this.page.locator('.monaco-hover:visible').allInnerTexts();
    throw new Error(`no hover on “${words}” has “${expected}”; on the screen: ${JSON.stringify(shown)}`);
  }

  /** The hover at the cursor, by the keyboard. */
  async hoverByKey(expected: string): Promise<string> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const row = this.hoverRow(expected);
    await row.waitFor();
    return row.innerText();
  }

  private hoverRow(expected: string): Locator {
    return this.page.locator('.monaco-hover:visible .hover-row').filter({ hasText: expected }).first();
  }

  // Views

  /** Folds the files in the explorer, so that what is below has room, or unfolds them. */
  async foldExplorer(fold = true): Promise<void> {
    await this.fold(this.page.locator('.explorer-viewlet .pane-header').first(), fold);
  }

  /** Folds a section of the open container. */
  async foldSection(title: string): Promise<void> {
    await this.fold(this.pane(title).locator('.pane-header'), true);
  }

  private async fold(header: Locator, fold: boolean): Promise<void> {
    if ((await header.getAttribute('aria-expanded')) !== String(!fold)) await header.click();
  }

  /** Opens the outline below the explorer. */
  async openOutline(): Promise<Locator> {
    const header = this.page.locator('.pane-header[aria-label="Outline Section"]');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    const tree = this.page.locator('.outline-tree');
    await tree.locator('.monaco-list-row').first().waitFor();
    return tree;
  }

  /** Opens a view container by the name of its icon in the activity bar. */
  async openContainer(name: string | RegExp): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** A tree view in the open container, by the title of its section; opened if it is folded. */
  async tree(title: string): Promise<Locator> {
    const pane = this.pane(title);
    const header = pane.locator('.pane-header');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    await pane.locator('.monaco-list-row').first().waitFor();
    return pane.locator('.pane-body');
  }

  /** Runs an action of a section's title; it shows while the mouse is there. */
  async viewAction(title: string, action: string): Promise<void> {
    const pane = this.pane(title);
    await pane.locator('.pane-header').hover();
    await pane.locator(`.pane-header .action-label[aria-label^="${action}"]`).click();
  }

  /** Types into the input box that is open, or opens, with these words in it. */
  async typeInto(placeholder: string, text: string): Promise<void> {
    await this.quickInput.locator(`input[placeholder*="${placeholder}"]`).waitFor();
    await this.quickBox.fill(text);
  }

  /** What a section says behind its title. */
  async viewDescription(title: string): Promise<string> {
    return this.pane(title).locator('.pane-header .description').innerText();
  }

  /** The rows of a tree on the screen. */
  async rows(tree: Locator): Promise<TreeRow[]> {
    return tree.locator('.monaco-list-row').evaluateAll(treeRows);
  }

  /** One row of a tree by its label. (The accessible name of a row is its tooltip if it has one.) */
  row(tree: Locator, label: string | RegExp): Locator {
    const pattern = typeof label === 'string' ? new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : label;
    return tree.locator('.monaco-list-row').filter({ has: this.page.locator('.label-name', { hasText: pattern }) });
  }

  /** Expands a row. */
  async expand(tree: Locator, label: string | RegExp): Promise<void> {
    const row = this.row(tree, label);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    await tree.locator('.monaco-list-row[aria-expanded="true"]').and(row).waitFor();
  }

  /** The content of a webview, the first of the window if no other is asked for. */
  webview(index = 0): FrameLocator {
    return this.page.frameLocator('iframe.webview').nth(index).frameLocator('iframe#active-frame');
  }

  /** The lines of the output panel on the screen. */
  async output(): Promise<string[]> {
    const panel = this.page.locator('.part.panel .monaco-editor');
    await panel.locator('.view-line').first().waitFor();
    return this.lines(panel);
  }

  /** The messages on the screen. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  private pane(title: string): Locator {
    return this.page.locator('.split-view-view .pane').filter({ has: this.page.locator('.pane-header .title', { hasText: new RegExp(`^\\s*${title}\\s*$`, 'i') }) });
  }

  private async lineAt(editor: Locator, line: number): Promise<Locator> {
    const found = (await linesOf(editor))[line];
    if (!found) throw new Error(`there is no line ${line} on the screen`);
    return editor.locator('.view-line').nth(found.index);
  }

  /** The middle of the first character of the words, once they are on the screen. Ask again after anything that can move the layout. */
  private async pointOf(editor: Locator, words: string): Promise<{ x: number; y: number }> {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await this.page.waitForTimeout(POLL_MS)) {
      const found = await editor.locator('.view-line').evaluateAll(pointOfWords, words);
      if (found) return found;
    }
    throw new Error(`no line on the screen has “${words}”:\n${(await this.lines(editor)).join('\n')}`);
  }
}

/** The lines on the screen in their order; in the page they are in any order. */
async function linesOf(editor: Locator): Promise<{ text: string; top: number; index: number }[]> {
  const found = await editor.locator('.view-line').evaluateAll(linesWithHeight);
  return found.sort((a, b) => a.top - b.top);
}

/** VS Code's way to write a path in a URI: all but letters, digits and -._~/ is encoded. */
function asInUri(file: string): string {
  return encodeURIComponent(file).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%2F', '/');
}
