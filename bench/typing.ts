import fs from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { Corpus } from '../src/corpus/corpus.ts';
import { edited, moved, readDocument, type PaperDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { documentRead, readWhole, type WholeReading } from '../src/corpus/wholeReading.ts';
import { createMatcher } from '../src/entities/matcher.ts';
import { seedEntries } from '../src/entities/seeds.ts';
import { readPaper } from '../src/paper/read.ts';
import { citationProblems } from '../src/queries/problems.ts';
import { tokens } from '../src/queries/tokens.ts';
import { options } from './measure.ts';

/** What is typed, letter by letter, into the middle of an answer. */
const TYPED = 'Die Länder prüfen das derzeit (vgl. Bundestagsdrucksache 21/1234). ';
/** Into how many answers, and of papers of how many characters. */
const PLACES = options.quick ? 2 : 6, SIZES = options.quick ? [40_000, 200_000] : [40_000, 200_000, 1_000_000];
/** A frame at 60 Hz, in milliseconds. */
const FRAME = 16;

/** What a key costs in papers of several sizes, from the text to colours and problems, and what the host does when a thread has read all of the paper. Aims: a frame for 200 thousand characters, three for a million. */
export function run(): void {
  const matcher = createMatcher(seedEntries());
  console.log('== typing: a key, from the text to colours and problems (aims: 1 frame of 16 ms for 200 thousand characters, 3 for a million)');
  for (const size of SIZES) {
    let document: PaperDocument = readDocument('file:///typed.txt', largePaper(size), matcher), quick = 0;
    const corpus = new Corpus(), keys: number[] = [], readings: number[] = [], wholes: number[] = [], rests: number[] = [];
    corpus.apply({ uri: document.uri, facts: factsOf(document) });
    for (let place = 0; place < PLACES; place++) {
      const { answers } = document.paper, span = answers[Math.floor((place + 0.5) / PLACES * answers.length)]!.spans[0]!;
      let at = document.text.lastIndexOf(' ', (span.start + span.end) >> 1) + 1;
      for (const letter of TYPED) {
        const text = [document.text.slice(0, at), letter, document.text.slice(at++)].join(''), start = performance.now();
        document = edited(document, text, matcher) ?? moved(document, text) ?? readDocument(document.uri, text, matcher);
        if (document.quick === 'edited') quick++;
        readings.push(performance.now() - start);
        tokens(corpus, document, () => false, 'inquiry');
        citationProblems(corpus, document);
        keys.push(performance.now() - start);
      }
      const start = performance.now(), sent = serialize(readWhole(document, matcher)), came = performance.now();
      document = documentRead(document, deserialize(sent) as WholeReading); // typing has rested
      wholes.push(came - start);
      rests.push(performance.now() - came);
    }
    const [key, reading] = [keys, readings].map((times) => `median ${share(times, 0.5).toFixed(1)} ms, p95 ${share(times, 0.95).toFixed(1)} ms`), whole = Math.min(...wholes);
    console.log(`  ${(document.text.length / 1000).toFixed(0).padStart(5)} thousand characters: ${key} (${(share(keys, 0.95) / FRAME).toFixed(1)} frames); its reading ${reading}; ${(quick / keys.length * 100).toFixed(0)} % read quickly; all of it ${whole.toFixed(0)} ms beside the host, ${(whole / share(readings, 0.5)).toFixed(0)} times the quick one, and ${share(rests, 0.5).toFixed(0)} ms on it`);
  }
}

function share(times: number[], part: number): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * part)]!;
}

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
