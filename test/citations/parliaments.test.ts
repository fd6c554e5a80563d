import assert from 'node:assert/strict';
import { paperIdOf } from '../../src/citations/paperLabel.ts';
import { parliamentOf } from '../../src/citations/parliaments.ts';
import type { Parliament } from '../../src/model/paperId.ts';

describe('whose paper a text is', () => {
  const heads: readonly (readonly [text: string, of: Parliament | null])[] = [
    ['Deutscher Bundestag Drucksache 21/7449\n21. Wahlperiode', 'BT'],
    ['Bundesministerium\nfür Vieles\n\nPräsidentin des Deutschen Bundestages\nPlatz der Republik 1', 'BT'],
    ['An den Präsidenten des Deutschen Bundestags', 'BT'],
    ['Antwort zu BT-Drucksache 19/18172', 'BT'],
    ['Kleine Anfrage\nWir fragen die Bundesregierung:', 'BT'],
    ['Bundesrat Drucksache 507/26\n12.11.26', 'BR'],
    ['Landtag von Baden-Württemberg\n17. Wahlperiode\nDrucksache 17 / 8906', 'BW'],
    ['Bayerischer Landtag\n18. Wahlperiode 03.05.2023 Drucksache 18/33333', 'BY'],
    ['Drucksache 19 /10 041\nSchriftliche Anfrage\n(Eingang beim Abgeordnetenhaus am 9. November)', 'BE'],
    ['Senatsverwaltung für Inneres\nIm Namen des Senats von Berlin beantworte ich', 'BE'],
    ['Landtag Brandenburg Drucksache 7/99\n7. Wahlperiode', 'BB'],
    ['BREMISCHE BÜRGERSCHAFT Drucksache 20/399 S\nStadtbürgerschaft', 'HB'],
    ['BÜRGERSCHAFT\nDER FREIEN UND HANSESTADT HAMBURG Drucksache 22/111'.replace('\n', ' '), 'HH'],
    ['BÜRGERSCHAFT\nDER FREIEN UND HANSESTADT HAMBURG Drucksache 22/111', 'HH'],
    ['HESSISCHER LANDTAG\nKleine Anfrage\n20/1234', 'HE'],
    ['LANDTAG MECKLENBURG-VORPOMMERN Drucksache 8/99', 'MV'],
    ['Niedersächsischer Landtag – 18. Wahlperiode\nDrucksache 18/5555', 'NI'],
    ['LANDTAG NORDRHEIN-WESTFALEN\n18. Wahlperiode', 'NW'],
    ['Landtag Rheinland-Pfalz\n18. Wahlperiode', 'RP'],
    ['LANDTAG DES SAARLANDES\n17. Wahlperiode Drucksache 17/1330', 'SL'],
    ['Präsidenten des Sächsischen Landtages\nHerrn', 'SN'],
    ['Landtag von Sachsen-Anhalt\nDrucksache 8/123', 'ST'],
    ['SCHLESWIG-HOLSTEINISCHER LANDTAG Drucksache 20/2905', 'SH'],
    ['Thüringer Landtag\n7. Wahlperiode Drucksache 7/1000', 'TH'],
    ['Die Landesregierung von Rheinland-Pfalz antwortet', 'RP'],
    ['Staatsministerium\nFreistaat Sachsen', 'SN'],
    ['Niedersächsischer Landtag\nwie auf Bundestagsdrucksache 19/1', 'NI'],
    ['Ein Artikel über WhatsApp und die Polizei', null],
    ['Der Landtag hat getagt.', null],
    ['', null],
  ];
  for (const [text, of] of heads) it(`${text.split('\n').join('⏎') || 'an empty text'} → ${of ?? 'nobody'}`, () => assert.equal(parliamentOf(text), of));

  it('looks at the first part of the text only', () => assert.equal(parliamentOf(`${'Text. '.repeat(2000)}Bayerischer Landtag`), null));
  it('does not slow down on a hostile head', () => {
    for (const unit of ['Landtag ', 'Bundesrat\n', '\n', 'Landtag von ', 'sächsischer ']) parliamentOf(unit.repeat(100_000));
  });
});

describe('a paper\'s number with its label', () => {
  const rows: readonly (readonly [text: string, home: Parliament | null, id: string | null])[] = [
    ['Deutscher Bundestag Drucksache 21/7449', null, 'BT 21/7449'],
    ['BT-Drs. 21/9901', null, 'BT 21/9901'],
    ['– Drucksache 21/9901 –', 'BT', 'BT 21/9901'],
    ['Drucksache 19 /10 041', 'BE', 'BE 19/10041'],
    ['BREMISCHE BÜRGERSCHAFT Drucksache 20/399 S', 'HB', 'HB 20/399 S'],
    ['LANDTAG DES SAARLANDES Drucksache 17/1525 (17/1330)', 'SL', 'SL 17/1525'],
    ['(17/1330)', 'SL', 'SL 17/1330'],
    ['Drucksache 21/9901', null, null],
    ['Bundesrat Drucksache 507/26', 'BR', 'BR 507/26'],
    ['Drucksache 19/99 (neu)', 'BT', 'BT 19/99 (neu)'],
    ['24./25. Oktober 2020, Jahr 2024/2025', 'BT', null],
    ['kein Zeichen', 'BT', null],
  ];
  for (const [text, home, id] of rows) it(`${text}, ${home ?? 'nobody\'s'} → ${id ?? 'none'}`, () => assert.equal(paperIdOf(text, home), id));
});
