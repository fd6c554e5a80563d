import { Endings } from './endings.ts';
import type { Kind } from './candidate.ts';

/**
 * Words that say what the name beside them is a name of: "das Projekt „…“", "der Firma …", "… Working Group". Data: a new word is one more in a list.
 * A hyphen before a word says that it is a word of its own or behind a hyphen ("-app": "App", "Warn-App", not "knapp").
 * A plus before a word says that its plural is the same ("Unternehmen").
 */

/** What may stand behind a class word without quotation marks. */
export type Unquoted = 'name' | 'token' | 'coined' | 'nothing';

export interface ClassWord extends Kind {
  /** A name of capitalised words ("Firma Clearview AI"); a token that can't be a noun ("Projekt DTECH"); one with a capital inside, in quotation marks too ("Herdenverwaltung HerdTrace"); only quoted names. */
  readonly unquoted: Unquoted;
  /** Whether the word is the same in the plural, so that only an article shows that one is meant ("das Unternehmen"). */
  readonly needsArticle: boolean;
}

const ROWS: readonly (readonly [kind: string, unquoted: Unquoted, words: string])[] = [
  ['system database-or-information-system', 'token', 'datenbank datei informationssystem auskunftssystem fahndungssystem analysesystem erkennungssystem managementsystem system register database fachverfahren kataster kartei informationsnetz datenpool'],
  ['system software-or-product', 'token', 'software -app -apps anwendung -tool -tools computerprogramm trojaner -produkt -solution chatbot sprachmodell webanwendung smartphone-app sprachassistent -wallet suchmaschine verwaltungsprogramm zählprogramm textprogramm rechenprogramm abrechnungsprogramm auswerteprogramm'],
  ['system software-or-product', 'token', 'dashboard drohne scanner messgerät roboter satellit arzneimittel medikament impfstoff pflanzenschutzmittel'],
  ['system software-or-product', 'coined', 'verwaltung modul werkzeug assistent verfahren baukasten lösung browser -bot'],
  ['system project', 'token', 'projekt programm vorhaben initiative -project -programme förderlinie fonds sondervermögen forschungsverbund'],
  ['system project', 'name', '-operation militäroperation'],
  ['system working-group', 'token', 'arbeitsgruppe expertengruppe arbeitskreis projektgruppe ermittlungsgruppe steuerungsgruppe lenkungsgruppe taskforce -force sonderkommission -soko konsortium ermittlungskommission'],
  ['system working-group', 'nothing', '-tisch'],
  ['system platform-or-messenger', 'name', 'messenger messengerdienst kurznachrichtendienst'],
  ['system platform-or-messenger', 'token', 'plattform portal -platform kommunikationsdienst chatdienst clouddienst onlinedienst -dienst datenraum marktplatz mediathek -cloud'],
  ['system treaty-or-framework', 'nothing', 'abkommen übereinkommen -convention rahmenvereinbarung verwaltungsvereinbarung kooperationsvereinbarung'],
  ['system notice-type', 'nothing', 'vermerk -notice'],
  ['system legal-power-or-instrument', 'nothing', 'befugnis ermittlungsmaßnahme ermittlungsinstrument fahndungsmaßnahme überwachungsmaßnahme'],
  ['actor company', 'name', 'firma softwarefirma beratungsfirma konzern startup start-up mutterkonzern softwarehaus tochterfirma unternehmensberatung beratungsgesellschaft fluggesellschaft airline reederei genossenschaft tochtergesellschaft betreibergesellschaft projektgesellschaft wirtschaftskanzlei werft fluglinie werbeagentur beratungsagentur wirtschaftsprüfungsgesellschaft'],
  ['actor company', 'name', '+unternehmen +hersteller +anbieter +dienstleister +betreiber'],
  ['actor media', 'token', 'nachrichtenagentur magazin tageszeitung wochenzeitung zeitung zeitschrift nachrichtenportal fachmagazin rechercheplattform rechercheportal podcast'],
  ['actor media', 'name', 'fachdienst rundfunksender fernsehsender radiosender nachrichtensender -sender lokalzeitung regionalzeitung lokalblatt'],
  ['actor association', 'token', 'verein vereinigung bürgerinitiative nichtregierungsorganisation menschenrechtsorganisation hilfsorganisation umweltorganisation stiftung bündnis gruppierung dachverband'],
  ['actor party-or-group', 'token', 'wählervereinigung wählergemeinschaft wählergruppe partei'],
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
