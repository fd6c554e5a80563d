import type { Entry } from './knowledge.ts';
import { listedNames } from './names.ts';
import { shortName } from './shortName.ts';

/** A function that gives of each who asks or answers the one name under which all of it is put: of a ministry the one of today, of a party its abbreviation, of others the name as it is. */
export function oneNames(entries: Iterable<Entry>): (name: string) => string {
  const owners = new Map<string, Entry>();
  for (const entry of entries) for (const name of listedNames(entry)) owners.set(plain(name), entry);
  return (name) => {
    const owner = owners.get(plain(name));
    return owner === undefined ? name : owner.subtype === 'party-or-group' ? partyName(owner) : owner.name;
  };
}

/** "SPD", but "Die Linke" rather than "LINKE". */
function partyName(party: Entry): string {
  const short = shortName([party], party.name);
  return short !== null && !party.name.toLowerCase().includes(short.toLowerCase()) ? short : party.name;
}

/** "Fraktion DIE LINKE." is "die linke". */
function plain(name: string): string {
  return name.toLowerCase().replace(/^fraktion\s+(?:der\s+)?/, '').replace(/\.$/, '').replace(/\s+/g, ' ');
}
