import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { DossierBlock } from './dossier.ts';
import { withoutUnseen } from './unseen.ts';

/** A dossier for Word (.docx). It is a part of its own (scripts/build.mjs): the library is larger than all other exports. */

/** How far answers stand to the right of their questions, in twentieths of a point. */
const INDENT = 560;
const GREY = '555555';
/** A4 in twentieths of a point, and its margins. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

/** All of it is held until it is written: what has no end does not belong in Word. */
export async function wordFile(blocks: AsyncIterable<DossierBlock>, labels: { readonly noAnswer: string; readonly creator: string }): Promise<Uint8Array> {
  const children: Paragraph[] = [];
  let title = '';
  for await (const block of blocks) {
    if (block.kind === 'title') ({ title } = block);
    children.push(...paragraphsOf(block, labels.noAnswer));
  }
  const page = new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })] })] });
  const document = new Document({ title: withoutUnseen(title), creator: labels.creator, styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'de-DE' } } } } }, sections: [{ properties: { page: PAGE }, footers: { default: page }, children }] });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function paragraphsOf(block: DossierBlock, noAnswer: string): Paragraph[] {
  switch (block.kind) {
    case 'title': return [heading(block.title, HeadingLevel.TITLE), quiet(block.made)];
    case 'paper': return [heading(block.title === null ? block.number : `${block.number}: ${block.title}`, HeadingLevel.HEADING_1), quiet(block.facts.join(' · ')), ...(block.counts === null ? [] : [paragraph([run(block.counts, { bold: true })])])];
    case 'pair': return [
      ...block.questions.flatMap(({ label, text, asker, outcome, note, source }) => [
        heading(`${label}  ${text}`, HeadingLevel.HEADING_2), ...[asker, note].flatMap((words) => (words === null ? [] : paragraph([run(words)]))),
        ...(outcome ? [paragraph([run(outcome.words, { bold: true }), run(` (${outcome.checkedWords})`, { italics: true })], { keepNext: true })] : []), ...(source === null ? [] : [quiet(source)]),
      ]),
      ...answerParagraphs(block, noAnswer),
    ];
  }
}

function answerParagraphs({ questions, answer }: Extract<DossierBlock, { kind: 'pair' }>, noAnswer: string): Paragraph[] {
  if (!answer) return questions.some(({ outcome }) => outcome) ? [quiet(noAnswer, INDENT)] : [];
  const { heading: name, text, details, chains, source } = answer;
  return [
    paragraph([run(name, { bold: true, color: GREY })], { indent: { left: INDENT }, keepNext: true }), paragraph([run(text)], { indent: { left: INDENT } }), ...(details.length ? [quiet(details.join(' · '), INDENT)] : []), ...(source === null ? [] : [quiet(source, INDENT)]),
    ...chains.flatMap(({ path, said, source: from }) => [paragraph([run(path)], { indent: { left: 2 * INDENT } }), ...(said === null ? [] : [paragraph([run(`„${said}“`, { italics: true })], { indent: { left: 2 * INDENT } })]), ...(from === null ? [] : [quiet(from, 2 * INDENT)])]),
  ];
}

type RunLook = Pick<Exclude<ConstructorParameters<typeof TextRun>[0], string>, 'bold' | 'italics' | 'color' | 'size'>;
type ParagraphLook = Pick<Exclude<ConstructorParameters<typeof Paragraph>[0], string>, 'indent' | 'keepNext' | 'heading'>;

const run = (text: string, look: RunLook = {}) => new TextRun({ text: withoutUnseen(text), ...look });
const paragraph = (children: TextRun[], look: ParagraphLook = {}) => new Paragraph({ children, spacing: { after: 80 }, ...look });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) => paragraph([run(text)], { heading: level, keepNext: true });
const quiet = (text: string, left = 0) => paragraph([run(text, { color: GREY, size: 18 })], { indent: { left } });
