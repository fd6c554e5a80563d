import * as vscode from 'vscode';

/** What users can set, as plain data; package.json has the defaults and describes each. */
export interface Settings {
  readonly detectInquiries: boolean;
  /** Whether names and citations are found in plain text and Markdown files that are no inquiries. */
  readonly otherDocuments: 'folder' | 'none';
  /** Globs of files and folders that are never read. */
  readonly exclude: readonly string[];
  /** Where catalogues lie: globs and paths, relative to the folder or absolute. The later ones win. */
  readonly catalogues: readonly string[];
  /** Where the user's own actors and systems lie: globs and paths. The later ones win. */
  readonly knowledge: readonly string[];
  /** Where verdicts on answers lie: globs and paths; and who judges, empty where nobody wants to say. */
  readonly verdicts: readonly string[];
  readonly judge: string;
  /** Where the titles of cited papers are shown behind their numbers: nowhere, in texts that are no inquiries, in all. */
  readonly hints: { readonly titles: 'off' | 'otherTexts' | 'everywhere' };
  /** What stands above questions and answers: the way to the other side of the pair where it stands apart, always, or never; how often they are cited. */
  readonly lenses: { readonly answers: 'off' | 'apart' | 'all'; readonly cited: boolean };
  /** Where what came of questions is shown: in the outline and the status bar, or not; at the edge and above answers, for all, for those that are not simply answered, or for none. */
  readonly outcomes: { readonly outline: boolean; readonly statusBar: boolean; readonly gutter: Extent; readonly lens: Extent };
  readonly warnings: { /** Whether a message tells that what was copied is from an advance copy. */ readonly advanceCopy: boolean };
  /** How seriously problems are taken, by their group. */
  readonly diagnostics: Readonly<Record<ProblemGroup, Severity>>;
  /** What parts the cells of tables that are copied as CSV. */
  readonly csvDelimiter: 'semicolon' | 'comma' | 'tab';
  /** How many files of the folder are read. */
  readonly files: number;
  /** The largest file that is read, in bytes; and how much text is read of a PDF. */
  readonly fileSize: number;
  /** Whether PDFs of the folder are read. */
  readonly pdf: boolean;
  /** The largest PDF that is read, in bytes, and how long that may take, in seconds. */
  readonly pdfSize: number;
  readonly pdfSeconds: number;
}

const EXTENTS = ['off', 'remarkable', 'all'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What users set a severity for: the numbering of a paper, boundaries that are uncertain, citations that lead nowhere, abbreviations that nobody introduces. */
export const PROBLEM_GROUPS = { structure: 'warning', uncertain: 'information', citations: 'warning', abbreviations: 'off' } as const;
export type ProblemGroup = keyof typeof PROBLEM_GROUPS;
const SEVERITIES = ['error', 'warning', 'information', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

const SECTION = 'anfrage';
const MEGABYTE = 1024 * 1024;

let current: Settings | null = null, following: vscode.Disposable | null = null;

/** What is set now. Asking VS Code takes milliseconds, so it is asked once for all until something changes. */
export function settings(): Settings {
  following ??= vscode.workspace.onDidChangeConfiguration(() => { current = null; });
  return current ??= read();
}

function read(): Settings {
  const section = vscode.workspace.getConfiguration(SECTION);
  const positive = (key: string, fallback: number) => {
    const value = section.get<unknown>(key);
    return typeof value === 'number' && value > 0 ? value : fallback;
  };
  const strings = (key: string) => {
    const value = section.get<unknown>(key);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  const choice = <T extends string>(key: string, choices: readonly T[], fallback: T): T => choices.find((one) => one === section.get<unknown>(key)) ?? fallback;
  const severity = (group: ProblemGroup) => choice(`diagnostics.${group}`, SEVERITIES, PROBLEM_GROUPS[group]);
  return {
    detectInquiries: section.get('detectInquiries', true),
    otherDocuments: section.get<string>('otherDocuments') === 'none' ? 'none' : 'folder',
    exclude: strings('exclude'),
    catalogues: strings('catalogues'),
    knowledge: strings('knowledge'),
    verdicts: strings('verdicts.files'),
    judge: section.get('verdicts.by', '').trim(),
    hints: { titles: choice('hints.titles', ['off', 'otherTexts', 'everywhere'], 'otherTexts') },
    lenses: { answers: choice('lenses.answers', ['off', 'apart', 'all'], 'apart'), cited: section.get('lenses.cited', true) },
    outcomes: { outline: section.get('outcomes.outline', true), statusBar: section.get('outcomes.statusBar', true), gutter: choice('outcomes.gutter', EXTENTS, 'remarkable'), lens: choice('outcomes.lens', EXTENTS, 'remarkable') },
    warnings: { advanceCopy: section.get('warnings.advanceCopy', true) },
    diagnostics: { structure: severity('structure'), uncertain: severity('uncertain'), citations: severity('citations'), abbreviations: severity('abbreviations') },
    csvDelimiter: choice('csv.delimiter', ['semicolon', 'comma', 'tab'], 'semicolon'),
    files: positive('limits.files', 20_000),
    fileSize: positive('limits.fileSize', 5) * MEGABYTE,
    pdf: section.get('pdf.read', true),
    pdfSize: positive('limits.pdfSize', 64) * MEGABYTE,
    pdfSeconds: positive('limits.pdfSeconds', 60),
  };
}

/** Calls back when one of the named settings changes. */
export function onSettings(names: readonly (keyof Settings | 'limits')[], act: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) return;
    current = null; // it may hear of the change before `settings` does
    act();
  });
}
