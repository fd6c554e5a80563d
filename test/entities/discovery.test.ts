import assert from 'node:assert/strict';
import { findDefinitions } from '../../src/entities/discovery/definitions.ts';
import { discoverNames } from '../../src/entities/discovery/discover.ts';
import { discoveredMentions, withDiscovered } from '../../src/entities/discovery/mentions.ts';
import { createMatcher, findMentions, isListed } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { cleanText } from '../../src/text/clean.ts';

/** Words for kinds in the tables. */
const KINDS: Readonly<Record<string, string>> = {
  'person': 'person', 'company': 'company', 'media': 'media', 'association': 'association', 'authority-or-ministry': 'authority', 'government-or-state-body': 'body', 'international-organisation': 'organisation',
  'database-or-information-system': 'database', 'software-or-product': 'software', 'project': 'project', 'working-group': 'group', 'platform-or-messenger': 'platform', 'treaty-or-framework': 'treaty', 'party-or-group': 'party', 'notice-type': 'notice', 'legal-power-or-instrument': 'power',
};

/** What is discovered in a text, with kind: "company: Musterwerk GmbH (Musterwerk)". */
function discovered(text: string, { askers = [], known = [] }: { readonly askers?: readonly string[]; readonly known?: readonly string[] } = {}): string[] {
  const clean = cleanText(text, []);
  const names = discoverNames(clean, { definitions: findDefinitions(clean.text), askers, isKnown: (name) => known.includes(name) });
  return names.map(({ subtype, name, aliases }) => `${KINDS[subtype]}: ${name}${aliases.length ? ` (${aliases.join('; ')})` : ''}`);
}

