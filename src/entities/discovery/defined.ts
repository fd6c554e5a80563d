import type { Definition } from '../../model/discovered.ts';
import type { Span } from '../../model/span.ts';
import { readable } from '../../text/clean.ts';
import { wordBefore } from '../wordBefore.ts';
import type { Candidate, Kind } from './candidate.ts';
import { CLASS_WORDS } from './classWords.ts';
import { LEGAL_FORMS } from './companies.ts';
import { headKind } from './heads.ts';
import { previousWord } from './shapes.ts';

/** Names that a text introduces together with an abbreviation: "Facial Recognition Working Group (FRWG)". */

/** Words behind which a name only goes on with an attribute: its head stands before them. */
const ATTRIBUTE = new Set('für zur zum der des dem den von vom im in über gegen am an auf bei of for on to at against zwischen mit'.split(' '));
/** Meanings that are no single thing, though their head could be one. */
const GENERIC = /^(?:\p{Lu}\p{Ll}+(?:behörden|ämter|stellen|dienste|dateien|systeme|gruppen))$/u;

/** Behind these words stands one of many. */
const INDEFINITE = /^(?:k?ein(?:e[mnrs]?)?|jede[mnrs]?|mehrere[nr]?|viele[nr]?|alle[nr]?|anderen?|weiteren?|welche[mnrs]?|zwei|drei)$/;
/** What is done to investigate, where a text gives it a name of its own: "(im Folgenden: Umfeldabgleich)". */
const POWER = /(?:abgleich|überwachung|durchsuchung|fahndung|abfrage|beobachtung|ortung|auswertung)$/, POWERS: Kind = { type: 'system', subtype: 'legal-power-or-instrument' };
/** Things of technology that everybody has, by their abbreviations. */
const GENERIC_SHORT = new Set('WAN LAN VPN CDN WLAN PAN SAN OS IP KIS MVZ JVA ERP CRM CMS DMS GIS GPS API EDV GNSS IDS IPS SIEM USV RIS PVS LIMS DBMS'.split(' '));

/** A name with its abbreviation; its kind is null where its own words don't tell it. */
export interface DefinedName extends Candidate {
  readonly kind: Kind | null;
  readonly long: Span;
}

/** The name that a definition makes, with the abbreviation as its alias; null where its meaning is no actor and no system. */
export function definedName(text: string, { abbreviation, meaning, short, long }: Definition): DefinedName | null {
  if (INDEFINITE.test(wordBefore(text, long.start).toLowerCase()) || GENERIC_SHORT.has(abbreviation) || abbreviation.length < 2 || abbreviation.length > 20 || LEGAL_FORMS.has(abbreviation) || !/\p{Lu}/u.test(abbreviation) || meaning.length > 150) return null;
  const kind = classBefore(text, Math.min(short.start, long.start)) ?? kindOf(meaning);
  if (!kind && /^\p{Lu}\p{Ll}{6,}$/u.test(abbreviation) && POWER.test(abbreviation)) {
    return { type: 'system', subtype: 'legal-power-or-instrument', kind: POWERS, long, rule: 'definition', name: abbreviation, aliases: [], introduction: short };
  }
  return {
    type: kind?.type ?? 'system', subtype: kind?.subtype ?? '', kind, long, rule: 'definition', name: readable(meaning), aliases: [abbreviation],
    introduction: withBracket(text, { start: Math.min(short.start, long.start), end: Math.max(short.end, long.end) }),
  };
}

/** A bracket that opens within a span belongs to it to its end. */
function withBracket(text: string, { start, end }: Span): Span {
  const rest = /^[“”"«»‘’']?\)/.exec(text.slice(end, end + 2));
  return { start, end: rest && text.slice(start, end).includes('(') ? end + rest[0].length : end };
}

/** The class word right before an offset, quotation marks between left out. */
function classBefore(text: string, at: number): Kind | null {
  const mark = /[„“"»‚‘]/.test(text[at - 1] ?? '') ? 1 : 0, word = previousWord(text, at - mark);
  const found = word && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)) ? CLASS_WORDS.at(text, word.end) : null;
  return found && !found.value.needsArticle ? found.value : null;
}

