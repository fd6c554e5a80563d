import { seedEntries } from '../src/entities/seeds.ts';
import { between, oftenFirst, oneOf, type Roll } from './roll.ts';

/** Sentences of made-up papers: forms with places for words, names, numbers and citations. None is taken from a paper. */

/** What one paper speaks of, again and again. */
export interface Topic {
  /** Compounds in the plural, as they stand and behind "bei". */
  readonly nouns: readonly (readonly [plain: string, dative: string])[];
  readonly actors: readonly string[];
  readonly systems: readonly string[];
  /** Bodies that the paper introduces, with the abbreviations that it uses then. */
  readonly bodies: readonly (readonly [name: string, abbreviation: string])[];
  readonly year: number;
}

/** What a sentence takes from the paper in which it stands. */
export interface Setting {
  readonly topic: Topic;
  readonly roll: Roll;
  /** A citation of another paper, and one of this paper's own questions or answers. */
  readonly cite: () => string;
  readonly own: () => string;
}

export type SentenceKind = keyof typeof FORMS;

const BEGINNINGS = 'Grenz Bahn Daten Förder Wasser Wald Funk Zoll Renten Pflege Hafen Netz Strom Klima Schul Wohn Sport Forschungs Sicherheits Verkehrs Gesundheits Umwelt Bildungs Integrations Sprach Asyl Visa Haushalts Personal Fahrzeug Luft Boden Tier Lebensmittel Arznei Klinik Notruf Rettungs Katastrophen Energie Gas Wärme Speicher Radar Kamera Video Prüf Melde Auskunfts Zulassungs Vergabe Bau Straßen Brücken Schienen Güter Post Breitband Mobilfunk Cyber Medien Kultur Denkmal Museums Sammlungs Archiv Gewerbe Handwerks Ausbildungs Berufs Familien Kinder Jugend'.split(' ');
const HEADS: readonly (readonly [string, string])[] = 'verfahren/n stellen/ geräte/n anträge/n maßnahmen/ fälle/n programme/n behörden/ kontrollen/ einrichtungen/ vorhaben/ prüfungen/ zuständigkeiten/ meldungen/ anlagen/ leistungen/ standorte/n verträge/n mittel/n richtlinien/ zentren/ verbände/n projekte/n kosten/ zahlungen/ bescheide/n flächen/ plätze/n systeme/n dateien/ schnittstellen/ lehrgänge/n berichte/n abfragen/ beauftragte/n bestände/n gutachten/ bedarfe/n räume/n züge/n'
  .split(' ').map((head) => { const [plain, ending] = head.split('/') as [string, string]; return [plain, plain.endsWith('n') ? plain : plain + ending]; });
const ADJECTIVES = 'zentrale laufende digitale befristete gemeinsame ortsfeste geplante abgeschlossene regionale bundesweite technische freiwillige mobile neue bestehende vergleichbare einzelne weitere wesentliche ergänzende vorläufige jährliche barrierefreie grenznahe ehrenamtliche fachliche'.split(' ');
const FIRST_NAMES = 'Anna Peter Maria Thomas Sabine Jan Ulrike Holger Katrin Stefan Ayşe Dirk Miriam Jörg Heike Tobias Renate Felix Nadja Georg Silke Bernd Inga Lars'.split(' ');
const SURNAMES = ['Haber Wolter Linden Brink Rösch Kessel Oster Mühlen Stein Dorn Fahren Garten Hollen Immen Jung Krähen Löhr Mars Nieder Ohlen Pfeil Quaden Riet Sand Tannen Ufer Vogel Weiden Zell'.split(' '), 'korn hoff mann brock bach feld berger kamp meier stedt horst wig holt horn ner loh'.split(' ')] as const;
const BODIES = 'Koordinierungsstelle Arbeitsgruppe Prüfstelle Leitstelle Zentralstelle Fachgruppe Geschäftsstelle Kontaktstelle'.split(' ');
const LAWS = 'Aufenthaltsgesetzes Grundgesetzes Bundespolizeigesetzes Bundesdatenschutzgesetzes AufenthG BPolG BKAG StPO BDSG SGB VwVfG BHO IFG AsylG'.split(' ');
const STATES = 'Bayern Hessen Sachsen Thüringen Brandenburg Niedersachsen Rheinland-Pfalz Schleswig-Holstein Hamburg Bremen Berlin Saarland'.split(' ');

