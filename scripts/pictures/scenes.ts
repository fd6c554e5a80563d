/** What the pictures of README and gallery show: each scene plays in a window on the sample papers, in German or in English. */
import type { Locator, Page } from 'playwright-core';
import type { Workbench } from '../vscode/workbench.ts';

export interface Scene {
  /** The name of its pictures. */
  readonly name: string;
  /** What there is to see, for the gallery. */
  readonly about: string;
  /** What is done before the picture is taken, in a window without editors. */
  readonly play: (workbench: Workbench) => Promise<void>;
}

const INQUIRY = '19-18172 Gesichtserkennung bei Interpol.anfrage';
/** An answer as the Bundestag prints it. */
export const PRINTED = '19-5954.txt';
const STATION = '19-90102 Videoanalyse im Bahnhof.txt';
const LANGUAGE = 'Parlamentarische Anfrage';
/** A citation below the questions that its answer belongs to. */
const CITED_IN_ANSWER = 'Antwort zu Frage 2 auf';
const CITED = 'Bundestagsdrucksache 19/5954';
const MISSING = 'Bundestagsdrucksache 19/1908';
const SECTIONS = ['Left Open', 'Papers', 'Cited, but Not in This Folder', 'Systems', 'Actors', 'Newly Found Names'];
const CONTAINER = 'Anfrage';
const SETTLE_MS = 400;
const EXPLORER = /^Explorer/;

/** How far the sidebar reaches. */
const SIDEBAR = 350, WIDE_SIDEBAR = 470;

/** The scenes of the README. */
export const README: readonly Scene[] = [
  { name: 'overview', about: 'A hover on a citation shows the cited question and its answer; the sidebar has the papers of the folder.', play: overview('Answer to 2') },
  { name: 'reading-view', about: 'The reading view beside the editor: each question beside its answer.', play: readingView },
  { name: 'pdf', about: 'The text of a PDF, and beside it the PDF at the page of the cursor.', play: pdf },
  { name: 'sidebar', about: 'The sidebar while a filter is typed; it forgives slips.', play: filtered },
  { name: 'details', about: 'The details page of an actor: what it is, mentions by year, what the government has said about it.', play: details },
  { name: 'go-to-paper', about: '*Go to Paper…* finds papers by number and by words of asker and title.', play: goToPaper },
  { name: 'peek-definition', about: 'Peek Definition shows the cited answer below the citation.', play: peekDefinition },
  { name: 'hierarchy', about: 'The citation hierarchy: who cites this answer, with the citing words.', play: hierarchy },
  { name: 'outline', about: 'The outline with questions and answers, lenses above them, and the question that stays above a long answer.', play: outline },
  { name: 'missing-paper', about: 'The page about a paper that is cited but not in the folder.', play: missingPaper },
  { name: 'search', about: '*Search in All Papers…* with a filter, papers and questions with what is found of them.', play: search },
  { name: 'completion', about: 'Completion in notes: the paper by its number, then the question by its text.', play: completion },
];
/** The scene of the README for readers of German. */
export const GERMAN: Scene = { name: 'german', about: 'The window in German.', play: overview('Antwort zu 2') };
/** What else the gallery shows. */
export const MORE: readonly Scene[] = [
  { name: 'names', about: 'A system in the sidebar, the papers that mention it and the mentions; a hover tells what it is.', play: names },
  { name: 'found-names', about: 'Names that nobody listed, with the line that introduces them; a click takes them up.', play: foundNames },
  { name: 'glossary', about: 'The glossary of a paper; its abbreviations lead to where they are introduced.', play: glossary },
  { name: 'go-to-name', about: '*Go to Actor or System…* finds names by what is nearly their short form.', play: goToName },
  { name: 'questions', about: 'The questions of a paper, from the status bar.', play: questions },
  { name: 'references', about: 'Find References: everybody who cites the same answer.', play: references },
  { name: 'problems', about: 'A faulty copy of a paper, and what is told of it.', play: problems },
  { name: 'walkthrough', about: 'The first steps.', play: walkthrough },
];
/** What a window on an empty folder shows. */
export const EMPTY: readonly Scene[] = [{ name: 'empty-folder', about: 'The sidebar when the folder has no papers.', play: emptyFolder }];

/** Clears the window for the next scene. */
export async function clear(workbench: Workbench): Promise<void> {
  if (await workbench.page.locator('.part.sidebar').isVisible()) await moveBorder(workbench.page, workbench.page.locator('.part.editor'), SIDEBAR);
  await aside(workbench.page);
  await workbench.press('Escape');
  await workbench.press('Escape');
  await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await workbench.page.waitForTimeout(SETTLE_MS); // a list that is closed gives the focus back
  if (await workbench.page.locator('.part.panel').isVisible()) await workbench.press('Control+J');
  await workbench.command('View: Close All Editors');
  await workbench.page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
}

