import { paperId, paperKey, type PaperId, type Parliament } from '../model/paperId.ts';
import type { Follows, FollowKind, Stage } from '../model/paper.ts';
import { isAdvanceCopy } from '../text/advanceCopy.ts';
import type { CleanText } from '../text/clean.ts';
import { LineForm } from '../text/lineForm.ts';
import type { Line } from './lines.ts';
import { NUMBER } from './masthead.ts';

/** Which version of a paper a text is: an advance copy, a corrected print, a correction or a supplement of another paper. */

/** "Elektronische Vorab-Fassung*" above the title; the rest of an advance copy's notes is page furniture. */
const ADVANCE_LINE = new LineForm('(EV*', /^[(*]*(?:Elektronische )?Vorab-?[Ff]assung[)*]*$/);
const ADVANCE_REACH = 40;

/** The stage of a text; `lines` are all its lines. */
export function stageOf({ original, furniture }: CleanText, lines: readonly Line[]): Stage | null {
  const notes = furniture.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => original.slice(start, end));
  return isAdvanceCopy(notes) || lines.slice(0, ADVANCE_REACH).some((line) => ADVANCE_LINE.fits(line)) ? 'advance' : null;
}

/** What may stand before the word in a letter. */
const LEAD = String.raw`(?:(?:Betreff|BETREFF|Betr\.|hier)\s?:?\s+)?`;
/** What may stand before the word "Antwort": "Ergänzung zu der Antwort der Landesregierung", "2. Nachtrag zur Antwort". */
const OF_ANSWER = String.raw`(?:der|zur|zu der|einer)\s+(?:\p{L}{4,}n\s+)?(?:Antwort|ANTWORT|Beantwortung|Stellungnahme)`;
/** What it may belong to instead. */
const OF_PAPER = String.raw`(?:zu(?:r|m)?|der|auf)\s+(?:\p{L}+-?)?(?:[Dd]rucksache|DRUCKSACHE|Drs\.|Kleinen?|Großen?|Schriftlichen?|Anfrage|Frage)`;
const ADDED = String.raw`(?:\d\.\s)?`;

/** The words by which a paper says that it follows another one, at the beginning of a line of the head. */
const FORMS: readonly { readonly kind: FollowKind; readonly form: LineForm }[] = [
  { kind: 'correction', form: follows('(?:Berichtigung(?:en)?|BERICHTIGUNG|Korrektur(?:en)?|KORREKTUR)', '(?:Berichtigte|Korrigierte|Berichtigende)') },
  { kind: 'supplement', form: follows('(?:Ergänzung(?:en)?|ERGÄNZUNG|Nachtrag|NACHTRAG|Nachreichung(?:en)?|Nachlieferung(?:en)?|Nachbericht|Nachmeldung(?:en)?)', '(?:Ergänzende|Nachträgliche|Nachgereichte|Ergänzte)') },
  { kind: 'new-version', form: new LineForm('(NKBbk', /^\(?(?:Neudruck|NEUDRUCK|Neufassung|NEUFASSUNG|(?:[Kk]orrigierte|[Bb]erichtigte) (?:Fassung|Version))\)?(?:\s+(?:der|zu|vom|von)\s.{0,200})?$/) },
];
const NEW_VERSION = FORMS[2]!.form;
/** Beside the number: "Drucksache 17/1234 Neudruck". */
const NEW_BESIDE_NUMBER = /\d\s+(?:\(?Neudruck\)?|\(?Neufassung\)?|\((?:[Kk]orrigierte|[Bb]erichtigte) Fassung\))$/;

/** A form of the nouns, alone on the line or with what they belong to, and of the adjectives before "Antwort". */
function follows(nouns: string, adjectives: string): LineForm {
  return new LineForm('BKENhb0123456789', new RegExp(String.raw`^${LEAD}${ADDED}(?:${nouns}(?:$|:?\s+(?:${OF_ANSWER}|${OF_PAPER}))|${adjectives}\s+(?:Antwort|Beantwortung|Stellungnahme)(?:\s|$))`, 'u'));
}

