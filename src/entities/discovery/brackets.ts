import { trimSpan } from '../../model/span.ts';
import type { Span } from '../../model/span.ts';
import { longFormAt, longFormBefore } from './longForm.ts';
import { lawTitleBefore, phraseBefore, sharedNameBefore } from './phrases.ts';
import { isAnyShortForm, isShortForm, shortFormBefore } from './shortForm.ts';

/** An abbreviation or a shortened name, and the words that it is short for. */
export interface Pair {
  readonly short: Span;
  readonly long: Span;
}

/** What is longer in a bracket defines nothing. */
const LONGEST_CONTENT = 200;
/** A meaning has at most so many parts between commas. */
const MOST_PARTS = 8;
const BRACKET = new RegExp(`[([]([^()[\\]]{2,${LONGEST_CONTENT}})[)\\]]`, 'g');

/** What says that a text gives a name of its own: its letters need not stand in the words before. */
const NAMED = /^(?:im (?:Folgenden|Weiteren|Nachfolgenden|Nachstehenden)(?: Text)?|nachfolgend|nachstehend|künftig|fortan|hiernach|kurz|abgekürzt|Abkürzung|Abk\.|Kurzform|Kurzbezeichnung)(?![\p{L}-])(?:\s(?:auch|nur|kurz|als|bezeichnet als))*\s*:?\s*/iu;
/** Words before an abbreviation that say nothing about it. */
const SAID = /^(?:sog\.|so ?genannte?[rsnm]?|engl\.|englisch(?:e[rsn]?)?|frz\.|französisch(?:e[rsn]?)?|auch|oder|d\. ?h\.|bzw\.|der|die|das|den|dem|des)(?![\p{L}-])\s*:?\s*/u;
const GENANNT = /,?\s+genannt$/;
/** Between an abbreviation and what follows it or what it is short for. */
const SEPARATOR = /\s*[;,=:]\s*|\s+[–—-]\s+/g;
/** How a part begins that belongs to the name before: "Bundesministerium des Innern, für Bau und Heimat". */
const CONTINUES = /^(?:für|und|zur|zum|des|der)\s/;
/** How a bracket begins that explains or refers. */
const NO_MEANING = /^(?:siehe|s\.|vgl|bitte|also|etwa|insbesondere|Stand|ohne|ggf|inkl|ca|außer|nur|bis|ab|z\. ?B|u\. ?a|hier|davon|dort)(?!\p{L})/iu;

/** What brackets define: they hold the abbreviation of the words before, the meaning of the abbreviation before, or both. */
export function* definitionsInBrackets(text: string): Iterable<Pair> {
  for (const match of text.matchAll(BRACKET)) {
    const open = match.index, close = open + match[0].length - 1, behind = text.slice(close + 1, close + 12);
    if (/^\s?(?:Nr\. ?)?\d+\/\d/.test(behind)) continue; // "(EU) 2018/1862"
    yield* inBracket(text, open, trimSpan(text, { start: open + 1, end: close }));
  }
}

function* inBracket(text: string, open: number, content: Span): Iterable<Pair> {
  const { span, isNamed } = withoutCues(text, content), parts = partsOf(text, span), first = parts[0]!, last = parts.at(-1)!, more = parts.length > 1;
  const name = of(text, first);
  if (isAnyShortForm(name)) {
    const long = longFormBefore(text, open, name) ?? bodyBefore(text, open, name) ?? (isNamed && isShortForm(name) ? phraseBefore(text, open) : null);
    if (long) yield { short: first, long };
    else if (more) yield* meaningIn(text, first, { start: parts[1]!.start, end: span.end });
    return;
  }
  const short = of(text, last), before = shortFormBefore(text, open);
  if (more && isAnyShortForm(short)) {
    const long = longFormBefore(text, parts.at(-2)!.end, short);
    if (long && long.start >= span.start) yield { short: last, long };
  } else if (before && !isNamed) yield* meaningIn(text, before, span);
  const title = isNamed ? sharedNameBefore(text, open, name) ?? phraseBefore(text, open) : lawTitleBefore(text, open, name);
  if (title) yield { short: first, long: title };
}

/** A noun with its adjective that begins as the abbreviation does: "die Europäische Kommission (KOM)". A noun alone is a town with its code. */
function bodyBefore(text: string, open: number, short: string): Span | null {
  const from = Math.max(0, open - 80), words = /^\p{Lu}{3}$/u.test(short) ? /(?<![\p{L}-])\p{Lu}\p{Ll}+ische[nrs]?\s(\p{Lu}\p{Ll}+)\s?$/u.exec(text.slice(from, open)) : null;
  return words && words[1]!.toUpperCase().startsWith(short) ? { start: from + words.index, end: from + words.index + words[0].trimEnd().length } : null;
}

/** The meaning of an abbreviation in a stretch of a bracket, as few of its parts as have the letters. */
function* meaningIn(text: string, short: Span, stretch: Span): Iterable<Pair> {
  const { span } = withoutCues(text, stretch);
  if (NO_MEANING.test(of(text, span))) return;
  const parts = partsOf(text, span).slice(0, MOST_PARTS);
  for (const [i, { end }] of [...parts, span].entries()) {
    if (parts[i + 1] && CONTINUES.test(of(text, parts[i + 1]!))) continue;
    if (longFormAt(text, span.start, end, of(text, short), true) === null) continue;
    yield { short, long: { start: span.start, end } };
    return;
  }
}

/** The content of a bracket without the words that lead to a name, and whether they say that it is given here. */
function withoutCues(text: string, content: Span): { readonly span: Span; readonly isNamed: boolean } {
  let span = content, isNamed = false;
  for (let cue: RegExpExecArray | null; span.start < span.end && (cue = NAMED.exec(of(text, span)) ?? SAID.exec(of(text, span))); span = { start: span.start + cue[0].length, end: span.end }) {
    isNamed ||= NAMED.test(cue[0]);
  }
  const said = text.startsWith('genannt', span.end - 7) ? GENANNT.exec(of(text, span)) : null;
  return { span: unquoted(text, said ? { start: span.start, end: span.start + said.index } : span), isNamed: isNamed || said !== null };
}

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const separator of text.slice(start, end).matchAll(SEPARATOR)) {
    parts.push({ start: from, end: start + separator.index });
    from = start + separator.index + separator[0].length;
  }
  parts.push({ start: from, end });
  return parts.map((part) => unquoted(text, part));
}

/** A stretch without the quotation marks around it. */
function unquoted(text: string, { start, end }: Span): Span {
  return end - start > 2 && '„“"»«‚'.includes(text[start]!) && '“”"»«‘'.includes(text[end - 1]!) ? { start: start + 1, end: end - 1 } : { start, end };
}

function of(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
