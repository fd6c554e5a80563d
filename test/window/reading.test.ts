import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

/** Its first occurrence in the inquiry is "Bundestagsdrucksache 19/5954, Antwort auf Frage 2". */
const CITED = 'Bundestagsdrucksache 19/5954';

describe('an inquiry in the window', () => {
  const window = inWindow();
  let editor: Locator;

  before('the folder is read', async function () {
    this.timeout(60_000);
    const { workbench } = window();
    editor = await workbench.openFile(INQUIRY);
    await workbench.find(CITED);
    await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
  });

  beforeEach(async () => { editor = await window().workbench.openFile(INQUIRY); });

  it('opens in its language by what it says, from a click in the explorer', async () => {
    const { workbench } = window();
    await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
    await workbench.screenshot('inquiry opened');
  });

  it('a hover on a citation tells paper, cited question and answer', async () => {
    const { workbench } = window();
    await workbench.find(CITED);
    const told = await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
    await workbench.screenshot('hover on a citation');
    for (const expected of [
      'BT-Drs. 19/5954: Neue Verfahren zur Gesichtserkennung bei Interpol', '20 November 2018', 'Asked by Andrej Hunko',
      'Question 2 (page 2) Wie viele Datensätze mit Lichtbild enthalten das ICIS', 'Am 12. November 2018 enthielt das ICIS 124 819 Datensätze mit Lichtbild.', 'Official PDF',
    ]) assert.ok(told.includes(expected), `“${expected}” in ${told}`);
  });

  it('a hover on a heading tells its questions, one on a name what it is', async () => {
    const { workbench } = window();
    await workbench.find('Zu 4 und 4 a):');
    const told = await workbench.hoverByKey('Question 4');
    assert.match(told, /Question 4 \S[^]*Question 4 a \S/);
    await workbench.screenshot('hover on a joint heading');
    await workbench.find('Clearview AI durch');
    assert.match(await workbench.hoverByKey('Clearview AI'), /Clearview AI · Company[^]*mentions/);
    await workbench.screenshot('hover on a name');
  });

  for (const [from, file, line] of [
    [CITED, '19-5954.txt', 'Am 12. November 2018 enthielt'],
    ['Bundestagsdrucksache 19/8683', '19-8683.md', '#### Zu Frage 13:'],
    ['Bundestagsdrucksache 19/16723', '19-16723.anfrage', 'Antwort zu Frage 10:'],
    ['Antwort zu Frage 6)', INQUIRY, 'Zu 6:'],
  ] as const) {
    it(`F12 on "${from}" leads to the very answer`, async () => {
      const { workbench } = window();
      await workbench.find(from);
      await workbench.press('F12');
      await workbench.waitForLine(window().lineOf(file, line));
      assert.deepEqual(await workbench.tabs(true), [file]);
      await workbench.screenshot(`definition of ${from}`);
    });
  }

  it('F12 on a joint heading shows its questions', async () => {
    const { workbench } = window();
    await workbench.find('Zu 4 und 4 a):');
    await workbench.press('F12');
    await workbench.peek('Definitions (2)');
    await workbench.screenshot('questions of a joint heading');
    await workbench.press('Escape');
  });

  it('F12 on a paper that is not here opens the page of what is known', async () => {
    const { workbench } = window();
    await workbench.find('Bundestagsdrucksache 19/1908');
    await workbench.press('F12');
    const page = workbench.virtualEditor('anfrage-missing');
    await page.getByText('This paper is not in your folder.').waitFor();
    assert.deepEqual(await workbench.tabs(true), ['BT-Drs. 19∕1908']);
    const lines = (await workbench.lines(page)).join('\n');
    assert.match(lines, /^BT-Drs\. 19\/1908\n/);
    assert.match(lines, /\n1\. Open PDF: https:\/\/dserver\.bundestag\.de\/btd\/19\/019\/1901908\.pdf\n2\. /);
    assert.match(lines, /\n +BT-Drs\. 19\/18172: Nutzung von Anwendungen der Firma Clearview AI durch Interpol\n +Preface of the askers · cited: written question [89] \(Dr\. Diether Dehm\)/);
    await workbench.status('status.editor.mode').filter({ hasText: 'Drucksache' }).waitFor();
    await workbench.screenshot('page of a missing paper');
  });

  it('the page of a missing paper opens a file for its text', async () => {
    const { workbench } = window();
    await workbench.find('Bundestagsdrucksache 19/1908');
    await workbench.press('F12');
    await workbench.virtualEditor('anfrage-missing').getByText('Paste text').click({ modifiers: ['Control'] });
    await workbench.editor('/BT-Drs. 19-1908.anfrage').waitFor();
    assert.deepEqual(await workbench.tabs(true), ['BT-Drs. 19-1908.anfrage']);
    await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
    await workbench.page.keyboard.type('Deutscher Bundestag Drucksache 19/1908');
    await workbench.screenshot('a new file for a missing paper');
    await workbench.command('Revert and Close Editor');
  });

  it('Peek Definition shows the answer below the citation', async () => {
    const { workbench } = window();
    await workbench.find(CITED);
    await workbench.command('Peek Definition');
    const peek = await workbench.peek('19-5954.txt');
    await peek.getByText('Am 12. November 2018').first().waitFor();
    await workbench.screenshot('peek definition');
    await workbench.press('Escape');
  });

  it('Shift+F12 peeks at all who cite the same answer', async () => {
    const { workbench } = window();
    await workbench.find(CITED);
    await workbench.press('Shift+F12');
    const peek = await workbench.peek('References');
    const files = await workbench.rows(peek.locator('.ref-tree'));
    for (const file of [INQUIRY, '19-16723.anfrage', '19-8683.md']) assert.ok(files.some(({ label }) => label === file), `${file} among ${JSON.stringify(files)}`);
    await workbench.screenshot('references of an answer');
    await workbench.press('Escape');
  });

  it('Alt+Enter goes to the answer, Shift+Alt+Enter back to the question', async () => {
    const { workbench } = window(), [question, answer] = [window().lineOf(INQUIRY, '8: *'), window().lineOf(INQUIRY, 'Zu 8:')];
    await workbench.find('8: *');
    await workbench.waitForLine(question);
    await workbench.press('Alt+Enter');
    await workbench.waitForLine(answer);
    await workbench.breadcrumb('Answer to 8').waitFor();
    await workbench.screenshot('the answer to a question');
    await workbench.press('Shift+Alt+Enter');
    await workbench.waitForLine(question);
  });

  it('the outline has questions with sub-questions and answers, and leads to them', async () => {
    const { workbench } = window();
    await workbench.foldExplorer();
    const outline = await workbench.openOutline();
    await workbench.row(outline, /^2 /).waitFor();
    const rows = (await workbench.rows(outline)).map(({ level, label }) => `${level} ${label.replace(/^(\d+(?: [a-z])?) .*/, '$1')}`);
    assert.deepEqual(rows.slice(0, 9), ['1 Preface of the askers', '1 1', '2 1 a', '2 1 b', '2 1 c', '2 Answer to 1', '2 Answer to 1 a', '2 Answer to 1 b', '2 Answer to 1 c']);
    await workbench.row(outline, /^Answer to 3 a to 3/).click();
    await workbench.waitForLine(window().lineOf(INQUIRY, 'Zu 3 a) bis 3'));
    await workbench.screenshot('outline');
    await workbench.foldExplorer(false);
  });
});
