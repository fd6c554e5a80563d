import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDefinitions } from '../../src/entities/discovery/definitions.ts';
import { cleanText } from '../../src/text/clean.ts';

/** ⟦the words⟧ and the ⟨abbreviation⟩ that is short for them, with what is read where it is not just what is printed. */
type Row = string | readonly [marked: string, ...read: string[]];

const FOUND: Record<string, readonly Row[]> = {
  'the words before, the abbreviation in the bracket': [
    'Das ⟦Bundeskriminalamt⟧ (⟨BKA⟩) führt die Datei.',
    'Für die ⟦Videoüberwachung⟧ (⟨VÜ⟩) gilt das nicht.',
    'Beteiligt sind ⟦Zentrale Ausländerbehörden⟧ (⟨ZAB⟩) in drei Ländern.',
    'Die ⟦Internationale Organisation für Migration⟧ (⟨IOM⟩) half.',
    'Im Projekt „⟦Sharing Data on Passengers⟧“ (⟨SDP⟩) entsteht ein Netz.',
    'Die Arbeitsgruppe "⟦Future Travel Group⟧" (⟨FTG⟩) tagt.',
    'Die Gruppe «⟦Police Working Party⟧» (⟨PWP⟩) tagt.',
    'Eine ⟦gemeinsame Ermittlungsgruppe⟧ (⟨GEG⟩) besteht.',
    'Genutzt wird ⟦künstliche Intelligenz⟧ (⟨KI⟩).',
    'Das neue Register nutzt ⟦advance passenger information⟧ (⟨API⟩).',
    'Die ⟦Alternative für Deutschland⟧ (⟨AfD⟩) wurde genannt.',
    'Die ⟦Deutsche Presse-Agentur⟧ (⟨dpa⟩) meldet es.',
    'Bundeskriminalamt: ⟦Bundespolizei⟧ [⟨BPOL⟩] prüft.',
    'Nach Angaben der ⟦Bundesanstalt für Immobilienaufgaben⟧ – ⟨BImA⟩ – stehen sie leer.',
  ],
  'letters from inside compounds': [
    'Die ⟦Telekommunikationsüberwachung⟧ (⟨TKÜ⟩) nimmt zu.',
    'Nach der ⟦Strafprozessordnung⟧ (⟨StPO⟩) ist das erlaubt.',
    'Der ⟦Bundesnachrichtendienst⟧ (⟨BND⟩) schweigt.',
    'Die ⟦Quellen-Telekommunikationsüberwachung⟧ (⟨Quellen-TKÜ⟩) ist neu.',
    'Die Quellen-⟦Telekommunikationsüberwachung⟧ (⟨TKÜ⟩) ist neu.',
    'Das ⟦Zollkriminalamt⟧ (⟨ZKA⟩) und die ⟦Antiterrordatei⟧ (⟨ATD⟩).',
    'Im ⟦Betäubungsmittelgesetz⟧ (⟨BtMG⟩) und im ⟦Infektionsschutzgesetz⟧ (⟨IfSG⟩).',
    'Ein ⟦Kraftfahrzeug⟧ (⟨Kfz⟩) und ein ⟦Lastkraftwagen⟧ (⟨Lkw⟩).',
    'Mit dem ⟦Militärischen Abschirmdienst⟧ (⟨MAD⟩) nicht.',
    'Jede ⟦Vertrauensperson⟧ (⟨VP⟩) wird geführt.',
    'Das ⟦Interpol-Generalsekretariat⟧ (⟨IPSG⟩) in Lyon.',
    'Die „⟦Video Analysis Solution⟧“ (⟨IVAS⟩) läuft.',
    'Bei der ⟦Video Analysis Solution⟧ (⟨IVAS⟩) läuft es.',
  ],
  'genitive, dative and plural': [
    ['Der Präsident des ⟦Bundesamtes für Verfassungsschutz⟧ (⟨BfV⟩) warnt.', 'BfV = Bundesamt für Verfassungsschutz'],
    ['Seitens des ⟦Bundeskriminalamts⟧ (⟨BKA⟩) nicht.', 'BKA = Bundeskriminalamt'],
    ['Seitens ⟦Bundeskriminalamtes⟧ (⟨BKA⟩) nicht.', 'BKA = Bundeskriminalamt'],
    ['Den ⟦Landeskriminalämtern⟧ (⟨LKÄ⟩) liegt das vor.', 'LKA = Landeskriminalämter'],
    ['Die ⟦Landeskriminalämter⟧ (⟨LKA⟩) melden.', 'LKA = Landeskriminalämter'],
    ["Die ⟦Landeskriminalämter⟧ (⟨LKA's⟩) melden.", 'LKA = Landeskriminalämter'],
    ['Die ⟦Zentralen Ausländerbehörden⟧ (⟨ZABen⟩) prüfen.', 'ZAB = Zentrale Ausländerbehörden'],
    ['Alle ⟦Nichtregierungsorganisationen⟧ (⟨NGOs⟩) fehlen.', 'NGO = Nichtregierungsorganisationen'],
    ['Im Rahmen der ⟦Deutschen Sicherheitsstrategie⟧ (⟨DSS⟩).', 'DSS = Deutsche Sicherheitsstrategie'],
    ['Im ⟦Zentralen Waffenregister⟧ (⟨ZWR⟩) steht es.', 'ZWR = Zentrales Waffenregister'],
    ['Der ⟦Zentrale Erkennungsdienst⟧ (⟨ZED⟩) vergleicht.', 'ZED = Zentraler Erkennungsdienst'],
    ['Das ⟦Gemeinsame Lagezentrum⟧ (⟨GLZ⟩) meldet.', 'GLZ = Gemeinsames Lagezentrum'],
    ['Mit Mitteln ⟦Künstlicher Intelligenz⟧ (⟨KI⟩) wird gesucht.', 'KI = Künstliche Intelligenz'],
    ['Nach Ansicht des ⟦Gemeinsamen Bundesausschusses⟧ (⟨G-BA⟩).', 'G-BA = Gemeinsamer Bundesausschuss'],
    ['Straftaten der ⟦Politisch motivierten Kriminalität⟧ (⟨PMK⟩).', 'PMK = Politisch motivierte Kriminalität'],
    ['Wegen des ⟦Allgemeinen Sicherheits- und Ordnungsgesetzes⟧ (⟨ASOG⟩).', 'ASOG = Allgemeines Sicherheits- und Ordnungsgesetz'],
    ['Mit Hilfe des „⟦Passenger Name Records⟧“ (⟨PNR⟩).', 'PNR = Passenger Name Records'],
  ],
  'laws': [
    ['Nach § 3 des ⟦Aufenthaltsgesetzes⟧ (⟨AufenthG⟩).', 'AufenthG = Aufenthaltsgesetz'],
    ['Nach § 30 des ⟦Gesetzes über Ordnungswidrigkeiten⟧ (⟨OWiG⟩).', 'OWiG = Gesetz über Ordnungswidrigkeiten'],
    ['Nach dem ⟦Gesetz über die Verarbeitung von Fluggastdaten⟧ (⟨VFG⟩).', 'VFG = Gesetz über die Verarbeitung von Fluggastdaten'],
    ['Nach dem ⟦Fünften Buch Sozialgesetzbuch⟧ (⟨SGB V⟩).', 'SGB V = Fünftes Buch Sozialgesetzbuch'],
    'Das ⟦Artikel 10-Gesetz⟧ (⟨G 10⟩) gilt.',
    'Das ⟦Gesetz zu Artikel 10⟧ (⟨G 10⟩) gilt.',
    ['Die ⟦Verordnung über die Haltung von Hunden⟧ (⟨Hundehaltungsverordnung⟩) gilt.'],
    'Die Regeln für Drohnen (⟦Drohnengesetz⟧ – ⟨DroG⟩) gelten.',
    'Die ⟦Verordnung (EU) 2019/817 über die Interoperabilität⟧ (im Folgenden: ⟨Verordnung⟩) gilt.',
  ],
  'the name is cut where it begins': [
    'Im Haus der Firma liegt das ⟦Bundeskriminalamt⟧ (⟨BKA⟩).',
    ['Ein Beamter des ⟦Bundeskriminalamtes⟧ (⟨BKA⟩).', 'BKA = Bundeskriminalamt'],
    'Das ist die Sache der ⟦Bundespolizei⟧ (⟨BPOL⟩), sagt das ⟦Bundesamt für Bauwesen⟧ (⟨BfB⟩).',
    'So betreibt Innotech das ⟦Traffic System⟧ (⟨TS⟩) und Innotech die ⟦New Traffic System⟧ (⟨INTS⟩).',
    'Nach dem ⟦Gesetz über das Ausländerregister⟧ (⟨ARG⟩).',
    'Wie das ⟦Bundesamt für Sicherheit in der Informationstechnik⟧ (⟨BSI⟩) meldet.',
    ['Im „⟦Single Search Interface⟧“ (⟨SSI⟩) der Software der Firma Muster.'],
    ['Die ⟦Beauftragte der Bundesregierung für Kultur und Medien⟧ (⟨BKM⟩) fördert.'],
    ['Die ⟦Gemeinschaftsaufgabe „Sicherung der Küste“⟧ (⟨GSK⟩) läuft.'],
    'Berichtet das ⟦Landesamt für Verfassungsschutz Bayern⟧ (⟨LfV⟩) davon?',
    ['Nach Kritik (siehe Anlage 3 zum Bericht des ⟦Bundesrechnungshofes⟧ (⟨BRH⟩) vom Mai).', 'BRH = Bundesrechnungshof'],
    ['Die ⟦Facial, Imaging and Matching Unit⟧ (⟨FIMU⟩) arbeitet.'],
    ['Der ⟦branchenspezifische Standard Strom⟧ (⟨B3S S⟩).', 'B3S S = branchenspezifischer Standard Strom'],
  ],
  'line ends, hyphens and page furniture': [
    'Das ⟦Bundesamt\nfür Verfassungsschutz⟧\n(⟨BfV⟩) meldet.',
    ['Im ⟦Nationalen\n   Waffenregister⟧ (⟨NWR⟩)', 'NWR = Nationales Waffenregister'],
  ],
  'lists': [
    'Das ⟦Bundeskriminalamt⟧ (⟨BKA⟩), die ⟦Bundespolizei⟧ (⟨BPOL⟩) und das ⟦Zollkriminalamt⟧ (⟨ZKA⟩).',
    '– ⟦Bundeskriminalamt⟧ (⟨BKA⟩)\n– ⟦Bundesnachrichtendienst⟧ (⟨BND⟩)',
  ],
  'brackets with more in them': [
    'Das ⟦Bundeskriminalamt⟧ (⟨BKA⟩; Wiesbaden) und die ⟦Bundespolizei⟧ (⟨BPOL⟩, Potsdam).',
    'Das ⟦Generalsekretariat von Interpol⟧ (im Folgenden: ⟨IPSG⟩) sammelt.',
    'Das ⟦Bundesamt für Migration und Flüchtlinge⟧ (im Folgenden „⟨BAMF⟩“) prüft.',
    'Das ⟦Bundesamt für Justiz⟧ (nachfolgend: ⟨BfJ⟩) und das ⟦Bundesamt für Naturschutz⟧ (kurz: ⟨BfN⟩).',
    'Das ⟦Schengener Informationssystem⟧ (sog. „⟨SIS⟩“) läuft.',
    'Das ⟦Technische Hilfswerk⟧ (abgekürzt ⟨THW⟩) hilft.',
    'Das ⟦Bundesamt für Justiz⟧ (Abk.: ⟨BfJ⟩) und der ⟦Generalbundesanwalt⟧ (im Weiteren ⟨GBA⟩ genannt).',
    'Gemeinsame Ermittlungsgruppen (⟦Joint Investigation Teams⟧ – ⟨JIT⟩) entstehen.',
    'Eine Ermittlungsgruppe (engl. ⟦Joint Investigation Team⟧, ⟨JIT⟩) entsteht.',
    'Fluggastdaten (⟦Passenger Name Record⟧ – ⟨PNR⟩) werden übermittelt.',
    'Fluggastdaten (⟨PNR⟩ = ⟦Passenger Name Records⟧) werden übermittelt.',
    'Fluggastdaten (⟨PNR⟩ – ⟦Passenger Name Records⟧) werden übermittelt.',
  ],
  'the abbreviation before, the words in the bracket': [
    'Das ⟨BKA⟩ (⟦Bundeskriminalamt⟧) führt die Datei.',
    'Das Projekt ⟨FIMU⟩ („⟦Facial, Imaging and Matching Unit⟧“) läuft.',
    'Das ⟨BMI⟩ (⟦Bundesministerium des Innern, für Bau und Heimat⟧) antwortet.',
    'Mit ⟨KI⟩ (⟦künstliche Intelligenz⟧) geht das, mit ⟨SIS II⟩ (⟦Schengener Informationssystem⟧) auch.',
    'Die ⟨R&D⟩ (⟦Research and Development⟧) wird gefördert.',
    'Das ⟨BKA⟩ (⟦Bundeskriminalamt⟧, Wiesbaden) führt die Datei.',
  ],
  'digits, dots, hyphens, slashes and ampersands': [
    ['Im ⟦Schengener Informationssystem⟧ (⟨SIS II⟩) gesucht.'],
    'Für ⟦Forschung und Entwicklung⟧ (⟨F&E⟩) gibt es Geld.',
    'Das System ⟦INPOL-Zentral⟧ (⟨INPOL-Z⟩) läuft.',
    'Der ⟦Analyseverbund Operativ⟧ (⟨AV-Operativ⟩) läuft.',
    'Die ⟦Cyber Strategie 2030⟧ (⟨CS 2030⟩) gilt.',
    'Die ⟦Gesellschaft für Internationale Zusammenarbeit⟧ (⟨G.I.Z.⟩) hilft.',
    'Die ⟦Park and Ride GmbH⟧ (⟨P+R⟩) baut.',
  ],
  'sentences and legends that explain': [
    'Das ⟦Interpol-Generalsekretariat⟧, kurz ⟨IPSG⟩ genannt, liegt in Lyon.',
    'Das ⟦Bundesamt für Justiz⟧, im Folgenden ⟨BfJ⟩, antwortet.',
    '⟨BKA⟩ steht für ⟦Bundeskriminalamt⟧ und ist bekannt.',
    'Die Abkürzung ⟨FIMU⟩ steht für „⟦Facial, Imaging and Matching Unit⟧“.',
    '⟨BKA⟩ = ⟦Bundeskriminalamt⟧, ⟨BPOL⟩ = ⟦Bundespolizei⟧',
    'Abkürzung Bedeutung\n⟨StGB⟩ ⟦Strafgesetzbuch⟧\n⟨OWiG⟩ ⟦Gesetz über Ordnungswidrigkeiten⟧\n2. Wie viele Fälle gab es?',
    'Abkürzungsverzeichnis\n⟨BKA⟩: ⟦Bundeskriminalamt⟧\n⟨BPOL⟩ – ⟦Bundespolizei⟧\n',
  ],
  'names that are shortened by words': [
    'Das ⟦Bundesministerium des Innern⟧ (im Folgenden: ⟨Bundesministerium⟩) antwortet.',
    'Die ⟦Rahmenvereinbarung über Drohnen⟧ (im Weiteren: ⟨Vereinbarung⟩) gilt.',
    'Die Firma ⟦Muster Vision AI Inc.⟧ (im Folgenden „⟨Muster Vision⟩“) liefert.',
    'Das ⟦Abkommen über den Austausch von Daten⟧ (nachfolgend: ⟨Datenabkommen⟩) gilt.',
    'Bekannt ist der ⟦EU-Koordinator für die Terrorismusbekämpfung⟧ (im Folgenden: ⟨CTC⟩).',
  ],
};