/** The mouse where it points at nothing. */
async function aside(page: Page): Promise<void> {
  await page.mouse.move(600, 712);
}

/** Moves the left border of a part of the window to a place. */
async function moveBorder(page: Page, part: Locator, to: number): Promise<void> {
  const { x, y } = (await part.boundingBox())!, border = { x: x - 2, y: y + 300 };
  await page.mouse.move(border.x, border.y);
  await page.mouse.down();
  await page.mouse.move(to, border.y, { steps: 3 });
  await page.mouse.up();
  await aside(page);
}

/** Shows a container at the side, or none. */
async function showSidebar(workbench: Workbench, container: string | RegExp | undefined): Promise<void> {
  const sidebar = workbench.page.locator('.part.sidebar');
  if (container) await workbench.openContainer(container);
  else if (await sidebar.isVisible()) await workbench.press('Control+B');
  await sidebar.waitFor({ state: container ? 'visible' : 'hidden' });
}

/** A paper with the cursor before the first occurrence of some words. */
async function paperAt(workbench: Workbench, words: string, file = INQUIRY): Promise<Locator> {
  const editor = await workbench.quickOpen(file);
  await workbench.status('status.editor.mode').filter({ hasText: LANGUAGE }).waitFor();
  await workbench.find(words);
  await aside(workbench.page);
  return editor;
}

/** Shows these sections of our container alone, and returns the last one. */
async function showSections(workbench: Workbench, ...shown: string[]): Promise<Locator> {
  await showSidebar(workbench, CONTAINER);
  for (const section of SECTIONS) await (shown.includes(section) ? workbench.tree(section) : workbench.foldSection(section));
  return workbench.tree(shown.at(-1)!);
}

function overview(expected: string): Scene['play'] {
  return async (workbench) => {
    await showSidebar(workbench, CONTAINER);
    const editor = await paperAt(workbench, CITED_IN_ANSWER);
    await workbench.page.locator('.codelens-decoration a').first().waitFor(); // a lens that comes later moves the text, and the hover goes
    await workbench.hover(editor, CITED_IN_ANSWER, expected);
  };
}

async function pdf(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, undefined);
  await paperAt(workbench, 'Das BKA nimmt an den', PRINTED);
  await workbench.press('Alt+P');
  await workbench.webview().locator('canvas').first().waitFor();
  await workbench.press('Control+1');
}

async function readingView(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, undefined);
  await paperAt(workbench, 'Zu 4 und 4 a):');
  await workbench.press('Control+K');
  await workbench.press('v');
  const view = workbench.webview();
  await view.locator('.preface .cite:not(.missing)').first().waitFor();
  await moveBorder(workbench.page, workbench.page.locator('.editor-group-container').nth(1), 525);
  await workbench.press('Control+1');
  await workbench.find('Zu 4 b):');
  await view.locator('.pair.current').getByText('Zu 4 b):').waitFor();
}

async function filtered(workbench: Workbench): Promise<void> {
  await paperAt(workbench, 'Zu 2:');
  const systems = await showSections(workbench, 'Papers', 'Systems');
  await moveBorder(workbench.page, workbench.page.locator('.part.editor'), WIDE_SIDEBAR);
  for (const label of ['Databases and systems', 'Interpol Criminal Information System', 'BT-Drs. 19/18172']) await workbench.expand(systems, label);
  await workbench.viewAction('Papers', 'Filter');
  await aside(workbench.page);
  await workbench.typeInto('words of the title', 'intrepol');
  await workbench.page.getByText(/Filter “intrepol”: \d+ found/).waitFor();
}

async function goToPaper(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, 'Zu 1:');
  await workbench.press('Control+K');
  await workbench.press('g');
  await workbench.typeInto('words of the title', 'hunko gesicht');
  await workbench.page.getByRole('option', { name: /BT-Drs\. 19\/5954/ }).waitFor();
}

async function goToName(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, 'Zu 1:');
  await workbench.press('Control+K');
  await workbench.press('a');
  await workbench.typeInto('actor or system', 'intrepol');
  await workbench.page.getByRole('option', { name: /Interpol.*mentions in/ }).first().waitFor();
}

async function peekDefinition(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, CITED_IN_ANSWER);
  await workbench.command('Peek Definition');
  await workbench.peek(PRINTED);
}

