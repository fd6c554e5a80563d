import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findCitations } from '../../src/citations/find.ts';
import type { Citation } from '../../src/model/citation.ts';
import { cleanText } from '../../src/text/clean.ts';
import { INQUIRY } from './marked.ts';

/** Pieces that papers, and texts that mean no good, are made of. */
const PIECES = [
  'Bundestagsdrucksache ', 'BT-Drs. ', 'Drucksache ', 'Drs.', '19/5954', '19 /10 041', '507/26', '2024/2025', '(17/1330)', '/', ', ', '; ', ' und ', ' (', ') ', '.', '\n', '\n\n', '\f', ' ', '-\n', '*', '**',
  'Antwort auf Frage 2', 'Antwort zu Frage 1 a)', 'Frage 3', 'Fragen 10 bis 10 b)', 'Zu Frage 3:\n', 'siehe zu 3. ', 'wie zu Frage 3 ', 'Urteil vom 3. Mai 2022 – 10 A 1.22 ', 'unter 1. und 2. ', 'Antwort der Bundesregierung ', ' der Kleinen Anfrage der Fraktion X auf ', ' des Abgeordneten Dr. Erik Muster ',
  'S. 5 f.', 'Seite 24', 'Anlage 3', 'vom 3. Mai 2020', '§ 27 Absatz 3 Nummer 3 AGG', '§§ 13, 14 SBGG', '§ ', ' i.V.m. ', 'Art. 43 Abs. 1 ', 'der VO 2018/1862 ', 'Verordnung (EU) 2018/1862 ', 'Ratsdokument 12545/18', 'COM(2020) 72 final',
  'https://www.example.org/a-', 'b/c.html', 'www.example.org ', '„Titel“, www.example.org vom 19. Januar 2020', 'BGBl. I S. 1299', 'BVerfGE 124, 161 (188)', '2 BvE 8/99', 'Urteil vom 22.04.2010 ', 'ebenda, ', 'a. a. O. ', 'Kleine Anfrage 5499 ', 'KA 12 ',
  'Plenarprotokoll 19/99', 'Ausschussdrucksache 18(4)699 A', 'Deutscher Bundestag ', '21. Wahlperiode ', 'Text ', 'ä', '😀', '\u0000', '\u2028',
];

const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));

function check(text: string, citations: readonly Citation[]): void {
  let end = 0;
  for (const { span, pinpointSpan, pinpoint, text: printed, target } of citations) {
    assert.ok(span.start >= end && span.end > span.start && span.end <= text.length, `${JSON.stringify(span)} behind ${end}`);
    end = span.end;
    assert.ok(printed.length > 0 && !/\n/.test(printed));
    assert.notEqual(target, '');
    assert.equal(pinpoint === null, pinpointSpan === null);
    if (pinpointSpan) assert.ok(pinpointSpan.start >= 0 && pinpointSpan.end > pinpointSpan.start && pinpointSpan.end <= text.length && (pinpointSpan.end <= span.start || pinpointSpan.start >= span.end), 'a pinpoint stands outside of its citation');
  }
}

describe('citations of any text', () => {
  it('are ordered, inside the text and without overlap', () => {
    fc.assert(fc.property(texts, fc.boolean(), (text, known) => check(text, findCitations(cleanText(text), known ? INQUIRY : { own: [], parliament: null, labels: [] }))), { numRuns: 600 });
  });

  it('are the same each time', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(findCitations(cleanText(text), INQUIRY), findCitations(cleanText(text), INQUIRY))), { numRuns: 100 });
  });

  it('do not depend on blank lines before the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const said = (t: string) => findCitations(cleanText(t, []), INQUIRY).map((c) => `${c.kind} ${c.target ?? ''} ${c.text}`);
      assert.deepEqual(said(`Text davor.\n\n\n\n${text}`), said(`Text davor.\n\n${text}`));
    }), { numRuns: 200 });
  });
});

describe('citations of hostile texts', () => {
  /** Characters of each text; what is quadratic would take minutes at this length. */
  const LENGTH = 150_000;
  const LONGEST = 6_000;
  const units = [
    '1', '/', '.', '§', '§ ', '(', ')', '1/', '1/1 ', '19/1234 ', 'Drucksache ', 'Drucksache 19/1234 ', 'Drs. 19/1, ', 'Frage 1 ', 'Fragen 1, ', 'Frage 1 bis 300 ', 'Antwort der Bundesregierung ', 'Antwort zu Frage 1 ', 'Antwort zu 1, 2, ', 'unter 1. ',
    'Art. 1 ', '§ 1 ', '§§ 1, ', '§ 1 Abs. 1, ', '§ 1 i.V.m. ', '§ 1 AGG ', '§ 4 Fooordnung ', '§ 5 Gesetzes über ', 'www.', 'www.! ', 'http://', 'http://a.b/ c/d\n', '://', '„', '“', '„a“, www.a.de vom 1. Mai 2020 ', 'vom ', 'BGBl. ', 'Bl. ', '(20', 'Urteil des ',
    '1 BvR 1/20 ', 'Beschluss vom 1. Mai 2020 (1 K 1/20) ', 'ebenda ', 'Drs. 1/1 ebd. ', 'Verordnung (EU) 2018/1, ', 'KA 1, ', 'Landtag von ', '\n', ' ', 'Abgeordneten Dr. ', 'Schriftliche Frage 1 des Abgeordneten Dr. Dr. ', 'Frage 1 der Kleinen Anfrage ', 'Frage 1 auf Drs. 1/1 ',
    '18/1-', '1/2/', '100/1/26 ', 'BR-Drs. 1/1/26, ', 'C-12/20 und ', '(ECLI:EU:', 'BAnz AT ', 'StAnz. ', 'GV. NRW. S. ', 'Drs. 1/1, Nr. 1 ', 'o. g. Drs. ', 'Drs. 1/1 (', '(BT-Drs.) ', 'Fragen 1 und 2, ', 'Frage 1; zu ', 'Frage 1 des Abgeordneten A. ', 'www.a.bb/a', '§ 1 Abs. 1 ABC ',
    'siehe zu 1 ', 'siehe zu Frage 1 a) ', '(Frage 1a) ', '(Frage 1a ', 'Az. 10 A 1.22 ', 'BVerwG ', 'Beantwortung der Frage 1 ', 'S. 3, Antwort zu Frage 1, ', 'Drs. 1/1, S. 3, Frage 1 ', 'o. g. Drucksache ',
    'Drucksache des Landtags von 1/12 ', 'Nummer 1/12 ', 'EGMR, Nr. 1/20 und ', 'Urteil vom 1. Mai 2020, Nr. 1/20 ', 'VerfGH Aaaa 1/20 ', 'Vf. 1-I-20 ', 'COM/2020/1 ', '/2020/1',
  ];
  for (const unit of units) {
    it(`${JSON.stringify(unit)} again and again`, function () {
      this.timeout(LONGEST);
      const text = unit.repeat(Math.ceil(LENGTH / unit.length));
      check(text, findCitations(cleanText(text, []), { ...INQUIRY, labels: Array.from({ length: 300 }, (_, i) => String(i + 1)) }));
    });
  }
});
