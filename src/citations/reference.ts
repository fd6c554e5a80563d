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
  const { text } = scan;
  const answer = matchAt(ANSWER, text, at);
  let from = at;
  if (answer) {
    from += answer[0].length;
    from += matchAt(ARTICLE, text, from)![0].length;
  }
  const question = matchAt(QUESTION, text, from) ?? (answer ? matchAt(NUMBERED, text, from) : null);
  if (!answer && !question) return null;
  const list = readList(text, from + (question?.[0].length ?? 0), at);
  if (!list) return null;
  const person = personBehind(text, list.end);
  return {
    start: at, end: person?.end ?? list.end, answer: answer !== null, written: /[Ss]chriftlich|[Mm]ündlich/.test(question?.[0] ?? ''),
    person: person?.name ?? null, items: list.items, certain: question !== null || hasMark(text, list),
  };
}

/** A list of labels; a ")" right behind a bare number closes a bracket that is open there and is no mark ("(siehe Frage 6)"). */
export function readList(text: string, at: number, start: number): LabelList | null {
  const list = withoutFullStop(text, readLabelList(text, at));
  if (!list || !/\d\.?\)/.test(text.slice(at, list.end)) || !inBracket(text, start)) return list;
  return readLabelList(text, at, true);
}

const NEXT_ITEM = /\s{0,4}\n\s{0,4}(?:[-•*]|\(?[a-z]{1,2}\s?[.)]|\d)|$(?![^])/y;

/** "… Antwort zu Frage 6." at the end of the text or above the next item: the dot is the sentence's, not the number's. */
function withoutFullStop(text: string, list: LabelList | null): LabelList | null {
  if (!list || !/\d\.$/.test(text.slice(list.end - 2, list.end)) || !matchAt(NEXT_ITEM, text, list.end)) return list;
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
  const m = matchAt(ELSEWHERE, text, reference.end);
  return m !== null && !OWN_INQUIRY.test(m[0]);
}

const OPENS_LINE = /(?:^|\n)[ \t]{0,12}(?:[-•–]\s)?(?:[Zz]u (?:den |der )?|[Aa]uf |(?:[Zz]usammenfassende|[Gg]emeinsame) )?$/;
const ENDS_LINE = /[ \t]{0,4}[:.]?[ \t]{0,4}(?:\n|$(?![^]))/y;
const COLON = /[ \t]{0,3}(?:\([^()\n]{1,60}\)[ \t]{0,3})?:/y;
/** Words after which a line goes on: "Frage 3" below them is no heading. */
const GOES_ON = /(?:^|[\s(])(?:zu|zur|auf|siehe|vgl\.|der|die|den|in|unter|und|sowie|bis|aus|von|mit|bei|an|s\.|der|diese[rn]?)\s{0,3}$/i;

/** Whether a reference is a heading ("Zu den Fragen 1 und 2:", "Frage 4: Wie …") and no reference to anything. */
export function isHeading(text: string, reference: Pick<Reference, 'start' | 'end'>): boolean {
  const line = OPENS_LINE.exec(before(text, reference.start, 40));
  if (!line) return false;
  const above = before(text, reference.start - line[0].length, 60);
  const colon = matchAt(COLON, text, reference.end);
  if (colon) return !GOES_ON.test(above);
  if (!matchAt(ENDS_LINE, text, reference.end)) return false;
  return above === '' || /(?:^|\n)[ \t]*$/.test(above) || /[.?!:;)“"”*][ \t]*$/.test(above);
}
