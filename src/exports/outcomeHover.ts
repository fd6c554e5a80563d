import type { PhrasingContent } from 'mdast';
import type { KindShown, OutcomeShown } from '../queries/outcomeShown.ts';
import type { Target } from '../queries/place.ts';
import { chainWords, groundWords, hedgeWords, kindsWords, outcomeWords } from '../words/outcomes.ts';
import { labelsWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { LINK_COMMANDS } from './links.ts';
import { commandLink, markdownOf, paragraph, strong, text } from './markdown.ts';

/** How many references a hover follows. */
const MOST_CHAINS = 5;

/** The Markdown of what came of questions: what the answer is, the words that show it, its reservations, and what it refers to. */
export function outcomesMarkdown(outcomes: readonly OutcomeShown[], word: Words): string {
  return markdownOf(outcomes.map((outcome) => paragraph(...lines(outcomeLines(outcome, word)))));
}

function outcomeLines({ labels, outcome: { lead, at, judged, kinds }, kinds: found, chains }: OutcomeShown, word: Words): PhrasingContent[][] {
  const { hedges = [] } = at?.answer ?? {}, more = chains.length - MOST_CHAINS;
  return [
    [strong(text(`${word('hover.question', { label: labelsWords(word, labels) })}: ${outcomeWords(word, lead)}`)), ...(judged ? [text(` · ${word('outcome.judged', { kinds: kindsWords(word, kinds) })}`)] : [])],
    ...found.flatMap((kind) => (kind.words === null ? [] : [kindLine(kind, kind.words, word)])),
    ...(hedges.length ? [[text(word('outcome.hedges', { hedges: hedges.map((hedge) => hedgeWords(word, hedge)).join(', ') }))]] : []),
    ...chains.slice(0, MOST_CHAINS).map(({ chain, target }) => [linked(target, chainWords(word, chain))]),
    ...(more > 0 ? [[text(word('hover.more', { count: more }))]] : []),
  ];
}

/** "verweigert (Staatswohl): „…“", with a link to the words. */
function kindLine({ kind, ground, target }: KindShown, words: string, word: Words): PhrasingContent[] {
  const what = outcomeWords(word, kind);
  return [text(`${ground ? word('outcome.ground', { what, ground: groundWords(word, ground) }) : what}: `), linked(target, word('outcome.quoted', { words }))];
}

function linked(target: Target | null, words: string): PhrasingContent {
  return target ? commandLink(LINK_COMMANDS.openPlace, [target.uri, target.select.start, target.select.end], text(words)) : text(words);
}

function lines(all: readonly PhrasingContent[][]): PhrasingContent[] {
  return all.flatMap((line, i): PhrasingContent[] => (i ? [{ type: 'break' }, ...line] : line));
}
