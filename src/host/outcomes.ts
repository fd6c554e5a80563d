import * as vscode from 'vscode';
import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { outcomesOf, type Outcome } from '../queries/outcomes.ts';
import type { Folder } from './folder.ts';
import type { Verdicts } from './verdicts.ts';

/** What came of the questions of documents, as they were read or judged: worked out once for each version of a document, of what the folder knows and of the verdicts, for all who show it. */
export class Outcomes implements vscode.Disposable {
  private known = new WeakMap<Facts, { readonly version: number; readonly outcomes: readonly Outcome[] }>();
  private readonly news = new vscode.EventEmitter<void>();
  private readonly corpus: CorpusView;
  private readonly following: vscode.Disposable[];

  /** Something else may have come of some questions. */
  readonly onDidChange = this.news.event;

  constructor({ corpus, onDidChange }: Pick<Folder, 'corpus' | 'onDidChange'>, private readonly verdicts: Pick<Verdicts, 'judged' | 'onDidChange'>) {
    this.corpus = corpus;
    this.following = [
      onDidChange(() => { this.news.fire(); }),
      verdicts.onDidChange(() => {
        this.known = new WeakMap();
        this.news.fire();
      }),
    ];
  }

  of(facts: Facts): readonly Outcome[] {
    const { version } = this.corpus, known = this.known.get(facts);
    if (known?.version === version) return known.outcomes;
    const outcomes = outcomesOf(this.corpus, facts, this.verdicts.judged);
    this.known.set(facts, { version, outcomes });
    return outcomes;
  }

  dispose() {
    for (const part of this.following) part.dispose();
    this.news.dispose();
  }
}
