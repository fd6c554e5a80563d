import { Endings } from './endings.ts';
import type { Kind } from './candidate.ts';

/**
 * What a name is by the word that is its head: "Bundesamt für …", "… Working Group", "Gemeinsames Terrorismusabwehrzentrum". Only what is a name
 * where an abbreviation is made for it, or where it stands in quotation marks. Data: a new head is one more in a list, an ending of the words that count;
 * a hyphen before it says that it is a word of its own or behind a hyphen, a tilde that it is the end of a longer word too short to be one ("~amt").
 * No heads are what everything has that is administered (procedures, quotas, indices, substances, illnesses), and statutes, which are cited rather than followed; they stay in the glossary alone.
 */
const HEADS: readonly (readonly [kind: string, words: string])[] = [
  // what data are kept in, and what carries them
  ['system database-or-information-system', 'datenbank datei database system register verzeichnis verzeichnisdienst kartei kataster -archiv datenarchiv informationsnetz führungsnetz datennetz kommunikationsnetz verwaltungsnetz messnetz funknetz -index datenpool -repository -registry fachverfahren'],
  ['system platform-or-messenger', 'messenger plattform -platform portal datenraum -space marktplatz -cloud -hub mediathek verwaltungscloud bundescloud kommunikationsdienst'],
  ['system software-or-product', 'software -app -tool -solution -suite -toolkit -engine -wallet anwendung chatbot sprachmodell'],
  // what is undertaken
  ['system project', 'projekt programm vorhaben -project -programme -program -operation militäroperation -mission fonds -fund sondervermögen förderlinie initiative offensive -campaign forschungsverbund'],
  ['system working-group', 'arbeitsgruppe expertengruppe arbeitskreis -group -gruppe projektgruppe ermittlungsgruppe steuerungsgruppe lenkungsgruppe taskforce -force sonderkommission -team krisenstab lagestab gesprächskreis konsortium -consortium -network kompetenznetz -netzwerk expertennetzwerk forschungsnetzwerk -forum'],
  ['system treaty-or-framework', 'abkommen übereinkommen -convention -agreement -treaty -memorandum konvention staatsvertrag rahmenvertrag rahmenvereinbarung verwaltungsvereinbarung kooperationsvereinbarung -vereinbarung -charta -charter -pakt '
    + '-agenda aktionsplan -strategie'],
  // administrations
  ['actor authority-or-ministry', '-amt ~amt behörde ministerium präsidium direktion inspektion polizei feuerwehr -zoll zolldienst grenzschutz -wehr bundeswehr kommando '
    + 'agentur -agency -agencies -office -authority -bureau -administration -directorate anstalt zentrale zentrum -centre -center -observatory -laboratory -institute -stelle ~stelle -büro ~büro dienst -service senatsverwaltung staatsverwaltung zollverwaltung bauverwaltung verwaltung baumanagement immobilienmanagement '
    + 'staatsanwaltschaft generalbundesanwalt gericht gerichtshof rechnungshof finanzhof patentamt institut kommissariat dezernat landesbetrieb staatsbetrieb eigenbetrieb bundesbetrieb -sekretariat generalsekretariat staatskanzlei landeskanzlei botschaft generalkonsulat vertretung -aufsicht schulaufsicht finanzaufsicht bergaufsicht medienaufsicht '
    + '-kammer handwerkskammer ärztekammer apothekerkammer architektenkammer rechtsanwaltskammer landwirtschaftskammer ingenieurkammer handelskammer zweckverband abwasserverband wasserverband regionalverband kommunalverband landschaftsverband planungsverband rentenversicherung unfallversicherung unfallkasse berufsgenossenschaft hochschule universität fachhochschule '
    + 'bundesakademie polizeiakademie landesakademie staatsarchiv landesarchiv bundesarchiv staatsbibliothek landesbibliothek'],
  ['actor government-or-state-body', 'innenministerkonferenz ministerkonferenz ministerpräsidentenkonferenz datenschutzkonferenz kultusministerkonferenz fachkonferenz -konferenz sicherheitsrat beirat ethikrat wissenschaftsrat nationalrat expertenrat normenkontrollrat sachverständigenrat planungsrat -rat -council -board -committee -commission -assembly -parliament parlament '
    + 'untersuchungsausschuss bundesausschuss kontrollgremium -kommission ethikkommission monopolkommission regulierungskommission kuratorium bundesversammlung nationalversammlung'],
  ['actor international-organisation', '-organisation -organization weltorganisation -union -alliance -secretariat -federation staatenbund weltbank'],
  ['actor association', 'verband bundesverband dachverband spitzenverband -verein förderverein bundesvereinigung -vereinigung interessenvereinigung gewerkschaft gewerkschaftsbund beamtenbund sportbund -bund bürgerinitiative -stiftung bundesstiftung forschungsgemeinschaft interessengemeinschaft bundesarbeitsgemeinschaft landesarbeitsgemeinschaft hilfswerk -bündnis aktionsbündnis -allianz '
    + '-association -foundation -society -league'],
  ['actor party-or-group', '-partei volkspartei bürgerliste bauernliste wählerliste -liste wählergruppe wählergemeinschaft wählervereinigung -party'],
  ['actor company', 'gesellschaft verkehrsverbund verkehrsbetriebe stadtwerke landesbank bundesbank förderbank investitionsbank sparkasse -holding -airlines -airways reederei genossenschaft -corporation -company arbeitsgemeinschaft bietergemeinschaft'],
];

