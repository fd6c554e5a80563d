import assert from 'node:assert/strict';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import { cleanText } from '../../src/text/clean.ts';
import { marking, unmarked } from './marked.ts';
import { SEEDS } from './seeds.ts';

/** Sentences with the mentions that the seed knowledge must find in them, by rule. */
const RULES: Record<string, readonly string[]> = {
  'finds names, aliases and abbreviations': [
    'Das ⟦Bundeskriminalamt⟧ (⟦BKA⟧) meldet dies an ⟦Interpol⟧ und ⟦Europol⟧.',
    'Die ⟦Bundesregierung⟧ hat ⟦Deutschland⟧ in der ⟦G7⟧ vertreten.',
    'Dazu dient ⟦IVAS⟧, nicht ⟦ICIS⟧.',
  ],
  'the longest name wins, and a name within it is no mention': [
    'Die ⟦Interpol-Gesichtserkennungsdatenbank⟧ wächst.',
    'Das ⟦Interpol Criminal Information System⟧ wird gepflegt.',
    'Beim ⟦Interpol-Generalsekretariat⟧ liegen die Daten.',
    'Die ⟦Verordnung (EU) 2018/1862⟧ gilt, auch als ⟦VO 2018/1862⟧.',
    'Ein Artikel über „⟦Clearview’s Facial Recognition App⟧“ erschien.',
    'Die ⟦EU-Kommission⟧ und die ⟦Europäische Kommission⟧ sind dasselbe.',
  ],
  'class words, titles and quotation marks stay outside': [
    'Die Firma ⟦Clearview AI⟧ und das Projekt „⟦DTECH⟧“ sind gemeint.',
    'Die Fraktion ⟦DIE LINKE.⟧ hat gefragt.',
    'Der Abgeordnete Dr. ⟦Diether Dehm⟧ (»⟦SPD⟧«) sprach mit MdB ⟦Andrej Hunko⟧.',
  ],
  'takes genitive, plural and adjectival endings': [
    'Der Präsident des ⟦Deutschen Bundestages⟧ antwortet dem ⟦Deutschen Bundestag⟧.',
    'Die Nutzung des ⟦Schengener Informationssystems⟧ und des ⟦Europäischen Parlaments⟧.',
    'Das ⟦Europäische Parlament⟧ und die Stellen der ⟦Europäischen Union⟧.',
    'Seitens ⟦Interpols⟧, ⟦Frankreichs⟧ und des ⟦Bundeskriminalamtes⟧.',
    'Mehrere ⟦Online-Durchsuchungen⟧ und ⟦Rechtshilfeersuchen⟧.',
    'Im Haus des ⟦Bundesministeriums des Innern, für Bau und Heimat⟧.',
    'Nach den ⟦Prümer Beschlüssen⟧ und im ⟦Prümer Verbund⟧.',
    'In den ⟦Vereinigten Staaten von Amerika⟧.',
    'Die ⟦Red Notices⟧ und eine ⟦Blue Notice⟧.',
  ],
  'federal authorities of other countries are others': ['Das österreichische Bundeskanzleramt, der Schweizer Bundesrat und das deutsche ⟦Bundeskriminalamt⟧.'],
  'takes former names': ['Das ⟦Bundesministerium des Innern und für Heimat⟧ folgte.', 'Das ⟦Europäische Polizeiamt⟧ in Den Haag.'],
  'finds the name in a hyphen compound, first, inside or last': [
    'Die ⟦Interpol⟧-Mitgliedstaaten nutzen ⟦EU⟧-weite Regeln und ⟦WhatsApp⟧-Daten.',
    'Kein Anti-⟦Interpol⟧-Kurs, keine Nicht-⟦EU⟧.',
    'Die ⟦Interpol⟧- und ⟦Europol⟧-Dateien.',
  ],
  'a name within a word is none': [
    'Die Interpolation, der Nigerianer und die Signalwirkung der EUREGIO.',
    'Bundestagsdrucksachen, Bundesregierungsbeschluss, BKA4, XBKA und BKA_neu.',
  ],
  'abbreviations keep their capitals': ['Die dtech, die Eu und ein bka sind nichts.', 'Dies meldete ⟦dpa⟧, nicht DPA.'],
  'longer names count in capitals too': ['⟦INTERPOL⟧ UND ⟦DEUTSCHER BUNDESTAG⟧', '⟦GROSSBRITANNIEN⟧ UND ⟦PRÜMER BESCHLÜSSE⟧'],
  'goes over line ends and joins broken words': [
    'Die Antwort des ⟦Bundesministeriums\ndes Innern, für Bau\nund Heimat⟧ liegt vor.',
    'Das ⟦Bundeskriminal-\namt⟧ und die ⟦Interpol-\nGesichtserkennungsdatenbank⟧.',
    'Im ⟦Schengener\n    Informationssystem⟧ wird gesucht.',
    'Für ⟦Thomas  de\u00a0Maizière⟧ gilt das.',
  ],
  'does not go over an empty line': ['Gemeint ist Thomas\n\nde Maizière am Ende.'],
  'takes every apostrophe and hyphen': ["Bei ⟦Macy's⟧ und ⟦Macy’s⟧ in den ⟦USA⟧.", 'Die ⟦EU\u2011Kommission⟧ und die ⟦Quellen\u2010TKÜ⟧.'],
  'takes letters with combining marks': ['Die ⟦Pru\u0308mer Beschlu\u0308sse⟧ gelten.'],
  'the dot of a name belongs to it': ['Anfrage der Fraktion ⟦DIE LINKE.⟧\nTitel', 'Die Fraktionen von ⟦DIE LINKE⟧, ⟦SPD⟧ und ⟦CDU⟧.'],
  'skips addresses of the web': [
    'Siehe https://www.example.org/Interpol/EU und www.example.org/Europol oder presse@dpa.de sowie dpa.com/EU.',
    'Siehe https://example.org/texte/\nEuropol-EU/ und ⟦Europol⟧.',
    'Ein Konto namens @Interpol und das Programm Threema.app, aber ⟦Threema⟧.',
  ],
  'skips the numbers of documents': ['Nach der Verordnung (EU) 2019/817, der Verordnung (EU) Nr. 603/2013 und dem Beschluss 2009/371/EU.', 'Auf Bundestags-Drucksache 19/1 steht nichts.'],
};

