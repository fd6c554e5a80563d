import type { Span } from '../model/span.ts';

/** The ends of sentences and of paragraphs. */
const END = /\n\s*\n|[.!?][“”"»)’]{0,3}\s+(?=[„"«(–-]?\s?[\p{Lu}\d])/gu;
/** What a dot stands behind that ends no sentence: abbreviations, single letters, ordinals ("19. Wahlperiode"). */
const NO_END = /(?:^|[^\p{L}\d])(?:\p{L}|\d{1,3}|[IVX]{1,4}|Abs|Art|Nr|Nrn|Nummer|Dr|Prof|Drs|Drucks|bzw|vgl|Vgl|ca|ggf|inkl|insb|sog|gem|Mio|Mrd|Tsd|Ziff|Buchst|Kap|lfd|St|Str|Tel|Hrsg|Az|Rn|max|min|einschl|evtl|abzgl|zzgl|Jan|Feb|Aug|Sept|Okt|Nov|Dez)$/u;
/** How far back the word before a dot is looked for. */
const LONGEST_ABBREVIATION = 10;

/** The sentences of a clean text. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number, next: number) => {
    const said = text.slice(start, end).trim();
    if (said) sentences.push({ start: text.indexOf(said, start), end });
    start = next;
  };
  for (const { 0: found, index } of text.matchAll(END)) {
    if (found.startsWith('.') && NO_END.test(text.slice(Math.max(start, index - LONGEST_ABBREVIATION), index))) continue;
    add(index + found.trimEnd().length, index + found.length);
  }
  add(text.trimEnd().length, text.length);
  return sentences;
}
