import { landOfShort, parliamentOf } from '../citations/parliaments.ts';
import type { Head } from '../model/paper.ts';
import { paperId, PARLIAMENTS, type PaperId, type Parliament } from '../model/paperId.ts';

/** Numbers of papers as people and lists write them, outside of running text. */

/** A number longer than this is none. */
const LONGEST = 80;
const NUMBER = /^(\d{1,4})\s*\/\s*(\d{1,6})\s*(S|\(neu\))?$/;
/** Lists of the Bundesrat's papers add to a number: "782/21(B)" is what it resolved on the paper, "zu 782/21" is printed with it. */
const ADDED_BY_COUNCIL = /^\s*zu(?=\s?\d)|\s?\((?:B|Beschluss)\)\s*$/g;
/** What stands between the parliament and the number: "BT-Drs. 19/1", "Drucksache Nr. 19/1", "NW KA 18/1". */
const LABELS = /(?:landtags-?)?drucksachen?|\b(?:drucks|drs|nr)\b|[.:]/gi;
const INQUIRY_SERIES = /\bKA\b/;
const EDGES = /^[\s,-]+|[\s,-]+$/g;

/** The parliament that a code ("BT"), a house ("Landtag Brandenburg") or a Land ("Bayern", "NRW") names, or null. */
export function parliamentNamed(name: string): Parliament | null {
  const code = PARLIAMENTS.find((candidate) => candidate === name.toUpperCase());
  if (code) return code;
  if (/^(?:deutscher )?bundestags?$/i.test(name)) return 'BT';
  if (/^bundesrats?$/i.test(name)) return 'BR';
  return name === '' || name.length > LONGEST ? null : landOfShort(name) ?? parliamentOf(`Landtag ${name}`);
}

/** What stands before a number, taken apart. `parliament` is null where nothing names one, undefined where the words name something else. */
export function numberLabel(before: string): { readonly parliament: Parliament | null | undefined; readonly inquirySeries: boolean } {
  const inquirySeries = INQUIRY_SERIES.test(before), name = before.replace(INQUIRY_SERIES, '').replace(LABELS, '').replace(EDGES, '');
  return { parliament: name === '' ? null : parliamentNamed(name) ?? undefined, inquirySeries };
}

/** The paper that a number names: "19/5954", "BT-Drs. 19/5954", "19/99 (neu)", "NW KA 18/5106", of the Bundesrat "782/21(B)". A bare number is of the parliament given. Null for anything else. */
export function readPaperNumber(printed: string, parliament: Parliament): PaperId | null {
  const text = parliament === 'BR' && printed.length <= LONGEST ? printed.replace(ADDED_BY_COUNCIL, '') : printed;
  const digits = text.length > LONGEST ? -1 : text.search(/\d/), m = digits < 0 ? null : NUMBER.exec(text.slice(digits).trimEnd());
  const label = m && numberLabel(text.slice(0, digits));
  return m && label && label.parliament !== undefined ? paperId(label.parliament ?? parliament, m[1]!, m[2]!, m[3] ?? '', label.inquirySeries) : null;
}

/** All numbers of a paper: its own, the question paper's and the answer paper's. */
export function paperNumbers(facts: { readonly head: Pick<Head, 'id' | 'questionPaper' | 'answerPaper'> }): PaperId[] {
  const { id, questionPaper, answerPaper } = facts.head;
  return [...new Set([id, questionPaper, answerPaper].filter((number) => number !== null))];
}
