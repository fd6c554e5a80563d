import assert from 'node:assert/strict';
import type { Token } from '../../scripts/vscode/workbench.ts';
import { INQUIRY } from './inquiry.ts';
import { inWindow, THEMES } from './window.ts';

/** The contrast that readable text needs at least: WCAG 2.2, 1.4.3, and in high contrast 1.4.6; the red of VS Code's High Contrast Light has 6.6. */
const LEAST_CONTRAST = { light: 4.5, dark: 4.5, 'high contrast': 7, 'high contrast light': 6.5 } as const;
/** What is found in the inquiry and must not look like plain text: the words to go to, and the piece of colour. */
const COLOURED = [
  ['Vorbemerkung der Fragesteller:', 'Vorbemerkung'], ['Bundestagsdrucksache 19/5954', 'Bundestagsdrucksache'], ['Antwort auf Frage 2', 'Antwort auf Frage'],
  ['Zu 4 und 4 a):', 'Zu 4'], ['8: *', '8'],
] as const;
/** Families that must not look alike: the words to go to, and the piece that the family colours. */
const FAMILIES = [['Vorbemerkung der Fragesteller:', 'Vorbemerkung'], ['8: *', '8:'], ['Zu 4 und 4 a):', 'Zu 4'], ['Bundestagsdrucksache 19/370', 'Bundestagsdrucksache'], ['Antwort auf Frage 2', 'Antwort auf Frage']] as const;
/** A printed paper with a running head and a note in the middle of a sentence. */
const PRINTED = '19-5954.txt';
/** VS Code's name for the colour of plain text. */
const PLAIN = /\bmtk1\b/;
/** In high contrast what is selected has a colour of its own, and a moment longer than it is selected. */
const SELECTED = /\binline-selected-text\b/;
const PATIENCE_MS = 10_000;
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

    it('tells headings, questions, answers, papers and places apart', async () => {
      const { workbench } = window(), editor = await workbench.quickOpen(INQUIRY), colours = new Map<string, string>();
      await eventually(async () => { // what the grammar tells is coloured before the rest
        for (const [words, piece] of FAMILIES) {
          await workbench.find(words);
          await workbench.press('Home');
          await eventually(async () => {
            const found = (await workbench.tokens(editor)).find(({ text, classes }) => text.includes(piece) && !PLAIN.test(classes) && !SELECTED.test(classes));
            assert.ok(found, `“${piece}” has a colour of its own`);
            colours.set(piece, found.color);
          });
        }
        assert.equal(new Set(colours.values()).size, FAMILIES.length, JSON.stringify([...colours]));
      });
    });

    it('shows page furniture evenly faint, and page breaks as a line', async () => {
      const { workbench } = window(), editor = await workbench.quickOpen(PRINTED), background = await workbench.background(editor);
      await workbench.find('Die Drucksache enthält');
      await workbench.press('Escape');
      await eventually(async () => {
        const lines = (await workbench.lines(editor)).filter((line) => line.includes('übermittelt.') || line.includes('Die Drucksache enthält')).join('');
        const tokens = (await workbench.tokens(editor)).filter(({ text, visible }) => visible && text.trim().length > 5 && lines.includes(text)), seen = new Set(tokens.map(({ color, opacity }) => `${color} ${opacity}`));
        assert.deepEqual([tokens.length > 1, seen.size], [true, 1], JSON.stringify(tokens));
        const { color, opacity } = tokens[0]!, faint = contrast(blended(color, background, opacity), background);
        assert.ok(faint >= LEAST_CONTRAST[theme], `a contrast of ${faint.toFixed(1)}`);
        assert.ok(faint < 0.75 * contrast(color, background), 'fainter than the text');
        const feeds = (await workbench.tokens(editor)).filter(({ text }) => text.includes('\f'));
        assert.ok(feeds.length > 0 && feeds.every(({ visible }) => !visible), JSON.stringify(feeds));
      });
      await workbench.screenshot(`${theme} page furniture`);
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

/** A colour as it is seen through another one. */
function blended(colour: string, background: string, opacity: number): string {
  const [above, below] = [colour, background].map((one) => (one.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
  return `rgb(${above!.slice(0, 3).map((part, i) => part * opacity + below![i]! * (1 - opacity)).join(', ')})`;
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+(?:\.\d+)?/g) ?? []).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
