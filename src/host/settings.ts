import * as vscode from 'vscode';

/** What users can set, as plain data; package.json has the defaults and describes each. */
export interface Settings {
  readonly detectInquiries: boolean;
  /** Whether names and citations are found in plain text and Markdown files that are no inquiries. */
  readonly otherDocuments: 'folder' | 'none';
  /** Globs of files and folders that are never read. */
  readonly exclude: readonly string[];
  /** How many files of the folder are read. */
  readonly files: number;
  /** The largest file that is read, in bytes. */
  readonly fileSize: number;
}

const SECTION = 'anfrage';
const MEGABYTE = 1024 * 1024;

export function settings(): Settings {
  const section = vscode.workspace.getConfiguration(SECTION);
  const positive = (key: string, fallback: number) => {
    const value = section.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? value : fallback;
  };
  return {
    detectInquiries: section.get('detectInquiries', true),
    otherDocuments: section.get<string>('otherDocuments') === 'none' ? 'none' : 'folder',
    exclude: section.get<unknown[]>('exclude', []).filter((glob) => typeof glob === 'string'),
    files: positive('limits.files', 20_000),
    fileSize: positive('limits.fileSize', 5) * MEGABYTE,
  };
}

/** Calls back when one of the named settings changes. */
export function onSettings(names: readonly (keyof Settings | 'limits')[], act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) act();
  });
}
