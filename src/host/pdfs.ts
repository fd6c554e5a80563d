import * as vscode from 'vscode';
import { layoutOf } from '../pdf/layout.ts';
import { PDF_LIMITS, placeAt, type PdfLimits, type PdfPlace, type PdfProblem, type PdfProblemCode } from '../pdf/pdfText.ts';
import type * as thread from '../pdf/thread.ts';
import type { Layout } from '../text/layout.ts';
import { pdfProblemWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { EXTENSIONS, fileStat, type FileText } from './files.ts';
import { partFile, type LoadPart } from './parts.ts';
import { isPdf, pdfOf } from './pdfAddress.ts';
import { PdfReader, type PdfReading } from './pdfReader.ts';
import { pdfThread } from './pdfThread.ts';
import { settings } from './settings.ts';
import { startThread } from './thread.ts';

/** How many PDFs are kept as they were read. */
const KEPT = 12;

interface Kept {
  /** Of the file, and what it may cost: while it is the same, so is what reading gives. */
  readonly stamp: string;
  readonly reading: Promise<PdfReading>;
}

/** The PDFs of the workspace as texts. They are read by a thread of their own, when somebody asks. */
export class Pdfs implements vscode.Disposable {
  private readonly reader: PdfReader;
  private readonly kept = new Map<string, Kept>();
  private readonly shown = new Map<string, { readonly text: string; readonly layout: Layout | null }>();

  constructor(extension: vscode.Uri, load: LoadPart, private readonly word: Words, log: vscode.LogOutputChannel) {
    this.reader = new PdfReader({
      start: async () => pdfThread(await startThread([partFile(extension, 'pdf')])),
      readHere: async (bytes, limits) => (await load('pdf') as typeof thread).readPdf(bytes, limits),
      failed: (error) => { log.error(this.word('pdf.threadFailed', { reason: error.message })); },
    });
  }

  /** The text layer of a PDF. @param urgent whether somebody waits for it: then it is read next */
  async text(pdf: vscode.Uri, urgent = true): Promise<PdfReading> {
    const stat = await fileStat(pdf), limits = limitsNow();
    if (!stat) return 'gone';
    if (stat.size > limits.bytes) return { problem: 'too-large' };
    const key = pdf.toString(), stamp = [stat.mtime, stat.size, ...Object.values(limits)].join(' ');
    let kept = this.kept.get(key);
    if (kept?.stamp !== stamp) kept = { stamp, reading: this.reader.read(key, () => load(pdf), { urgent, limits }) };
    else if (urgent) this.reader.hurry(key);
    this.kept.delete(key); // the one that was asked for last goes last
    this.kept.set(key, kept);
    for (const oldest of this.kept.keys()) if (this.kept.size > KEPT) this.kept.delete(oldest);
    return kept.reading;
  }

  /** The same as the text of a file. */
  async fileText(pdf: vscode.Uri, urgent = true): Promise<FileText | PdfProblem> {
    const read = await this.text(pdf, urgent);
    return read === 'gone' || 'problem' in read ? read : { text: read.text, layout: layoutOf(read) };
  }

  /** The text of a readable document that comes into the editor. What its print tells is at hand until `close`. */
  async open(readable: vscode.Uri): Promise<{ readonly text: string } | PdfProblem | 'gone'> {
    const pdf = pdfOf(readable), read = pdf ? await this.text(pdf) : 'gone';
    if (read === 'gone' || 'problem' in read) return read;
    this.shown.set(readable.toString(), { text: read.text, layout: layoutOf(read) });
    return read;
  }

  close(readable: vscode.Uri) { this.shown.delete(readable.toString()); }

  /** What the print of an open readable document tells; null for other documents. The editor can still hold an older text. */
  layoutOf(uri: string, text: string): Layout | null {
    const shown = this.shown.get(uri);
    return shown?.text === text ? shown.layout : null;
  }

  /** Where in its PDF an offset of a readable document is printed; null for other documents, and where the PDF can't be read. */
  async placeAt(readable: vscode.Uri, offset: number): Promise<PdfPlace | null> {
    const pdf = pdfOf(readable), read = pdf && await this.text(pdf);
    return !read || read === 'gone' || 'problem' in read ? null : placeAt(read, offset);
  }

  /** The PDF of a document: of a readable one, and of a text beside which one of the same name lies. */
  async originalOf(uri: vscode.Uri): Promise<vscode.Uri | null> {
    const pdf = pdfOf(uri);
    if (pdf || isPdf(uri)) return pdf ?? uri;
    for (const beside of pdfsBeside(uri)) if (await fileStat(beside)) return beside;
    return null;
  }

  /** Why a PDF gives no text, for people. */
  problemWords({ problem }: PdfProblem): string {
    const words = pdfProblemWords(this.word, problem, limitsNow()), setting = SETTINGS[problem];
    return setting ? this.word('pdf.setting', { problem: words, setting }) : words;
  }

  dispose() { this.reader.dispose(); }
}

/** Where the PDF of a text can lie. */
export function pdfsBeside(text: vscode.Uri): vscode.Uri[] {
  return ['.pdf', '.PDF'].map((ending) => withEnding(text, ending));
}

/** Where the texts of a PDF can lie: they are read instead of it. */
export function textsBeside(pdf: vscode.Uri): vscode.Uri[] {
  return EXTENSIONS.map((ending) => withEnding(pdf, `.${ending}`));
}

/** The file of the same name with another ending. */
export function withEnding(uri: vscode.Uri, ending: string): vscode.Uri {
  return uri.with({ path: uri.path.replace(/\.[^./]*$/, '') + ending });
}

/** Where users can allow more. */
const SETTINGS: Partial<Record<PdfProblemCode, string>> = { 'too-large': 'anfrage.limits.pdfSize', 'too-much-text': 'anfrage.limits.fileSize', 'too-slow': 'anfrage.limits.pdfSeconds' };

/** What a PDF may cost now: its text no more than a text file. */
function limitsNow(): PdfLimits {
  const { pdfSize, pdfSeconds, fileSize } = settings();
  return { ...PDF_LIMITS, bytes: pdfSize, characters: fileSize, milliseconds: pdfSeconds * 1000 };
}

async function load(pdf: vscode.Uri): Promise<Uint8Array | 'gone'> {
  try {
    return await vscode.workspace.fs.readFile(pdf);
  } catch {
    return 'gone'; // deleted meanwhile, or not ours to read
  }
}