/** First words of names that many states have in common. */
const INTERNATIONAL = /^(?:International\p{L}{0,3}|Inter(?:regional|governmental|american)|Multinational|World|Global|African|Asian|Pan-\p{L}+|United|Arab|Nordic|Baltic)$/u;
/** First words of lists that are parties. */
const PARTY_LIST = /^(?:Freie|Grüne|Bunte|Offene|Unabhängige|Alternative|Linke|Soziale|Neue|Bürger\p{L}*|\p{Lu}\p{Ll}+er)-?$/u;
const ADJECTIVE = /^\p{Lu}[\p{L}-]{2,}e[rsnm]?$/u, ALWAYS_ADJECTIVE = /^(?:Zentral|National|Gemeinsam|Deutsch|Staatlich|Ständig)e[rsnm]?$/u;
/** Heads of which every place has one: alone they name none. */
const EVERYWHERE = new Set((
  'Oberlandesgericht Landgericht Amtsgericht Verwaltungsgericht Oberverwaltungsgericht Sozialgericht Landessozialgericht Arbeitsgericht Landesarbeitsgericht Finanzgericht Staatsanwaltschaft Landeskriminalamt Polizeipräsidium Polizeidirektion Polizeiinspektion '
  + 'Gesundheitsamt Jugendamt Sozialamt Ordnungsamt Finanzamt Grundbuchamt Ausländerbehörde Ausländeramt Krankenkasse Hochschule Universität Fachhochschule Handwerkskammer Ärztekammer Stadtwerke Berufsgenossenschaft Koordinierungsstelle Leitstelle Beratungsstelle Landesverband Bundesverband '
  + 'Grundschule Rechenzentrum Krisenstab Bezirksregierung Staatskanzlei Senatskanzlei Wählervereinigung Feuerwehr Ankunftszentrum Impfzentrum Betriebsrat Personalrat Kompetenzzentrum Zweckverband Landesamt Landesbetrieb Managementsystem Informationssystem Ermittlungsgruppe Arbeitsgruppe Projektgruppe Aktionsplan'
).split(' '));

/**
 * The kind of what a meaning names, by its head: the last word before an attribute ("… Working Group", "Meldestelle des Bundes"),
 * or the noun that another follows ("Koordinierungsstelle Forensische Fahrzeugdaten", "Register angeborener Nervenleiden").
 */
export function kindOf(meaning: string): Kind | null {
  const words = meaning.split(/\s+/), attribute = words.findIndex((word, i) => i > 0 && ATTRIBUTE.has(word.replace(/,$/, '')));
  const own = words.slice(0, attribute < 0 ? words.length : attribute), head = own.at(-1)!;
  if (!/^\p{Lu}/u.test(meaning) || GENERIC.test(meaning) || INDEFINITE.test(words[0]!.toLowerCase())) return null;
  if (/(?:GmbH|mbH|\sAG|\sSE|\seG)$/.test(meaning)) return COMPANY;
  let noun = 0;
  while (noun < own.length - 1 && (ALWAYS_ADJECTIVE.test(own[noun]!) || (ADJECTIVE.test(own[noun]!) && !headKind(own[noun]!)))) noun++;
  const kind = headKind(own[noun]!) ?? (/^(?:Force|Group|Team)$/.test(own[noun + 1] ?? '') ? headKind(own[noun + 1]!) : null) ?? headKind(head); // "Task Force Ersatzneubau"
  if (!kind || (kind.subtype === 'company' && words.length < 2) || (words.length < 2 && (head.length < 8 || EVERYWHERE.has(head)))) return null;
  if (kind.subtype === 'party-or-group' && /liste$/.test(head) && words.length > 1 && !PARTY_LIST.test(words[0]!)) return null;
  return kind.type === 'actor' && kind.subtype !== 'company' && INTERNATIONAL.test(words[0]!) ? INTERGOVERNMENTAL : kind;
}

const COMPANY: Kind = { type: 'actor', subtype: 'company' };
const INTERGOVERNMENTAL: Kind = { type: 'actor', subtype: 'international-organisation' };
