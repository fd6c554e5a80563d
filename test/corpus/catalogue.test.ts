import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Catalogue, EMPTY_CATALOGUE, type CatalogueEntry } from '../../src/corpus/catalogue.ts';
import { catalogueSteps, readCatalogue } from '../../src/corpus/catalogueReader.ts';
import { csvRows, csvSeparator } from '../../src/corpus/csv.ts';
import { jsonRecords } from '../../src/corpus/jsonRecords.ts';
import { readPaperNumber } from '../../src/corpus/paperNumber.ts';

const NOTHING: Omit<CatalogueEntry, 'id'> = { title: null, kind: null, date: null, groups: [], askers: [], ministries: [], officialUrl: null, questionPaper: null, procedure: null };
const entries = (text: string, name = 'x.csv') => readCatalogue(text, name).entries;
const problems = (text: string, name = 'x.csv') => readCatalogue(text, name).problems.map(({ code, line, value }) => `${line} ${code}${value && `: ${value}`}`);
const catalogue = (...texts: string[]) => new Catalogue(texts.map((text) => entries(text)));

describe('csvRows', () => {
  const rows = (text: string) => [...csvRows(text, ',')].map(({ line, cells, unclosed }) => `${line} ${cells.join('|').replace(/\r\n?|\n/g, '⏎')}${unclosed ? ' !' : ''}`);
  for (const [text, expected] of [
    ['a,b\nc,d', ['1 a|b', '2 c|d']],
    ['a,b\r\nc,d\r\n', ['1 a|b', '2 c|d']],
    ['a,b\rc,d\r', ['1 a|b', '2 c|d']],
    ['a,,\n,', ['1 a||', '2 |']],
    ['a\n\n \nb', ['1 a', '4 b']],
    ['"a,b","c ""d"" e"', ['1 a,b|c "d" e']],
    ['"a\r\nb",c\nd', ['1 a⏎b|c', '3 d']],
    ['"",""""', ['1 |"']],
    ['"a" ,b', ['1 a|b']],
    ['"Kurz" und gut,b', ['1 Kurz und gut|b']],
    ['a "b" c,d', ['1 a "b" c|d']],
    ['"a,b\nc,d', ['1 "a|b !', '2 c|d']],
    ['a,"b\nc,"d"\ne', ['1 a|"b !', '2 c|d', '3 e']],
    ['', []],
  ] as const) it(`of ${JSON.stringify(text)} are ${expected.join(', ') || 'none'}`, () => assert.deepEqual(rows(text), expected));

  for (const [header, separator] of [['a,b,c', ','], ['a;b,c;d', ';'], ['a\tb', '\t'], ['a|b|c', '|'], ['a', ','], ['a;b\n,,,,', ';']] as const) {
    it(`are separated by ${JSON.stringify(separator)} in ${JSON.stringify(header)}`, () => assert.equal(csvSeparator(header), separator));
  }
});

describe('jsonRecords', () => {
  const records = (text: string) => [...jsonRecords(text)].map(({ line, source }) => `${line} ${source}`);
  for (const [text, expected] of [
    ['[{"a":1},\n{"b":{"c":[2]}}]', ['1 {"a":1}', '2 {"b":{"c":[2]}}']],
    ['{"numFound":2,\n"documents":[\n{"a":1},{"b":2}\n],"cursor":"x{y"}', ['3 {"a":1}', '3 {"b":2}']],
    ['[{"documents":[{"a":1}]},{"cursor":"c","documents" : [{"b":2}]}]', ['1 {"a":1}', '1 {"b":2}']],
    ['{"a":1}\n{"b":2}\n', ['1 {"a":1}', '2 {"b":2}']],
    ['[{"a":"} \\" {"}]', ['1 {"a":"} \\" {"}']],
    ['[{"a":1},{"b":', ['1 {"a":1}', '1 {"b":']],
    ['}{"a":1}', ['1 {"a":1}']],
    ['[]', []],
  ] as const) it(`of ${JSON.stringify(text)} are ${expected.join(', ') || 'none'}`, () => assert.deepEqual(records(text), expected));
});

