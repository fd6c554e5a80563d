import { MINISTRIES, type Plan, paperNumber, planOf, questionNumber } from './plans.ts';
import { bundestagHead, FOOTNOTE, imprint, paged, table, wrapped } from './printing.ts';
import { between, oneOf, rollOf, type Roll } from './roll.ts';
import { answerSentence, capital, personName, sentence, titleOf, topicOf, type SentenceKind, type Setting } from './sentences.ts';

/**
 * Papers that are made up, as many as one likes: question papers and answer papers of the Bundestag, letters of ministries, forms of two Länder.
 * They have the shape of real ones: 40 KB on average, from 5 to 200; names, citations, definitions and questions as often as these. They cite each other.
 * The same paper is made for the same place in the row, whatever is made besides it.
 */
export interface MadePaper {
  readonly plan: Plan;
  /** Its place in a folder, with one folder for each electoral term. */
  readonly file: string;
  readonly text: string;
  /** The labels of its questions, and of those that it answers. */
  readonly labels: readonly string[];
  readonly answered: readonly string[];
  /** The numbers of other papers that it prints, as it prints them. */
  readonly cited: readonly string[];
}

export interface PapersOptions {
  /** How long papers are on average, in characters. */
  readonly average?: number;
}

export function* papers(count: number, options: PapersOptions = {}): Generator<MadePaper> {
  for (let i = 0; i < count; i++) yield paperAt(i, options);
}

interface Asked { readonly label: string; readonly text: string; readonly parts: readonly (readonly [letter: string, text: string])[] }

/** The paper at a place of the row. */
export function paperAt(index: number, { average = 40_000 }: PapersOptions = {}): MadePaper {
  const plan = planOf(index, average), procedure = planOf(plan.procedure, average), roll = rollOf(index, 1), cited = new Set<string>();
  const shared = rollOf(plan.procedure, 2), topic = topicOf(shared, procedure.size, plan.year), title = titleOf(topic, shared), labels: string[] = [];
  const setting = (of: Roll): Setting => ({ topic, roll: of, cite: () => citation(of), own: () => `Antwort zu Frage ${between(of, 1, procedure.questions)}` });
  const questions = Array.from({ length: procedure.questions }, (_, i) => asked(String(i + 1), setting(shared))), preface = prose('preface', setting(shared), 500 + procedure.size / 30);
  for (const { label, parts } of questions) labels.push(label, ...parts.map(([letter]) => label + letter));
  const people = Array.from({ length: between(shared, 3, 7) }, () => personName(shared)), from = { plan, title, people, preface, questions, setting: setting(roll), roll };
  const text = FORMS[plan.form](from);
  return { plan, text, labels, answered: plan.form === 'question' ? [] : labels, cited: [...cited].filter((number) => text.includes(number)), file: `${plan.house} ${plan.term}/${paperNumber(plan).replace(/\s*\/\s*/, '-')} ${plan.form}.txt` };

  /** An earlier paper of the row, often one of the first or one of the last; else one that is not there. */
  function citation(of: Roll): string {
    const at = index === 0 || of() < 0.3 ? null : planOf(of() < 0.25 ? Math.floor(plan.procedure * of() ** 3) : Math.max(0, plan.procedure - 1 - Math.floor(-30 * Math.log(1 - of()))), average);
    const isHere = at !== null && at.form !== 'saxony' && at.form !== 'baden', number = isHere ? (at.form === 'question' ? questionNumber(at) : paperNumber(at)) : `${between(of, 14, 18)}/${between(of, 20_000, 99_000)}`;
    const label = between(of, 1, isHere ? at.questions : 20), drucksache = `Bundestagsdrucksache ${number}`;
    cited.add(number);
    return oneOf(of, [
      `${drucksache}, Antwort auf Frage ${label}`, `${drucksache}, Antwort zu Frage ${label}`, `${drucksache}, Antwort auf Frage ${label}`, `${drucksache}, Antwort zu den Fragen ${label} und ${label + 1}`, `BT-Drs. ${number}, Frage ${label}`,
      `Antwort der Bundesregierung zu Frage ${label} der Kleinen Anfrage auf ${drucksache}`, drucksache, `${drucksache}, S. ${label}`,
    ]);
  }
}

function asked(label: string, setting: Setting): Asked {
  const { roll } = setting, parts = roll() < 0.15 ? ['a', 'b', 'c'].slice(0, between(roll, 2, 3)) : [];
  const text = parts.length ? sentence('question', setting).replace(/(?: \([^?]*\))?\?$/, ', und zwar') : Array.from({ length: roll() < 0.15 ? 2 : 1 }, () => sentence('question', setting)).join(' ');
  return { label, text, parts: parts.map((letter, i) => [letter, uncapitalised(sentence('part', setting)) + (i === parts.length - 1 ? '?' : ',')]) };
}

