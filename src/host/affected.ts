import * as vscode from 'vscode';
import { Breath } from './coalesce.ts';
import type { FileEvents } from './fileEvents.ts';
import { isExcluded, isPaperFile, listFiles } from './files.ts';
import { documentOf, fileAddress, liesIn, roots } from './folderFiles.ts';
import { fileOf, isPdf } from './pdfAddress.ts';
import { pdfsBeside } from './pdfs.ts';
import type { Settings } from './settings.ts';

/** What is asked of the folder to which something happened. */
export interface AffectedPorts {
  readonly limits: Settings;
  readonly token: vscode.CancellationToken;
  /** Whether a document was read, or stands in an editor. */
  readonly isKnown: (uri: string) => boolean;
  readonly isOpen: (uri: string) => boolean;
  /** Whether it is the text of a PDF of the folder, read or left alone. */
  readonly isPdfText: (uri: string) => boolean;
  /** All that are known. */
  readonly known: () => Iterable<string>;
}

/** The documents to which something happened, by their addresses. */
export interface Affected {
  /** Those that were told of: when they are read it shows whether they are still there. */
  readonly told: ReadonlyMap<string, vscode.Uri>;
  /** Those of which time and size show whether they have changed. */
  readonly maybe: ReadonlyMap<string, vscode.Uri>;
  /** Those that were closed and lie nowhere. */
  readonly strays: readonly string[];
}

/** Which documents are affected by what happened to files and folders. */
export async function affectedBy({ changed, gone, folders, more }: FileEvents, { limits, token, isKnown, isOpen, isPdfText, known }: AffectedPorts): Promise<Affected> {
  const breath = new Breath(), told = new Map<string, vscode.Uri>(), maybe = new Map<string, vscode.Uri>(), strays: string[] = [], replaced = new Set(folders.map(String));
  const add = (files: Map<string, vscode.Uri>, uri: vscode.Uri) => { if ((isPaperFile(uri) || isPdf(uri)) && !isExcluded(uri, limits)) files.set(documentOf(uri).toString(), documentOf(uri)); };
  for (const uri of changed) {
    await breath.pause();
    if (vscode.workspace.getWorkspaceFolder(fileOf(uri)) || isOpen(uri.toString())) add(told, uri);
    else strays.push(uri.toString());
  }
  for (const address of gone) {
    const uri = vscode.Uri.parse(address, true);
    if (isKnown(documentOf(uri).toString())) add(told, uri);
    else replaced.add(address);
  }
  if (more || replaced.size) {
    for (const key of known()) {
      await breath.pause();
      if (more || liesIn(fileAddress(key), replaced)) maybe.set(key, vscode.Uri.parse(key, true));
    }
  }
  if (more || folders.length) for (const uri of await listFiles(more ? roots() : folders, limits, token)) add(maybe, uri);
  for (const text of [...told.values(), ...maybe.values()]) for (const pdf of pdfsBeside(text)) if (isPdfText(documentOf(pdf).toString())) add(told, pdf); // whether it counts depends on the text
  return { told, maybe, strays };
}
