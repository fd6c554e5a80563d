import type { Line } from './lines.ts';

/**
 * Whether a sentence goes on from one line to the next. Text layers break lines anywhere: "… verweist auf die" / "Antwort der Bundesregierung …",
 * "… (vgl. Antwort auf" / "Frage 21) …". Such a line is no heading and no mark, whatever it begins with.
 */

/** Words behind which no sentence and no heading ends. "und" is none of them: a list goes on so. */
const HANGING = /[\s(„](?:d(?:e[rmns]|ie|as|eren|essen)|(?:(?:k?e|[sm])in|ihr|dies|jen|jed|welch)e?[rmns]?|als|am|auf|beim?|durch|für|gegen|gemäß|im|in|ins|laut|mit|nach|ohne|seit|siehe|über|unter|vom|von|zum?|zur|zwischen|vgl\.|s\.|Nrn?\.|Abs\.|Absatz|Art\.|Artikels?|§§?)$/i;
const HANGING_REACH = 14;
const HANGING_AT_LEAST = 20;
/** A line that ends within a sentence, as far as its last character tells. */
const ENDS_WITHIN = /[\p{Ll},(]$/u;
const FULL_LINE = 40;
/** A number of several groups that breaks between two of them: "1" / "706". */
const ENDS_WITH_GROUP = /\s\d{1,3}$/, GROUP = /^\d{3}(?!\d)/;
const ENDS = /[.:;?!]$/;
/** Words that a number belongs to. */
const BEFORE_NUMBER = /\s(?:Fragen?|Nrn?\.|Nummern?|Ziffern?|Seiten?|S\.|Drucksache|Drs\.|Abs\.|Absatz|Art\.|Artikels?|§§?)$/;

/** Whether the line above can't end where it does: within a bracket, or behind a word that asks for the next. */
export function breaksOff(above: Line | undefined, line: Line): boolean {
  if (!above || above.text.length < HANGING_AT_LEAST) return false;
  return HANGING.test(above.text.slice(-HANGING_REACH)) || (!line.afterBlank && opensBracket(above.text));
}

/** Whether the line above ends so that a number follows which counts nothing: "(…, Antwort auf Frage" / "21) zu …", "… waren es 1" / "706. Darüber …". */
export function asksForNumber(above: Line | undefined, line: Line): boolean {
  return above !== undefined && !line.afterBlank && above.text.length >= HANGING_AT_LEAST && (opensBracket(above.text) || BEFORE_NUMBER.test(above.text.slice(-HANGING_REACH)) || breaksGroup(above, line));
}

/** Whether the line above ends within a sentence, as far as can be seen. */
export function goesOn(above: Line | undefined, line: Line): boolean {
  return above !== undefined && (breaksOff(above, line) || (!line.afterBlank && above.text.length >= FULL_LINE && ENDS_WITHIN.test(above.text)));
}

const breaksGroup = (above: Line, line: Line) => ENDS_WITH_GROUP.test(above.text) && GROUP.test(line.text);

/** A bracket that is still open; where a sentence ends behind it, it was only never closed. */
const opensBracket = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')') && !ENDS.test(text);
