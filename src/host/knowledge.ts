import * as vscode from 'vscode';
import { contentHash } from '../corpus/hash.ts';
import type { Entry } from '../entities/knowledge.ts';
import { createMatcher, type Matcher } from '../entities/matcher.ts';
import { oneNames } from '../entities/oneName.ts';
import { combine, type KnownEntries } from '../entities/ownKnowledge.ts';
import { shortName } from '../entities/shortName.ts';
import type { EntityOf } from '../queries/entities.ts';
import { OwnKnowledge } from './ownKnowledge.ts';

/** How long the names of some entries are worked out at a time, and how long the extension host is left alone in between, in milliseconds. */
const SLICE = 4, REST = 10;

/** The actors and systems that are known, the extension's and the user's own, made ready when a text is first read and when the user's files change. */
export class Knowledge implements vscode.Disposable {
  private made: { readonly known: KnownEntries; readonly matcher: Matcher; readonly fingerprint: string; oneName: ((name: string) => string) | null } | null = null;
  private preparing: ReturnType<typeof setTimeout> | undefined;
  private readonly news = new vscode.EventEmitter<void>();

  /** The user's own files. */
  readonly own: OwnKnowledge;
  /** Other names are known: `matcher` is another one. */
  readonly onDidChange = this.news.event;

  /** @param seeds the actors and systems that Anfrage brings along */
  constructor(private readonly seeds: () => readonly Entry[], log: vscode.LogOutputChannel) {
    this.own = new OwnKnowledge(() => this.known, () => {
      this.made = null;
      this.news.fire();
    }, log);
  }

  get matcher(): Matcher { return this.make().matcher; }
  get known(): KnownEntries { return this.make().known; }
  /** Of the user's own files: with another one other names are found. */
  get fingerprint(): string { return this.make().fingerprint; }
  readonly entityOf: EntityOf = (id) => this.known.byId.get(id) ?? null;

  /** The one name under which all of who asks or answers is put. */
  get oneName(): (name: string) => string {
    const made = this.make();
    return made.oneName ??= oneNames(made.known.byId.values());
  }

  /** The abbreviation of an office, at a date where one is known: "BMI". */
  shortName(office: string, date: string | null): string | null { return shortName(this.known.byId.values(), office, date); }

  private make() {
    if (this.made) return this.made;
    const known = combine(this.seeds(), this.own.current), own = this.own.current.map(({ entities, hidden }) => [entities, hidden]);
    clearTimeout(this.preparing);
    this.preparing = setTimeout(() => { this.prepare(); }, REST);
    return this.made = { known, matcher: createMatcher(known.entries, known.hidden), fingerprint: own.length ? contentHash(JSON.stringify(own, plain)) : '', oneName: null };
  }

  /** Works out names while nothing else is to be done, so that the first papers don't have to wait for all that begin like their words. */
  private prepare() {
    const end = performance.now() + SLICE;
    let isLeft = true;
    while (isLeft && performance.now() < end) isLeft = this.made?.matcher.prepareSome(1) ?? false;
    if (isLeft) this.preparing = setTimeout(() => { this.prepare(); }, REST);
  }

  dispose() {
    clearTimeout(this.preparing);
    this.own.dispose();
    this.news.dispose();
  }
}

/** Maps as JSON can have them. */
const plain = (_: string, value: unknown) => (value instanceof Map ? [...value as ReadonlyMap<unknown, unknown>] : value);