const NOT_FOUND: Record<string, readonly string[]> = {
  'groups behind persons': ['Der Abgeordnete Thomas Beispiel (CDU) fragt.', 'Anna Muster (SPD) und Fritz Dorn (FDP)', 'Clara Dahl-Ulm (CDU/CSU)', 'Lina Kern (DIE LINKE.)', 'Ali Fuchs (AfD-Fraktion)', 'Abg. Ferdinand Dorn (AfD)'],
  'codes of places': ['In Bayern (BY) und Rheinland-Pfalz (RP).', 'Aus Niederlande (NL), Deutschland (DE) und Griechenland (GRC).', 'Schleswig-Holstein (SH)'],
  'numbers of papers and acts': ['Drucksache 19/1 (neu)', 'Die Europäische Verordnung (EU) 2018/1862 gilt.', 'Artikel 5 (EU) 2018/1862', 'Absatz (1) und Absatz (2a)', 'S. 9800 (D) und S. 99 (A)', 'a) Antwort b) Bericht (c) Chronik', 'Seit dem Jahr (2019) und (vgl. BT-Drs. 19/5954)', 'Bundesgesetzblatt (BGBl. I S. 99)', 'Bundestagsdrucksache 19/90001 (BT-Drs.)'],
  'units': ['Ausgaben (in Mio. EUR)', 'Lärm von 68 dB(A)', 'Euro (EUR)', 'Ansatz (T€)'],
  'notes and references': ['Die Liste (siehe Anlage) fehlt.', 'BKA (siehe Anlage 3)', 'Das Verfahren (bitte nach Jahren aufschlüsseln)?', 'Ein Bericht (vgl. Anlage KA)', 'BMI (bitte melden, insbesondere)', 'Das SIS (siehe Seite 3) läuft.', 'INFO (nur für Ostern)'],
  'persons, places and kinds that are added': ['Das BKA (Wiesbaden) meldet.', 'Am Bahnhof Südkreuz (Berlin) stehen Kameras.', 'Bäume (Verkehrssicherheit) und Schulen (Neubau)', 'Der Leiter (Herr Kern) spricht.', 'Herr Kern (BSI) spricht.', 'Der Bundesinnenminister (BMI) antwortet.', 'Die Deutsche Bahn (Konzern) baut.', 'Der Tagesspiegel (Sonntag) meldet.'],
  'titles of articles and addresses': ['(„Bericht über Kameras in Augsburg“, www.beispiel.example vom 3. Mai 2020)', 'Das steht im Netz (<https://www.beispiel.example/BKA>).', 'Die „Potential Hit“-Meldung („Red Notices“)'],
  'headings and fragments': ['BERICHT (TEIL II)', 'VORBEMERKUNG (NEU)', 'ANLAGE (Aufstellung)', 'Der Satz ist (', '(BKA)', 'BKA', '', 'Das (AB) und (CD)'],
  'an abbreviation that stands there again': ['Das BKA (BKA) meldet.', 'Das BKA (vgl. BKA) meldet.'],
  'letters that do not fit': ['Das Amt für Betrug (OLAF) meldet.', 'Die Software der Firma Muster (UFED) läuft.', 'Der Koordinator für Terrorismusbekämpfung (CTC) reist.', 'Die GmbH Muster (GmbH)', 'Das Statistische Bundesamt [Destatis] zählt.', 'Online-Durchsuchung (Trojaner)'],
  'other clauses and sentences': ['Bisher hat Karl kein Auto (BKA).', 'Die Bahn kommt. Alles steht (BKA) still.', 'Die Bahn\n\nkommt am Abend (BKA).', 'Das kostet viel, kurz nach Mitternacht mehr.', 'A = B und C = D'],
};

