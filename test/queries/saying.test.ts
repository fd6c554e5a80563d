import assert from 'node:assert/strict';
import { factsOf } from '../../src/corpus/facts.ts';
import { saying } from '../../src/queries/saying.ts';
import { folder, paper } from './folder.ts';

/** What an answer says of the BKA; mentions stand between bars. */
function said(answer: string): string {
  const { here } = folder({ a: paper('19/100', `Wir fragen die Bundesregierung:\n1. Was ist bekannt?\nZu 1:\n${answer}\n`) }), facts = factsOf(here), fact = facts.answers[0]!;
  const spans = facts.entities.find(({ entity }) => entity === 'bka')!.spans.filter(({ start }) => start >= fact.span.start);
  const { pieces, more } = saying(here, { start: fact.heading?.end ?? fact.span.start, end: fact.span.end }, spans);
  for (const { text, span } of pieces) if (span) assert.equal(here.text.slice(span.start, span.end).replace(/\s+/g, ' '), text);
  return pieces.map(({ text, span }) => (span ? `|${text}|` : text)).join('') + (more ? ` +${more}` : '');
}

const LONG = 'mit einer Stelle und '.repeat(60);

describe('what an answer says of a name', () => {
  for (const [name, answer, expected] of [
    ['is the sentence that mentions it', 'Das ist neu. Das BKA prüft es. Mehr ist nicht bekannt.', 'Das |BKA| prüft es.'],
    ['begins behind the heading', 'Das BKA prüft.', 'Das |BKA| prüft.'],
    ['is joined over line ends and mended words', 'Das ist neu. Das BKA hat die Unter-\nlagen und\nprüft sie. Ende.', 'Das |BKA| hat die Unterlagen und prüft sie.'],
    ['is several sentences; what stands between them is left out', 'Das BKA prüft. Es dauert. Das BKA fragt.', 'Das |BKA| prüft. […] Das |BKA| fragt.'],
    ['joins sentences that follow each other', 'Das BKA prüft. Das BKA fragt.', 'Das |BKA| prüft. Das |BKA| fragt.'],
    ['ends after three sentences, and counts the others', 'Das BKA a. '.repeat(5).replace(/ a\./g, ' war da.'), 'Das |BKA| war da. Das |BKA| war da. Das |BKA| war da. +2'],
    ['does not end at abbreviations and ordinals', 'Am 5. Mai hat das BKA nach Art. 8 Abs. 2 Nr. 3 z. B. Daten des Dr. Beispiel aus der 19. Wahlperiode geprüft. Ende.', 'Am 5. Mai hat das |BKA| nach Art. 8 Abs. 2 Nr. 3 z. B. Daten des Dr. Beispiel aus der 19. Wahlperiode geprüft.'],
    ['ends at a year', 'Das galt bis 2020. Das BKA prüft. Ende.', 'Das |BKA| prüft.'],
    ['does not reach into the next paragraph', 'Das ist neu\n\nDas BKA prüft\n\nEnde', 'Das |BKA| prüft'],
    ['leaves out what belongs to the page', 'Das BKA prüft\nDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\nes nun. Ende.', 'Das |BKA| prüft es nun.'],
    ['has all mentions of a sentence', 'Ob das BKA oder das Bundeskriminalamt prüft, ist eins.', 'Ob das |BKA| oder das |Bundeskriminalamt| prüft, ist eins.'],
  ] as const) it(name, () => assert.equal(said(answer), expected));

  it('of a sentence without end is what stands around the name', () => {
    const words = said(`Es ist ${LONG}das BKA ${LONG}nun das BKA.`);
    assert.match(words, /^… \S.*das \|BKA\| mit einer.* … \+1$/);
    assert.ok(words.length < 500, String(words.length));
  });

  for (const piece of ['. ', '.\n', 'A. ', '1. ', '( ', '\n \n', 'Das BKA. ']) {
    it(`takes a long answer of ${JSON.stringify(piece)}`, () => assert.match(said(`Das BKA ${piece.repeat(50_000 / piece.length)}.`), /\|BKA\|/));
  }
});
