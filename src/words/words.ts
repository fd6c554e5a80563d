import de from '../../l10n/de.json' with { type: 'json' };
import en from '../../l10n/en.json' with { type: 'json' };

/** The languages of the interface. */
export type Language = 'de' | 'en';

/** A code of the tables in l10n/. */
export type Code = keyof typeof en;

/** What goes into the {places} of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** What is counted: the tables have `count.X.one` and `count.X.other`. */
export type Counted = { [C in Code]: C extends `count.${infer X}.one` ? X : never }[Code];

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** The text for a code. */
  (code: Code, values?: Values): string;
  /** "1 mention", "3 mentions". */
  count(what: Counted, count: number, values?: Values): string;
  /** The text for a code that data made (`subtype.${…}`), or the fallback where the tables have none. */
  or(code: string, fallback: string, values?: Values): string;
}

const TABLES: Readonly<Record<Language, Readonly<Record<Code, string>>>> = { de, en };

/** The words of a language. */
export function words(language: Language): Words {
  const table = TABLES[language];
  const word = (code: Code, values: Values = {}) => fill(table[code], values);
  return Object.assign(word, {
    language,
    count: (what: Counted, count: number, values: Values = {}) => word(`count.${what}.${count === 1 ? 'one' : 'other'}`, { count: count.toLocaleString(language), ...values }),
    or: (code: string, fallback: string, values: Values = {}) => fill((table as Readonly<Record<string, string>>)[code] ?? fallback, values),
  });
}

/** The language of the interface for a locale such as "de-AT": German for German ones, else English. */
export function languageOf(locale: string): Language {
  return /^de(?:$|[-_])/i.test(locale) ? 'de' : 'en';
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : place));
}
