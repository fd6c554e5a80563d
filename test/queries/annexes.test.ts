import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { definition } from '../../src/queries/definition.ts';
import { highlights } from '../../src/queries/highlights.ts';
import { hover } from '../../src/queries/hover.ts';
import { tablesIn } from '../../src/queries/tables.ts';
import { outline } from '../../src/queries/outline.ts';
import { references } from '../../src/queries/references.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { hoverMarkdown } from '../../src/exports/hover.ts';
import { annexNumbers } from '../../src/paper/annexes.ts';
import { words } from '../../src/words/words.ts';
import { article, entityOf, folder, paper } from './folder.ts';

const asked = (first: string, second: string, behind: string) => paper('19/100', `Wir fragen die Bundesregierung:

1. Wie viele Kilometer wurden gebaut?

Zu 1:

${first}

2. Welche Länder waren beteiligt?

Zu 2:

${second}

${behind}`);
const THREE = 'Anlage 1 zu Frage 2\n\nLänder\n\nAnlage 2 zu den Fragen 1 bis 3\n\nJahr     Kilometer\n2019            12\n2020            15\n\nAnlage 3\n\nKosten';
const LETTERS = 'Anhang A\n\nLänder\n\nAnhang B: Kosten nach Ländern\n\nKosten';

describe('annexes', () => {
  for (const [answer, annexes, expected] of [
    ['Siehe ▮Anlage 2.', THREE, ['Anlage 2 zu den Fragen 1 bis 3']],
    ['Siehe Anlagen 1 ▮bis 3.', THREE, ['Anlage 1 zu Frage 2', 'Anlage 2 zu den Fragen 1 bis 3', 'Anlage 3']],
    ['Die ▮Anlagen 1 und 3 zeigen das.', THREE, ['Anlage 1 zu Frage 2', 'Anlage 3']],
    ['Siehe ▮Anlage.', THREE, ['Anlage 2 zu den Fragen 1 bis 3']],
    ['Die als ▮Anlage beigefügte Tabelle zeigt das.', THREE, ['Anlage 2 zu den Fragen 1 bis 3']],
    ['Das steht in der ▮Anlage zu Frage 2.', THREE, ['Anlage 1 zu Frage 2']],
    ['Siehe ▮Anhang B.', LETTERS, ['Anhang B: Kosten nach Ländern']],
    ['Siehe ▮Anlage I.', 'Anlage I\n\nLänder\n\nAnlage II\n\nKosten', ['Anlage I']],
    ['Siehe ▮Anlage.', 'Anlage zu Drucksache 19/100\n\nLänder', ['Anlage zu Drucksache 19/100']],
    ['Siehe ▮Anlage 1 zur Straßenverkehrs-Ordnung.', THREE, []],
    ['Siehe ▮Anlage 4.', THREE, []],
    ['Siehe ▮Tabelle 3.', 'Anlage\n\nTabelle 3: Strecken\n\nJahr     Kilometer\n2019            12\n2020            15', ['Tabelle 3: Strecken']],
  ] as const) it(`"${answer}" leads to ${expected.join(', ') || 'nothing'}`, () => {
    const { corpus, here, offset, selected } = folder({ a: asked(answer, 'Alle.', annexes) }), found = definition(corpus, here, offset);
    assert.deepEqual(found?.kind === 'places' ? selected(found.targets) : [], expected.map((heading) => `a: ${heading}`));
  });

  it('a citation of another paper leads to its annex', () => {
    for (const words of ['▮Anlage 2 zu Bundestagsdrucksache 19/100', 'Anlagen 2 und 3 der ▮BT-Drs. 19/100', '▮BT-Drs. 19/100, Anlage 2']) {
      const { corpus, here, offset, selected } = folder({ a: asked('Siehe Anlage 2.', 'Alle.', THREE), b: article(`So steht es in ${words}.`) }), found = definition(corpus, here, offset);
      assert.deepEqual(found?.kind === 'places' && selected(found.targets), ['a: Anlage 2 zu den Fragen 1 bis 3', ...(words.startsWith('Anlagen') ? ['a: Anlage 3'] : [])], words);
    }
  });

  it('its heading may stand at the right edge', () => {
    const { corpus, here, offset, selected } = folder({ a: asked('Siehe ▮Anlage 2.', 'Alle.', THREE.replace('Anlage 2', `${' '.repeat(78)}Anlage 2`)) }), found = definition(corpus, here, offset);
    assert.deepEqual(found?.kind === 'places' && selected(found.targets).map((words) => words.replace(/\s+/g, ' ')), ['a: Anlage 2 zu den Fragen 1 bis 3']);
  });

  it('its heading tells who refers to it, in its paper and in others', () => {
    const texts = { a: asked('Siehe Anlage 2.', 'Siehe Anlagen 1 bis 3.', THREE.replace('Anlage 2', 'Anlage▮ 2')), b: article('So Anlage 2 der BT-Drs. 19/100.') }, { corpus, here, offset } = folder(texts);
    const found = references(corpus, here, offset, false).map(({ uri, span }) => `${uri}: ${corpus.document(uri) === factsOf(here) || uri === here.uri ? here.text.slice(span.start, span.end) : 'cites'}`);
    assert.deepEqual(found, ['a: Anlage 2', 'a: Anlagen 1 bis 3', 'b: cites']);
    assert.deepEqual(highlights(corpus, here, offset).map(({ start, end }) => here.text.slice(start, end)), ['Anlage 2', 'Anlagen 1 bis 3', 'Anlage 2 zu den Fragen 1 bis 3']);
  });

  it('the outline has each with its heading', () => {
    const { here } = folder({ a: asked('▮Siehe Anlage 2.', 'Alle.', THREE) });
    assert.deepEqual(outline(here).filter(({ zone }) => zone === 'annex').map((node) => node.words), ['Anlage 1 zu Frage 2', 'Anlage 2 zu den Fragen 1 bis 3', 'Anlage 3']);
  });

  const told = async (texts: Record<string, string>) => {
    const { corpus, here, offset, read } = folder(texts), found = await hover({ corpus, catalogue: EMPTY_CATALOGUE, entityOf, read, hasOriginal: () => false, tablesIn }, here, offset);
    return found && hoverMarkdown(found.card, words('en'));
  };
  it('a hover shows its table as a table', async () => {
    assert.match((await told({ a: asked('Siehe ▮Anlage 2.', 'Alle.', THREE) }))!, /\| Jahr \| Kilometer \|\n\| ---: \| --------: \|\n\| 2019 \| {8}12 \|/);
  });
  it('a hover says that the file lacks it', async () => {
    assert.equal(await told({ a: asked('Siehe ▮Anlage 1.', 'Alle.', '') }), '*Anlage 1: not in this file. Text versions often leave annexes out.*\n');
    assert.equal(await told({ a: article('Siehe ▮Anlage 1 des Vertrags.') }), null);
  });
  it('a hover on a citation of another paper shows it', async () => {
    const said = await told({ a: asked('Siehe Anlage 2.', 'Alle.', THREE), b: article('So steht es in ▮Anlage 2 zu Bundestagsdrucksache 19/100.') });
    assert.match(said!, /\*\*\[Anlage 2 zu den Fragen 1 bis 3]/);
    assert.match(said!, /\| Jahr \| Kilometer \|/);
  });
  it("an answer's hover says that it refers to it", async () => {
    assert.match((await told({ a: asked('Siehe Anlage 2.', 'Alle.', THREE).replace('Wie viele', 'Wie ▮viele') }))!, /→ \*\*\[Anlage 2]/);
  });

  it('lies beside its paper as a file of its own', () => {
    const answer = asked('Siehe ▮Anlage 2.', 'Alle.', '');
    for (const [name, expected] of [['file:///p/19-100%20Anlage%202.txt', 1], ['file:///p/19-100-Anlage-2.md', 1], ['file:///p/19-100_Anlage2.txt', 1], ['file:///p/19-100%20Anlage.txt', 0], ['file:///p/19-200%20Anlage%202.txt', 0]] as const) {
      const { corpus, here, offset } = folder({ 'file:///p/19-100.txt': answer, [name]: 'Kosten nach Ländern\n\nBayern 12' }), found = definition(corpus, here, offset);
      assert.deepEqual(found?.kind === 'places' ? found.targets.map(({ uri }) => uri) : [], expected ? [name] : [], name);
    }
  });

  for (const [printed, expected] of [['1', '1'], ['1 bis 3', '1 2 3'], ['1, 2 und 4', '1 2 4'], ['1–3', '1 2 3'], ['A und B', 'A B'], ['Nr. 2', '2'], ['1 bis 9999', '1 9999']] as const) it(`"${printed}" are ${expected}`, () => { assert.equal(annexNumbers(printed).join(' '), expected); });
});