const entries = seedEntries(), isActor = (subtype: string) => subtype !== 'person' && subtype !== 'party-or-group';
const ACTORS = stirred(entries.filter(({ type, subtype }) => type === 'actor' && isActor(subtype)).flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 1)]));
const SYSTEMS = stirred(entries.filter(({ type }) => type === 'system').flatMap(({ name, aliases }) => [name, ...aliases.slice(0, 1)]));

/** What a paper is about, of more or fewer names as it is longer or shorter. */
export function topicOf(roll: Roll, characters: number, year: number): Topic {
  const names = Math.round(3 + characters / 2000), some = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const nouns = some(24 + Math.round(characters / 1500), () => { const begun = oneOf(roll, BEGINNINGS), [plain, dative] = oneOf(roll, HEADS); return [begun + plain, begun + dative] as const; });
  return { nouns, year, actors: [...some(names, () => oftenFirst(roll, ACTORS)), ...some(2, () => companyName(roll))], systems: some(Math.ceil(names / 2), () => oftenFirst(roll, SYSTEMS)), bodies: some(1 + Math.round(characters / 6000), () => bodyName(roll)) };
}

export const personName = (roll: Roll): string => `${oneOf(roll, FIRST_NAMES)} ${oneOf(roll, SURNAMES[0])}${oneOf(roll, SURNAMES[1])}`;
const companyName = (roll: Roll) => `${oneOf(roll, SURNAMES[0])}${oneOf(roll, SURNAMES[1])} ${oneOf(roll, ['Systeme', 'Technik', 'Logistik', 'Software', 'Optik'])} ${oneOf(roll, ['GmbH', 'AG', 'GmbH & Co. KG'])}`;

function bodyName(roll: Roll): readonly [string, string] {
  const words = [oneOf(roll, BODIES), oneOf(roll, BEGINNINGS) + oneOf(roll, HEADS)[0], oneOf(roll, BEGINNINGS) + oneOf(roll, HEADS)[0]] as const;
  return [`${words[0]} für ${words[1]} und ${words[2]}`, words.map((word) => word[0]!.toUpperCase()).join('')];
}

export const titleOf = ({ nouns, actors }: Topic, roll: Roll): string => oneOf(roll, [
  () => `${nouns[0]![0]} und ${nouns[1]![0]} in ${oneOf(roll, STATES)}`, () => `Stand der ${nouns[0]![0]} im Jahr ${between(roll, 2010, 2025)}`,
  () => `Zusammenarbeit mit ${actors[0]!} bei ${nouns[0]![1]}`, () => `${capital(oneOf(roll, ADJECTIVES))} ${nouns[0]![0]} des Bundes`, () => `Einsatz von ${nouns[0]![1]} und Schutz der ${nouns[1]![0]}`,
])();

