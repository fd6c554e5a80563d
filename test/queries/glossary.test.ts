import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf } from '../../src/corpus/facts.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { abbreviationAlone, abbreviationAt, usesInFolder, usesOf } from '../../src/queries/abbreviation.ts';
import { definition } from '../../src/queries/definition.ts';
import { documentGlossary, folderGlossary, introductionLine, meaningKey, type GlossaryRow } from '../../src/queries/glossary.ts';
import { highlights } from '../../src/queries/highlights.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const INTRODUCED = 'Zentrale Ausländerbehörden (ZABen) der Länder und die Musterleitstelle (MLS) arbeiten mit dem Verfahren zur Übermittlung von Passbildern (VÜP).';
/** The introduction and a use that holds the cursor. */
const used = (words: string) => ({ a: article(`${INTRODUCED}\n\n${words}`) });

/** What stands at the cursor: the printed word, the abbreviation, what it means here and elsewhere. */
function meant(texts: Readonly<Record<string, string>>): string | null {
  const { corpus, here, offset } = folder(texts), found = abbreviationAt(corpus, here, offset);
  return found && `${here.text.slice(found.span.start, found.span.end)}: ${found.abbreviation} = ${found.meanings.map(({ meaning, documents }) => `${meaning} ${documents}`).join(', ')}${found.here ? '' : ' (elsewhere)'}`;
}

const rows = (glossary: readonly GlossaryRow[]) => glossary.map(({ abbreviation, meanings }) => `${abbreviation}: ${meanings.map((one) => `${one.meaning} (${one.facts.uri} ${introductionLine(one)}, ${one.documents})`).join('; ')}`);

