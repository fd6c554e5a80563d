import assert from 'node:assert/strict';
import { factsOf } from '../../src/corpus/facts.ts';
import { citableIn } from '../../src/queries/citable.ts';
import { byAge, editedVersion, sameIn, versionsOf } from '../../src/queries/versions.ts';
import { folder } from './folder.ts';
import { bundestagAnswers, bundestagQuestions, ITEMS } from '../paper/fixtures.ts';
import { versionWords } from '../../src/words/versions.ts';
import { words } from '../../src/words/words.ts';

const EDITED = bundestagAnswers(), ADVANCE = bundestagAnswers(ITEMS, 66).replace(/(?=\n\f)/g, '\nVorabfassung - wird durch die lektorierte Version ersetzt.');
const QUESTIONS = bundestagQuestions(), NEW = QUESTIONS.replace('21/9901', '21/9901 (neu)').replace('Plant die', 'Beabsichtigt die');
const LETTER = `Bundesministerium für Verkehr\n\nBerlin, 3. August 2026\n\nBETREFF\tKleine Anfrage der Abgeordneten Dr. Maria Beispiel und der Fraktion BÜNDNIS 90/DIE GRÜNEN\n\tBetrieb von Messstellen\nBEZUG\tBT-Drucksache 21/9901\n\nSehr geehrte Frau Präsidentin,\n\ndie o. g. Kleine Anfrage beantworte ich wie folgt:\n\n${ITEMS.map(({ label, question, answer }) => `${label}. ${question}\n\n${answer!}`).join('\n\n')}`;
const CORRECTION = EDITED.replace('21/9902', '21/9990').replace('Antwort\nder Bundesregierung', 'Berichtigte Antwort\nder Bundesregierung');
const en = words('en');

function versions(texts: Readonly<Record<string, string>>, of: string) {
  const { corpus, document } = folder(texts), { here, others } = versionsOf(corpus, factsOf(document(of)));
  return { here: here.role, others: others.map((one) => `${one.facts.uri}: ${versionWords(en, one, here)}`), corpus, document };
}

describe('the versions of a paper', () => {
  for (const [what, texts, of, here, others] of [
    ['an advance copy and its edited version', { a: ADVANCE, e: EDITED, q: QUESTIONS }, 'a', 'advance', ['e: Edited version']],
    ['an edited version and its advance copy', { a: ADVANCE, e: EDITED, q: QUESTIONS }, 'e', 'answer', ['a: Advance copy']],
    ['a letter, in the order in which they came about', { e: EDITED, l: LETTER, a: ADVANCE, q: QUESTIONS }, 'l', 'letter', ['a: Advance copy', 'e: Answer']],
    ['a question paper and its new version', { q: QUESTIONS, n: NEW, e: EDITED }, 'q', 'question', ['n: New version']],
    ['an answer and its correction', { e: EDITED, c: CORRECTION, q: QUESTIONS }, 'e', 'answer', ['c: Correction']],
    ['not a copy of the same text', { e: EDITED, f: EDITED }, 'e', 'answer', []],
    ['not a paper alone', { e: EDITED, q: QUESTIONS }, 'e', 'answer', []],
  ] as const) it(`are ${what}`, () => {
    const found = versions(texts, of);
    assert.deepEqual([found.here, found.others], [here, others]);
  });

  it('are compared from the older to the newer', () => {
    const { corpus, document } = versions({ e: EDITED, l: LETTER, a: ADVANCE }, 'e'), { here, others } = versionsOf(corpus, factsOf(document('e')));
    assert.deepEqual([here, ...others].sort(byAge).map(({ role }) => role), ['letter', 'advance', 'answer']);
  });
});

describe('the edited version of an advance copy', () => {
  const { corpus, document } = folder({ a: ADVANCE, e: EDITED, l: LETTER, q: QUESTIONS }), facts = (name: string) => factsOf(document(name));

  it('is found for it alone', () => {
    assert.deepEqual(['a', 'e', 'l', 'q'].map((name) => editedVersion(corpus, facts(name))?.uri), ['e', undefined, undefined, undefined]);
    assert.equal(editedVersion(folder({ a: ADVANCE, l: LETTER }).corpus, facts('a')), null);
  });

  it('has the same answer elsewhere', () => {
    const at = document('a').text.indexOf('Hierzu liegen'), found = sameIn(facts('e'), facts('a'), at);
    assert.ok(document('e').text.slice(found!).startsWith('Hierzu liegen'));
    assert.equal(sameIn(facts('e'), facts('a'), 0), null);
    assert.deepEqual([citableIn(corpus, facts('a'), at)?.stage, citableIn(corpus, facts('e'), found!)?.stage], ['advance', null]);
  });
});
