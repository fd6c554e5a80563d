import assert from 'node:assert/strict';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { SEED_FILES } from '../../src/entities/seeds.ts';
import { marking, unmarked } from './marked.ts';

/** Names of databases, technology and companies that mean something else too: where they count, and where they don't. */
const SENTENCES: Record<string, readonly string[]> = {
  'police systems': [
    'Die Daten liegen in ⟦INPOL-Z⟧, nicht in ⟦INPOL-Fall⟧ oder im ⟦PIAV⟧.',
    'Der Stand des ⟦Polizeilichen Informations- und Analyseverbundes⟧ ist bekannt.',
    'Das Programm ⟦Polizei 2020⟧ soll ein Datenhaus schaffen; zu „⟦Polizei 2020⟧“ gehört ⟦P20⟧.',
    'Erfasst wird dies im ⟦Polizeilichen Landessystem zur Information, Kommunikation und Sachbearbeitung⟧ (⟦POLIKS⟧).',
    'Wie viele Stellen hatte die Polizei 2020 im Vergleich zu 2019, und welche Programme gab es?',
    'Der Abgleich im ⟦AFIS⟧ umfasst Fingerabdrücke; Betrug meldet ⟦AFIS⟧ an OLAF.',
    'Die Einordnung AFIS fehlt.',
    'Im Gesichtserkennungssystem (⟦GES⟧) des BKA wurde gesucht.',
    'An den Schulen der Formen GES und GS wurde gezählt.',
    'Neben der ⟦Antiterrordatei⟧ besteht die ⟦Rechtsextremismus-Datei⟧ (⟦RED⟧).',
    'Die Richtlinie RED II betrifft erneuerbare Energien.',
    'Eintragungen in der Datei „⟦Gewalttäter Sport⟧“ und in der Datei „⟦Gewalttäter links⟧“.',
    'Der Kongress ordnete Gewalttäter links und rechts ein.',
    'Mit Software von ⟦Palantir⟧ arbeiten ⟦hessenDATA⟧, ⟦VeRA⟧ und ⟦DAR⟧.',
    'Die Vergleichsarbeiten VERA 3 und VERA 8 wurden geschrieben.',
  ],
  'registers': [
    'Nach den Zahlen des ⟦Ausländerzentralregisters⟧ (⟦AZR⟧) und des ⟦Nationalen Waffenregisters⟧ (⟦NWR⟧).',
    'Das ⟦Fahreignungsregister⟧ (⟦FAER⟧) löste das ⟦Verkehrszentralregister⟧ ab.',
    'Viele Staaten haben Lobbyregister eingeführt.',
    'Ein Handelsregister und ein Melderegister sind keine Namen.',
  ],
  'asylum and the European Union': [
    'Asylsuchende werden mit ⟦EASY⟧ verteilt, Geflüchtete aus der Ukraine mit ⟦FREE⟧.',
    'Die Ware ist FREE und EASY zu haben.',
    'Das ⟦Europäische Reiseinformations- und -genehmigungssystem⟧ (⟦ETIAS⟧) und das ⟦Einreise-/Ausreisesystem⟧ (⟦EES⟧).',
    'Im ⟦Visa-Informationssystem⟧ (⟦VIS⟧) und in ⟦EURODAC⟧ wird gesucht.',
    'Der Detektor fand nichts; MID, CIR und ESP blieben stumm.',
    'Zur Interoperabilität zählen ⟦ESP⟧, ⟦CIR⟧ und der ⟦Detektor für Mehrfachidentitäten⟧.',
    'Europol führt Focal Points wie „⟦Travellers⟧“ und „⟦Hydra⟧“.',
    'Die Hydra der Sage hatte viele Köpfe.',
    'Europol betreibt ⟦SIENA⟧, ⟦QUEST⟧ und ⟦EIS⟧ neben dem ⟦Europol-Analysesystem⟧.',
    'Das EIS der Arktis und die QUEST nach dem Gral.',
    'Bescheinigungen für Tiere stehen in ⟦TRACES⟧.',
    'Das Buch heißt TRACES OF WAR.',
    'Über ⟦I-24/7⟧ wird ⟦SLTD⟧ abgefragt.',
  ],
  'surveillance and messengers': [
    'Die Spähsoftware ⟦Pegasus⟧ des Herstellers ⟦NSO Group⟧ und ⟦Predator⟧ von ⟦Intellexa⟧.',
    'Das Pferd Pegasus steht im Wappen.',
    'Der Film Predator lief.',
    'Der Film über Telegramme lief; auf ⟦Telegram⟧ und ⟦X (ehemals Twitter)⟧ stand es.',
    'Als Messenger dient ⟦Wire⟧.',
    'Der Kurs hieß Live Wire.',
    'Videokonferenzen über ⟦Zoom⟧ und ⟦Webex⟧ waren üblich.',
    'Das Objektiv hat einen Zoom.',
    'Das Brandenburger Tor steht neben dem ⟦Tor-Netzwerk⟧; im Darknet hilft ⟦TOR⟧.',
    'Zur Steuer dienen ⟦ELSTER⟧ und ⟦KONSENS⟧; man fand keinen Konsens über die Elster.',
    'ES BESTAND KONSENS ÜBER DIE ELSTER.',
    'Der Zugriff mit der ⟦Online-Ausweisfunktion⟧ (⟦eID⟧) und über ⟦BundID⟧ auf die ⟦elektronische Patientenakte⟧ (⟦ePA⟧).',
    'Die US-Behörde EPA und ein eID-Verfahren in Estland.',
    'Die Programme ⟦PRISM⟧ und ⟦Tempora⟧ dienten der Überwachung.',
    'O TEMPORA, sprach Cicero; er sah durch ein PRISM.',
    'Anlage X und Kapitel X der Antwort.',
  ],
  'defence': [
    'Die Drohnen ⟦Heron⟧ und ⟦Heron TP⟧ sowie ⟦MQ-4C Triton⟧ flogen, danach ⟦Euro Hawk⟧.',
    'Der Marschflugkörper ⟦Taurus⟧ und der ⟦Eurofighter⟧.',
    'Die Drohne ⟦LUNA⟧ und das Gewehr ⟦G36⟧ wurden ersetzt.',
    'Das Kind heißt LUNA und wohnt in Haus G36.',
    'Die Pipelines ⟦Nord Stream⟧ und ⟦Nord Stream 2⟧, das ⟦Nordstream-2⟧-Projekt.',
    'Im Sternbild Taurus leuchtet es.',
    'Mit dem Satellitennavigationsprojekt ⟦Galileo⟧ misst man genau.',
    'Galileo Galilei beobachtete den Jupiter.',
  ],
  'companies': [
    'Die ⟦Deutsche Bahn AG⟧, die ⟦DB InfraGO AG⟧ und die frühere ⟦DB Netz AG⟧.',
    'Deutsche Banken und deutsche Bahnen sind viele; die ⟦Deutsche Bank⟧ ist eine.',
    'Die Firmen ⟦Rohde & Schwarz⟧, ⟦Heckler & Koch⟧ und ⟦Giesecke+Devrient⟧.',
    'Ein Bayer und eine Bayerin klagten; ⟦Bayer⟧ übernahm ⟦Monsanto⟧.',
    'Das Alphabet hat 26 Buchstaben, anders als ⟦Google⟧.',
    'Die Beratung durch ⟦McKinsey⟧ und ⟦BCG⟧ kostete viel.',
    'Die Prüfer von ⟦EY⟧ bei ⟦Wirecard⟧ und ⟦KPMG⟧.',
    'EY, sagte er, und NEC und AWS sagten ihm nichts.',
    'Biometrische Technik liefern ⟦NEC⟧, ⟦Dermalog⟧, ⟦secunet⟧ und ⟦IDEMIA⟧.',
    'Die BCG-Impfung schützt vor Tuberkulose.',
    'Der Preis der Firmen ⟦Vodafone⟧, ⟦1&1⟧ und ⟦O2⟧ im Mobilfunk; der Gehalt an CO2 sank.',
  ],
  'media': [
    'Wie „⟦Die Zeit⟧“ und „⟦DER SPIEGEL⟧“ berichteten, so auch ⟦Die Welt⟧ und die ⟦FAZ⟧.',
    'Nach Berichten der ⟦Frankfurter Allgemeinen Zeitung⟧ und der ⟦Neuen Zürcher Zeitung⟧ beim ⟦Bayerischen Rundfunk⟧.',
    'Die Zeit drängt. Die Welt wartet nicht. Der Spiegel des Sees sinkt.',
    'Laut ⟦Süddeutscher Zeitung⟧ (⟦SZ⟧) und ⟦Sächsischer Zeitung⟧ (⟦SZ⟧) stimmt das.',
    'Das Bild zeigt einen Stern im Fokus; die ⟦Bild-Zeitung⟧ druckte es.',
    'Der ⟦Westdeutsche Rundfunk⟧ (⟦WDR⟧) und der ⟦NDR⟧ fragten nach, der ⟦Deutschlandfunk⟧ auch.',
    'Die Verordnung über Medizinprodukte (MDR) gilt.',
    'Der Sender ⟦MDR⟧ berichtete.',
    'Der Impfstoff Sputnik V wurde nicht zugelassen.',
    'Die Ministerin Anne Spiegel sprach.',
    'Die ⟦taz⟧ und die ⟦junge Welt⟧, zwei Tageszeitungen.',
  ],
};

describe('the names of databases, technology and companies in sentences', () => {
  const own = ['databases.json', 'technology.json', 'companies.json'];
  const matcher = createMatcher(SEED_FILES.filter(([name]) => own.includes(name)).flatMap(([name, file]) => readKnowledge(file, name).entities));
  for (const [field, sentences] of Object.entries(SENTENCES)) {
    describe(field, () => {
      for (const sentence of sentences) it(unmarked(sentence).slice(0, 90), () => { assert.equal(marking(sentence, matcher), sentence); });
    });
  }
});
