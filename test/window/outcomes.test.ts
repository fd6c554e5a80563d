import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { inWindow, THEMES } from './window.ts';

const FILE = '19-99820.anfrage';
const TEXT = `Deutscher Bundestag Drucksache 19/99820
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Prüfung von Brücken

Wir fragen die Bundesregierung:

1. Wie viele Brücken wurden geprüft?

Zu 1:

Es wurden 41 Brücken geprüft.

2. Welche Mängel wurden gefunden?
a) Welche Mängel hatten Eisenbahnbrücken?
b) Welche Mängel hatten Fußgängerbrücken?

Zu 2 a) und 2 b):

Hierzu liegen der Bundesregierung keine Erkenntnisse vor.

3. Wann endet die Prüfung?

Zu 3:

Die Prüfungen dauern noch an.

4. Was folgt daraus?

Zu 4:

Auf die Antwort zu Frage 3 wird verwiesen.
`;

/** Runs in the page. */
declare const getComputedStyle: (element: unknown) => { readonly backgroundImage: string };
const pictureOf = (marks: unknown[]) => marks.map((mark) => getComputedStyle(mark).backgroundImage);

for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
  describe(`what came of questions in the ${theme} theme`, () => {
    const window = inWindow({ theme, language: 'de', papers: { [FILE]: TEXT } });
    let editor: Locator;

    before('the paper is open', async function () {
      this.timeout(60_000);
      editor = await window().workbench.openFile(FILE);
    });

    it('stands at the edge, above answers, in the outline and in the status bar', async () => {
      const { workbench } = window();
      await workbench.find('Zu 2 a');
      await workbench.page.locator('[id="anfrage.anfrage.anfrage.paper"]').filter({ hasText: '5 Fragen: 2 dauert an · 2 keine Informationen · 1 mit Inhalt' }).waitFor();
      await editor.locator('.codelens-decoration').filter({ hasText: 'keine Informationen' }).waitFor();
      const marks = editor.locator('.glyph-margin-widgets .cgmr');
      await marks.nth(3).waitFor();
      const pictures = await marks.evaluateAll(pictureOf);
      assert.equal(pictures.length, 4, 'question 1 is simply answered, and 2 is asked by its parts');
      assert.equal(new Set(pictures).size, 2);
      assert.ok(pictures.every((picture) => picture.includes('data:image/svg')), pictures[0]);
      const outline = await workbench.openOutline();
      await workbench.row(outline, /^2 a–b/).filter({ hasText: 'keine Informationen' }).waitFor();
      await workbench.screenshot(`${theme} outcomes`);
    });

    if (theme !== 'light') return; // what follows does not depend on colours

    it('is told by a lens that leads to the answer which is referred to, and by a hover', async () => {
      const { workbench, lineOf } = window();
      await editor.click();
      await workbench.find('Zu 4');
      const lens = editor.locator('.codelens-decoration a').filter({ hasText: 'dauert an · Verweis → Frage 3' }), line = lineOf(FILE, 'Zu 3:');
      for (let tries = 0; tries < 5 && !(await workbench.position()).startsWith(`Ln ${line},`); tries++) { // lenses come anew while one clicks
        await lens.click();
        await workbench.page.waitForTimeout(500);
      }
      await workbench.waitForLine(line);
      assert.match(await workbench.hover(editor, 'Zu 4:', 'Frage 4: dauert an'), /Verweis → Frage 3: dauert an/);
      await workbench.screenshot('hover on an outcome');
    });

    it('stands in the list of questions, which can be filtered by it', async () => {
      const { workbench } = window();
      await workbench.page.locator('[id="anfrage.anfrage.anfrage.paper"]').click();
      const rows = await workbench.quickPick('dauert an');
      assert.deepEqual(rows.map((row) => /^\d/.exec(row)?.[0]), ['3', '4']);
      await workbench.page.getByText('5 Fragen: 2 dauert an (1 nur durch Verweis) · 2 keine Informationen · 1 mit Inhalt').first().waitFor();
      await workbench.screenshot('list of outcomes');
      await workbench.press('Escape');
    });
  });
}
