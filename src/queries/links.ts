import type { PaperDocument } from '../corpus/document.ts';
import type { Span } from '../model/span.ts';

/** A web address that a paper prints, joined again where a line end broke it. */
export interface Link {
  readonly span: Span;
  readonly url: string;
}

/** The web addresses of a paper. Citations of papers are no links: Ctrl+click on them is the way to their definition. */
export function links(document: PaperDocument): readonly Link[] {
  return document.paper.citations.flatMap(({ kind, span, target }) => {
    const url = kind === 'url' && target ? webAddress(target) : null;
    return url ? [{ span, url }] : [];
  });
}

/** An address that a browser may open, or null: papers print "www.example.org" too, and other schemes are never opened. */
export function webAddress(printed: string): string | null {
  const url = /^www\./i.test(printed) ? `https://${printed}` : printed;
  return /^https?:\/\/[^\s/]/i.test(url) ? url : null;
}
