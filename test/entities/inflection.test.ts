import assert from 'node:assert/strict';
import { inflectedForms } from '../../src/entities/inflection.ts';

/** A name, forms that it must have, and forms that it must not have. */
const NAMES: readonly (readonly [name: string, has: readonly string[], hasNot?: readonly string[]])[] = [
  ['Bundeskriminalamt', ['Bundeskriminalamts', 'Bundeskriminalamtes', 'BUNDESKRIMINALAMT'], ['Bundeskriminalamten']],
  ['Landeskriminalamt', ['Landeskriminalämter', 'Landeskriminalämtern']],
  ['Deutscher Bundestag', ['Deutschen Bundestages', 'Deutsche Bundestag', 'Deutschem Bundestag'], ['Deutscher Bundestagen Bundestag']],
  ['Vereinte Nationen', ['Vereinten Nationen', 'Vereinter Nationen']],
  ['Bundesministerium der Justiz', ['Bundesministeriums der Justiz', 'Bundesministerien der Justiz'], ['Bundesministerium der Justizs']],
  ['Gemeinsames Zentrum für Abwehr', ['Gemeinsamen Zentrums für Abwehr', 'Gemeinsame Zentren für Abwehr']],
  ['Bundesamt für Verfassungsschutz', ['Bundesamtes für Verfassungsschutz', 'Bundesämter für Verfassungsschutz']],
  ['Landeskriminalamt Berlin', ['Landeskriminalamtes Berlin', 'Landeskriminalamts Berlin'], ['Landeskriminalamts Berlins']],
  ['Landtag Brandenburg', ['Landtags Brandenburg']],
  ['Landesamt für Verfassungsschutz Hamburg', ['Landesamtes für Verfassungsschutz Hamburg'], ['Landesamt für Verfassungsschutzes Hamburg']],
  ['Verfassungsschutz', ['Verfassungsschutzes']],
  ['Innenausschuss', ['Innenausschusses', 'Innenausschüsse']],
  ['Strafgesetzbuch', ['Strafgesetzbuches', 'Strafgesetzbuchs']],
  ['nordrhein-westfälische Landesregierung', ['nordrhein-westfälischen Landesregierung']],
  ['Auskunftssystem Sachsen', ['Auskunftssystems Sachsen', 'Auskunftssysteme Sachsen']],
  ['Speicher für Beispiele', ['Speichers für Beispiele'], ['Speichen für Beispiele']],
  ['Frankfurter Allgemeine Zeitung', ['Frankfurter Allgemeinen Zeitung']],
  ['Beispielsystem des Bundeskriminalamtes', ['Beispielsystem des Bundeskriminalamts', 'Beispielsystems des Bundeskriminalamts']],
  ['Präsident des Bundestags', ['Präsident des Bundestages']],
  ['Datenbank', ['Datenbanken']],
  ['Datei', ['Dateien']],
  ['Rat', ['Rates', 'Räte']],
  ['Europäisches Amt', ['Europäischen Amtes', 'Europäische Ämter']],
  ['Ukraine', ['Ukraines'], ['Ukraine\'']],
  ['Europol', ['Europols', "Europol's", 'EUROPOL']],
  ['BKA', ['BKAs'], ['bka']],
  ['dpa', ['dpa'], ['DPA', 'Dpa']],
  ['iMessage', ['IMESSAGE']],
  ['DIE LINKE.', ['DIE LINKE.'], ['DIE LINKE.s']],
];
const PERSONS: readonly (readonly [name: string, has: readonly string[], hasNot?: readonly string[]])[] = [
  ['Andrej Hunko', ['Andrej Hunkos'], ['Andrej Hunkoes']],
  ['de Maizière', ['de Maizières', 'De Maizière', 'De Maizières', 'DE MAIZIÈRE']],
  ['Olaf Scholz', ["Olaf Scholz'"], ['Olaf Scholzs']],
];

describe('the forms of a name', () => {
  for (const [names, person] of [[NAMES, false], [PERSONS, true]] as const) {
    for (const [name, has, hasNot = []] of names) {
      it(`${name}: ${has.join(', ')}`, () => {
        const forms = inflectedForms(name, person);
        assert.equal(forms[0], name);
        for (const form of has) assert.ok(forms.includes(form), `${form} is missing among ${forms.join(', ')}`);
        for (const form of hasNot) assert.ok(!forms.includes(form), `${form} is too much`);
      });
    }
  }
});
