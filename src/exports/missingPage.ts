import type { Facts } from '../corpus/facts.ts';
import type { Span } from '../model/span.ts';
import type { PaperId } from '../model/paperId.ts';
import { excerptText } from '../queries/excerpt.ts';
import type { MissingPaper } from '../queries/missing.ts';
import type { Place } from '../queries/place.ts';
import { documentWords, entryFacts, paperWords, pinpointWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { positionAt } from '../text/lines.ts';

/** A page of plain text with places that lead on. */
export interface Page {
  readonly text: string;
  readonly links: readonly { readonly span: Span; readonly to: { readonly place: Place } | { readonly url: string } }[];
}

/** How wide the page is, in characters: it is plain text, whose lines editors do not wrap. */
const WIDTH = 88;

/**
 * The read-only page about a paper that is not in the folder: its number, what a catalogue tells, its official address, who cites it here and with which words.
 * @param here the documents that hold the paper, once it has arrived
 * @param factsOf the facts of a citing document, for its lines
 */
export function missingPage(known: MissingPaper, here: readonly Facts[], factsOf: (uri: string) => Facts | null, word: Words): Page {
  const page = new PageBuilder();
  page.line(paperWords(word, known.paper)).blank();
  if (known.entry) {
    for (const fact of [known.entry.title, ...entryFacts(word, known.entry)]) if (fact) page.wrapped(fact);
    page.blank();
  }
  if (here.length) {
    page.line(word('missing.here'));
    for (const { uri, head, start } of here) page.link(documentName(word, uri, head), { place: { uri, span: { start, end: start } } }, '  ');
  } else {
    page.line(word('missing.heading'));
    if (known.pdf) page.link(word('missing.pdf', { url: known.pdf }), { url: known.pdf }, '', known.pdf);
    else page.line(word('missing.noPdf'));
    page.wrapped(word('missing.save'));
  }
  page.blank();
  if (!known.citing.length) return page.line(word('missing.nobody')).finish();
  page.line(word('missing.citedBy', { count: known.cited })).blank();
  for (const { uri, head, citations } of known.citing) {
    const lineStarts = factsOf(uri)?.lineStarts;
    for (const { span, pinpoint, words } of citations) {
      const line = (lineStarts ? positionAt(lineStarts, span.start).line : 0) + 1;
      page.link(word('missing.line', { document: documentName(word, uri, head), line }), { place: { uri, span } });
      if (pinpoint) page.line(`  ${pinpointWords(word, pinpoint)}`);
      if (words) page.wrapped(excerptText(words), '  ');
      page.blank();
    }
  }
  const shown = known.citing.reduce((sum, { citations }) => sum + citations.length, 0);
  if (shown < known.cited) page.line(word('missing.more'));
  return page.finish();
}

/** The name of the page as tabs show it; a slash would make a folder of it. */
export function missingPageName(word: Words, paper: PaperId): string {
  return paperWords(word, paper).replaceAll('/', '-');
}

function documentName(word: Words, uri: string, head: Facts['head']): string {
  const name = documentWords(word, uri, head);
  return head.title ? `${name} (${head.title})` : name;
}

class PageBuilder {
  private text = '';
  private readonly links: { span: Span; to: Page['links'][number]['to'] }[] = [];

  line(text: string): this {
    this.text += `${text}\n`;
    return this;
  }

  blank(): this { return this.line(''); }

  /** Text in lines of whole words; a word that is too long has a line of its own. */
  wrapped(text: string, indent = ''): this {
    let line = '';
    for (const word of text.split(' ')) {
      if (line && line.length + 1 + word.length > WIDTH) {
        this.line(indent + line);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return this.line(indent + line);
  }

  /** A line that leads on, or whose `part` does. */
  link(text: string, to: Page['links'][number]['to'], indent = '', part = text): this {
    const start = this.text.length + indent.length + text.indexOf(part);
    this.links.push({ span: { start, end: start + part.length }, to });
    return this.line(indent + text);
  }

  finish(): Page { return { text: this.text, links: this.links }; }
}
