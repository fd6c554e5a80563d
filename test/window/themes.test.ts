import assert from 'node:assert/strict';
import type { Token } from '../../scripts/vscode/workbench.ts';
import { INQUIRY } from './inquiry.ts';
import { inWindow, THEMES } from './window.ts';

/** The contrast that readable text needs at least: WCAG 2.2, 1.4.3, and in high contrast 1.4.6. */
const LEAST_CONTRAST = { light: 4.5, dark: 4.5, 'high contrast': 7 } as const;
/** What is found in the inquiry and must not look like plain text: the words to go to, and the piece of colour. */
const COLOURED = [
  ['Vorbemerkung der Fragesteller:', 'Vorbemerkung'], ['Bundestagsdrucksache 19/5954', 'Bundestagsdrucksache'], ['Antwort auf Frage 2', 'Antwort auf Frage'],
  ['Zu 4 und 4 a):', 'Zu 4'], ['8: *', '8'],
] as const;
/** VS Code's name for the colour of plain text. */
const PLAIN = /\bmtk1\b/;
const PATIENCE_MS = 8000;
const POLL_MS = 100;

for (const theme of Object.keys(THEMES) as (keyof typeof THEMES)[]) {
  describe(`an inquiry in the ${theme} theme`, () => {
    const window = inWindow({ theme });

    it('tells questions, headings and citations from plain text, and all of it can be read', async () => {
      const { workbench } = window(), editor = await workbench.openFile(INQUIRY);
      await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
      const background = await workbench.background(editor);
      for (const [words, piece] of COLOURED) {
        await workbench.find(words);
        await eventually(async () => { checkColours((await workbench.tokens(editor)).filter(({ text }) => text.trim()), piece, background, LEAST_CONTRAST[theme]); });
      }
      await workbench.screenshot(`${theme} questions and answers`);
      await workbench.find('Bundestagsdrucksache 19/5954');
      await workbench.breadcrumb('Preface of the askers').waitFor();
      await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
      await workbench.screenshot(`${theme} hover`);
      await workbench.openContainer('Anfrage');
      await workbench.expand(await workbench.tree('Systems'), 'Projects');
      await workbench.screenshot(`${theme} sidebar`);
    });
  });
}

function checkColours(tokens: readonly Token[], piece: string, background: string, least: number): void {
  const plain = new Set(tokens.filter(({ classes }) => PLAIN.test(classes)).map(({ color }) => color));
  assert.ok(tokens.some(({ text, color }) => text.includes(piece) && !plain.has(color)), `“${piece}” has a colour of its own`);
  for (const { text, color } of tokens) {
    const seen = contrast(color, background);
    assert.ok(seen >= least, `“${text}”: ${color} on ${background} has a contrast of ${seen.toFixed(1)}`);
  }
}

/** Colours come late, and what was selected a moment ago has those of a selection. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, POLL_MS))) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** How far two colours are apart, from 1 to 21, as WCAG defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