/** Ambiguous names: with support of the context, and without. */
const AMBIGUOUS: readonly string[] = [
  'Das Projekt ⟦FIRST⟧ läuft bei ⟦Interpol⟧.',
  'Das Motto lautet FIRST COME.',
  'Der BMI gibt das Verhältnis von Gewicht und Größe an.',
  'Die ⟦Bundesregierung⟧ verweist auf das ⟦BMI⟧.',
  'Das Vorhaben „⟦Facial, Imaging, Recognition, Searching and Tracking⟧“ begann.' + ' Viel später kam mehr.'.repeat(30) + ' Dann endete ⟦FIRST⟧.',
  'Messenger wie ⟦Signal⟧ und ⟦Threema⟧ sind gemeint.',
  'Ein Verbot von ⟦WhatsApp⟧ wäre ein falsches Signal und das richtige Signal zugleich.',
  'Das Signal an der Strecke stand auf Rot.',
  'Messenger gibt es viele.' + ' Davon war nie die Rede.'.repeat(20) + ' Laut Signal ist das so.',
  'Über ⟦Signal⟧ liefen laut ⟦WhatsApp⟧ wenige Nachrichten, ein Konto bei ⟦Signal⟧-Chats fehlt.',
  'Der ICE nach Hamburg fuhr. Ein ICE kam.',
  'Auch die Abschiebebehörde ⟦ICE⟧ in den ⟦USA⟧ nutzt das.',
  '⟦Die Linke⟧ stellte mit der ⟦SPD⟧ einen Antrag.',
  'Die Linke schmerzte ihn noch lange.',
  'Am Abend kam auch ⟦Die Linke⟧ und blieb.',
  'Die Kommission für Sport tagt.',
  'Die ⟦EU-Kommission⟧ prüft. Die ⟦Kommission⟧ berichtet bald.',
  'Eine Gesichtserkennungsdatenbank der Stadt entstand.',
  'Bei ⟦Interpol⟧ entstand eine ⟦Gesichtserkennungsdatenbank⟧.',
  'Er wohnt in Prüm in der Eifel.',
  'Der Datenaustausch nach ⟦Prüm⟧ wird erweitert.',
  'Keine Notice ohne Grund.',
  'Über ⟦Interpol⟧ verteilte „⟦Notices⟧“ und „⟦Diffusions⟧“.',
];

