import { beforeBlanks, behindBlanks, codesOf, isBlankCode, isDigitCode, isSmallCode, isWordCode } from '../text/characters.ts';
import { before, cite, endAt, matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { DATE, isoDate } from '../text/dates.ts';

/** Web addresses, joined again where a line end or a stray blank broke them, and articles of the press. */

/** What no address contains. */
const BODY = /[^\s<>"“”„»«|{}^`]{1,2000}/y;
const SCHEME = /(?:https?|ftp):$/i;
const HOST = /^(?:[a-z][a-z+.-]*:\/\/)?([\p{L}\d](?:[\p{L}\d-]*\.)+[\p{L}]{2,24})/iu;
/** What stands behind an anchor where an address begins. Cheap: addresses are long, and hostile texts are full of beginnings. */
const HOST_BEGINS = /(?:\/\/\s?|www\.)[\p{L}\d-]{1,63}\./yu;
/** Marks at the end belong to the sentence. */
const TRAIL = /[.,;:!?'’*]+$/;
const MOST_PIECES = 6;

/** "https://www.interpol.int/How-we-work", "www.example.org/…html"; hosts alone count too. */
export const webAddress: WordForm = {
  anchors: ['\\/\\/', 'www\\.'],
  read(scan, at) {
    const { text } = scan;
    let start = at;
    if (text[at] === '/') {
      const scheme = SCHEME.exec(before(text, at, 6));
      if (!scheme) return NOTHING;
      start -= scheme[0].length;
    }
    const left = text.charCodeAt(start - 1);
    if (left === 64 || left === 46 || left === 47 || isWordCode(left)) return NOTHING; // "@", ".", "/"
    const plain = endAt(PLAIN, text, start);
    if (plain > 0) return [url(start, plain, joined(scan, start, plain))];
    const end = endAt(HOST_BEGINS, text, at) < 0 ? null : endOfAddress(text, start);
    if (end === null) return NOTHING;
    const address = joined(scan, start, end);
    return HOST.test(address) ? [url(start, end, address)] : NOTHING;
  },
};

function url(start: number, end: number, address: string): Found {
  return cite('url', start, end, address, null, { text: address });
}

/** Most addresses: the sentence goes on behind them on the same line, or they end it. What this does not fit is read the long way, which gives the same. */
const PLAIN = /(?:https?:\/\/|www\.)(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}(?:\/[A-Za-z\d/._~%&?=#+-]{0,400}[A-Za-z\d])?(?=[).,;]{0,2}[ ][A-Za-zÄÖÜäöü(]|[)>]{1,2}[\s.,;])/y;

/** The end of an address, over the breaks in it. */
function endOfAddress(text: string, start: number): number | null {
  const first = matchAt(BODY, text, start);
  if (!first) return null;
  let end = start + first[0].length;
  for (let pieces = 1; pieces < MOST_PIECES; pieces++) {
    const gap = matchAt(/[ \t]?\n[ \t]{0,12}|[ ]/y, text, end), so = text.slice(start, end);
    if (!gap || /[)\]>,;]$/.test(so)) break;
    const next = matchAt(BODY, text, end + gap[0].length);
    if (!next || !goesOn(so, next[0], gap[0].includes('\n'))) break;
    end += gap[0].length + next[0].length;
  }
  return start + trimmed(text.slice(start, end)).length;
}

/** Whether the piece behind a gap is the rest of an address and no word of the sentence. */
function goesOn(so: string, next: string, lineEnd: boolean): boolean {
  if (/:\/\/$/.test(so)) return /^[\p{L}\d-]+\./u.test(next);
  const rest = trimmed(next), path = /^(?:[a-z]+:\/\/)?[^/]+\/(.*)$/i.exec(so);
  if (/^(?:https?:|www\.)/.test(rest) || /^[(„“"]/.test(next)) return false;
  const isPath = /[/_=&%?#]|\.(?:html?|pdf|php|aspx?|jsp|xml|docx?|xlsx?)$|\p{L}-\d|\d-\p{L}/iu.test(rest) && !/^(?:und|oder|bzw\.?|und\/oder|sowie|z\.B)(?:\/|$)/.test(rest);
  if (!lineEnd) return /[/._=&?-]$/.test(so) && path !== null && (/\.(?:html?|pdf|php|aspx?|jsp|xml)$/i.test(rest) || /\/.*[/.-]/.test(rest)) && !/[.?!]$/.test(so);
  if (!path) return /^\/[\p{L}\d]/u.test(rest) || (/\.$/.test(so) && /^[\p{L}\d-]+\.[\p{L}]{2,}(?:\/|$)/u.test(rest)) || (/[-]$/.test(so) && /^[\p{L}\d-]+\.[\p{L}]{2,}/u.test(rest));
  if (/[.!]$/.test(so)) return /^(?:html?|pdf|php|aspx?|jsp|xml)(?![\p{L}])/iu.test(rest);
  if (/[/_=&?#%-]$/.test(so)) return isPath || (/^[\p{Ll}\d][\p{L}\d]*-[\p{L}\d-]+$/u.test(rest)) || (/[_=&?#%-]$/.test(so) && /^[\p{L}\d]+[).,;]/u.test(next));
  return isPath;
}

/** An address without the marks of the sentence behind it; a closing bracket stays if the address opened one. */
function trimmed(address: string): string {
  for (let bare = address.replace(TRAIL, ''); ; bare = bare.replace(TRAIL, '')) {
    const last = bare.at(-1), opening = last === ')' ? '(' : last === ']' ? '[' : null;
    if (!opening || count(bare, opening) >= count(bare, last!)) return bare;
    bare = bare.slice(0, -1);
  }
}

function count(text: string, mark: string): number {
  let n = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) n++;
  return n;
}

/**
 * The address as the web knows it. A hyphen at a line end is the printer's ("bue-" + "cher") unless hyphens are
 * the address's own way of joining words ("das-ist-ein-" + "langer-titel").
 */
function joined(scan: Scan, start: number, end: number): string {
  const printed = scan.original(start, end);
  if (!/\s/.test(printed)) return scan.text.slice(start, end);
  return printed.replace(/-[ \t]*(?:\r\n?|\n|\f)[\s]*/g, (_, at: number) => {
    const from = printed.lastIndexOf('/', at), rest = /^[^/\s]*/.exec(printed.slice(at).replace(/^-\s+/, ''))![0];
    return printed.slice(from + 1, at).includes('-') || rest.includes('-') || /^\p{Lu}/u.test(rest) || from < 0 ? '-' : '';
  }).replace(/\s+/g, '');
}

const TITLE_BEHIND = /[“”"«»‘’']\s{0,2},?\s{1,3}(?:in:?\s{1,2}|auf\s{1,2})?$/;
const OPENING: Readonly<Record<string, string>> = { '“': '„', '”': '„“', '"': '"„', '«': '»', '»': '«', '‘': '‚', '’': '‘‚', '\'': '\'' };
const LONGEST_TITLE = 320;
const OUTLET = /^(?:https?:\/\/)?((?:[\p{L}\d-]{1,40}\.){1,3}[\p{Ll}]{2,6})(?:\/\S{0,200})?$/u;
const LONGEST_OUTLET = 260;
const DAY = new RegExp(String.raw`vom\s{1,2}${DATE}`, 'y');

/** "„Titel“, www.example.org vom 19. Januar 2020". */
export const press: WordForm = {
  anchors: ['vom\\s{1,2}\\d'],
  read({ text }, at) {
    if (!isBlankCode(text.charCodeAt(at - 1)) || !isBlankCode(text.charCodeAt(at + 3)) || !isDigitCode(text.charCodeAt(behindBlanks(text, at + 3, 2))) || !hasHost(text, at)) return NOTHING;
    const day = matchAt(DAY, text, at), date = day && isoDate(day[1]!, day[2]!, day[3]!);
    if (!day || !date) return [];
    const host = wordStart(text, at), outlet = OUTLET.exec(text.slice(host, at).trimEnd());
    if (!outlet) return [];
    return [cite('press', titleStart(text, host) ?? host, at + day[0].length, `${outlet[1]!} ${date}`)];
  },
};

/** Whether the word before an offset may be a host: it has a dot inside and ends with a small letter, a digit or a slash. */
function hasHost(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2);
  if (!isSmallCode(last) && !isDigitCode(last) && last !== 47) return false;
  for (let i = at - 3; i >= 0 && at - i < LONGEST_OUTLET; i--) {
    const code = text.charCodeAt(i);
    if (code === 46) return true;
    if (isBlankCode(code)) return false;
  }
  return false;
}

/** Where the word before an offset begins, blanks between skipped. */
function wordStart(text: string, at: number): number {
  const end = beforeBlanks(text, at);
  let start = end;
  while (start > 0 && end - start < LONGEST_OUTLET && !isBlankCode(text.charCodeAt(start - 1)) && OPENS[text.charCodeAt(start - 1)] !== 1) start--;
  return start;
}

const OPENS = codesOf('(„“"');

/** Where the title right before an offset begins, with its quotation mark; null if there is none. */
function titleStart(text: string, at: number): number | null {
  const behind = TITLE_BEHIND.exec(before(text, at, 12));
  if (!behind) return null;
  const close = at - behind[0].length, room = before(text, close, LONGEST_TITLE);
  const open = Math.max(...[...OPENING[text[close]!]!].map((mark) => room.lastIndexOf(mark)));
  return open < 0 ? null : close - room.length + open;
}

