import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { LAYOUTS } from './layouts.ts';
import { pdfOf, type Piece } from './typeset.ts';

/** PDFs from which no text comes, by what is the matter with them. */

const layout = LAYOUTS.bundestag;
const PAGE: readonly Piece[] = [{ text: 'Antwort der Bundesregierung', x: 70, y: 100, size: 11 }];

export const encrypted = () => pdfOf([PAGE], { layout, password: 'geheim' });
/** It may be read by all, and changed by none. */
export const locked = () => pdfOf([PAGE], { layout, changePassword: 'geheim' });
export const empty = () => pdfOf([[], []], { layout });
export const ofPages = (count: number) => pdfOf(Array.from({ length: count }, (_, i) => [{ text: `Seite ${i + 1}`, x: 70, y: 100, size: 11 }]), { layout });

/** Bytes that are cut off, changed in the middle, or no PDF at all. */
export async function damaged(): Promise<Record<'cut' | 'scrambled' | 'noPdf' | 'nothing', Uint8Array>> {
  const bytes = await ofPages(3), scrambled = Uint8Array.from(bytes, (byte, i) => (i > 8 ? (byte * 7 + i) & 0xff : byte));
  return { cut: bytes.slice(0, 40), scrambled, noPdf: new TextEncoder().encode('Deutscher Bundestag Drucksache 19/1'), nothing: new Uint8Array() };
}

/** Pages that are pictures of pages. */
export async function scanned(): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [layout.width, layout.height], margin: 0, info: { CreationDate: new Date(0) } }), chunks: Buffer[] = [], ended = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  document.image(onePixel(), 0, 0, { width: layout.width, height: layout.height });
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Pages that share one stream, which unpacks to so many megabytes of blanks. */
export const bomb = (megabytes: number, pages = 1) => byHand(Array.from({ length: pages }, (_, i) => FIRST_PAGE + i), deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 }), pages);

/** Two pages of which the second is missing. */
export const withoutPage = () => byHand([FIRST_PAGE, 9], deflateSync('BT /F1 11 Tf 70 700 Td (Antwort) Tj ET'));

/** A page that is a picture as fax machines and old scanners pack it (CCITT group 4): black all over. */
export const faxed = () => byHand([FIRST_PAGE], deflateSync(Buffer.from('q 400 0 0 400 100 300 cm BI /W 8 /H 8 /CS /G /BPC 1 /F /CCF /DP << /K -1 /Columns 8 /Rows 8 /BlackIs1 true >> ID \xff\x00\x10\x01 EI Q', 'latin1')));

/** The number of the first page's object. */
const FIRST_PAGE = 3;

/** A PDF with the stream for its pages, of which so many are there, and without a table of its objects. */
function byHand(kids: readonly number[], stream: Buffer, pages = 1): Uint8Array {
  const content = FIRST_PAGE + pages, page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`, ...Array<string>(pages).fill(page),
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Uint8Array.from(Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects}${content} 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`), stream, Buffer.from(`\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size ${content + 1} >>\n%%EOF\n`),
  ]));
}

/** A white PNG of one pixel. */
function onePixel(): Buffer {
  return Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');
}
