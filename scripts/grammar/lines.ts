import {
  DAY, END, ENDED, FRESH_BEHIND, HEADING_LIST, HOUSE, MARKED_END, NUMBER, OPENER, ORDINAL, OSP, PARAGRAPH_ENDS, REFERENCE_LIST, REST, SP, START, TERM, WS, anyOf, spaced,
} from './fragments.ts';
import { captures, type Rule } from './rule.ts';
import { SCOPE } from './scopes.ts';

/** Lines that say what they are: page furniture, heads, headings, markers of questions and answers. */

const r = String.raw;

const whole = (form: string, name: string): Rule => ({ match: r`${START}(${form})${END}`, captures: captures(name) });
/** Markdown makes headings of some of these lines, or prints them bold. */
const MARKS = r`(#{1,6}${SP})?(\*{1,2})?`;
const MARK_SCOPES = [SCOPE.mark('heading'), SCOPE.mark('bold')] as const;
const DASH = '[–−-]';

/** A word of the head, alone on its line; Markdown may make it bold. */
const heading = (form: string, name: string): Rule => ({ match: r`${START}${MARKS}(${form})${MARKED_END}`, captures: captures(...MARK_SCOPES, name) });

const RUNNING_NUMBER = r`Drucksache${WS}+${NUMBER}`;
const furniture: readonly Rule[] = [
  // "Drucksache 21/9901 – 2 – Deutscher Bundestag – 21. Wahlperiode"; on a first page the house comes first and its term on the next line.
  whole(r`${RUNNING_NUMBER}${SP}(?:${DASH}${WS}?\d{1,4}${WS}?${DASH}${SP})?${HOUSE}${REST}`, SCOPE.furniture),
  whole(r`${HOUSE}(?:${OSP}${DASH})?${OSP}${TERM}(?:${SP}${DASH}${WS}?\d{1,4}${WS}?${DASH})?${SP}${RUNNING_NUMBER}(?:${SP}Seite${REST})?`, SCOPE.furniture),
  whole(r`Seite${SP}\d{1,4}${SP}${HOUSE}${REST}`, SCOPE.furniture),
  whole(r`[–—-]${WS}?\d{1,4}${WS}?[–—-]`, SCOPE.pageNumber),
  whole(r`Seite${SP}\d{1,4}(?:${OSP}(?:/|von)${OSP}\d{1,4})?`, SCOPE.pageNumber),
  { match: r`^(\d{1,4})(?=\f)`, captures: captures(SCOPE.pageNumber) },
  { match: r`(?<=\?)[\p{Zs}\t.…]+(\d{1,3})${END}`, captures: captures(SCOPE.pageNumber) },
  whole(anyOf(
    r`(?:Gesamtherstellung|Vertrieb|Herstellung|Herausgeber|Druck)${WS}?:${SP}${REST}`,
    r`ISSN${SP}\d{4}-\d{3}[\dX]`,
    r`\(?Verteilt am${SP}\d${REST}`,
    r`(?:Ausgegeben|Eingegangen|Datum des Originals)(?:${SP}am)?${WS}?:?${SP}\d${REST}`,
    r`(?:Vorabfassung|${[...'Vorabfassung'].join(' ')})${REST}`,
    r`\*?${WS}?Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt\.`,
    r`\*?${WS}?Die Antwort wurde namens der \p{L}{3,40} mit Schreiben d(?:es|er)${ENDED}${REST}`,
    r`Die Drucksache enthält zusätzlich${REST}Fragetext\.`,
    r`Die Veröffentlichungen des Landtags${REST}`,
    r`Drucksachen, Plenarprotokolle sowie die Tagesordnungen${REST}`,
    r`Hinweis des Landtagsamts:${REST}`,
  ), SCOPE.furniture),
  // The note of the answering ministry goes on in a second line.
  whole(r`\p{Lu}[\p{L}\p{Zs},-]{0,120}vom${SP}${DAY}${SP}übermittelt\.`, SCOPE.furniture),
];

