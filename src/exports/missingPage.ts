import type { Facts } from '../corpus/facts.ts';
import type { PaperId } from '../model/paperId.ts';
import { excerptText } from '../queries/excerpt.ts';
import type { CitingPlace, MissingPaper } from '../queries/missing.ts';
import { positionAt } from '../text/lines.ts';
import { pagesTouched } from '../text/pages.ts';
import { documentWords, entryFacts, pagesWords, paperWords, pinpointWords, roleWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { PageBuilder, type Page } from './page.ts';

const DOCUMENT = '  ', PLACE = '    ';

/**
 * The read-only page about a paper that is not in the folder: its number, what a catalogue tells, how its text gets into the folder, who cites it here and with which words.
 * @param here the documents that hold the paper, once it has arrived
 * @param factsOf the facts of a citing document, for its lines
 * @param unread how many files of the folder nobody has read yet, and the address that reads those that were put off
 */
export function missingPage(known: MissingPaper, here: readonly Facts[], factsOf: (uri: string) => Facts | null, word: Words, unread: Unread = { files: 0, readOn: null }): Page {
  const page = new PageBuilder(), { paper, entry } = known;
  page.line(paperWords(word, paper));
  if (entry?.title) page.line(entry.title);
  page.blank();
  const facts = entry ? entryFacts(word, entry) : [];
  for (const fact of facts) page.line(fact);
  if (facts.length) page.blank();
  if (here.length) {
    page.line(word('missing.here'));
    for (const { uri, head, start } of here) page.link(DOCUMENT + documentName(word, uri, head), { place: { uri, span: { start, end: start } } });
  } else {
    if (unread.files) unreadLines(page, unread, word);
    steps(page, known, word, unread.files > 0);
  }
  page.blank();
  if (!known.citing.length) return page.line(word('missing.nobody')).finish();
  page.line(word('missing.citedBy', { count: known.cited }));
  for (const { uri, head, citations } of known.citing) {
    page.blank().line(DOCUMENT + documentName(word, uri, head));
    for (const citation of citations) {
      page.link(PLACE + placeName(word, citation, factsOf(uri)), { place: { uri, span: citation.span } });
      if (citation.words) page.line(PLACE + excerptText(citation.words));
    }
  }
  if (known.citing.length < known.cited) page.blank().line(word('missing.more'));
  return page.finish();
}

export interface Unread {
  readonly files: number;
  readonly readOn: string | null;
}

/** The paper is not among the files that were read: it may be among the others. */
function unreadLines(page: PageBuilder, { files, readOn }: Unread, word: Words) {
  const told = word('index.unread', { count: files.toLocaleString(word.language) }), read = word('index.readRest');
  page.line(word('missing.notAmongRead'));
  if (readOn === null) page.line(told);
  else page.link(`${told} (${read})`, { url: readOn }, read);
  page.blank();
}

/** The way from the official PDF to a text in the folder. */
function steps(page: PageBuilder, { paper, pdf }: MissingPaper, word: Words, isUnsure: boolean) {
  const open = word('missing.openPdf'), paste = word('missing.paste');
  page.line(word(isUnsure ? 'missing.headingUnsure' : 'missing.heading'));
  if (pdf) page.link(`1. ${word('missing.pdf', { open, url: pdf })}`, { url: pdf }, open);
  else page.line(`1. ${word('missing.noPdf')}`);
  page.line(`2. ${word('missing.copy')}`);
  page.link(`3. ${word('missing.save', { paste, file: newFileName(word, paper) })}`, { newFile: paper }, paste);
  page.blank().line(word('missing.then'));
}

/** The name of the page as tabs show it. A slash would make a folder of it: what stands in its place looks like one. */
export function missingPageName(word: Words, paper: PaperId): string {
  return paperWords(word, paper).replaceAll('/', '\u2215');
}

/** The name of the file that is to hold a paper's text, of characters that every file system takes. */
export function newFileName(word: Words, paper: PaperId): string {
  return `${paperWords(word, paper).replaceAll('/', '-')}.anfrage`;
}

function documentName(word: Words, uri: string, head: Facts['head']): string {
  const name = documentWords(word, uri, head);
  return head.title ? `${name}: ${head.title}` : name;
}

/** "Antwort zu 3 a, Seite 2 (zitiert: Seite 5)"; a text that is no inquiry and shows no pages has lines alone. */
function placeName(word: Words, { span, role, pinpoint }: CitingPlace, facts: Facts | null): string {
  const page = facts && pagesWords(word, pagesTouched(facts.pages, [span])), line = word('missing.line', { line: (facts ? positionAt(facts.lineStarts, span.start).line : 0) + 1 });
  const place = [role && roleWords(word, role), page].filter(Boolean).join(', ') || line;
  return pinpoint ? word('missing.pinpoint', { place, pinpoint: pinpointWords(word, pinpoint) }) : place;
}
