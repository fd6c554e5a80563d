import type { Clause, Word } from './answerClauses.ts';
import type { PhraseMatch } from './answerPhraseLanguage.ts';

/** Whether words are the government's own statement, or something quoted, supposed, denied, or known and said by others. */

const OTHERS = /^(?:(?:bundes)?länder|kommunen?|gemeinden?|städte|(?:landkreise?|kreise)n?$|unternehmen|verb[aä]nd|kommission|hersteller|betreiber|gericht|fragestell(?:er|enden?)|firm[ae]|gesellschaft|konzern|bank|verein|zeug|täter|betroffene|eigentümer|bürger|universität|hochschule|(?:schul|kranken|kita)?träger|versicherung|krankenkasse|antragsteller|mitgliedstaat|staat(?:en)?$|partei|gutachter|anbieter|autor|stiftung|vereinigung|gewerkschaft|medien|presse)/;
const ARTICLES = new Set('der die das den dem des'.split(' ')), PREPOSITIONS = new Set('von bei zu aus an in mit für durch über auf nach gegen unter um seitens gegenüber zwischen'.split(' '));
const OWN = /regierung$|^senat|ministerium$|^uns$|^ihr$|^ihnen$/;
/** What is said under them need not be so. */
const SUPPOSING = new Set('wenn falls sofern ob bevor soweit solange'.split(' '));
const NEGATIONS = new Set('nicht kein keine keinen keinem keiner keinerlei'.split(' '));
/** They open clauses about the things that are spoken of. */
const RELATIVES = new Set('der die das den dem deren dessen denen'.split(' '));
const SAYING = /^(?:behaupt|mein(?:en|t)$|kritisier|beklag|bemängel|vermut|unterstell|vorwurf$|vorwürf|anschein$|eindruck$|gerücht|fragestell)/;

/** Whether a match says nothing of the government's own answer. */
export function isReported({ phrase, first, last }: PhraseMatch, clause: Clause, clauses: readonly Clause[]): boolean {
  const from = clause.words[first]!, to = clause.words[last]!;
  if (from.quotation && from.quotation === to.quotation) return true;
  if (clause.kind === 'subordinate' && SUPPOSING.has(clause.opener)) return true;
  const main = clauses.filter(({ kind }) => kind === 'main').flatMap(({ words }) => words);
  if (clause.opener === 'dass' && main.some(({ word }) => NEGATIONS.has(word) || SAYING.test(word))) return true;
  return phrase.about === 'government' && (isOfOthers(clause.words) || (RELATIVES.has(clause.opener) && !clause.words.some(({ word }) => OWN.test(word))));
}

/** Whether somebody else than the government knows, says or wants something: "den Ländern liegen …", "das Unternehmen hat …". */
function isOfOthers(words: readonly Word[]): boolean {
  return !words.some(({ word }) => OWN.test(word)) ? words.some((_, at) => isSomebodyElse(words, at)) : isSomebodyElse(words.slice(0, 3), 1) || isSomebodyElse(words.slice(0, 3), 2);
}

function isSomebodyElse(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  if (!noun?.isCapital || !OTHERS.test(noun.word)) return false;
  const article = [at - 1, at - 2].find((i) => i >= 0 && ARTICLES.has(words[i]!.word));
  if (article === undefined) return at === 0;
  const before = words[article - 1];
  return !before || (!before.isCapital && !PREPOSITIONS.has(before.word)) || article === 0;
}
