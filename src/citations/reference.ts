import { behindBlanks, isDigitCode, isSmallCode } from './characters.ts';
import { before, matchAt, type Scan } from './form.ts';
import { readLabelList, type LabelItem, type LabelList } from './labelList.ts';

/** "Antwort der Bundesregierung zu den Fragen 3 bis 5", "Frage 1 a)", "Schriftliche Frage 11 des Abgeordneten …": questions and answers by their numbers. */

export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly answer: boolean;
  /** A question for written answer: these are collected in papers of their own, numbered there. */
  readonly written: boolean;
  /** Who asked it, as printed. */
  readonly person: string | null;
  readonly items: readonly LabelItem[];
  /** The word "Frage" or a mark stands there: "Antwort zu Frage 3", "zu 3."; not "Antwort zu 3", which may be anything. */
  readonly certain: boolean;
}

/** "Antwort", who gives it, when, and what it is an answer to. */
const ANSWER = /(?:Antwort(?:en)?|Beantwortung|Ausführungen)(?:\s{1,3}(?:der|des)\s{1,3}\p{L}[\p{L}-]{2,40}(?:\s{1,3}(?:von|des|der|für|und)?\s?\p{Lu}[\p{L}-]{2,40}){0,3}?)?(?:\s{1,3}vom\s{1,3}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|\p{L}{3,9})\s{0,2}\d{2,4})?\s{1,3}(?:zu|auf|zur|bei)(?=\s)/yu;
/** "Beantwortung der Frage 3". */
const ANSWER_OF = /(?:Antwort(?:en)?|Beantwortung)\s{1,3}(?:der|von|dieser)(?=\s{1,3}(?:Teilf|Unterf|F)rage)/y;
const ARTICLE = /\s{1,3}(?:(?:den?|die|der|dem|ihre|seine)\s{1,3})?(?:(?:o\.\s?g\.|obigen|vorstehenden|vorherigen|vorangegangenen|genannten|beiden)\s{1,3})?/yu;
const QUESTION = /(?:(?:[Ss]chriftlichen?|[Mm]ündlichen?)\s{1,3})?(?:(?:Teil|Unter|Einzel)f|F)ragen?(?:stellung(?:en)?)?\s{1,3}(?:N(?:r|rn|ummern?)\.?\s{1,2})?(?=\d)/y;
const NUMBERED = /(?:Nrn?\.|Nummern?|Ziffern?|Punkt(?:en)?)\s{1,3}(?=\d)/y;
const PERSON = /\s{1,3}(?:des|der|von)\s{1,3}(?:(?:MdB|MdL|Abg\.|Abgeordneten?|Bundestagsabgeordneten?|Landtagsabgeordneten?|Kollegen|Kollegin|Frau|Herrn)\s{1,3}){1,2}(?=\p{Lu})/yu;
const NAME_WORD = /(?:(?:Dr|Prof|h\.\s?c|Dres|med|jur|rer|nat|phil)\.(?:-Ing\.)?|(?:von der|van der|von dem|von|van|vom|zu|de|del|di|da|la|le|ten|ter|zur)(?=\s{1,3}\p{Lu})|(?:Freiherr|Freifrau|Graf|Gräfin)(?=\s)|\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*\.?(?=[^\p{L}]|$))\s{0,3}/yu;
/** A title or an initial: its dot ends no sentence. */
const ABBREVIATION = /^(?:Dr|Prof|h\.\s?c|Dres|med|jur|rer|nat|phil|\p{Lu})\./u;
/** Nouns that follow a name and are no part of it. */
const NO_NAME = /^(?:Fraktion|Gruppe|Partei|Bundestag|Drucksache|Drs|BT|Deutsche|Landtag|Plenarprotokoll|Antwort|Frage)/;
const MOST_NAME_WORDS = 6;

/** How far back an open bracket is looked for. */
const BRACKET_REACH = 240;