describe('readPaperNumber', () => {
  for (const [text, expected] of [
    ['19/5954', 'BT 19/5954'], ['19 / 5954', 'BT 19/5954'], ['08/980', 'BT 8/980'], ['19/99 (neu)', 'BT 19/99 (neu)'], ['19/99(neu)', 'BT 19/99 (neu)'],
    ['BT 19/5954', 'BT 19/5954'], ['BT-Drs. 19/5954', 'BT 19/5954'], ['Bundestagsdrucksache 19/5954', 'BT 19/5954'], ['Drucksache Nr. 19/5954', 'BT 19/5954'],
    ['BR-Drs. 507/26', 'BR 507/26'], ['NW 18/12723', 'NW 18/12723'], ['NRW Drs. 18/12723', 'NW 18/12723'], ['NW KA 18/5106', 'NW KA 18/5106'], ['Landtag Brandenburg 7/12', 'BB 7/12'], ['HB 20/399 S', 'HB 20/399 S'],
    ['19-5954', null], ['19/', null], ['19/5954/2', null], ['Europa 19/5954', null], ['zu 19/5954', null], ['1/1234567', null], ['', null], ['9'.repeat(1000), null],
  ] as const) it(`reads ${text.slice(0, 40) || 'nothing'} as ${expected ?? 'no number'}`, () => assert.equal(readPaperNumber(text, 'BT'), expected));

  for (const [text, expected] of [['782/21(B)', 'BR 782/21'], ['782/21 (Beschluss)', 'BR 782/21'], ['zu 782/21', 'BR 782/21'], ['zu782/21(B)', 'BR 782/21'], ['782/21(C)', null], ['782/21(B) 1', null], ['dazu 782/21', null]] as const) {
    it(`reads ${text} in a list of the Bundesrat as ${expected ?? 'no number'}`, () => assert.equal(readPaperNumber(text, 'BR'), expected));
  }

  it('reads what the Bundesrat adds to a number in no other list', () => assert.equal(readPaperNumber('19/5954(B)', 'BT'), null));

  it('takes a bare number for the parliament given', () => assert.equal(readPaperNumber('Landtagsdrucksache 7/12', 'BB'), 'BB 7/12'));
});

