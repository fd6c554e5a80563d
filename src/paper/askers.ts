/** Who asks: members and groups, from the lines of a head ("der Abgeordneten A, Dr. B (Köln) … und der Fraktion X"). */

/** Names of groups as papers print them. Longer forms first. */
const GROUPS = [
  'CDU/CSU', 'BÜNDNIS 90/DIE GRÜNEN', 'Bündnis 90/Die Grünen', 'BÜNDNIS 90/ DIE GRÜNEN', 'Bündnis 90/ Die Grünen', 'BVB/FREIE WÄHLER', 'BVB / FREIE WÄHLER', 'FREIE WÄHLER', 'Freie Wähler',
  'DIE LINKE.', 'DIE LINKE', 'Die Linke.', 'Die Linke', 'LINKE', 'Linke', 'GRÜNE', 'Grüne', 'SPD', 'CDU', 'CSU', 'FDP', 'AfD', 'AFD', 'BSW', 'SSW', 'PIRATEN', 'Piraten', 'PDS', 'BIW', 'fraktionslos',
] as const;
const GROUP = new RegExp(`(?:${[...GROUPS].sort((a, b) => b.length - a.length).map((g) => g.replace(/[./]/g, '\\$&')).join('|')})(?![\\p{L}])`, 'u');

const OPENING = /(?:de[rs]|Frau|Herrn?)\s+(?:Abgeordneten?|Abg\.)\s+|^Abgeordneten?r?\s+/gm;
/** What ends the list of names. */
const ENDING = /\s(?:betr(?:eff(?:end)?|\.)?|über|zum Thema|vom|auf|zu)[\s:]|[–-]\s?(?:BT-|LT-)?Drucksache|\n\n|\s(?:BT-|LT-)?Drucksache\s|\n(?:und|Antwort|Nutzung)\n/;
const NAME = /^(?:(?:Prof\.|Dr\.|h\. ?c\.|Freiherr|Graf)\s?)*\p{Lu}[\p{L}’'.-]*(?:\s+(?:von|van|de|der|den|zu|zur|vom|ten|del|di|el|\p{Lu}[\p{L}’'.-]*))*$/u;
const HEAD_REACH = 1500;

export interface Askers {
  readonly askers: string[];
  readonly groups: string[];
}

/** Reads members and groups from the lines of a head. Names come as printed, with "Dr."; each once. */
export function readAskers(lines: readonly string[]): Askers {
  const text = lines.join('\n').slice(0, HEAD_REACH * 2);
  const askers: string[] = [], groups: string[] = [];
  const add = (list: string[], value: string) => { if (!list.includes(value)) list.push(value); };
  OPENING.lastIndex = 0;
  const first = OPENING.exec(text);
  if (!first) return { askers, groups: groupsAlone(text) };
  const openings = [first, ...[...text.slice(OPENING.lastIndex).matchAll(OPENING)].map((m) => ({ ...m, index: m.index + OPENING.lastIndex, 0: m[0] }))];
  for (const opening of openings) {
    const start = opening.index + opening[0].length;
    const rest = text.slice(start, start + HEAD_REACH);
    const end = ENDING.exec(rest)?.index ?? rest.length;
    readList(rest.slice(0, end), (name) => add(askers, name), (group) => add(groups, group));
    if (askers.length && groups.length) break; // the head of the answer paper says the same again
  }
  return { askers, groups };
}

function groupsAlone(text: string): string[] {
  const m = /(?:der|und)\s+Fraktion(?:en)?\s+(?:der\s+|des\s+)?([^\n]{2,60})/.exec(text);
  const group = m && GROUP.exec(m[1]!);
  return group ? [group[0]] : [];
}

/** Reads "A, B (SPD), weiterer Abgeordneter und der Fraktion X"; stops at the first thing that is neither name nor group. */
function readList(text: string, name: (s: string) => void, group: (s: string) => void) {
  const flat = text.replace(/\s+/g, ' ');
  const fraction = /(?:und|sowie|,)?\s*(?:der|die|des)?\s*Fraktion(?:en)?(?:\s+(?:der|des|die))?\s+/.exec(flat);
  if (fraction) {
    let rest = flat.slice(fraction.index + fraction[0].length);
    for (let m = GROUP.exec(rest); m && m.index < 12; m = GROUP.exec(rest)) { group(m[0]); rest = rest.slice(m.index + m[0].length); if (!/^\s*(?:,|und|sowie)/.test(rest)) break; }
  }
  for (const raw of (fraction ? flat.slice(0, fraction.index) : flat).split(/,|;|\sund\s|\ssowie\s|\)\s(?=(?:und\s)?(?:Frau|Herrn?)\s)/)) {
    let piece = raw.trim().replace(/^(?:und|sowie|(?:(?:de[rs]|Frau|Herrn?)\s+)*Abgeordneten?)\s+/, '').trim();
    const others = /\s?(?:u\.\s?a\.|und andere[rn]?|weiterer? Abgeordneter?.*)$/.exec(piece);
    if (others) piece = piece.slice(0, others.index).trim();
    const bracket = /\s*\(([^)]*)\)?\.?$/.exec(piece);
    if (bracket) {
      const inside = GROUP.exec(bracket[1]!);
      if (inside) group(inside[0]);
      piece = piece.slice(0, bracket.index).trim();
    }
    if (!piece) continue;
    if (!NAME.test(piece) || piece.split(' ').length < 2) { const cut = nameBefore(piece); if (cut) name(cut); break; }
    name(piece);
  }
}

/** "Frank Wagner betr." and the like: the name in front of what ends the list. */
function nameBefore(piece: string): string | null {
  const m = /^((?:Dr\.\s)?\p{Lu}[\p{L}’'.-]+\s+\p{Lu}[\p{L}’'-]+)\s+\p{Ll}/u.exec(piece);
  return m ? m[1]! : null;
}
