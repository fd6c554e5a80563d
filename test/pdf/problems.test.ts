import assert from 'node:assert/strict';
import * as bad from '../../scripts/pdf/bad.ts';
import { PDF_LIMITS, type PdfLimits } from '../../src/pdf/pdfText.ts';
import { readPdf } from '../../src/pdf/read.ts';
import { textOfPdf } from './pdf.ts';

describe('a PDF without text', () => {
  const CASES: readonly [name: string, bytes: () => Promise<Uint8Array>, problem: string, limits?: Partial<PdfLimits>][] = [
    ['that needs a password is encrypted', bad.encrypted, 'encrypted'],
    ['that ends early is damaged', async () => (await bad.damaged()).cut, 'damaged'],
    ['whose bytes are mixed up is damaged', async () => (await bad.damaged()).scrambled, 'damaged'],
    ['that is a text file is damaged', async () => (await bad.damaged()).noPdf, 'damaged'],
    ['of no bytes is damaged', async () => (await bad.damaged()).nothing, 'damaged'],
    ['that was scanned has no text', bad.scanned, 'no-text'],
    ['of empty pages has no text', bad.empty, 'no-text'],
    ['may be too large', () => bad.ofPages(2), 'too-large', { bytes: 100 }],
    ['may have too many pages', () => bad.ofPages(21), 'too-many-pages', { pages: 20 }],
    ['may have too much text', () => bad.ofPages(9), 'too-much-text', { characters: 20 }],
    ['may take too long', () => bad.ofPages(9), 'too-slow', { milliseconds: -1 }],
    ['that unpacks to many blanks has no text', () => Promise.resolve(bad.bomb(20)), 'no-text'],
  ];
  for (const [name, bytes, problem, limits] of CASES) it(name, async () => {
    assert.deepEqual(await readPdf(await bytes(), { ...PDF_LIMITS, ...limits }), { problem });
  });

  it('is read that only must not be changed', async () => {
    assert.equal((await textOfPdf(bad.locked())).text, 'Antwort der Bundesregierung\n');
  });

  it('is read but for the page that is missing', async () => {
    const { text, pages } = await textOfPdf(Promise.resolve(bad.withoutPage()));
    assert.deepEqual([text, pages.map(({ state }) => state)], ['Antwort\n\f', ['read', 'damaged']]);
  });

  it('leaves nothing behind where pdf.js has nothing to draw with', async () => {
    await readPdf(await bad.empty());
    assert.equal('DOMMatrix' in globalThis, false);
  });

  it('gives others their turn while it is read', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1), bytes = await bad.ofPages(200);
    turns = 0;
    await readPdf(bytes);
    clearInterval(timer);
    assert.ok(turns > 1, `${turns} turns`);
  });
});

describe('the PDFs for tests', () => {
  it('are the same bytes each time', async () => {
    assert.deepEqual(await bad.ofPages(2), await bad.ofPages(2));
  });
});
