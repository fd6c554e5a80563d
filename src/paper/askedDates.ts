import type { Dates } from '../model/paper.ts';
import { DATE, germanDate } from '../text/dates.ts';
import type { Line } from './lines.ts';

/** What a paper that answers says of when its questions were asked. */

/** Where the head comes to the answer; a date on a line of its own is that one's from here on. */
const ANSWER = /^(?:und\s+)?(?:die\s+)?A ?n ?t ?w ?o ?r ?t/i;
/** Behind who asks, or on a line of its own: "des Abgeordneten Ole Muster (SPD) vom 14.01.19", "vom 05. Juni 2023 (Eingang …". */
const BELOW_ASKERS = new RegExp(String.raw`(?:^|\)\s?)vom ${DATE}(?=$|\s\()`);
/** What is asked, by its number or not; the date of a letter or an answer is another one. */
const NAMED = String.raw`(?:Kleinen?|Großen?|Schriftlichen?) Anfrage(?: Nr\.)?(?:(?!Schreiben|Antwort)[^.:;]){0,80}?\svom ${DATE}`;
/** "auf die Kleine Anfrage 1688 vom 25. April 2023" */
const IN_HEAD = new RegExp(String.raw`(?:^|\s)(?:auf|zu) (?:die|der|eine|einer) ${NAMED}`);
/** Thuringia and Rhineland-Palatinate say it where they quote the question or say who has answered it; prefaces may speak of other ones. */
const IN_BODY = new RegExp(String.raw`^Die ${NAMED} hat folgenden Wortlaut|\shat die ${NAMED}(?=\s)`);
/** In the letter of a ministry: "BEZUG BT-Drucksache 19/9655 vom 24. April 2019". */
const PAPER = new RegExp(String.raw`^(?:BEZUG\s+)?(?:BT-|Bundestags)?[Dd]rucksache \d{1,2}\s?/\s?\d[\d ]{0,6} vom ${DATE}$`);
/** How far below the first line the body says which questions it answers, and to how many lines the words are wrapped. */
const REACH = 60, WRAPPED = 3;

export function askedDates(head: readonly Line[], all: readonly Line[]): Dates {
  const answer = head.findIndex(({ text }) => ANSWER.test(text)), asking = answer < 0 ? head : head.slice(0, answer);
  const signed = dateIn(asking, 1, BELOW_ASKERS) ?? dateIn(head, WRAPPED, IN_HEAD) ?? dateIn(all.slice(0, REACH), WRAPPED, IN_BODY), printed = dateIn(head, 1, PAPER);
  return { ...(signed && { signed }), ...(printed && { printed }) };
}

/** The date of the first lines that fit. */
function dateIn(lines: readonly Line[], wrapped: number, form: RegExp): string | null {
  let next = -1; // the next line with the word that all forms have
  for (let i = 0; i < lines.length; i++) {
    while (next < i || (next < lines.length && !lines[next]!.text.includes('vom'))) next++;
    if (next >= i + wrapped) continue;
    const m = form.exec(lines.slice(i, i + wrapped).map(({ text }) => text).join(' '));
    if (m) return germanDate(m[0].slice(m[0].lastIndexOf('vom ')));
  }
  return null;
}
