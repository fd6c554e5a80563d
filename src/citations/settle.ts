import type { Found } from './form.ts';
import { placed } from './pinpoint.ts';

/** What can be told only when everything has been found: overlaps, pinpoints before a number, repetitions, acts named before. */

/** The citations among what was found, in text order, without overlap, with every question settled. */
export function settle(text: string, found: readonly Found[]): Found[] {
  return resolved(joined(text, withoutOverlap(found)));
}

/** Of those that overlap the one that begins first stays, of those that begin together the longest. */
function withoutOverlap(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let end = -1;
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.end;
  }
  return kept;
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

/** Gives papers the pinpoints that stand before them, and takes out the references that are pinpoints or belong to unnamed documents. */
function joined(text: string, found: readonly Found[]): Found[] {
  const out: (Found | null)[] = [];
  let reference = -1, claimed = -1;
  for (const one of found) {
    const open = one.open;
    if (open?.is === 'headline') continue;
    if (open?.is === 'reference') {
      if (one.start < claimed) continue; // a pinpoint that stands behind its number
      reference = out.push(one) - 1;
      continue;
    }
    const before = reference >= 0 ? out[reference] ?? null : null;
    const pinpoint = one.pinpoint ?? (before && takesPinpoint(one) && leadsTo(text, before.end, one.start) ? pinpointOf(before) : undefined);
    if (pinpoint && !one.pinpoint) out[reference] = null;
    if (takesPinpoint(one)) reference = -1;
    if (one.pinpoint) claimed = one.pinpoint.end;
    out.push(pinpoint ? { ...one, pinpoint } : one);
  }
  return out.filter((one): one is Found => one !== null && !(one.open?.is === 'reference' && one.open.elsewhere));
}

function takesPinpoint(one: Found): boolean {
  return one.kind === 'paper' || one.kind === 'inquiry-number';
}

function pinpointOf(one: Found): Found['pinpoint'] {
  return one.open?.is === 'reference' ? placed(one.open.reference) : undefined;
}

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

/** Gives repetitions their target and articles their act. What repeats nothing is dropped. */
function resolved(found: readonly Found[]): Found[] {
  const out: Found[] = [];
  let cited: Found | null = null, paper: Found | null = null;
  let named: { law: string; end: number } | null = null;
  for (const one of found) {
    let now = one;
    if (one.open?.is === 'repetition') {
      const again: Found | null = one.open.ofPaper ? paper : cited;
      if (!again) continue;
      now = { ...one, kind: again.kind, target: again.target };
    } else if (one.open?.is === 'provision') {
      const { article, provision } = one.open;
      const act: string | null = named && one.start - named.end <= ACT_REACH && article === isArticleLaw(named.law) ? named.law : null;
      if (act !== null) now = { ...one, target: `${provision} ${act}` };
      else if (article) continue;
    }
    out.push(now);
    if (now.law !== undefined) named = { law: now.law, end: now.end };
    if (now.kind === 'paper') paper = now;
    if (now.kind !== 'answer' && now.kind !== 'question' && now.kind !== 'url') cited = now;
  }
  return out;
}

/** Whether the parts of a law are articles and not sections. */
function isArticleLaw(law: string): boolean {
  return /^(?:EU|EG|EWG|JI|GASP|Euratom)\s\d|^(?:GG|DSGVO|AEUV|EUV|GRCh|EMRK|UN-|GFK|LV|Verf)/.test(law);
}
