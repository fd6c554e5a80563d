const P1 = 0x9e3779b1, P2 = 0x85ebca77, P3 = 0xc2b2ae3d;

/**
 * A checksum against damage, not against forgery: xxHash32 of Yann Collet for whole blocks of four words (https://github.com/Cyan4973/xxHash), seed 0.
 * Whatever happens to one word alone is surely found. Four sums that do not wait for each other make it fast.
 * @param words as many as a multiple of four
 */
export function checksum(words: Uint32Array): number {
  let a = (P1 + P2) | 0, b = P2 | 0, c = 0, d = -P1 | 0;
  for (let i = 0; i + 3 < words.length; i += 4) {
    a = mixed(a, words[i]!);
    b = mixed(b, words[i + 1]!);
    c = mixed(c, words[i + 2]!);
    d = mixed(d, words[i + 3]!);
  }
  let sum = turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18) + words.byteLength | 0;
  sum = Math.imul(sum ^ (sum >>> 15), P2);
  sum = Math.imul(sum ^ (sum >>> 13), P3);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const mixed = (sum: number, word: number) => Math.imul(turned(sum + Math.imul(word, P2) | 0, 13), P1);
const turned = (value: number, by: number) => (value << by) | (value >>> (32 - by));
