const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const NUMERIC = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/;
const WRITTEN = /(?<!\d)(\d{1,2})\.\s?(Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}*\.?\s+(\d{4})(?!\d)/iu;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/** The first date in a German text as "YYYY-MM-DD" ("7. April 2020", "17.08.2026", "23. Nov. 2021", "2025-02-14"), or null. */
export function germanDate(text: string): string | null {
  const found = [NUMERIC, WRITTEN, ISO].map((form) => form.exec(text)).filter((m): m is RegExpExecArray => m !== null).sort((a, b) => a.index - b.index)[0];
  if (!found) return null;
  const [, a, b, c] = found as unknown as [string, string, string, string];
  const parts = /^\d{4}$/.test(a) ? [a, b, c] : [c.length === 2 ? (Number(c) < 50 ? '20' : '19') + c : c, /^\d/.test(b) ? b : String(MONTHS.indexOf(b.toLowerCase()) + 1), a];
  const [year, month, day] = parts.map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
