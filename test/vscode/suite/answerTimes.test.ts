import * as vscode from 'vscode';
import { TEST_OUTPUT_MARK } from '../../../scripts/vscode/testOutput.ts';
import { ok } from '../assert.ts';
import { definitionsAt, eventually, open, positionOf } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

/** How often each is asked, and what the first answers may cost: they wake what answers. */
const TIMES = 40, WARM = 10;

describe('definition and hover', () => {
  before(writePapers);
  after(removePapers);

  it('cost little more than providers that give nothing', async () => {
    const { document } = await open(FILES.citing), words = 'BT-Drs. ▮19/99910, Antwort auf Frage 1';
    await eventually(async () => { ok((await definitionsAt(document, words)).some(({ file }) => file === 'zitiert.anfrage')); });
    const empty = await vscode.workspace.openTextDocument({ language: 'json', content: document.getText() }), nothing = { scheme: 'untitled', language: 'json' };
    const providers = [vscode.languages.registerDefinitionProvider(nothing, { provideDefinition: () => null }), vscode.languages.registerHoverProvider(nothing, { provideHover: () => null })];
    try {
      for (const [name, command] of [['definition', 'vscode.executeDefinitionProvider'], ['hover', 'vscode.executeHoverProvider']] as const) {
        const times: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
        for (let i = 0; i < TIMES; i++) { // by turns, so that both meet the same host
          for (const [whose, asked] of [['ours', document], ['theirs', empty]] as const) {
            const start = performance.now();
            await vscode.commands.executeCommand(command, asked.uri, positionOf(asked, words));
            if (i >= WARM) times[whose].push(performance.now() - start);
          }
        }
        const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1]!, [ours, theirs] = [median(times.ours), median(times.theirs)];
        console.log(`${TEST_OUTPUT_MARK}    ${name}: ${ours.toFixed(1)} ms, with a provider that gives nothing ${theirs.toFixed(1)} ms`);
        ok(ours < 20 * theirs + 100, `${name}: ${ours} ms beside ${theirs} ms`);
      }
    } finally {
      for (const provider of providers) provider.dispose();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  });
});
