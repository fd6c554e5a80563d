import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';

/** Annexes that lie beside their paper as files of their own: "21-7652.txt" and "21-7652 Anlage 2.txt". */

const FILE = /^(.*?)(\.(?:txt|md|anfrage|pdf\.anfrage)(?:\?.*)?)$/i;
const ENDINGS = ['.txt', '.md', '.anfrage'];
/** What may stand between the paper's name and "Anlage", and before a number. */
const MARKS = ['%20', '-', '_', '.', '%20-%20', ''];
const NAMES = ['Anlage', 'Anlagen', 'Anhang', 'anlage', 'anlagen', 'anhang'];

/** The files beside a paper that its name shows to be its annex: the one with a number, or all that have none or 1. Looked up by name, so that no list is gone through. */
export function annexFiles(corpus: CorpusView, { uri }: Pick<Facts, 'uri'>, number: string | null): readonly Facts[] {
  const [, base, ending] = FILE.exec(uri) ?? [];
  if (base === undefined || ending === undefined) return [];
  const numbers = number === null ? ['', ...MARKS.map((mark) => `${mark}1`)] : MARKS.flatMap((mark) => [mark + number, `${mark}0${number}`]), found = new Map<string, Facts>();
  for (const mark of MARKS) for (const name of NAMES) for (const behind of numbers) for (const end of new Set([ending, ...ENDINGS])) {
    const facts = corpus.document(base + mark + name + behind + end);
    if (facts) found.set(facts.uri, facts);
  }
  return [...found.values()];
}
