import type * as vscode from 'vscode';
import { READABLE_SCHEME } from '../model/readable.ts';

export { READABLE_SCHEME };

/**
 * The addresses of readable documents: the text layer of a PDF is a document of its own scheme, which nobody can write.
 * Its path is the PDF's with the ending of inquiries, so that it is one by its name and no viewer of PDFs takes it; the PDF's own scheme is the query.
 */
const ENDING = '.anfrage';
const PDF = /\.pdf$/i;

/** The address of the file that holds a document, as the host spells it: the PDF's for a readable one, its own for others. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  return pdfOf(uri) ?? uri;
}

export function isPdf({ path }: vscode.Uri): boolean {
  return PDF.test(path);
}

/** Where the text of a PDF can be read. */
export function readableUri(pdf: vscode.Uri): vscode.Uri {
  return pdf.with({ scheme: READABLE_SCHEME, path: pdf.path + ENDING, query: pdf.query ? `${pdf.scheme}?${pdf.query}` : pdf.scheme, fragment: '' });
}

/** The PDF of which an address is the readable one; null for any other address. */
export function pdfOf(readable: vscode.Uri): vscode.Uri | null {
  const { scheme, path } = readable, [, original, query = ''] = /^([\w.+-]+)(?:\?(.*))?$/s.exec(readable.query) ?? [];
  if (scheme !== READABLE_SCHEME || original === undefined || !path.endsWith(ENDING)) return null;
  return readable.with({ scheme: original, path: path.slice(0, -ENDING.length), query, fragment: '' });
}
