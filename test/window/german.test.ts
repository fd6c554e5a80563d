import assert from 'node:assert/strict';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

describe('the window in German', () => {
  const window = inWindow({ language: 'de' });

  it('hovers, pages and outline speak German', async () => {
    const { workbench } = window(), editor = await workbench.openFile(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/5954');
    const told = await workbench.hover(editor, 'Bundestagsdrucksache', 'Antwort zu 2');
    for (const expected of ['20. November 2018', 'Gefragt von Andrej Hunko', 'Beantwortet von: Bundesministerium', 'Frage 2 (Seite 2) Wie viele', 'Öffnen', 'Amtliches PDF', 'Verweise']) assert.ok(told.includes(expected), `“${expected}” in ${told}`);
    await workbench.screenshot('german hover');
    await workbench.foldExplorer();
    await workbench.row(await workbench.openOutline(), 'Vorbemerkung der Fragesteller').waitFor();
    await workbench.find('Bundestagsdrucksache 19/1908');
    await workbench.press('F12');
    await workbench.virtualEditor('anfrage-missing').getByText('Diese Drucksache liegt nicht in Ihrem Ordner.').waitFor();
    await workbench.screenshot('german page of a missing paper');
  });

  it('views and commands have German names', async () => {
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    const labels = async (title: string) => (await workbench.rows(await workbench.tree(title))).map(({ label }) => label);
    assert.ok((await labels('Drucksachen')).some((label) => label.startsWith('BT-Drs. 19/5954 ')));
    assert.ok((await labels('Fehlende Drucksachen')).some((label) => label.startsWith('BT-Drs. ')));
    assert.ok((await labels('Akteure')).includes('Ministerien und Behörden'));
    assert.ok((await labels('Systeme')).includes('Datenbanken und Systeme'));
    await workbench.screenshot('german sidebar');
    await workbench.quickOpen(INQUIRY);
    await workbench.press('F1');
    const commands = (await workbench.quickPick('>Anfrage: Stelle öffnen')).join('\n');
    assert.ok(!commands.includes('Stelle öffnen'), 'what only our links call is not for users');
    for (const title of ['Zur Antwort gehen', 'Zur Frage gehen', 'Zur Drucksache gehen …', 'Zu Akteur oder System gehen …', 'In der Seitenleiste zeigen', 'Drucksachen filtern …', 'Akteure gruppieren …', 'Amtliches PDF öffnen', 'Wer zitiert wen?', 'Fundstelle kopieren', 'Als Zitat kopieren']) {
      await workbench.quickPick(`>Anfrage: ${title}`);
      await workbench.page.getByRole('option').filter({ hasText: `Anfrage: ${title}` }).first().waitFor();
    }
    await workbench.quickPick('>Anfrage: ');
    await workbench.screenshot('german commands');
    await workbench.press('Escape');
  });
});
