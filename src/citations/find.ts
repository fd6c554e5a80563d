import type { Citation } from '../model/citation.ts';
import { readable, type CleanText } from '../text/clean.ts';
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
  const found = [...numbers(scan), ...words(scan)];
  return settle(text, found).map((one) => citation(clean, one));
}

/** What stands around numbers with a slash. */
function numbers(scan: Scan): Found[] {
  const { text } = scan, found: Found[] = [];
  let previous: Found | null = null;
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const number = numberAround(text, slash);
    if (!number) continue;
    for (const form of NUMBER_FORMS) {
      const one: Found | null = form.readNumber(scan, number, previous);
      if (!one) continue;
      found.push(previous = one);
      break;
    }
  }
  return found;
}

/** Where a word form may begin: an anchor and the forms that have it. */
interface Anchor {
  readonly word: string;
  readonly forms: readonly WordForm[];
}

/** The anchors by their first character: one search finds all that begin alike. */
const ANCHORS: readonly (readonly [first: string, anchors: readonly Anchor[]])[] = (() => {
  const all = new Map<string, Map<string, WordForm[]>>();
  for (const form of WORD_FORMS) {
    for (const word of form.anchors) {
      const alike = all.get(word[0]!) ?? new Map<string, WordForm[]>();
      alike.set(word, [...(alike.get(word) ?? []), form]);
      all.set(word[0]!, alike);
    }
  }
  return [...all].map(([first, alike]) => [first, [...alike].map(([word, forms]) => ({ word, forms }))] as const);
})();

function words(scan: Scan): Found[] {
  const { text } = scan, found: Found[] = [];
  for (const [first, anchors] of ANCHORS) {
    const search = anchors.length === 1 ? anchors[0]!.word : first;
    for (let at = text.indexOf(search), behind = 0; at >= 0; at = text.indexOf(search, behind)) {
      behind = at + 1;
      for (const { word, forms } of anchors) {
        if (word !== search && (text.charCodeAt(at + 1) !== word.charCodeAt(1) || !text.startsWith(word, at))) continue;
        for (const form of forms) for (const one of form.read(scan, at)) { found.push(one); behind = Math.max(behind, one.end); }
      }
    }
  }
  return found;
}

function citation(clean: CleanText, { kind, start, end, target, pinpoint, text }: Found): Citation {
  return {
    kind, span: clean.span(start, end), text: text ?? readable(clean.text.slice(start, end)), target,
    pinpoint: pinpoint?.pinpoint ?? null, pinpointSpan: pinpoint ? clean.span(pinpoint.start, pinpoint.end) : null,
  };
}
