/** How papers print a date, as the source of a pattern with the groups day, month, year: "19. Januar 2020", "7.12.2018", "22. Nov. 2021". */
export const DATE = String.raw`(\d{1,2})\.\s{0,2}(\d{1,2}\.|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]{0,7}\.?\s{0,2}(\d{4}|\d{2}(?!\d))`;

const MONTHS = ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

/** The groups of DATE as "YYYY-MM-DD", or null where no such day exists. */
export function isoDate(day: string, month: string, year: string): string | null {
  const m = /^\d/.test(month) ? parseInt(month, 10) : MONTHS.indexOf(month) + 1, d = Number(day);
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const y = year.length === 4 ? year : (Number(year) < 50 ? '20' : '19') + year;
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