/** Reads a question or an answer named by its number, at the word it begins with; null where none stands there. */
export function readReference(scan: Scan, at: number): Reference | null {
  const { text } = scan, initial = text.charCodeAt(at);
  const answer = initial === 65 || initial === 66 ? matchAt(ANSWER, text, at) ?? matchAt(ANSWER_OF, text, at) : null; // "A", "B"
  let from = at;
  if (answer) {
    from += answer[0].length;
    const word = behindBlanks(text, from, 3);
    from = isSmallCode(text.charCodeAt(word)) ? from + matchAt(ARTICLE, text, from)![0].length : word;
  }
  const number = behindQuestion(text, from) ?? (answer && !isDigitCode(text.charCodeAt(from)) ? behindNumbered(text, from) : null);
  if (!answer && number === null) return null;
  const list = readList(text, number ?? from, at);
  if (!list) return null;
  const person = personBehind(text, list.end);
  return {
    start: at, end: person?.end ?? list.end, answer: answer !== null, written: number !== null && isWritten(text.charCodeAt(from)),
    person: person?.name ?? null, items: list.items, certain: number !== null || hasMark(text, list),
  };
}

/** The offset of the number behind "Frage", "den Fragen Nr." …; null where no such word stands. */
function behindQuestion(text: string, at: number): number | null {
  if (text.startsWith('Frage', at)) {
    const end = at + (text.charCodeAt(at + 5) === 110 ? 6 : 5), number = behindBlanks(text, end, 3);
    if (number > end && isDigitCode(text.charCodeAt(number))) return number;
  }
  switch (text.charCodeAt(at)) {
    case 70: case 84: case 85: case 69: case 83: case 115: case 77: case 109: { // F, Teil-, Unter-, Einzel-, schriftlich, mündlich
      const m = matchAt(QUESTION, text, at);
      return m && at + m[0].length;
    }
    default: return null;
  }
}

function behindNumbered(text: string, at: number): number | null {
  const m = matchAt(NUMBERED, text, at);
  return m && at + m[0].length;
}

/** "Schriftliche Frage", "mündliche Frage": the initial tells it from all other words for questions. */
function isWritten(initial: number): boolean {
  return initial === 83 || initial === 115 || initial === 77 || initial === 109;
}

/** A list of labels; a ")" right behind a bare number closes a bracket that is open there and is no mark ("(siehe Frage 6)"). */
export function readList(text: string, at: number, start: number): LabelList | null {
  const first = readLabelList(text, at), list = first && text.charCodeAt(first.end - 1) === 46 ? withoutFullStop(text, first) : first;
  if (!list) return null;
  if (!closesBracket(text, at, list.end)) return endsWithLetterAndBracket(text, list.end) && inBracket(text, start) && !isClosedLater(text, list.end) ? { ...list, end: list.end - 1 } : list;
  if (!inBracket(text, start)) return list;
  return readLabelList(text, at, true);
}

/** Whether a ")" stands right behind a number. */
function closesBracket(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (text.charCodeAt(i) === 41 && (isDigitCode(text.charCodeAt(i - 1)) || (text.charCodeAt(i - 1) === 46 && isDigitCode(text.charCodeAt(i - 2))))) return true;
  }
  return false;
}

/** "(… Frage 5f)": the mark of a letter may be the end of the bracket. */
function endsWithLetterAndBracket(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 41 && !isDigitCode(text.charCodeAt(end - 2));
}

/** Whether the bracket that is open at an offset is closed behind it: then a ")" before it was a mark. */
function isClosedLater(text: string, at: number): boolean {
  for (let i = at; i < Math.min(text.length, at + BRACKET_REACH); i++) {
    const code = text.charCodeAt(i);
    if (code === 41) return true;
    if (code === 40 || (code === 10 && text.charCodeAt(i + 1) === 10)) return false;
  }
  return false;
}

const NEXT_ITEM = /\s{0,4}\n\s{0,4}(?:[-•*]|\(?[a-z]{1,2}\s?[.)]|\d)|$(?![^])/y;

/** "… Antwort zu Frage 6." at the end of the text or above the next item: the dot is the sentence's, not the number's. */
function withoutFullStop(text: string, list: LabelList): LabelList {
  if (!isDigitCode(text.charCodeAt(list.end - 2)) || !matchAt(NEXT_ITEM, text, list.end)) return list;
  return { ...list, end: list.end - 1 };
}

/** Whether a label bears a mark: "5. a.", "1. und 2.", "4./5.". */
export function hasMark(text: string, list: LabelList): boolean {
  return /[.)]/.test(text[list.end - 1]!) || list.items.some((item) => item.from.letter !== '' || item.to?.letter);
}