const uncapitalised = (text: string) => text[0]!.toLowerCase() + text.slice(1);

/** Paragraphs of at least so many characters. */
function prose(kind: SentenceKind, setting: Setting, length: number): string[] {
  const paragraphs: string[] = [];
  for (let done = 0; done < length; done += paragraphs.at(-1)!.length) {
    paragraphs.push(Array.from({ length: between(setting.roll, 1, 5) }, () => (kind === 'answer' ? answerSentence(setting) : sentence(kind, setting))).join(' '));
  }
  return paragraphs;
}

/** Everything that a form puts into its places. */
interface Content {
  readonly plan: Plan;
  readonly title: string;
  readonly people: readonly string[];
  readonly preface: readonly string[];
  readonly questions: readonly Asked[];
  readonly setting: Setting;
  readonly roll: Roll;
}

const FORMS: Readonly<Record<Plan['form'], (content: Content) => string>> = { question, answer, letter, saxony, baden };

const below = (paragraphs: readonly string[], roll: Roll) => paragraphs.flatMap((paragraph) => [...wrapped(paragraph, roll), '']);
/** Who asks; of an answer paper the first ones are named. */
const askers = ({ people, plan }: Content, all = true) => `der Abgeordneten ${(all ? people : people.slice(0, 3)).join(', ')}${all ? '' : ', weiterer Abgeordneter'} und der Fraktion ${plan.group}`;

function questionLines({ label, text, parts }: Asked, roll: Roll, mark = `${label.padStart(4)}. `): string[] {
  const indent = ' '.repeat(mark.length);
  return [...wrapped(text, roll, mark, indent), ...parts.flatMap(([letter, part]) => ['', ...wrapped(part, roll, `${indent}${letter}) `, `${indent}   `)]), ''];
}

/** An answer: paragraphs, sometimes a footnote and a table. */
function answerLines({ setting, roll }: Content, length: number): string[] {
  const lines = below(prose('answer', setting, length), roll), { nouns } = setting.topic;
  if (roll() < 0.12) lines[lines.length - 2] += FOOTNOTE;
  return roll() < 0.12 ? [...lines, 'Die Angaben ergeben sich aus der folgenden Tabelle:', ...table([oneOf(roll, nouns)[0], oneOf(roll, nouns)[0]], roll), ''] : lines;
}

/** How long each answer is so that the paper becomes as long as planned, shorter and longer ones in turns. */
function answerLength({ plan, preface, questions, roll }: Content): number {
  const asking = [...preface, ...questions.flatMap(({ text, parts }) => [text, ...parts.map(([, part]) => part)])].reduce((sum, text) => sum + text.length * 1.15, 0);
  return Math.max(60, (plan.size - asking - 1500) / questions.length - 200) * (0.3 + 1.4 * roll());
}

function question(content: Content): string {
  const { plan, title, people, preface, questions, roll } = content, number = questionNumber(plan), date = plan.asked;
  const lines = [
    `Deutscher Bundestag                                                 Drucksache ${number}`, `${plan.term}. Wahlperiode                                                              ${date.digits}`, '', '',
    'Kleine Anfrage', ...wrapped(askers(content), roll), '', '', ...wrapped(title, roll), '', ...below(preface, roll), 'Wir fragen die Bundesregierung:', '', ...questions.flatMap((one) => questionLines(one, roll)),
    `Berlin, den ${date.words}`, '', `${people[0]!}, ${people[1]!} und Fraktion`,
  ];
  return paged(lines, roll, { head: bundestagHead(number, plan.term), note: [imprint(roll)], footnote: () => '' });
}

function answer(content: Content): string {
  const { plan, title, preface, setting, roll } = content, number = paperNumber(plan), date = plan.answered;
  const lines = [
    `Deutscher Bundestag                                                 Drucksache ${number}`, `${plan.term}. Wahlperiode                                                              ${date.digits}`, '', '', 'Antwort', 'der Bundesregierung', '',
    ...wrapped(`auf die Kleine Anfrage ${askers(content, false)}`, roll), `– Drucksache ${questionNumber(plan)} –`, '', '', ...wrapped(title, roll), '', '  Vorbemerkung der Fragesteller', '', ...below(preface, roll),
    ...(roll() < 0.4 ? ['  Vorbemerkung der Bundesregierung', '', ...below(prose('answer', setting, 800), roll)] : []), ...answeredPairs(content),
  ];
  const note = [`Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums ${MINISTRIES[plan.ministry]!} vom ${date.words} übermittelt.`, 'Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.'];
  return paged(lines, roll, { head: bundestagHead(number, plan.term), note, footnote: () => sentence('preface', setting) });
}

