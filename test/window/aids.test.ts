import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { inWindow, THEMES } from './window.ts';

const FILE = '19-99810.anfrage';
const PARAGRAPHS = Array.from({ length: 60 }, (_, i) => `Im ${i + 1}. Abschnitt wurden Haltestellen umgebaut.`).join('\n\n');
/** A long answer below its question, questions whose answers stand apart, an address that a line end breaks. */
const TEXT = `Deutscher Bundestag Drucksache 19/99810
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Umbau von Haltestellen

Vorbemerkung der Fragesteller

Das Bundeskriminalamt speichert Bilder im Schengener Informationssystem (SIS II), siehe https://www.example.org/berichte/umbau-
von-haltestellen/2020 und Bundestagsdrucksache 19/5954, Antwort auf Frage 2.

1. Wie viele Haltestellen wurden umgebaut?

Zu 1:

${PARAGRAPHS}

2. Wer plant den Umbau?

3. Wer zahlt den Umbau?

4. Wer war nicht beteiligt?

Zu 2:

Die Gemeinden planen ihn.

Zu 3:

Der Bund zahlt ihn.
`;

for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
  describe(`reading aids in the ${theme} theme`, () => {
    const window = inWindow({ theme, papers: { [FILE]: TEXT } });
    let editor: Locator;

    before('the paper is open', async function () {
      this.timeout(60_000);
      editor = await window().workbench.openFile(FILE);
    });

    it('names, citations and numbers have colours that are not those of plain text, and a question without an answer has another than the rest', async () => {
      const { workbench } = window();
      await workbench.find('speichert Bilder');
      const colour = (words: string) => eventually(async () => {
        const tokens = await workbench.tokens(editor), plain = tokens.find(({ text }) => text.includes('speichert'))?.color, token = tokens.find(({ text }) => text.trim() === words);
        assert.ok(plain && token && token.color !== plain, `“${words}” has a colour of its own among ${JSON.stringify(tokens.map(({ text }) => text))}`);
        return token;
      });
      const [actor, system, cited] = await Promise.all(['Bundeskriminalamt', 'SIS II', 'Bundestagsdrucksache 19/5954'].map(colour));
      assert.equal(new Set([actor!.color, system!.color, cited!.color]).size, 3);
      await editor.locator('.view-line .mtku').filter({ hasText: /19\/5954/ }).waitFor(); // it is in the folder
      await workbench.find('2. Wer plant');
      await eventually(async () => {
        const tokens = await workbench.tokens(editor), [paired, open] = ['2.', '4.'].map((number) => tokens.find(({ text }) => text.trim() === number)?.color);
        assert.ok(paired && open && paired !== open, 'question 4 looks like the others');
      });
      await workbench.screenshot(`${theme} tokens`);
    });

    if (theme !== 'light') return; // what follows does not depend on colours

    it('the question stays in sight above its long answer', async () => {
      const { workbench } = window();
      await workbench.find('Im 40. Abschnitt');
      const sticky = editor.locator('.sticky-widget .sticky-line-content');
      await sticky.filter({ hasText: /Wie\sviele\sHaltestellen/ }).waitFor();
      assert.deepEqual((await sticky.allInnerTexts()).map((line) => line.replaceAll('\u00a0', ' ')), ['1. Wie viele Haltestellen wurden umgebaut?', 'Zu 1:']);
      await workbench.screenshot('sticky question');
    });

    it('a lens above a question leads to the answer that stands apart, one above the answer back', async () => {
      const { workbench, lineOf } = window();
      await workbench.find('3. Wer zahlt');
      await editor.locator('.codelens-decoration a').filter({ hasText: 'Answer ↓' }).nth(1).click();
      await workbench.waitForLine(lineOf(FILE, 'Zu 3:'));
      await editor.locator('.codelens-decoration a').filter({ hasText: 'Question 3 ↑' }).click();
      await workbench.waitForLine(lineOf(FILE, '3. Wer zahlt'));
      await workbench.screenshot('lenses to the other side');
    });

    it('keys go from question to question', async () => {
      const { workbench, lineOf } = window();
      await workbench.find('Wer plant den Umbau');
      await workbench.press('Alt+n');
      await workbench.waitForLine(lineOf(FILE, '3. Wer zahlt'));
      await workbench.press('Shift+Alt+n');
      await workbench.waitForLine(lineOf(FILE, '2. Wer plant'));
      await workbench.press('Alt+u');
      await workbench.waitForLine(lineOf(FILE, '4. Wer war'));
    });

    it('the status bar tells of the paper and lists its questions; the list shows them, Escape leads back', async () => {
      const { workbench, lineOf } = window(), item = workbench.page.locator('[id="anfrage.anfrage.anfrage.paper"]');
      await workbench.find('Vorbemerkung der Fragesteller');
      assert.match(await item.innerText(), /BT-Drs\. 19\/99810 · Answer · 4 questions/);
      await item.click();
      const rows = await workbench.quickPick();
      assert.equal(rows.length, 4);
      assert.match(rows[3]!, /4\s+unanswered\s*Wer war nicht beteiligt\?/);
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('ArrowDown');
      await editor.locator('.view-line').filter({ hasText: /Wer\szahlt/ }).waitFor();
      await workbench.screenshot('list of questions');
      await workbench.press('Escape');
      await editor.locator('.view-line').filter({ hasText: /Vorbemerkung/ }).waitFor();
      await workbench.waitForLine(lineOf(FILE, 'Vorbemerkung der Fragesteller'));
      await item.click();
      await workbench.quickPick('zahlt');
      await workbench.press('Enter');
      await workbench.waitForLine(lineOf(FILE, '3. Wer zahlt'));
    });

    it('the item in the status bar is there for inquiries alone', async () => {
      const { workbench } = window();
      await workbench.openFile('Presseartikel Gesichtserkennung.md');
      await workbench.page.locator('[id="anfrage.anfrage.anfrage.paper"]').waitFor({ state: 'hidden' });
      await workbench.openFile(FILE);
    });

    it('an address that a line end breaks is one link, and citations are none', async () => {
      const { workbench } = window();
      await workbench.find('speichert Bilder');
      const links = editor.locator('.view-line .detected-link');
      await links.first().waitFor();
      assert.deepEqual((await links.allInnerTexts()).map((words) => words.replaceAll('\u00a0', ' ')), ['https://www.example.org/berichte/umbau-', 'von-haltestellen/2020']);
      await links.nth(1).click({ modifiers: ['Control'] });
      await workbench.page.getByText('https://www.example.org/berichte/umbau-von-haltestellen/2020').first().waitFor();
      await workbench.screenshot('link over a line end');
      await workbench.press('Escape');
      await editor.locator('.view-line').getByText('19/5954').click({ modifiers: ['Control'] });
      await workbench.editor('/19-5954.txt').waitFor();
    });
  });
}

/** Colours come late, and what was selected a moment ago has those of a selection. */
async function eventually<T>(check: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + 8000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