/** Whether a bracket is open at an offset. Marks of list labels ("1 a)") close nothing. */
function inBracket(text: string, at: number): boolean {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) {
    const c = text[i];
    if (c === '\n' && text[i - 1] === '\n') return false;
    if (c === ')' && !/(?:^|[\s(])(?:\d{1,3}|\d{0,3}\s?[a-z])$/.test(before(text, i, 6))) closed++;
    else if (c === '(' && closed-- === 0) return true;
  }
  return false;
}

function personBehind(text: string, at: number): { name: string; end: number } | null {
  const initial = text.charCodeAt(behindBlanks(text, at, 3));
  if (initial !== 100 && initial !== 118) return null; // "des", "der", "von"
  const lead = matchAt(PERSON, text, at);
  if (!lead) return null;
  const start = at + lead[0].length;
  let end = start, behind = start;
  for (let words = 0; words < MOST_NAME_WORDS; words++) {
    const word = matchAt(NAME_WORD, text, behind);
    if (!word || (words > 0 && NO_NAME.test(word[0]))) break;
    const bare = word[0].trimEnd(), endsSentence = bare.endsWith('.') && !ABBREVIATION.test(bare);
    end = behind + bare.length - (endsSentence ? 1 : 0);
    behind += word[0].length;
    if (endsSentence || behind === end) break;
  }
  return end > start ? { name: text.slice(start, end).replace(/\s+/g, ' '), end } : null;
}

/** Behind a list: it belongs to another paper ("… der Kleinen Anfrage der Fraktion …"). */
const ELSEWHERE = /,?\s{1,3}(?:der|aus der|in der|auf die|zu der|zur|einer|ihrer|seiner|unserer)\s{1,3}(?:[\p{Ll}]{3,20}\s{1,3})?(?:Kleinen|Großen|Schriftlichen|Mündlichen|Dringlichen|Berichts)?\s{0,3}[Aa]nfrage/yu;
const OWN_INQUIRY = /dieser|vorliegenden|hiesigen/;

/** Whether a reference belongs to another document, whose number may or may not follow. */
export function isElsewhere(text: string, reference: Reference): boolean {
  if (reference.written || reference.person !== null) return true;
  if (!'daizesu'.includes(text.charAt(behindBlanks(text, reference.end, 3))) && text.charCodeAt(reference.end) !== 44) return false;
  const m = matchAt(ELSEWHERE, text, reference.end);
  return m !== null && !OWN_INQUIRY.test(m[0]);
}

const OPENS_LINE = /(?:^|\n)[ \t]{0,12}(?:[-•–]\s)?(?:[Zz]u (?:den |der )?|[Aa]uf |(?:[Zz]usammenfassende|[Gg]emeinsame) )?$/;
const LONGEST_OPENER = 40;

function isNearLineStart(text: string, at: number): boolean {
  if (at < LONGEST_OPENER) return true;
  for (let i = at - 1; i >= at - LONGEST_OPENER; i--) if (text.charCodeAt(i) === 10) return true;
  return false;
}

const ENDS_LINE = /[ \t]{0,4}[:.]?[ \t]{0,4}(?:\n|$(?![^]))/y;
const COLON = /[ \t]{0,3}(?:\([^()\n]{1,60}\)[ \t]{0,3})?:/y;
/** Words after which a line goes on: "Frage 3" below them is no heading. */
const GOES_ON = /(?:^|[\s(])(?:zu|zur|auf|siehe|vgl\.|der|die|den|in|unter|und|sowie|bis|aus|von|mit|bei|an|s\.|der|diese[rn]?)\s{0,3}$/i;

/** Whether a reference is a heading ("Zu den Fragen 1 und 2:", "Frage 4: Wie …") and no reference to anything. */
export function isHeading(text: string, reference: Pick<Reference, 'start' | 'end'>): boolean {
  const line = isNearLineStart(text, reference.start) ? OPENS_LINE.exec(before(text, reference.start, LONGEST_OPENER)) : null;
  if (!line) return false;
  const above = before(text, reference.start - line[0].length, 60);
  const colon = matchAt(COLON, text, reference.end);
  if (colon) return !GOES_ON.test(above);
  if (!matchAt(ENDS_LINE, text, reference.end)) return false;
  return above === '' || /(?:^|\n)[ \t]*$/.test(above) || /[.?!:;)“"”*][ \t]*$/.test(above);
}
