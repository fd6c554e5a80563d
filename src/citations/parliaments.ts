import type { Parliament } from '../model/paperId.ts';
import { isBlankCode, isLetterCode, isSmallCode } from '../text/characters.ts';

/** How papers name the parliaments and the Länder they belong to. */

interface Land {
  /** The name as it stands behind "Landtag" or "Land", as the source of a pattern. */
  readonly name: string;
  /** The adjective before "Landtag" without its ending. */
  readonly adjective: string;
  /** What stands behind "LT-Drs." and behind the names of the Land's laws. */
  readonly short: readonly string[];
}

const LANDS: Readonly<Partial<Record<Parliament, Land>>> = {
  BW: { name: 'Baden-Württemberg', adjective: 'baden-württembergisch', short: ['BW', 'BaWü', 'Ba-Wü'] },
  BY: { name: 'Bayerns?', adjective: 'bayerisch', short: ['Bay', 'Bay.', 'BY', 'Bayern'] },
  BE: { name: 'Berlins?', adjective: 'berliner', short: ['Bln', 'Bln.', 'BE', 'Berlin'] },
  BB: { name: 'Brandenburgs?', adjective: 'brandenburgisch', short: ['Bbg', 'Bbg.', 'BB', 'Brandenburg'] },
  HB: { name: '(?:Freien Hansestadt )?Bremens?', adjective: 'bremisch', short: ['HB', 'Bremen', 'Brem.'] },
  HH: { name: '(?:Freien und Hansestadt )?Hamburgs?', adjective: 'hamburgisch', short: ['HH', 'Hmb', 'Hmb.', 'Hamburg'] },
  HE: { name: 'Hessens?', adjective: 'hessisch', short: ['HE', 'Hess.', 'Hessen'] },
  MV: { name: 'Mecklenburg-Vorpommerns?', adjective: 'mecklenburg-vorpommersch', short: ['MV', 'M-V'] },
  NI: { name: 'Niedersachsens?', adjective: 'niedersächsisch', short: ['NI', 'Nds', 'Nds.', 'Niedersachsen'] },
  NW: { name: 'Nordrhein-Westfalens?', adjective: 'nordrhein-westfälisch', short: ['NW', 'NRW'] },
  RP: { name: 'Rheinland-Pfalz', adjective: 'rheinland-pfälzisch', short: ['RP', 'RLP', 'Rh.-Pf.'] },
  SL: { name: 'Saarland(?:es|s)?', adjective: 'saarländisch', short: ['SL', 'Saarland', 'Saarl.'] },
  SN: { name: 'Sachsens?', adjective: 'sächsisch', short: ['SN', 'Sachsen', 'Sächs.'] },
  ST: { name: 'Sachsen-Anhalts?', adjective: 'sachsen-anhaltisch', short: ['ST', 'LSA'] },
  SH: { name: 'Schleswig-Holsteins?', adjective: 'schleswig-holsteinisch', short: ['SH', 'S-H', 'Schl.-H.'] },
  TH: { name: 'Thüringens?', adjective: 'thüringisch|thüringer', short: ['TH', 'Thür', 'Thür.', 'Thüringen'] },
};

const lands = Object.entries(LANDS) as [Parliament, Land][];
/** Longer names first: "Sachsen-Anhalt" is not "Sachsen". */
const byLength = [...lands].sort(([, a], [, b]) => b.name.length - a.name.length);
const NAME = byLength.map(([, land]) => land.name).join('|');
const ADJECTIVE = [...lands].sort(([, a], [, b]) => b.adjective.length - a.adjective.length).map(([, land]) => land.adjective).join('|');

const shorts = new Map(lands.flatMap(([code, { short }]) => short.map((s): [string, Parliament] => [s, code])));

/** The Land that an abbreviation such as "NRW" or "LSA" stands for, or null. */
export function landOfShort(abbreviation: string): Parliament | null {
  return shorts.get(abbreviation) ?? null;
}

const byName = byLength.map(([code, land]) => [code, new RegExp(`^(?:${land.name})$`, 'i')] as const);
const byAdjective = lands.map(([code, land]) => [code, new RegExp(`^(?:${land.adjective})`, 'i')] as const);

