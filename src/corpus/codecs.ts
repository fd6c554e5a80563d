import type { Span } from '../model/span.ts';
import type { Reader, Writer } from './bytes.ts';
import { DAMAGED } from './letters.ts';

/** How values of a type are written as bytes and read again. Each takes one byte at least. */
export interface Codec<T> {
  readonly write: (to: Writer, value: T) => void;
  readonly read: (from: Reader) => T;
}

/** What a field has that may be absent. */
export interface Optional<T> { readonly optional: Codec<T> }

type OptionalKeys<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never }[keyof T];
/** A codec for each field of a type: one that is forgotten does not compile. */
export type Fields<T> = { readonly [K in keyof T]-?: K extends OptionalKeys<T> ? Optional<Exclude<T[K], undefined>> : Codec<T[K]> };

/** A number, a label, an identifier: a string that is likely to come again in the record. */
export const name = <T extends string = string>(): Codec<T> => ({ write: (to, value) => { to.name(value); }, read: (from) => from.name() as T });
/** Words that stand in one place. */
export const text: Codec<string> = { write: (to, value) => { to.text(value); }, read: (from) => from.text() };
export const uint: Codec<number> = { write: (to, value) => { to.uint(value); }, read: (from) => from.uint() };
export const bool: Codec<boolean> = { write: (to, value) => { to.uint(Number(value)); }, read: (from) => from.uint() > 0 };
export const always: Codec<true> = { write: (to) => { to.uint(1); }, read: (from) => from.uint() > 0 || true };
export const span: Codec<Span> = { write: (to, value) => { to.span(value); }, read: (from) => from.span() };

export const nullable = <T>(codec: Codec<T>): Codec<T | null> => ({
  write: (to, value) => {
    to.uint(Number(value !== null));
    if (value !== null) codec.write(to, value);
  },
  read: (from) => (from.uint() ? codec.read(from) : null),
});

export const optional = <T>(codec: Codec<T>): Optional<T> => ({ optional: codec });

export const list = <T>(codec: Codec<T>): Codec<readonly T[]> => ({
  write: (to, values) => {
    to.uint(values.length);
    for (const value of values) codec.write(to, value);
  },
  read: (from) => {
    const values: T[] = [];
    for (let left = from.count(); left > 0; left--) values.push(codec.read(from));
    return values;
  },
});

/** Something of a list that can be read without what stands before it. */
export const part = <T>(codec: Codec<T>): Codec<T> => ({
  write: (to, value) => { to.part((within) => { codec.write(within, value); }); },
  read: (from) => codec.read(from.part()),
});

const stepwise = (writeStep: (to: Writer, step: number) => void, readStep: (from: Reader) => number): Codec<Uint32Array> => ({
  write: (to, values) => {
    to.uint(values.length);
    for (let i = 0; i < values.length; i++) writeStep(to, values[i]! - (values[i - 1] ?? 0));
  },
  read: (from) => {
    const values = new Uint32Array(from.count());
    for (let i = 0, value = 0; i < values.length; i++) values[i] = value += readStep(from);
    return values;
  },
});
/** Numbers of which none is less than the one before, and others. */
export const rising = stepwise((to, step) => { to.uint(step); }, (from) => from.uint());
export const steps = stepwise((to, step) => { to.int(step); }, (from) => from.int());

export function record<T extends object>(fields: Fields<T>): Codec<T> {
  const entries = Object.entries(fields as Record<string, Codec<unknown> | Optional<unknown>>).map(([key, field]) => ({ key, ...('optional' in field ? { ...field.optional, isOptional: true } : { ...field, isOptional: false }) }));
  return {
    write: (to, value) => {
      for (const { key, write, isOptional } of entries) {
        const own = (value as Record<string, unknown>)[key];
        if (isOptional) to.uint(Number(own !== undefined));
        if (own !== undefined) write(to, own);
      }
    },
    read: (from) => {
      const value: Record<string, unknown> = {};
      for (const { key, read, isOptional } of entries) if (!isOptional || from.uint()) value[key] = read(from);
      return value as T;
    },
  };
}

/** The field that tells the members of a union apart, which each of them has alone. */
type Tags<T, Others extends PropertyKey> = Exclude<T extends unknown ? keyof T : never, Others>;

/** One of several types, told by a field of its own. `Others` are the further fields. */
export function union<T extends object, Others extends PropertyKey = never>(members: { readonly [K in Tags<T, Others>]: Codec<Extract<T, Readonly<Record<K, unknown>>>> }): Codec<T> {
  const entries = Object.entries(members as unknown as Record<string, Codec<T>>);
  return {
    write: (to, value) => {
      const at = entries.findIndex(([tag]) => tag in value);
      to.uint(at);
      entries[at]![1].write(to, value);
    },
    read: (from) => {
      const member = entries[from.uint()];
      if (!member) throw new RangeError(DAMAGED);
      return member[1].read(from);
    },
  };
}
