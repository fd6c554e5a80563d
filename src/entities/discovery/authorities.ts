import { readable } from '../../text/clean.ts';
import { wordBefore } from '../wordBefore.ts';
import type { Candidate } from './candidate.ts';
import { behindGap, behindWord, NAME_REACH, wordHere, type Usage } from './shapes.ts';

/** Authorities by their patterns: "Bundesamt für …", "Ministerium der Justiz des Landes …", "Staatsanwaltschaft Berlin". */

/** Heads that a field follows, with "für", or "der", "des" ("Ministerium der Finanzen"), in the forms that texts print. */
const WITH_FIELD = 'Bundesamt Landesamt Bundesanstalt Landesanstalt Bundesinstitut Landesinstitut Bundeszentrale Landeszentrale Bundesagentur Landesagentur Ministerium Staatsministerium Landesministerium Innenministerium Senatsverwaltung Landesbetrieb Zentralamt Staatsbetrieb Landesbehörde Bundesstelle Landesstelle Zentralstelle Koordinierungsstelle Kompetenzstelle Kompetenzzentrum Landeszentrum Bundeszentrum Büro Behörde';
/** Heads that a place follows. */
const WITH_PLACE = 'Landeskriminalamt Polizeipräsidium Polizeidirektion Bundespolizeidirektion Polizeiinspektion Bundespolizeiinspektion Staatsanwaltschaft Generalstaatsanwaltschaft Amtsgericht Landgericht Oberlandesgericht Verwaltungsgericht Oberverwaltungsgericht Sozialgericht Landessozialgericht Arbeitsgericht Landesarbeitsgericht Finanzgericht Verfassungsgerichtshof Verwaltungsgerichtshof Regierungspräsidium Bezirksregierung Oberfinanzdirektion Hauptzollamt Zollfahndungsamt Justizvollzugsanstalt Ausländerbehörde';

interface Head {
  /** In the nominative. */
  readonly name: string;
  readonly follows: 'field' | 'place';
}

/** The heads by the forms that texts print. */
export const AUTHORITIES: ReadonlyMap<string, Head> = new Map([[WITH_FIELD, 'field'], [WITH_PLACE, 'place']].flatMap(([names, follows]) => names!.split(' ').flatMap((name): [string, Head][] => (
  [name, ...['s', 'es'].map((ending) => name + ending)].map((form) => [form, { name, follows: follows as Head['follows'] }])
))));

const LAENDER = 'Baden-Württemberg Bayern Berlin Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen NRW';
/** Seats of courts and police, as far as no ending gives them away as a place. */
const TOWNS = new Set((`${LAENDER} Aachen Aalen Amberg Ansbach Arnsberg Aurich Baden-Baden Bielefeld Bochum Bonn Bottrop Braunschweig Bremerhaven Celle Chemnitz Coburg Cottbus Darmstadt Deggendorf Dessau-Roßlau Detmold Dortmund Dresden Duisburg Düren Düsseldorf Ellwangen Emden Erfurt Essen Flensburg Freiburg Fulda `
  + 'Gera Gießen Görlitz Göttingen Gotha Hagen Halle Hamm Hanau Hannover Heilbronn Hildesheim Hof Itzehoe Jena Kaiserslautern Karlsruhe Kassel Kempten Kiel Kleve Koblenz Konstanz Krefeld Köln Landau Landshut Leipzig Limburg Lübeck Lüneburg Mainz Mannheim Marburg Memmingen Meiningen Meppen Mosbach Mönchengladbach München '
  + 'Münster Naumburg Neubrandenburg Neumünster Neuruppin Nürnberg Nürnberg-Fürth Oldenburg Osnabrück Paderborn Passau Pirna Potsdam Ravensburg Regensburg Rostock Rottweil Saarbrücken Schleswig Schwerin Schweinfurt Siegen Stade Stendal Stralsund Straubing Stuttgart Suhl Traunstein Trier Tübingen Ulm Unna Verden Weiden Wiesbaden '
  + 'Wilhelmshaven Wismar Wuppertal Würzburg Zweibrücken Zwickau Frankfurt Gelsenkirchen Recklinghausen Bautzen Oberbayern Mittelfranken Unterfranken Südhessen Nordhessen Mittelhessen Südosthessen Westhessen Osthessen').split(' '));
