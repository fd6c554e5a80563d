import assert from 'node:assert/strict';
import { quotedMentions } from '../../src/queries/mentions.ts';
import { article, folder, paper } from './folder.ts';

const { corpus, read } = folder({
  a: paper('19/100', `Wir fragen die Bundesregierung:
1. Wie viele Radwege nennt das BKA, und
welche davon sind
Drucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode
neu?
Zu 1:
Das BKA nennt keine.
2. Was nennt „das BKA“ stattdessen?
Zu 2:
Das ist nicht bekannt.
`),
  b: article('Vorher.\n\nDas BKA prüft.'),
});

describe('quoted mentions', () => {
  it('end where the question or answer ends that they are cited as, without what belongs to the page', async () => {
    const quoted = await quotedMentions(corpus, read, 'bka', 9);
    assert.deepEqual(quoted.flatMap(({ places }) => places.map(({ cited, words }) => [cited?.part, cited?.labels.join(), words])), [
      ['question', '1', '1. Wie viele Radwege nennt das BKA, und welche davon sind neu?'],
      ['answer', '1', 'Zu 1: Das BKA nennt keine.'],
      ['question', '2', '2. Was nennt „das BKA“ stattdessen?'],
      [undefined, undefined, 'Das BKA prüft.'],
    ]);
  });
});
