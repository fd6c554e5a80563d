import * as vscode from 'vscode';
import { kindsOf } from '../corpus/following.ts';
import { combineVerdicts, verdictKey, type Settled, type Verdict } from '../corpus/verdicts.ts';
import { EMPTY_VERDICTS, putVerdict, removeVerdicts } from '../corpus/verdictsEdits.ts';
import { readVerdicts, type VerdictFile, type VerdictProblem } from '../corpus/verdictsText.ts';
import { inTurn, type Edits } from '../entities/knowledgeEdits.ts';
import type { AnswerKind } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import { outcomesOf, type Outcome } from '../queries/outcomes.ts';
import { verdictBook, verdictOn, type Doubt, type VerdictBook } from '../queries/verdicts.ts';
import type { Words } from '../words/words.ts';
import { Breath, coalesced } from './coalesce.ts';
import type { Folder } from './folder.ts';
import { ownReader, type OwnContent } from './ownText.ts';
import { changeFile, fileToWrite, type WrittenFiles } from './ownWriter.ts';
import { editorRange } from './positions.ts';
import { SettingFiles } from './settingFiles.ts';
import { settings } from './settings.ts';

/** How large a file of verdicts may be, in megabytes: as many as are read of one. */
const LARGEST = 16;
/** How long changes of the folder gather until one looks for verdicts that count no more, in milliseconds. */
const GATHER = 500;

/** A verdict with what became of it; one whose answer has changed does not count. */
export type VerdictEntry = Exclude<Settled, { readonly state: 'lost' }>;

/** What is set of a verdict; what is not named stays as it is. `kinds` null confirms what counts now. */
export type VerdictChange = Partial<Pick<Verdict, 'note' | 'tags'> & { readonly kinds: Verdict['kinds'] | null }>;

/** What came of a question, with the kinds of its answer as it was read. */
export interface AnsweredQuestion extends Outcome {
  readonly found: readonly AnswerKind[];
}

/** A file of verdicts with what is wrong in it. */
export interface VerdictFileProblems {
  readonly uri: vscode.Uri;
  readonly problems: readonly { readonly problem: VerdictProblem; readonly range: vscode.Range }[];
}

/** The user's verdicts on answers, in the files of the setting `anfrage.verdicts.files`. */
export class Verdicts implements vscode.Disposable, WrittenFiles {
  readonly newFile = { de: 'anfrage-urteile.json', en: 'anfrage-verdicts.json' };
  readonly empty = EMPTY_VERDICTS;
  readonly words = { noFolder: 'verdict.noFolder', notRead: 'verdict.notRead' } as const;
  private readonly news = new vscode.EventEmitter<void>();
  private readonly problemNews = new vscode.EventEmitter<void>();
  private readonly reader: SettingFiles<OwnContent<VerdictFile, VerdictProblem>>;
  private readonly breath = new Breath();
  private readonly doubtSoon = coalesced(() => { void this.doubt(); }, GATHER);
  private readonly following: vscode.Disposable;
  private all = combineVerdicts([]);
  private book: VerdictBook;
  private doubts: readonly Doubt[] = [];
  private writing: Promise<unknown> = Promise.resolve();

  /** Other verdicts count. What becomes of them as papers change `Folder.onDidChange` tells. */
  readonly onDidChange = this.news.event;
  /** `files` tells something else. */
  readonly onDidChangeProblems = this.problemNews.event;

  constructor(private readonly folder: Folder, private readonly word: Words, log: vscode.LogOutputChannel) {
    this.book = verdictBook(folder.corpus, []);
    this.following = folder.onDidChange(this.doubtSoon);
    this.reader = new SettingFiles('verdicts', {
      read: ownReader<VerdictProblem, VerdictFile>(LARGEST, readVerdicts, (problem) => problem),
      changed: (files) => {
        this.all = combineVerdicts(files.map(({ content }) => content.good?.verdicts ?? []));
        this.book = verdictBook(folder.corpus, this.all.verdicts);
        log.info(`read verdicts: ${files.length} files with ${this.all.verdicts.length}`);
        this.news.fire();
        void this.doubt();
      },
      failed: (error) => { log.error(error); },
    });
  }

  /** What counts in the place of what was found. */
  readonly judged: VerdictBook['judged'] = (uri, label) => this.book.judged(uri, label);

  /** What somebody judged of a question of a document's procedure. */
  of(uri: string, label: Label): VerdictEntry | null {
    const facts = this.folder.corpus.document(uri);
    return (facts && this.book.of(facts).byLabel.get(label)) ?? null;
  }

  /** The tags that verdicts have, in the order of the papers. */
  get tags(): readonly string[] { return [...new Set(this.all.verdicts.flatMap(({ tags }) => tags))]; }

  get uris(): readonly vscode.Uri[] { return this.reader.current.map(({ uri }) => uri); }

  isBroken(text: string): boolean { return readVerdicts(text, '').broken; }

  start(): Promise<void> { return this.reader.start(); }

  look(): Promise<void> { return this.reader.look(); }