/** Sentences, each with the names that must be found in it, and no others. */
const SENTENCES: Readonly<Record<string, readonly (readonly [text: string, ...names: string[]])[]>> = {
  'projects and systems in quotation marks behind a class word': [
    ['Seit Mai läuft das Projekt „Blauer Kompass“ in drei Ländern.', 'project: Blauer Kompass'],
    ['Im Rahmen des Projekts „Weitblick 2030“ wurden Geräte beschafft.', 'project: Weitblick 2030'],
    ['Das Pilotprojekt "Nordwind" endet im Herbst.', 'project: Nordwind'],
    ['Die Mittel stammen aus dem Bundesprogramm „Vielfalt leben!“.', 'project: Vielfalt leben!'],
    ['Das Programm „Lernen, Lehren und Forschen“ wird fortgesetzt.', 'project: Lernen, Lehren und Forschen'],
    ['Die Daten liegen in der Datei „Gewalttäter Beispiel“.', 'database: Gewalttäter Beispiel'],
    ['Die Dateien „Fernglas“, „Lupe“ und „Prisma“ wurden gelöscht.', 'database: Fernglas', 'database: Lupe', 'database: Prisma'],
    ['Eine Abfrage der Datenbank „Global Sample Index“ ist möglich.', 'database: Global Sample Index'],
    ['Das Informationssystem »Kormoran« wird abgelöst.', 'database: Kormoran'],
    ['Genutzt wird die Software „Argus Insight“ eines privaten Anbieters.', 'software: Argus Insight'],
    ['Die Software zur Gesichtserkennung „FaceMuster“ wird erprobt.', 'software: FaceMuster'],
    ['Eine Software mit dem Namen „Kranich“ wertet die Bilder aus.', 'software: Kranich'],
    ['Die Anwendung „Streifenhelfer“ läuft auf dienstlichen Telefonen.', 'software: Streifenhelfer'],
    ['Die Warn-App „Alarmo“ wurde häufig geladen.', 'software: Alarmo'],
    ['Dazu dient die Arbeitsgruppe „Digitale Spuren“ des Rates.', 'group: Digitale Spuren'],
    ['Die Sonderkommission „Brücke“ ermittelt weiter.', 'group: Brücke'],
    ['An der Operation „Stiller Hafen“ war die Marine beteiligt.', 'project: Stiller Hafen'],
    ['Über die Plattform „Zukunft der Häfen“ wird berichtet.', 'platform: Zukunft der Häfen'],
    ['Der Verein „Die Wanderer“ wurde verboten.', 'association: Die Wanderer'],
    ['Das System „iBeispiel“ wird an zwei Grenzen erprobt.', 'database: iBeispiel'],
    ['Das Vorhaben mit dem Titel „Löhne in\nausgewählten Branchen“ ist ausgeschrieben.', 'project: Löhne in ausgewählten Branchen'],
    ['Es arbeitet in einer „Sample Exchange Working Group“ mit.', 'group: Sample Exchange Working Group'],
    ['Die neue „Interpol-Fingerspurendatenbank“ ist in Betrieb.', 'database: Interpol-Fingerspurendatenbank'],
  ],
  'quotation marks that name nothing': [
    ['Die Bundesregierung spricht von einer „neuen Lage“.'],
    ['Das Merkmal „Geschlecht“ wird nicht erfasst.'],
    ['Die Antwort ist als „VS – Nur für den Dienstgebrauch“ eingestuft.'],
    ['Im Projekt „wird weiter geprüft“, heißt es dort.'],
    ['Das Projekt wird als „Meilenstein der Verwaltung“ bezeichnet.'],
    ['Nach dem Projekt: „Wir haben viel gelernt. Nun geht es weiter.“'],
    ['Eine Software zur Vorhersage von „Krisen“ ist nicht geplant.'],
    ['Auf die Datei „ausländische Kämpfer“ greifen sie nicht zu.'],
    ['Die Firma sagte: „Das prüfen wir.“'],
    ['Das Thema „Sicherheit im Netz“ wurde erörtert („Kameras überall“, www.example.org vom 3. Mai 2020).'],
    ['Im Titel „Verwaltung der Zukunft“ fehlt das Wort.'],
    ['Er nannte das System „Unsinn?“ und ging.'],
    ['Knapp „Hundert Fälle“ wurden bekannt.'],
    ['Die Kooperation „Hand in Hand“ gilt als gelungen.'],
    ['Unter dem Stichwort „Datenbank“ findet sich nichts.'],
    ['Das Projekt „Wir wollen mehr Personal und mehr Geld für alle Dienststellen in allen Ländern und wir wollen es sofort“ gibt es nicht.'],
    ['Siehe "Projekt" und "Datei" im Verzeichnis.'],
    ['Das Projekt „Beratung“ ist ein Wort. Die Beratung ist ein anderes.'],
  ],
  'projects and systems without quotation marks': [
    ['Die Auswertung im Projekt DTEST dauert an.', 'project: DTEST'],
    ['Das EU-Projekt EuroBorder endet.', 'project: EuroBorder'],
    ['Die Software XMuster wird geprüft.', 'software: XMuster'],
    ['Mit der Software PhotoMuster Scan werden Bilder verglichen.', 'software: PhotoMuster Scan'],
    ['Im Einsatzleitsystem HELMS stehen keine Angaben.', 'database: HELMS'],
    ['Das Projekt Hafen 21 wird teurer. Beim Projekt Hafen 21 fehlt Geld.', 'project: Hafen 21'],
    ['Beim Messenger Telebrief wurden Konten gesperrt.', 'platform: Telebrief'],
    ['Die Operation Atalanta wird verlängert.', 'project: Atalanta'],
    ['Die Nachrichtenagentur XPA berichtete.', 'media: XPA'],
    ['Die Moscheevereinigung DIMUS wird gefördert.', 'association: DIMUS'],
  ],
  'ordinary words behind class words': [
    ['Die Datenbank enthält Lichtbilder.'],
    ['Das Projekt wurde beendet.'],
    ['Im Projekt Mitarbeiter zu gewinnen, ist schwer.'],
    ['Die Software Daten zu liefern, misslang.'],
    ['Software zur Erkennung von Gesichtern wird nicht genutzt.'],
    ['Im System Fehler zu finden, ist Aufgabe der Prüfung.'],
    ['Welche Anwendung EU-Staaten nutzen, ist nicht bekannt.'],
    ['Als Messenger Daten an Dritte gaben, wurde gewarnt.'],
    ['Das Programm II. Ordnung gilt.'],
    ['DAS PROJEKT ALPHA'],
    ['Die Plattform Informationen anzeigen zu lassen, ist möglich.'],
    ['Im Register Eintragungen zu löschen, ist erlaubt.'],
    ['Das Projekt\n\nKosten entstehen nicht.'],
    ['Das System IT-Sicherheit des Bundes.'],
  ],
  'companies by a class word': [
    ['Die Nutzung der Firma Clearsight AI wird bestritten.', 'company: Clearsight AI (Clearsight)'],
    ['Der Rüstungskonzern Musterwaffen liefert.', 'company: Musterwaffen'],
    ['Das Produkt stammt von der Firma Safrano Identity and Security.', 'company: Safrano Identity and Security'],
    ['Die US-Firma Palandro wurde beauftragt.', 'company: Palandro'],
    ['Aufträge an das Unternehmen Roda & Schwarzer bestehen nicht.', 'company: Roda & Schwarzer'],
    ['Die Beauftragung des US-Unternehmens CSX ist bekannt.', 'company: CSX'],
    ['Vom Hersteller Kameralux wurden Geräte bezogen.', 'company: Kameralux'],
    ['Die Software „Spürnase“ der Firma Hakanto wird genutzt.', 'software: Spürnase', 'company: Hakanto'],
    ['Das Unternehmen „Fernsicht“ wurde befragt.', 'company: Fernsicht'],
  ],
  'no companies': [
    ['Der Firma zufolge ist das richtig.'],
    ['Dass Unternehmen Einsicht nehmen können, ist geregelt.'],
    ['Ob Anbieter Auskunft geben, ist offen.'],
    ['Die Hersteller Geräte liefern zu lassen, war der Plan.'],
    ['Die Firma Daten zu liefern zu bitten, war falsch.'],
    ['Den Unternehmen Hilfen zu zahlen, ist möglich.'],
    ['Das Unternehmen Angaben machen zu lassen, ist nicht vorgesehen.'],
    ['Mit der Firma wurde ein Vertrag geschlossen. Firmen sind frei.'],
    ['Die AG Namensrecht tagte, die AG hat sich aufgelöst.'],
    ['Eine GmbH wird gegründet, die GmbH haftet.'],
    ['Die Rechtsform der AG und der SE wird geregelt.'],
    ['Gesellschaft mbH ist eine Rechtsform.'],
    ['Die KG ist keine AG. Eine e. V. gibt es nicht.'],
    ['Art. 12 AB ist gestrichen. AB SOFORT GILT DIES.'],
    ['Ein eingetragener Verein (e. V.) ist kein Unternehmen.'],
  ],
  'companies and associations by legal form': [
    ['Die Musterwerk Nord GmbH wurde beauftragt.', 'company: Musterwerk Nord GmbH (Musterwerk Nord)'],
    ['Der Vertrag mit der Deutschen Muster AG läuft aus.', 'company: Deutsche Muster AG (Deutsche Muster)'],
    ['Beteiligt war auch die Beispielbau GmbH & Co. KG aus Köln.', 'company: Beispielbau GmbH & Co. KG (Beispielbau)'],
    ['Der Betreiber ist die DB Beispiel AG.', 'company: DB Beispiel AG (DB Beispiel)'],
    ['Gesellschafterin ist die Gesellschaft für Beispiele und Muster mbH.', 'company: Gesellschaft für Beispiele und Muster mbH (Gesellschaft für Beispiele und Muster)'],
    ['Die Betreibergesellschaft Mautwerk GmbH haftet.', 'company: Mautwerk GmbH (Mautwerk)'],
    ['Das meldet die Northbridge Analytics Inc. aus Boston.', 'company: Northbridge Analytics Inc. (Northbridge Analytics; Northbridge)'],
    ['Die Hikmuster Digital Ltd. lieferte Kameras.', 'company: Hikmuster Digital Ltd. (Hikmuster Digital; Hikmuster)'],
    ['Der Verband der Musterwirtschaft e. V. nahm Stellung.', 'association: Verband der Musterwirtschaft e. V. (Verband der Musterwirtschaft)'],
    ['Die Stellungnahme des Bundesverbandes der Deutschen Fähren e. V. liegt vor.', 'association: Bundesverband der Deutschen Fähren e. V. (Bundesverband der Deutschen Fähren)'],
    ['Aktivitäten des Vereins Uniteria e.V. sind bekannt.', 'association: Uniteria e.V. (Uniteria)'],
    ['Die Luftbild West AG und die Optik Sachsen GmbH sind beteiligt.', 'company: Luftbild West AG (Luftbild West)', 'company: Optik Sachsen GmbH (Optik Sachsen)'],
    ['Die gemeinnützige Hilfswerk Süd gGmbH betreibt das Haus.', 'company: Hilfswerk Süd gGmbH (Hilfswerk Süd)'],
    ['Bei der Station&Halt AG wurde angefragt.', 'company: Station&Halt AG (Station&Halt)'],
  ],
  'persons behind an office': [
    ['Die Anfrage des Abgeordneten Anton Beispielmann wurde beantwortet.', 'person: Anton Beispielmann'],
    ['Auf die Frage der Abgeordneten Dr. Berta Köster-Lang wird verwiesen.', 'person: Berta Köster-Lang'],
    ['Die Abgeordneten Cem Aydın, Dora Eck und Emil Voß fragten.', 'person: Cem Aydın', 'person: Dora Eck', 'person: Emil Voß'],
    ['Der Bundesminister Ferdinand von der Aue lehnte ab.', 'person: Ferdinand von der Aue'],
    ['Die Staatssekretärin Dr. Gerda Holm antwortete.', 'person: Gerda Holm'],
    ['Bundesinnenminister Thomas de Mustère kündigte dies an.', 'person: Thomas de Mustère'],
    ['So die Datenschutzbeauftragte Ilse Jansen in ihrem Bericht.', 'person: Ilse Jansen'],
    ['Frau Prof. Dr. Karla Lindt wurde gehört.', 'person: Karla Lindt'],
    ['Herr Ludwig Mahler leitet das Referat.', 'person: Ludwig Mahler'],
    ['Sein französischer Kollege Marcel Noiret stimmte zu.', 'person: Marcel Noiret'],
    ['Der Präsident Norbert Ostheim trat zurück.', 'person: Norbert Ostheim'],
    ['Die Sprecherin Petra Quandt wollte sich nicht äußern.', 'person: Petra Quandt'],
    ['Antwort auf die Frage 9 des MdB Dr. Diether Rohn.', 'person: Diether Rohn'],
    ['Der EU-Kommissar Didier Rousseau war anwesend.', 'person: Didier Rousseau'],
    ['Die SPD-Politikerin Saskia Thoma widersprach.', 'person: Saskia Thoma'],
    ['Sabine Ulmer (CDU) und Otto Vahl (SPD) fragten nach.', 'person: Sabine Ulmer', 'person: Otto Vahl'],
    ['Hans Peter Wiegand (FDP) rief dazwischen.', 'person: Hans Peter Wiegand'],
    ['Der Abgeordnete Karl F. Xander sprach.', 'person: Karl F. Xander'],
    ['Der Kommissar Seán O’Brannan kam.', 'person: Seán O’Brannan'],
  ],
  'no persons': [
    ['Der Datenschützer Kelbert warnte.'],
    ['Herr Müller und Frau Schmidt wurden gehört.'],
    ['Der Präsident Deutscher Bundestag wird angeschrieben.'],
    ['Die Abgeordneten Auskunft Gebender fehlten.'],
    ['Die Beauftragte Innere Sicherheit ist benannt.'],
    ['Der Minister Maßnahmen Anfang Mai ankündigen ließ.'],
    ['Der Bundesminister des Innern, für Bau und Heimat teilte mit.'],
    ['Die Staatssekretäre Anfang Juni trafen sich.'],
    ['Der Leiter Referat Grundsatz nahm teil.'],
    ['Der Sprecher Deutsche Umwelt ist abwesend.'],
    ['Landtag (SPD) und Die Fraktion (CDU) beantragten dies.'],
    ['Am Rosenweg 12 (AfD) fand das statt.'],
    ['Der Abgeordnete hat Fragen Anlass gegeben.'],
  ],
  'who signs': [
    ['Der Brief schließt.\n\nMit freundlichen Grüßen\n\nRosa Stein\n\nSeite 2', 'person: Rosa Stein'],
    ['Text.\n\nIn Vertretung\nDr. Sven Tiede\nStaatssekretär\n', 'person: Sven Tiede'],
    ['Text.\n\nMit freundlichen Grüßen\nin Vertretung\n\nUlla Vogt\n', 'person: Ulla Vogt'],
    ['Text.\nIm Auftrag\nWilma Zander\n', 'person: Wilma Zander'],
    ['Berlin, den 3. Mai 2022\nAnna Berger, Dr. Carl Dorn und Fraktion\n', 'person: Anna Berger', 'person: Carl Dorn'],
    ['Text.\n\nMit freundlichen Grüßen\n\nN. N.\n'],
    ['Text.\n\nMit freundlichen Grüßen\n\nBundesministerium des Innern\n'],
    ['Im Auftrag der Regierung\nWird geprüft\n'],
    ['Text.\n\nIn Vertretung\nReferat Grundsatz\n'],
  ],
  'authorities by their patterns': [
    ['Das Bundesamt für Muster und Beispiele teilt mit.', 'authority: Bundesamt für Muster und Beispiele'],
    ['Die Zahlen des Bundesamtes für Muster liegen vor.', 'authority: Bundesamt für Muster'],
    ['Das Bundesamt für Fähren und das Auswärtige Amt sind beteiligt.', 'authority: Bundesamt für Fähren'],
    ['Das Bundesamt für Fähren und Bundespolizei prüfen.', 'authority: Bundesamt für Fähren'],
    ['Das Bundesamt für Prüfung in der Informationstechnik warnt.', 'authority: Bundesamt für Prüfung in der Informationstechnik'],
    ['Das Landesamt für Natur, Umwelt und Verbraucherschutz Nordrhein-Westfalen misst.', 'authority: Landesamt für Natur, Umwelt und Verbraucherschutz Nordrhein-Westfalen'],
    ['Antwort des Ministeriums für Inneres, ländliche Räume und Sport.', 'authority: Ministerium für Inneres, ländliche Räume und Sport'],
    ['Das Staatsministerium des Innern, für Sport und Integration antwortet.', 'authority: Staatsministerium des Innern, für Sport und Integration'],
    ['Die Senatsverwaltung für Mobilität, Verkehr und Umwelt prüft.', 'authority: Senatsverwaltung für Mobilität, Verkehr und Umwelt'],
    ['Die Ministerin für Allgemeine Fragen verweist auf das Ministerium für Allgemeine und Berufliche Bildung in Kiel.', 'authority: Ministerium für Allgemeine und Berufliche Bildung'],
    ['Das Ministerium der Finanzen des Landes Brandenburg zahlt.', 'authority: Ministerium der Finanzen des Landes Brandenburg'],
    ['Quelle: Landeskriminalamt Berlin, Stand Mai.', 'authority: Landeskriminalamt Berlin'],
    ['Die Staatsanwaltschaft Frankfurt am Main ermittelt.', 'authority: Staatsanwaltschaft Frankfurt am Main'],
    ['Beschluss des Amtsgerichts Halle (Saale) vom 4. Mai.', 'authority: Amtsgericht Halle (Saale)'],
    ['Das Polizeipräsidium Oberbayern Süd und das Regierungspräsidium Kassel melden.', 'authority: Polizeipräsidium Oberbayern', 'authority: Regierungspräsidium Kassel'],
    ['Das Verwaltungsgericht Bad Musterau entschied.', 'authority: Verwaltungsgericht Bad Musterau'],
    ['Die Behörde für Schule und Sport in Hamburg teilt mit.', 'authority: Behörde für Schule und Sport'],
    ['Das Bundesamt für Bevölkerungsmuster (BBM) hilft, und das BBM zahlt.', 'authority: Bundesamt für Bevölkerungsmuster (BBM)'],
  ],
  'authorities of a Land': [
    ['Antwort des Niedersächsischen Ministeriums für Häfen und Fähren.', 'authority: Niedersächsisches Ministerium für Häfen und Fähren (Ministerium für Häfen und Fähren)'],
    ['Die Thüringer Landesanstalt für Fähren prüft.', 'authority: Thüringer Landesanstalt für Fähren (Landesanstalt für Fähren)'],
  ],
  'no authorities': [
    ['Ein Bundesamt für Digitales wird gefordert.'],
    ['Das Bundesamt hat geprüft, und Bundesämter gibt es viele.'],
    ['Die Staatsanwaltschaft Anklage erheben zu lassen, ist Sache des Landes.'],
    ['Das Amtsgericht hat Berlin verlassen.'],
    ['Das Ministerium für eine Antwort zu loben, wäre verfrüht.'],
    ['Das zuständige Ministerium der Länder.'],
    ['Bei der Staatsanwaltschaft Akteneinsicht zu nehmen, ist möglich.'],
    ['Keine Behörde für Fragen dieser Art.'],
    ['Bundesamt'],
  ],
  'bodies and systems by the head of what an abbreviation is short for': [
    ['Die Landesanstalt für Fischerei (LaFi) prüft.', 'authority: Landesanstalt für Fischerei (LaFi)'],
    ['Der Verkehrsverbund Mittelsaale (VMS) rechnet ab.', 'company: Verkehrsverbund Mittelsaale (VMS)'],
    ['Das Digitale Lage- und Einsatzportal (DLEP) wächst.', 'platform: Digitales Lage- und Einsatzportal (DLEP)'],
    ['Die Kommission für Schienenlärm (KSL) tagt.', 'body: Kommission für Schienenlärm (KSL)'],
    ['Der Beirat für Tierseuchenfragen (BTF) empfiehlt dies.', 'body: Beirat für Tierseuchenfragen (BTF)'],
    ['Im Zentralen Fahrerlaubnisregister West (ZFRW) fehlen Einträge.', 'database: Zentrales Fahrerlaubnisregister West (ZFRW)'],
    ['Die Daten des Deponienetzkatasters Küste (DNK) fehlen.', 'database: Deponienetzkataster Küste (DNK)'],
    ['Zuständig ist die Leitstelle Katastrophenfunk (LKF) in Bad Musterau.', 'authority: Leitstelle Katastrophenfunk (LKF)'],
    ['Der Bundesverband Freier Imker (BFI) kritisiert dies.', 'association: Bundesverband Freier Imker (BFI)'],
    ['Die Gewerkschaft der Schleusenwärter (GdS) streikt.', 'association: Gewerkschaft der Schleusenwärter (GdS)'],
    ['Die World Harbour Organization (WHO2) empfiehlt dies.', 'organisation: World Harbour Organization (WHO2)'],
    ['Die Verwaltungsvereinbarung Küstenschutz (VVK) läuft aus.', 'treaty: Verwaltungsvereinbarung Küstenschutz (VVK)'],
    ['Die Partei Bürger für Bad Musterau (BfBM) fragte.', 'party: Bürger für Bad Musterau (BfBM)'],
    ['Das Netzwerk Saubere Häfen (NSH) berät.', 'group: Netzwerk Saubere Häfen (NSH)'],
    ['Der Sonderfonds Hafen und Meer (SHM) ist leer.', 'project: Sonderfonds Hafen und Meer (SHM)'],
    ['Die „Task Force Deichbau“ (TFD) tagt.', 'group: Task Force Deichbau (TFD)'],
    ['Der Abgleich von Gesichtern (im Folgenden: Gesichtsabgleich) wird erprobt.', 'power: Gesichtsabgleich'],
  ],
  'abbreviations of what is no body and no system, or one of many': [
    ['Die Inzidenzquote (IQ) und der Verbraucherpreisindex (VPI) steigen.'],
    ['Maul- und Klauenseuche (MKS) und das Ermittlungsverfahren (EV) sind bekannt.'],
    ['Ein virtuelles privates Netzwerk (VPN) wird genutzt.'],
    ['Eine Bedarfsgemeinschaft (BG) erhält Geld.'],
    ['Ein Lagezentrum (LZ) wird gebaut.'],
    ['Jede Leitstelle (LSt) ist besetzt.'],
    ['Keine Behörde für Häfen (BfH) besteht.'],
    ['Die Schnittstelle (SSt) ist offen.'],
    ['Die Telekommunikationsüberwachung (TKÜ) wird ausgeweitet.'],
    ['Die Justizvollzugsanstalt (JVA) ist voll.'],
  ],
  'names that have an article, or that a verb shows': [
    ['Die Plattform „Torfkompass“ ist neu. Der Torfkompass zeigt Moore.', 'platform: Torfkompass'],
    ['Die Software Nebelhorn kostet viel. Nebelhorn wird seit 2020 genutzt.', 'software: Nebelhorn'],
    ['Die Herdenverwaltung HerdMuster läuft.', 'software: HerdMuster'],
    ['Eingesetzt wird eine Software namens Pfeilfalke.', 'software: Pfeilfalke'],
    ['LANA-Web ist eine Fachanwendung des Landes.', 'software: LANA-Web'],
    ['Das MusterForum Adria ist eine informelle Arbeitsgruppe.', 'group: MusterForum Adria'],
    ['Die „Sperrzonenlotung“ gilt. Die Sperrzonenlotung ist eine Befugnis der Behörden.', 'power: Sperrzonenlotung'],
    ['Die Arbeitsgruppe Rückbau tagt. Zur Arbeitsgruppe Rückbau gehören alle.', 'group: Arbeitsgruppe Rückbau'],
    ['Der Vermerk „Grauhinweis“ ist neu. Ein Grauhinweis wird gelöscht.', 'notice: Grauhinweis'],
    ['Der Stand des „Sofortprogramms Wartung“ ist bekannt.', 'project: Sofortprogramm Wartung'],
  ],
  'nouns that an article or a verb shows too': [
    ['Das Projekt „Aufbau“ ist alt. Ein Aufbau dauert.'],
    ['Die Verwaltung „Haus 3“ ist neu, das Modul „Aufbau“ auch.'],
    ['Das System Verkehr ist überlastet. Der Verkehr ruht.'],
    ['Dies ist ein System. Ziel ist eine Plattform. Der Weg ist ein Programm.'],
    ['Digitalisierung ist ein Projekt. Umweltschutz ist ein Vorhaben der Länder.'],
    ['Die Arbeitsgruppe Maßnahmen vorschlagen zu lassen, war geplant.'],
    ['Der Runde Tisch Geburtshilfe tagt. Am Runden Tisch Geburtshilfe sitzen viele.'],
    ['Die Aktion „Sicherer Schulweg“ läuft, das Motto „Alle fahren“ auch.'],
  ],
  'media that are cited': [
    ['Das berichtete der „Havelländer Bote“ am 3. März 2025.', 'media: Havelländer Bote'],
    ['Laut Oderland-Nachrichten vom 2. Mai 2024 fehlen Lehrer.', 'media: Oderland-Nachrichten'],
    ['In der Uckermärkischen Rundschau vom 5. Juni 2023 hieß es.', 'media: Uckermärkische Rundschau'],
    ['Die Nordharzer Volksstimme schrieb dazu.', 'media: Nordharzer Volksstimme'],
    ['Siehe („Züge stehen still“, Oberlausitzer Kurier, 4. April 2024).', 'media: Oberlausitzer Kurier'],
    ['Laut „Küstenbote“ vom 3. Juni 2024 stimmt das nicht.', 'media: Küstenbote'],
    ['Wie der Sender Radio Elbmarsch berichtete, fehlt Geld.', 'media: Radio Elbmarsch'],
    ['Die Zeitschrift Deichbau berichtete.', 'media: Deichbau'],
    ['Nach Recherchen des Magazins „Blickwinkel“ fehlen Mittel.', 'media: Blickwinkel'],
    ['Das Merkblatt vom 3. Mai 2024 und die Tagespresse berichteten.'],
    ['Ein Bote vom 3. Amt kam. Die Post berichtete nicht. Laut Zeitung ist es wahr.'],
    ['Die Lokalpresse berichtete, die Schülerzeitung schrieb darüber.'],
  ],
  'treaties by their place': [
    ['Das Abkommen von Tarvessa gilt.', 'treaty: Abkommen von Tarvessa'],
    ['Die Folgen des Protokolls von Sarvessa sind offen.', 'treaty: Protokoll von Sarvessa'],
    ['Mit der Tromsøer Erklärung zum Walfang verpflichten sie sich.', 'treaty: Tromsøer Erklärung zum Walfang (Tromsøer Erklärung)'],
    ['Das Bonner Protokoll gilt.', 'treaty: Bonner Protokoll'],
    ['Dieser Vertrag gilt. Weiterer Protokolle bedarf es nicht.'],
    ['Nach dem Protokoll von Anfang Mai galt das.'],
    ['Die Hersteller Erklärung fehlt. Seiner Erklärung zufolge war das so.'],
  ],
  'more companies': [
    ['Von der Genossenschaft Agrimuster eG stammt es.', 'company: Agrimuster eG (Agrimuster)'],
    ['Die Beispiel-Krafft Ingenieure PartG prüft.', 'company: Beispiel-Krafft Ingenieure PartG (Beispiel-Krafft Ingenieure)'],
    ['Der Vertrag mit der Tellurmus Raumbau SE läuft. Tellurmus liefert.', 'company: Tellurmus Raumbau SE (Tellurmus Raumbau; Tellurmus)'],
    ['Die Hamburg Hafenbau AG zahlt. Hamburg prüft.', 'company: Hamburg Hafenbau AG (Hamburg Hafenbau)'],
    ['Die ARGE Nordtunnel baut. Die ARGE Nordtunnel zahlt.', 'company: ARGE Nordtunnel'],
    ['Die ARGE Mängel beseitigen zu lassen, war geplant.'],
    ['Die Fluggesellschaft Sundmus Nordic Airlift hat abgesagt.', 'company: Sundmus Nordic Airlift'],
    ['Das Haus – nachfolgend Lumimus genannt – gehört ihr.'],
    ['Der Berliner Anbieter Delmaro Systems liefert.', 'company: Delmaro Systems (Delmaro)'],
  ],
  'persons behind titles and beside offices': [
    ['Gehört wurde Prof. Dr. Gesche Wiekmuster.', 'person: Gesche Wiekmuster'],
    ['Staatsrätin Imke Vossberg und Landrat Jörn Petershagen kamen.', 'person: Imke Vossberg', 'person: Jörn Petershagen'],
    ['Anke Dorenmus, Leiterin des Amtes, widersprach.', 'person: Anke Dorenmus'],
    ['Geschäftsführerin der Anstalt ist Wiebke Holtmuster.', 'person: Wiebke Holtmuster'],
    ['Kiel, den 3. Mai\ngez. Ole Brodermus', 'person: Ole Brodermus'],
    ['Text.\n\nMit freundlichen Grüßen\n\nLiane Morgenmus\n', 'person: Liane Morgenmus'],
    ['Staatssekretär a. D. Malte Ockelmus sagte aus.', 'person: Malte Ockelmus'],
    ['Die mit der Prüfung beauftragte Muster Ingenieure kam.'],
    ['Ziel der Leiterin ist Aufgabe Nummer zwei.'],
    ['Der Dr. Beispiel ist bekannt, Prof. Muster auch.'],
  ],
  'abbreviations that are introduced': [
    ['Im neuen „Sample Information System“ (SISY) wird gesucht.', 'database: Sample Information System (SISY)'],
    ['Dies geschieht im Projekt „Facial, Sampling, Searching and Tracking“ (FSST) bei der Behörde.', 'project: Facial, Sampling, Searching and Tracking (FSST)'],
    ['In der „Sample Recognition Working Group“ (SRWG) wird beraten.', 'group: Sample Recognition Working Group (SRWG)'],
    ['Die European Sampling Agency (ESA) prüft.', 'authority: European Sampling Agency (ESA)'],
    ['Die Meldestelle des Bundes (MSB) nimmt Beschwerden an.', 'authority: Meldestelle des Bundes (MSB)'],
    ['Im Projekt FSST und im Projekt „Facial, Sampling, Searching and Tracking“ (FSST).', 'project: Facial, Sampling, Searching and Tracking (FSST)'],
    ['Künstliche Intelligenz (KI) wird gefördert.'],
    ['Die Passenger Name Records (PNR) werden übermittelt.'],
    ['Das Bruttoinlandsprodukt (BIP) wächst.'],
    ['Der öffentliche Personennahverkehr (ÖPNV) wird ausgebaut.'],
  ],
};

