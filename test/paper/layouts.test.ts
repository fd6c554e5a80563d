import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';
import * as laender from './fixturesOfLaender.ts';
import { bavaria, berlin, bundestagAnswers, bundestagQuestions, ITEMS, lowerSaxony, northRhineWestphalia, saarland, saxony, thuringia, type Item } from './fixtures.ts';

/** Texts as `anfrage inspect` compares them: without white space and hyphens. */
const same = (text: string) => text.replace(/[\s-]+/g, '');

/** Every question and every answer exactly, with what it covers. */
function reads(text: string, items: readonly Item[]) {
  const paper = readPaper(text);
  assert.equal(paper.inquiry, true, 'is an inquiry');
  assert.deepEqual(paper.questions.map((q) => q.label), items.map((i) => i.label));
  for (const item of items) {
    assert.equal(same(paper.questions.find((q) => q.label === item.label)!.text), same(item.question), `question ${item.label}`);
    if (item.answer === null) continue;
    const answer = paper.answers.find((a) => a.covers.includes(item.label));
    assert.equal(same(answer?.text ?? ''), same(item.answer), `answer ${item.label}`);
    assert.deepEqual(answer!.covers, [item.label]);
  }
  return paper;
}

const hierarchical = ITEMS.map((item, i) => ({ ...item, label: ['1.1', '1.2', '2.1', '2.2', '3.1'][i]!, question: item.question.replace('Frage 1', 'Frage 1.1').replace(/ \(Bitte.*\)/, '') }));

describe('reading of whole papers, by layout', () => {
  it('Bundestag, answer paper: no mark in front of the answers', () => {
    const { head } = reads(bundestagAnswers(), ITEMS);
    assert.deepEqual([head.kind, head.questionPaper, head.answerPaper, head.date, head.answeredBy], ['answer', 'BT 21/9901', 'BT 21/9902', '2026-08-03', 'Bundesministerium für Verkehr']);
    assert.deepEqual([head.askers, head.groups], [['Dr. Maria Beispiel', 'Jan van der Muster'], ['BÜNDNIS 90/DIE GRÜNEN']]);
    assert.equal(head.title, 'Betrieb von Messstellen an Bundeswasserstraßen und die Auswertung ihrer Aufzeichnungen');
  });
  it('Bundestag, question paper alone', () => {
    const { head, answers } = reads(bundestagQuestions(), ITEMS.map((i) => ({ ...i, answer: null })));
    assert.deepEqual(answers, []);
    assert.deepEqual([head.kind, head.id, head.title], ['question', 'BT 21/9901', 'Betrieb von Messstellen an Bundeswasserstraßen und die Auswertung ihrer Aufzeichnungen']);
  });
  it('Bundestag, both papers in one file: one question with two printings', () => {
    const { head, questions } = reads(`${bundestagQuestions()}\n\f${bundestagAnswers()}`, ITEMS);
    assert.deepEqual([head.kind, head.id, head.questionPaper], ['combined', 'BT 21/9902', 'BT 21/9901']);
    assert.ok(questions.every((q) => q.printings.length === 2));
  });
  it('Bundestag, answer paper first', () => { reads(`${bundestagAnswers()}\n\f${bundestagQuestions()}`, ITEMS); });
  it('Berlin: "Zu 1.:", page numbers', () => {
    const { head } = reads(berlin(), ITEMS);
    assert.deepEqual([head.title, head.date, head.askers, head.groups, head.answeredBy], ['Messstellen an der Spree', '2024-03-18', ['Karl Muster'], ['SPD'], 'Senatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt']);
  });
  it('Bavaria: hierarchical numbers, contents with page numbers, a divider', () => { reads(bavaria(hierarchical), hierarchical); });
  it('North Rhine-Westphalia: answers below their questions', () => {
    const { head } = reads(northRhineWestphalia(), ITEMS);
    assert.deepEqual([head.answeredBy, head.title], ['Minister für Umwelt, Naturschutz und Verkehr', 'Messstellen am Rhein']);
  });
  it('Lower Saxony', () => { reads(lowerSaxony(), ITEMS); });
  it('Saxony: "Frage 1:" in a letter', () => { reads(saxony(), ITEMS); });
  it('Thuringia: bare "Antwort:"', () => { reads(thuringia(), ITEMS); });
  it('Saarland: questions restated without numbers in a narrow column', () => { reads(saarland(), ITEMS); });
  for (const [land, layout] of Object.entries(laender)) it(land, () => { reads(layout(), ITEMS); });
});
