import * as vscode from 'vscode';
import type { KnowledgeFile } from '../entities/knowledge.ts';
import { EMPTY_FILE } from '../entities/knowledgeEdits.ts';
import { readKnowledgeText, type KnowledgeText, type PlacedProblem } from '../entities/knowledgeText.ts';
import { disagreements, type KnownEntries } from '../entities/ownKnowledge.ts';
import type { EntityId } from '../model/entity.ts';
import { lineStarts } from '../text/lines.ts';
import { ownReader, type OwnContent } from './ownText.ts';
import type { WrittenFiles } from './ownWriter.ts';
import { editorRange } from './positions.ts';
import { SettingFiles } from './settingFiles.ts';

/** How large a file of one's own actors and systems may be, in megabytes: some ten thousand entries. */
export const LARGEST_KNOWLEDGE = 4;

/** A file of one's own with what is wrong in it. */
export interface OwnFile {
  readonly uri: vscode.Uri;
  readonly file: KnowledgeFile | null;
  readonly problems: readonly { readonly problem: PlacedProblem; readonly range: vscode.Range }[];
}

/** A file of one's own as it stands in an editor. */
export interface OwnText {
  readonly text: KnowledgeText;
  readonly lineStarts: Uint32Array;
}

/** The user's own files of actors and systems (setting `anfrage.knowledge`), in the format of the extension's. */
export class OwnKnowledge implements vscode.Disposable, WrittenFiles {
  readonly newFile = { de: 'anfrage-namen.json', en: 'anfrage-names.json' };
  readonly empty = EMPTY_FILE;
  readonly words = { noFolder: 'knowledge.noFolder', notRead: 'knowledge.notRead' } as const;
  private readonly reader: SettingFiles<OwnContent<KnowledgeText, PlacedProblem>>;
  private checked: readonly OwnFile[] | null = null;
  private readonly versions = new WeakMap<vscode.TextDocument, { readonly version: number; readonly read: OwnText }>();

  /**
   * @param known what is known by these files and otherwise
   * @param changed called when the files tell something else
   */
  constructor(private readonly known: () => KnownEntries, changed: () => void, log: vscode.LogOutputChannel) {
    this.reader = new SettingFiles('knowledge', {
      read: ownReader<PlacedProblem, KnowledgeText>(LARGEST_KNOWLEDGE, readKnowledgeText, (problem) => ({ ...problem, path: [] })),
      changed: (files) => {
        log.info(`read own actors and systems: ${files.length} files`);
        this.checked = null;
        changed();
      },
      failed: (error) => { log.error(error); },
    });
  }

  /** What the files say that can be read, or could be read before. */
  get current(): readonly KnowledgeFile[] { return this.reader.current.flatMap(({ content }) => content.good ?? []); }

  isBroken(text: string): boolean { return readKnowledgeText(text, '').broken; }

  get uris(): readonly vscode.Uri[] { return this.reader.current.map(({ uri }) => uri); }

  /** The files as they are now, with what is wrong in each, also with regard to all that is known. */
  get files(): readonly OwnFile[] { return this.checked ??= this.check(); }

  /** Where an entry stands, and its name; null for one that is not in these files. Of several files the last one counts. */
  place(id: EntityId): { readonly uri: vscode.Uri; readonly range: vscode.Range; readonly name: vscode.Range } | null {
    for (const { uri, content } of [...this.reader.current].reverse()) {
      const document = vscode.workspace.textDocuments.find((open) => !open.isClosed && open.isDirty && open.uri.toString() === uri.toString()); // else the file counts, which an editor may not have read again yet
      const { text, lineStarts: starts } = (document && this.read(document)) ?? { text: content.good, lineStarts: content.lineStarts }, span = text?.entry(id), name = text?.name(id);
      if (span && name) return { uri, range: editorRange(starts, span), name: editorRange(starts, name) };
    }
    return null;
  }

  /** One of the files as it stands in an editor, read once a version; null for another document, and for one that is broken. */
  read(document: vscode.TextDocument): OwnText | null {
    if (!this.uris.some((uri) => uri.toString() === document.uri.toString())) return null;
    const known = this.versions.get(document), { version } = document;
    const read = known?.version === version ? known.read : { text: readKnowledgeText(document.getText(), document.uri.path), lineStarts: lineStarts(document.getText()) };
    this.versions.set(document, { version, read });
    return read.text.broken ? null : read;
  }

  private check(): OwnFile[] {
    const known = this.known();
    return this.reader.current.map(({ uri, content: { good, broken, lineStarts: starts } }) => {
      const problems = broken ? [broken] : good ? [...good.problems, ...disagreements(good, known, uri.path).map(good.place)] : [];
      return { uri, file: good, problems: problems.map((problem) => ({ problem, range: editorRange(starts, problem.span) })) };
    });
  }

  start(): Promise<void> { return this.reader.start(); }

  look(): Promise<void> { return this.reader.look(); }

  dispose() { this.reader.dispose(); }
}
