import type { AnswerPhrase } from './answerPhraseLanguage.ts';

/** The words in which governments do not answer, or not themselves. How phrases are written: `answerPhraseLanguage.ts`. */

/** Sets of words that phrases name with "@". */
export const WORD_SETS: Readonly<Record<string, string>> = {
  none: 'nicht nichts kein keine keinen keinem keiner keines keinerlei weder',
  knowledge: 'Information* Erkenntnis* Angabe* Daten Zahl Zahlen Kenntnis Kenntnisse Statistik* Auskünfte Übersicht* Unterlagen Aufstellung* Hinweise Anhaltspunkte Zahlenmaterial Auswertungen Aufzeichnungen Nachweise Meldungen Berichte Details *daten *zahlen *angaben *statistik *statistiken *informationen *erkenntnisse',
  government: 'Bundesregierung Landesregierung Staatsregierung Senat Regierung Ministerium *ministerium sie ihr ihrer',
  recording: 'Erfassung Erhebung Aufschlüsselung Differenzierung Auswertung Untergliederung Dokumentation Registrierung Zuordnung Statistik Aufstellung Übersicht Unterscheidung Auflistung Darstellung Quantifizierung Bezifferung Aussage Aussagen Kategorisierung Evaluierung Speicherung Meldepflicht',
  recorded: 'erfasst erhoben registriert gespeichert dokumentiert ausgewiesen aufgeschlüsselt vorgehalten ausgewertet differenziert unterschieden nachgehalten',
  told: 'benannt beziffert ermittelt ausgewertet quantifiziert festgestellt angegeben beziffern ermitteln auswerten quantifizieren feststellen benennen nachvollziehen nachvollzogen nennen abbilden darstellen selektieren selektiert recherchiert recherchieren treffen getroffen beurteilt eingeschätzt rekonstruiert',
  reveal: 'Auskunft Auskünfte Angaben Informationen Einzelheiten Aussagen Erkenntnisse Details Äußerung Stellungnahme Inhalte',
  give: 'erteilt erteilen gemacht machen macht mitgeteilt mitteilen gegeben geben gibt veröffentlicht offengelegt preisgegeben weitergegeben übermittelt erfolgen',
  answer: 'Antwort Antworten Beantwortung Antwortteil Antwortteile Teilantwort',
  refer: 'verwiesen verweist Bezug_genommen verweisen_wir',
  report: 'Bericht* *bericht *berichte *berichts *berichten Broschüre Internetseite* Internetauftritt Webseite* Website* Homepage Internet Publikation* Veröffentlichung* Pressemitteilung* Datenbank Statistikportal Portal* *portal Studie Begründung Gesetzesbegründung Haushaltsplan* Homepages Informationsangebot* Gutachten Rede Plenarprotokoll Fachserie',
  others: 'Länder Ländern Bundesländer Bundesländern Kommunen Gemeinden Städte Städten Kreise Kreisen Landkreise Landkreisen Schulträger Schulträgern Hochschulen Mitgliedstaaten Kommission Justiz Gerichte Gerichten Bundestag* Landtag* Parlament* Gesetzgeber* Staatsanwaltschaft Staatsanwaltschaften Tarifpartner* Tarifvertragsparteien Sozialpartner* Unternehmen Krankenkassen Selbstverwaltung Gemeindeverbände* Bezirke Bezirken Träger Trägern Bund Bundes Aufsichtsbehörde* Landesbehörde* Landesregierungen Betreiber* *träger *trägern *kammern',
  opinion: 'Auffassung Einschätzung Ansicht Bewertung Bewertungen Wertung Wertungen Annahme Annahmen Kritik Meinung Prämisse Prämissen Darstellung Schlussfolgerung* Behauptung* Aussage Aussagen Unterstellung* Vorwurf Vorwürfe These Einschätzungen Feststellung* Sichtweise Interpretation Vermutung* Befürchtung*',
  secret: 'VS VS-* Verschlusssache* Verschlußsache* Geheim Vertraulich Dienstgebrauch NfD Geheimhaltungsgrad *schutzbedürftig',
  question: 'Frage Fragen Fragestellung Fragestellungen Anfrage Begriff Begriffe',
};

