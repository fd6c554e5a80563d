import type * as vscode from 'vscode';
import { READABLE_SCHEME } from './pdfAddress.ts';

/** What is to be read, in which order: what open papers cite before the rest, texts before PDFs, because whether a PDF counts depends on them. */
export class ReadingList {
  private readonly ranks = { texts: { cited: new Map<string, vscode.Uri>(), others: new Map<string, vscode.Uri>() }, pdfs: { cited: new Map<string, vscode.Uri>(), others: new Map<string, vscode.Uri>() } };
  /** What the user did not want to wait for: read when somebody needs it. */
  private readonly later = new Map<string, vscode.Uri>();

  get size(): number { return this.parts.reduce((sum, { size }) => sum + size, 0); }
  /** Whether something is still to be read, now or when somebody needs it. */
  has(key: string): boolean { return this.later.has(key) || this.parts.some((part) => part.has(key)); }

  /** How much was put off. */
  get putOff(): number { return this.later.size; }

  add(uri: vscode.Uri) {
    const key = uri.toString();
    this.later.delete(key);
    if (!this.has(key)) this.ranks[kindOf(uri)].others.set(key, uri);
  }

  /** The same before the rest. */
  addFirst(uri: vscode.Uri) {
    this.add(uri);
    this.prefer(uri.toString());
  }

  /** Reads something before the rest, if it is still to be read. */
  prefer(key: string) {
    for (const { cited, others } of [this.ranks.texts, this.ranks.pdfs]) {
      const uri = others.get(key);
      if (uri && others.delete(key)) cited.set(key, uri);
    }
  }

  /** The next one, which is then no longer on the list. */
  take(kind: 'texts' | 'pdfs'): vscode.Uri | undefined {
    const { cited, others } = this.ranks[kind];
    for (const part of [cited, others]) {
      for (const [key, uri] of part) {
        part.delete(key);
        return uri;
      }
    }
    return undefined;
  }

  /** One that is needed now, if it is still to be read. */
  takeThis(key: string): vscode.Uri | undefined {
    for (const part of [...this.parts, this.later]) {
      const uri = part.get(key);
      if (uri && part.delete(key)) return uri;
    }
    return undefined;
  }

  putOffRest() {
    for (const part of this.parts) {
      for (const [key, uri] of part) this.later.set(key, uri);
      part.clear();
    }
  }

  /** Takes up what was put off. */
  resume() {
    const uris = [...this.later.values()];
    for (const uri of uris) this.add(uri);
  }

  clear() { for (const part of [...this.parts, this.later]) part.clear(); }

  private get parts(): readonly Map<string, vscode.Uri>[] { return [this.ranks.texts.cited, this.ranks.texts.others, this.ranks.pdfs.cited, this.ranks.pdfs.others]; }
}

const kindOf = ({ scheme }: vscode.Uri) => (scheme === READABLE_SCHEME ? 'pdfs' as const : 'texts' as const);
