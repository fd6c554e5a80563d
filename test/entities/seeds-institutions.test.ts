import assert from 'node:assert/strict';
import { createMatcher } from '../../src/entities/matcher.ts';
import { marking, unmarked } from './marked.ts';
import { SEEDS } from './seeds.ts';

/** Sentences about the European Union, international organisations and law, with the mentions that must be found; states, ministries and persons are left out of them. */
const SENTENCES: Record<string, readonly string[]> = {
  'institutions and bodies of the European Union': [
    'Der ⟦Rat der Europäischen Union⟧ tagte als ⟦JI-Rat⟧, der ⟦Europäische Rat⟧ nicht; ein guter Rat ist teuer.',
    'Der ⟦COSI⟧ und der ⟦AStV⟧ befassten sich mit dem Bericht des ⟦Europäischen Datenschutzbeauftragten⟧.',
    'In der ⟦Ratsarbeitsgruppe „Strafverfolgung“⟧ (⟦LEWP⟧) und der ⟦RAG Terrorismus⟧ wurde beraten.',
    'Die ⟦Europäische Kommission⟧ und die ⟦Europäische Kommission für Demokratie durch Recht⟧ sind zweierlei.',
    'Die Gruppe traf sich, der Strafverfolgung wegen.',
  ],
  'agencies, with the names of then': [
    'Die ⟦EU-Grenzschutzagentur Frontex⟧ trat an die Stelle der ⟦Europäischen Agentur für die operative Zusammenarbeit an den Außengrenzen der Mitgliedstaaten der Europäischen Union⟧.',
    'Das ⟦EASO⟧ heißt heute ⟦EUAA⟧, die ⟦eu-LISA⟧ sitzt in Tallinn.',
    'Die ⟦Europäische Staatsanwaltschaft⟧ übernahm Fälle von ⟦OLAF⟧ und ⟦Eurojust⟧; eine Staatsanwaltschaft ermittelt.',
    'Am Flughafen FRA landete die Maschine.',
    'Die ⟦Grundrechteagentur⟧ (⟦FRA⟧) legte einen Bericht vor.',
  ],
  'missions, and Greek gods': [
    'Die ⟦Operation Sophia⟧ von ⟦EUNAVFOR MED⟧ endete; Sophia studiert in Mainz.',
    'Das Schiff der ⟦Operation Triton⟧ von ⟦Frontex⟧ lief aus.',
    'Das Hotel Poseidon und der Mond Triton.',
    'Die Mission ⟦EUBAM Libyen⟧ läuft, später nur ⟦EUBAM⟧.',
  ],
  'short names that mean several things': [
    'Bei ⟦Europol⟧ koordinieren sich die Spezialeinheiten im Verbund ⟦ATLAS⟧.',
    'Ein ATLAS der Pilze erschien.',
    'Der ⟦Berner Club⟧ gründete die ⟦CTG⟧.',
    'Die CTG GmbH baut Brücken.',
    'Die Koordination mit dem türkischen Geheimdienst ⟦MIT⟧ wurde nicht bekannt.',
    'ZUSAMMENARBEIT MIT DEN KOMMUNEN',
    'Die Nachrichtendienste des Bundes antworteten nicht.',
    'Dies ist Aufgabe der Behörden auf dem Gleis G 10.',
    'Beschränkungen nach dem ⟦Artikel 10-Gesetz⟧ (⟦G 10⟧) sind zu begründen.',
    'Die Innenminister der ⟦G6⟧ trafen sich; viele kamen.',
    'Das Modell G6 wurde verkauft.',
    'Der Gipfel der ⟦G8⟧ fand in Heiligendamm statt.',
    'Das Abitur wird nach G8 oder nach G9 abgelegt.',
    'Im ICE nach Freiburg kontrollierte der Zoll, vor einer Abschiebehaft.',
    'Die Suchtstelle DHS berät; die Internet Watch Foundation (IWF) meldet Inhalte.',
  ],
  'statutes and powers': [
    'Nach dem ⟦Bundeskriminalamtgesetz⟧ und dem ⟦BPolG⟧ ist das zulässig, ebenso nach der ⟦Strafprozessordnung⟧.',
    'Der Versand „⟦stiller SMS⟧“ und von „⟦Stillen SMS⟧“ nahm zu; eine SMS blieb still.',
    'Die ⟦Funkzellenabfragen⟧, die ⟦Bestandsdatenauskunft⟧ und das ⟦Quick-Freeze-Verfahren⟧ ersetzen keine ⟦Vorratsdatenspeicherung⟧.',
    'Die ⟦Dublin-III-Verordnung⟧ gilt; in Dublin regnete es.',
    'Die ⟦DSGVO⟧, die ⟦JI-Richtlinie⟧ und der ⟦AI Act⟧ sind zu beachten.',
    'Das ⟦Schengener Durchführungsübereinkommen⟧ (⟦SDÜ⟧) und der ⟦Schengener Grenzkodex⟧ bleiben.',
    'Eine ⟦Europäische Ermittlungsanordnung⟧ (⟦EEA⟧) und ein ⟦Europäischer Haftbefehl⟧ ergingen.',
    'Der Europäische Wirtschaftsraum heißt englisch EEA.',
    'Über eine Programmierschnittstelle (API) werden Daten bezogen.',
    'Die ⟦Passenger Name Records⟧ und die ⟦API⟧-Daten der Fluggäste kommen an.',
  ],
  'organisations of the world': [
    'Die ⟦Vereinten Nationen⟧, der ⟦UN-Sicherheitsrat⟧ und das ⟦UNHCR⟧ riefen dazu auf; in allen Organisationen der ⟦Vereinten Nationen⟧ galt es.',
    'Der ⟦Europarat⟧, der ⟦Europäische Gerichtshof für Menschenrechte⟧ und der ⟦Europäische Gerichtshof⟧ sind verschieden.',
    'Das ⟦FBI⟧ und die ⟦NSA⟧ tauschten mit dem ⟦GCHQ⟧ Daten; der ⟦Mossad⟧ schwieg.',
  ],
};

describe('names of institutions, organisations and laws', () => {
  const matcher = createMatcher(SEEDS);
  for (const [what, sentences] of Object.entries(SENTENCES)) {
    describe(what, () => {
      for (const sentence of sentences) it(unmarked(sentence).slice(0, 90), () => { assert.equal(marking(sentence, matcher), sentence); });
    });
  }
});
