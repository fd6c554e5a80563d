import type { Found, Unsettled } from './form.ts';
import { placed } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** What can be told only when everything has been found: overlaps, pinpoints before a number, repetitions, acts named before. */

/** What has been cited last, for what refers to it. */
interface Last {
  cited: Found | null;
  paper: Found | null;
  /** The law or act that was named, and where its citation ended. */
  law: { readonly name: string; readonly end: number } | null;
}

/** The citations among what was found, in text order, without overlap, with every question settled. */
export function settle(text: string, found: readonly Found[]): Found[] {
  const settled: (Found | null)[] = [], last: Last = { cited: null, paper: null, law: null };
  let end = -1, claimed = -1;
  let before: { readonly index: number; readonly reference: Reference } | null = null; // a reference that may be the pinpoint of a paper behind it
  for (const one of inOrder(found)) {
    if (one.start < end) continue; // of those that overlap the one that begins first stays, of those that begin together the longest
    const { open, pinpoint } = one;
    end = one.end;
    if (open?.is === 'headline') continue;
    if (open?.is === 'reference') {
      if (one.start >= claimed) before = { index: settled.push(one) - 1, reference: open.reference }; // it is no pinpoint that stands behind its number
      continue;
    }
    if (pinpoint !== null) claimed = pinpoint.end;
    let now = open === null ? one : resolved(one, open, last);
    if (takesPinpoint(one) || (before?.reference.written && one.kind === 'plenary-protocol')) {
      if (now !== null && before !== null && saysLess(pinpoint) && leadsTo(text, before.reference.end, one.start)) {
        now = { ...now, pinpoint: placed(before.reference) };
        settled[before.index] = null;
      }
      before = null;
    }
    if (now === null) continue;
    settled.push(now);
    if (now.law !== null) last.law = { name: now.law, end: now.end };
    if (now.kind === 'paper') last.paper = now;
    if (now.kind !== 'answer' && now.kind !== 'question' && now.kind !== 'url') last.cited = now;
  }
  return settled.filter((one): one is Found => one !== null && !(one.open?.is === 'reference' && one.open.elsewhere));
}

const byPlace = (a: Found, b: Found) => a.start - b.start || b.end - a.end;

/** Most is found in text order already. */
function inOrder(found: readonly Found[]): readonly Found[] {
  return found.every((one, i) => i === 0 || byPlace(found[i - 1]!, one) <= 0) ? found : [...found].sort(byPlace);
}

function takesPinpoint(one: Found): boolean {
  return one.kind === 'paper' || one.kind === 'inquiry-number';
}

/** "Schriftliche Frage 11 …, BT-Drs. 19/370, S. 8": the question says more than a page or an annex. */
function saysLess(behind: Found['pinpoint']): boolean {
  return behind === null || 'page' in behind.pinpoint || 'annex' in behind.pinpoint;
}

/** How far before a paper's label its pinpoint may stand: a title and a group can be between. */
const PINPOINT_REACH = 260;
/** "… in", "… auf", "… (", ",": right before the label. */
const DIRECT = /^\)?,?\s{0,3}(?:\(|(?:auf|in|aus|der|zu|nach|laut|gemäß|von|zur|unter)\s{1,3}){0,3}\(?$/;
/** "… der Kleinen Anfrage der Fraktion X auf": what the questions belong to, then the way to the label. */
const OVER_TITLE = { begins: /^\)?,?\s{1,3}(?:der|des|aus|in|auf|zu|zur|an|von|vom|im)\s/, has: /[Aa]nfrage|Frage|Abgeordnete|Fraktion|Antwort|Antrag|Bericht|MdB/, ends: /(?:\s(?:auf|in|aus|unter|der|gemäß|laut)|\(|,|–|-)\s{0,3}$/, never: /[;:!?]/ };
/** A quoted title may hold any mark. */
const TITLE = /[„"»][^„“”"«»]*[“”"«]/g;
const SENTENCE_END = /(?<!Prof)(?<=[\p{Ll}ß]{3}|\))\.\s{1,3}\p{Lu}|\n\s*\n/u;

/** Whether the words between a reference and a paper's label say that the one is in the other. */
function leadsTo(text: string, end: number, label: number): boolean {
  if (label - end > PINPOINT_REACH) return false;
  const gap = text.slice(end, label).replace(TITLE, ' ');
  if (DIRECT.test(gap)) return true;
  const { begins, has, ends, never } = OVER_TITLE;
  return begins.test(gap) && has.test(gap) && ends.test(gap.slice(-12)) && !never.test(gap) && !SENTENCE_END.test(gap);
}

/** How far before an article the act may be named that it belongs to. */
const ACT_REACH = 400;

/** A repetition with what it repeats, an article with its act; null where there is nothing to repeat and for an article of nothing known. */
function resolved(one: Found, open: Exclude<Unsettled, { is: 'headline' | 'reference' }>, { cited, paper, law }: Last): Found | null {
  if (open.is === 'repetition') {
    const again = open.ofPaper ? paper : cited;
    return again && { ...one, kind: again.kind, target: again.target, assumed: again.assumed };
  }
  if (law !== null && one.start - law.end <= ACT_REACH && open.article === isArticleLaw(law.name)) return { ...one, target: `${open.provision} ${law.name}` };
  return open.article ? null : one;
}

/** Whether the parts of a law are articles and not sections. */
function isArticleLaw(law: string): boolean {
  return /^(?:EU|EG|EWG|JI|GASP|Euratom)\s\d|^(?:GG|DSGVO|AEUV|EUV|GRCh|EMRK|UN-|GFK|LV|Verf)/.test(law);
}
