import { behindBlanks, isBlankCode, isWordCode } from './characters.ts';
import { matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { actAt } from './european.ts';
import { lawAbbreviation, lawFullName, type LawName } from './laws.ts';
import { readProvisions, type Provisions } from './provisions.ts';

/** Statutes and articles: "§ 27 Absatz 3 Nummer 3 AGG", chains with "i. V. m.", lists, "Art. 43 Abs. 1" of an act named before. */

const SIGN = /(§{1,2})\s{0,3}(?=\d)|(Art(?:ikeln?|ikels|\.|t\.)?)\s{1,2}(?=\d)/y;
const CHAIN = /\s{0,3},?\s{0,3}(?:i\.\s{0,2}V\.\s{0,2}m\.|iVm|i\.\s?Verb\.\s?m\.|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}(?:dem\s|den\s|der\s)?/y;
const AND = /\s{0,3}(?:,|;|und|sowie|oder|bis)\s{1,3}(?:nach\s{1,2}|des\s{1,2}|der\s{1,2})?(?=§|Art)/y;
const SUBCHAIN = /(?=(?:Absatz|Abs\.|Satz|S\.|Nummer|Nr\.)\s{0,2}\d)/y;
const GLUE = /\s{1,3}(?:(?:des|der|dem|im|in der|von|vom|zum|zur)\s{1,3})?/y;
const SAME_LAW = /(?:desselben|derselben|dieses|dieser|des genannten|des vorgenannten)\s{1,2}(?:Gesetzes|Verordnung|Vorschrift)/y;
const MOST_PARTS = 60;

/** One "§ …" of a chain or list. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly provisions: Provisions;
  readonly law: LawName | 'same' | null;
  /** The law is an act of the EU that is a citation itself: it stays outside of this one. */
  readonly act: string | null;
  /** Joined to the part before it by "i. V. m.". */
  readonly chained: boolean;
}

export const statute: WordForm = {
  kind: 'statute',
  form: '§, §§, Art., Artikel with numbers, Absatz, Satz, Nummer, Buchstabe …, chains with i. V. m., and the law by abbreviation or name',
  normal: '"§ 27 Abs. 3 Nr. 3 AGG", "§§ 13, 14 SBGG", "§ 41 Abs. 2, § 43 OWiG", "§ 4 SchoG SL", "Art. 43 Abs. 1 EU 2018/1862"',
  leads: 'official text',
  anchors: ['§', 'Art'],
  examples: [
    { text: 'nach «§ 27 Absatz 3 Nummer 3 AGG» und «§§ 13,\n14 SBGG»', targets: ['§ 27 Abs. 3 Nr. 3 AGG', '§§ 13, 14 SBGG'] },
    { text: '«§ 170 Absatz 2 i.V.m. § 152 Absatz 2 StPO»', targets: ['§ 170 Abs. 2 i. V. m. § 152 Abs. 2 StPO'] },
    { text: 'gemäß «Artikel 38 Absatz 1 Satz 2 des Grundgesetzes»', targets: ['Art. 38 Abs. 1 Satz 2 GG'] },
    { text: 'in «§ 4 Absatz 3 des Schulordnungsgesetzes»', targets: ['§ 4 Abs. 3 SchoG SL'], in: { own: ['SL 17/1'], parliament: 'SL' } },
    { text: '«§ 45 Absatz 1 JGG», «§ 153 StPO» 3', targets: ['§ 45 Abs. 1 JGG', '§ 153 StPO'] },
    { text: '«§ 3 Abs. 1», «§ 4 AGG»', targets: ['§ 3 Abs. 1 AGG', '§ 4 AGG'] },
    { text: 'nach der «Verordnung (EU) 2018/1999», deren «Art. 43 Abs. 1» es erlaubt', targets: ['EU 2018/1999', 'Art. 43 Abs. 1 EU 2018/1999'] },
    { text: 'der Artikel 10-Gesetz-Kommission, Art und Weise, ein Artikel 3 Tage danach', targets: [] },
  ],
  read(scan, at) {
    const parts = readParts(scan, at);
    return parts.length ? cited(parts) : NOTHING;
  },
};

