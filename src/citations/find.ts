import type { Citation } from '../model/citation.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { lastAtMost } from '../text/search.ts';
import { anchorsOf } from './anchors.ts';
import { NOTHING, type CitationContext, type Found, type Scan, type WordForm } from './form.ts';
import { numberAround } from './number.ts';
import { speaksOfBundestag } from './parliaments.ts';
import { NUMBER_FORMS, WORD_FORMS } from './readers.ts';
import { settle } from './settle.ts';

export type { CitationContext } from './form.ts';

/**
 * The citations of a text, in text order and without overlap. Total; takes time linear in the text's length: every form is looked for
 * by how it begins or by a sign that it always contains, and looks at a bounded piece of text around it.
 */
export function findCitations(clean: CleanText, context: CitationContext): Citation[] {
  const { text } = clean, sections = context.sections ?? [], starts = sections.map(({ start }) => start);
  const scan: Scan = {
    text, context, home: context.parliament ?? (speaksOfBundestag(text) ? 'BT' : null),
    section: (at) => { const from = sections.length ? clean.span(at, at).start : 0, one = sections[lastAtMost(starts, from)]; return one && from < one.end ? one.ordinal : null; },
    original: (start, end) => { const span = clean.span(start, end); return clean.original.slice(span.start, span.end); },
  };
  return settle(text, everything(scan)).map((one) => citation(clean, one));
}

/** What stands at a slash: a number of one of the number forms. */
const NUMBERS: WordForm = { anchors: ['\\/\\s?\\d'], read: readNumber };
const ANCHORS = anchorsOf([NUMBERS, ...WORD_FORMS]);

/** What all forms find, by and large in text order; some of it may overlap or have to be settled. What was read once is not read again. */
function everything(scan: Scan): Found[] {
  const { text } = scan, found: Found[] = [];
  let previous: Found | null = null;
  ANCHORS.pattern.lastIndex = 0;
  for (let anchor = ANCHORS.pattern.exec(text); anchor !== null; anchor = ANCHORS.pattern.exec(text)) {
    const at = anchor.index;
    let end = at + 1;
    for (const form of ANCHORS.at(text, at)) {
      for (const one of form.read(scan, at, previous)) {
        if (form === NUMBERS) previous = one;
        found.push(one);
        end = Math.max(end, endOf(one));
      }
    }
    ANCHORS.pattern.lastIndex = end;
  }
  return found;
}

function readNumber(scan: Scan, slash: number, previous: Found | null): readonly Found[] {
  const number = numberAround(scan.text, slash);
  if (number === null) return NOTHING;
  for (const form of NUMBER_FORMS) {
    if (number.third !== '' && !form.threeParts) continue;
    const one = form.readNumber(scan, number, previous);
    if (one !== null) return [one];
  }
  return NOTHING;
}

/** Where the next citation may begin: behind what was found and the place in it. */
function endOf(one: Found): number {
  return one.pinpoint === null ? one.end : Math.max(one.end, one.pinpoint.end);
}

function citation(clean: CleanText, { kind, start, end, target, pinpoint, text, assumed }: Found): Citation {
  return {
    kind, span: clean.span(start, end), text: text ?? printed(clean.text, start, end), target,
    pinpoint: pinpoint && pinpoint.pinpoint, pinpointSpan: pinpoint && clean.span(pinpoint.start, pinpoint.end),
    ...(assumed && { assumed }),
  };
}

/** What a citation reads: most stand on one line. */
function printed(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return words.includes('\n') ? readable(words) : words;
}
