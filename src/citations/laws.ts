import type { Parliament } from '../model/paperId.ts';
import { behindBlanks, isAt, isCapitalCode, isLetterCode, isSmallCode, isWordCode } from '../text/characters.ts';
import { isLand, landOfAdjective, landOfShort } from './parliaments.ts';

/** Names of laws and their abbreviations. A name is written here with the stems of its adjectives: papers inflect them. */

/** Federal and international law. Left the name, right the abbreviation. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Grundgesetz', 'GG'], ['Strafprozessordnung', 'StPO'], ['Strafprozeßordnung', 'StPO'], ['Strafgesetzbuch', 'StGB'], ['Bürgerlich Gesetzbuch', 'BGB'],
  ['Zivilprozessordnung', 'ZPO'], ['Verwaltungsgerichtsordnung', 'VwGO'], ['Verwaltungsverfahrensgesetz', 'VwVfG'], ['Jugendgerichtsgesetz', 'JGG'],
  ['Ordnungswidrigkeitengesetz', 'OWiG'], ['Gesetz über Ordnungswidrigkeiten', 'OWiG'], ['Allgemein Gleichbehandlungsgesetz', 'AGG'], ['Selbstbestimmungsgesetz', 'SBGG'],
  ['Gesetz über die Selbstbestimmung in Bezug auf den Geschlechtseintrag', 'SBGG'], ['Bundesdatenschutzgesetz', 'BDSG'], ['Datenschutz-Grundverordnung', 'DSGVO'], ['Datenschutzgrundverordnung', 'DSGVO'],
  ['Aufenthaltsgesetz', 'AufenthG'], ['Asylgesetz', 'AsylG'], ['Asylbewerberleistungsgesetz', 'AsylbLG'], ['Staatsangehörigkeitsgesetz', 'StAG'], ['Freizügigkeitsgesetz/EU', 'FreizügG/EU'],
  ['Infektionsschutzgesetz', 'IfSG'], ['Versammlungsgesetz', 'VersG'], ['Vereinsgesetz', 'VereinsG'], ['Parteiengesetz', 'PartG'], ['Abgeordnetengesetz', 'AbgG'], ['Waffengesetz', 'WaffG'],
  ['Betäubungsmittelgesetz', 'BtMG'], ['Arzneimittelgesetz', 'AMG'], ['Straßenverkehrsgesetz', 'StVG'], ['Straßenverkehrsordnung', 'StVO'], ['Straßenverkehrs-Ordnung', 'StVO'],
  ['Bundeskriminalamtgesetz', 'BKAG'], ['BKA-Gesetz', 'BKAG'], ['Bundespolizeigesetz', 'BPolG'], ['Bundesverfassungsschutzgesetz', 'BVerfSchG'], ['BND-Gesetz', 'BNDG'], ['MAD-Gesetz', 'MADG'],
  ['Artikel 10-Gesetz', 'G 10'], ['Artikel-10-Gesetz', 'G 10'], ['Gesetz über die Bundespolizei', 'BPolG'], ['Gesetz über das Bundeskriminalamt', 'BKAG'], ['Gesetz über den Bundesnachrichtendienst', 'BNDG'], ['Gesetz über den Militärischen Abschirmdienst', 'MADG'], ['AZR-Gesetz', 'AZRG'], ['Ausländerzentralregistergesetz', 'AZRG'], ['Bundesverfassungsgerichtsgesetz', 'BVerfGG'], ['Gerichtsverfassungsgesetz', 'GVG'], ['Strafvollzugsgesetz', 'StVollzG'], ['Bundeszentralregistergesetz', 'BZRG'],
  ['Bundeshaushaltsordnung', 'BHO'], ['Haushaltsgrundsätzegesetz', 'HGrG'], ['Abgabenordnung', 'AO'], ['Einkommensteuergesetz', 'EStG'], ['Umsatzsteuergesetz', 'UStG'], ['Körperschaftsteuergesetz', 'KStG'],
  ['Gewerbeordnung', 'GewO'], ['Handelsgesetzbuch', 'HGB'], ['Baugesetzbuch', 'BauGB'], ['Baunutzungsverordnung', 'BauNVO'], ['Raumordnungsgesetz', 'ROG'], ['Bundes-Immissionsschutzgesetz', 'BImSchG'],
  ['Bundesimmissionsschutzgesetz', 'BImSchG'], ['Bundesnaturschutzgesetz', 'BNatSchG'], ['Wasserhaushaltsgesetz', 'WHG'], ['Kreislaufwirtschaftsgesetz', 'KrWG'], ['Tierschutzgesetz', 'TierSchG'],
  ['Energiewirtschaftsgesetz', 'EnWG'], ['Erneuerbare-Energien-Gesetz', 'EEG'], ['Gebäudeenergiegesetz', 'GEG'], ['Klimaschutzgesetz', 'KSG'], ['Bundes-Klimaschutzgesetz', 'KSG'], ['Telekommunikationsgesetz', 'TKG'],
  ['Telemediengesetz', 'TMG'], ['Netzwerkdurchsetzungsgesetz', 'NetzDG'], ['Urheberrechtsgesetz', 'UrhG'], ['Informationsfreiheitsgesetz', 'IFG'], ['Umweltinformationsgesetz', 'UIG'], ['Sicherheitsüberprüfungsgesetz', 'SÜG'],
  ['Soldatengesetz', 'SG'], ['Bundesbeamtengesetz', 'BBG'], ['Beamtenstatusgesetz', 'BeamtStG'], ['Arbeitszeitgesetz', 'ArbZG'], ['Mindestlohngesetz', 'MiLoG'], ['Betriebsverfassungsgesetz', 'BetrVG'], ['Kündigungsschutzgesetz', 'KSchG'],
  ['Behindertengleichstellungsgesetz', 'BGG'], ['Bundesausbildungsförderungsgesetz', 'BAföG'], ['Kinder- und Jugendhilfegesetz', 'KJHG'], ['Unterhaltsvorschussgesetz', 'UVG'], ['Krankenhausfinanzierungsgesetz', 'KHG'],
  ['Personenstandsgesetz', 'PStG'], ['Bundesmeldegesetz', 'BMG'], ['Passgesetz', 'PassG'], ['Personalausweisgesetz', 'PAuswG'], ['Außenwirtschaftsgesetz', 'AWG'], ['Außenwirtschaftsverordnung', 'AWV'], ['Kriegswaffenkontrollgesetz', 'KrWaffKontrG'],
  ['Geldwäschegesetz', 'GwG'], ['Kreditwesengesetz', 'KWG'], ['Lobbyregistergesetz', 'LobbyRG'], ['Bundeswahlgesetz', 'BWahlG'], ['Bundeswaldgesetz', 'BWaldG'], ['Lebensmittel- und Futtermittelgesetzbuch', 'LFGB'], ['Onlinezugangsgesetz', 'OZG'],
  ['Geschäftsordnung des Deutschen Bundestages', 'GO-BT'], ['Geschäftsordnung des Bundestages', 'GO-BT'], ['Charta der Grundrechte', 'GRCh'], ['Konvention zum Schutz der Menschenrechte', 'EMRK'],
  ['Vertrag über die Arbeitsweise der Europäischen Union', 'AEUV'], ['Vertrag über die Europäische Union', 'EUV'],
  ['Erst Buch Sozialgesetzbuch', 'SGB I'], ['Zweit Buch Sozialgesetzbuch', 'SGB II'], ['Dritt Buch Sozialgesetzbuch', 'SGB III'], ['Viert Buch Sozialgesetzbuch', 'SGB IV'], ['Fünft Buch Sozialgesetzbuch', 'SGB V'], ['Sechst Buch Sozialgesetzbuch', 'SGB VI'],
  ['Siebt Buch Sozialgesetzbuch', 'SGB VII'], ['Acht Buch Sozialgesetzbuch', 'SGB VIII'], ['Neunt Buch Sozialgesetzbuch', 'SGB IX'], ['Zehnt Buch Sozialgesetzbuch', 'SGB X'], ['Elft Buch Sozialgesetzbuch', 'SGB XI'], ['Zwölft Buch Sozialgesetzbuch', 'SGB XII'],
  ['UN-Behindertenrechtskonvention', 'UN-BRK'], ['Behindertenrechtskonvention', 'UN-BRK'], ['UN-Kinderrechtskonvention', 'UN-KRK'], ['Europäisch Menschenrechtskonvention', 'EMRK'], ['Genf Flüchtlingskonvention', 'GFK'], ['Istanbul-Konvention', 'Istanbul-Konvention'],
];

/** Laws that each Land has under one abbreviation: the Land's code tells them apart. */
const OF_EACH_LAND: ReadonlySet<string> = new Set((
  'SchulG SchG SchoG LSchG PAG OBG PolG PolDVG SOG ASOG POG LHO LBO BauO LPlG LplG GO KO GemO LKrO KrO KV KVG LV Verf KAG LDSG DSG HG HSG LHG LBG LBeamtG LBesG LPVG LIFG IFG-Land KitaG KiTaG KiföG BestattG BestG '
  + 'NatSchG LNatSchG LJagdG LWG LWaldG LFischG LVwVfG LVwG LGG LGBG LKHG PsychKG PsychKHG RDG RettG FwG BrSchG BHKG FTG LGlüG NRSG StrWG LStrG LImSchG LabfG LEntG InklusionsVO'
).split(/\s+/));

