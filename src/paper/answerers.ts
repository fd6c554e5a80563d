import { matchAt } from '../citations/form.ts';
import type { Answerer } from '../model/paper.ts';
import { isBlankCode } from '../text/characters.ts';
import { readable } from '../text/clean.ts';
import { DATE, germanDate } from '../text/dates.ts';
import { LineForm } from '../text/lineForm.ts';

/** Who gives an answer in a collection: "Antwort des Parlamentarischen Staatssekretärs Dr. Max Beispiel vom 7. Mai 2020", "Antwort der Staatskanzlei". */

/** How such a heading begins, on a line of its own. */
export const ANSWER_OPENING = new LineForm('A', /^Antwort de[rs](?:\s|$)/);

const OFFICE = String.raw`[\p{L}-]*(?:[Ss]ekretär(?:in|s)?|[Mm]inister(?:in|s|iums?)?|[Bb]eauftragten?|[Kk]anzler(?:in|s)?|[Cc]hef(?:in|s)?|[Pp]räsident(?:in|en)?|[Kk]anzlei|[Aa]mte?s|[Vv]erwaltung)`;
/** Small words of offices and names. */
const SMALL = 'der|des|die|für|und|im|in|am|beim|bei|von|van|zu|zur|beamteten|de|del|den|ten';
const WORD = String.raw`(?:\p{Lu}[\p{L}.,'’()/-]*|${SMALL})`;
const DATED = new RegExp(String.raw`Antwort\s(de[rs])\s((?:${WORD}\s){1,28})vom\s(${DATE})`, 'yu');
const PLAIN = new RegExp(String.raw`Antwort\s(de[rs])\s([^\n]{3,160})`, 'y');
const OFFICES = new RegExp(String.raw`${OFFICE}(?![\p{L}-])`, 'gu');
/** The name of an office goes on below. */
const GOES_ON = /(?:,|[\s-](?:und|für|der|des|sowie))$/;

/**
 * Reads the heading at an offset, which must end before `limit`; null where none stands there.
 * @param title what the part of the collection is called ("des Staatsministeriums …"): an office without a date ends where its name does
 */
export function answererIn(text: string, at: number, limit: number, title: string): { readonly end: number; readonly by: Answerer } | null {
  const own = endOfTitle(text, at + 'Antwort '.length, title);
  if (own > 0 && /^(?:\n(?!vom\s\d)|$)/.test(text.slice(own, own + 8))) return { end: own, by: { name: null, office: nominative(title), date: null } };
  const dated = matchAt(DATED, text, at);
  if (dated && at + dated[0].length <= limit && hasOffice(dated[2]!)) return { end: at + dated[0].length, by: { ...personIn(dated[1]!, readable(dated[2]!)), date: germanDate(dated[3]!) } };
  const plain = matchAt(PLAIN, text, at);
  if (!plain || !hasOffice(plain[2]!) || /[.?!:;]$/.test(plain[2]!)) return null;
  let end = at + plain[0].length;
  while (GOES_ON.test(text.slice(end - 10, end))) { // the name of the office goes on below
    const next = text.indexOf('\n', end + 1);
    end = next < 0 || next > limit ? Math.min(limit, text.length) : next;
    if (end === limit || text[end + 1] === '\n') break;
  }
  return { end, by: { ...personIn(plain[1]!, readable(text.slice(at, end)).slice('Antwort der '.length)), date: null } };
}

const hasOffice = (words: string) => words.search(OFFICES) >= 0;

/** Where the words of a title end that are printed at an offset, line ends aside; -1 where they are not. */
function endOfTitle(text: string, at: number, title: string): number {
  let i = at;
  for (const character of title) {
    if (character === ' ') while (isBlankCode(text.charCodeAt(i))) i++;
    else if (text[i++] !== character) return -1;
  }
  return title ? i : -1;
}

const TITLES = /(?:^|\s)(?=(?:Dr|Prof)\.\s)/;
const TWO_NAMES = /(?:^|\s)((?:\p{Lu}[\p{L}.'’-]*)(?:\s(?:von|van|de|der|den|zu|Graf|Freiherr|Freifrau))*\s\p{Lu}[\p{L}'’-]*)$/u;

/** The office, in the nominative, and the person in it, by the article before them: "Parlamentarischen Staatssekretärs Dr. Max Beispiel". */
export function personIn(article: string, words: string): Pick<Answerer, 'name' | 'office'> {
  const office = [...words.matchAll(OFFICES)].at(-1);
  if (!office) return { name: null, office: words };
  const behind = office.index + office[0].length, tail = words.slice(behind).trim();
  const name = /^\p{Lu}/u.test(tail) ? tail : (TITLES.test(tail) ? tail.slice(tail.search(TITLES)).trim() : TWO_NAMES.exec(tail)?.[1]) ?? '';
  return { name: name || null, office: nominative(`${article} ${words.slice(0, words.length - name.length).trim()}`) };
}

const MASCULINE = /^des (.*)$/, FEMININE = /^der (.*)$/;

/** "des Bundesministeriums der Finanzen" as "Bundesministerium der Finanzen". */
export function nominative(genitive: string): string {
  const both = /^(de[rs] [^,]*?) und (de[rs] .*)$/.exec(genitive);
  if (both && hasOffice(both[2]!)) return `${nominative(both[1]!)} und ${nominative(both[2]!)}`;
  const masculine = MASCULINE.exec(genitive)?.[1], feminine = FEMININE.exec(genitive)?.[1];
  if (feminine !== undefined) return feminine.replace(/^((?:\p{L}+en )*)(\p{L}*Beauftragte)n(?!\p{L})/u, '$1$2').replace(/^((?:\p{Lu}\p{Ll}+|beamtet)e)n (?=\p{Lu})/u, '$1 ');
  if (masculine === undefined) return genitive;
  const neuter = /^(?:\p{L}+ )?(?:[\p{L}-]*[Mm]inisteriums|[\p{L}-]*[Aa]mte?s)(?!\p{L})/u.test(masculine);
  return masculine.replace(/^(\p{L}+?)en (?=\p{Lu})/u, neuter ? '$1es ' : '$1er ').replace(/^((?:\p{L}+(?:e[rs]|\.) )?[\p{L}-]*?)(?:(amt)es|s|(?<=eauftragte)n)(?![\p{L}-])/u, (_, start: string, office: string | undefined) => start + (office ?? (start.endsWith('eauftragte') ? 'r' : '')));
}