type Row = readonly [words: string, example: string, more?: Partial<Pick<AnswerPhrase, 'ground' | 'hedge' | 'about' | 'negated' | 'within'>>];
const rows = (kind: AnswerPhrase['kind'], all: readonly Row[]): AnswerPhrase[] => all.map(([words, example, more]) => ({ kind, words, example, ...more }));

const NO_INFORMATION = rows('no-information', [
  ['vor+liegen @none @knowledge', 'Der Bundesregierung liegen hierzu keine Angaben vor.', { about: 'government' }],
  ['Kenntnis|Kenntnisse|Erkenntnis|Erkenntnisse @none hat|haben|besitzt', 'Die Landesregierung hat davon keine Kenntnis.', { about: 'government' }],
  ['entzieht|entziehen Kenntnis', 'Die Zahl der Mitglieder entzieht sich der Kenntnis des Senats.'],
  ['bekannt @none ist|sind|war|waren|wurde|wurden|geworden -gegeben -gemacht', 'Ob es weitere Standorte gibt, ist der Bundesregierung nicht bekannt.', { about: 'government' }],
  ['verfügt|verfügen @none @knowledge', 'Die Bundesregierung verfügt über keine Zahlen zu privaten Brunnen.', { about: 'government' }],
  ['@recorded @none wird|werden|wurde|wurden|ist|sind', 'Die Nationalität der Fahrer wird nicht erfasst.'],
  ['erfasst|erhebt|führt|registriert|dokumentiert @none @knowledge', 'Die Landesregierung erhebt dazu keine Daten.', { about: 'government' }],
  ['erfasst @none als|nach|gesondert|separat|systematisch', 'Das Ministerium erfasst die Ausbildung der Prüfer nicht gesondert.', { about: 'government' }],
  ['Statistik|Statistiken|*statistik @none geführt|führt|existiert|existieren|gibt', 'Es gibt keine Statistik über Wildunfälle mit Fahrrädern.'],
  ['@recording @none erfolgt|erfolgte|erfolgen|findet_statt|möglich|existiert|vorgenommen|vorgesehen|geführt|durchgeführt', 'Eine Aufschlüsselung nach Kreisen ist nicht möglich.'],
  ['statt+finden @none @recording', 'Eine gesonderte Erfassung findet nicht statt.'],
  ['recherchierbar|auswertbar|ermittelbar|darstellbar|abbildbar|quantifizierbar|bezifferbar|auswertefähig|feststellbar|nachvollziehbar @none', 'Die Angaben sind nicht automatisiert auswertbar.'],
  ['Angaben|Aussagen|Aussage|Auskunft @none gemacht|machen|macht|getroffen|möglich', 'Hierzu können keine Angaben gemacht werden.', { about: 'government' }],
  ['@told @none lässt|lassen sich', 'Die Zahl der Fälle lässt sich nicht beziffern.'],
  ['@told @none kann|können', 'Die Zahl der Umstiege kann nicht ermittelt werden.'],
]);

const REFERS_TO_ANSWER = rows('refers-to-answer', [
  ['@refer Antwort|Antworten|Beantwortung', 'Auf die Antwort zu Frage 3 wird verwiesen.'],
  ['@refer Drucksache|Drucksachen|*drucksache|*drucksachen|Drs|BT-Drs|*-Drs -Begründung|Gesetzentwurf|Entwurf|Entwurfs|Unterrichtung|Bericht|*bericht', 'Es wird auf Bundestagsdrucksache 19/9999 verwiesen.'],
  ['@refer Ausführungen|Darstellung|Stellungnahme|Antwortbeitrag|Hinweise|Tabelle|Angaben zu~Frage|Fragen|Ziffer|Nummer', 'Auf die Ausführungen zu Frage 2 wird Bezug genommen.'],
  ['@refer auf_Frage|auf_die_Frage|auf_die_Fragen|auf_Fragen|auf_Ziffer', 'Es wird auf die Frage 7 verwiesen.'],
  ['Siehe|s|vgl|vergleiche|siehe_auch|siehe_hierzu @answer|Frage|Fragen|Ziffer|Ausführungen_zu -Anlage', 'Siehe Antwort zu Frage 5.'],
  ['Siehe_oben|s_o', 'Siehe oben.'],
]);