/** Names of laws that Länder abbreviate in their own way. */
const OF_LAND: Readonly<Record<string, string>> = {
  'SL Schulordnungsgesetz': 'SchoG', 'NW Schulgesetz': 'SchulG', 'SH Schulgesetz': 'SchulG', 'BE Schulgesetz': 'SchulG', 'BW Schulgesetz': 'SchG', 'HE Schulgesetz': 'HSchG', 'RP Schulgesetz': 'SchulG',
  'BB Schulgesetz': 'BbgSchulG', 'SN Schulgesetz': 'SächsSchulG', 'TH Schulgesetz': 'ThürSchulG', 'NI Schulgesetz': 'NSchG', 'NW Polizeigesetz': 'PolG', 'BW Polizeigesetz': 'PolG',
};

/** Ends of words that are names of laws. */
const LAW_NOUN = /(?:gesetz(?:e?s|en?|buch(?:e?s)?|bücher)?|ordnung|verordnung|verfassung|konvention|vertrag(?:e?s)?|(?:abk|übereink)ommen(?:s)?|satzung|charta|kodex|richtlinien?|staatsvertrag(?:e?s)?|protokolls?)$/i;

const byName = new Map(NAMES.map(([name, abbreviation]) => [name.toLowerCase(), abbreviation]));
const federal = new Set([...NAMES.map(([, abbreviation]) => abbreviation).filter((abbreviation) => !LAW_NOUN.test(abbreviation)), 'AEUV', 'EUV', 'GRCh', 'GRC', 'EUZBBG', 'IntVG', 'GO-BT', 'GOBT', 'GGO', 'RiStBV', 'VSA', 'EGMR-VerfO', 'BArchG', 'StUG', 'GenTG', 'SchKG', 'StGBEG', 'EGStGB']);

