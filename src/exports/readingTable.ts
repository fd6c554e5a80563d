import type { Table, TableCell } from '../model/table.ts';
import { isFigure } from '../text/tableForms.ts';
import { mend, type Vocabulary } from '../text/mend.ts';
import { element, escaped } from './readingMarkup.ts';
import { inlineHtml, placeOf, type Part } from './readingText.ts';

/** A table of a text layer as HTML. @param from where it begins in the clean text */
export function tableHtml(part: Part, { rows, headers }: Table, from: number, vocabulary: Vocabulary): string {
  const { clean } = part.view, width = rows[0]!.length, isRight = Array.from({ length: width }, (_, i) => { const said = rows.slice(headers).flatMap((row) => row[i]!.text || []); return said.length > 0 && said.every(isFigure); });
  const words = ({ text, span }: TableCell) => {
    const start = span ? clean.offset(span.start) : 0, end = span ? clean.offset(span.end) : 0;
    return clean.text.slice(start, end) === text ? inlineHtml(part, start, end, null) : escaped(mend(text, vocabulary)); // what goes on below stands in other lines
  };
  const cells = (row: readonly TableCell[], name: 'th' | 'td') => row.flatMap((cell, i) => (row.slice(0, i).some(({ across }, k) => k + across > i) ? [] : [element(name, { class: isRight[i] ? 'right' : null, scope: name === 'th' ? 'col' : null, colspan: cell.across > 1 ? cell.across : null }, words(cell))])).join('');
  const lines = (from: number, to: number, name: 'th' | 'td') => rows.slice(from, to).map((row) => element('tr', {}, cells(row, name))).join('');
  return element('div', { class: 'table', ...placeOf(part, from) }, element('table', {}, headers ? element('thead', {}, lines(0, headers, 'th')) : '', element('tbody', {}, lines(headers, rows.length, 'td'))));
}
