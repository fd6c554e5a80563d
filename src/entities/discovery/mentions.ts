import type { DiscoveredName } from '../../model/discovered.ts';
import type { Mention } from '../../model/entity.ts';
import type { CleanText } from '../../text/clean.ts';
import { HeldWords } from '../heldWords.ts';
import type { Entry } from '../knowledge.ts';
import { longestFirst } from '../longest.ts';
import { createMatcher, findMentions } from '../matcher.ts';
import { surnameOf } from '../persons.ts';
import { isNounLike, Usage } from './shapes.ts';

/** Where the texts of a paper use the names that it introduces, before the introduction too. The texts are its clean views. */
export function discoveredMentions(views: readonly CleanText[], names: readonly DiscoveredName[]): Mention[] {
  if (!names.length) return [];
  const usage = views.map(({ text }) => new Usage(text)), isNoun = (word: string) => isNounLike(word) || usage.some((one) => one.isNoun(word));
  const matcher = createMatcher(names.map((name) => entryOf(name, isNoun)), new Set(), new HeldWords(views.map(({ text }) => text)));
  return views.flatMap((view) => findMentions(view, matcher)).map((mention) => ({ ...mention, discovered: true }));
}

/** Known and discovered mentions as one list in text order: of those that overlap the longest, at the same text the known one. */
export function withDiscovered(known: readonly Mention[], discovered: readonly Mention[]): Mention[] {
  if (!discovered.length) return [...known];
  const all = [...known, ...discovered].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return longestFirst(all.map((mention) => ({ start: mention.span.start, end: mention.span.end, mention }))).map(({ mention }) => mention);
}

/** The first word of a name, if it ends as words do that are inflected. */
const HEAD = /^\S*\p{Ll}(?=\s|$)/u;

/** What the matcher knows of a name. A surname that is a German noun too does not count alone; the head of a name is inflected whatever follows it ("Landeskriminalamts Berlin"). */
function entryOf({ id, type, subtype, name, aliases }: DiscoveredName, isNoun: (word: string) => boolean): Entry {
  const surname = subtype === 'person' ? surnameOf(name)?.surname : undefined;
  const endings = subtype === 'notice-type' ? ['s', 'es', 'e', 'en'] : ['s', 'es'];
  const forms = subtype === 'person' ? [] : [name, ...aliases].flatMap((one) => {
    const head = HEAD.exec(one)?.[0] ?? '';
    return head === '' ? [] : endings.map((ending) => head + ending + one.slice(head.length));
  });
  return { id, type, subtype, name, aliases, forms, description: { de: '', en: '' }, ...(surname !== undefined && isNoun(surname) ? { hidden: [surname] } : {}) };
}
