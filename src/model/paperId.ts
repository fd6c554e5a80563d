/**
 * One canonical form of a paper's number, whatever its spelling: parliament, blank, number as printed without blanks
 * ("BT 19/5954", "BR 507/26", "HB 20/399 S", "BT 19/99 (neu)"); a small inquiry's own series has "KA" ("NW KA 18/5106"). What the Bundesrat
 * prints to a paper has a number within it ("BR 507/1/26").
 */
export type PaperId = string;

/** Whether a number is that of a plenary protocol ("BT PlPr 19/83"): it counts sittings and not papers. */
export function isProtocol(id: PaperId | null): boolean {
  return id !== null && id.startsWith(' PlPr ', 2);
}

/** The federal parliament, the federal council and the sixteen Länder, by the codes that paper numbers begin with. */
export const PARLIAMENTS = ['BT', 'BR', 'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
export type Parliament = (typeof PARLIAMENTS)[number];

/** A paper's number taken apart. For the Bundesrat `term` is the number and `number` the two-digit year, as printed. */
export interface PaperIdParts {
  readonly parliament: Parliament;
  /** True for a number of the small inquiries' own series ("Kleine Anfrage 5106"). */
  readonly inquirySeries: boolean;
  readonly term: number;
  readonly number: number;
  /** What is printed behind the number: "", "S" (Bremen's city series) or "(neu)". */
  readonly suffix: string;
}

/** Builds the canonical form; leading zeros and blanks of the printed number are dropped, "08/980" is "8/980". */
export function paperId(parliament: Parliament, term: string | number, number: string | number, suffix = '', inquirySeries = false): PaperId {
  const last = parliament === 'BR' ? withoutBlanks(String(number)) : plainNumber(number); // "507/06": the year keeps its zero
  return `${parliament} ${inquirySeries ? 'KA ' : ''}${plainNumber(term)}/${last}${suffix ? ' ' + suffix : ''}`;
}

function plainNumber(value: string | number): string {
  const digits = withoutBlanks(String(value));
  return digits.charCodeAt(0) === 48 ? digits.replace(/^0+(?=\d)/, '') : digits;
}

/** Most numbers have none: a look at the codes is cheaper than a replacement. */
function withoutBlanks(digits: string): string {
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) < 48 || digits.charCodeAt(i) > 57) return digits.replace(/\s+/g, '');
  return digits;
}

/** Takes a canonical number apart, or gives null where the text is none. */
export function paperIdParts(id: string): PaperIdParts | null {
  const m = /^([A-Z]{2}) (KA )?(\d{1,4})\/(?:(?<=^BR .*)\d{1,2}\/)?(\d{1,6})(?: (S|\(neu\)))?$/.exec(id);
  if (!m || !(PARLIAMENTS as readonly string[]).includes(m[1]!)) return null;
  return { parliament: m[1] as Parliament, inquirySeries: !!m[2], term: Number(m[3]), number: Number(m[4]), suffix: m[5] ?? '' };
}

/**
 * The official address of a paper's PDF, or null where no rule is known.
 * Bundestag: number padded to five digits, the folder is its first three (19/18172 is /btd/19/181/1918172.pdf).
 */
export function officialPdf(id: PaperId): string | null {
  const parts = paperIdParts(id);
  if (!parts || parts.parliament !== 'BT' || parts.inquirySeries || parts.number > 99999) return null;
  const term = String(parts.term).padStart(2, '0'), number = String(parts.number).padStart(5, '0');
  return `https://dserver.bundestag.de/btd/${term}/${number.slice(0, 3)}/${term}${number}.pdf`;
}

/** The paper of a PDF that has the name which the Bundestag gives it ("2107652.pdf"); null for other names. */
export function paperOfOfficialName(name: string): PaperId | null {
  const m = /^([012]\d)(?!00000)(\d{5})\.pdf$/i.exec(name);
  return m && paperId('BT', m[1]!, m[2]!);
}

/**
 * The one form under which a number is looked up: "(neu)" is the same paper printed again, and papers cite it with or without.
 * Other suffixes are series of their own (Bremen's "S").
 */
export function paperKey(paper: PaperId): PaperId {
  return paper.endsWith(' (neu)') ? paper.slice(0, -' (neu)'.length) : paper;
}