describe('readCatalogue', () => {
  const row = { ...NOTHING, id: 'BT 19/370', title: 'Radwege', kind: 'minor-inquiry', date: '2018-01-05', groups: ['Die Linke'], askers: ['Erika Beispiel', 'Max Müßig'], ministries: ['Ministerium für Wege, Stege und Übergänge'] };

  for (const [name, text] of [
    ['as it is', 'number,title,type,published,groups,askers,ministries\n19/370,Radwege,minor,2018-01-05,Die Linke,Erika Beispiel;Max Müßig,"Ministerium für Wege, Stege und Übergänge"\n'],
    ['with a byte-order mark and CRLF', '\uFEFFnumber,title,type,published,groups,askers,ministries\r\n19/370,Radwege,minor,2018-01-05,Die Linke,Erika Beispiel;Max Müßig,"Ministerium für Wege, Stege und Übergänge"\r\n'],
    ['with semicolons', 'number;title;type;published;groups;askers;ministries\n19/370;Radwege;minor;2018-01-05;Die Linke;"Erika Beispiel;Max Müßig";Ministerium für Wege, Stege und Übergänge'],
    ['with columns in another order, unknown ones and German names', 'Ministerium|Farbe|Drucksachen-Nr.|Titel|Nummer|Typ|Datum|Fraktion|Fragesteller\nMinisterium für Wege, Stege und Übergänge|rot||Radwege|BT-Drs. 19/370|Kleine Anfrage|5. Januar 2018|Fraktion Die Linke|"Erika Beispiel|Max Müßig"'],
    ['with a title on two lines', 'number,title,type,published,groups,askers,ministries\n19/370,"  Rad\u00adwege\n",minor,05.01.2018,Die Linke,Erika Beispiel; Max Müßig ;,"Ministerium für Wege,\n  Stege und Übergänge"'.replace('\u00ad', '')],
  ] as const) {
    it(`reads a table ${name}`, () => {
      assert.deepEqual(entries(text), [row]);
      assert.deepEqual(problems(text), []);
    });
  }

  for (const [text, expected] of [
    ['number\n19/370', { id: 'BT 19/370' }],
    ['parliament,number\nBY,18/7', { id: 'BY 18/7' }],
    ['Parlament,Nummer\nNordrhein-Westfalen,18/7', { id: 'NW 18/7' }],
    ['Parlament,Nummer\nAbgeordnetenhaus von Berlin,19/7', { id: 'BE 19/7' }],
    ['Herausgeber,Nummer\nDeutscher Bundestag,19/7', { id: 'BT 19/7' }],
    ['parliament,number\nBY,NW 18/7', { id: 'NW 18/7' }],
    ['number,Question paper,url\n19/370,19/300,https://www.example.org/a.pdf', { id: 'BT 19/370', questionPaper: 'BT 19/300', officialUrl: 'https://www.example.org/a.pdf' }],
    ['number,type\n19/370,Entschließungsantrag', { id: 'BT 19/370', kind: 'Entschließungsantrag' }],
    ['number,title\n19/370,Radwege,und mehr,und mehr', { id: 'BT 19/370', title: 'Radwege' }],
    ['number,title\n19/370,"Radwege" in Städten', { id: 'BT 19/370', title: 'Radwege in Städten' }],
  ] as const) it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readCatalogue(text, 'x.csv'), { entries: [{ ...NOTHING, ...expected }], problems: [] }));

  for (const [text, expected, kept] of [
    ['number,title\n19/1,A\n19-2,B\n19/3,C', ['3 number: 19-2'], 2],
    ['number,title\n,A', ['2 no-number: A'], 0],
    ['number,published\n19/1,neulich', ['2 date: neulich'], 1],
    ['number,published\n19/1,2019-13-01', ['2 date: 2019-13-01'], 1],
    ['number,parliament\n19/1,Atlantis', ['2 parliament: Atlantis'], 0],
    ['number,url\n19/1,command:evil', ['2 address: command:evil'], 1],
    ['number,Frage-Drucksache\n19/1,früher', ['2 number: früher'], 1],
    ['number,title\n19/1,"A\n19/2,B\n"19/3",C', ['2 unclosed: 19/1, "A'], 3],
    ['title,date\nA,2019-01-01', ['1 no-column: title, date'], 0],
    ['Das ist ein Brief.', ['1 no-column: Das ist ein Brief.'], 0],
    ['', [], 0],
    [' \n\n', [], 0],
  ] as const) it(`says of ${JSON.stringify(text)}: ${expected.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(problems(text), expected);
    assert.equal(entries(text).length, kept);
  });

  /** Two records in the shape of the documentation system: a Kleine Anfrage and the answer to it. */
  const inquiry = {
    id: '240001', typ: 'Dokument', dokumentart: 'Drucksache', drucksachetyp: 'Kleine Anfrage', dokumentnummer: '19/300', wahlperiode: 19, herausgeber: 'BT', datum: '2017-12-18', titel: 'Radwege \nan Straßen', autoren_anzahl: 2,
    autoren_anzeige: [{ id: '1', titel: 'Erika Beispiel, MdB, DIE LINKE', autor_titel: 'Erika Beispiel, MdB, DIE LINKE' }, { id: '2', titel: 'Dr. Max Müßig, MdB, DIE LINKE' }],
    fundstelle: { pdf_url: 'https://dserver.bundestag.de/btd/19/003/1900300.pdf', dokumentnummer: '19/300', urheber: ['Fraktion DIE LINKE'] },
    urheber: [{ einbringer: false, bezeichnung: 'DIE LINKE', titel: 'Fraktion DIE LINKE' }], vorgangsbezug: [{ id: '230001', titel: 'Radwege', vorgangstyp: 'Kleine Anfrage' }], vorgangsbezug_anzahl: 1,
  };
  const answer = {
    ...inquiry, id: '240002', drucksachetyp: 'Antwort', dokumentnummer: '19/370', datum: '2018-01-05', autoren_anzahl: 0, autoren_anzeige: undefined, fundstelle: { pdf_url: 'https://dserver.bundestag.de/btd/19/003/1900370.pdf' },
    urheber: [{ bezeichnung: 'BRg', titel: 'Bundesregierung' }], ressort: [{ federfuehrend: true, titel: 'Ministerium für Wege, Stege und Übergänge' }, { titel: 'Ministerium für Fahrräder' }],
  };
  const read: CatalogueEntry[] = [
    { ...NOTHING, id: 'BT 19/300', title: 'Radwege an Straßen', kind: 'minor-inquiry', date: '2017-12-18', groups: ['DIE LINKE'], askers: ['Erika Beispiel', 'Dr. Max Müßig'], officialUrl: inquiry.fundstelle.pdf_url, procedure: '230001' },
    { ...NOTHING, id: 'BT 19/370', title: 'Radwege an Straßen', kind: 'answer', date: '2018-01-05', ministries: ['Ministerium für Wege, Stege und Übergänge', 'Ministerium für Fahrräder'], officialUrl: answer.fundstelle.pdf_url, procedure: '230001' },
  ];
  for (const [name, text] of [
    ['page', JSON.stringify({ numFound: 2, documents: [inquiry, answer], cursor: 'AoJwgOLMrvwC' })],
    ['list', JSON.stringify([inquiry, answer], null, 2)],
    ['record a line', `${JSON.stringify(inquiry)}\n${JSON.stringify(answer)}\n`],
    ['page after the other', [inquiry, answer].map((record) => JSON.stringify({ cursor: 'x', documents: [record] }, null, 1)).join('\n')],
  ] as const) it(`reads the documentation system's JSON: one ${name}`, () => assert.deepEqual(readCatalogue(text, 'x.json'), { entries: read, problems: [] }));

  it('knows who asked what an answer answers, from the paper that asks', () => {
    const { askers, groups, questionPaper } = new Catalogue([[read[1]!], [read[0]!]]).get('BT 19/370')!;
    assert.deepEqual({ askers, groups, questionPaper }, { askers: read[0]!.askers, groups: ['DIE LINKE'], questionPaper: 'BT 19/300' });
  });

  it('takes no protocol for a paper, and papers of the Bundesrat for what they are', () => {
    assert.deepEqual(readCatalogue(JSON.stringify([{ dokumentart: 'Plenarprotokoll', dokumentnummer: '19/83', herausgeber: 'BT' }]), 'x.json'), { entries: [], problems: [] });
    assert.deepEqual(entries(JSON.stringify([{ dokumentart: 'Drucksache', dokumentnummer: '507/26', herausgeber: 'BR' }]), 'x.json').map(({ id }) => id), ['BR 507/26']);
  });

  for (const [text, expected] of [
    ['[{"dokumentnummer":"19/1"},\n{"dokumentnummer":19},\n{"x" 1}]', ['2 number: 19', '3 json: {"x" 1}']],
    ['{"documents":[\n\n{"titel":"A"}]}', ['3 no-number: A']],
    ['{"dokumentnummer":"19/1"', ['1 json: {"dokumentnummer":"19/1"']],
    ['Hallo', ['1 json: Hallo']],
    ['[]', []],
    ['{"numFound":0,"documents":[],"cursor":"x"}', []],
  ] as const) it(`says of ${text}: ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(problems(text, 'x.json'), expected));

  it('is total, whatever the text', () => {
    const PIECES = ['number', 'title', 'url', ',', ';', '"', '""', '\n', '\r\n', '19/1', 'BT 19/2', '{', '}', '[', ']', ':', '\\', '{"documents":[', '{"dokumentnummer":"19/3"', '"titel"', 'null', '1e999', ' ', 'ä', '\u0000', '\uFEFF', '\uD800'];
    const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.constantFrom('', 'number,title,url\n', '{"documents":['), texts, fc.constantFrom('x.csv', 'x.json'), (head, text, name) => {
      const found = readCatalogue(head + text, name), lines = (head + text).split(/\r\n?|\n/).length;
      for (const { line } of found.problems) assert.ok(line >= 1 && line <= lines, `${line} of ${lines}`);
      for (const { id } of found.entries) assert.match(id, /^[A-Z]{2} /);
      new Catalogue([found.entries]).search(text, 5);
    }), { numRuns: 2000 });
  });

  it('takes no longer for a row where there are a hundred thousand, nor where they mean no good', function () {
    this.timeout(30_000);
    const elapsed = (text: string, name: string) => {
      const began = performance.now();
      readCatalogue(text, name);
      return performance.now() - began;
    };
    const table = (rows: number) => `number,title,askers\n${Array.from({ length: rows }, (_, i) => `19/${i},"Titel ""${i}"" über Wege",Person ${i};Person ${i % 9}`).join('\n')}`;
    elapsed(table(20_000), 'x.csv');
    const few = elapsed(table(10_000), 'x.csv'), many = elapsed(table(100_000), 'x.csv');
    assert.ok(many < few * 40, `${few.toFixed(0)} ms for 10,000, ${many.toFixed(0)} ms for 100,000`);
    for (const [piece, name] of [['"', 'x.csv'], ['"""x,\n', 'x.csv'], ['"\n', 'x.csv'], [',"a\n', 'x.csv'], ['{', 'x.json'], ['{"a":"', 'x.json'], ['{"documents":[', 'x.json'], ['\\"', 'x.json'], ['{"a":[[]]}', 'x.json'], ['[', 'x.json']] as const) {
      const hostile = (length: number) => `number,title\n${piece.repeat(length / piece.length)}`;
      const once = elapsed(hostile(50_000), name), tenfold = elapsed(hostile(500_000), name);
      assert.ok(tenfold < 200 + once * 40, `${JSON.stringify(piece)}: ${once.toFixed(0)} ms, ${tenfold.toFixed(0)} ms for ten times as much`);
    }
  });

  it('goes in steps that can be interrupted, with the same result', () => {
    const text = `number\n${Array.from({ length: 1000 }, (_, i) => `19/${i + 1}`).join('\n')}`, steps = catalogueSteps(text, 'x.csv');
    let count = 0, step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.equal(count, 10);
    assert.deepEqual(step.value, readCatalogue(text, 'x.csv'));
  });
});

describe('Catalogue', () => {
  it('takes each field from the later file that says something about it', () => {
    const { size, get } = (() => { const merged = catalogue('number,title,published\n19/1,Alt,2019-01-01\n19/2,Zwei,', 'number,title,askers\n19/1,Neu,Erika Beispiel\n19/3,Drei,'); return { size: merged.size, get: (id: string) => merged.get(id) }; })();
    assert.equal(size, 3);
    assert.deepEqual(get('BT 19/1'), { ...NOTHING, id: 'BT 19/1', title: 'Neu', date: '2019-01-01', askers: ['Erika Beispiel'] });
    assert.equal(get('BT 19/4'), null);
  });

  it('knows a paper with and without its "(neu)"', () => {
    const known = catalogue('number,title\n19/1 (neu),A\n19/2,B\nHB 20/399 S,C');
    for (const [id, title] of [['BT 19/1', 'A'], ['BT 19/1 (neu)', 'A'], ['BT 19/2 (neu)', 'B'], ['HB 20/399 S', 'C'], ['HB 20/399', undefined]] as const) assert.equal(known.get(id)?.title, title, id);
  });

  it('gives the official address of the catalogue, else by rule', () => {
    const known = catalogue('number,url\n19/1,https://www.example.org/1.pdf\nBY 18/7,https://www.example.org/7.pdf\n19/2,');
    for (const [id, address] of [['BT 19/1', 'https://www.example.org/1.pdf'], ['BY 18/7', 'https://www.example.org/7.pdf'], ['BT 19/2', 'https://dserver.bundestag.de/btd/19/000/1900002.pdf'], ['BY 18/8', null]] as const) assert.equal(known.address(id), address);
  });

  const known = catalogue(`number,title
19/16,Radwege
19/160,Radwege in Städten
19/1605,Wege und Umwege
19/17,Wegweiser
20/16,Brücken über Wege
NW 19/16,Fähren
NW KA 19/161,Fahrradfähren
BR 507/26,"Verordnung über „Wege“ und Übergänge"
BY 18/7,
`);
  const ALL = 'BT 20/16, BT 19/1605, BT 19/160, BT 19/17, BT 19/16, BR 507/26, BY 18/7, NW 19/16, NW KA 19/161';
  for (const [query, expected] of [
    ['19/16', 'BT 19/16, BT 19/160, BT 19/1605, NW 19/16, NW KA 19/161'],
    ['BT 19/16', 'BT 19/16, BT 19/160, BT 19/1605'],
    ['bt-drs. 19/16', 'BT 19/16, BT 19/160, BT 19/1605'],
    ['NRW 19/16', 'NW 19/16, NW KA 19/161'],
    ['19/', 'BT 19/16, BT 19/17, BT 19/160, BT 19/1605, NW 19/16, NW KA 19/161'],
    ['19 / 160', 'BT 19/160, BT 19/1605'],
    ['507/', 'BR 507/26'],
    ['19/16 wege', 'BT 19/16, BT 19/160, BT 19/1605'],
    ['umwege 19/16', 'BT 19/1605'],
    ['wege', 'BT 20/16, BT 19/1605, BR 507/26, BT 19/160, BT 19/16'],
    ['weg', 'BT 20/16, BT 19/1605, BT 19/17, BR 507/26, BT 19/160, BT 19/16'],
    ['WEGE übergänge', 'BR 507/26'],
    ['städten rad', 'BT 19/160'],
    ['„wege“', 'BT 20/16, BT 19/1605, BR 507/26, BT 19/160, BT 19/16'],
    ['fähre', 'NW 19/16, NW KA 19/161'],
    ['160', 'BT 19/160, BT 19/1605'], ['#161', 'NW KA 19/161'], ['507', 'BR 507/26'], ['605', ''], ['16', ''],
    ['', ALL], ['  ', ALL], ['/', ALL],
    ['21/', ''], ['xyz', ''], ['19/1605000', ''], ['x'.repeat(10_000), ''],
  ] as const) it(`finds for "${query.slice(0, 40)}" ${expected || 'nothing'}`, () => assert.equal(known.search(query, 10).map(({ id }) => id).join(', '), expected));

  it('finds no more than asked for, and nothing where there is nothing', () => {
    assert.deepEqual(known.search('19/', 2).map(({ id }) => id), ['BT 19/16', 'BT 19/17']);
    assert.equal(known.search('weg', 2).length, 2);
    assert.deepEqual([EMPTY_CATALOGUE.search('19/', 5), EMPTY_CATALOGUE.search('weg', 5), EMPTY_CATALOGUE.get('BT 19/1'), EMPTY_CATALOGUE.size], [[], [], null, 0]);
  });

  it('finds what looking at each entry finds', () => {
    const word = fc.constantFrom('weg', 'wege', 'rad', 'radweg', 'brücke', 'über', 'a'), title = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(1999), title), { selector: ([term, number]) => `${term}/${number}`, maxLength: 30 });
    fc.assert(fc.property(rows, fc.integer({ min: 1, max: 30 }), fc.nat(200), fc.array(word, { minLength: 1, maxLength: 2 }), (list, term, number, words) => {
      const all: CatalogueEntry[] = list.map(([t, n, text]) => ({ ...NOTHING, id: `BT ${t}/${n}`, title: text })), found = new Catalogue([all]), ids = (some: readonly CatalogueEntry[]) => some.map(({ id }) => id).sort();
      assert.deepEqual(ids(found.search(words.join(' '), 99)), ids(all.filter((entry) => words.every((one) => entry.title!.includes(one)))));
      if (number > 0) assert.deepEqual(ids(found.search(`${term}/${number}`, 99)), ids(all.filter(({ id }) => id.startsWith(`BT ${term}/${number}`))));
    }), { numRuns: 300 });
  });
});
