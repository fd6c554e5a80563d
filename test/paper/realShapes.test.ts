import assert from 'node:assert/strict';
import { readAskers } from '../../src/paper/askers.ts';
import { readPaper } from '../../src/paper/read.ts';
import { HEAD, LETTER } from './fixtures.ts';

/** Shapes met in papers of all parliaments, in members' web pages and in e-mails: one small paper each. What is read is written as "label: text". */

describe('shapes of questions and answers', () => {
  const cases: [shape: string, text: string, questions: string[], answers: string[]][] = [
    ['keyword with a letter, "Frage 1 b):"', `${LETTER}Frage 1: Wie viele?\nFrage 1a: Welche?\nFrage 1 b): Wo?\nFrage 2: Wann?\nAntwort zu Frage 1:\nVier.\nAntwort zu Frage 1a und 1b:\nDiese hier.\nAntwort zu Frage 2:\nNie.`, ['1: Wie viele?', '1a: Welche?', '1b: Wo?', '2: Wann?'], ['1: Vier.', '1a 1b: Diese hier.', '2: Nie.']],
    ['number and letter in one, "zu 1a)"', `${LETTER}1a) Wie viele?\n1b) Welche?\n2) Wo?\nzu 1a)\nVier.\nzu 1b)\nDiese.\nzu 2)\nHier.`, ['1a: Wie viele?', '1b: Welche?', '2: Wo?'], ['1a: Vier.', '1b: Diese.', '2: Hier.']],
    ['a second letter belongs to the number before it, not to the question asked last', `${LETTER}1. Wie viele?\na) Welche?\nb) Wo?\n2. Wann?\nZu Frage 1\nVier.\nZu Frage 1 a und b\nDiese hier.\nZu Frage 2\nNie.`, ['1: Wie viele?', '1a: Welche?', '1b: Wo?', '2: Wann?'], ['1: Vier.', '1a 1b: Diese hier.', '2: Nie.']],
    ['Zu den Fragen 1. und 2.', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu den Fragen 1. und 2.\nVier.\nZu Frage 3.\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2: Vier.', '3: Hier.']],
    ['Antwort zu Frage 1, 2 und 3:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nAntwort zu Frage 1, 2 und 3:\nVier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2 3: Vier.']],
    ['Antwort der Landesregierung zu Frage 3:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nAntwort der Landesregierung zu Frage 1:\nVier.\nAntwort der Landesregierung zu den Fragen 2 und 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2 3: Hier.']],
    ['Die Antworten zu 1 bis 3 erfolgen zusammen', `${HEAD}1. Wie viele?\n2. Welche?\n3. Wo?\nDie Antworten zu 1 bis 3 erfolgen zusammen.\nVier hier.\n4. Wann?\nNie.`, ['1: Wie viele?', '2: Welche?', '3: Wo?', '4: Wann?'], ['1 2 3: Die Antworten zu 1 bis 3 erfolgen zusammen. Vier hier.', '4: Nie.']],
    ['one heading below several restated questions', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele?\n2. Welche?\n3. Wo?\n\nIch beantworte die Kleine Anfrage wie folgt:\n\n1. Wie viele?\n2. Welche?\n3. Wo?\n\nZu 1. bis 3.:\nVier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2 3: Vier.']],
    ['the heading above, the question printed again below it', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele?\n2. Welche?\n3. Wo?\n\nIch beantworte die Kleine Anfrage wie folgt:\n\nZu 1:\n1. Wie viele?\nVier.\nZu 2:\n2. Welche?\nDiese.\nZu 3:\n3. Wo?\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2: Diese.', '3: Hier.']],
    ['Zusammenfassende Antwort auf die Fragen 1 bis 3:', `${LETTER}Frage 1: Wie viele?\nFrage 2: Welche?\nFrage 3: Wo?\nZusammenfassende Antwort auf die Fragen 1 bis 3:\nVier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2 3: Vier.']],
    ['Gemeinsame Antwort zu den Fragen 1 und 2:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nGemeinsame Antwort zu den Fragen 1 und 2:\nVier.\nAntwort zu Frage 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2: Vier.', '3: Hier.']],
    ['Gemeinsame Beantwortung der Fragen', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nGemeinsame Beantwortung der Fragen 1 und 2:\nVier.\nBeantwortung der Frage 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2: Vier.', '3: Hier.']],
    ['capitals: ANTWORT ZU FRAGE 1:', `${LETTER}FRAGE 1:\nWie viele?\nANTWORT ZU FRAGE 1:\nVier.\nFRAGE 2:\nWelche?\nANTWORT ZU FRAGE 2:\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['capitals: ANTWORT:', `${LETTER}1. Wie viele?\nANTWORT:\nVier.\n2. Welche?\nANTWORT:\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Markdown: ### Frage 1 and **Antwort:**', `# Kleine Anfrage\n\nder Abgeordneten Maria Beispiel (SPD)\n\n## Messstellen\n\n### Frage 1\n\nWie viele?\n\n**Antwort:**\n\nVier.\n\n### Frage 2\n\nWelche?\n\n**Antwort:**\n\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Markdown: bold questions, Antwort on the line of its text', `# Kleine Anfrage der Abgeordneten Maria Beispiel (SPD)\n\n**1. Wie viele?**\n\n**Antwort:** Vier.\n\n**2. Welche?**\n\n**Antwort:** Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Markdown: list, answer indented below', `# Kleine Anfrage der Abgeordneten Maria Beispiel (SPD)\n\nIch frage die Landesregierung:\n\n1. **Wie viele?**\n   Vier.\n2. **Welche?**\n   Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Markdown: answers in quotation', `Kleine Anfrage der Abgeordneten Maria Beispiel (SPD)\n\nIch frage die Landesregierung:\n\n1. Wie viele?\n> Vier.\n2. Welche?\n> Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['bulleted answers', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele?\nAntwort:\n- vier große\n- drei kleine\n2. Welche?\nAntwort:\n• diese\n• jene`, ['1: Wie viele?', '2: Welche?'], ['1: - vier große - drei kleine', '2: • diese • jene']],
    ['Frage Nr. 1', `${LETTER}Frage Nr. 1: Wie viele?\nAntwort zu Frage Nr. 1: Vier.\nFrage Nr. 2: Welche?\nAntwort zu Frage Nr. 2: Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Zu Nr. 1:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu Nr. 1:\nVier.\nZu Nr. 2 und 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2 3: Hier.']],
    ['Zu Nummer 1, without a colon', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu Nummer 1\nVier.\nZu den Nummern 2 und 3\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2 3: Hier.']],
    ['numbers in brackets', `${LETTER}Ich frage die Landesregierung:\n(1) Wie viele?\n(2) Welche?\nZu (1):\nVier.\nZu (2):\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['letters in brackets on both sides', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele\n(a) hier?\n(b) dort?\n2. Welche?\nZu 1 (a):\nVier.\nZu 1 (b):\nKeine.\nZu 2:\nDiese.`, ['1: Wie viele', '1a: hier?', '1b: dort?', '2: Welche?'], ['1a: Vier.', '1b: Keine.', '2: Diese.']],
    ['one question without a number below a head', `LANDTAG MECKLENBURG-VORPOMMERN Drucksache 8/9912\n8. Wahlperiode 14.05.2024\nKLEINE ANFRAGE\ndes Abgeordneten Nils Muster, Fraktion der AfD\nMessstellen an der Warnow\nund\nANTWORT\nder Landesregierung\nWie viele Messstellen gibt es an der Warnow?\nEs gibt vier Messstellen.`, ['1: Wie viele Messstellen gibt es an der Warnow?'], ['1: Es gibt vier Messstellen.']],
    ['one question without a number below the lead-in', `Kleine Anfrage des Abgeordneten Nils Muster (AfD)\nMessstellen\nIch frage die Landesregierung:\nWie viele Messstellen gibt es an der Saale?\nAntwort:\nEs gibt vier Messstellen.`, ['1: Wie viele Messstellen gibt es an der Saale?'], ['1: Es gibt vier Messstellen.']],
    ['one numbered question', `${HEAD}1. Wie viele Messstellen gibt es?\nEs gibt vier Messstellen.`, ['1: Wie viele Messstellen gibt es?'], ['1: Es gibt vier Messstellen.']],
    ['bullets instead of numbers, numbers in the headings', `Kleine Anfrage der Abgeordneten Maria Beispiel (SPD)\nHierzu frage ich die Landesregierung:\n- Wie viele?\n- Welche?\n- Wo?\n\nZu den Fragen 1 und 2:\nVier.\n\nZu Frage 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2: Vier.', '3: Hier.']],
    ['numbers that jump', `${HEAD}1. Wie viele?\nVier.\n2. Welche?\nDiese.\n4. Wo?\nHier.\n5. Wann?\nNie.`, ['1: Wie viele?', '2: Welche?', '4: Wo?', '5: Wann?'], ['1: Vier.', '2: Diese.', '4: Hier.', '5: Nie.']],
    ['a letter that names its annex before it answers', `Ministerium für Umwelt\nKleine Anfrage der Abgeordneten Maria Beispiel (SPD)\nAnlage: - 1 -\n\nAnlage\n\nSehr geehrter Herr Präsident,\nnamens der Landesregierung beantworte ich die Kleine Anfrage wie folgt:\nFrage 1: Wie viele?\nVier.\nFrage 2: Welche?\nDiese.\nMit freundlichen Grüßen\nPetra Muster`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['an e-mail that quotes the questions', `Von: Maria Beispiel\nAn: Ministerium\nBetreff: Kleine Anfrage 8/123\n\nSehr geehrte Damen und Herren,\n\n> 1. Wie viele?\nVier.\n\n> 2. Welche?\nDiese.\n\nMit freundlichen Grüßen\nPetra Muster`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['broken marker Zu Frage\n1:', `${LETTER}1. Wie viele?\n2. Welche?\nZu Frage\n1:\nVier.\nZu Frage\n2:\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['broken marker 1.\nText', `${LETTER}Ich frage die Landesregierung:\n1.\nWie viele?\n2.\nWelche?\nZu 1.\nVier.\nZu 2.\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Zu den Fragen 1 bis\n3:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu den Fragen 1 bis\n3:\nVier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2 3: Vier.']],
    ['sections, numbers go on', `Große Anfrage der Fraktion der SPD\nMessstellen\nWir fragen die Landesregierung:\nI. Bestand\n1. Wie viele?\nVier.\n2. Welche?\nDiese.\nII. Kosten\n3. Was kostet es?\nNichts.\n4. Wer zahlt?\nAlle.`, ['1: Wie viele?', '2: Welche?', '3: Was kostet es?', '4: Wer zahlt?'], ['1: Vier.', '2: Diese.', '3: Nichts.', '4: Alle.']],
    ['sections, numbers begin anew: the section’s number in front', `Große Anfrage der Fraktion der SPD\nMessstellen\nWir fragen die Landesregierung:\nI. Bestand\n1. Wie viele gibt es?\nVier.\n2. Welche gibt es?\nDiese.\nII. Kosten\n1. Was kostet es?\nNichts.\n2. Wer zahlt?\nAlle.`, ['1.1: Wie viele gibt es?', '1.2: Welche gibt es?', '2.1: Was kostet es?', '2.2: Wer zahlt?'], ['1.1: Vier.', '1.2: Diese.', '2.1: Nichts.', '2.2: Alle.']],
    ['sections with letters, headings begin anew too', `Große Anfrage der Fraktion der SPD\nMessstellen\nWir fragen die Landesregierung:\nA. Bestand\n1. Wie viele gibt es?\n2. Welche gibt es?\nB. Kosten\n1. Was kostet es?\n2. Wer zahlt?\nDie Landesregierung beantwortet die Große Anfrage wie folgt:\nA. Bestand\nZu 1.:\nVier.\nZu 2.:\nDiese.\nB. Kosten\nZu 1.:\nNichts.\nZu 2.:\nAlle.`, ['1.1: Wie viele gibt es?', '1.2: Welche gibt es?', '2.1: Was kostet es?', '2.2: Wer zahlt?'], ['1.1: Vier.', '1.2: Diese.', '2.1: Nichts.', '2.2: Alle.']],
    ['Roman numbers in front', `Große Anfrage der Fraktion der SPD\nMessstellen\nWir fragen die Landesregierung:\nI. Bestand\nI.1 Wie viele gibt es?\nVier.\nI.2 Welche gibt es?\nDiese.\nII. Kosten\nII.1 Was kostet es?\nNichts.\nII.2 Wer zahlt?\nAlle.`, ['1.1: Wie viele gibt es?', '1.2: Welche gibt es?', '2.1: Was kostet es?', '2.2: Wer zahlt?'], ['1.1: Vier.', '1.2: Diese.', '2.1: Nichts.', '2.2: Alle.']],
    ['a table as the answer', `${HEAD}1. Wie viele je Jahr?\nJahr Zahl\n2020 4\n2021 5\n2. Welche?\nDiese.\n3. Wo?\nHier.`, ['1: Wie viele je Jahr?', '2: Welche?', '3: Wo?'], ['1: Jahr Zahl 2020 4 2021 5', '2: Diese.', '3: Hier.']],
    ['answers in quotation marks', `${LETTER}Frage 1: Wie viele?\n„Vier.“\nFrage 2: Welche?\n„Diese.“`, ['1: Wie viele?', '2: Welche?'], ['1: „Vier.“', '2: „Diese.“']],
    ['answers in italics', `${LETTER}Frage 1: Wie viele?\n*Vier.*\nFrage 2: Welche?\n*Diese.*`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['a question of two paragraphs', `${LETTER}1. Laut einem Bericht gab es vier Messstellen.\n\nTrifft das zu, und welche waren es?\n\n2. Wo?\n\nZu 1:\n\nJa, diese.\n\nZu 2:\n\nHier.`, ['1: Laut einem Bericht gab es vier Messstellen. Trifft das zu, und welche waren es?', '2: Wo?'], ['1: Ja, diese.', '2: Hier.']],
    ['a question of two sentences on two lines', `${HEAD}1. Laut einem Bericht gab es vier Messstellen.\nTrifft das zu, und welche waren es?\nJa, diese.\n2. Wo?\nHier.`, ['1: Laut einem Bericht gab es vier Messstellen. Trifft das zu, und welche waren es?', '2: Wo?'], ['1: Ja, diese.', '2: Hier.']],
    ['Frage: and Antwort: without numbers', `${LETTER}Frage: Wie viele?\nAntwort: Vier.\nFrage: Welche?\nAntwort: Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Antwort der Landesregierung: above the first answer', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele?\n2. Welche?\n3. Wo?\n\nAntwort der Landesregierung:\n\nZu 1:\nVier.\nZu 2:\nDiese.\nZu 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2: Diese.', '3: Hier.']],
    ['heading on the line of its text', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu Frage 1 und 2: Vier.\nZu Frage 3: Hier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1 2: Vier.', '3: Hier.']],
    ['Zu 1. –', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu 1. – Vier.\nZu 2. – Diese.\nZu 3. – Hier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2: Diese.', '3: Hier.']],
    ['Ad 1:', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nAd 1:\nVier.\nAd 2:\nDiese.\nAd 3:\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2: Diese.', '3: Hier.']],
    ['Antwort 1:', `${LETTER}Frage 1: Wie viele?\nAntwort 1: Vier.\nFrage 2: Welche?\nAntwort 2: Diese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['Antwort Frage 1', `${LETTER}Frage 1: Wie viele?\nAntwort Frage 1:\nVier.\nFrage 2: Welche?\nAntwort Frage 2:\nDiese.`, ['1: Wie viele?', '2: Welche?'], ['1: Vier.', '2: Diese.']],
    ['below the divider the number alone marks the answer', `${LETTER}Ich frage die Landesregierung:\n1. Wie viele?\n2. Welche?\n3. Wo?\n\nDie Landesregierung beantwortet die Kleine Anfrage wie folgt:\n1. Vier.\n2. Diese.\n3. Hier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?'], ['1: Vier.', '2: Diese.', '3: Hier.']],
  ];
  for (const [shape, text, questions, answers] of cases) it(shape, () => {
    const paper = readPaper(text);
    assert.deepEqual([paper.questions.map((q) => `${q.label}: ${q.text}`), paper.answers.map((a) => `${a.covers.join(' ')}: ${a.text}`)], [questions, answers]);
  });
});

describe('a preface named in a sentence that breaks there is no heading', () => {
  it('the answer goes on', () => {
    const paper = readPaper(`${HEAD}1. Wie viele?\nVier. Im Übrigen wird auf die\nVorbemerkung der Bundesregierung\nverwiesen.\n2. Welche?\nDiese.`);
    assert.deepEqual(paper.answers.map((a) => a.text), ['Vier. Im Übrigen wird auf die Vorbemerkung der Bundesregierung verwiesen.', 'Diese.']);
  });
});

describe('a paper without line ends', () => {
  it('is not guessed at: it says that no questions were found', () => {
    const paper = readPaper('Kleine Anfrage der Abgeordneten Maria Beispiel (SPD) Messstellen Ich frage die Landesregierung: 1. Wie viele? 2. Welche? Zu Frage 1: Vier. Zu Frage 2: Diese.');
    assert.deepEqual([paper.inquiry, paper.problems.map((p) => p.code)], [false, ['no-questions']]);
  });
});

describe('who asks, in further forms', () => {
  const cases: [line: string, askers: string[], groups: string[]][] = [
    ['des Abg. Rentsch (FDP) vom 03.11.2014 betreffend', ['Rentsch'], ['FDP']],
    ['der/des Abgeordneten Anna Muster SPD', ['Anna Muster'], ['SPD']],
    ['desr Abgeordneten Anna Muster SPD', ['Anna Muster'], ['SPD']],
    ['des Abgeordneten Prof. (Univ. Lima) Dr. Peter Muster\nFREIE WÄHLER', ['Prof. (Univ. Lima) Dr. Peter Muster'], ['FREIE WÄHLER']],
    ['der Abgeordneten Joachim Muster, Kerstin Probe\n-Beispiel CSU', ['Joachim Muster', 'Kerstin Probe-Beispiel'], ['CSU']],
    ['auf die Kleine Anfrage der Abgeordneten Kleine Anfrage der Abgeordneten\nUwe Muster, Ida Probe (Augsburg), weiterer Abgeordneter\nund der Fraktion BÜNDNIS 90/DIE GRÜNEN', ['Uwe Muster', 'Ida Probe'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['auf die Kleine Anfrage der der Abgeordneten Dr. Kirsten Muster,\nBirgit Probe, weiterer Abgeordneter und\nder Fraktion DIE LINKE betreffend', ['Dr. Kirsten Muster', 'Birgit Probe'], ['DIE LINKE']],
    ['der Abg. Nese Muster GRÜNE', ['Nese Muster'], ['GRÜNE']],
    ['der Abg. Alexander Muster und Dr. Gisela Probe GRÜNE\nund des Abg. Johannes Test SPD', ['Alexander Muster', 'Dr. Gisela Probe', 'Johannes Test'], ['GRÜNE', 'SPD']],
    ['Anfrage des Abgeordneten Michael Muster (B90/Grüne)', ['Michael Muster'], ['B90/Grüne']],
    ['Großen Anfrage der B90/Grüne-Landtagsfraktion', [], ['B90/Grüne']],
    ['der Abgeordneten Klaus Muster weiterer Abgeordneter und der Fraktion\nDIE LINKE.', ['Klaus Muster'], ['DIE LINKE.']],
    ['der Abgeordneten Christine Muster BÜNDNIS 90/DIE\nGRÜNEN', ['Christine Muster'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['des Abgeordneten Muster (AfD)', ['Muster'], ['AfD']],
    ['der Fraktion der FDP/DVP', [], ['FDP/DVP']],
    ['Anfrage der Abgeordneten Prof. Dr. Muster, Frau Beispiel und Fraktion der FDP\nvom 23. Januar 2020', ['Prof. Dr. Muster', 'Beispiel'], ['FDP']],
    ['der Abgeordneten Dora Muster (Fraktion DIE LINKE), Dr. Joachim Probe (Fraktion DIE LINKE)', ['Dora Muster', 'Dr. Joachim Probe'], ['DIE LINKE']],
    ['Kleine Anfrage\nElisabeth Muster (DIE LINKE) vom 06.02.2020', ['Elisabeth Muster'], ['DIE LINKE']],
    ['Kleine Anfrage\nJan Muster (Freie Demokraten) und Eva Probe (Freie Demokraten) vom 03.11.2020', ['Jan Muster', 'Eva Probe'], ['Freie Demokraten']],
    ['der Abgeordneten Katja Muster,\nTim Probe und Toni Test (BÜNDNIS 90/DIE GRÜNEN) vom 04.03.19', ['Katja Muster', 'Tim Probe', 'Toni Test'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['des Abgeordneten Carsten Muster (fraktionslos)', ['Carsten Muster'], ['fraktionslos']],
    ['der Abgeordneten Lena Muster (Bündnis Deutschland)', ['Lena Muster'], ['Bündnis Deutschland']],
    ['der Abgeordneten Péter Muster und Christine Probe der BVB / FREIE WÄHLER Fraktion', ['Péter Muster', 'Christine Probe'], ['BVB / FREIE WÄHLER']],
    ['der Abgeordneten Sandra Muster der BSW-Fraktion', ['Sandra Muster'], ['BSW']],
    ['der Abgeordneten Annalena Muster (Gruppe BSW)', ['Annalena Muster'], ['BSW']],
    ['des Abgeordneten Ömer Şahin Muster-Öztürk, SPD-Fraktion', ['Ömer Şahin Muster-Öztürk'], ['SPD']],
  ];
  for (const [line, askers, groups] of cases) it(line.replace('\n', ' / '), () => { assert.deepEqual(readAskers(line.split('\n')), { askers, groups }); });
});

describe('references within sections whose questions begin anew', () => {
  const paper = (answer: string) => readPaper(`Große Anfrage der Fraktion der SPD\nMessstellen\nWir fragen die Landesregierung:\nI. Bestand\n1. Wie viele gibt es?\nVier.\n2. Welche gibt es?\nDiese.\nII. Kosten\n1. Was kostet es?\nNichts.\n2. Wer zahlt?\nAlle.\n3. Was zahlt\na) das Land?\nb) die Kommune?\n4. Wann?\n${answer}\nIII. Zukunft\n1. Was wird?\nNichts.\n2. Und wer?\nWir.`);
  for (const [answer, target, unknown] of [
    ['Die Fragen 3 bis 3b werden gemeinsam beantwortet. Im Mai.', 'self 2.3,2.3a,2.3b', []],
    ['Auf die Antwort zu den Fragen 3 und 4 wird verwiesen.', 'self 2.3,2.4', []],
    ['Auf die Antwort zu Frage 3 a) wird verwiesen.', 'self 2.3a', []],
    ['Auf die Antwort zu Frage 1.2 wird verwiesen.', 'self 1.2', []],
    ['Siehe zu 2.', 'self 2.2', []],
    ['Auf die Antwort zu Frage 9 wird verwiesen.', 'self 9', ['9']],
  ] as const) it(answer, () => {
    const { citations, problems } = paper(answer);
    assert.deepEqual([citations.map((c) => c.target), problems.filter((p) => p.code === 'unknown-label').map((p) => p.data['label'])], [[target], unknown]);
  });
});
