import type { Label } from './label.ts';
import type { PaperId } from './paperId.ts';
import type { Span } from './span.ts';

/** What kind of document a citation names. "answer" and "question" are references within the paper itself. */
export type CitationKind =
  | 'paper' | 'inquiry-number' | 'plenary-protocol' | 'committee-paper' | 'council-document' | 'commission-document' | 'eu-act'
  | 'statute' | 'gazette' | 'court-decision' | 'url' | 'press' | 'answer' | 'question' | 'norm';

/** The place inside the cited document. */
export type Pinpoint =
  | { readonly answer: Label } | { readonly question: Label }
  | { readonly writtenQuestion: string; readonly person: string | null }
  | { readonly page: string } | { readonly annex: string } | { readonly article: string };

/** A reference that a paper prints. */
export interface Citation {
  readonly kind: CitationKind;
  /** From the word that names the kind of document to the end of the number; the pinpoint has its own span. */
  readonly span: Span;
  /** As a person reads it: words joined over a line end, white space collapsed. */
  readonly text: string;
  /**
   * The normal form: a PaperId for papers and inquiry numbers; "self 6" or "self 10,10a,10b" within the paper;
   * "Rat 12545/18", "COM(2020) 72", "EU 2018/1862", "§ 27 Abs. 3 Nr. 3 AGG"; a URL joined again. Null where it can't be told.
   */
  readonly target: string | null;
  readonly pinpoint: Pinpoint | null;
  readonly pinpointSpan: Span | null;
  /** Nothing says whose number it is ("Drucksache 17/1525" in notes): the parliament in `target` is what the text suggests. */
  readonly assumed?: true;
}

/** The labels that a reference within the paper covers ("self 10,10a,10b" → 10, 10a, 10b); empty for other targets. */
export function selfLabels(target: string | null): readonly Label[] {
  return target?.startsWith('self ') ? target.slice(5).split(',') : [];
}

/** The paper that a citation leads to, or null for other documents and for references within the paper. */
export function citedPaper(citation: Pick<Citation, 'kind' | 'target'>): PaperId | null {
  return citation.kind === 'paper' || citation.kind === 'inquiry-number' ? citation.target : null;
}
