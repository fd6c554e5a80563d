import type { Definition } from '../../model/discovered.ts';

/** Not yet here: the definitions of a text. */
export function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const m of text.matchAll(/([„“"]?)([^()\n„“"]{4,100}?)([“”"]?)\s\(([A-ZÄÖÜ][A-Za-z-]{1,12})\)/g)) {
    const s = m.index + m[0].length - 1 - m[4]!.length;
    let long = m[2]!;
    if (!m[3]) { const words = long.split(' '); let i = words.length - 1, need = m[4]!.replace(/[^A-Z]/g, '').length; let caps = 0; for (; i >= 0 && caps < need; i--) if (/^[A-ZÄÖÜ]/.test(words[i]!)) caps += words[i]!.split('-').length; long = words.slice(i + 1).join(' '); if (!long.trim()) continue; if (long.trim()[0]!.toUpperCase() !== m[4]![0]) continue; }
    const start = m.index + m[1]!.length + m[2]!.length - long.length;
    found.push({ abbreviation: m[4]!, meaning: long.trim(), short: { start: s, end: s + m[4]!.length }, long: { start, end: start + long.length } });
  }
  return found;
}