describe('abbreviation', () => {
  describe('at the cursor', () => {
    for (const [words, expected] of [
      ['Die ▮MLS prüft.', 'MLS: MLS = Musterleitstelle 1'],
      ['Die MLS▮ prüft.', 'MLS: MLS = Musterleitstelle 1'],
      ['Die Prüfung der M▮LS.', 'MLS: MLS = Musterleitstelle 1'],
      ['Der MLS-Prä▮sident.', null],
      ['Der M▮LS-Präsident.', 'MLS: MLS = Musterleitstelle 1'],
      ['Die Landes-▮MLS.', 'MLS: MLS = Musterleitstelle 1'],
      ['Das VÜP/▮MLS-Verfahren.', 'MLS: MLS = Musterleitstelle 1'],
      ['Der ▮MLS\'s Prüfung.', 'MLS\'s: MLS = Musterleitstelle 1'],
      ['Alle ▮ZABen prüfen.', 'ZABen: ZAB = Zentrale Ausländerbehörden 1'],
      ['Die ▮ZAB prüft.', 'ZAB: ZAB = Zentrale Ausländerbehörden 1'],
      ['Die „▮MLS“, (VÜP) und **MLS**.', 'MLS: MLS = Musterleitstelle 1'],
      ['Die ▮mls prüft.', null],
      ['Die ▮MLSX prüft.', null],
      ['Die ▮X_MLS prüft.', null],
      ['Siehe https://www.example.org/▮MLS/Liste.', null],
      ['An post@▮MLS.example.', null],
      ['Die Datei ▮MLS.txt.', null],
      ['So Bundestagsdrucksache 19/5, ▮Musterleitstelle.', null],
    ] as const) it(`"${words}" is ${expected}`, () => {
      assert.equal(meant(used(words)), expected);
    });

    it('is the longest one', () => {
      const text = article('Das Mustersystem (MUS) und das Mustersystem der zweiten Generation (MUS II) sind da.\n\nDas ▮MUS II und das MUS.');
      assert.equal(meant({ a: text }), 'MUS II: MUS II = Mustersystem der zweiten Generation 1');
      assert.equal(meant({ a: text.replace('▮MUS II', 'MUS\n▮II') }), 'MUS\nII: MUS II = Mustersystem der zweiten Generation 1');
    });

    it('means of two meanings the one that was introduced last before it, else the first', () => {
      const text = 'Vor MLS 1. Die Musterleitstelle (MLS) prüft. Dann MLS 2. Das Musterlandesschulamt (MLS) lehrt. Nun MLS 3. Die Musterleitstelle (MLS) prüft. Und MLS 4.';
      for (const [number, expected] of [[1, 'Musterleitstelle'], [2, 'Musterleitstelle'], [3, 'Musterlandesschulamt'], [4, 'Musterleitstelle']] as const) {
        const { corpus, here, offset } = folder({ a: article(text.replace(`MLS ${number}`, `▮MLS ${number}`)) }), found = abbreviationAt(corpus, here, offset)!;
        assert.equal(found.meanings[0].meaning, expected);
        assert.equal(found.meanings[0].definition.short.start, here.text.indexOf(`${expected} (`) + expected.length + 2, 'where it is introduced first');
        assert.deepEqual(usesOf(here, 'MLS', expected).length, expected === 'Musterleitstelle' ? 5 : 2);
      }
    });

    it('means what it means here, and else what most documents of the folder say', () => {
      const others = { b: article('Die Musterleitstelle (MLS) prüft.'), c: article('Die Musterleitstelle (MLS) prüft nicht.'), d: article('Das Musterlandesschulamt (MLS) lehrt.') };
      assert.equal(meant({ a: article('Die ▮MLS prüft.'), ...others }), 'MLS: MLS = Musterleitstelle 2, Musterlandesschulamt 1 (elsewhere)');
      assert.equal(meant({ a: article('Das Musterlandesschulamt (MLS) lehrt. Die ▮MLS prüft.'), ...others }), 'MLS: MLS = Musterlandesschulamt 2, Musterleitstelle 2');
      assert.equal(meant({ a: article('Die ▮MLS prüft.') }), null);
    });
  });

  describe('leads', () => {
    const leads = (texts: Readonly<Record<string, string>>) => {
      const { corpus, here, offset, selected } = folder(texts), found = definition(corpus, here, offset);
      return found?.kind === 'places' ? selected(found.targets) : found;
    };
    const law = (words: string) => paper('19/100', PAIRS.replace('200 Kilometer', `200 Kilometer ${words}`));
    it('to the words that it is short for', () => {
      assert.deepEqual(leads(used('Die ▮ZAB prüft.')), ['a: Zentrale Ausländerbehörden']);
      assert.deepEqual(leads({ a: law('der Musterleitstelle (MLS) und der ▮MLS') }), ['a: Musterleitstelle']);
    });
    it('from a question too, whose other words lead to its answer', () => {
      const text = law('der Musterleitstelle (MLS)').replace('Welche Länder', 'Welche MLS-Länder');
      assert.deepEqual(leads({ a: text.replace('Welche MLS', 'Welche ▮MLS') }), ['a: Musterleitstelle']);
      assert.deepEqual(leads({ a: text.replace('waren daran', 'waren ▮daran') }), ['a: Zu 2:']);
    });
    it('to all meanings of the folder where the text itself introduces none', () => {
      assert.deepEqual(leads({ a: article('Die ▮MLS prüft.'), b: article('Die Musterleitstelle (MLS) prüft.'), c: article('Das Musterlandesschulamt (MLS) lehrt.') }), ['c: Musterlandesschulamt', 'b: Musterleitstelle']);
    });
    it('for a listed name to where the folder introduces it, and to this text where that is another one', () => {
      const other = paper('19/1', `Das Bundeskriminalamt (BKA) prüft.\n\n${PAIRS}`);
      assert.deepEqual(leads({ a: article('Das Bundeskriminalamt (BKA) und das ▮BKA.') }), ['a: Bundeskriminalamt']);
      assert.deepEqual(leads({ a: article('Das Bundeskriminalamt (BKA) und das ▮BKA.'), b: other }), ['b: Bundeskriminalamt', 'a: Bundeskriminalamt']);
      assert.deepEqual(leads({ a: article('Das ▮BKA.'), b: other }), ['b: Bundeskriminalamt']);
    });
    it('for a name that nobody lists to what this text says alone', () => {
      const introduction = 'Die Arbeitsgruppe Facial Recognition Working Group (FRWG) tagt.';
      assert.deepEqual(leads({ a: article(`${introduction} Die ▮FRWG tagt.`), b: article(introduction) }), ['a: Facial Recognition Working Group']);
    });
  });

  describe('is used', () => {
    it('wherever the text means it', () => {
      const { here } = folder(used('Die MLS prüft, der MLS-Leiter, MLS\'s, die Landes-MLS. Nicht mls, MLSA, https://example.org/MLS, „MLS“.'));
      assert.deepEqual(usesOf(here, 'MLS', 'Musterleitstelle').map(({ start, end }) => here.text.slice(start, end)), ['MLS', 'MLS', 'MLS', 'MLS\'s', 'MLS', 'MLS']);
    });
    it('which is highlighted', () => {
      const { corpus, here, offset } = folder(used('Alle ▮ZABen prüfen und die ZAB.'));
      assert.deepEqual(highlights(corpus, here, offset).map(({ start, end }) => here.text.slice(start, end)), ['ZABen', 'ZABen', 'ZAB']);
    });
    it('in other documents where they introduce it in the same meaning', async () => {
      const { corpus, here, offset, read, words } = folder({
        a: article('Die ▮MLS prüft.'), b: article('Die Musterleitstelle (MLS) prüft. Der MLS-Leiter.'), c: article('Das Musterlandesschulamt (MLS) lehrt. Die MLS.'), d: article('MLS'), e: article('Die Musterleitstellen (MLS) prüfen.'),
      });
      const found = abbreviationAlone(corpus, here, offset)!;
      assert.deepEqual(words(await usesInFolder(corpus, read, here, found, true)), ['a: MLS', 'b: MLS', 'b: MLS', 'e: MLS']);
      assert.deepEqual(words(await usesInFolder(corpus, read, here, found, false)), ['a: MLS', 'b: MLS']);
    });
  });

  it('has uses in the text of every introduction, whatever the text; a cursor there means it', () => {
    const pieces = fc.constantFrom('Die Musterleitstelle (MLS) ', 'MLS', '-', ' ', '\n', 'das „Musterlandesschulamt“ (MLS)', 'ZABen', 'Zentrale Ausländerbehörden (ZABen)', 'MUS II', 'Mustersystem der zweiten Generation (MUS II)', '/', '.', 'BKA', 'Bundeskriminalamt (BKA)', 'https://a.de/', 'Ä', '\'s', '(', ')');
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), fc.nat(), (parts, at) => {
      const { corpus, here } = folder({ a: parts.join('') }), { text, paper: { glossary } } = here, offset = at % (text.length + 1);
      const found = abbreviationAt(corpus, here, offset);
      if (found) assert.ok(found.span.start <= offset && offset <= found.span.end && found.here);
      for (const { abbreviation, meaning } of glossary) {
        for (const use of usesOf(here, abbreviation, meaning)) {
          assert.ok(use.start < use.end && use.end <= text.length);
          const there = abbreviationAt(corpus, here, use.start);
          assert.deepEqual([there?.abbreviation, there?.span, meaningKey(there!.meanings[0].meaning)], [abbreviation, use, meaningKey(meaning)]);
        }
      }
    }), { numRuns: 300 });
  });
});