/** Questions with their answers below them; some are answered together. */
function answeredPairs(content: Content): string[] {
  const { questions, roll } = content, lines: string[] = [];
  for (let i = 0; i < questions.length; i++) {
    const one = questions[i]!, next = roll() < 0.1 ? questions[i + 1] : undefined, last = one.parts.at(-1)?.[0];
    lines.push(...questionLines(one, roll));
    if (next && !one.parts.length && !next.parts.length) {
      lines.push(...questionLines(next, roll), ...wrapped(`Die Fragen ${one.label} und ${next.label} werden ${oneOf(roll, ['gemeinsam', 'zusammen', 'aufgrund ihres Sachzusammenhangs gemeinsam'])} beantwortet.`, roll), '');
      i++;
    } else if (last) lines.push(`Die Fragen ${one.label} bis ${one.label}${last} werden zusammen beantwortet.`, '');
    lines.push(...answerLines(content, answerLength(content)));
  }
  return lines;
}

function letter(content: Content): string {
  const { plan, title, preface, questions, roll } = content, name = personName(roll);
  return [
    `Bundesministerium ${MINISTRIES[plan.ministry]!}, 11055 Berlin`, '', 'Präsident des Deutschen Bundestages', '– Parlamentssekretariat –', 'Reichstagsgebäude', '11011 Berlin', '', name, 'Parlamentarischer Staatssekretär', '', `Berlin, ${plan.answered.words}`, '',
    ...wrapped(`Kleine Anfrage ${askers(content)}`, roll), ...wrapped(`betreffend „${title}“`, roll), `BT-Drs. ${questionNumber(plan)}`, '', 'Sehr geehrter Herr Präsident,', '', 'namens der Bundesregierung beantworte ich die o. a. Kleine Anfrage wie folgt:', '',
    'Vorbemerkung der Fragesteller:', '', ...below(preface, roll),
    ...questions.flatMap((one) => [`Frage Nr. ${one.label}:`, '', ...questionLines(one, roll, ''), 'Antwort:', '', ...answerLines(content, answerLength(content)).map((line) => line.replace(FOOTNOTE, ''))]), 'Mit freundlichen Grüßen', '', name, '',
  ].join('\n');
}

function saxony(content: Content): string {
  const { plan, title, people, questions, roll } = content;
  return [
    'SÄCHSISCHES STAATSMINISTERIUM DES INNERN', '01095 Dresden', 'Präsidenten des Sächsischen Landtages', 'Bernhard-von-Lindenau-Platz 1', '01067 Dresden', '', 'Aktenzeichen', `33-0141.50/${between(roll, 1000, 9999)}`, 'Dresden,', plan.answered.words,
    `Kleine Anfrage des Abgeordneten ${people[0]!} (${plan.group})`, `Drs.-Nr.: ${paperNumber(plan)}`, ...wrapped(`Thema: ${title}`, roll), '', 'Sehr geehrter Herr Präsident,', '', 'namens und im Auftrag der Sächsischen Staatsregierung beantworte ich die', 'Kleine Anfrage wie folgt:', '',
    ...questions.flatMap((one) => [`Frage ${one.label}:`, ...questionLines(one, roll, ''), ...answerLines(content, answerLength(content)).map((line) => line.replace(FOOTNOTE, ''))]), 'Mit freundlichen Grüßen', '', personName(roll), '',
  ].join('\n');
}

function baden(content: Content): string {
  const { plan, title, people, preface, questions, roll } = content, number = paperNumber(plan), date = plan.asked;
  const surname = people[0]!.split(' ')[1]!, note = [`Eingegangen: ${date.digits} / Ausgegeben: ${plan.answered.digits}`];
  return paged([
    'Landtag von Baden-Württemberg', '', `Drucksache ${number}`, '', `${plan.term}. Wahlperiode`, '', date.digits, '', 'Kleine Anfrage', `der Abg. ${people[0]!} ${plan.group}`, '', 'und', '', 'Antwort', 'des Ministeriums für Verkehr', '', ...wrapped(title, roll), '', 'Kleine Anfrage', '',
    'Ich frage die Landesregierung:', '', ...questions.flatMap((one) => questionLines(one, roll, `${one.label}. `)), date.digits, '', `${capital(surname)} ${plan.group}`, '', 'Begründung', '', ...below(preface, roll), 'Antwort', '',
    ...wrapped(`Mit Schreiben vom ${plan.answered.words} Nr. 33-0141.5-016/${between(roll, 1000, 9999)} beantwortet das Ministerium für Verkehr die Kleine Anfrage wie folgt:`, roll), '',
    ...questions.flatMap((one) => [...questionLines(one, roll, `${one.label}. `), ...answerLines(content, answerLength(content)).map((line) => line.replace(FOOTNOTE, ''))]),
  ], roll, { head: (page) => `Landtag von Baden-Württemberg                                    Drucksache ${number}\n\n${page}`, note, footnote: () => '' });
}
