import { DAY, ENDED, FRESH, HEADING_LIST, NUMBER, OSP, PAGES, REFERENCE_LIST, REFERENCE_ONE, SP, START, WS, anyOf, numbers } from './fragments.ts';
import { captures, type Rule } from './rule.ts';
import { SCOPE } from './scopes.ts';

/** Citations: first what names a document, then places within papers, then law. */

const r = String.raw;

/** A citation of a document, with the pages behind it. */
const document = (kind: string, label: string, number: string): Rule =>
  ({ match: r`${FRESH}(${label}${number})(?:,?${SP}(${PAGES}))?`, captures: captures(SCOPE.document(kind), SCOPE.pinpoint) });

const NUMBER_SIGN = r`(?:[-–]?${OSP}Nr\.)?:?${OSP}`;
/** What papers call papers: "Bundestagsdrucksache", "BT-Drs.", "LT-DS", "Drs.-Nr.:", "Drucks.", "DS". */
const PAPER = anyOf(
  r`(?:Bundestags|Bundesrats|Landtags|Bürgerschafts)(?:-D|d)rucksachen?`,
  r`(?:BT|BR|LT|AGH)(?:[-–]|${OSP})(?:Drucksachen?|Drucks\.|D[Rr][Ss]\.?|DS)`,
  r`Drucksachen?`, r`Drucks\.`, r`Drs\.?`, 'DS',
);
/** Those behind which a number is to come, even if the line ends there. */
const BEFORE_NUMBER = anyOf(r`(?:Bundestags|Bundesrats|Landtags|Bürgerschafts)(?:-D|d)rucksachen?`, r`(?:BT|BR|LT)-(?:Drucksachen?|Drucks\.|D[Rr][Ss]\.?|DS)`, r`(?<=(?:[Aa]uf|[Ii]n|[Zz]u|[Dd]er) )Drucksachen?`, r`Dr(?:uck)?s\.`);
/** The second half of "Bundes-⏎tagsdrucksache". */
const PAPER_WRAPPED = '(?:tags|rats)?drucksachen?';
/** A bare number counts where a preposition leads to it and it is no month of a year. */
const BARE_NUMBER = r`(?!(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d))\d{1,2}/\d{3,6}(?![\d/])`;

const papers: readonly Rule[] = [
  document('paper', r`${PAPER}${NUMBER_SIGN}`, numbers(NUMBER)),
  { match: r`${START}(${PAPER_WRAPPED}${SP}${numbers(NUMBER)})(?:,?${SP}(${PAGES}))?`, captures: captures(SCOPE.document('paper'), SCOPE.pinpoint) },
  {
    // The label ends a line, the number begins the next one.
    begin: r`${FRESH}(${BEFORE_NUMBER}${NUMBER_SIGN})$`,
    end: r`^${WS}*(${numbers(NUMBER)})(?:,?${SP}(${PAGES}))?|^`,
    beginCaptures: captures(SCOPE.document('paper')),
    endCaptures: captures(SCOPE.document('paper'), SCOPE.pinpoint),
  },
  { match: r`${FRESH}(?:[Ii]n|[Aa]uf|[Aa]us|[Ss]iehe|[Vv]gl\.)${SP}(${numbers(BARE_NUMBER)})`, captures: captures(SCOPE.document('paper')) },
  { match: r`${START}(${BARE_NUMBER}(?:${WS}\(\d{1,2}/\d{1,6}\)|(?=[,;.)]|${SP}(?:und|sowie|verwiesen)${ENDED}|${OSP}$)))`, captures: captures(SCOPE.document('paper')) },
  document('inquiry-number', r`(?:(?:Kleinen?|Großen?|Schriftlichen?|Mündlichen?)${SP}Anfragen?(?:${SP}Nr\.)?|KA)${SP}`, numbers(r`(?:\d{1,2}${OSP}/${OSP}\d{1,6}|(?!(?:19|20)\d\d(?!\d))\d{2,5})(?![\d/])`)),
  document('plenary-protocol', r`(?:Plenarprotokolls?|(?:BT-)?PlPr\.?|Stenografische[rns]?${SP}Berichte?s?)${NUMBER_SIGN}`, numbers(r`\d{1,2}/\d{1,3}(?![\d/])`)),
  { match: r`${FRESH}Stenografische[rns]?${SP}Berichte?s?${ENDED}`, name: SCOPE.document('plenary-protocol') },
  document('committee-paper', r`(?:Ausschussdrucksachen?|A-Drs\.)${SP}`, r`\d{1,2}${WS}?\(\d{1,2}\)${WS}?\d{1,4}(?:[-–]\d{1,3})?(?:${WS}?[A-Z]${ENDED})?(?:${WS}neu${ENDED})?`),
  document('committee-paper', r`(?:Vorlagen?|Umdrucke?|APr)${SP}`, numbers(r`\d{1,2}/\d{1,5}(?![\d/])`)),
  document('council-document', r`(?:Ratsdokument(?:e[ns]?|s)?|Ratsdok\.)${NUMBER_SIGN}`, numbers(r`\d{1,5}/\d{2}(?:/\d{2})?(?![\d/])(?:${SP}(?:REV|ADD|COR|INIT|DCL)(?:${WS}?\d{1,2})?)?`)),
  document('commission-document', r`(?:Kommissionsdokument(?:e[ns]?|s)?${SP})?`, r`(?:COM|KOM|SWD|SEK|SEC|JOIN|C)${WS}?\(\d{4}\)${WS}?\d{1,4}(?:${WS}(?:final|endg\.|endgültig))?`),
];