const REFERS_ELSEWHERE = rows('refers-elsewhere', [
  ['@refer @report', 'Es wird auf den Jahresbericht der Behörde verwiesen.'],
  ['abrufbar|einsehbar|veröffentlicht|abgerufen|eingesehen|zugänglich|verfügbar unter|www|https|http|Internet|Internetseite*|Homepage|Website|Webseite*|*portal|Portal', 'Die Liste ist auf der Internetseite des Amtes abrufbar.'],
  ['entnommen|entnehmen|nachzulesen|nachgelesen @report', 'Die Zahlen können dem Jahresbericht entnommen werden.'],
  ['Siehe|vgl|s @report|www|https|http', 'Siehe Bericht der Prüfstelle.'],
]);

const CLASSIFIED = rows('classified', [
  ['eingestuft|Einstufung|einzustufen|eingestufte|eingestuften|einstufen|einstuft|eingestufter @secret -Unterlagen -Dokument -Dokumente -Akten', 'Die Antwort ist als „VS – Vertraulich“ eingestuft.'],
  ['Geheimschutzstelle hinterlegt|Hinterlegung|eingesehen|Einsichtnahme|übermittelt|zugeleitet|übersandt', 'Die Liste ist in der Geheimschutzstelle des Deutschen Bundestages hinterlegt.'],
  ['als_Verschlusssache|VS-NfD|als_VS eingestuft|gesondert|übermittelt|übersandt|beantwortet', 'Die Antwort wird als Verschlusssache übersandt.'],
]);

const REFUSED = rows('refused', [
  ['Staatswohl* @none -offen|offene|offener|offenen|öffentlich|öffentlichen|öffentliche', 'Aus Gründen des Staatswohls kann die Frage nicht beantwortet werden.', { ground: 'state-welfare' }],
  ['Staatswohl* entgegen|entgegenstehen|überwiegt|abgesehen|unterbleiben', 'Gründe des Staatswohls stehen einer Antwort entgegen.', { ground: 'state-welfare' }],
  ['Third-Party*|Third_Party*|Drittstaatenregel|Third-Party unterliegt|unterliegen|unterfallen|steht|stehen|fallen|fällt|entgegen|@none', 'Die Angaben unterliegen der Third-Party-Rule.', { ground: 'third-party-rule', negated: 'either' }],
  ['Kernbereich* exekutive*|Eigenverantwortung|Exekutive|Regierung', 'Die Frage berührt den Kernbereich exekutiver Eigenverantwortung.', { ground: 'executive-core', negated: 'either' }],
  ['Grundrechte|Persönlichkeitsrecht*|Persönlichkeitsschutz*|Rechte_Dritter|Datenschutz*|datenschutzrechtlich*|schutzwürdige* @none|abgesehen|entgegen|ab', 'Aus datenschutzrechtlichen Gründen werden keine Namen genannt.', { ground: 'rights-of-others' }],
  ['Betriebs-|Geschäftsgeheimnis*|Geschäftsgeheimnisse*|Betriebsgeheimnis* @none|entgegen|betroffen|berührt|schützen|schützenswert*|abgesehen', 'Wegen der Geschäftsgeheimnisse der Bieter werden die Preise nicht genannt.', { ground: 'business-secrets' }],
  ['Aufwand @none zumutbar*|vertretbar*|angemessen*|leistbar|verhältnismäßig*', 'Die Zahlen sind mit zumutbarem Aufwand nicht zu ermitteln.', { ground: 'unreasonable-effort' }],
  ['Aufwand|Verwaltungsaufwand|Rechercheaufwand unverhältnismäßig*|unzumutbar*|unvertretbar*|erheblich* nur|würde|wäre|erfordern|verbunden|@none', 'Das wäre nur mit unverhältnismäßigem Aufwand möglich.', { ground: 'unreasonable-effort', negated: 'either' }],
  ['händisch*|manuell*|Einzelauswertung|Aktendurchsicht|Durchsicht|Einzelfallprüfung|Einzelsichtung würde|wäre|müsste|müssten|erforderlich|@none -erfolgt', 'Dafür müssten alle Akten händisch ausgewertet werden.', { ground: 'unreasonable-effort', negated: 'either' }],
  ['leistbar|zumutbar @none', 'In der Frist ist das nicht leistbar.', { ground: 'unreasonable-effort' }],
  ['Ermittlungsverfahren*|Ermittlungen|Verfahren|Verfahrens|Untersuchungszweck* @none @reveal @give', 'Zum laufenden Verfahren werden keine Auskünfte erteilt.', { ground: 'running-proceedings' }],
  ['Untersuchungszweck*|Ermittlungserfolg*|Ermittlungsverfahren*|Strafverfahren* gefährdet|gefährden|Gefährdung|@none mitgeteilt|@give|beantwortet', 'Um den Ermittlungserfolg nicht zu gefährden, wird dazu nichts mitgeteilt.', { ground: 'running-proceedings', within: 'sentence', negated: 'either' }],
  ['Steuergeheimnis*|Sozialgeheimnis*|Statistikgeheimnis*|Verschwiegenheitspflicht*|Amtsverschwiegenheit|Geheimhaltungspflicht* @none|entgegen|unterliegen', 'Das Steuergeheimnis steht einer Antwort entgegen.', { ground: 'official-secrecy', negated: 'either' }],
  ['parlamentarische*_Kontrolle|parlamentarischen_Fragerecht*|Fragerecht* @none', 'Das unterliegt nicht der parlamentarischen Kontrolle.', { ground: 'outside-control' }],
  ['Abstimmungen|Abstimmungsprozesse*|Willensbildung|Meinungsbildung|Beratungen|Vorgängen interne*|regierungsinterne*|laufende* @none @reveal', 'Zu internen Abstimmungen wird keine Auskunft erteilt.', { ground: 'executive-core' }],
  ['Auskunft|Auskünfte|Einzelheiten|Informationen|Details @none @give', 'Hierzu werden keine Auskünfte erteilt.', { about: 'government' }],
  ['@answer|Frage|Fragen @none erfolgen|beantwortet_werden|beantworten|möglich -offen|offene|offener|offenen|öffentlich|öffentlichen|öffentliche|abschließend', 'Eine Beantwortung kann nicht erfolgen.', { about: 'government' }],
  ['ab+sehen Nennung|Beantwortung|Veröffentlichung|Mitteilung|Auflistung|Angabe', 'Von einer Nennung der Orte sieht die Bundesregierung ab.'],
  ['abgesehen wird|muss Nennung|Beantwortung|Veröffentlichung|Mitteilung|Auflistung|Angabe', 'Von einer Veröffentlichung wird abgesehen.'],
]);

