import { readable, cleanText } from '../text/clean.ts';
import { inflectedForms } from './inflection.ts';
import { wordBefore } from './wordBefore.ts';

/** How much of a text that somebody chose can be a name. */
const LONGEST = 400;
/** What has no marks and no line ends. */
const PLAIN = /^\p{L}[\p{L}\d&. -]*$/u;
/** What can stand around a name: before it; and behind it a full stop, but not that of an abbreviation ("DIE LINKE."), and a bracket that does not close one of its own. */
const BEFORE = /^[^\p{L}\p{N}]+/u, BEHIND = /(?:(?<=\p{Ll}{3})\.)?[\s,;:„“”"»«(\[]*$|(?<=^[^(]*)\)[\s,;:.]*$/u;
/** Behind these words a name stands in the genitive. */
const GENITIVE = new Set(('des eines dieses jenes jedes keines meines seines ihres unseres seitens wegen trotz anhand aufgrund mithilfe hinsichtlich bezüglich innerhalb außerhalb laut').split(' '));
const ENDINGS = ["'s", '’s', 'es', 's', "'", '’'];

/** The name that somebody chose in a text: on one line, broken words joined, without marks around it, in the nominative where a genitive is evident. */
export function chosenName(text: string, start: number, end: number): string {
  const chosen = text.slice(start, Math.min(end, start + LONGEST));
  const name = readable(PLAIN.test(chosen) ? chosen : cleanText(chosen, []).text).replace(BEFORE, '').replace(BEHIND, '').normalize('NFC');
  return GENITIVE.has(wordBefore(text, start).toLowerCase()) ? nominative(name) : name;
}

/** "Bundeskriminalamtes" → "Bundeskriminalamt", "Bundesministeriums der Justiz" → "Bundesministerium der Justiz": the shortest name that has this form. */
function nominative(name: string): string {
  const words = name.split(' ');
  for (const [i, word] of words.entries()) {
    for (const ending of ENDINGS) {
      const cut = [...words.slice(0, i), word.slice(0, -ending.length), ...words.slice(i + 1)].join(' ');
      if (word.length > ending.length + 2 && word.endsWith(ending) && inflectedForms(cut).includes(name.replace(/’/g, "'"))) return cut;
    }
  }
  return name;
}