/** The kinds of papers as their own lines name them: what stands below is the title, which may speak of any correction. */
const KIND = new LineForm('KGSMADkgsma', /^(?:(?:Kleine|Große|Schriftliche|Mündliche|Dringliche)\s?Anfrage|Antwort(?:\s|$)|ANTWORT(?:\s|$)|Anfrage(?:\s|$))/i);
const NUMBERED = new RegExp(String.raw`(?:[Dd]rucksache|DRUCKSACHE|Drs\.?)\s*(?:Nr\.\s*)?:?\s*${NUMBER}`, 'u');
/** How many lines the words are wrapped to, and how long these may be. */
const WRAPPED = 6, LONGEST = 200;
/** "* Die Drucksache 20/7731 wird durch diese Fassung ersetzt; …", "* Diese Drucksache ersetzt die Drucksache 20/7731.": a note at the foot of the first page. */
const REPLACED = /^\*{0,3}\)?\s?(?:Die Drucksache \d{1,2}\/\d{1,6} wird durch diese|Diese (?:Drucksache|Fassung) ersetzt die)\s/, REPLACED_NUMBER = new RegExp(NUMBER);
const REPLACED_REACH = 120;

/** What is known of a text when its stage is read. */
export interface Staged {
  readonly clean: CleanText;
  readonly head: readonly Line[];
  readonly parliament: Parliament | null;
  /** Its own number, and the one that a line of its head names. */
  readonly number: PaperId | null;
  readonly reference: PaperId | null;
  /** Whether it has a printed head, and no letter's. */
  readonly printed: boolean;
}

/** The paper that a text corrects, supplements or replaces, by its head; null for most. */
export function followedBy({ clean, head, parliament, number, reference, printed }: Staged): Follows | null {
  const said = wordsOf(head, printed), named = said && numberIn(said.text, parliament), own = number && paperKey(number);
  const paper = said?.kind === 'new-version' ? named ?? own ?? reference : named ?? reference ?? own;
  if (said && paper) return { kind: said.kind, paper };
  const replaced = replacedIn(clean, parliament) ?? (own !== number ? own : null);
  return replaced === null ? null : { kind: 'new-version', paper: replaced };
}

function replacedIn({ original, furniture }: CleanText, parliament: Parliament | null): PaperId | null {
  for (const { start } of furniture) {
    const note = original.slice(start, start + REPLACED_REACH), m = REPLACED.test(note) ? REPLACED_NUMBER.exec(note) : null;
    if (m && parliament) return paperId(parliament, m[1]!, m[2]!);
  }
  return null;
}

function numberIn(text: string, parliament: Parliament | null): PaperId | null {
  const m = NUMBERED.exec(text);
  return m && parliament && paperId(parliament, m[1]!, m[2]!);
}

/** Whether a line of a head, with the next one, says that the paper is an answer corrected or supplemented. */
export function amendsAnswer(head: readonly Line[], i: number): boolean {
  return FORMS.some(({ form }) => form !== NEW_VERSION && form.fits(head[i]!)) && ANSWERING.test(`${head[i]!.text} ${head[i + 1]?.text}`);
}
const ANSWERING = /\s(?:Antwort|Beantwortung|Stellungnahme)(?:\s|$)/;

/** The words of a head that say what it follows, with the lines on which they go on. */
function wordsOf(head: readonly Line[], printed: boolean): { readonly kind: FollowKind; readonly text: string } | null {
  const title = printed ? head.findIndex((line) => KIND.fits(line)) : -1;
  for (let i = 0; i < (title < 0 ? head.length : title); i++) {
    const line = head[i]!, kind = line.text.length > LONGEST ? undefined : NEW_BESIDE_NUMBER.test(line.text) ? 'new-version' as const : FORMS.find(({ form }) => form.fits(line))?.kind;
    if (kind) return { kind, text: head.slice(i, i + (kind === 'new-version' ? 1 : WRAPPED)).map(({ text }) => text.slice(0, LONGEST)).join(' ') };
  }
  return null;
}
