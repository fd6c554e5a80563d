import assert from 'node:assert/strict';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

const LANGUAGES = {
  en: { view: 'Left Open', others: ['Papers', 'Cited, but Not in This Folder', 'Systems', 'Actors', 'Newly Found Names'], here: /^In the editor: BT-Drs\. 19\/18172$/, counts: /^\d+ of \d+$/, path: /Reference → Question 6: pending/, title: /^\d+ questions in \d+ documents?$/, group: 'Group', by: 'by kind of answer', pending: 'pending', answer: /(Zu 7|zu Frage 7)/ },
  de: { view: 'Offen geblieben', others: ['Drucksachen', 'Fehlende Drucksachen', 'Systeme', 'Akteure', 'Gefundene Namen'], here: /^Im Editor: BT-Drs\. 19\/18172$/, counts: /^\d+ von \d+$/, path: /Verweis → Frage 6: dauert an/, title: /^\d+ Fragen in \d+ Dokument(en)?$/, group: 'Offen Gebliebenes gruppieren', by: 'nach Art der Antwort', pending: 'dauert an', answer: /(Zu 7|zu Frage 7)/ },
} as const;

for (const [theme, language] of [['light', 'en'], ['dark', 'en'], ['light', 'de']] as const) {
  describe(`what was left open, in the ${theme} window in ${language === 'de' ? 'German' : 'English'}`, () => {
    const window = inWindow({ theme, language }), words = LANGUAGES[language];

    it('has the paper in the editor with the paths of its chains, then the folder; a row leads to the answer', async () => {
      const { workbench } = window();
      await workbench.openFile(INQUIRY);
      await workbench.openContainer('Anfrage');
      for (const section of words.others) await workbench.foldSection(section);
      const tree = await workbench.tree(words.view), question = workbench.row(tree, /^7 {1,2}\S/).first();
      await workbench.row(tree, words.here).waitFor();
      await question.waitFor();
      const rows = await workbench.rows(tree), row = (label: RegExp) => rows.find((one) => label.test(one.label));
      assert.match(row(words.here)!.description ?? '', words.counts);
      assert.match(row(/^7 {1,2}\S/)!.description ?? '', words.path);
      assert.match(await workbench.viewDescription(words.view), words.title);
      await workbench.screenshot(`left open ${theme} ${language}`);
      await workbench.row(tree, words.here).locator('.monaco-tl-twistie').click(); // lists hold only the rows that there is room for
      await question.waitFor({ state: 'detached' });
      await workbench.viewAction(words.view, words.group);
      await workbench.pick(words.by);
      for (const label of [words.pending, /^BT-Drs\. 19\/18172 /]) await workbench.expand(tree, label);
      await question.click();
      await workbench.status('status.editor.selection').filter({ hasText: /selected/ }).waitFor();
      await workbench.screenshot(`left open by kind ${theme} ${language}`);
      await workbench.press('Enter');
      await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
      assert.match(await workbench.selectedText(), words.answer);
    });
  });
}