/** Whether an abbreviation is that of a federal law or one that holds in the federation. */
export function isFederal(abbreviation: string): boolean {
  return federal.has(abbreviation);
}

/** Words for laws that name none. What follows may: "Gesetz über Ordnungswidrigkeiten". */
const GENERIC: ReadonlySet<string> = new Set(['Gesetz', 'Gesetzbuch', 'Verordnung', 'Ordnung', 'Geschäftsordnung', 'Richtlinie', 'Richtlinien', 'Vertrag', 'Staatsvertrag', 'Abkommen', 'Übereinkommen', 'Protokoll', 'Satzung', 'Charta', 'Verfassung', 'Konvention', 'Anordnung', 'Unordnung']);

const ADJECTIVE = /^\p{Lu}[\p{L}-]*(?:en|er|es|e)$/u;
const MOST_WORDS = 4;
/** The longest name of the table has eleven words. */
const LONGEST_TAIL = 11;

/** A law named at an offset. `name` is the normal form, null for a word that tells no law from another ("der Verordnung"); `end` the offset behind it. */
export interface LawName {
  readonly name: string | null;
  readonly end: number;
}

const BOOK = /\s{0,2}([IVX]{1,4}|\d{1,2})(?![\p{L}\d])/yu;
const REGION = /\s{1,2}([A-Z][\p{L}.-]{1,12})/yu;
/** Abbreviations that stand behind paragraphs and are no laws. */
const NO_LAW: ReadonlySet<string> = new Set(['EU', 'EG', 'BKA', 'BMI', 'CDU', 'CSU', 'SPD', 'FDP', 'USA', 'UN', 'AfD', 'VS', 'DDR', 'BRD', 'NATO']);