const PENDING = rows('pending', [
  ['an+dauern Prüfung*|*prüfung|*prüfungen|Abstimmung*|*abstimmung|*abstimmungen|Meinungsbildung|Willensbildung|Beratungen|Auswertung*|Gespräche|Verhandlungen|Bewertung|Evaluierung|Planungen|Erarbeitung|Überlegungen', 'Die Abstimmung dauert noch an.'],
  ['abgeschlossen|abschließend noch @none', 'Die Auswertung ist noch nicht abgeschlossen.'],
  ['geprüft|überprüft|untersucht|erörtert|abgestimmt|erarbeitet|bewertet derzeit|gegenwärtig|aktuell|zurzeit|momentan|noch wird|werden -wurde -wurden', 'Das wird derzeit geprüft.'],
  ['prüft|prüfen derzeit|gegenwärtig|aktuell|zurzeit|momentan|noch', 'Die Bundesregierung prüft derzeit die Rechtslage.'],
  ['Entscheidung*|Beschluss|Festlegung*|Festlegungen noch @none getroffen|gefallen|gefasst|erfolgt|vor', 'Eine Entscheidung ist noch nicht gefallen.'],
  ['entschieden|festgelegt|festgestanden|beschlossen|terminiert noch @none', 'Darüber ist noch nicht entschieden.'],
  ['fest+stehen noch @none', 'Der Termin steht noch nicht fest.'],
  ['aus+stehen noch', 'Die Antwort der Behörde steht noch aus.'],
  ['Ressortabstimmung|Abstimmung|Prüfung|Vorbereitung|Erarbeitung|Bearbeitung|Aufbau befindet|befinden', 'Der Entwurf befindet sich in der Abstimmung.'],
  ['absehbar @none derzeit|noch|gegenwärtig|wann', 'Ein Ende ist derzeit nicht absehbar.'],
  ['bleibt|bleiben abzuwarten', 'Das Ergebnis bleibt abzuwarten.'],
]);

