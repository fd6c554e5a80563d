import type { Span } from '../../model/span.ts';
import type { Pair } from './brackets.ts';
import { longFormAt, longFormBefore, quotedFrom, stretchBehind } from './longForm.ts';
import { phraseBefore, sharedNameBefore } from './phrases.ts';
import { isShortForm, shortFormBefore } from './shortForm.ts';

/** Definitions without brackets: in sentences, between dashes, in legends and tables of abbreviations. */

const SHORT = String.raw`([\p{L}\d][^\s„“”"»«(),;:]{1,19}(?: [IVX]+(?!\p{L}))?)`;
/** "das Interpol-Generalsekretariat, kurz IPSG genannt" */
const IN_SENTENCE = new RegExp(String.raw`(?:,|\s[–—-])\s(?:kurz|abgekürzt|im Folgenden|im Weiteren|nachfolgend|künftig)(?:\s(?:auch|nur|kurz|als))?:?\s[„"]?` + SHORT, 'gu');
/** "der Bundesanstalt für Immobilienaufgaben – BImA – wird" */
const BETWEEN_DASHES = new RegExp(String.raw`\s[–—-]\s` + SHORT + String.raw`\s?[–—-](?=[\s,.])`, 'gu');
/** "BKA = Bundeskriminalamt", "IPSG steht für „Interpol General Secretariat“" */
const EXPLAINED = /=\s?|(?:steht|stehen)\sfür\s(?:d(?:as|en|ie)\s)?|bedeutet\s/g;
/** The head of a table of abbreviations, and how a row goes on behind the abbreviation. */
const TABLE = /^(?:Abkürzung(?:en|sverzeichnis)?|Legende)(?:\s(?:und\s)?(?:Bedeutung|Erläuterung|Bezeichnung|Langform)(?:en)?)?:?\n/gmu;
const TABLE_WORDS = ['Abkürzung', 'Legende'];
const ROW = new RegExp(`^${SHORT}(?:\\s*[:=–|-]\\s*|\\s+)`, 'u');

export function* definitionsInSentences(text: string): Iterable<Pair> {
  for (const pattern of [IN_SENTENCE, BETWEEN_DASHES]) {
    let least = 0; // no name goes on over another statement
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].lastIndexOf(match[1]!), name = match[1]!.replace(/\.$/, ''), short = { start, end: start + name.length };
      const shared = pattern === IN_SENTENCE && !isShortForm(name) ? sharedNameBefore(text, match.index, name) : null;
      if (shared && shared.start >= least) yield { short, long: shared };
      const long = isShortForm(name) ? longFormBefore(text, match.index, name, least) ?? (pattern === IN_SENTENCE ? phraseBefore(text, match.index, least) : null) : null;
      if (long) yield { short, long };
      least = short.end;
    }
  }
  const explained = [...text.matchAll(EXPLAINED)];
  for (const [i, match] of explained.entries()) {
    const short = shortFormBefore(text, match.index), most = explained[i + 1]?.index ?? text.length;
    const long = short && meaningFrom(text, match.index + match[0].length, most, text.slice(short.start, short.end));
    if (long) yield { short: short!, long };
  }
  if (!TABLE_WORDS.some((word) => text.includes(word))) return; // looking for words is faster than looking at all beginnings of lines
  for (const match of text.matchAll(TABLE)) yield* inTable(text, match.index + match[0].length);
}

/** The rows of a table, as long as they are such. */
function* inTable(text: string, start: number): Iterable<Pair> {
  for (let at = start; at < text.length;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at), row = ROW.exec(text.slice(at, Math.min(end, at + 60)));
    const long = row && isShortForm(row[1]!) ? meaningFrom(text, at + row[0].length, end, row[1]!) : null;
    if (!long) return;
    yield { short: { start: at, end: at + row![1]!.length }, long };
    at = end + 1;
  }
}

/** The words from an offset on that an abbreviation is short for. */
function meaningFrom(text: string, start: number, most: number, short: string): Span | null {
  const quoted = quotedFrom(text, start), from = quoted?.start ?? start;
  const end = longFormAt(text, from, quoted?.end ?? Math.min(most, stretchBehind(text, start)), short, quoted !== null);
  return end === null ? null : { start: from, end };
}