describe('discovery of names that nobody listed', () => {
  for (const [rule, rows] of Object.entries(SENTENCES)) {
    describe(rule, () => { for (const [text, ...names] of rows) it(JSON.stringify(text), () => assert.deepEqual(discovered(text), names)); });
  }

  it('has tables of at least 220 sentences', () => assert.ok(Object.values(SENTENCES).flat().length >= 220));

  it('leaves out what is known, and what only adds a legal form to it', () => {
    assert.deepEqual(discovered('Die Firma Clearsight AI und das Projekt „Nordwind“.', { known: ['Clearsight AI'] }), ['project: Nordwind']);
    assert.deepEqual(discovered('Die Musterwerk Nord GmbH lieferte.', { known: ['Musterwerk Nord'] }), []);
    assert.deepEqual(discovered('Das Bundesamt für Fähren und Häfen prüft.', { known: ['Bundesamt für Fähren'] }), []);
    assert.deepEqual(discovered('Im „Sample Information System“ (SISY).', { known: ['SISY'] }), []);
  });

  it('takes who asks from the head, without titles, and leaves out surnames', () => {
    assert.deepEqual(discovered('Anfrage von\nDr. Anna Beispiel, Bernd Muster, Krause\n', { askers: ['Dr. Anna Beispiel', 'Bernd Muster', 'Krause'] }), ['person: Anna Beispiel', 'person: Bernd Muster']);
  });

  it('gives the same name the same id in every paper, which no listed entry has', () => {
    const id = (text: string) => discoverNames(cleanText(text), { definitions: [], askers: [], isKnown: () => false })[0]!.id;
    assert.equal(id('Das Projekt „Blauer Kompass“ läuft.'), 'found-blauer-kompass');
    assert.equal(id('Erst spät endet das Projekt „Blauer\nKompass“.'), 'found-blauer-kompass');
    assert.deepEqual(seedEntries().filter(({ id }) => id.startsWith('found-')), []);
  });
});