const NO_OPINION = rows('no-opinion', [
  ['Meinung|Auffassung|Position @none gebildet', 'Dazu hat sich die Landesregierung noch keine Meinung gebildet.', { about: 'government' }],
  ['positioniert|Festlegung @none', 'Die Bundesregierung hat sich noch nicht positioniert.', { about: 'government' }],
  ['Stellung @none nimmt|nehmen|genommen', 'Zu Gerüchten nimmt die Bundesregierung keine Stellung.', { about: 'government' }],
  ['äußert|äußern @none', 'Die Bundesregierung äußert sich nicht zu Vermutungen.', { about: 'government' }],
  ['beteiligt|beteiligen Spekulation*|Mutmaßungen @none', 'Der Senat beteiligt sich nicht an Spekulationen.', { about: 'government' }],
  ['kommentiert|kommentieren|bewertet|bewerten|spekuliert @none', 'Die Bundesregierung kommentiert Presseberichte nicht.', { about: 'government' }],
  ['Bewertung|Beurteilung|Einschätzung|Kommentierung|Stellungnahme|Wertung nimmt|nehmen|vorgenommen|abgegeben|erfolgt @none', 'Eine Bewertung nimmt die Landesregierung nicht vor.', { about: 'government' }],
]);

const NOT_COMPETENT = rows('not-competent', [
  ['obliegt|obliegen @others', 'Der Vollzug obliegt den Ländern.'],
  ['Zuständigkeit|Zuständigkeiten|Verantwortung|Zuständigkeitsbereich|Kompetenz|Verantwortungsbereich|Aufgabe|Angelegenheit liegt|liegen|ist|fällt|fallen @others -Bundesregierung', 'Die Zuständigkeit liegt bei den Ländern.'],
  ['Zuständigkeit*|Verantwortungsbereich|Kompetenzbereich @none fällt|fallen|liegt|liegen|betrifft|gehört', 'Das fällt nicht in die Zuständigkeit des Bundes.'],
  ['fällt|fallen in_die Zuständigkeit @others|Ländern', 'Das fällt in die Zuständigkeit der Länder.'],
  ['zuständig sind|ist @others', 'Dafür sind die Länder zuständig.'],
  ['zuständig @none ist|sind', 'Die Bundesregierung ist dafür nicht zuständig.', { about: 'government' }],
]);

const PREMISE_REJECTED = rows('premise-rejected', [
  ['teilt|teilen|geteilt @none @opinion', 'Diese Einschätzung teilt die Bundesregierung nicht.'],
  ['bestätigen|bestätigt kann|können|werden @none', 'Die Bundesregierung kann dies nicht bestätigen.', { about: 'government' }],
  ['zu+treffen @none @opinion', 'Diese Behauptung trifft nicht zu.'],
  ['zutreffend|nachvollziehbar|haltbar|richtig|korrekt @none @opinion', 'Die Darstellung ist nicht zutreffend.'],
  ['eigen @none macht|machen', 'Die Bundesregierung macht sich diese Wertung nicht zu eigen.'],
  ['stimmt @opinion @none', 'Die Landesregierung stimmt dieser Wertung nicht zu.'],
  ['zurück+weisen @opinion', 'Die Landesregierung weist diesen Vorwurf zurück.'],
  ['unzutreffend|falsch|unrichtig|verfehlt @opinion', 'Diese Annahme ist unzutreffend.'],
]);

const REINTERPRETED = rows('reinterpreted', [
  ['verstanden|versteht|interpretiert|ausgelegt @question', 'Die Frage wird so verstanden, dass Neubauten gemeint sind.'],
  ['Unter~verstanden', 'Unter „Anlagen“ werden hier nur Windräder verstanden.'],
  ['davon_ausgegangen|geht_davon_aus|davon_aus @question', 'Es wird davon ausgegangen, dass sich die Frage auf Neubauten bezieht.', { within: 'sentence' }],
]);

