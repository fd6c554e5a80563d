import type { Citation } from '../model/citation.ts';
import { readable, type CleanText } from '../text/clean.ts';
import { searchesFor, visitAnchors } from './anchors.ts';
import { isBlankCode } from './characters.ts';
import type { CitationContext, Found, Scan, WordForm } from './form.ts';
import { NUMBER_FORMS, WORD_FORMS } from './kinds.ts';
import { numberAround } from './number.ts';
import { speaksOfBundestag } from './parliaments.ts';
import { settle } from './settle.ts';

export type { CitationContext } from './form.ts';

/**
 * The citations of a text, in text order and without overlap. Total; takes time linear in the text's length: every form is looked for
 * by a word or sign that it always contains, and looks at a bounded piece of text around it.
 */
export function findCitations(clean: CleanText, context: CitationContext): Citation[] {
  const { text } = clean;
  const scan: Scan = {
    text, context, home: context.parliament ?? (speaksOfBundestag(text) ? 'BT' : null),
    original: (start, end) => { const span = clean.span(start, end); return clean.original.slice(span.start, span.end); },
  };
  return settle(text, everything(scan)).map((one) => citation(clean, one));
}

/** What stands at a slash: a number of one of the number forms. */
const NUMBER = null;
const ALL = searchesFor<WordForm | typeof NUMBER>([{ word: '/', item: NUMBER }, ...WORD_FORMS.flatMap((form) => form.anchors.map((word) => ({ word, item: form })))]);

/** What all forms find, by and large in text order; some of it may overlap or have to be settled. */
function everything(scan: Scan): Found[] {
  const found: Found[] = [];
  let previous: Found | null = null;
  visitAnchors(scan.text, ALL, (form, at) => {
    if (form === NUMBER) {
      const one = numberAt(scan, at, previous);
      if (one === null) return at + 1;
      found.push(previous = one);
      return endOf(one);
    }
    let end = at + 1;
    for (const one of form.read(scan, at)) { found.push(one); end = Math.max(end, endOf(one)); }
    return end;
  });
  return found;
}

function numberAt(scan: Scan, slash: number, previous: Found | null): Found | null {
  const number = numberAround(scan.text, slash);
  if (number === null) return null;
  for (const form of NUMBER_FORMS) {
    const one = form.readNumber(scan, number, previous);
    if (one !== null) return one;
  }
  return null;
}

/** Where the next citation may begin: behind what was found and the place in it. */
function endOf(one: Found): number {
  return one.pinpoint === undefined ? one.end : Math.max(one.end, one.pinpoint.end);
}

/** What a citation reads: most stand on one line. */
function printed(text: string, start: number, end: number): string {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlankCode(code) && (code !== 32 || text.charCodeAt(i + 1) === 32)) return readable(text.slice(start, end));
  }
  return text.slice(start, end);
}

function citation(clean: CleanText, { kind, start, end, target, pinpoint, text }: Found): Citation {
  return {
    kind, span: clean.span(start, end), text: text ?? printed(clean.text, start, end), target,
    pinpoint: pinpoint?.pinpoint ?? null, pinpointSpan: pinpoint ? clean.span(pinpoint.start, pinpoint.end) : null,
  };
}