describe('glossary', () => {
  const texts = {
    a: article('Die Musterleitstelle (MLS) und Zentrale Ausländerbehörden (ZABen).\n\nDas „ÄBS“ (Ämterbesuchssystem) und das Bundeskriminalamt (BKA).'),
    b: paper('19/1', `Die Musterleitstelle (MLS) prüft.\n\n${PAIRS}`), c: article('Das Musterlandesschulamt (MLS) lehrt.'),
  };
  const { corpus, document } = folder(texts);

  it('of a document has its abbreviations in the order of dictionaries', () => {
    assert.deepEqual(rows(documentGlossary(factsOf(document('a')))), ['ÄBS: Ämterbesuchssystem (a 5, 1)', 'BKA: Bundeskriminalamt (a 5, 1)', 'MLS: Musterleitstelle (a 3, 1)', 'ZAB: Zentrale Ausländerbehörden (a 3, 1)']);
  });
  it('of the folder tells how many documents introduce each meaning, and the oldest inquiry among them', () => {
    assert.deepEqual(rows(folderGlossary(corpus)), ['ÄBS: Ämterbesuchssystem (a 5, 1)', 'BKA: Bundeskriminalamt (a 5, 1)', 'MLS: Musterleitstelle (b 15, 2); Musterlandesschulamt (c 3, 1)', 'ZAB: Zentrale Ausländerbehörden (a 3, 1)']);
  });
  it('takes inflected forms as one meaning', () => {
    for (const [a, b, same] of [
      ['Zentrale Ausländerbehörden', 'zentralen Ausländerbehörde', true], ['Passagierdaten-Zentralstelle', 'Passagierdatenzentralstelle', true], ['Musterleitstelle', 'Musterlandesschulamt', false],
    ] as const) assert.equal(meaningKey(a) === meaningKey(b), same, `${a}, ${b}`);
  });

  it('of a paper of a megabyte with 10,000 abbreviations takes time in proportion to it', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', code = (n: number) => [n % 26, Math.trunc(n / 26) % 26, Math.trunc(n / 676) % 26].map((i) => letters[i]!);
    const time = (count: number) => {
      const text = Array.from({ length: count }, (_, n) => `Das ${code(n).map((letter) => `${letter}musterwort`).join(' ')} (${code(n).join('')}) prüft, und ${code(n >> 1).join('')} auch.\n`).join('');
      const here = readDocument('a', text, null), corpus = folder({}).corpus;
      corpus.apply({ uri: 'a', facts: factsOf(here) });
      const began = performance.now();
      assert.ok(documentGlossary(factsOf(here)).length > count * 0.99, 'some codes are legal forms and the like');
      assert.ok(folderGlossary(corpus).length > count * 0.99);
      for (let n = 0; n < 20; n++) usesOf(here, code(n).join(''), 'x');
      for (let at = 0; at < text.length; at += 1000) abbreviationAt(corpus, here, at);
      return performance.now() - began;
    };
    time(1000);
    const few = time(2500), many = time(10_000);
    assert.ok(many < few * 4 * 2.5, `${few.toFixed(0)} ms, ${many.toFixed(0)} ms`);
  });

  it('finds the uses in hostile text in time in proportion to it', () => {
    const time = (length: number) => {
      const documents = ['MLS ', 'MLS-', 'MLSs\'', 'MLS MUS II ', '(MLS) Musterleitstelle (MLS) '].map((piece) => readDocument('a', `${INTRODUCED} ${piece.repeat(length / piece.length)}`, null)), began = performance.now();
      for (const document of documents) assert.ok(usesOf(document, 'MLS', 'Musterleitstelle').length > 1);
      return performance.now() - began;
    };
    time(10_000);
    const few = time(25_000), many = time(100_000);
    assert.ok(many < few * 4 * 2.5, `${few.toFixed(0)} ms, ${many.toFixed(0)} ms`);
  });
});
