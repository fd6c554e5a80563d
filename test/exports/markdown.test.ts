import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked, type MarkedToken, type Token } from 'marked'; // the reader that VS Code shows hovers with
import { bodyBlocks, commandLink, markdownOf, paragraph, strong, text, webLink } from '../../src/exports/markdown.ts';

/** What a reader of the Markdown sees: its words, and everything that could be clicked or loaded. */
function seen(markdown: string) {
  const words: string[] = [], links: string[] = [], foreign: string[] = [];
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens as readonly MarkedToken[]) {
      if (token.type === 'link') links.push(token.href);
      if (token.type === 'html' || token.type === 'image' || token.type === 'def') foreign.push(token.type);
      if (token.type === 'table') [...token.header, ...token.rows.flat()].forEach((cell) => { visit(cell.tokens); });
      else if (token.type === 'list') token.items.forEach((item) => { visit(item.tokens); });
      else if ('tokens' in token && token.tokens) visit(token.tokens);
      else if ('text' in token) words.push(token.text);
    }
  };
  visit(marked.lexer(markdown, { gfm: true, breaks: false }));
  return { words: plain(words.join('')), links, foreign };
}

/** The lexer gives texts as HTML. */
function plain(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot));/gi, (_, hex?: string, number?: string, name?: string) =>
    name ? { amp: '&', lt: '<', gt: '>', quot: '"' }[name.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)));
}

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '<command:workbench.action.quit>',
  '[a]: command:evil\n\n[a]',
  '![p](https://tracker.example/p.png)',
  '![p][r]\n\n[r]: https://tracker.example/p.png',
  '<img src=x onerror=alert(1)>',
  '<a href="command:evil">x</a>',
  '<script>alert(1)</script>',
  '<!-- x --> & &lt;b&gt; &#60;',
  '<javascript:alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x) [y](file:///etc/passwd) [z](//host/x) [w](./local.txt)',
  'https://evil.example and www.evil.example and someone@evil.example',
  '](command:evil) [',
  '\\[x](command:evil\\)',
  '`](command:evil)`',
  '$(alert) **bold** ~~gone~~ | a | b |',
  '# heading\n***\n1. one\n> quote\n- item',
  'a | b\n--- | ---\n1 | 2',
  '[^1]\n\n[^1]: note',
  '```\n[x](command:evil)\n',
  '\u0000\u202e[x](command:evil)',
];

describe('markdown', () => {
  for (const hostile of HOSTILE) {
    it(`keeps ${JSON.stringify(hostile)} as words where it is text`, () => {
      const { words, links, foreign } = seen(markdownOf([paragraph(text('A'), strong(text(hostile)), text('Z'))]));
      assert.deepEqual({ links, foreign }, { links: [], foreign: [] });
      assert.equal(words, `A${hostile.replace(/\s+/g, ' ').replace(/[\u0000\u202e]/g, '')}Z`);
    });

    it(`lets ${JSON.stringify(hostile)} do nothing in the body of a plain text`, () => {
      const { links, foreign } = seen(markdownOf(bodyBlocks([hostile], 'text', 500)));
      assert.deepEqual({ links, foreign }, { links: [], foreign: [] });
    });

    it(`leaves at most web links of ${JSON.stringify(hostile)} in the body of a Markdown paper`, () => {
      const { links, foreign } = seen(markdownOf(bodyBlocks([hostile], 'markdown', 500)));
      assert.deepEqual(foreign, []);
      for (const link of links) assert.match(link, /^(?:https?:\/\/)/);
    });
  }

  it('lets no text of any shape out of the words', () => {
    const piece = fc.constantFrom('[', ']', '(', ')', '<', '>', '!', '`', '*', '_', '\\', '\n', ' ', 'command:x', 'https://e.example', 'www.e.example', '&', '#', '|', '-', '~', '=', ':', '"', "'", '1.', '+', 'a', 'ä', '&lt;');
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const source = pieces.join('');
      for (const format of ['text', 'markdown'] as const) {
        const { links, foreign } = seen(markdownOf(bodyBlocks([source], format, 500)));
        assert.deepEqual(foreign, []);
        for (const link of links) assert.ok(format === 'markdown' && /^https?:\/\//.test(link), `${format}: ${link}`);
      }
    }), { numRuns: 500 });
  });

  it('links to the web alone', () => {
    assert.deepEqual(seen(markdownOf([paragraph(webLink('https://a.example/x_(y)?a=b&c=[d]', text('PDF')))])).links, ['https://a.example/x_(y)?a=b&c=[d]']);
    for (const url of ['command:evil', 'javascript:1', 'file:///x', 'https:', '//a.example', '']) assert.deepEqual(seen(markdownOf([paragraph(webLink(url, text('PDF')))])), { words: 'PDF', links: [], foreign: [] });
  });

  it('encodes the arguments of a command', () => {
    const args = ['file:///a b/„x“ ) ] > ".txt', 1, 2], { links } = seen(markdownOf([paragraph(commandLink('anfrage.openPlace', args, text('](command:evil)')))]));
    assert.equal(links.length, 1);
    const [, command, query] = /^command:([\w.]+)\?(.*)$/.exec(links[0]!)!;
    assert.equal(command, 'anfrage.openPlace');
    assert.deepEqual(JSON.parse(decodeURIComponent(query!)), args);
  });

  it('keeps tables, lists and emphasis of a Markdown paper', () => {
    const markdown = markdownOf(bodyBlocks(['Nach *Jahren*:\n\n| Jahr | Zahl |\n| --- | ---: |\n| 2019 | **3** |\n\n- a\n- b [Seite](https://a.example/)'], 'markdown', 500));
    assert.equal(markdown, 'Nach *Jahren*:\n\n| Jahr |  Zahl |\n| ---- | ----: |\n| 2019 | **3** |\n\n- a\n- b [Seite](https://a.example/)\n');
  });

  it('joins the lines of plain text to paragraphs, without marks and broken words', () => {
    assert.equal(markdownOf(bodyBlocks(['Die Bundes-\nregierung *prüft*\ndas.\n\nZweiter', 'Absatz.'], 'text', 500)), 'Die Bundesregierung prüft das.\n\nZweiter Absatz.\n');
  });

  it('cuts a long body behind a word', () => {
    assert.equal(markdownOf(bodyBlocks(['eins zwei drei vier'], 'text', 12)), 'eins zwei …\n');
    assert.equal(markdownOf(bodyBlocks(['x'.repeat(50)], 'text', 10)), `${'x'.repeat(10)} …\n`);
  });
});
