import assert from 'node:assert/strict';
import { Catalogue, EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { readCatalogue } from '../../src/corpus/catalogueReader.ts';
import { hoverMarkdown } from '../../src/exports/hover.ts';
import { missingPage, missingPageName } from '../../src/exports/missingPage.ts';
import { hover } from '../../src/queries/hover.ts';
import { tablesIn } from '../../src/queries/tables.ts';
import { missingPaper } from '../../src/queries/missing.ts';
import { words } from '../../src/words/words.ts';
import { entityIn } from '../../src/queries/discovered.ts';
import { article, entityOf, folder, PAIRS, paper } from '../queries/folder.ts';

/** The Markdown of the hover at the cursor, links without their arguments. */
async function told(texts: Readonly<Record<string, string>>, language: 'de' | 'en' = 'de', catalogue = EMPTY_CATALOGUE, hasOriginal = () => false): Promise<string | null> {
  const { corpus, here, offset, read } = folder(texts), found = await hover({ corpus, catalogue, entityOf: entityIn(corpus, entityOf), read, hasOriginal, tablesIn }, here, offset);
  if (!found) return null;
  assert.ok(found.span.start <= offset && offset <= found.span.end);
  return hoverMarkdown(found.card, words(language)).replace(/\(command:([\w.]+)\?[^)]*\)/g, '($1)').trimEnd();
}

const cited = paper('19/100', PAIRS);
const catalogue = new Catalogue([readCatalogue(`number,title,type,published,groups,askers,ministries,parliament,url,question paper
19/370,Radwege in *Städten*,minor,2018-01-05,Die Linke,Erika Beispiel;Max Muster,"Bundesministerium des Innern, für Bau und Heimat",,,19/300
18/7,Landesstraßen,Schriftliche Anfrage,,,,,BY,https://www.example.org/18-7.pdf,`, 'x.csv').entries]);
const within = (marked: string) => ({ a: cited.replace(marked.replace('▮', ''), marked) });

