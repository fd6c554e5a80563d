import * as vscode from 'vscode';
import { pdfOf } from './pdfAddress.ts';
import type { Pdfs } from './pdfs.ts';

/**
 * The texts of PDFs as files that nobody can write. A file system, and not a provider of contents: its documents are files to VS Code, with a language by their
 * name, tabs that come back with the window (which wakes the extension by `onFileSystem`), a mark when the PDF is gone, and a reload when it changes.
 */
export function readableFiles(pdfs: Promise<Pick<Pdfs, 'open' | 'close' | 'problemWords'>>): vscode.FileSystemProvider & vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>(), watchers = new Map<string, vscode.Disposable>();
  /** VS Code wants to hear of files that editors show, and keeps others as documents too: so each that was read is followed until it is closed. */
  const follow = (readable: vscode.Uri, pdf: vscode.Uri) => {
    if (watchers.has(readable.toString())) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(pdf, '..'), '*')), key = pdf.toString();
    const tell = (type: vscode.FileChangeType) => (uri: vscode.Uri) => { if (uri.toString() === key) changed.fire([{ type, uri: readable }]); };
    watcher.onDidCreate(tell(vscode.FileChangeType.Created));
    watcher.onDidChange(tell(vscode.FileChangeType.Changed));
    watcher.onDidDelete(tell(vscode.FileChangeType.Deleted));
    watchers.set(readable.toString(), watcher);
  };
  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => {
    watchers.get(uri.toString())?.dispose();
    if (watchers.delete(uri.toString())) void pdfs.then((service) => { service.close(uri); });
  });
  const writing = () => { throw vscode.FileSystemError.NoPermissions(); };
  return {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (readable) => {
      const { ctime, mtime, size } = await vscode.workspace.fs.stat(original(readable));
      return { type: vscode.FileType.File, ctime, mtime, size: Math.min(size, LARGEST_TOLD), permissions: vscode.FilePermission.Readonly };
    },
    readFile: async (readable) => {
      const service = await pdfs, read = await service.open(readable);
      follow(readable, original(readable));
      if (read === 'gone') throw vscode.FileSystemError.FileNotFound(readable);
      if ('problem' in read) throw vscode.FileSystemError.Unavailable(service.problemWords(read));
      return new TextEncoder().encode(BYTE_ORDER_MARK + read.text);
    },
    readDirectory: () => [],
    createDirectory: writing, writeFile: writing, delete: writing, rename: writing,
    dispose: () => { for (const part of [changed, closed, ...watchers.values()]) part.dispose(); },
  };
}

/** The size of a PDF says nothing about its text: it tells versions apart. VS Code asks before it opens what is large, in bytes. */
const LARGEST_TOLD = 1_000_000;
/** So that VS Code reads UTF-8, whatever `files.encoding` says. It is no part of the text that the editor holds. */
const BYTE_ORDER_MARK = '\ufeff';

function original(readable: vscode.Uri): vscode.Uri {
  const pdf = pdfOf(readable);
  if (!pdf) throw vscode.FileSystemError.FileNotFound(readable);
  return pdf;
}
