import { documentSteps } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { answerKindsOf } from '../paper/answerKinds.ts';
import type { Steps } from '../text/steps.ts';
import { dateWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { Breath } from './coalesce.ts';
import type { Knowledge } from './knowledge.ts';

/** Short texts that have of everything that papers have, each a little: what asks, what answers. */
const SAMPLES = [
  `Deutscher Bundestag Drucksache 19/90001
19. Wahlperiode 05.03.2020
Kleine Anfrage
der Abgeordneten Dr. Ada Muster, Bela Beispiel und der Fraktion DIE LINKE.
Ein Beispiel für Muster

Das Bundesministerium des Innern, für Bau und Heimat (BMI) hat den „Musterdienst“ vorgestellt (vgl. Bundestagsdrucksache 18/90002, Antwort zu Frage 3; https://example.org/muster).

Wir fragen die Bundesregierung:
1. Welche Muster kennt die Bundesregierung, und welche nutzt sie?
a) Wie viele sind es?
b) Seit wann?
2. Was kostet das (bitte nach Jahren aufschlüsseln)?

Berlin, den 4. März 2020
Dr. Ada Muster und Fraktion
`,
  `Deutscher Bundestag Drucksache 19/90003
19. Wahlperiode 20.04.2020
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Dr. Ada Muster, Bela Beispiel, weiterer Abgeordneter und der Fraktion DIE LINKE.
– Drucksache 19/90001 –
Ein Beispiel für Muster

Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums des Innern, für Bau und Heimat vom 17. April 2020 übermittelt.
Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.
Drucksache 19/90003 – 2 – Deutscher Bundestag – 19. Wahlperiode

Vorbemerkung der Fragesteller
Das Muster ist neu.

Vorbemerkung der Bundesregierung
Die Muster GmbH (im Folgenden „Muster“) und der Präsident des Bundeskriminalamtes, Cem Beispiel, sind bekannt.

1. Welche Muster kennt die Bundesregierung, und welche nutzt sie?
Der Bundesregierung sind keine bekannt. Auf die Antwort der Bundesregierung zu Frage 3 der Kleinen Anfrage auf Bundestagsdrucksache 18/90002 wird verwiesen.

a) Wie viele sind es?
b) Seit wann?
Die Fragen 1a und 1b werden gemeinsam beantwortet.
Die Angaben sind als „VS – Nur für den Dienstgebrauch“ eingestuft.

2. Was kostet das (bitte nach Jahren aufschlüsseln)?
Auf § 100a der Strafprozessordnung (StPO) und die Vorbemerkung wird verwiesen.
`,
];
/** What is read a second time is compiled for good. */
const TIMES = 2;

/**
 * Does once what the first paper would have to wait for: reading it takes twenty times as long as the next ones, for patterns and functions are compiled when they are first needed.
 * In one piece that would keep the host for a third of a second.
 */
export async function wake(knowledge: Pick<Knowledge, 'matcher'>, word: Words): Promise<void> {
  await new Breath().finish(wakingSteps(knowledge, word));
}

function* wakingSteps(knowledge: Pick<Knowledge, 'matcher'>, word: Words): Steps<void> {
  word.count('papers', 0); // the first number and the first date that are written in a language
  dateWords(word, '2020-03-05');
  yield;
  const { matcher } = knowledge;
  yield;
  for (let time = 0; time < TIMES; time++) for (const sample of SAMPLES) {
    const document = yield* documentSteps('', sample, matcher, null);
    yield;
    factsOf(document);
    answerKindsOf(sample, document.paper);
    yield;
  }
}
