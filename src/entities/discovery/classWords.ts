import { Endings } from './endings.ts';
import type { Kind } from './candidate.ts';

/**
 * Words that say what the name beside them is a name of: "das Projekt „…“", "der Firma …", "… Working Group". Data: a new word is one more in a list.
 * A hyphen before a word says that it is a word of its own or behind a hyphen ("-app": "App", "Warn-App", not "knapp").
 * A plus before a word says that its plural is the same ("Unternehmen").
 */

/** What may stand behind a class word without quotation marks. */
export type Unquoted = 'name' | 'token' | 'nothing';

export interface ClassWord extends Kind {
  /** A name of capitalised words ("Firma Clearview AI"); a token that can't be a noun ("Projekt DTECH"); only quoted names. */
  readonly unquoted: Unquoted;
  /** Whether the word is the same in the plural, so that only an article shows that one is meant ("das Unternehmen"). */
  readonly needsArticle: boolean;
}

const ROWS: readonly (readonly [kind: string, unquoted: Unquoted, words: string])[] = [
  ['system database-or-information-system', 'token', 'datenbank datei informationssystem auskunftssystem fahndungssystem analysesystem erkennungssystem managementsystem system register database'],
  ['system software-or-product', 'token', 'software -app -apps anwendung -tool -tools computerprogramm trojaner -produkt -solution'],
  ['system project', 'token', 'projekt programm vorhaben -project -programme'],
  ['system project', 'name', '-operation militäroperation'],
  ['system working-group', 'token', 'arbeitsgruppe expertengruppe arbeitskreis projektgruppe ermittlungsgruppe steuerungsgruppe taskforce -force sonderkommission'],
  ['system platform-or-messenger', 'name', 'messenger messengerdienst kurznachrichtendienst'],
  ['system platform-or-messenger', 'token', 'plattform portal -platform'],
  ['system treaty-or-framework', 'nothing', 'abkommen übereinkommen -convention'],
  ['actor company', 'name', 'firma softwarefirma beratungsfirma konzern startup start-up mutterkonzern softwarehaus tochterfirma'],
  ['actor company', 'name', '+unternehmen +hersteller +anbieter +dienstleister +betreiber'],
  ['actor media', 'token', 'nachrichtenagentur magazin tageszeitung wochenzeitung zeitung zeitschrift'],
  ['actor association', 'token', 'verein vereinigung bürgerinitiative nichtregierungsorganisation menschenrechtsorganisation stiftung bündnis gruppierung'],
];

/** Endings that words of the table take; more than they have does no harm. */
const ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'ern'];

/** All forms of the class words. */
export const CLASS_FORMS: readonly (readonly [form: string, word: ClassWord])[] = ROWS.flatMap(([kind, unquoted, words]) => {
  const [type, subtype] = kind.split(' ') as [ClassWord['type'], string];
  return words.split(' ').flatMap((word) => ENDINGS.map((ending) => (
    [word.replace(/^\+/, '') + ending, { type, subtype, unquoted, needsArticle: word.startsWith('+') }] as const
  )));
});
/** The class words as the word before a name. */
export const CLASS_WORDS = new Endings(CLASS_FORMS);

/**
 * What a name is by the word that is its head: "Bundesamt für …", "… Working Group", "Gemeinsames Terrorismusabwehrzentrum". Only what is a name
 * where an abbreviation is made for it, or where it stands in quotation marks.
 */
const HEADS: readonly (readonly [kind: string, words: string])[] = [
  ['system database-or-information-system', 'datenbank datei database system register verzeichnisdienst kartei'],
  ['system software-or-product', 'software -app -tool -solution anwendung'],
  ['system project', 'projekt programm -project -programme -program -operation -mission'],
  ['system working-group', 'arbeitsgruppe expertengruppe arbeitskreis -group -gruppe ermittlungsgruppe taskforce -force projektgruppe sonderkommission'],
  ['system platform-or-messenger', 'messenger -plattform -platform informationsplattform portal'],
  ['system treaty-or-framework', 'verordnung abkommen übereinkommen -convention -agreement -regulation konvention -treaty'],
  ['actor authority-or-ministry', 'bundesamt landesamt kriminalamt zollamt umweltamt rechnungshof zentralamt -amt bundesverwaltungsamt polizeiamt statistikamt gesundheitsamt jugendamt ordnungsamt behörde behörden ministerium agentur -agency -agencies -office -authority -bureau bundesanstalt anstalt bundeszentrale landeszentrale '
    + 'antidiskriminierungsstelle zentralstelle koordinierungsstelle meldestelle abwehrzentrum lagezentrum strategiezentrum analysezentrum -centre -center direktion präsidium polizei dienst institut senatsverwaltung staatsanwaltschaft -service'],
  ['actor government-or-state-body', 'konferenz sicherheitsrat beirat ethikrat -rat -council -board parlament'],
  ['actor international-organisation', '-organisation -organization -union'],
  ['actor company', 'gesellschaft aktiengesellschaft'],
];

/** The kind of what a word is the head of; null where it is no actor and no system. */
export const HEAD_WORDS = new Endings(HEADS.flatMap(([kind, words]) => {
  const [type, subtype] = kind.split(' ') as [Kind['type'], string];
  return words.split(' ').flatMap((word) => ['', 's', 'es'].map((ending) => [word + ending, { type, subtype }] as const));
}));