describe('definitions of abbreviations', () => {
  for (const [rule, rows] of Object.entries(FOUND)) {
    describe(rule, () => {
      for (const row of rows) {
        const [marked, ...read] = typeof row === 'string' ? [row] : row;
        it(marked, () => {
          const text = marked.replace(/[⟦⟧⟨⟩]/g, ''), found = findDefinitions(text);
          assert.equal(markedBy(text), marked);
          if (read.length) assert.deepEqual(found.map(({ abbreviation, meaning }) => `${abbreviation} = ${meaning}`), read);
        });
      }
    });
  }
  for (const [rule, rows] of Object.entries(NOT_FOUND)) {
    describe(`not: ${rule}`, () => {
      for (const text of rows) it(JSON.stringify(text), () => { assert.equal(markedBy(text), text); });
    });
  }

  it('reads over page furniture and broken words by the clean view', () => {
    const clean = cleanText('Das Bundesamt für Verfassungs-\n\nDeutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/90001\n\nschutz (BfV) meldet.');
    assert.deepEqual(findDefinitions(clean.text).map(({ abbreviation, meaning }) => [abbreviation, meaning]), [['BfV', 'Bundesamt für Verfassungsschutz']]);
  });

  it('gives each introduction, in order', () => {
    assert.deepEqual(findDefinitions('Das Bundeskriminalamt (BKA). BPOL (Bundespolizei). Das Bundeskriminalamt (BKA).').map((d) => d.abbreviation), ['BKA', 'BPOL', 'BKA']);
  });

  it('is total: spans lie in the text, in order, no abbreviation twice', () => {
    const piece = fc.constantFrom('(', ')', '[', ']', '„', '“', '"', ' ', '\n', '.', ',', ';', ' – ', ' = ', '=', 'BKA', 'A', 'im Folgenden: ', ', kurz ', 'Bundeskriminalamt', 'für', 'des', 'Gesetz', 'ÄÖ', '10', 'II', 'Abkürzungen\n', ' steht für ', '\ud83d\ude00', '\u0308');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string())).map((pieces) => pieces.join('')), (text) => {
      let last = -1;
      for (const { short, long, abbreviation, meaning } of findDefinitions(text)) {
        assert.ok(short.start > last && short.end <= text.length && short.start < short.end);
        assert.ok(long.start >= 0 && long.start < long.end && long.end <= text.length);
        assert.ok(long.end <= short.start || short.end <= long.start);
        assert.ok(abbreviation && meaning);
        last = short.start;
      }
    }), { numRuns: 500 });
  });

  describe('takes time in proportion to the text', () => {
    const HOSTILE = ['(', '((', '(A', '(AB', '[', 'A (B) ', 'Aa (AA) ', 'AAAA (AAAA) ', '(EU) 1 (AB) ', '„', '„“', '“(AB)', 'A ', 'AB', ' = ', 'AB = ', 'AB=', ', kurz ', ', kurz AB', ' – ', ' – AB –', 'Abkürzung\n', 'Abkürzung\nAB Aa\n', '\n', ' ', 'AB steht für ', 'A-', '=', 'Gesetz Aa (AG) ', 'x'];
    for (const piece of HOSTILE) {
      it(JSON.stringify(piece), function () {
        this.timeout(10_000);
        this.retries(2); // another process may have the machine
        const time = (length: number) => {
          const text = piece.repeat(length / piece.length), start = performance.now();
          findDefinitions(text);
          return performance.now() - start;
        };
        time(20_000);
        assert.ok(time(200_000) < 14 * Math.max(time(50_000), 10), 'four times the text takes more than 14 times as long');
      });
    }
  });
});

/** A text with what was found in it marked. */
function markedBy(text: string): string {
  const marks = findDefinitions(text).flatMap(({ short, long }) => [[short.start, '⟨'], [short.end, '⟩'], [long.start, '⟦'], [long.end, '⟧']] as const);
  return marks.sort(([a], [b]) => b - a).reduce((marked, [at, mark]) => marked.slice(0, at) + mark + marked.slice(at), text);
}
