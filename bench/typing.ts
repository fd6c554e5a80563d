import fs from 'node:fs';
import path from 'node:path';
import { readPaper } from '../src/paper/read.ts';

const PAPERS = path.resolve('test/papers');

/** A made-up answer to a Große Anfrage with hundreds of questions: those of the papers in `test/papers` with their answers, numbered anew, on pages with running heads. */
export function largePaper(characters: number): string {
  const pairs = fs.readdirSync(PAPERS).filter((file) => /^bt-.*\.txt$/.test(file)).flatMap((file) => {
    const text = fs.readFileSync(path.join(PAPERS, file), 'utf8'), { questions, answers } = readPaper(text);
    return questions.flatMap(({ label, text: asked }) => {
      const answer = answers.find(({ covers }) => covers.length === 1 && covers[0] === label);
      return answer && asked.endsWith('?') ? [{ asked, answered: answer.spans.map(({ start, end }) => text.slice(start, end)).join('\n') }] : [];
    });
  });
  const lines = ['Deutscher Bundestag Drucksache 21/9901', '21. Wahlperiode 20.07.2026', 'Antwort', 'der Bundesregierung', 'auf die Große Anfrage der Abgeordneten Anna Muster, Bernd Beispiel und der Fraktion der SPD', '– Drucksache 21/9801 –', 'Zustand der Dinge im Lande', 'Vorbemerkung der Fragesteller', 'Über den Zustand der Dinge wird seit Langem gesprochen.', ''];
  let length = lines.join('\n').length, page = 1, onPage = lines.length;
  const add = (text: string) => {
    for (const line of text.split('\n')) {
      lines.push(line);
      length += line.length + 1;
      if (++onPage < LINES_OF_A_PAGE) continue;
      lines.push(`\fDrucksache 21/9901 – ${++page} – Deutscher Bundestag – 21. Wahlperiode`);
      onPage = 1;
    }
  };
  const paragraphs = Math.ceil(characters / (MOST_QUESTIONS * 350)); // numbers have three digits at most
  for (let number = 1; length < characters; number++) {
    const answered = Array.from({ length: paragraphs }, (_, i) => pairs[(number * 7 + i * 11) % pairs.length]!.answered);
    add(`${number}. ${wrapped(pairs[(number * 7) % pairs.length]!.asked)}\n\n${answered.join('\n\n')}\n`);
  }
  return lines.join('\n');
}

const LINES_OF_A_PAGE = 56, MOST_QUESTIONS = 900;
const wrapped = (text: string) => text.replace(/(.{60,80}) /g, '$1\n');
