import type { Citation } from '../model/citation.ts';
import { officialPdf } from '../model/paperId.ts';

/** Where the official text of what a citation names stands on the web, computed from its number. Nothing is fetched. */

/** Federal laws at gesetze-im-internet.de whose folder is not their abbreviation in small letters. */
const FOLDERS: Readonly<Record<string, string>> = {
  OWiG: 'owig_1968', BDSG: 'bdsg_2018', AufenthG: 'aufenthg_2004', AsylG: 'asylvfg_1992', BKAG: 'bkag_2018', BPolG: 'bgsg_1994', BtMG: 'btmg_1981', AMG: 'amg_1976', StVO: 'stvo_2013', AO: 'ao_1977', UStG: 'ustg_1980', KStG: 'kstg_1977',
  WaffG: 'waffg_2002', TKG: 'tkg_2021', BBG: 'bbg_2009', BNatSchG: 'bnatschg_2009', WHG: 'whg_2009', EnWG: 'enwg_2005', EEG: 'eeg_2014', AWG: 'awg_2013', AWV: 'awv_2013', GwG: 'gwg_2017', KWG: 'kredwg', 'G 10': 'g10_2001', 'FreizügG/EU': 'freiz_gg_eu_2004',
  'SGB I': 'sgb_1', 'SGB II': 'sgb_2', 'SGB III': 'sgb_3', 'SGB IV': 'sgb_4', 'SGB V': 'sgb_5', 'SGB VI': 'sgb_6', 'SGB VII': 'sgb_7', 'SGB VIII': 'sgb_8', 'SGB IX': 'sgb_9_2018', 'SGB X': 'sgb_10', 'SGB XI': 'sgb_11', 'SGB XII': 'sgb_12',
};
/** Federal laws whose folder is their abbreviation in small letters. */
const PLAIN: ReadonlySet<string> = new Set((
  'GG StPO StGB BGB ZPO VwGO VwVfG JGG AGG SBGG AsylbLG StAG IfSG PartG AbgG StVG BVerfSchG BNDG MADG BVerfGG GVG StVollzG BZRG BHO HGrG EStG GewO HGB BauGB BImSchG KrWG TierSchG GEG KSG UrhG IFG SG BeamtStG ArbZG MiLoG BetrVG KSchG BGG PStG BMG PAuswG'
).split(' '));

/** A section or article and the federal law that it is of: "§ 27 Abs. 3 Nr. 3 AGG", "Art. 38 Abs. 1 GG". Chains and lists lead to their first. */
const PROVISION = /^(§§?|Art\.) (\d+[a-z]?)[^]*? ((?:SGB [IVX]+|G 10|[A-ZÄÖÜ][\p{L}/-]*))$/u;
const ACT = /^(?:EU|EG|EWG|JI|GASP|Euratom) (\d+)\/(\d+)$/;
const COMMISSION = /^(COM|SWD|JOIN|SEC)\((\d{4})\) (\d+)$/;
const COUNCIL = /^Rat (\d+)(?:\/\d+)?\/(\d{2})$/;
const MINUTES = /^BT PlPr (\d+)\/(\d+)$/;

/** The official address of what a citation leads to, or null where no rule is known. */
export function officialAddress({ kind, target, text }: Pick<Citation, 'kind' | 'target' | 'text'>): string | null {
  if (target === null) return null;
  switch (kind) {
    case 'paper': return officialPdf(target);
    case 'plenary-protocol': return minutes(target);
    case 'statute': return provision(target);
    case 'eu-act': return act(target, text);
    case 'commission-document': return commission(target);
    case 'council-document': return council(target);
    case 'url': return webAddress(target);
    default: return null;
  }
}

/** Plenary protocol 19/83 is /btp/19/19083.pdf. */
function minutes(target: string): string | null {
  const m = MINUTES.exec(target);
  return m && Number(m[2]) < 1000 ? `https://dserver.bundestag.de/btp/${m[1]!.padStart(2, '0')}/${m[1]!.padStart(2, '0')}${m[2]!.padStart(3, '0')}.pdf` : null;
}

function provision(target: string): string | null {
  const m = PROVISION.exec(target);
  if (!m) return null;
  const inAct = /(?:EU|EG|JI|GASP) \d+\/\d+$/.exec(target);
  if (inAct) return act(inAct[0], '');
  const law = m[3]!, folder = FOLDERS[law] ?? (PLAIN.has(law) ? law.toLowerCase() : null);
  return folder && `https://www.gesetze-im-internet.de/${folder}/${m[1] === 'Art.' ? 'art_' : '__'}${m[2]!}.html`;
}

/**
 * An act by its European Legislation Identifier. Regulations before 2015 print the number first ("EG 599/2006"), directives and decisions the year.
 * Where the citation does not say what kind of act it is ("VO" does), EUR-Lex can't be told which of several bears the number: then null.
 */
function act(target: string, text: string): string | null {
  const m = ACT.exec(target);
  const kind = /richtlinie|^RL\b/i.test(text) ? 'dir' : /rahmenbeschluss/i.test(text) ? 'dec_framw' : /beschluss|entscheidung/i.test(text) ? 'dec' : /verordnung|\bVO\b|DSGVO/i.test(text) ? 'reg' : null;
  if (!m || !kind) return null;
  if (/^[5-9]\d$/.test(m[1]!) && kind !== 'reg') return `http://data.europa.eu/eli/${kind}/19${m[1]!}/${Number(m[2])}/oj`; // "95/46/EG"
  const isYear = (digits: string) => /^(?:19[5-9]|20[0-4])\d$/.test(digits);
  const [year, number] = isYear(m[1]!) && !(kind === 'reg' && isYear(m[2]!) && Number(m[2]) < 2015) ? [m[1]!, m[2]!] : isYear(m[2]!) ? [m[2]!, m[1]!] : [null, ''];
  return year && `http://data.europa.eu/eli/${kind}/${year}/${Number(number)}/oj`;
}

function commission(target: string): string | null {
  const m = COMMISSION.exec(target);
  return m && `https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=${m[1]!}:${m[2]!}:${Number(m[3])}:FIN`;
}

function council(target: string): string | null {
  const m = COUNCIL.exec(target);
  return m && `https://data.consilium.europa.eu/doc/document/ST-${m[1]!}-${Number(m[2]) > 50 ? '19' : '20'}${m[2]!}-INIT/de/pdf`;
}

/** What a person would click on; a bare host gets its scheme. */
function webAddress(target: string): string | null {
  if (/^https?:\/\/[^\s"<>]+$/i.test(target)) return target;
  return /^www\.[^\s"<>]+$/i.test(target) ? `https://${target}` : null;
}
