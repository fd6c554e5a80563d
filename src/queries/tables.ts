import type { PaperDocument } from '../corpus/document.ts';
import type { ZoneKind } from '../model/paper.ts';
import { overlaps, touches, type Span } from '../model/span.ts';
import type { Table } from '../model/table.ts';
import { furnitureOf } from '../text/furniture.ts';
import { tableAt, tablesOf } from '../text/tables.ts';

/** The tables of a paper. */

/** Where what stands in columns is no table. */
const NO_TABLES: readonly ZoneKind[] = ['letterhead', 'head', 'closing'];

const known = new WeakMap<PaperDocument, readonly Table[]>();

/** The tables of a paper, in order; the same for the same document. */
export function tablesIn(document: PaperDocument): readonly Table[] {
  let tables = known.get(document);
  if (!tables) {
    const outside = document.paper.zones.filter(({ kind }) => NO_TABLES.includes(kind));
    known.set(document, tables = tablesOf({ original: document.text, furniture: furnitureOf(document.text) }).filter(({ span }) => !outside.some((zone) => touches(zone.span, span.start))));
  }
  return tables;
}

/** The table at a place; of a selection the first one that it touches, with the rows that it touches and their header. */
export function tableOf(document: PaperDocument, selection: Span): Table | null {
  const tables = tablesIn(document);
  if (selection.start === selection.end) return tableAt(tables, selection.start);
  const table = tables.find(({ span }) => overlaps(span, selection));
  if (!table) return null;
  const rows = table.rows.filter((row, i) => i < table.headers || row.some(({ span }) => span && overlaps(span, selection)));
  return rows.length > table.headers ? { ...table, rows } : table;
}

/** A table as it is printed, without the page furniture that stands in it. */
export function printedTable({ text, paper }: PaperDocument, { span }: Table): string {
  let at = text.lastIndexOf('\n', span.start - 1) + 1, printed = '';
  for (const zone of paper.zones) {
    if ((zone.kind !== 'furniture' && zone.kind !== 'footnote') || !overlaps(zone.span, span)) continue;
    printed += text.slice(at, zone.span.start);
    at = Math.max(at, zone.span.end);
  }
  return (printed + text.slice(at, Math.max(at, span.end))).replace(/\f/g, '').replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n');
}