describe('hover', () => {
  it('on a citation tells title, date, who asked, the cited question and its answer', async () => {
    assert.equal(await told({ a: article('So BT-Drs. ▮19/100, Antwort auf Frage 1.'), p: cited }), `**BT-Drs. 19/100**: **Radwege an Bundesstraßen**

3\\. August 2020 · Gefragt von Erika Beispiel (DIE LINKE.)

**[Frage 1](anfrage.openPlace)** Wie viele Kilometer Radweg wurden seit 2015 gebaut?

**[Antwort zu 1](anfrage.openPlace)**

> Es wurden 200 Kilometer gebaut.

[Öffnen](anfrage.openPlace) · [Amtliches PDF](https://dserver.bundestag.de/btd/19/001/1900100.pdf) · 1 Verweis`);
  });

  it('on a citation leads into the PDF of the folder too', async () => {
    assert.match((await told({ a: article('So BT-Drs. ▮19/100, Antwort auf Frage 1.'), p: cited }, 'de', EMPTY_CATALOGUE, () => true))!, /\[Öffnen\]\(anfrage\.openPlace\) · \[Original zeigen\]\(anfrage\.openOriginal\) · \[Amtliches PDF\]/);
  });

  it('on a citation tells how long the answer took', async () => {
    const question = 'Deutscher Bundestag Drucksache 19/90\n19. Wahlperiode 20.07.2020\nKleine Anfrage\nder Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\nRadwege an Bundesstraßen\nWir fragen die Bundesregierung:\n1. Wie viele Kilometer Radweg wurden gebaut?\n2. Welche Länder waren beteiligt?\nBerlin, den 13. Juli 2020';
    assert.match((await told({ a: article('So BT-Drs. ▮19/100.'), p: cited.replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/90 –'), q: question }))!, / · Antwort nach 21 Tagen: Fragen vom 13\. Juli 2020, Drucksache mit der Antwort vom 3\. August 2020 \(nach anderen Daten 14 bis 21 Tage\)\n/);
  });

  describe('with pages', () => {
    const printed = cited.replace('3. Welche Radwege', '\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\n3. Welche Radwege'), pdf = 'https://dserver.bundestag.de/btd/19/001/1900100.pdf';
    for (const [pinpoint, page, link] of [[', Antwort auf Frage 1', /\*\*\[Antwort zu 1\][^*]*\*\* \(Seite 1\)/, `${pdf}#page=1`], [', Frage 3', /\*\*\[Frage 3\][^*]*\*\* \(Seite 2\) Welche/, `${pdf}#page=2`], [', S. 2', /Seite 2/, `${pdf}#page=2`], ['', /Drs/, pdf]] as const) {
      it(`tells the page and opens the PDF there: "BT-Drs. 19/100${pinpoint}"`, async () => {
        const said = await told({ a: article(`So BT-Drs. ▮19/100${pinpoint}.`), p: printed });
        assert.match(said!, page);
        assert.ok(said!.includes(`[Amtliches PDF](${link})`), said!);
      });
    }
    it('opens the PDF of a missing paper at the page that is cited', async () => assert.match((await told({ a: article('So BT-Drs. ▮19/100, S. 5 f.') }))!, /1900100\.pdf#page=5\)/));
    it('tells the page of the PDF where the text tells no other', async () => assert.match((await told({ a: article('So BT-Drs. ▮19/100, Antwort auf Frage 3.'), p: printed.replace(/\fDrucksache.*/, '\f') }, 'en'))!, /\*\* \(PDF page 2\)/));
    it('opens no page of a paper that does not hold the answer', async () => {
      const question = cited.replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage').replace(/Zu \d[^]*?(?=\n\d|$)/g, '').replace('19/100', '19/90');
      assert.match((await told({ a: article('So BT-Drs. ▮19/90, Antwort auf Frage 1.'), q: question, p: printed.replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/90 –') }))!, /Antwort zu 1\][^*]*\*\* \(Seite 1\)[^]*1900090\.pdf\)/);
    });
  });

  it('on a question whose answer refers to another one tells that one too', async () => {
    assert.equal(await told(within('3. Welche ▮Radwege')), `**[Antwort zu 3](anfrage.openPlace)**

> Auf die Antwort zu Frage 1 wird verwiesen.

→ **[Antwort zu 1](anfrage.openPlace)**

> Es wurden 200 Kilometer gebaut.`);
  });

  for (const words of ['▮Die Fragen 1', 'Fragen ▮1 und 2', 'gemeinsam ▮beantwortet']) it(`on "${words}" tells the questions that the answer covers`, async () => {
    const joint = paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Wie viele Radwege gibt es?\n\n2. Wie viele sind geplant?\n\nDie Fragen 1 und 2 werden wegen ihres Zusammenhangs gemeinsam beantwortet. Es sind 5.\n');
    assert.equal(await told({ a: joint.replace(words.replace('▮', ''), words) }), `**[Frage 1](anfrage.openPlace)** Wie viele Radwege gibt es?

**[Frage 2](anfrage.openPlace)** Wie viele sind geplant?`);
    assert.equal(await told({ a: joint.replace('Es sind', 'Es ▮sind') }), null);
  });

  it('on an abbreviation tells what it means here, where that is said, and who else says so', async () => {
    const introduction = 'Die Musterlastquote (MLQ) prüft.', others = { b: article(introduction), c: article(`${introduction} Immer.`), d: article('Der *Musterleitquotient* (MLQ) steigt.') };
    assert.equal(await told({ a: article(`${introduction}\n\nDer ▮MLQ-Leiter.`), ...others }), `**MLQ** · Musterlastquote

[Eingeführt in Zeile 3:](anfrage.openPlace)

> Die **Musterlastquote** (MLQ) prüft.

In 2 weiteren Dokumenten ebenso

Sonst in diesem Ordner: [Musterleitquotient](anfrage.openPlace)`);
    assert.equal(await told({ a: article('Der ▮MLQ-Leiter.'), b: article(introduction) }, 'en'), `**MLQ** · Musterlastquote

[Introduced in b:](anfrage.openPlace)

> Die **Musterlastquote** (MLQ) prüft.`);
  });

  it('on a name tells where this document introduces its abbreviation, if that is not told anyway', async () => {
    const here = article('Das Bundeskriminalamt (BKA) prüft.\n\nDas ▮BKA.'), other = paper('19/100', `Das Bundeskriminalamt (BKA) prüft.\n\n${PAIRS}`);
    assert.match((await told({ a: here, b: other }))!, /Eingeführt in BT-Drs\. 19\/100:[^]*\[Eingeführt in Zeile 3:\]\(anfrage\.openPlace\) Bundeskriminalamt\n/);
    assert.doesNotMatch((await told({ a: here }))!, /Zeile 3/);
    assert.doesNotMatch((await told({ a: article('Das Bundeskriminalamt (BKA) prüft. Das ▮Bundeskriminalamt.'), b: other }))!, /Zeile 3/);
  });

  it('on a citation of a question that the paper does not have says so', async () => {
    assert.match((await told({ a: article('So BT-Drs. ▮19/100, Antwort auf Frage 9.'), p: cited }))!, /\*Frage 9 steht nicht in der Drucksache, die im Ordner liegt\.\*/);
  });

  it('on a citation of a paper that is not here says what is known', async () => {
    assert.equal(await told({ a: article('So BT-Drs. ▮19/370, Antwort auf die Schriftliche Frage 11 des Abgeordneten Max Muster.') }, 'en'), `**BT-Drs. 19/370**, written question 11 (Max Muster)

Not in this folder

[What is known](anfrage.openPaper) · [Official PDF](https://dserver.bundestag.de/btd/19/003/1900370.pdf) · 1 citation in 1 document`);
  });

  it('on a number that may be another parliament’s names the paper of the folder with that number', async () => {
    const saarland = paper('17/1525', PAIRS).replace('Deutscher Bundestag', 'Landtag des Saarlandes').replaceAll('Bundesregierung', 'Landesregierung');
    const lines = (await told({ a: article('So die Bundesregierung in Drucksache ▮17/1525, Antwort auf Frage 2.'), p: saarland }))!.split('\n\n');
    assert.deepEqual(lines.slice(0, 3), ['**BT-Drs. 17/1525**, Antwort zu Frage 2', 'Nicht in diesem Ordner', 'Gleiche Nummer in diesem Ordner: [Drs. 17/1525 (SL)](anfrage.openPlace)']);
    assert.doesNotMatch((await told({ a: article('So BT-Drs. ▮17/1525, Antwort auf Frage 2.'), p: saarland }))!, /Gleiche Nummer/);
  });

  it('on a citation of a paper that a catalogue knows tells title, kind, date, who asked and who answered', async () => {
    assert.equal(await told({ a: article('So BT-Drs. ▮19/370, Antwort auf Frage 3.') }, 'de', catalogue), `**BT-Drs. 19/370**: **Radwege in \\*Städten\\***, Antwort zu Frage 3

Kleine Anfrage · 5. Januar 2018 · Gefragt von Erika Beispiel, Max Muster (Die Linke) · Beantwortet von: Bundesministerium des Innern, für Bau und Heimat · Fragen in BT-Drs. 19/300

Nicht in diesem Ordner

[Was bekannt ist](anfrage.openPaper) · [Amtliches PDF](https://dserver.bundestag.de/btd/19/003/1900370.pdf) · 1 Verweis in 1 Dokument`);
  });

  it('on a citation of a paper of a Land takes the official address from the catalogue', async () => {
    assert.match((await told({ a: article('So LT-Drs. Bayern ▮18/7.') }, 'en', catalogue))!, /^\*\*Drs\. 18\/7 \(BY\)\*\*: \*\*Landesstraßen\*\*\n\nSchriftliche Anfrage\n[^]*\[Official PDF\]\(https:\/\/www\.example\.org\/18-7\.pdf\)/);
  });

  it('on "siehe Vorbemerkung" tells what stands there', async () => {
    assert.equal(await told({ a: cited.replace('Es wurden 200 Kilometer gebaut.', 'Siehe ▮Vorbemerkung der Fragesteller.') }), `**[Vorbemerkung der Fragesteller](anfrage.openPlace)**

> Vorbemerkung der Fragesteller
>
> Radwege entstehen nach Ansicht der Fragesteller zu langsam.`);
  });

  it('on a statute, an act or a protocol tells where the official text stands', async () => {
    assert.equal(await told({ a: article('So verlangt es § ▮27 Absatz 3 Nummer 3 AGG.') }), `**§ 27 Abs. 3 Nr. 3 AGG**\n\nRechtsvorschrift · [Amtlicher Text](https://www.gesetze-im-internet.de/agg/__27.html)`);
    assert.equal(await told({ a: article('Nach der ▮Verordnung (EU) 2018/1862 ist das so.') }, 'en'), `**EU 2018/1862**\n\nEU act · [Official text](http://data.europa.eu/eli/reg/2018/1862/oj)`);
    assert.equal(await told({ a: article('Siehe ▮Ratsdokument 12545/18.') }, 'en'), `**Rat 12545/18**\n\nCouncil document · [Official text](https://data.consilium.europa.eu/doc/document/ST-12545-2018-INIT/de/pdf)`);
  });

  it('on a heading tells its questions', async () => {
    assert.equal(await told(within('▮Zu 2 a) bis')), ['a Welche Kosten trugen die Länder?', 'b Welche Kosten trug der Bund?', 'c Welche Kosten trugen die Kommunen?']
      .map((question) => `**[Frage 2 ${question[0]!}](anfrage.openPlace)** ${question.slice(2)}`).join('\n\n'));
  });

  it('on a question tells its answer, and which questions it covers', async () => {
    assert.equal(await told(within('▮b) Welche')), '**[Antwort zu 2 a bis 2 c](anfrage.openPlace)**\n\n> Die Kosten werden nicht getrennt erfasst.');
  });

  it('on a reference within the paper tells question and answer', async () => {
    assert.equal(await told(within('Antwort zu ▮Frage 1')), '**[Frage 1](anfrage.openPlace)** Wie viele Kilometer Radweg wurden seit 2015 gebaut?\n\n**[Antwort zu 1](anfrage.openPlace)**\n\n> Es wurden 200 Kilometer gebaut.');
  });

  it('on a question finds the answer in the other file of the procedure', async () => {
    const question = paper('19/99', 'Wir fragen die Bundesregierung:\n\n1. Was ist ▮geplant?\n2. Wer plant es?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
    const answer = paper('19/100', '1. Was ist geplant?\n\nZu 1:\n\nEin Radweg.\n\n2. Wer plant es?\n\nZu 2:\n\nDas Land.').replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    assert.equal(await told({ question, answer }), '**[Antwort zu 1](anfrage.openPlace)**\n\n> Ein Radweg.');
  });

  it('on a name tells what it is, other names, where it is introduced and how often it is mentioned', async () => {
    assert.equal(await told({ a: article('Das ▮BKA prüft.'), b: paper('19/5', `Das Bundeskriminalamt (BKA) prüft.\n\n${PAIRS}`) }), `**Bundeskriminalamt** · Ministerium oder Behörde

Die Kriminalpolizei des Bundes.

Auch: BKA

[Eingeführt in BT-Drs. 19/5:](anfrage.openPlace)

> Das **Bundeskriminalamt** (BKA) prüft.

3 Erwähnungen in 2 Dokumenten · [Einzelheiten](anfrage.showDetails)`);
  });

  for (const [text, date, expected] of [
    ['Das ▮Radwegeamt prüft.', '03.08.2020', ['Hieß 2018–2021 Bundesamt für Radwege (BfR)']],
    ['Das ▮BfR prüft.', '03.08.2020', ['Hieß 2018–2021 Bundesamt für Radwege (BfR)']],
    ['Das ▮Wegeamt prüfte.', '03.08.2020', ['Hieß 2018–2021 Bundesamt für Radwege (BfR)', 'Früherer Name (bis 2005): Wegeamt']],
    ['Das ▮Radwegeamt prüft.', '03.08.2024', []],
    ['Das ▮Radwegeamt prüft.', '03.08.2001', ['Hieß bis 2005 Wegeamt']],
    ['Das ▮Radwegeamt prüft.', '03.08.2010', []],
    ['Das ▮Radwegeamt prüft.', '', []],
  ] as const) it(`on a name tells of a paper ${date ? `of ${date}` : 'without a date'} what was called otherwise: ${text}`, async () => {
    const lines = (await told({ a: paper('19/5', `${text}\n\n${PAIRS}`).replace('03.08.2020', date) }))!.split('\n\n');
    assert.deepEqual([lines[0], lines[1], ...lines.slice(2, lines.findIndex((line) => line.startsWith('[Zuerst genannt')))], ['**Radwegeamt** · Ministerium oder Behörde', 'Ein Amt.', ...expected]);
  });

  it('on a name that nobody listed says by what it was found, what introduces it, and offers to take it up or to hide it', async () => {
    assert.equal(await told({ a: article('Die Firma Xenon[_](command:evil)werk hilft.\n\nEs half die Musterwerk [x](command:evil) GmbH.\n\nDie ▮Beispielblick GmbH liefert sie.') }), `**Beispielblick GmbH** · Unternehmen · neu gefunden

Auch: Beispielblick

[Eingeführt in a:](anfrage.openPlace)

> Die **Beispielblick GmbH** liefert sie.

1 Erwähnung in 1 Dokument · [Einzelheiten](anfrage.showDetails)

Gefunden an der Rechtsform · [In eigene Namen übernehmen](anfrage.takeUpName) · [Ausblenden](anfrage.hideName)`);
  });

  it('on anything else keeps still', async () => {
    assert.equal(await told(within('Radwege ▮entstehen')), null);
    assert.equal(await told(within('Es wurden ▮200')), null);
    assert.equal(await told({ a: article('Nach BVerfGE ▮124, 161 ist das so.') }), null);
  });

  it('lets nothing that a paper prints become a link, a command or HTML', async () => {
    const hostile = '<img src=x> [x](command:evil) ![y](https://e.example/p.png) **fett** `code`';
    const markdown = await told({ a: article('So BT-Drs. ▮19/100, Antwort auf Frage 1.'), p: cited.replace('Es wurden 200 Kilometer gebaut.', hostile).replace('Radwege an Bundesstraßen', 'Radwege [z](command:evil) <b>') });
    assert.doesNotMatch(markdown!, /(?<!\\)<(?:img|b)/);
    assert.doesNotMatch(markdown!, /\]\(command:evil/);
    assert.doesNotMatch(markdown!, /(?<!\\)!\[/);
  });
});

describe('missingPage', () => {
  const texts = { 'x:/Artikel%20eins.md': article('Die Länder bauen zu wenig (BT-Drs. 19/370, Antwort auf Frage 3).'), b: paper('19/100', PAIRS.replace('200 Kilometer', '200 Kilometer (BT-Drs. 19/370)')) };
  const page = async (paperId: string, catalogue = EMPTY_CATALOGUE) => {
    const { corpus, read } = folder(texts);
    return missingPage(await missingPaper(corpus, catalogue, paperId, read), corpus.holders(paperId), (uri) => corpus.document(uri), words('de'));
  };

  it('tells the number, the way to the text, and who cites the paper, where, with which words', async () => {
    assert.equal((await page('BT 19/370')).text, `BT-Drs. 19/370

Diese Drucksache liegt nicht in Ihrem Ordner. So kommt sie hinein:
1. PDF öffnen: https://dserver.bundestag.de/btd/19/003/1900370.pdf
2. Im PDF alles auswählen und kopieren.
3. Text einfügen: öffnet die neue Datei „BT-Drs. 19-370.anfrage“ mit dem, was Sie kopiert haben. Speichern Sie sie.

Dann führen alle Verweise dorthin. Liegt Ihnen der Text schon vor, legen Sie ihn als PDF, .txt, .md oder .anfrage in den Ordner.

Hier zitiert von (2):

  BT-Drs. 19/100: Radwege an Bundesstraßen
    Antwort zu 1
    Es wurden 200 Kilometer (BT-Drs. 19/370) gebaut.

  Artikel eins.md
    Zeile 3 · zitiert: Antwort zu Frage 3
    Die Länder bauen zu wenig (BT-Drs. 19/370, Antwort auf Frage 3).
`);
  });

  it('tells what a catalogue knows, the title below the number', async () => {
    assert.match((await page('BT 19/370', catalogue)).text, /^BT-Drs\. 19\/370\nRadwege in \*Städten\*\n\nKleine Anfrage\n5\. Januar 2018\nGefragt von Erika Beispiel, Max Muster \(Die Linke\)\nBeantwortet von: Bundesministerium des Innern, für Bau und Heimat\nFragen in BT-Drs\. 19\/300\n\nDiese/);
    assert.deepEqual((await page('BY 18/7', catalogue)).links.map(({ to }) => 'url' in to && to.url), ['https://www.example.org/18-7.pdf', false]);
  });

  it('leads to the official address, to a new file, and to the places', async () => {
    const { text, links } = await page('BT 19/370');
    assert.deepEqual(links.map(({ span, to }) => [text.slice(span.start, span.end), 'url' in to ? to.url : 'newFile' in to ? to.newFile : to.place.uri]), [
      ['PDF öffnen', 'https://dserver.bundestag.de/btd/19/003/1900370.pdf'],
      ['Text einfügen', 'BT 19/370'],
      ['Antwort zu 1', 'b'],
      ['Zeile 3 · zitiert: Antwort zu Frage 3', 'x:/Artikel%20eins.md'],
    ]);
  });

  it('lists the places of a document in the order of its text', async () => {
    const { corpus, read } = folder({ a: paper('19/100', PAIRS.replace('gebaut?', 'gebaut (BT-Drs. 19/370)?').replace('wird verwiesen', 'und auf BT-Drs. 19/370, Frage 2, wird verwiesen')) });
    const { text } = missingPage(await missingPaper(corpus, EMPTY_CATALOGUE, 'BT 19/370', read), [], (uri) => corpus.document(uri), words('de'));
    assert.match(text, /zitiert von \(1\):\n\n {2}BT-Drs. 19\/100: .*\n {4}Frage 1\n.*\n {4}Antwort zu 3 · zitiert: Frage 2\n/);
  });

  it('says when the paper has arrived', async () => {
    const { text, links } = await page('BT 19/100');
    assert.match(text, /liegt jetzt in Ihrem Ordner:\n {2}BT-Drs\. 19\/100/);
    assert.deepEqual(links.map(({ to }) => 'place' in to && to.place.uri), ['b']);
  });

  it('says that nobody cites it', async () => assert.match((await page('NW 18/1')).text, /beim Parlament suchen[^]*zitiert sie niemand/));

  it('has a name without a slash that looks as if it had one', () => assert.equal(missingPageName(words('de'), 'BT 19/370'), 'BT-Drs. 19∕370'));
});