/** The Land with a name such as "Niedersachsen", or null. */
export function landNamed(name: string): Parliament | null {
  return byName.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** The Land of an adjective such as "saarländische", with or without its ending; null for other words. */
export function landOfAdjective(adjective: string): Parliament | null {
  return adjective === '' ? null : byAdjective.find(([, pattern]) => pattern.test(adjective))?.[0] ?? null;
}

/** The name of one house, as the source of a pattern. Group 1: adjective, group 2: name of the Land. */
const HOUSE = `deutsche[rns]{0,2} bundestag(?:e?s)?(?![a-zäöüß])|(?<bt>bundestags?-?drucksachen?|bt-?(?:drs|drucks))|(?<agh>abgeordnetenhaus(?:es)?(?:\\s(?:von\\s)?berlin)?)`
  + `|(?<hh>hamburgische[rn]? bürgerschaft|bürgerschaft der freien und hansestadt hamburg)|(?<hb>bremische[rn]? bürgerschaft|bürgerschaft der freien hansestadt bremen|stadtbürgerschaft)`
  + `|(?<adjective>${ADJECTIVE})(?:e[rnms])?\\s{1,3}landtag|landtag(?:e?s)?\\s{1,3}(?:von |des landes |des |der |für )?(?<name>${NAME})(?![a-zäöüß])`
  + `|(?<br>(?:^|\\n)[ \\t]{0,9}bundesrat\\s{1,3}drucksache)`;
const HOUSES = new RegExp(HOUSE, 'gi');
const HOUSE_BEFORE = new RegExp(`(?:${HOUSE})[\\s,:(–-]{0,4}$`, 'i');
const HOUSE_BEHIND = new RegExp(`^[\\s,]{0,2}(?:\\(|des |vom |im |der |\\(des )\\s{0,1}(?:${HOUSE})`, 'i');

/** What speaks for a parliament where no house is named: the government that answers. */
const GOVERNMENTS = new RegExp(`(?<bt>bundesregierung|bundesministeri|bundesminister)|(?<be>senat(?:s|es)? von berlin|senatsverwaltung)|freistaat(?:e?s)? (?<state>sachsen|bayern|thüringen)`
  + `|hansestadt (?<city>hamburg|bremen)|(?:landesregierung|regierung|land(?:es)?)\\s{1,3}(?:von |des |des landes )?(?<name>${NAME})(?![a-zäöüß])`, 'i');

/** Words that a pattern for houses always contains; the dear patterns run only near them. */
const HOUSE_WORD = /landtag|bundestag|bt-?dr|abgeordnetenhaus|bürgerschaft|bundesrat/i;

/** How far before and behind a number a house is looked for; the words of its name reach no further. */
const HOUSE_REACH = 60;

/** How far a head, a letterhead or an asker phrase reaches. */
const HEAD = 6000;

/**
 * Whose paper a text is, from its first part: the house named first (head, letterhead, "Präsident des Deutschen Bundestages",
 * "BT-Drucksache"), else the government named first; null where neither stands there.
 */
export function parliamentOf(text: string): Parliament | null {
  const head = text.slice(0, HEAD), word = head.search(HOUSE_WORD);
  if (word >= 0) {
    HOUSES.lastIndex = Math.max(0, word - HOUSE_REACH);
    const m = HOUSES.exec(head);
    if (m) return parliamentIn(m);
  }
  const groups = GOVERNMENTS.exec(head)?.groups;
  if (!groups) return null;
  if (groups['bt']) return 'BT';
  if (groups['be']) return 'BE';
  return landNamed(groups['state'] ?? groups['city'] ?? groups['name'] ?? '');
}

/** The house named right before an offset ("Bayerischer Landtag, Drs. …"), or null. */
export function houseBefore(text: string, at: number): Parliament | null {
  let end = at;
  while (at - end < 4 && HOUSE_GAP.has(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (end - start < HOUSE_REACH && (isLetterCode(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45)) start--;
  if (start === end || isSmallCode(text.charCodeAt(start))) return null; // the names of all houses end with a noun
  const words = text.slice(Math.max(0, at - HOUSE_REACH), at), m = HOUSE_WORD.test(words) ? HOUSE_BEFORE.exec(words) : null;
  return m && parliamentIn(m);
}

const HOUSE_GAP: ReadonlySet<number> = new Set([...' \n,:(–-'].map((mark) => mark.charCodeAt(0)));

/** The house named right behind an offset ("… des Landtags Brandenburg"), or null. */
export function houseBehind(text: string, at: number): Parliament | null {
  switch (text.charCodeAt(behindBlanksAndComma(text, at))) {
    case 40: case 100: case 118: case 105: case 68: case 86: case 73: break; // "(", "des", "der", "vom", "im"
    default: return null;
  }
  const words = text.slice(at, at + HOUSE_REACH), m = HOUSE_WORD.test(words) ? HOUSE_BEHIND.exec(words) : null;
  return m && parliamentIn(m);
}

function behindBlanksAndComma(text: string, at: number): number {
  let end = at;
  while (end - at < 2 && (isBlankCode(text.charCodeAt(end)) || text.charCodeAt(end) === 44)) end++;
  return end;
}

function parliamentIn(m: RegExpExecArray): Parliament | null {
  const { agh, hh, hb, br, adjective, name } = m.groups ?? {};
  if (agh) return 'BE';
  if (hh) return 'HH';
  if (hb) return 'HB';
  if (br) return 'BR';
  if (adjective) return landOfAdjective(adjective);
  if (name) return landNamed(name);
  return 'BT';
}

/** Whether a text speaks of the Bundestag: then a bare "Drucksache" is its own. */
export function speaksOfBundestag(text: string): boolean {
  return text.includes('Bundestag') || text.includes('BUNDESTAG') || text.includes('Bundesregierung') || text.includes('BT-D');
}

/** A printed head or running head: only the house, the term, dates and page numbers stand on the line beside the paper's number. */
export const HEAD_WORDS = new RegExp(`deutscher bundestag|bundesrat|abgeordnetenhaus(?: von)?(?: berlin)?|bürgerschaft der freien und hansestadt hamburg|(?:hamburgische|bremische) bürgerschaft|(?:${ADJECTIVE})er landtag`
  + `|landtag(?: von| des landes| des| der)? (?:${NAME})|\\d{1,2}\\.\\s?(?:wahlperiode|legislaturperiode|wp)|(?:landtag)`, 'gi');

/** Whether a code names a Land and not the federation. */
export function isLand(parliament: Parliament | null): parliament is Parliament {
  return parliament !== null && parliament !== 'BT' && parliament !== 'BR';
}