describe('mentions of discovered names', () => {
  const KNOWN = createMatcher([
    { id: 'bka', type: 'actor', subtype: 'authority-or-ministry', name: 'Bundeskriminalamt', aliases: ['BKA'], description: { de: '', en: '' } },
    { id: 'interpol', type: 'actor', subtype: 'international-organisation', name: 'Interpol', aliases: [], description: { de: '', en: '' } },
  ]);

  /** The text with the mentions marked that are found: known ones ⟦so⟧, discovered ones ⟪so⟫. */
  function marking(text: string): string {
    const clean = cleanText(text, []), known = findMentions(clean, KNOWN);
    const names = discoverNames(clean, { definitions: findDefinitions(clean.text), askers: [], isKnown: (name) => isListed(KNOWN, name) });
    let out = '', at = 0;
    for (const { span, discovered } of withDiscovered(known, discoveredMentions([clean], names))) {
      out += text.slice(at, span.start) + (discovered ? `⟪${text.slice(span.start, span.end)}⟫` : `⟦${text.slice(span.start, span.end)}⟧`);
      at = span.end;
    }
    return out + text.slice(at);
  }

  for (const marked of [
    'Bilder aus ⟪FSST⟫ fehlen. Im Projekt „⟪Facial Sampling and Searching Tool⟫“ (⟪FSST⟫) liegt ⟪FSST⟫ vorn.',
    'Die Firma ⟪Clearsight AI⟫ sammelt. Anwendungen von ⟪Clearsight⟫ prüft das ⟦BKA⟧.',
    'Die „⟪Interpol-Fingerspurendatenbank⟫“ gehört ⟦Interpol⟧.',
    'Der Vertrag mit der ⟪Deutschen Kanal AG⟫ endet; die ⟪Deutsche Kanal⟫ zahlt.',
    'Der Abgeordnete ⟪Anton Kelbert⟫ fragte. Später fragte ⟪Kelbert⟫ erneut.',
    'Der Abgeordnete ⟪Anton Vorlage⟫ fragte. Die Vorlage ist bekannt, und Vorlage ist kein Name.',
    'Das ⟪Landeskriminalamt Berlin⟫ meldet; Zahlen des ⟪Landeskriminalamts Berlin⟫ fehlen.',
    'Das ⟪Bundesamt für Fähren⟫ (⟪BfF⟫) prüft. Bescheide des ⟪BfF⟫ und des ⟪Bundesamtes für Fähren⟫ folgen.',
    'Nach Firmen wird nicht gefragt; das ⟦Bundeskriminalamt⟧ hat keine Projekte.',
  ]) it(JSON.stringify(marked), () => assert.equal(marking(marked.replace(/[⟦⟧⟪⟫]/g, '')), marked));
});

