import assert from 'node:assert/strict';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import { SEED_FILES } from '../../src/entities/seeds.ts';
import { shortName } from '../../src/entities/shortName.ts';
import { cleanText } from '../../src/text/clean.ts';
import { marking, unmarked } from './marked.ts';
import { SEEDS } from './seeds.ts';

const MINISTRIES = SEEDS.filter((entry) => entry.parent === 'bundesregierung' && entry.name.startsWith('Bundesministerium'));

/** A ministry's name and abbreviation at a time: those of then, else those that it has now. */
function nameAt(entry: (typeof SEEDS)[number], date: string) {
  const then = entry.former?.find(({ from, until }) => (from ?? '') <= date && date < (until ?? '9'));
  return { name: then?.name ?? entry.name, short: then ? then.short : shortName([entry], entry.aliases.find((alias) => /^BM\p{Lu}/u.test(alias)) ?? entry.name) };
}

describe('the names of federal ministries', () => {
  const table: readonly (readonly [name: string, date: string, short: string, owner: string])[] = [
    ['Bundesministerium des Innern', '1990-10-03', 'BMI', 'bundesinnenministerium'],
    ['Bundesministerium des Innern', '2018-03-13', 'BMI', 'bundesinnenministerium'],
    ['Bundesministerium des Innern, für Bau und Heimat', '2018-03-14', 'BMI', 'bundesinnenministerium'],
    ['Bundesministerium des Innern und für Heimat', '2022-06-01', 'BMI', 'bundesinnenministerium'],
    ['Bundesministerium des Innern', '2025-09-01', 'BMI', 'bundesinnenministerium'],
    ['Bundesministerium der Justiz', '2010-01-01', 'BMJ', 'bundesministerium-der-justiz'],
    ['Bundesministerium der Justiz und für Verbraucherschutz', '2019-07-01', 'BMJV', 'bundesministerium-der-justiz'],
    ['Bundesministerium der Justiz', '2023-07-01', 'BMJ', 'bundesministerium-der-justiz'],
    ['Bundesministerium der Justiz und für Verbraucherschutz', '2026-01-01', 'BMJV', 'bundesministerium-der-justiz'],
    ['Bundesministerium für Wirtschaft', '1995-01-01', 'BMWi', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Technologie', '2000-01-01', 'BMWi', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Arbeit', '2004-01-01', 'BMWA', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Technologie', '2012-04-10', 'BMWi', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Energie', '2016-01-01', 'BMWi', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Klimaschutz', '2023-01-01', 'BMWK', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Wirtschaft und Energie', '2025-06-01', 'BMWE', 'bundesministerium-fuer-wirtschaft'],
    ['Bundesministerium für Arbeit und Sozialordnung', '1998-01-01', 'BMA', 'bundesministerium-fuer-arbeit'],
    ['Bundesministerium für Gesundheit und Soziale Sicherung', '2004-01-01', 'BMGS', 'bundesministerium-fuer-gesundheit'],
    ['Bundesministerium für Verkehr', '1997-01-01', 'BMV', 'bundesministerium-fuer-verkehr'],
    ['Bundesministerium für Verkehr, Bau- und Wohnungswesen', '2001-01-01', 'BMVBW', 'bundesministerium-fuer-verkehr'],
    ['Bundesministerium für Verkehr, Bau und Stadtentwicklung', '2013-10-28', 'BMVBS', 'bundesministerium-fuer-verkehr'],
    ['Bundesministerium für Verkehr und digitale Infrastruktur', '2020-01-31', 'BMVI', 'bundesministerium-fuer-verkehr'],
    ['Bundesministerium für Digitales und Verkehr', '2024-01-01', 'BMDV', 'bundesministerium-fuer-verkehr'],
    ['Bundesministerium für Umwelt, Naturschutz und Reaktorsicherheit', '2011-03-14', 'BMU', 'bundesministerium-fuer-umwelt'],
    ['Bundesministerium für Umwelt, Naturschutz, Bau und Reaktorsicherheit', '2015-11-19', 'BMUB', 'bundesministerium-fuer-umwelt'],
    ['Bundesministerium für Umwelt, Naturschutz und nukleare Sicherheit', '2020-01-31', 'BMU', 'bundesministerium-fuer-umwelt'],
    ['Bundesministerium für Umwelt, Naturschutz, nukleare Sicherheit und Verbraucherschutz', '2022-01-01', 'BMUV', 'bundesministerium-fuer-umwelt'],
    ['Bundesministerium für Umwelt, Klimaschutz, Naturschutz und nukleare Sicherheit', '2025-06-01', 'BMUKN', 'bundesministerium-fuer-umwelt'],
    ['Bundesministerium für Ernährung, Landwirtschaft und Verbraucherschutz', '2009-01-01', 'BMELV', 'bundesministerium-fuer-ernaehrung'],
    ['Bundesministerium für Verbraucherschutz, Ernährung und Landwirtschaft', '2003-01-01', 'BMVEL', 'bundesministerium-fuer-ernaehrung'],
    ['Bundesministerium für Landwirtschaft, Ernährung und Heimat', '2025-06-01', 'BMLEH', 'bundesministerium-fuer-ernaehrung'],
    ['Bundesministerium für Bildung und Forschung', '2017-01-01', 'BMBF', 'bundesministerium-fuer-forschung'],
    ['Bundesministerium für Forschung, Technologie und Raumfahrt', '2025-06-01', 'BMFTR', 'bundesministerium-fuer-forschung'],
    ['Bundesministerium für Familie, Senioren, Frauen und Jugend', '2020-06-11', 'BMFSFJ', 'bundesministerium-fuer-familie'],
    ['Bundesministerium für Bildung, Familie, Senioren, Frauen und Jugend', '2025-06-01', 'BMBFSFJ', 'bundesministerium-fuer-familie'],
    ['Bundesministerium für Digitales und Staatsmodernisierung', '2025-06-01', 'BMDS', 'bundesministerium-fuer-digitales'],
    ['Bundesministerium für Raumordnung, Bauwesen und Städtebau', '1996-01-01', 'BMBau', 'bundesministerium-fuer-raumordnung'],
  ];
  const matcher = createMatcher(SEEDS);
  for (const [name, date, short, owner] of table) {
    it(`${date}: ${name} (${short})`, () => {
      assert.deepEqual(findMentions(cleanText(`Die Antwort des ${name.replace('ministerium', 'ministeriums')} liegt vor.`), matcher).map((mention) => mention.entity), [owner]);
      const then = MINISTRIES.filter((entry) => nameAt(entry, date).name === name);
      assert.deepEqual(then.map((entry) => [entry.id, nameAt(entry, date).short]), [[owner, short]]);
    });
  }

  it('a ministry has one name at a time', () => {
    for (const { id, former = [] } of MINISTRIES) {
      for (const [i, { from, until }] of former.entries()) {
        assert.ok(until !== null && (i === 0 || (from !== null && from >= former[i - 1]!.until!)), `${id}: ${former[i]!.name}`);
      }
    }
  });

  it('the offices that answered in the 18th and 19th term are known', () => {
    const offices = [
      'Auswärtiges Amt', 'Bundesministerium der Finanzen', 'Bundesministerium für Arbeit und Soziales', 'Bundesministerium der Verteidigung', 'Bundesministerium für Ernährung und Landwirtschaft',
      'Bundesministerium für Gesundheit', 'Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung', 'Bau und Reaktorsicherheit', 'Beauftr. der Bundesregierung für Kultur und Medien',
      'Bundeskanzleramt', 'Bundesregierung', 'Presse- und Informationsamt der Bundesregierung', 'Beauftragte der Bundesregierung für Migration, Flüchtlinge und Integration',
    ];
    for (const office of offices) assert.equal(marking(`Es antwortet: ⟦${office}⟧.`, matcher), `Es antwortet: ⟦${office}⟧.`);
  });
});

