import assert from 'node:assert/strict';
import { inWindow } from './window.ts';

describe('a window with a folder of papers', () => {
  const window = inWindow();

  it('shows the files in the explorer', async () => {
    const files = await window().workbench.files();
    assert.ok(files.includes('Probe.anfrage'), files.join(', '));
    assert.ok(files.includes('Notiz.txt'), files.join(', '));
  });

  it('opens a paper in its own language mode', async () => {
    const { workbench } = window();
    const editor = await workbench.openFile('Probe.anfrage');
    assert.equal((await workbench.lines(editor))[0], 'Probe für die Tests, kein amtliches Dokument');
    await workbench.status('status.editor.mode').filter({ hasNotText: 'Plain Text' }).waitFor();
    await workbench.cursorTo(editor, 'Wie viele Kilometer');
    await workbench.waitForLine(16);
    await workbench.screenshot('paper opened');
  });
});