/** Words with such an ending that are no heads, or words for things of which everybody has one. */
const NO_HEADS = new Set((
  'gesamt verwaltung schnittstelle tankstelle baustelle haltestelle planstelle arbeitsstelle unfallstelle messstelle gefahrenstelle fundstelle ladestelle vollzeitstelle personalstelle textstelle informationsgesellschaft bürgergesellschaft zivilgesellschaft aktiengesellschaft '
  + 'rettungsdienst freiwilligendienst wehrdienst zivildienst pflegedienst sanitätsdienst winterdienst außendienst innendienst vorbereitungsdienst bereitschaftsdienst schichtdienst einkaufszentrum versorgungszentrum einkommensgesetz betriebssystem ökosystem immunsystem nervensystem stromsystem '
  + 'energiesystem gesundheitssystem rechtssystem bildungssystem steuersystem sonnensystem waffensystem einzelverband familienverband behördenvertretung personalvertretung interessenvertretung stellvertretung arbeitnehmervertretung inhaltsverzeichnis abkürzungsverzeichnis leistungsverzeichnis literaturverzeichnis '
  + 'selbstverwaltung auftragsverwaltung eigenverwaltung datenverwaltung hausverwaltung insolvenzverwaltung vermögensverwaltung personalverwaltung identitätsverwaltung mandantenverwaltung zugriffsverwaltung rechteverwaltung benutzerverwaltung schlüsselverwaltung dokumentenverwaltung volksinitiative gesetzesinitiative bundesratsinitiative '
  + 'bedarfsgemeinschaft textdatei bilddatei zipdatei logdatei justizvollzugsanstalt haftanstalt vollzugsanstalt ladeinfrastruktur jugendamt standesamt ehrenamt kindeswohl vollversammlung raumordnungsverfahren'
).split(' '));
const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

const HEAD_WORDS = new Endings(HEADS.flatMap(([kind, words]) => {
  const [type, subtype] = kind.split(' ') as [Kind['type'], string];
  return words.split(' ').flatMap((word) => (word.startsWith('~') ? [...LETTERS].map((letter) => letter + word.slice(1)) : [word]))
    .flatMap((word) => ['', 's', 'es'].map((ending) => [word + ending, { type, subtype }] as const));
}));

/** The kind of what a word is the head of; null where it is no actor and no system. */
export function headKind(word: string): Kind | null {
  return NO_HEADS.has(word.toLowerCase()) ? null : HEAD_WORDS.of(word);
}
