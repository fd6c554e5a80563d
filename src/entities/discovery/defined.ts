import type { Definition } from '../../model/discovered.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate, Kind } from './candidate.ts';
import { CLASS_WORDS, HEAD_WORDS } from './classWords.ts';
import { LEGAL_FORMS } from './companies.ts';
import { plain, previousWord } from './shapes.ts';

/** Names that a text introduces together with an abbreviation: "Facial Recognition Working Group (FRWG)". */

/** Words behind which a name only goes on with an attribute: its head stands before them. */
const ATTRIBUTE = new Set('für zur zum der des dem den von vom im in über gegen am an auf bei of for on to at against zwischen mit'.split(' '));
/** Meanings that are no single thing, though their head could be one. */
const GENERIC = /^(?:\p{Lu}\p{Ll}+(?:behörden|ämter|stellen|dienste|register|dateien|systeme|gruppen))$/u;

/** A name with its abbreviation; its kind is null where its own words don't tell it. */
export interface DefinedName extends Candidate {
  readonly kind: Kind | null;
  readonly long: Span;
}

/** The name that a definition makes, with the abbreviation as its alias; null where its meaning is no actor and no system. */
export function definedName(text: string, { abbreviation, meaning, short, long }: Definition): DefinedName | null {
  if (abbreviation.length < 2 || abbreviation.length > 20 || LEGAL_FORMS.has(abbreviation) || !/\p{Lu}/u.test(abbreviation) || meaning.length > 150) return null;
  const kind = classBefore(text, Math.min(short.start, long.start)) ?? kindOf(meaning);
  return {
    type: kind?.type ?? 'system', subtype: kind?.subtype ?? '', kind, long, rule: 'definition', name: plain(meaning), aliases: [abbreviation],
    introduction: { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) },
  };
}

/** The class word right before an offset, quotation marks between left out. */
function classBefore(text: string, at: number): Kind | null {
  const mark = /[„“"»‚‘]/.test(text[at - 1] ?? '') ? 1 : 0, word = previousWord(text, at - mark);
  const found = word && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) ? CLASS_WORDS.at(text, word.end) : null;
  return found && !found.value.needsArticle ? found.value : null;
}

/** The kind of what a meaning names, by its head. */
export function kindOf(meaning: string): Kind | null {
  const words = meaning.split(/\s+/), attribute = words.findIndex((word, i) => i > 0 && ATTRIBUTE.has(word.replace(/,$/, '')));
  const head = words[(attribute < 0 ? words.length : attribute) - 1]!;
  if (!/^\p{Lu}/u.test(meaning) || GENERIC.test(meaning)) return null;
  if (/(?:GmbH|mbH|\sAG|\sSE)$/.test(meaning)) return COMPANY;
  const kind = HEAD_WORDS.of(head);
  return kind && (kind.subtype !== 'company' || words.length > 1) && (words.length > 1 || head.length > 7) ? kind : null;
}

const COMPANY: Kind = { type: 'actor', subtype: 'company' };
