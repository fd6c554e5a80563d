/** What the runner tells the suite, by way of a setting of the workspace: `archive`. */
export interface Expected {
  readonly phase: 'without' | 'index' | 'restored' | 'killed' | 'after-kill';
  /** Grows with each change of the folder. */
  readonly round: number;
  readonly papers: number;
  /** Of the names of all papers with the hashes of their texts. */
  readonly digest: string;
  /** A paper that cites another one of the folder, with the words that cite; and the papers that cite that one, by what stands in the folder. */
  readonly probe: { readonly file: string; readonly words: string; readonly target: string; readonly number: string; readonly citing: number };
  /** Papers whose facts are compared with a new reading. */
  readonly sample: readonly string[];
}

/** What the suite asks of the runner, as a line that it prints. */
export const ASK = '@';
export type Request = `${typeof ASK}host ${number}` | `${typeof ASK}change` | `${typeof ASK}kill`;

/** How the folder is told: the papers in order, each with the hash of its text. */
export function digestOf(papers: readonly (readonly [file: string, hash: string])[], hash: (text: string) => string): string {
  return hash([...papers].map((paper) => paper.join(' ')).sort().join('\n'));
}
