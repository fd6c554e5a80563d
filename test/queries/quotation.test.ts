import assert from 'node:assert/strict';
import { quotation } from '../../src/queries/quotation.ts';
import { folder, paper } from './folder.ts';

const PRINTED = paper('19/100', `Wir fragen die Bundesregierung:

1. Wie viele Kilo-
meter Radweg wurden gebaut?

Zu 1:

Es wurden 200 Kilometer gebaut, und zwar nach den Anga-
\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode
ben der Länder. W eitere sind geplant. Weitere Zahlen liegen nicht vor.
`);

/** The quotation of what stands between two marks, or at one. */
const quoted = (marked: string) => {
  const { here } = folder({ a: marked.replaceAll('▮', '') }), start = marked.indexOf('▮');
  return quotation(here, { start, end: Math.max(start, marked.lastIndexOf('▮') - 1) });
};

describe('quotation', () => {
  for (const [from, to, expected] of [
    ['Es wurden ▮200', '', 'Es wurden 200 Kilometer gebaut, und zwar nach den Angaben der Länder. Weitere sind geplant. Weitere Zahlen liegen nicht vor.'],
    ['Zu ▮1:', '', 'Es wurden 200 Kilometer gebaut, und zwar nach den Angaben der Länder. Weitere sind geplant. Weitere Zahlen liegen nicht vor.'],
    ['Wie ▮viele', '', 'Wie viele Kilometer Radweg wurden gebaut?'],
    ['Radwege entstehen ▮nach', '', null],
    ['zwar ▮nach', 'Länder▮.', 'nach den Angaben der Länder'],
    ['▮Es wurden', 'Kilometer gebaut▮', 'Es wurden 200 Kilometer gebaut'],
    ['Radwege ▮entstehen', 'langsam▮.', 'entstehen nach Ansicht der Fragesteller zu langsam'],
  ] as const) it(`from "${from}"${to ? ` to "${to}"` : ''} is "${expected ?? 'nothing'}"`, () => {
    const plain = (words: string) => words.replace('▮', '');
    assert.equal(quoted(PRINTED.replace(plain(from), from).replace(to ? plain(to) : '▮▮', to)), expected);
  });

  for (const [selected, expected] of [['1.', 'Wie viele Kilometer Radweg wurden gebaut?'], ['Zu 1:', 'Es wurden 200 Kilometer gebaut, und zwar nach den Angaben der Länder. Weitere sind geplant. Weitere Zahlen liegen nicht vor.']] as const) {
    it(`of "${selected}", which a step through the questions selects, is what it stands for`, () => assert.equal(quoted(PRINTED.replace(`\n${selected}`, `\n▮${selected}▮`)), expected));
  }
});