/** n: compound, d: behind "bei", j: adjective, a: actor, s: system, b: body introduced, k: its abbreviation, p: person, y: year, z: count, e: sum, l: Land, c: citation, o: own answer, g: statute, u: address. */
const FORMS = {
  question: [
    'Wie viele {j} {n} wurden in den Jahren {y} bis {y} bei {a} gezählt (bitte nach Jahren und Ländern aufschlüsseln)?', 'Welche {j} {n} nutzt {a} derzeit, und seit wann sind diese im Einsatz?',
    'Welche Kosten sind für {n} und {n} seit dem Jahr {y} entstanden, und aus welchem Titel wurden sie beglichen?', 'Inwiefern hat sich die Bundesregierung mit {a} über {n} ausgetauscht, und mit welchem Ergebnis?',
    'Welche Rolle spielt {s} bei {d}, und wer hat darauf Zugriff?', 'Was ist der Bundesregierung über {j} {n} in {l} bekannt?', 'Trifft es zu, dass {a} im Jahr {y} {z} {n} beschafft hat, und wenn ja, zu welchem Zweck?',
    'Auf welcher Rechtsgrundlage werden {n} mit {s} abgeglichen?', 'Wann ist mit dem Abschluss der {n} zu rechnen, und welche {n} schließen sich daran an?', 'Wie bewertet die Bundesregierung, dass {j} {n} nach Angaben von {a} nur in {l} vorgehalten werden?',
    'Welche Unternehmen waren seit {y} an {d} beteiligt (bitte mit Auftragswert angeben)?', 'Welche Schlussfolgerungen zieht die Bundesregierung aus den {n} für {s}?', 'Inwieweit treffen die Angaben ({c}) zu {d} weiterhin zu?', 'Wie viele Personen sind für {n} bei {a} und {a} beschäftigt (bitte nach Standorten darstellen)?',
    'Sind {j} {n} aus Sicht der Bundesregierung mit {g} vereinbar?', 'Welche weiteren {n} plant die Bundesregierung bis zum Jahr {y}?',
  ],
  part: ['im Jahr {y} ({n})', 'bei {a}', 'in {l}', 'für {n} und {n}', 'mit Hilfe von {s}', 'nach {d} und {d}', 'ohne {j} {n}'],
  answer: [
    'Im Jahr {y} wurden {z} {n} erfasst, davon {z} in {l}.', 'Die von {p} geleitete Fachgruppe hat {j} {n} in {z} Fällen geprüft.', 'Die Ausgaben für {n} beliefen sich auf {e} Euro, die für {n} auf {e} Euro.',
    'Hierzu liegen der Bundesregierung keine eigenen Erkenntnisse vor.', 'Die {n} werden in {s} gespeichert und nach Ablauf der Fristen gelöscht.', 'Eine Übersicht über {j} {n} wird nicht geführt; die erfragten {n} lassen sich daher nicht darstellen.',
    'Zuständig ist {a} im Benehmen mit {a}.', 'Soweit {n} betroffen sind, stimmen sich Bund und Länder in der {b} ab.', 'Die {k} hat dazu {z} Empfehlungen vorgelegt, die sich auf {n} beziehen.', 'Für {s} bestehen {z} Zugänge, von denen {z} auf {a} entfallen.',
    'Der Vertrag mit {a} endet im Jahr {y}; über eine Verlängerung ist noch nicht entschieden.', 'Bei {d} kamen {z} Geräte zum Einsatz, bei {d} waren es {z}.', 'In {l} und {l} dauern {n} im Mittel {z} Tage.', 'Darüber hinaus werden {j} {n} bei Bedarf durch {a} unterstützt.',
    'Die Auswertung der {n} ist noch nicht abgeschlossen, mit einem Ergebnis wird im Laufe des Jahres {y} gerechnet.', 'Eine Bewertung der {n} anderer Stellen nimmt die Bundesregierung nicht vor.', 'Der Anteil der {n} ging gegenüber dem Jahr {y} um {z} Prozent zurück.',
    'Das Bundesministerium hat {a} gebeten, {n} und {n} künftig getrennt auszuweisen.', 'Zum Stichtag 1. Januar {y} waren {z} Dienstposten für {n} eingerichtet, {z} davon waren besetzt.', 'Die {k} wurde an {d} nicht beteiligt.', 'Ein Abgleich mit {s} findet nur im Einzelfall statt.',
    'Die Beschaffung erfolgte nach einem Teilnahmewettbewerb, an dem sich {z} Bieter beteiligten.', 'Aus Gründen des Datenschutzes werden {n} mit weniger als {z} Fällen nicht nach Standorten getrennt.', 'Vergleichbare {n} gab es nach Angaben von {a} zuletzt im Jahr {y}.',
    'Die übrigen {n} sind nicht Gegenstand der Vereinbarung, sie werden gesondert geführt.', 'Über {n} entscheiden die Länder in eigener Zuständigkeit.', 'Von den {z} {n} waren am Ende des Jahres {y} noch {z} offen.', 'Ob {n} fortgesetzt werden, hängt vom Ergebnis der laufenden Haushaltsberatungen ab.',
    'Für {n} und {n} gelten dieselben Fristen wie bisher.', 'Die Laufzeit der {n} beträgt in der Regel {z} Monate.', 'Angaben zu {d} vor dem Jahr {y} liegen nicht in auswertbarer Form vor.', 'Mit {d} sind {z} Beschäftigte befasst, überwiegend neben anderen Aufgaben.',
    'Gründe für den Anstieg der {n} sind vor allem gestiegene Preise und längere Lieferzeiten.', 'Die Kosten der {n} tragen Bund und Länder je zur Hälfte.',
  ],
  citing: ['Insoweit wird auf die Antwort der Bundesregierung ({c}) verwiesen.', 'Die Zahlen bis zum Jahr {y} wurden bereits mitgeteilt ({c}).', 'Auf {c} wird Bezug genommen.', 'Seither hat sich der Stand der {n} nicht geändert (vgl. {c}).'],
  own: ['Im Übrigen wird auf die {o} verwiesen.', 'Ergänzend wird auf die {o} Bezug genommen.', 'Auf die {o} wird verwiesen.'],
  statute: ['Rechtsgrundlage für {n} ist {g}.', 'Die {n} richten sich nach {g} in Verbindung mit {g}.', 'Eine Übermittlung ist nur unter den Voraussetzungen von {g} zulässig.'],
  defining: ['Für {n} wurde im Jahr {y} die {B} eingerichtet.', 'Die {B} berät Bund und Länder bei {d}.'],
  preface: [
    'Seit dem Jahr {y} werden {j} {n} in {l} erprobt.', 'Nach Angaben von {a} betraf dies {z} {n} ({u}).', 'Die Fragestellerinnen und Fragesteller sehen bei {d} weiterhin Klärungsbedarf.', 'Aus der Antwort auf eine frühere Anfrage ({c}) geht hervor, dass {n} bisher nicht getrennt erhoben werden.',
    'Verbände halten {s} für {d} für ungeeignet.', 'Im Haushalt sind dafür {e} Euro vorgesehen.', 'Zuständig für {n} ist seit {y} {a}.', 'Die {B} hat hierzu einen Bericht vorgelegt.', 'Offen ist, wie {n} und {n} künftig zusammenwirken sollen.',
    'In vielen Gemeinden fehlen {n}, obwohl die Mittel dafür seit {y} bereitstehen.', 'Fachleute raten dazu, {n} nicht ohne {n} zu planen.', 'Die Zahl der {n} hat sich seit {y} mehr als verdoppelt.', 'Betroffene berichten, dass {n} oft erst nach {z} Tagen abgeschlossen werden.',
  ],
} as const;