const PAPER_KIND = anyOf(
  r`(?:Kleine|Große|Schriftliche|Mündliche|Dringliche|Einfache)${SP}Anfragen?`, 'Anfrage', 'Kleine Anfragen und Antworten',
  r`(?:K L E I N E|G R O S S E|G R O ß E|S C H R I F T L I C H E)${SP}A N F R A G E`, 'A N F R A G E', 'A n f r a g e', 'KLEINE ANFRAGE', 'GROSSE ANFRAGE', 'ANFRAGE', 'SCHRIFTLICHE ANFRAGE',
);
const GOVERNMENT = '(?:der (?:Bundesregierung|Landesregierung|Staatsregierung|Regierung)|des Senats)';
const ANSWER_WORD = anyOf('Antwort', 'ANTWORT', [...'Antwort'].join(' '), [...'ANTWORT'].join(' '));
const BY_MEMBERS = '(?:der|des) Abgeordneten';

const head: readonly Rule[] = [
  { match: r`${START}(${HOUSE})(?=${WS}+Drucksache${ENDED}|${WS}*(?:$|\f))`, captures: captures(SCOPE.headHouse) },
  // Bavaria prints the number behind the date.
  { match: r`${START}(${TERM})${SP}${DAY}${SP}(\d{1,2}/\d{1,6})${END}`, captures: captures(SCOPE.headTerm, SCOPE.document('paper')) },
  { match: r`${START}(${TERM})(?=${WS}+(?:\d|Drucksache)|${WS}*(?:$|\f))`, captures: captures(SCOPE.headTerm) },
  heading(PAPER_KIND, SCOPE.headKind),
  heading(`${ANSWER_WORD}(?: ${GOVERNMENT})?`, SCOPE.divider),
  // "Antwort / der Landesregierung - Ministerin für …"
  { match: r`${START}((?:Antwort )?${GOVERNMENT})(?=${SP}${DASH}${SP}\p{Lu})`, captures: captures(SCOPE.divider) },
  whole(GOVERNMENT, SCOPE.divider),
  {
    // "Kleine Anfrage des Abgeordneten … und der Fraktion …", "auf die Kleine Anfrage der Abgeordneten …", "der Abgeordneten …" on a line of its own
    begin: r`${START}(?:(auf die${SP}|zu der${SP})?((?:Kleine|Große|Schriftliche|Mündliche)?${OSP}Anfrage)${SP})?(${BY_MEMBERS})(?=${SP}(?:(?:Dr|Prof)\.${SP})*\p{Lu})(?!${REST}(?<!LINKE)[.!?:]${OSP}(?:$|\f))`,
    end: r`(?=$|\f)`,
    name: 'meta.askers.inquiry',
    beginCaptures: captures(SCOPE.headAsker, SCOPE.headKind, SCOPE.headAsker),
    patterns: [
      { match: r`(?:(?:und|sowie)${SP})?(?:der|den)${SP}Fraktion(?:en)?${ENDED}|(?:(?:und|sowie)${SP})?weiterer${SP}Abgeordneter${ENDED}|sowie${SP}der${SP}Abgeordneten${ENDED}`, name: SCOPE.headAsker },
      { include: '#inline' },
    ],
  },
  { match: r`${START}((?:und|weiterer Abgeordneter und)${SP}der${SP}Fraktion(?:en)?)${ENDED}(?=${SP}(?:der${SP}|des${SP})?\p{Lu})`, captures: captures(SCOPE.headAsker) },
];

const OF_WHOM_PREFACE = anyOf(
  r`der Fragesteller(?:in|innen)?(?: und Fragesteller)?`, r`der Antragsteller(?:in|innen)?`, r`des (?:Fragestellers|Antragstellers|Senats|Abgeordneten${SP}\p{Lu}${REST})`,
  'Fragesteller/in(?:nen)?', 'Fragesteller(?:in|innen)?', 'der Abgeordneten(?: ' + REST + ')?', r`der (?:Bundes|Landes|Staats)?[Rr]egierung(?: des Landes)?`,
  r`(?:der|des)${SP}(?:Staats|Landes|Bundes)?[Mm]inister${REST}`,
);
/** The rest of a line whose letters are all spaced out: "V o r b e m e r k u n g  d e r  F r a g e s t e l l e r". Between words the blanks may be as wide as within. */
const SPACED_OUT = r`(?>(?:${SP}\p{L})*)${OSP}:?`;
const headings: readonly Rule[] = [
  heading(r`V o r b e m e r k u n g${SPACED_OUT}`, SCOPE.preface),
  heading(r`(?:${spaced('Vorbemerkung')}(?:en)?|Vorwort)(?:${SP}${OF_WHOM_PREFACE})?${OSP}:?`, SCOPE.preface),
  heading(r`\p{Lu}(?: \p{Ll}){4}${SPACED_OUT}`, SCOPE.section),
  { match: r`${START}(#{1,6})${SP}(\S${REST})`, captures: captures(SCOPE.mark('heading'), SCOPE.section) },
  heading(r`[IVX]{1,5}\.${SP}\p{Lu}(?!\.)(?!uartal)[\p{L}\p{Zs},/()–-]{2,80}`, SCOPE.section),
  {
    match: r`(?:${START}[^.?!:\f\n]{0,90}?)?(?<![\p{L}])(?:[Ww]ir fragen|[Ii]ch frage|frage ich|fragen wir|Fragen an)${SP}(?:die|den|das)${SP}[^.?!:\f\n]{1,90}:${MARKED_END}`,
    name: SCOPE.leadIn,
  },
  { match: r`${START}([^.?!:\f\n]{1,90}wird(?:${SP}\p{Ll}+)?${SP}gefragt:)${END}`, captures: captures(SCOPE.leadIn) },
];

