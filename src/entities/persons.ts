import { isWordAt } from './characters.ts';
import { DETERMINERS, wordBefore } from './wordBefore.ts';

/** Small words that belong to a surname: "de Maizière", "von der Leyen". */
const PARTICLES = new Set(['de', 'del', 'della', 'den', 'der', 'des', 'di', 'do', 'dos', 'du', 'el', 'la', 'le', 'ten', 'ter', 'van', 'vom', 'von', 'zu', 'zum', 'zur']);

/** Ends of words that stand before a surname as an office, a title or a role: "Bundesministerin Faeser", "Datenschützer Kelber". */
const ROLES = new RegExp(`(?:${[
  'herrn?', 'frau', 'dr\\.?', 'prof\\.?', 'mdb', 'mdl', 'mdep', 'abg\\.', 'minister(?:s|in)?', 'kanzler(?:s|in)?', 'präsident(?:en|in)?', 'sekretär(?:s|in)?', 'beauftragte[rn]?',
  'abgeordnete[rn]?', 'sprecher(?:s|in)?', 'politiker(?:s|in)?', 'kolleg(?:en?|in)', 'vorsitzende[rn]?', 'chef(?:s|in)?', 'schützer(?:s|in)?', 'rat(?:es)?', 'rätin',
  'senator(?:s|in)?', 'professor(?:s|in)?', 'direktor(?:s|in)?', 'kommissar(?:s|in)?', 'bürgermeister(?:s|in)?', 'leiter(?:s|in)?', 'demokrat(?:en|in)?', 'genoss(?:en?|in)',
  'inhaber(?:s|in)?', 'expert(?:en?|in)', 'richter(?:s|in)?', 'anwalt', 'anwältin', 'journalist(?:en|in)?', 'jurist(?:en|in)?', 'fragesteller(?:s|in)?', 'bericht', 'anfrage', 'frage',
].join('|')})$`, 'iu');

/** Words with a capital at the beginning of a sentence, behind which a surname can follow. */
const OPENERS = new Set((
  'Aber Als Auch Auf Aus Außer Bei Beim Da Dann Damit Dass Deshalb Doch Durch Für Gegen Gegenüber Hat Hatte Hätte Ist Jetzt Kann Konnte Laut Mit Muss Nach Nachdem Neben Nun Nur Ob Obwohl Oder '
  + 'Ohne Seit Sei Selbst So Sobald Soll Sollte Sowohl Statt Über Um Und Unter Von Vor Während Wann War Warum Was Weil Welche Welchen Welcher Welches Wenn Werden Wie Wieso Will Wird Wo Woher '
  + 'Wollte Wurde Würde Zu Zwischen'
).split(' '));

/** The surname of a person's full name and what stands before it ("Thomas de Maizière": "de Maizière", "Thomas"), or null. */
export function surnameOf(name: string): { readonly surname: string; readonly given: string } | null {
  const words = name.split(/\s+/);
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!)) first--;
  return first < 1 ? null : { surname: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/**
 * Whether a person's name at a place of a text belongs to somebody else: a part of a double name ("Stephan Mayer-Landrut"),
 * or a surname behind another given name ("Hans Mayer"). A compound counts behind an article ("das Kelber-Schreiben").
 */
export function isSomebodyElse(text: string, start: number, end: number, given: string | null): boolean {
  if (text[start - 1] === '-' && isWordAt(text, start - 2)) return true;
  const before = wordBefore(text, start);
  if (text[end] === '-' && isWordAt(text, end + 1) && !(given !== null && DETERMINERS.has(before.toLowerCase()))) return true;
  if (given === null || !/^\p{Lu}/u.test(before)) return false;
  const initial = /^\p{Lu}\.$/u.test(before);
  if (initial) return !given.startsWith(before[0]!);
  return !(ROLES.test(before) || OPENERS.has(before) || DETERMINERS.has(before.toLowerCase()) || /[-.]$/.test(before) || isAbbreviated(before));
}

/** "SPD", "CDU/CSU": a party before a surname is no given name. */
function isAbbreviated(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