const TOWN = /^\p{Lu}\p{Ll}+(?:burg|berg|heim|stadt|furt|furth|hausen|dorf|bach|ingen|brück|brücken|feld|münde|hafen|kirchen|kirch|bronn|stein|roda|leben|nitz|witz)$/u;

/** Whether a word is a place, as far as lists and endings tell; one with such an ending may be a name, where a text puts nothing there. */
export function isPlace(word: string, usage: Usage | null = null): boolean {
  return TOWNS.has(word) || (TOWN.test(word) && (!usage || usage.places(word).some(({ start }) => /^(?:in|aus|nach|bei|zwischen|Stadt|Gemeinde|Kreis|Landkreis|Raum|Ort)$/.test(wordBefore(usage.text, start)))));
}

/** The authority whose head starts at an offset and has these forms; none where no field and no place follows, or it is one of many ("ein Bundesamt für …"). */
export function authorityAt(text: string, start: number, printed: string, head: Head, isKnown: (name: string) => boolean, usage: Usage): Candidate[] {
  const piece = text.slice(start, start + NAME_REACH), behind = behindGap(piece, printed.length);
  if (behind < 0 || /\b(?:k?ein\p{L}{0,2}|jede\p{L}|diese\p{L}|welche\p{L}|zuständige\p{L}?|andere\p{L}?)\s$/u.test(text.slice(Math.max(0, start - 16), start))) return [];
  const end = head.follows === 'place' ? placeEnd(piece, behind) : fieldEnd(piece, behind, head.name, isKnown, usage);
  if (end < 0) return [];
  const name = readable(head.name + piece.slice(printed.length, end)), land = head.follows === 'field' ? OF_LAND.exec(wordBefore(text, start)) : null;
  const full = land && `${land[1]}${land[2] ? genderOf(head.name) : ''} ${name}`, first = land ? behindWord(text, start) - land[0].length : start;
  return [{ type: 'actor', subtype: 'authority-or-ministry', name: full ?? name, aliases: full ? [name] : [], rule: 'authority', introduction: { start: first, end: start + end } }];
}

/** Adjectives of Länder that belong to the name of an authority: "Niedersächsisches Ministerium für …". */
const OF_LAND = /^(Bayerisch|Niedersächsisch|Sächsisch|Hessisch|Saarländisch|Brandenburgisch|Schleswig-Holsteinisch|Hamburgisch|Bremisch|Thüringer|Staatlich)(e[rsnm]?)?$/;

/** The ending that an adjective has before a head in the nominative. */
function genderOf(head: string): string {
  return /(?:amt|ium|institut|zentrum|büro)$/i.test(head) ? 'es' : /betrieb$/.test(head) ? 'er' : 'e';
}

/** Where a place that starts at an offset of a piece ends; -1 where none does. */
function placeEnd(piece: string, at: number): number {
  const word = wordHere(piece, at);
  if (/^(?:Bad|Sankt|St|Neu)$/.test(word)) {
    const next = behindGap(piece, at + word.length), second = next < 0 ? '' : wordHere(piece, next);
    return /^\p{Lu}\p{Ll}{2,}/u.test(second) ? next + second.length : -1;
  }
  if (!isPlace(word)) return -1;
  const more = /^\s(?:am Main|an der (?:Oder|Saale|Spree)|\((?:Oder|Saale|Oberpfalz|Allgäu|Spree|Main)\)|I{1,3}(?![\p{L}])|im Allgäu)/u.exec(piece.slice(at + word.length, at + word.length + 20));
  return at + word.length + (more?.[0].length ?? 0);
}

/** Nouns that are authorities of their own: behind "und" another one begins. */
const ANOTHER = /(?:amt|amtes|amts|polizei|ministerium|ministeriums|behörde|behörden|agentur|regierung|anstalt|gericht|anwaltschaft|nachrichtendienst|institut|länder|ländern)$/i;
const ADJECTIVE = /^\p{Ll}+(?:e|en|er|es|n)$/u;

