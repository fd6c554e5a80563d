/** Dates as German papers print them. */

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** How papers print a date, as the source of a pattern with the groups day, month, year: "19. Januar 2020", "7.12.2018", "22. Nov. 2021". */
export const DATE = String.raw`(\d{1,2})\.\s{0,2}(\d{1,2}\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]{0,7}\.?\s{0,2}(\d{4}|\d{2}(?!\d))`;

const ANY_DATE = /(?<!\d)(?:(\d{1,2})\.\s?(?:(\d{1,2})\.\s?(\d{4}|\d{2})|(Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zäöü]*\.?\s+(\d{4}))|(\d{4})-(\d{2})-(\d{2}))(?!\d)/i;

/** Day, month (a number or its first three letters) and year (two digits are of 1950 to 2049) as "YYYY-MM-DD", or null where no such day exists. */
export function isoDate(day: string, month: string, year: string): string | null {
  const m = /^\d/.test(month) ? parseInt(month, 10) : MONTHS.indexOf(month.toLowerCase()) + 1, d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const y = year.length === 4 ? year : (Number(year) < 50 ? '20' : '19') + year;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The first date in a German text as "YYYY-MM-DD" ("7. April 2020", "17.08.2026", "23. Nov. 2021", "2025-02-14"), or null. */
export function germanDate(text: string): string | null {
  const m = ANY_DATE.exec(text);
  if (!m) return null;
  const [, day, month, year, monthName, yearOfName, isoYear, isoMonth, isoDay] = m as unknown as string[];
  return isoYear ? isoDate(isoDay!, isoMonth!, isoYear) : isoDate(day!, monthName ?? month!, yearOfName ?? year!);
}
