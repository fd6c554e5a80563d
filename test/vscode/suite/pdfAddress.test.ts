import * as vscode from 'vscode';
import { equal } from '../assert.ts';
import { isPdf, pdfOf, readableUri } from '../../../src/host/pdfAddress.ts';

describe('the address of a PDF as a text', () => {
  for (const [what, pdf, readable] of [
    ['in a folder', 'file:///papiere/21-7652.pdf', 'anfrage-pdf:/papiere/21-7652.pdf.anfrage?file'],
    ['with blanks and umlauts', 'file:///papiere/Gro%C3%9Fe%20Anfrage.PDF', 'anfrage-pdf:/papiere/Gro%C3%9Fe%20Anfrage.PDF.anfrage?file'],
    ['on a share', 'file://server/papiere/a.pdf', 'anfrage-pdf://server/papiere/a.pdf.anfrage?file'],
    ['on another machine', 'vscode-remote://ssh-remote%2Bhaus/papiere/a.pdf', 'anfrage-pdf://ssh-remote%2Bhaus/papiere/a.pdf.anfrage?vscode-remote'],
    ['in a virtual folder with a query', 'vscode-vfs://github/haus/papiere/a.pdf?ref=1&b=%3F', 'anfrage-pdf://github/haus/papiere/a.pdf.anfrage?vscode-vfs%3Fref%3D1%26b%3D%3F'],
  ] as const) it(`leads there and back: ${what}`, () => {
    const uri = vscode.Uri.parse(pdf, true);
    equal(readableUri(uri).toString(), readable);
    equal(pdfOf(vscode.Uri.parse(readable, true))?.toString(), uri.toString());
    equal(isPdf(uri), true);
  });

  it('no other address is one', () => {
    for (const other of ['file:///papiere/a.pdf.anfrage?file', 'anfrage-pdf:/papiere/a.pdf.anfrage', 'anfrage-pdf:/papiere/a.pdf?file']) equal(pdfOf(vscode.Uri.parse(other, true)), null);
  });
});