const LETTERHEAD = anyOf(
  'POSTANSCHRIFT', 'HAUSANSCHRIFT', 'ZUSTELL- UND LIEFERANSCHRIFT', 'LIEFERANSCHRIFT', 'VERKEHRSANBINDUNG', 'TELEFON', 'TELEFAX', 'TEL', 'FAX', 'E-MAIL', 'DE-MAIL', 'MAIL', 'INTERNET',
  'DATUM', 'BETREFF', 'BEZUG', 'HIER', 'AZ', 'GZ', 'GESCHÄFTSZEICHEN', 'AKTENZEICHEN', 'ANLAGEN?', 'REFERAT', 'BEARBEITET VON', 'ORT', 'ANSPRECHPARTNER(?:IN)?', 'SEITE',
);
const LETTERHEAD_MIXED = anyOf(
  'Postanschrift', 'Hausanschrift', 'Telefon', 'Telefax', 'Tel\\.', 'Fax', 'E-Mail', 'Internet', 'Datum', 'Betreff', '[Bb]etr\\.', 'Bezug', 'Geschäftszeichen', 'Geschäftsz\\.', 'Aktenzeichen', 'Az\\.', 'Gz\\.', 'Bearbeitet von', 'Mein Zeichen', 'Ihr Zeichen',
);
const letter: readonly Rule[] = [
  { match: r`${START}((?:${LETTERHEAD}(?=${WS}|$)|(?:${LETTERHEAD}|${LETTERHEAD_MIXED}):))`, captures: captures(SCOPE.letterhead) },
];

/** The labels of questions as they are marked, and what must follow so that a list, a date or a table does not light up. */
/** Markdown escapes the dot or bracket so that it makes no list: "1\. Wie viele …". */
const NUMBER_MARK = r`\d{1,3}${WS}?\\?[.):](?!\d)`;
const HIERARCHICAL_MARK = r`(?:\d{1,2}|[IVX]{1,4})\.\d{1,2}(?:\.\d{1,2})?\.?(?=${WS})`;
const LETTER_MARK = r`(?:\d{1,3}\.?${WS}?)?(?:aa|bb|cc|dd|ee|[a-z])\.?\)|\([a-z]\)`;
const LETTER_DOT_MARK = r`(?:\d{1,3}\.${WS}?)?[a-g]\.(?=${WS})(?!${WS}?\p{L}\.)`;
const QUOTE = r`${OSP}[*_„"“»(\[]{0,3}${OSP}`;
/** A word of asking follows, or a sentence that the line ends as a question. */
const ASKS = r`(?=${QUOTE}(?:${OPENER}|(?!${ORDINAL}${ENDED})\p{Lu}${REST}\?|Abgeordnete[rn]?${END}))`;
/** A sub-question may go on with the sentence of its question, and end with a comma; "a) und b)" is a list that wraps. */
const NO_LIST = r`(?!(?:und|bis|oder|sowie|wird|werden|verwiesen|genannt|dargestellt|aufgeführt|erfragt)(?:e[nrs]?)?${ENDED})`;
const ASKS_ON = r`(?=${QUOTE}(?:${OPENER}|\p{Lu}${REST}\?|${NO_LIST}\p{Ll}|\p{Lu}${REST},(?:${SP}(?:sowie|und))?${END}))`;
const LABEL = r`(?:(?:${NUMBER_MARK}|${HIERARCHICAL_MARK})${ASKS}|(?:${LETTER_MARK}|${LETTER_DOT_MARK})${ASKS_ON})`;
const KEYWORD_LABEL = r`Frage${SP}(?:Nr\.${OSP})?\d{1,3}(?:\.\d{1,2})?(?:${WS}?[a-p]\)?)?${WS}?(?:[:)](?=${WS}|$|\*)|\.(?=${END}|${ASKS}))`;
const BULLET = r`(?:([–•*-])${SP})?`;

