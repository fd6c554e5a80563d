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

/** A page whose one stream unpacks to so many megabytes of blanks. */
export const bomb = (megabytes: number) => byHand('[3 0 R]', deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 }));

/** Two pages of which the second is missing. */
export const withoutPage = () => byHand('[3 0 R 9 0 R]', deflateSync('BT /F1 11 Tf 70 700 Td (Antwort) Tj ET'));

/** A PDF with the stream for its page, and without a table of its objects. */
function byHand(kids: string, stream: Buffer): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids ${kids} /Count ${kids.split('R').length - 1} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Uint8Array.from(Buffer.concat([
    Buffer.from(`%PDF-1.4\n${objects}4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`), stream, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n'),
  ]));
}

/** A white PNG of one pixel. */
function onePixel(): Buffer {
  return Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64');
}