function readParts(scan: Scan, at: number): Part[] {
  const parts: Part[] = [];
  let from = at, chained = false;
  while (parts.length < MOST_PARTS) {
    const part = readPart(scan, from, chained, parts.at(-1));
    if (!part) break;
    parts.push(part);
    const chain = mayGoOn(scan.text, part.end) ? matchAt(CHAIN, scan.text, part.end) : null, and = chain || !mayGoOn(scan.text, part.end) ? null : matchAt(AND, scan.text, part.end);
    if (!chain && (!and || part.law !== null || part.act !== null)) break; // a further "§" behind a law is a citation of its own
    from = part.end + (chain ?? and)![0].length;
    chained = chain !== null;
  }
  return parts;
}

function readPart({ text, home }: Scan, at: number, chained: boolean, before: Part | undefined): Part | null {
  const sign = mayBeSign(text, at) ? matchAt(SIGN, text, at) : null;
  const sub = !sign && chained && before ? matchAt(SUBCHAIN, text, at) : null;
  if ((!sign && !sub) || (sign?.[2] !== undefined && isWordCode(text.charCodeAt(at - 1)))) return null;
  const article = sign ? sign[2] !== undefined : before!.provisions.article;
  const provisions = readProvisions(text, at + (sign?.[0].length ?? 0), { article, several: sign?.[1] === '§§', onlyParts: sub !== null });
  if (!provisions) return null;
  const glue = matchAt(GLUE, text, provisions.end);
  const lawAt = provisions.end + (glue?.[0].length ?? 0);
  const act = glue && mayBeAct(text.charCodeAt(lawAt)) ? actAt(text, lawAt) : null;
  const law = act || !glue ? null : text.charCodeAt(lawAt) === 100 && matchAt(SAME_LAW, text, lawAt) ? 'same' : lawAbbreviation(text, lawAt, home) ?? lawFullName(text, lawAt, home);
  return { start: at, end: law && law !== 'same' && law.name !== null ? law.end : provisions.end, provisions, law, act, chained };
}

/** "§" or "Art", "Artikel" with a blank, a full stop or an inflection. */
function mayBeSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0xa7) return true;
  const behind = text.charCodeAt(at + 3);
  return code === 65 && (isBlankCode(behind) || behind === 46 || behind === 105 || behind === 116); // "Art ", "Art.", "Arti…", "Artt."
}

/** Where a chain or list goes on there stands, behind blanks and a comma: ";", "§", "i. V. m.", "in", "und", "sowie", "oder", "bis". */
function mayGoOn(text: string, at: number): boolean {
  let i = behindBlanks(text, at, 3);
  if (text.charCodeAt(i) === 44) i = behindBlanks(text, i + 1, 3);
  switch (text.charCodeAt(i)) {
    case 59: case 0xa7: case 65: case 105: case 117: case 115: case 111: case 98: case 110: case 100: return true;
    default: return false;
  }
}

/** What the words for acts of the EU begin with: Verordnung, VO, Richtlinie, RL, Rahmen-, Rats-, Beschluss, Entscheidung, EU-, EG-, Delegierte, Durchführungs-, Grund-. */
function mayBeAct(initial: number): boolean {
  switch (initial) {
    case 86: case 118: case 82: case 114: case 66: case 98: case 69: case 101: case 68: case 71: return true;
    default: return false;
  }
}

/** Parts of a chain are one citation as long as no law ends it; parts of a list share the law that follows. */
function cited(parts: readonly Part[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i]!, provisions = [first.provisions.normal];
    while (!hasLaw(parts[i]!) && parts[i + 1]?.chained) provisions.push(parts[++i]!.provisions.normal);
    const last = parts[i]!, provision = provisions.join(' i. V. m. ');
    const follower = parts.slice(i).find((part) => part.law !== null || part.act !== null);
    const law = follower?.law === 'same' ? null : follower?.law?.name ?? follower?.act ?? null, unknown = follower?.law !== undefined && follower.law !== 'same' && follower.law?.name === null;
    if (law === null && first.provisions.article && (unknown || !first.provisions.detailed)) continue; // "Artikel 3" of anything
    found.push({
      kind: 'statute', start: first.start, end: last.end, target: law === null ? null : `${provision} ${law}`,
      ...(unknown ? {} : law === null ? { open: { is: 'provision' as const, article: first.provisions.article, provision } } : { law }),
    });
  }
  return found;
}

function hasLaw(part: Part): boolean {
  return part.law !== null || part.act !== null;
}