/** Where the field that starts at an offset of a piece ends ("für Migration und Flüchtlinge", "der Justiz und für Migration"); -1 where none does. */
function fieldEnd(piece: string, at: number, head: string, isKnown: (name: string) => boolean, usage: Usage): number {
  const first = wordHere(piece, at);
  if (!(first === 'für' || (/ministerium$/i.test(head) && /^(?:der|des)$/.test(first)) || (/^(?:Landesbetrieb|Staatsbetrieb)$/.test(head) && /^\p{Lu}/u.test(first)))) return -1;
  let end = -1, nouns = 0, isList = false;
  for (let next = /^\p{Lu}/u.test(first) ? at : behindGap(piece, at + first.length), words = 0; next >= 0 && words < 14; words++) {
    const noun = nounEnd(piece, next);
    if (noun < 0) break;
    nouns++;
    end = noun;
    if (isKnown(readable(head + piece.slice(at - 1, end)))) return -1; // it is listed, whatever follows
    const link = linkBehind(piece, end);
    if (link === null || (nouns > 1 && piece[end] !== ',' && !isList) || standsAlone(piece.slice(at, end), usage)) break;
    isList = piece[end] === ',';
    next = link;
  }
  if (end < 0 || (head === 'Behörde' && nouns < 2)) return -1;
  const closing = CLOSING.exec(piece.slice(end, end + 40));
  if (closing) end += closing[0].length;
  const land = /^(?:\s(?:des\sLandes|des\sFreistaates|der\sFreien\s(?:und\s)?Hansestadt))?\s(\p{Lu}[\p{L}-]+)/u.exec(piece.slice(end));
  return land && LAENDER.split(' ').includes(land[1]!.replace(/s$/, '')) ? end + land[0].length : end;
}

/** Where a noun with its adjectives ends: "Migration", "gesundheitlichen Verbraucherschutz", "Allgemeine und Berufliche Bildung". */
function nounEnd(piece: string, at: number): number {
  for (let next = at, words = 0; next >= 0 && words < 4; words++) {
    const word = wordHere(piece, next);
    if (/^\p{Lu}/u.test(word)) {
      const isAdjective = /^\p{Lu}\p{Ll}+(?:liche|ische|ale|gemeine|iche|ige|ere)[nrs]?$/u.test(word), after = behindGap(piece, next + word.length);
      if (!isAdjective || after < 0) return next + word.length - (piece[next + word.length - 1] === '.' ? 1 : 0);
      next = after;
    } else if (/^k?eine?[mnrs]?$/.test(word)) return -1;
    else if (ADJECTIVE.test(word) || word === 'und' || (next === at && /^(?:das|die|den)$/.test(word))) next = behindGap(piece, next + word.length);
    else return -1;
  }
  return -1;
}

/** How names of federal authorities go on. */
const CLOSING = /^\s(?:in\sder\sInformationstechnik|der\sBundeswehr|der\snuklearen\sEntsorgung|des\sBundes)(?!\p{L})|^\sund\s-\p{Ll}+/u;

/** Whether a field stands somewhere else without "und": then what follows "und" here is another thing ("das Bundesamt für Beispiele und Vereine"). */
function standsAlone(field: string, usage: Usage): boolean {
  return !field.includes(' und ') && usage.places(field).some(({ end }) => !/^(?:-|,|\s+und\s)/.test(usage.text.slice(end, end + 8)));
}

/** The offset at which the field goes on behind a noun: behind "und", or behind a comma in a list that "und" closes; null where it ends. */
function linkBehind(piece: string, end: number): number | null {
  const link = /^(?:(,)\s|-?\sund\s)(?:für\s)?(?=(\p{L}+))/u.exec(piece.slice(end, end + 60));
  if (!link) return null;
  const next = end + link[0].length, word = link[2]!;
  if (link[1]) return (/^\p{Lu}/u.test(word) || ADJECTIVE.test(word)) && LIST.test(piece.slice(next, next + 100)) ? next : null;
  return ANOTHER.test(word) || NO_FIELD.test(word) ? null : next;
}

const LIST = /^(?:\p{Ll}{4,}\s)?\p{Lu}[\p{L}-]+(?:,\s(?:für\s)?\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?){0,5}\s(?:und|sowie)\s(?:für\s)?(?:\p{Ll}{4,}\s)?\p{Lu}/u;
const NO_FIELD = /^(?:d(?:as|ie|er|em|en|es)|ist|sind|hat|haben|wird|werden|weitere|andere[nr]?|deren|dessen|sein\p{L}*|ihr\p{L}*|von|vom|mit|bei|beim|durch|zur|zum|nicht|damit|somit|dem)$/u;