  /** The answer to a question that can be judged, and what counts of it now; null where nothing answers it by itself. */
  answered(uri: string, label: Label): AnsweredQuestion | null {
    const { corpus } = this.folder, facts = corpus.document(uri), outcome = facts && outcomesOf(corpus, facts, this.judged).find((one) => one.label === label);
    return outcome?.at ? { ...outcome, found: kindsOf(outcome.at) } : null;
  }

  /** Judges the answers to questions, or with null takes back what was judged of them. Gives whether that was written; why not the user is told. One change after the other, so that each sees what the one before wrote. */
  set(uri: string, label: Label | readonly Label[], change: VerdictChange | null): Promise<boolean> {
    const work = this.writing.then(() => (change ? this.judge(uri, [label].flat(), change) : this.remove(uri, [label].flat())));
    this.writing = work.catch(() => undefined);
    return work;
  }

  private async judge(uri: string, labels: readonly Label[], { kinds, ...others }: VerdictChange): Promise<boolean> {
    const facts = this.folder.corpus.document(uri), when = new Date().toISOString().replace(/\.\d+/, ''), by = settings().judge || null;
    const judged = facts ? labels.flatMap((label) => this.answered(uri, label) ?? []).map((outcome) => {
      const entry = this.of(uri, outcome.label), before = entry?.verdict ?? null, { found } = outcome;
      if (before && kinds === undefined) return { before, now: { ...before, ...others, label: outcome.label, by, at: when } }; // what it rests on stays: nobody has judged that anew
      return { before, now: { ...verdictOn(facts, outcome, { kinds: kinds ?? outcome.kinds, found, note: before?.note ?? null, tags: before?.tags ?? [], by, when }), ...others } };
    }) : [];
    const file = judged.length ? judged.map(({ before }) => before && this.fileOf(before)).find((one) => one) ?? await fileToWrite(this, this.word, vscode.Uri.parse(uri, true)) : null;
    if (!facts || !file) return false;
    const here = this.reader.current.find((one) => one.uri.toString() === file.toString())?.content.good, changed = new Set(judged.map(({ before }) => before));
    const moved = [...this.book.of(facts).byLabel.values()].filter(({ verdict, label }) => label !== verdict.label && !changed.has(verdict) && here?.place(verdict)); // else the number of one might be that which another one bears still
    const gone = [...moved.map(({ verdict }) => verdict), ...judged.flatMap(({ before, now }) => (before && verdictKey(before) !== verdictKey(now) ? before : []))], put = [...moved.map(({ verdict, label }) => ({ ...verdict, label })), ...judged.map(({ now }) => now)];
    return this.change(file, [...gone.map((verdict) => (text: string) => removeVerdicts(text, verdict)), ...put.map((verdict) => (text: string) => putVerdict(text, verdict))]);
  }

  /** In whichever files it stands. */
  private async remove(uri: string, labels: readonly Label[]): Promise<boolean> {
    const gone = labels.flatMap((label) => this.of(uri, label)?.verdict ?? []), keys = new Set(gone.map(verdictKey));
    const files = this.reader.current.filter(({ content }) => content.good?.verdicts.some((verdict) => keys.has(verdictKey(verdict))));
    let isDone = files.length > 0;
    for (const file of files) isDone = await this.change(file.uri, gone.map((verdict) => (text) => removeVerdicts(text, verdict))) && isDone;
    return isDone;
  }

  private change(file: vscode.Uri, changes: readonly ((text: string) => Edits)[]): Promise<boolean> {
    return changeFile(this, this.word, file, (text) => inTurn(text, changes));
  }

  private fileOf(verdict: Verdict): vscode.Uri | null {
    return this.reader.current.find(({ content }) => content.good?.place(verdict))?.uri ?? null;
  }

  /** Looks for the verdicts that count no more; while papers are being read nobody knows. */
  private async doubt() {
    const { book } = this, { unread, putOff } = this.folder;
    if (unread === putOff && this.folder.hasBeenRead) {
      const doubts = await this.breath.finish(book.doubts());
      if (book !== this.book) return; // another one tells
      this.doubts = doubts;
    }
    this.problemNews.fire();
  }

  /** The files as they are now, with what is wrong in each, also with regard to the others and to the papers. */
  get files(): readonly VerdictFileProblems[] {
    return this.reader.current.map(({ uri, content: { good, broken, lineStarts } }) => {
      const at = (code: VerdictProblem['code'], verdict: Verdict, data: VerdictProblem['data']): VerdictProblem[] => {
        const span = good?.place(verdict);
        return span ? [{ code, source: uri.path, span, data: { paper: verdict.paper, label: verdict.label, ...data } }] : [];
      };
      const all = broken ? [broken] : [...good?.problems ?? [], ...this.all.doubles.flatMap(({ counts, other }) => at('double', other, { by: counts.by ?? '?', at: counts.at ?? '?' })), ...this.doubts.flatMap(({ code, verdict }) => at(code, verdict, {}))];
      return { uri, problems: all.map((problem) => ({ problem, range: editorRange(lineStarts, problem.span) })) };
    });
  }

  dispose() {
    for (const part of [this.reader, this.following, this.doubtSoon, this.news, this.problemNews]) part.dispose();
  }
}
