import * as vscode from 'vscode';
import { coalesced } from './coalesce.ts';
import { isPaperFile, PAPER_FILES } from './files.ts';
import { isPdf } from './pdfAddress.ts';

/** What happened to files since the last time. */
export interface FileEvents {
  /** Files of our kinds that are new or changed. */
  readonly changed: readonly vscode.Uri[];
  /** Addresses of files and folders that are gone. */
  readonly gone: ReadonlySet<string>;
  /** Folders that are new or were replaced: no events tell of what lies in them. */
  readonly folders: readonly vscode.Uri[];
  /** So much happened that nobody looked at each path: there may be more new and replaced folders. */
  readonly more: boolean;
}

/** How long events gather, in milliseconds. */
const GATHER = 100;
/** How many paths that are none of our files are looked at, to see whether they are folders. */
const MOST_LOOKS = 64;

/** Follows the files of our kinds, and the folders that come and go as a whole (moved, unpacked, checked out). */
export class FileWatcher implements vscode.Disposable {
  private readonly changed = new Map<string, vscode.Uri>();
  private readonly gone = new Set<string>();
  private readonly others = new Map<string, vscode.Uri>();
  private readonly tell = coalesced(() => { void this.hand(); }, GATHER);
  private readonly parts: vscode.Disposable[];

  constructor(private readonly act: (events: FileEvents) => Promise<void>) {
    const files = vscode.workspace.createFileSystemWatcher(PAPER_FILES), everything = vscode.workspace.createFileSystemWatcher('**');
    const other = (uri: vscode.Uri) => {
      if (isPaperFile(uri) || isPdf(uri)) return;
      this.others.set(uri.toString(), uri);
      this.tell();
    };
    this.parts = [
      files, files.onDidCreate((uri) => { this.look(uri); }), files.onDidChange((uri) => { this.look(uri); }),
      everything, everything.onDidCreate(other), everything.onDidChange(other),
      everything.onDidDelete((uri) => {
        this.gone.add(uri.toString());
        this.tell();
      }),
    ];
  }

  /** Treats a file as changed. */
  look(uri: vscode.Uri) {
    this.changed.set(uri.toString(), uri);
    this.tell();
  }

  private async hand() {
    const changed = [...this.changed.values()], gone = new Set(this.gone), others = [...this.others.values()];
    this.changed.clear();
    this.gone.clear();
    this.others.clear();
    const looks = await Promise.all(others.slice(0, MOST_LOOKS).map(async (uri) => ((await isFolder(uri)) ? uri : null)));
    await this.act({ changed, gone, folders: looks.filter((uri) => uri !== null), more: others.length > MOST_LOOKS });
  }

  dispose() {
    this.tell.dispose();
    for (const part of this.parts) part.dispose();
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // gone again
  }
}