/** Sentences with the authorities and office holders that must be found in them; nothing else of theirs may be. */
const SENTENCES: Record<string, readonly string[]> = {
  'abbreviations that mean something else too need support': [
    'Die ⟦Bundesregierung⟧ verweist auf das ⟦Auswärtige Amt⟧ (⟦AA⟧).', 'Die Messgeräte laufen mit Batterien der Größe AA.',
    'Nach § 51 BMG dürfen Meldebehörden Auskünfte sperren.', 'Das ⟦BMG⟧ prüft eine Änderung bei Arzneimitteln.',
    'Die BMA löste einen Fehlalarm in der Halle aus.', 'Das ⟦Bundesministerium für Arbeit und Sozialordnung⟧ (⟦BMA⟧) war zuständig.',
    'Nach dem BMV-Ä rechnen Vertragsärzte anders ab.', 'Das ⟦BMV⟧ plant neue Autobahnen.',
    'Jobcenter melden der ⟦BA⟧ die Daten.', 'Sie hat einen Abschluss als BA in Soziologie.',
    'Das ⟦BAG⟧ kontrolliert die Maut von Lastwagen.', 'Nach einem Urteil des ⟦BAG⟧ zum Tarifvertrag gilt dies.', 'Die BAG Wohnungslosenhilfe schätzt die Zahl.',
    'Das ⟦BVA⟧ führt das Ausländerzentralregister.', 'Gegenüber Krankenkassen ist das ⟦Bundesversicherungsamt⟧ (⟦BVA⟧) Aufsicht.', 'Der BVA vertritt Augenärzte.',
    'Die EBA veröffentlicht Leitlinien für Banken.', 'Das ⟦EBA⟧ erteilt Genehmigungen für Eisenbahnen.',
    'Das ⟦BBK⟧ warnt die Bevölkerung bei Katastrophen.', 'Der BBK vertritt bildende Künstler.',
    'Der Sensor sendet über BLE an das Telefon.', 'Der ⟦GBA⟧ führt Ermittlungen wegen Terrorismus.',
    'Die FIU Estlands veröffentlicht Zahlen.', 'Die ⟦FIU⟧ nimmt Verdachtsmeldungen entgegen.',
    'Das Programm ⟦BASE⟧ liegt beim Endlager.', 'Der ALL YOUR BASE genannte Kanal besteht fort.',
  ],
  'names go on with their attributes and inflect at the head': [
    'Nach Angaben der ⟦Bundesbeauftragten für den Datenschutz und die Informationsfreiheit⟧ und des ⟦BfDI⟧.',
    'Der ⟦Beauftragte der Bundesregierung für Kultur und Medien⟧ und die ⟦Drogenbeauftragte der Bundesregierung⟧.',
    'Seitens des ⟦Presse- und Informationsamtes der Bundesregierung⟧.',
    'Die Ermittlungen des ⟦Generalbundesanwalts beim Bundesgerichtshof⟧ und der ⟦Bundesanwaltschaft⟧.',
    'Der ⟦Hessische Beauftragte für Datenschutz und Informationsfreiheit⟧ und das ⟦ULD⟧.',
    'Helfer des ⟦Technischen Hilfswerks⟧ und der ⟦Bundesanstalt für den Digitalfunk der Behörden und Organisationen mit Sicherheitsaufgaben⟧.',
    'Ein Landesbeauftragter für den Datenschutz ist unabhängig.',
  ],
  'surnames that others bear need the office or the full name': [
    'Bundeskanzlerin ⟦Merkel⟧ folgte auf Bundeskanzler ⟦Schröder⟧.',
    'Frau Merkel aus dem Landkreis klagte, und Herr Schröder auch.',
    'Bundesministerin Dr. Kristina Schröder beriet mit der Bundeskanzlerin.',
    'Bundesinnenminister ⟦Schäuble⟧ und sein Nachfolger ⟦Thomas de Maizière⟧.', 'Der Landesminister Thomas Schäuble war ein anderer.',
    'Die Fischer an der Maas ernten keinen Kohl und keine Eichel.',
    '⟦Joschka Fischer⟧ war Minister. Die Fischer der Nordsee fingen weniger, sagte ⟦Fischer⟧.',
    'Außenminister ⟦Heiko Maas⟧ fuhr an die Maas; ⟦Maas⟧ blieb dort.',
    'BKA-Präsident ⟦Münch⟧ löste Präsident ⟦Ziercke⟧ ab.', 'Die Firma Münch lieferte aus.',
    'EU-Kommissarin ⟦Johansson⟧ legte den Entwurf vor.', 'Scarlett Johansson trat auf.',
    'Der Datenschutzbeauftragte ⟦Peter Schaar⟧ warnte, und ⟦Schaar⟧ behielt recht.', 'Eine Schaar von Gästen kam.',
    'Jung und Alt waren dabei.', '⟦Martin Jäger⟧ und die Jäger kamen.',
  ],
};

describe('authorities and office holders in sentences', () => {
  const files = SEED_FILES.filter(([name]) => /ministries|authorities|persons/.test(name));
  const matcher = createMatcher(files.flatMap(([name, file]) => readKnowledge(file, name).entities));
  for (const [rule, sentences] of Object.entries(SENTENCES)) describe(rule, () => { for (const sentence of sentences) it(unmarked(sentence), () => { assert.equal(marking(sentence, matcher), sentence); }); });
});
