import type * as vscode from 'vscode';
import type { Edits } from '../entities/knowledgeEdits.ts';
import { changeFile, fileToWrite } from './ownWriter.ts';
import type { Services } from './services.ts';

/** The user's file of actors and systems that is to be written (`fileToWrite`). */
export function ownFile({ knowledge, word }: Services, near: vscode.Uri | undefined): Promise<vscode.Uri | null> {
  return fileToWrite(knowledge.own, word, near);
}

/** Changes such a file (`changeFile`). */
export function changeOwnFile({ knowledge, word }: Services, uri: vscode.Uri, change: (text: string) => Edits): Promise<boolean> {
  return changeFile(knowledge.own, word, uri, change);
}