/** The abbreviation of a law at an offset ("AGG", "SGB VIII", "SchulG NRW"), or null. At least two capitals make one. */
export function lawAbbreviation(text: string, at: number, home: Parliament | null): LawName | null {
  if (!isCapitalCode(text.charCodeAt(at))) return null;
  const end = endOfAbbreviation(text, at), name = text.slice(at, end);
  if (isWordCode(text.charCodeAt(end))) return null;
  if (federal.has(name)) return { name, end };
  if (name === 'G' && isAt(text, end, ' 10')) return { name: 'G 10', end: end + 3 };
  if (NO_LAW.has(name) || !hasTwoCapitals(name) || LAW_NOUN.test(name)) return null;
  if (name === 'SGB') {
    BOOK.lastIndex = end;
    const book = BOOK.exec(text);
    return book ? { name: `SGB ${roman(book[1]!)}`, end: end + book[0].length } : { name, end };
  }
  if (name === 'DS-GVO') return { name: 'DSGVO', end };
  REGION.lastIndex = end;
  const region = REGION.exec(text), land = region && landOfShort(region[1]!);
  if (land) return { name: `${name} ${land}`, end: end + region[0].length };
  return { name: OF_EACH_LAND.has(name) && isLand(home) ? `${name} ${home}` : name, end };
}

const LONGEST_ABBREVIATION = 25;

/** The end of a capital with letters behind it, and at most two more of its kind joined by "-" or "/" ("UN-BRK", "FreizügG/EU"). */
function endOfAbbreviation(text: string, at: number): number {
  let end = at;
  for (let pieces = 0; pieces < 3; pieces++) {
    const start = pieces === 0 ? at : end + 1;
    if (pieces > 0 && ((text.charCodeAt(end) !== 45 && text.charCodeAt(end) !== 47) || !isCapitalCode(text.charCodeAt(start)))) break;
    for (end = start + 1; end - start < LONGEST_ABBREVIATION && isLetterCode(text.charCodeAt(end));) end++;
  }
  return end;
}

function hasTwoCapitals(word: string): boolean {
  let capitals = 0;
  for (let i = 0; i < word.length; i++) if (isCapitalCode(word.charCodeAt(i))) capitals++;
  return capitals > 1;
}

/** The full name of a law at an offset ("Schulordnungsgesetzes", "Allgemeinen Gleichbehandlungsgesetzes (AGG)"), or null. */
export function lawFullName(text: string, at: number, home: Parliament | null): LawName | null {
  const words: string[] = [];
  let end = at;
  for (let n = 0; n < MOST_WORDS; n++) {
    const m = wordAt(text, end);
    if (!m) return null;
    words.push(m.word);
    end = m.end;
    if (m.word === 'Buches' || m.word === 'Buch') continue;
    if (LAW_NOUN.test(m.word)) return named(text, words, end, home);
    if (!ADJECTIVE.test(m.word)) return null;
  }
  return null;
}