/** Places within papers: a question or answer by its number, an annex, "a. a. O.". */
const OF_WHOM = r`(?:${SP}(?:der|des)${SP}\p{Lu}[\p{L}-]{2,40})?`;
const KIND_OF_QUESTION = r`(?:(?:[Ss]chriftlichen?|[Mm]ündlichen?)${SP})?`;
const places: readonly Rule[] = [
  {
    match: r`${FRESH}(?:Be)?[Aa]ntwort(?:en|ung)?${OF_WHOM}${SP}(?:auf|zu|zur)${SP}(?:(?:die|den|der|das)${SP})?${KIND_OF_QUESTION}(?:(?:Teil)?[Ff]ragen?|Ziffern?|Nummern?|Nrn?\.)(?:${SP}Nr\.)?${SP}${REFERENCE_LIST}`,
    name: SCOPE.pinpoint,
  },
  { match: r`${FRESH}Antwort(?:en)?${SP}zu${SP}${REFERENCE_LIST}(?!${WS}?(?:%|Prozent))`, name: SCOPE.pinpoint },
  { match: r`${FRESH}(?:[Ss]chriftlichen?|[Mm]ündlichen?)${SP}Fragen?${SP}${REFERENCE_LIST}`, name: SCOPE.pinpoint },
  { match: r`${FRESH}(?:Teil)?Fragen${SP}${REFERENCE_LIST}`, name: SCOPE.pinpoint },
  { match: r`${FRESH}(?:Teil)?Frage${SP}${REFERENCE_ONE}`, name: SCOPE.pinpoint },
  { match: r`(?<=unter )${HEADING_LIST}(?=${SP}(?:genannt|erfragt|aufgeführt|dargestellt))`, name: SCOPE.pinpoint },
  { match: r`${FRESH}Anlagen?${SP}\d{1,2}(?:${SP}(?:bis|und)${SP}\d{1,2})?(?=${SP}(?:der|zur?|auf)${SP}${PAPER}${NUMBER_SIGN}\d)`, name: SCOPE.pinpoint },
  { match: r`${FRESH}((?:a\.${WS}?a\.${WS}?O\.|[Ee]benda${ENDED}|[Ee]bd\.))(?:,?${SP}(${PAGES}))?`, captures: captures(SCOPE.repeated, SCOPE.pinpoint) },
  { match: r`${FRESH}o\.${WS}?g\.${SP}(?:Bundestagsd|Landtagsd|D)rucksache${ENDED}`, name: SCOPE.repeated },
];

/** Provisions: numbers with what stands between them; every step ends with a number or letter, so that no comma or "und" hangs on. */
const PART = r`(?:Absatz|Absätze[n]?|Abs\.|Sätze|Satz|S\.|Nummern?|Nrn?\.|Buchstaben?|Buchst\.|lit\.|Halbsatz|Hs\.|Alternative|Alt\.|Unterabsatz|UAbs\.)`;
const UNIT = r`\d{1,4}[a-z]?(?![\p{L}\p{N}])(?:${WS}ff?\.)?`;
const JOIN = r`(?:,${OSP}|${SP}(?:und|bis|oder|sowie)${SP}|${SP}(?:i\.${WS}?V\.${WS}?m\.|in Verbindung mit)${SP})`;
const SECTION = '§{1,2}';
const ARTICLE = r`Art(?:\.|ikel[ns]?)`;
const provision = (sign: string) => r`(?>${UNIT}(?:(?:${JOIN}|${SP})(?:${sign}${OSP}${UNIT}|${PART}${SP}(?:${UNIT}|[a-z]\)?${ENDED}))|${JOIN}${UNIT})*+)`;
/** The law behind a provision: "AGG", "SGB VIII", "SchulG NRW", "des Grundgesetzes", "Schulordnungsgesetz". */
const ABBREVIATION = r`(?:(?:des|der)${SP})?(?=\p{Lu})(?!VO${ENDED})[\p{L}-]{0,14}?(?:G|O|B|V|EUV|GRCh|EMRK)(?![\p{L}-])(?:${WS}(?:[IVX]{1,4}|NRW|Bln|LSA|Bbg|BW|NW|SH|MV|RP|HE|TH)${ENDED})?`;
const FULL_NAME = r`(?:(?:des|der)${SP})?(?:\p{Lu}\p{Ll}{2,20}n${SP})?(?=\p{Lu})[\p{L}-]{2,40}?(?:gesetz(?:es|buch(?:e?s)?)?|ordnung|verfassung|konvention|vertrag(?:e?s)?|charta|statuts?)${ENDED}`;
const LAW = r`${SP}(?:${ABBREVIATION}|${FULL_NAME})`;
const GAZETTE_PART = r`(?:,?${SP}(?:\d{4}|I{1,3}${ENDED}|Teil${SP}I{1,2}|Nr\.${OSP}\d{1,4}|S\.${OSP}\d{1,5}|vom${SP}${DAY}|v\.${SP}${DAY}|[LC]${WS}?\d{1,4}(?:/\d{1,4})?))`;

