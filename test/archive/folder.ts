import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../bench/madeFolder.ts';
import { paperAt, type MadePaper } from '../../bench/papers.ts';
import { paperNumber } from '../../bench/plans.ts';
import { contentHash } from '../../src/corpus/hash.ts';
import { digestOf, type Expected } from './expected.ts';

/** Characters: short ones, so that many are indexed within a test's time. */
const AVERAGE = 8000;
const SAMPLE = 25;

/** A folder of papers that changes as if somebody else worked in it, and what is true of it. */
export class ArchiveFolder {
  readonly folder: string;
  readonly remove: () => void;
  /** The papers by their places in the folder. */
  private readonly texts = new Map<string, string>();
  private next: number;
  private round = 0;
  private found: { readonly file: string; readonly words: string; readonly target: string; readonly number: string } | null = null;

  constructor(count: number) {
    const made = makeFolder(count, { average: AVERAGE });
    this.folder = made.folder;
    this.remove = made.remove;
    this.next = count;
    for (const file of made.files) this.texts.set(path.relative(made.folder, file), fs.readFileSync(file, 'utf8'));
  }

  /** Changes, deletes, adds and renames so many papers each, as fast as the disk takes it. Papers that others are probed with stay. */
  change(each: number) {
    const kept = new Set(Object.values(this.probe())), files = [...this.texts.keys()].filter((file) => !kept.has(file)), from = (this.round * 3 * each) % Math.max(1, files.length - 3 * each);
    const [changed, deleted, renamed] = [0, 1, 2].map((i) => files.slice(from + i * each, from + (i + 1) * each)) as [string[], string[], string[]];
    for (const file of changed) this.write(file, `${this.texts.get(file)!}\nNachtrag ${this.round}: siehe Bundestagsdrucksache 16/88888.\n`);
    for (const file of deleted) { fs.rmSync(path.join(this.folder, file)); this.texts.delete(file); }
    for (const file of renamed) {
      const to = file.replace(/ ([^ ]+)$/, ` ${this.round} $1`);
      fs.renameSync(path.join(this.folder, file), path.join(this.folder, to));
      this.texts.set(to, this.texts.get(file)!);
      this.texts.delete(file);
    }
    for (let i = 0; i < each; i++) { const paper = paperAt(this.next++, { average: AVERAGE }); this.write(paper.file, paper.text); }
    this.round++;
  }

  /** Tells the suite what is true now. */
  tell(phase: Expected['phase']) {
    const { file, words, target, number } = this.probe(), papers = [...this.texts].map(([name, text]) => [name, contentHash(text)] as const);
    const citing = [...this.texts].filter(([name, text]) => name !== target && text.includes(number)).length;
    const sample = [...this.texts.keys()].filter((_, i, all) => i % Math.ceil(all.length / SAMPLE) === 0);
    const archive: Expected = { phase, round: this.round, papers: papers.length, digest: digestOf(papers, contentHash), probe: { file, words, target, number, citing }, sample };
    fs.mkdirSync(path.join(this.folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(this.folder, '.vscode/settings.json'), JSON.stringify({ archive }));
  }

  /** The first paper that cites another answer of the folder in words that stand on one line, once. */
  private probe() {
    if (this.found) return this.found;
    for (let i = 0; i < this.next; i++) {
      const paper = paperAt(i, { average: AVERAGE });
      for (const number of paper.cited) {
        const cited = this.answering(number), words = `Bundestagsdrucksache ${number}`;
        if (cited && cited.file !== paper.file && paper.text.split(words).length === 2) return this.found = { file: paper.file, words, target: cited.file, number };
      }
    }
    throw new Error('no paper cites another one');
  }

  private answering(number: string): MadePaper | null {
    const index = (Number(number.split('/')[1]) - 1001) / 2;
    const paper = Number.isInteger(index) && index >= 0 && index < this.next ? paperAt(index, { average: AVERAGE }) : null;
    return paper && paper.plan.form === 'answer' && paperNumber(paper.plan) === number ? paper : null;
  }

  private write(file: string, text: string) {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), text);
    this.texts.set(file, text);
  }
}
