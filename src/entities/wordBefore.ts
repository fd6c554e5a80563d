import { isBlankAt, isWordAt } from './characters.ts';

/** How far back the word before a name is looked for. */
const REACH = 40;

/** Articles and what stands in their place, also melted with a preposition ("im", "zum"). */
export const DETERMINERS: ReadonlySet<string> = new Set((
  'der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner keines dies diese diesem diesen dieser dieses '
  + 'jede jedem jeden jeder jedes jene jenem jenen jener jenes welche welchem welchen welcher welches manche manches solche solches '
  + 'sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer unser unsere unserem unseren unserer am ans beim fürs im ins vom zum zur als'
).split(' '));

/**
 * The word that stands right before an offset, with white space between only; "" where a mark or the text's start stands
 * there. Hyphens and dots belong to it ("Dr.", "SPD-Politiker").
 */
export function wordBefore(text: string, start: number): string {
  const least = Math.max(0, start - REACH);
  let end = start;
  while (end > least && isBlankAt(text, end - 1)) end--;
  if (end === start) return '';
  let first = end;
  while (first > least && (isWordAt(text, first - 1) || text[first - 1] === '-' || text[first - 1] === '.')) first--;
  while (first < end && !isWordAt(text, first)) first++;
  return text.slice(first, end);
}

/**
 * Whether a noun rather than a name stands at an offset: behind an article, or an adjective that ends in -es, or an adjective
 * behind an article ("ein falsches Signal", "das richtige Signal"; but "über Signal", "Messenger wie Signal").
 */
export function isPlainNoun(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (DETERMINERS.has(before.toLowerCase())) return true;
  if (!/^\p{Ll}.*e[nmrs]?$/u.test(before)) return false;
  return before.endsWith('es') || DETERMINERS.has(wordBefore(text, start - before.length - 1).toLowerCase());
}

/** Whether a sentence, a heading or a list item begins at an offset; quotation marks and brackets before it don't count. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/[„“”"'»«‚‘(\[\s]+$/u, (marks) => (/\n[^\S\n]*\n/.test(marks) ? '.' : ''));
  return before === '' || /[.?!:–*-]$/.test(before);
}

/** Countries, and adjectives of countries, which have federal authorities of their own. */
const FOREIGN = /^(?:österreichische|schweizerische|belgische|russische|amerikanische|US-amerikanische|brasilianische|mexikanische|äthiopische|somalische|irakische|bosnische|ausländische|fremde)[mnrs]?$|^(?:Schweizer|US)$/iu;

/** Whether another country is named right before an offset: "das österreichische Bundeskanzleramt". */
export function isForeign(text: string, start: number): boolean {
  return FOREIGN.test(wordBefore(text, start));
}
