/**
 * Which scope a form gets. The words in front of the first own word are the ones that themes colour; of several names the last one counts
 * that the theme knows. They are chosen so that the themes of VS Code tell the families apart, also in high contrast: questions blue and
 * bold, answers purple or red and bold, headings maroon or gold and bold, papers teal, places within papers light blue or orange, law green.
 * "markup.heading" alone is the blue of questions in dark themes: headings add the name that has the second colour of headings there.
 * (High Contrast Light has no such name: package.json gives it a colour for headings.) Where themes know neither types nor parameters,
 * papers and places look like numbers. Emphasis changes the letters alone: "markup.bold" and "markup.italic" are blue and purple in the Modern themes.
 * Page furniture has no colour: what the reading passes over is dimmed by `src/features/dimming.ts`, and nothing else knows all of it.
 * "comment" and "string" would switch bracket matching off: nothing is one.
 */
const own = (names: string) => names.split(' ').map((name) => `${name}.inquiry`).join(' ');
const heading = (what: string) => own(`markup.heading.${what} entity.other.attribute-name.class.css.heading`);

export const SCOPE = {
  questionMarker: own('markup.bold.question constant.language.question'),
  questionText: own('emphasis.question'),
  answerHeading: own('markup.bold.answer keyword.control.answer'),
  joint: own('keyword.control.answer.joint'),
  headHouse: heading('house'),
  headKind: heading('kind'),
  headTerm: own('support.variable.term'),
  headAsker: own('support.variable.asker'),
  divider: heading('answer'),
  preface: heading('preface'),
  section: heading('section'),
  leadIn: heading('lead-in'),
  letterhead: own('support.variable.letterhead'),
  furniture: own('meta.furniture'),
  pageNumber: own('meta.page-number'),
  pinpoint: own('constant.numeric.pinpoint variable.parameter.pinpoint'),
  repeated: own('constant.numeric.repeated variable.parameter.repeated'),
  /** A citation of a document: "paper", "inquiry-number", "plenary-protocol", "committee-paper", "council-document", "commission-document". */
  document: (kind: string) => own(`constant.numeric.${kind} entity.name.type.${kind}`),
  /** A citation of law: "eu-act", "statute", "gazette", "court-decision". */
  law: (kind: string) => own(`constant.numeric.${kind}`),
  url: own('markup.underline.link'),
  bold: own('strong'),
  italic: own('emphasis'),
  mark: (what: string) => own(`punctuation.definition.${what}`),
} as const;
