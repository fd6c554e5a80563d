import type { AnswerTime } from '../queries/answerTime.ts';
import { dateWords } from './terms.ts';
import type { Words } from './words.ts';

/** How long an answer took and by which dates: "Antwort nach 21 Tagen: eingegangen am 3. Mai 2024, Schreiben vom 24. Mai 2024 (nach anderen Daten 18 bis 27 Tage)". */
export function answerTimeWords(word: Words, { from, to, days, contradiction, otherwise }: AnswerTime): string {
  const dates = { asked: word(`asked.${from.kind}`, { date: dateWords(word, from.date) }), answered: word(`answered.${to.kind}`, { date: dateWords(word, to.date) }) };
  const told = contradiction ? word(`answerTime.${contradiction}`, dates) : word.count('answerTime', days!, dates);
  if (!otherwise) return told;
  const { least, most } = otherwise;
  return `${told} (${least === most ? word.count('answerTimeOtherwise', least) : word('answerTime.between', { least, most })})`;
}
