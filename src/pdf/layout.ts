import { TYPE_ROLES, type Layout } from '../text/layout.ts';
import type { PdfText } from './pdfText.ts';
import { roleOf } from './sizes.ts';

/** A row of a table: small type there is no question's. The number of a question may stand apart from its text. */
const CELLS = /^(?!(?:\S{1,6} {3,})?\S+(?: {1,2}\S+)*$)/;

/** What the sizes of a PDF tell of its lines; null where it is set in one size. */
export function layoutOf({ text, lines, sizes }: PdfText): Layout | null {
  if (sizes.question === null && sizes.footnote === null) return null;
  return {
    starts: Uint32Array.from(lines, ({ start }) => start),
    roles: Uint8Array.from(lines, (line) => { const role = roleOf(line, sizes); return TYPE_ROLES.indexOf(role === 'question' && CELLS.test(text.slice(line.start, line.end)) ? null : role); }),
  };
}