function wordAt(text: string, at: number): { word: string; end: number } | null {
  const start = behindBlanks(text, at, 3);
  if (isSmallCode(text.charCodeAt(start)) || !isLetterCode(text.charCodeAt(start))) return null;
  let end = start + 1;
  while (end - start <= LONGEST_LAW_WORD && (isLetterCode(text.charCodeAt(end)) || text.charCodeAt(end) === 45)) end++;
  if (end - start < 2) return null;
  if (text.startsWith('/EU', end)) end += 3;
  return { word: text.slice(start, end), end };
}

const LONGEST_LAW_WORD = 60;

function named(text: string, words: readonly string[], end: number, home: Parliament | null): LawName {
  const noun = nominative(words.at(-1)!), adjectives = words.slice(0, -1).map((word) => (word === 'Buches' ? 'Buch' : word === 'Buch' ? word : word.replace(/(?:en|er|es|e)$/, '')));
  const stem = [...adjectives, noun].join(' ');
  const known = byName.get(stem.toLowerCase());
  if (known) return withBracket(text, end, known);
  if (GENERIC.has(noun)) {
    const tail = longestTail(text, end, noun);
    return tail ? withBracket(text, tail.end, tail.name) : { name: null, end };
  }
  const bracket = abbreviationInBrackets(text, end);
  const own = isLand(home) ? OF_LAND[`${home} ${noun}`] : undefined;
  const name = bracket?.name ?? own ?? definedElsewhere(text, noun) ?? noun.replace(/verordnung$/, 'VO');
  const land = landOfAdjective(adjectives[0] ?? '') ?? (isLand(home) && !/^Bund/.test(noun) ? home : null);
  return { name: land ? `${name} ${land}` : name, end: bracket?.end ?? end };
}

/** "Gesetzes über Ordnungswidrigkeiten": the longest name of the table that stands there. */
function longestTail(text: string, at: number, noun: string): { name: string; end: number } | null {
  const words = text.slice(at, at + 140).matchAll(/\s+([\p{L}/-]+)/gu);
  let name = noun.toLowerCase(), best: { name: string; end: number } | null = null, n = 0;
  for (const m of words) {
    if (++n > LONGEST_TAIL) break;
    name += ' ' + m[1]!.toLowerCase();
    const known = byName.get(name);
    if (known) best = { name: known, end: at + m.index + m[0].length };
  }
  return best;
}

/** "(AGG)" behind a name belongs to it. */
function withBracket(text: string, end: number, name: string): LawName {
  return { name, end: abbreviationInBrackets(text, end)?.end ?? end };
}

const BRACKET = /\s{1,3}\((\p{Lu}[\p{L}-]{1,20}(?:\s[IVX]{1,4})?)\)/yu;

function abbreviationInBrackets(text: string, at: number): { name: string; end: number } | null {
  if (text.charCodeAt(behindBlanks(text, at, 3)) !== 40) return null;
  BRACKET.lastIndex = at;
  const m = BRACKET.exec(text);
  return m && hasTwoCapitals(m[1]!) ? { name: m[1]!, end: at + m[0].length } : null;
}

/** Names are introduced with their abbreviation near the front of a paper. */
const INTRODUCED_WITHIN = 20_000;

function definedElsewhere(text: string, noun: string): string | null {
  const front = text.slice(0, INTRODUCED_WITHIN);
  for (let at = front.indexOf(noun), n = 0; at >= 0 && n < 20; at = front.indexOf(noun, at + 1), n++) {
    const end = at + noun.length + (/^e?s(?![\p{L}])/u.exec(front.slice(at + noun.length, at + noun.length + 3))?.[0].length ?? 0);
    const bracket = abbreviationInBrackets(front, end);
    if (bracket) return bracket.name;
  }
  return null;
}

function nominative(noun: string): string {
  return noun.replace(/(gesetz|buch|vertrag|kodex)(?:es|s|en|e)$/i, '$1').replace(/(abkommen|übereinkommen|protokoll)s$/i, '$1');
}

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

function roman(number: string): string {
  return ROMAN[Number(number)] ?? number;
}