const questions: readonly Rule[] = [
  {
    // The Markdown of letters prints a question slanted; conversions lose the first or the last mark. "Bürger*innen" and "trans*" close none.
    begin: r`${START}${BULLET}(${LABEL})${OSP}(?:([*_])(?![*_])|(?=${REST}\?[*_]{1,2}${END}))`,
    end: r`([*_]{1,2})(?:${END}|(?<=[?.!:)“"][*_]{1,2})${FRESH_BEHIND})|(?<=\?)${END}|(?=\f)|${PARAGRAPH_ENDS}`,
    beginCaptures: captures(SCOPE.mark('list'), SCOPE.questionMarker, SCOPE.mark('italic')),
    endCaptures: captures(SCOPE.mark('italic')),
    contentName: SCOPE.questionText,
    patterns: [{ include: '#citations' }],
  },
  {
    match: r`${START}${BULLET}${MARKS}(${KEYWORD_LABEL}|${LABEL})`,
    captures: captures(SCOPE.mark('list'), ...MARK_SCOPES, SCOPE.questionMarker),
  },
];

const QUESTION_WORD = r`(?:(?:Teil)?[Ff]ragen?|Ziffern?|Nummern?|Nrn?\.|Buchstaben?|Punkt(?:en)?)`;
const LEADING_WORDS = r`(?:${SP}(?:den|der|die|dem))?(?:${SP}${QUESTION_WORD})?(?:${SP}Nr\.)?${SP}`;
const answers: readonly Rule[] = [
  {
    match: r`${START}${MARKS}((?:[Zz]u|Antwort(?:en)?${SP}(?:zu|auf))${LEADING_WORDS}${HEADING_LIST}(?:${SP}\([^()\f\n]{1,60}\))?${OSP}:)`,
    captures: captures(...MARK_SCOPES, SCOPE.answerHeading),
  },
  {
    // Without a colon it is a heading only when nothing else stands on the line, and it says "Frage" or ends with a bracket: "Zu a)".
    match: r`${START}${MARKS}((?:Zu|Antwort(?:en)?${SP}(?:zu|auf))(?:${SP}(?:den|der))?${SP}(?:${QUESTION_WORD}${SP}${HEADING_LIST}|${HEADING_LIST}(?<=\))))${MARKED_END}`,
    captures: captures(...MARK_SCOPES, SCOPE.answerHeading),
  },
  {
    match: r`${START}${MARKS}(${ANSWER_WORD}(?:${SP}(?:der|des)${SP}\p{Lu}[\p{L}-]{2,40})?${OSP}:)`,
    captures: captures(...MARK_SCOPES, SCOPE.answerHeading),
  },
  { match: r`${START}(Antwort${SP}(?:des|der)${SP}(?:Parlamentarischen${SP})?(?:Staatssekretär|Staatsminister|Bundesminister|Minister|Senator|Senatsverwaltung)\p{L}*)`, captures: captures(SCOPE.answerHeading) },
];

/** Sentences that answer several questions at once; they wrap, so what stands on one line has to do. */
const joint: readonly Rule[] = [
  {
    match: r`(?<!\p{L})[Dd]ie${SP}(?:Antworten${SP}(?:zu|auf)${SP}(?:den|die)${SP})?(?:Teil)?Fragen${SP}${REFERENCE_LIST}(?=${SP}(?:werden|wird|sind|gemeinsam|zusammen|zusammenfassend|wie folgt|im Zusammenhang|aufgrund|wegen)${ENDED})`,
    name: SCOPE.joint,
  },
  { match: r`(?<!\p{L})(?:gemeinsam|zusammen|zusammengefasst|zusammenfassend|im Zusammenhang)(?:${SP}wie${SP}folgt)?${SP}beantwortet${ENDED}`, name: SCOPE.joint },
];

export const LINE_RULES = { furniture, head, headings, letter, questions, answers } as const;
export const SENTENCE_RULES = { joint } as const;
