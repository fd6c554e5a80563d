/** Who asks: members and groups, from the lines of a head ("der Abgeordneten A, Dr. B (Köln) … und der Fraktion X"). */

/** Names of groups as papers print them. Longer forms first. */
export const GROUPS = [
  'CDU/CSU', 'FDP/DVP', 'B90/Grüne', 'B90/GRÜNE', 'Freie Demokraten', 'Bündnis Deutschland', 'BÜNDNIS DEUTSCHLAND', 'Freie Wähler/BMV', 'NPD', 'WerteUnion', 'Die PARTEI', 'BÜNDNIS 90/DIE GRÜNEN', 'Bündnis 90/Die Grünen', 'BÜNDNIS 90/ DIE GRÜNEN', 'Bündnis 90/ Die Grünen', 'BVB/FREIE WÄHLER', 'BVB / FREIE WÄHLER', 'FREIE WÄHLER', 'Freie Wähler',
  'DIE LINKE.', 'DIE LINKE', 'Die Linke.', 'Die Linke', 'LINKE', 'Linke', 'GRÜNE', 'Grüne', 'SPD', 'CDU', 'CSU', 'FDP', 'F.D.P.', 'AfD', 'AFD', 'BSW', 'SSW', 'PIRATEN', 'Piraten', 'PDS', 'BIW', 'fraktionslos',
] as const;
const ANY_GROUP = [...GROUPS].sort((a, b) => b.length - a.length).map((g) => g.replace(/[./]/g, '\\$&')).join('|');
const NO_LETTER = '(?![A-Za-zÄÖÜäöüß])';
export const GROUP = new RegExp(`(?:${ANY_GROUP})${NO_LETTER}`);
const GROUP_HERE = new RegExp(`(?:${ANY_GROUP})${NO_LETTER}(?:[- ](?:Fraktion|Landtagsfraktion))?`, 'y');

export const TITLE = String.raw`(?:(?:Prof\.\s\([^()]{1,24}\)|Prof\.|Dr\.|Dr\. h\. ?c\.|h\. ?c\.|Dipl\.-\p{L}+\.?)\s)*`;
export const NAME_WORD = String.raw`(?:(?:von|van|de|der|den|zu|zur|vom|ten|del|di|el|Freiherr|Graf)\s)*\p{Lu}[\p{L}’'.-]*`;
const NAME_HERE = new RegExp(`${TITLE}${NAME_WORD}`, 'uy');
const NEXT_WORD = new RegExp(`\\s(?!(?:u\\.|und|sowie)\\s)(${NAME_WORD})`, 'uy');
const ARTICLE = /^(?:der|die)\s/;
/** Thuringia and Hesse have printed the surname alone: the group in brackets behind it tells that it is a name. */
const SURNAME_WITH_GROUP = new RegExp(`^(?:, [^()]{3,40})?\\s\\((?:Fraktion )?(?:${ANY_GROUP})`, 'u');
/** What stands between names and groups. */
const BETWEEN_HERE = /(?:\s|,|;|\b(?:und|sowie)(?=\s)|(?:de[rs]r?|die|Frau|Herrn?)(?=\s)|Abgeordneten?r?(?=\s)|Abg\.|Mitglieds?(?=\s)|Fraktion(?:en)?(?=\s|$)|Gruppe(?=\s)|Anfrage(?=\sder\s)|Kleinen?(?=\sAnfrage\sder\s)|(?:und )?weiterer? Abgeordneter?(?![A-Za-zÄÖÜäöüß])|u\.\s?a\.|und andere[rn]?(?![A-Za-zÄÖÜäöüß])|\(([^()]{0,60})\))+/y;

const OPENING = /(?:de[rs]r?|Frau|Herrn?)\s+(?:Abgeordneten?|Abg\.)\s+|^Abgeordneten?r?\s+|^(?:Kleine|Große|Schriftliche) Anfrage\n(?=[^\n]{3,60}\()|(?:der|und)\s+Fraktion(?:en)?\s+|Anfrage\s+der\s+(?=\S{3,14}-(?:Landtags)?[Ff]raktion)/gm;
/** How far a list of askers reaches, and how many openings are looked at. */
const REACH = 1500;
const OPENINGS = 4;

export interface Askers {
  readonly askers: string[];
  readonly groups: string[];
}

/** Reads members and groups from the lines of a head. Names come as printed, with "Dr."; each once. */
export function readAskers(lines: readonly string[]): Askers {
  const text = lines.join('\n').slice(0, 2 * REACH), flat = lines.join(' ');
  const askers: string[] = [], groups: string[] = [];
  let looked = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const list = flat.slice(opening.index, Math.min(opening.index + REACH, text.length)).replace(/^(?:Kleine|Große|Schriftliche) Anfrage/, '');
    readList(list.includes(' -') ? list.replace(/ -(?=\p{Lu}\p{Ll})/gu, '-') : list, askers, groups);
    if ((askers.length && groups.length) || ++looked === OPENINGS) break; // the head of the answer paper says the same again
  }
  return { askers, groups };
}

/** Reads "der Abgeordneten A, B (SPD), weiterer Abgeordneter und der Fraktion X" up to the first thing that is neither name nor group. */
function readList(text: string, askers: string[], groups: string[]) {
  const add = (list: string[], value: string) => { if (!list.includes(value)) list.push(value); };
  const at = (pattern: RegExp, position: number) => { pattern.lastIndex = position; return pattern.exec(text); };
  let separated = true; // behind a group a name needs more than a blank before it: the title follows there
  for (let position = 0; position < text.length;) {
    const between = at(BETWEEN_HERE, position);
    if (between) {
      position += between[0].length;
      separated ||= between[0].trim() !== '';
      if (between[0].includes('(')) for (const bracket of between[0].matchAll(/\(([^()]*)\)/g)) { const group = GROUP.exec(bracket[1]!); if (group) add(groups, group[0]); } // else a town
      continue;
    }
    const group = at(GROUP_HERE, position);
    if (group) { add(groups, GROUP.exec(group[0])![0]); position += group[0].length; separated = false; continue; }
    const first = at(NAME_HERE, position);
    if (!first || !separated) return;
    let end = position + first[0].length, words = 1;
    for (let next = at(NEXT_WORD, end); next && !at(GROUP_HERE, end + 1) && !at(GROUP_HERE, end + 1 + (ARTICLE.exec(next[1]!)?.[0].length ?? 0)); next = at(NEXT_WORD, end)) { end += next[0].length; words++; }
    const name = text.slice(position, end);
    const surnameAlone = words === 1 && (first[0].includes('. ') || /(?:Frau|Herrn?) $/.test(text.slice(Math.max(0, position - 6), position)) || SURNAME_WITH_GROUP.test(text.slice(end, end + 60)));
    if ((words < 2 && !surnameAlone) || words > 6 || NO_NAME.test(name)) return;
    add(askers, name);
    position = end;
  }
}

/** Capitalised words that are no person: the list has ended. */
const NO_NAME = /^(?:Drucksache|Antwort|Kleine|Große|Schriftliche|Anfrage|Deutscher|Bundestag|Landtag|Im|In|Die|Der|Das|Wie|Nr)\b|Anfrage|Drucksache/;
