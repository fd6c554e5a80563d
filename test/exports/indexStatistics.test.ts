import assert from 'node:assert/strict';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { indexPage, NO_TALLY, tallied, type IndexState } from '../../src/exports/indexStatistics.ts';
import { words } from '../../src/words/words.ts';

const matcher = createMatcher([{ id: 'amt', type: 'actor', subtype: 'authority-or-ministry', name: 'Beispielamt', aliases: [], description: { de: '', en: '' } }]);
const facts = (text: string) => factsOf(readDocument('file:///a.txt', text, matcher));
const PAPER = facts('Deutscher Bundestag Drucksache 19/99901\n19. Wahlperiode 03.08.2020\n\nAntwort\nder Bundesregierung\n\nauf die Kleine Anfrage der Abgeordneten Erika Beispiel\n\nFähren\n\nWir fragen die Bundesregierung:\n\n1. Nutzt das Beispielamt Fähren?\n\nZu 1:\n\nDas Beispielamt nutzt Fähren (Bundestagsdrucksache 19/99902).\n');
const STATE: IndexState = {
  waiting: 0, putOff: 0, memory: 1.25 * 1024 * 1024, disk: { shards: 2, bytes: 0, dropped: 0 }, readers: { threads: 1, here: false, read: 12, lost: 0 },
  times: { restored: 240, validated: null, read: 61_000 }, limit: null, left: [],
};

describe('the page about the index', () => {
  it('counts what documents hold, packed or not', () => {
    const notes = facts('Notiz: BT-Drs. 19/99901.');
    for (const one of [PAPER, unpackFacts('file:///a.txt', packFacts(PAPER))]) {
      assert.deepEqual([one, notes].reduce(tallied, NO_TALLY), { papers: 1, texts: 1, questions: 1, answers: 1, citations: 2, mentions: 2 });
    }
  });

  it('says what there is, what it costs and how long it took, and that nothing was left out', () => {
    const { text } = indexPage({ papers: 2, texts: 1234, questions: 2, answers: 1, citations: 3, mentions: 4 }, 1, STATE, 'command:x', words('en'));
    assert.equal(text, 'Index Statistics\n\n1 procedure in 2 files (a procedure is an inquiry with all that belongs to it); other texts: 1,234\n2 questions · 1 answer · 3 citations · 4 mentions\n\nIn memory: 1.3 MB\nOn the disk: 0 KB in parts: 2\nThreads: 1; read since the start: 12 files\nRestored in 0.2 s\nRead in 61.0 s\n\nNothing was left out.\n');
  });

  it('lists what was left out under its reason, with links to the files, and what else there is to say', () => {
    const left = [{ name: 'a.txt', address: 'file:///a.txt', why: 'too-large' }, { name: 'b.txt', address: 'file:///b.txt', why: 'no-text' }, { name: 'c.txt', address: 'file:///c.txt', why: 'too-large' }];
    const state: IndexState = { ...STATE, waiting: 3, putOff: 17_000, disk: { shards: 0, bytes: 0, dropped: 1 }, readers: { threads: 0, here: true, read: 1, lost: 1 }, limit: 100, left };
    const { text, links } = indexPage(NO_TALLY, 0, state, 'command:rest', words('de'));
    assert.match(text, /Noch zu lesen: 3 Dateien\nZurückgestellt: 17\.000 Dateien, .*\(Jetzt lesen\)\n/);
    assert.match(text, /verworfen wurden: 1\nHier starten keine Threads; gelesen seit dem Start: 1 Dateien\nDateien, die ihren Thread gekostet haben: 1\n/);
    assert.match(text, /\nAusgelassen:\n {2}Anfrage hat 100 Dateien .*\n\n {2}Zu groß .*\(2\)\n {4}a\.txt\n {4}c\.txt\n\n {2}Ohne Text \(1\)\n {4}b\.txt\n$/);
    assert.deepEqual(links.map(({ span, to }) => [text.slice(span.start, span.end), to]), [
      ['Jetzt lesen', { url: 'command:rest' }], ['a.txt', { url: 'file:///a.txt' }], ['c.txt', { url: 'file:///c.txt' }], ['b.txt', { url: 'file:///b.txt' }],
    ]);
  });

  it('lists some hundred files of a reason, and says how many others there are', () => {
    const left = Array.from({ length: 250 }, (_, i) => ({ name: `${i}.txt`, address: `file:///${i}.txt`, why: 'empty' }));
    const { text, links } = indexPage(NO_TALLY, 0, { ...STATE, left }, '', words('en'));
    assert.equal(links.length, 200);
    assert.match(text, /Empty \(250\)[^]*and 50 others\n$/);
  });
});
