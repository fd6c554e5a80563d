const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The value of a Roman number up to XXXIX; 0 where it is none. */
export function romanValue(token: string): number {
  const digits = [...token].map((c) => ROMAN[c] ?? Number.NaN);
  const value = digits.reduce((sum, d, i) => sum + (d < (digits[i + 1] ?? 0) ? -d : d), 0);
  return Number.isNaN(value) ? 0 : value;
}