/** Persons: surnames alone, and other people of the same name. */
const PERSONS: readonly string[] = [
  '⟦Stephan Mayer⟧ unterschrieb. Staatssekretär ⟦Mayer⟧ ergänzte das, so ⟦Mayer⟧.',
  'Herr Mayer unterschrieb.',
  '⟦Stephan Mayer⟧ traf Hans Mayer, Ute Beck-Mayer und H. Mayer, nicht aber S. ⟦Mayer⟧.',
  'Der Abgeordnete Stephan Mayer-Landrut ist ein anderer.',
  'Das schlugen ⟦de Maizière⟧ und ⟦Cazeneuve⟧ vor, so ⟦Thomas de Maizière⟧. ⟦De Maizière⟧ betonte ⟦Cazeneuves⟧ Rolle.',
  'Der frühere Ministerpräsident Lothar de Maizière sprach.',
  'Bundesinnenminister ⟦de Maizière⟧ sprach mit Bundesministerin ⟦Faeser⟧.',
  'Wie ⟦Kelber⟧ ausführt, gilt ⟦Kelbers⟧ Schreiben; Datenschützer ⟦Kelber⟧ warnt. Das ⟦Kelber⟧-Schreiben liegt vor.',
  'Anna Kelber ist nicht gemeint, Kelber-Schmidt auch nicht.',
];

describe('finding names of actors and systems', () => {
  const matcher = createMatcher(SEEDS);
  const check = (sentence: string) => it(unmarked(sentence).replace(/\s+/g, ' ').slice(0, 90), () => { assert.equal(marking(sentence, matcher), sentence); });
  for (const [rule, sentences] of Object.entries(RULES)) describe(rule, () => { sentences.forEach(check); });
  describe('an ambiguous name counts with support of the context alone', () => { AMBIGUOUS.forEach(check); });
  describe('a surname counts for the person whom the text names', () => { PERSONS.forEach(check); });

  it('says which entity is meant and what the text reads', () => {
    const [ministry, system] = findMentions(cleanText('Bundesministerium\ndes Innern, für Bau\nund Heimat: Zugriff auf das **SIS-\nII**'), matcher);
    assert.deepEqual(ministry, {
      span: { start: 0, end: 48 }, entity: 'bundesinnenministerium', type: 'actor', subtype: 'authority-or-ministry',
      text: 'Bundesministerium des Innern, für Bau und Heimat',
    });
    assert.deepEqual([system?.entity, system?.type, system?.subtype, system?.text], ['schengener-informationssystem', 'system', 'database-or-information-system', 'SIS-II']);
  });

  it('goes over page furniture within a name', () => {
    const text = 'Die Frage richtet sich an das Bundesministerium des\n\f\nDrucksache 19/9999 – 2 – Deutscher Bundestag – 19. Wahlperiode\n\nInnern, für Bau und Heimat und endet.';
    const found = findMentions(cleanText(text), matcher);
    assert.deepEqual(found.map((m) => m.text), ['Bundesministerium des Innern, für Bau und Heimat']);
    assert.deepEqual(found[0]?.span, { start: text.indexOf('Bundesministerium'), end: text.indexOf(' und endet') });
  });
});

describe('names that several entries bear', () => {
  const entry = (id: string, more: object) => ({ id, type: 'system' as const, subtype: 'project', name: id.toUpperCase(), aliases: [], description: { de: '', en: '' }, ...more });
  const matcher = createMatcher([
    entry('police', { name: 'Atlas-Verbund', onlyNear: new Map([['ATLAS', ['Polizei*', 'Spezialeinheit*']]]) }),
    entry('customs', { name: 'Zollsystem ATLAS', onlyNear: new Map([['ATLAS', ['Zoll*', 'Ausfuhr*']]]) }),
    entry('first-owner', { name: 'ORBIS' }), entry('later-owner', { name: 'ORBIS' }),
  ]);
  const owners = (text: string) => findMentions(cleanText(text), matcher).map((m) => m.entity);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['Die Polizeien üben im Rahmen von ATLAS.', ['police']],
    ['Die Ausfuhr wird in ATLAS angemeldet.', ['customs']],
    ['Zoll und Spezialeinheiten: ATLAS wird erweitert.', ['police']],
    ['Der ATLAS lag im Regal.', []],
    ['Der Atlas-Verbund besteht lange. Auch ATLAS übt.', ['police', 'police']],
    ['Das System ORBIS.', ['later-owner']],
  ];
  for (const [text, expected] of table) it(text, () => { assert.deepEqual(owners(text), expected); });
});