describe('the time that discovery takes', function () {
  this.timeout(20_000);
  const READ = { definitions: [], askers: [], isKnown: () => false };
  const time = (text: string) => {
    let least = Infinity;
    for (let i = 0; i < 5; i++) { const start = performance.now(); discoverNames({ text }, READ); least = Math.min(least, performance.now() - start); }
    return least;
  };
  for (const [name, piece] of Object.entries({
    'brackets': '(', 'opening quotation marks': '„', 'names in quotation marks': '„Ab“, ', 'single capitals': 'A ', 'letters and dots': 'A.', 'legal forms': 'GmbH ', 'legal forms behind names': 'Aa AG ', 'letters': 'A',
    'class words': 'Projekt ', 'class words with open quotation marks': 'Datei "A', 'companies': 'der Firma Aab ', 'members': 'des Abgeordneten Bb Cc, ', 'parties': 'Aa Bb (SPD) ', 'authorities': 'Ministerium für Aaa, Bbb, ', 'media': 'Aber Zeitung ', 'letters before media': 'Aaaaaaaazeitung', 'treaties': 'der Aber Vertrag zum Aa', 'classes': 'Aa ist ein Projekt. ', 'titles': 'Dr. Aa ', 'offices behind names': 'Aa Bb, Leiter ', 'groups': 'Arbeitsgruppe Aaa ', 'consortia': 'ARGE Aa Bb ', 'abbreviated bodies': 'Bundesamt Aab (BAA) ', 'lines': '\n',
  })) {
    it(`does not grow faster than the text: ${name}`, () => {
      const small = piece.repeat(Math.ceil(30_000 / piece.length)), grown = time(small.repeat(5)) / (time(small) + 2);
      assert.ok(grown < 12, `5 times the text takes ${grown.toFixed(1)} times as long`);
    });
  }
});
