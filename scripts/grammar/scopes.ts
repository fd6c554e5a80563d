/**
 * Which scope a form gets. The words in front of the first own word are the ones that themes colour; they are chosen so that the
 * default themes (Dark and Light Modern, Dark and Light 2026, the two of high contrast) tell questions, answers and citations apart:
 * questions blue and bold, answers purple or red and bold, papers teal, places within papers light blue or orange, law green.
 * The text of a question is slanted and keeps the colour of prose ("emphasis": "markup.italic" is purple in the Modern themes).
 * "comment" and "string" would switch bracket matching off, so only page furniture is a comment and nothing is a string.
 */
const own = (names: string) => names.split(' ').map((name) => `${name}.inquiry`).join(' ');

export const SCOPE = {
  questionMarker: own('markup.bold.question constant.language.question'),
  questionText: own('emphasis.question'),
  questionEnd: own('constant.language.question.end punctuation.terminator.question'),
  answerHeading: own('markup.bold.answer keyword.control.answer'),
  joint: own('keyword.control.answer.joint'),
  headHouse: own('markup.heading.house'),
  headKind: own('markup.heading.kind'),
  headTerm: own('support.variable.term'),
  headAsker: own('support.variable.asker'),
  divider: own('markup.heading.answer'),
  preface: own('markup.heading.preface'),
  section: own('markup.heading.section'),
  leadIn: own('markup.heading.lead-in'),
  letterhead: own('support.variable.letterhead'),
  closing: own('support.variable.closing'),
  furniture: own('comment.line.furniture'),
  pageNumber: own('comment.line.page-number'),
  pinpoint: own('variable.parameter.pinpoint'),
  repeated: own('variable.parameter.repeated'),
  /** A citation of a document: "paper", "inquiry-number", "plenary-protocol", "committee-paper", "council-document", "commission-document". */
  document: (kind: string) => own(`entity.name.type.${kind}`),
  /** A citation of law: "eu-act", "statute", "gazette", "court-decision". */
  law: (kind: string) => own(`constant.numeric.${kind}`),
  url: own('markup.underline.link'),
  bold: own('markup.bold'),
  italic: own('markup.italic'),
  mark: (what: string) => own(`punctuation.definition.${what}`),
} as const;