const ACCOMPANIES = rows('accompanies', [
  ['gemeinsam|zusammen|zusammenfassend|zusammenhängend|Sachzusammenhang* Frage|Fragen|Antworten|Teilfragen beantwortet|zusammengefasst', 'Die Fragen 1 und 2 werden gemeinsam beantwortet.'],
  ['@refer Vorbemerkung*', 'Auf die Vorbemerkung der Bundesregierung wird verwiesen.'],
  ['Siehe|vgl|s Vorbemerkung*', 'Siehe Vorbemerkung der Bundesregierung.'],
  ['hingewiesen|darauf_hin dass', 'Es wird darauf hingewiesen, dass …', { within: 'sentence', negated: 'either' }],
  ['Staatswohl*|Geheimhaltungsinteresse*|Geheimhaltung', 'Das Staatswohl wiegt schwerer.', { negated: 'either' }],
  ['Abwägung Informationsrecht*|Informationsinteresse*|Geheimhaltungsinteresse*|Auffassung|Ergebnis', 'Nach sorgfältiger Abwägung kommt die Bundesregierung zu dem Ergebnis, dass …', { negated: 'either' }],
  ['Fragerecht*|Informationsanspruch*|Auskunftsanspruch*|Informationsrecht*|Frage-_und', 'Der Informationsanspruch findet seine Grenzen in …', { negated: 'either' }],
  ['Bekanntwerden|Kenntnisnahme|Preisgabe|Offenlegung|Rückschlüsse|Arbeitsweise*|Methodik könnte|könnten|würde|würden|kann|können|besteht|ließe|zulassen|ermöglichen', 'Das Bekanntwerden könnte nachteilig sein.', { negated: 'either' }],
  ['geheimhaltungsbedürftig|Geheimhaltungsbedürftigkeit|schutzbedürftig*|Verschlusssachenanweisung|Verschlusssachenanordnung|Geheimschutz* Frage*|Antwort*|Angaben|Informationen|Auskünfte|Einzelheiten', 'Die erbetenen Auskünfte sind geheimhaltungsbedürftig.', { negated: 'either' }],
  ['offen|öffentlich|offene|offener|offenen @none @answer|Frage*|Angaben erfolgen|beantwortet|gegeben|möglich', 'Die Antwort kann nicht offen erfolgen.'],
  ['gesondert|Veröffentlichung übermittelt|übersandt|zugeleitet|bestimmt|vorgesehen', 'Sie wird dem Deutschen Bundestag gesondert übermittelt.', { negated: 'either' }],
  ['Anlage gesondert*|eingestuft*|VS-*', 'Die Antwort wird als gesonderte Anlage übermittelt und ist nicht zur Veröffentlichung bestimmt.', { negated: 'either' }],
]);

/** References that are the answer itself. */
const SUBSTANTIVE = rows('substantive', [
  ['Anlage|Anlagen|Anhang Siehe|vgl|s|entnehmen|entnommen|verwiesen|beigefügt|aufgeführt|dargestellt|in_Anlage|in_der_Anlage|als_Anlage', 'Siehe Anlage.', { negated: 'either' }],
]);

export const ANSWER_PHRASES: readonly AnswerPhrase[] = [
  ...SUBSTANTIVE,   ...NO_INFORMATION, ...REFERS_TO_ANSWER, ...REFERS_ELSEWHERE, ...CLASSIFIED, ...REFUSED, ...PENDING, ...NO_OPINION, ...NOT_COMPETENT, ...PREMISE_REJECTED, ...REINTERPRETED, ...ACCOMPANIES,
];

/** Reservations, which count in a sentence in which the government says that it knows nothing. */
export const HEDGING: readonly (Pick<AnswerPhrase, 'words' | 'example'> & { readonly hedge: NonNullable<AnswerPhrase['hedge']> })[] = [
  { hedge: 'none-of-own', words: 'eigene|eigenen|eigener keine|keiner|nicht|keinerlei', example: 'Der Bundesregierung liegen keine eigenen Erkenntnisse vor.' },
  { hedge: 'beyond-public-sources', words: 'hinaus|hinausgehende* öffentlich*|Medien*|Presse*|Quellen|*berichterstattung', example: 'Über die Medienberichte hinaus liegen keine Erkenntnisse vor.' },
  { hedge: 'beyond-what-is-said', words: 'darüber_hinaus*|weitergehende*|darüberhinausgehende* @none', example: 'Darüber hinausgehende Angaben liegen nicht vor.' },
  { hedge: 'not-reliable', words: 'belastbare*|valide*|gesicherte*|verlässliche*|repräsentative* @none', example: 'Belastbare Zahlen liegen nicht vor.' },
  { hedge: 'not-in-detail', words: 'im_Einzelnen|detaillierte*|differenzierte*|abschließende* @none', example: 'Detaillierte Angaben liegen nicht vor.' },
];
