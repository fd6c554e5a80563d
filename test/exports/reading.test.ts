import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { mergeKnowledge, readKnowledge } from '../../src/entities/knowledge.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { readDocument, type PaperDocument } from '../../src/corpus/document.ts';
import { readingOf, type Reading, type ReadingOptions } from '../../src/exports/reading.ts';
import { cleanText } from '../../src/text/clean.ts';
import { words } from '../../src/words/words.ts';
import actors from '../../seeds/knowledge/actors.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const ENTITIES = mergeKnowledge(readKnowledge(actors, 'actors.json').entities), MATCHER = createMatcher(ENTITIES);
const OPTIONS: ReadingOptions = {
  ports: {
    titleOf: (paper) => (paper === 'BT 19/5954' ? 'Gesichtserkennung' : null), isHere: (paper) => paper === 'BT 19/5954',
    address: (paper) => `https://official.example/${paper.replace(/\W/g, '-')}.pdf`, entityOf: (id) => ENTITIES.find((entity) => entity.id === id) ?? null,
  },
  word: words('en'), edition: 'window', answeredIn: null,
};

/** A paper in the Bundestag's form. */
const paper = (body: string, name = 'a.txt') => readDocument(`file:///${name}`, `Deutscher Bundestag Drucksache 19/99910
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Lichtbilder bei Interpol

Wir fragen die Bundesregierung:

${body}`, MATCHER);
const read = (document: PaperDocument, options: Partial<ReadingOptions> = {}) => readingOf(document, { ...OPTIONS, ...options });
const all = ({ head, blocks }: Reading) => head + blocks.map(({ html }) => html).join('\n');

/** What a person sees of HTML. */
function seen(html: string): string {
  return html.replace(/<[^>]*>/g, (tag) => ` ${/ href="([^"#][^"]*)"/.exec(tag)?.[1] ?? ''} `).replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!);
}
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of all that is no page furniture and is not printed twice, that a reading does not show. */
function lost(document: PaperDocument): string[] {
  const { uri: name } = document, { text, paper: { zones, questions } } = document, shown = lettersOf(seen(all(read(document)))), clean = cleanText(text);
  const again = questions.flatMap(({ printings }) => (printings.length > 1 ? printings.map(({ span }) => span) : []));
  return zones.filter(({ kind }) => kind !== 'furniture').flatMap(({ kind, span }) => {
    const words = kind === 'footnote' ? cleanText(text.slice(span.start, span.end), []).text : clean.text.slice(clean.offset(span.start), clean.offset(span.end));
    return again.some((printing) => printing.start < span.end && span.start < printing.end) ? [] : words.split(/[\s()[\]]+/).map(lettersOf).filter((word) => !shown.includes(word) && !(name.endsWith('.md') && /^\d$/.test(word))).map((word) => `${kind}: ${word}`);
  });
}

describe('the reading of whole papers', () => {
  const folders = ['seeds/papers', 'test/papers'].map((folder) => path.join(ROOT, folder));
  for (const folder of folders) for (const name of fs.readdirSync(folder).filter((file) => /\.(?:txt|md|anfrage)$/.test(file) && file !== 'README.md')) {
    it(`loses nothing of ${name}`, () => assert.deepEqual(lost(readDocument(`file:///${name}`, fs.readFileSync(path.join(folder, name), 'utf8'), MATCHER)), []));
  }
});