async function hierarchy(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, CITED_IN_ANSWER);
  await workbench.command('Anfrage: Show Citation Hierarchy');
  const peek = await workbench.peek('BT-Drs. 19/5954, question 2');
  await workbench.expand(peek, /^BT-Drs\. 19\/16723/);
}

async function references(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, CITED_IN_ANSWER);
  await workbench.press('Shift+F12');
  await workbench.peek('References');
}

async function outline(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await workbench.foldExplorer();
  await workbench.quickOpen(PRINTED);
  await workbench.openOutline();
  await paperAt(workbench, 'verwendet die Software', PRINTED);
  await workbench.page.locator('.codelens-decoration a').filter({ hasText: 'cited 7 times' }).waitFor();
  await workbench.page.mouse.move(800, 400);
  await workbench.page.mouse.wheel(0, 80); // until the question above has to stay
}

async function missingPaper(workbench: Workbench): Promise<void> {
  await showSections(workbench, SECTIONS[0]!, SECTIONS[1]!);
  await paperAt(workbench, MISSING);
  await workbench.press('F12');
  await workbench.virtualEditor('anfrage-missing').locator('.view-line').first().waitFor();
  await workbench.command('Anfrage: Show in the Sidebar');
}

async function search(workbench: Workbench): Promise<void> {
  await paperAt(workbench, CITED);
  await workbench.press('Control+K');
  await workbench.press('t');
  await workbench.quickPick('gesichtserkennung year:2018');
  await workbench.page.locator('.quick-input-widget').getByRole('option', { name: /BT-Drs\. 19\/5954/ }).first().waitFor();
}

async function completion(workbench: Workbench): Promise<void> {
  const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  await showSidebar(workbench, EXPLORER);
  await workbench.foldExplorer(false);
  const editor = await workbench.quickOpen('Notizen.md');
  await editor.getByText('„Neue Verfahren').first().waitFor(); // the folder is read
  await aside(workbench.page);
  await workbench.press('Control+End');
  await workbench.page.keyboard.type('- Herkunft der Bilder: Drucksache 19/59');
  await offered.filter({ hasText: 'BT-Drs. 19/5954' }).first().waitFor();
  await workbench.press('Enter');
  await workbench.page.keyboard.type(', Antwort auf Frage ');
  await offered.filter({ hasText: /Question 2/ }).first().waitFor();
}

async function names(workbench: Workbench): Promise<void> {
  const editor = await paperAt(workbench, 'Interpol verwahrt');
  const tree = await showSections(workbench, 'Systems');
  for (const label of ['Databases and systems', 'Interpol Criminal Information System', 'BT-Drs. 19/18172']) await workbench.expand(tree, label);
  await workbench.row(tree, /^(?:Question|Answer|Preface)/).nth(1).click();
  await workbench.status('status.editor.selection').filter({ hasText: 'selected' }).waitFor();
  await workbench.hover(editor, 'ICIS', 'mentions');
}

async function details(workbench: Workbench): Promise<void> {
  const actors = await showSections(workbench, 'Actors');
  await workbench.expand(actors, 'International organisations');
  const row = workbench.row(actors, 'Interpol');
  await row.hover();
  await row.locator('.action-label[aria-label^="Details"]').click();
  await workbench.webview().locator('blockquote a.named').first().waitFor();
  await aside(workbench.page);
}

async function foundNames(workbench: Workbench): Promise<void> {
  const editor = await paperAt(workbench, 'Sichere Wege', STATION);
  const found = await showSections(workbench, 'Newly Found Names');
  for (const label of ['Projects', 'Sichere Wege im Bahnhof', 'Companies']) await workbench.expand(found, label);
  await workbench.hover(editor, 'SIWEB', 'newly found');
}

async function glossary(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, 'Sichere Wege', STATION);
  await workbench.command('Anfrage: Glossary of This Paper');
  await workbench.quickPick();
}

async function questions(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, EXPLORER);
  await paperAt(workbench, CITED);
  await workbench.command('Anfrage: Questions of This Paper…');
  await workbench.quickPick();
}

async function problems(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, undefined);
  await paperAt(workbench, 'Deutscher Bundestag', '19-90133 Abschrift mit Fehlern.txt');
  await workbench.command('View: Toggle Problems');
  await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
}

async function walkthrough(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, undefined);
  await workbench.command('Anfrage: Get Started');
  await workbench.page.locator('.getting-started-step').nth(4).waitFor();
}

async function emptyFolder(workbench: Workbench): Promise<void> {
  await showSidebar(workbench, CONTAINER);
  await aside(workbench.page);
  await workbench.page.locator('.welcome-view-content p').first().waitFor();
}