const FILLS: Readonly<Record<string, (setting: Setting) => string>> = {
  n: ({ topic, roll }) => oftenFirst(roll, topic.nouns)[0], d: ({ topic, roll }) => oftenFirst(roll, topic.nouns)[1], j: ({ roll }) => oneOf(roll, ADJECTIVES),
  a: ({ topic, roll }) => oneOf(roll, topic.actors), s: ({ topic, roll }) => oneOf(roll, topic.systems), p: ({ roll }) => personName(roll),
  b: ({ topic, roll }) => oneOf(roll, topic.bodies)[0], k: ({ topic, roll }) => oneOf(roll, topic.bodies)[1], B: ({ topic, roll }) => { const [name, abbreviation] = oneOf(roll, topic.bodies); return `${name} (${abbreviation})`; },
  y: ({ topic, roll }) => String(topic.year - between(roll, 0, 7)), z: ({ roll }) => thousands(Math.round(3 + roll() ** 3 * 4000)), e: ({ roll }) => `${thousands(between(roll, 40, 9900))} 000`, l: ({ roll }) => oneOf(roll, STATES),
  c: ({ cite }) => cite(), o: ({ own }) => own(), g: ({ roll }) => `§ ${between(roll, 1, 190)} Absatz ${between(roll, 1, 6)} ${oneOf(roll, LAWS)}`, u: ({ roll }) => `www.${oneOf(roll, BEGINNINGS).toLowerCase().replace(/ß/g, 'ss')}-bericht.example/${between(roll, 100, 9999)}`,
};

/** A sentence of a kind. */
export function sentence(kind: SentenceKind, setting: Setting): string {
  return capital(oneOf<string>(setting.roll, FORMS[kind]).replace(/\{(\w)\}/g, (_, place: string) => FILLS[place]!(setting)));
}

/** How often an answer's sentence cites another paper, one of its own answers, a statute, or introduces a body, as in real papers. */
const SHARES = [['citing', 0.015], ['own', 0.025], ['statute', 0.03], ['defining', 0.02]] as const;

/** One of an answer's sentences. */
export function answerSentence(setting: Setting): string {
  let at = setting.roll();
  return sentence(SHARES.find(([, share]) => (at -= share) < 0)?.[0] ?? 'answer', setting);
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** In an order that has nothing to do with the files from which they come. */
function stirred(names: readonly string[]): readonly string[] {
  return names.map((name, i) => [Math.imul(i + 1, 0x9e3779b1) >>> 0, name] as const).sort(([a], [b]) => a - b).map(([, name]) => name);
}
