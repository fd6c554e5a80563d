import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../queries/place.ts';

/** A page of text with places that lead on. Its form is what `scripts/grammar/page.ts` colours. */
export interface Page {
  readonly text: string;
  readonly links: readonly { readonly span: Span; readonly to: PageTarget }[];
}

/** A place in the folder, an address, or a new file for the text of a paper. */
export type PageTarget = { readonly place: Place } | { readonly url: string } | { readonly newFile: PaperId };

/** Writes a page line by line. */
export class PageBuilder {
  private text = '';
  private readonly links: { span: Span; to: PageTarget }[] = [];

  line(text: string): this {
    this.text += `${text}\n`;
    return this;
  }

  blank(): this { return this.line(''); }

  /** A line of which `part` leads on. */
  link(text: string, to: PageTarget, part = text.trimStart()): this {
    const start = this.text.length + text.indexOf(part);
    this.links.push({ span: { start, end: start + part.length }, to });
    return this.line(text);
  }

  finish(): Page { return { text: this.text, links: this.links }; }
}