const law: readonly Rule[] = [
  {
    match: r`${FRESH}(?:(?:Durchführungs|Delegierte${SP})?[Vv]erordnung(?:en)?|VO)${SP}\((?:EU|EG|EWG|Euratom)(?:,${SP}Euratom)?\)(?:${SP}Nr\.)?${SP}\d{1,4}/\d{2,4}(?![\d/])`,
    name: SCOPE.law('eu-act'),
  },
  { match: r`${FRESH}(?:VO|[Vv]erordnung)${SP}\d{4}/\d{1,4}(?![\d/])`, name: SCOPE.law('eu-act') },
  {
    match: r`${FRESH}(?:[Rr]ichtlinien?|RL|(?:Rahmenb|Ratsb|Durchführungsb|B)eschluss(?:es)?)${SP}(?:\((?:EU|EG|GASP)\)${SP}\d{4}/\d{1,4}|\d{2,4}/\d{1,4}/(?:EG|EU|EWG|JI|GASP)${ENDED})(?![\d/])`,
    name: SCOPE.law('eu-act'),
  },
  { match: r`${FRESH}${SECTION}${OSP}${provision(SECTION)}(?:${LAW})?`, name: SCOPE.law('statute') },
  { match: r`${FRESH}${ARTICLE}${SP}${provision(ARTICLE)}(?:${LAW})?`, name: SCOPE.law('statute') },
  // The second line of a provision that wraps: "Nummer 3 AGG", "14 SBGG)".
  { match: r`${START}(${PART}${SP}${provision(SECTION)}${LAW}|\d{1,3}[a-z]?${SP}${ABBREVIATION}(?=\)))`, captures: captures(SCOPE.law('statute')) },
  { match: r`${FRESH}(?:BGBl\.|ABl\.(?:${WS}(?:EU|EG))?|(?:Nds\.${WS}?|Sächs|Thür)?(?:GVOBl|GVBl|GMBl|MBl|GBl|VkBl|BStBl|Amtsbl)\.?|GV\.${WS}NRW\.)${GAZETTE_PART}+`, name: SCOPE.law('gazette') },
  { match: r`${FRESH}RdErl\.${OSP}d\.${OSP}\p{Lu}{1,8}${SP}v(?:om|\.)${SP}${DAY}`, name: SCOPE.law('gazette') },
  { match: r`${FRESH}(?:BVerfGE?|BVerwGE|BGHZ|BGHSt|BSGE|BAGE|BFHE)${SP}\d{1,3},${SP}\d{1,4}(?:${WS}?\(\d{1,4}(?:${WS}?ff?\.)?\))?`, name: SCOPE.law('court-decision') },
  { match: r`${FRESH}\d{1,2}${SP}Bv[A-Z]${SP}\d{1,4}/\d{2}(?!\d)`, name: SCOPE.law('court-decision') },
  { match: r`${FRESH}(?:Urteil|Beschluss)(?:e?s)?${SP}vom${SP}${DAY}${SP}\((?:Az\.:?${SP})?\d{1,3}${SP}\p{Lu}[\p{L}.-]{0,6}${SP}\d{1,5}/\d{2}\)`, name: SCOPE.law('court-decision') },
];

const urls: readonly Rule[] = [
  { match: r`(<)(https?://[^\s<>]+)(>)`, captures: captures(SCOPE.mark('link.begin'), SCOPE.url, SCOPE.mark('link.end')) },
  { match: r`${FRESH}(?:https?://|www\.)[^\s<>„“”"]*[\p{L}\p{N}/=#&_-]`, name: SCOPE.url },
];

/** A reader of the paper looks for the documents first; a URL can hold what looks like any of them. */
export const CITATION_RULES = { urls, papers, places, law } as const;
