import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inWindow } from './window.ts';

const NOTE = 'Vermerk.md', FOUND = 'Newly Found Names';

describe('names that nobody listed, in the window', () => {
  const window = inWindow();
  const own = () => fs.readFileSync(path.join(window().workspace.folder, 'anfrage-names.json'), 'utf8');
  /** The row of a name in the view of those that were found, with the mouse on it. */
  const row = async (name: string) => {
    const { workbench } = window(), found = workbench.row(await workbench.tree(FOUND), name);
    await found.hover();
    return found;
  };

  before(async function () {
    this.timeout(60_000);
    const { workbench, workspace } = window();
    fs.writeFileSync(path.join(workspace.folder, NOTE), 'Vermerk\n\nDie Software „Kryptonblick“ läuft beim Bundeskriminalamt. Kryptonblick kostet viel, sagt die Argonwerk GmbH.\n\nDas Projekt „Neonbrücke“ (NEBRÜ) endet. NEBRÜ war teuer.\n');
    await workbench.openContainer('Anfrage');
    for (const section of ['Left Open', 'Papers', 'Cited, but Not in This Folder', 'Systems', 'Actors']) await workbench.foldSection(section);
  });

  it('have a view with their kinds; a row leads to the line that introduces it', async () => {
    const { workbench } = window(), found = await workbench.tree(FOUND);
    await workbench.viewAction(FOUND, 'Group');
    await workbench.pick('as a list, by number of mentions');
    await workbench.expand(found, 'Kryptonblick');
    await workbench.row(found, /^Introduced: Die Software „Kryptonblick/).click();
    await workbench.editor(NOTE).waitFor();
    await workbench.status('status.editor.selection').filter({ hasText: 'Ln 3, Col 27 (22 selected)' }).waitFor();
    await workbench.screenshot('found names');
  });

  it('a click on the plus moves a company to Actors', async () => {
    const { workbench } = window(), company = await row('Argonwerk GmbH');
    await company.locator('.action-label[aria-label^="Add Found Name to My Names"]').click();
    await company.waitFor({ state: 'detached' });
    const actors = await workbench.tree('Actors');
    await workbench.expand(actors, 'Companies');
    await workbench.row(actors, 'Argonwerk GmbH').waitFor();
    assert.match(own(), /"subtype": "company", "name": "Argonwerk GmbH"/);
    await workbench.screenshot('found name taken up');
  });

  it('a click on the eye hides a name, and Undo shows it again', async () => {
    const { workbench } = window(), project = await row('Neonbrücke');
    await project.locator('.action-label[aria-label^="Hide This Name"]').click();
    await project.waitFor({ state: 'detached' });
    assert.match(own(), /"hide": \["Neonbrücke"\]/);
    await workbench.command('Notifications: Show Notifications'); // with the tests' driver VS Code keeps them there
    await workbench.page.getByText('“Neonbrücke” is hidden.').first().waitFor();
    await workbench.page.getByRole('button', { name: 'Undo' }).click();
    await project.waitFor();
    assert.doesNotMatch(own(), /hide/);
  });

  it('the menu takes a name up as another kind, and as the short form of a known entry', async () => {
    const { workbench } = window(), menu = async (name: string, item: string) => {
      await (await row(name)).click({ button: 'right' });
      const command = workbench.page.locator('.monaco-menu').getByText(item, { exact: true });
      await command.hover();
      await workbench.screenshot('found name menu'); // a menu does not take clicks at once
      await command.click();
    };
    await menu('Neonbrücke', 'Add Found Name to My Names as…');
    await workbench.typeInto('What is “Neonbrücke”?', 'Working group');
    await workbench.screenshot('found name as another kind');
    await workbench.press('Enter');
    await (await workbench.tree(FOUND)).getByText('Neonbrücke').waitFor({ state: 'detached' });
    assert.match(own(), /"subtype": "working-group", "name": "Neonbrücke",\n {6}"aliases": \["NEBRÜ"\]/);
    await menu('Kryptonblick', 'Add as Short Form of…');
    await workbench.typeInto('short form of', 'Neonbrücke');
    await workbench.press('Enter');
    await (await workbench.tree(FOUND)).getByText('Kryptonblick').first().waitFor({ state: 'detached' });
    assert.match(own(), /"aliases": \["NEBRÜ", "Kryptonblick"\]/);
  });
});
