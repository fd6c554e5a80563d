import { getDocument, PDFWorker, VerbosityLevel, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPlace } from '../pdf/pdfText.ts';
import { AS_PRINTED, pageTyped, steppedScale } from './layout.ts';
import type { FromPage, PageWords, ToPage } from './messages.ts';
import { Pages } from './pages.ts';

/** The page of a PDF inside its webview. */

/** What is kept while the page is hidden or the window loaded anew. */
interface State { readonly top: PdfPlace; readonly zoom: number | null }
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): State | undefined; setState(state: State): void };

/** How long a movement gathers before others hear of it, in milliseconds. */
const SETTLE = 120;
/** How far a turn of the wheel leads nearer: the part of a doubling for each pixel. */
const WHEEL = 1 / 400;

const vscode = acquireVsCodeApi(), words = JSON.parse(document.body.dataset['words'] ?? '{}') as PageWords, root = element('pages'), field = element('page') as HTMLInputElement;
const pages = new Pages(root, words, { moved, drawn: (page) => { vscode.postMessage({ type: 'drawn', page }); }, clicked: (place) => { vscode.postMessage({ type: 'text', place }); } });
/** A place to show as soon as the PDF is there, and what is open. */
let wanted: PdfPlace | null = null, opened: PDFDocumentLoadingTask | null = null, settling = 0;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

/** Says something in the place of the pages; nothing shows them. */
function say(text: string) {
  element('status').textContent = text;
  document.body.classList.toggle('open', text === '');
}

const takes: { readonly [T in ToPage['type']]: (message: Extract<ToPage, { type: T }>) => unknown } = {
  open: ({ bytes }) => open(bytes),
  show: ({ place }) => { if (pages.count) void pages.reveal(place); else wanted = place; },
  problem: ({ words: text }) => { say(text); },
};
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => { takes[data.type](data as never); });

async function open(bytes: Uint8Array) {
  const state: State | undefined = pages.count ? { top: pages.top, zoom: pages.zoomChosen } : vscode.getState();
  say(pages.count ? '' : words.loading);
  await opened?.destroy();
  try {
    opened = getDocument({ data: bytes, worker: await worker, isEvalSupported: false, useWorkerFetch: false, wasmUrl: document.body.dataset['files'] ?? '', verbosity: VerbosityLevel.ERRORS });
    await pages.show(await opened.promise);
  } catch (error) {
    console.error(error);
    say((error as Error).name === 'PasswordException' ? words.encrypted : words.damaged);
    return;
  }
  say('');
  element('count').textContent = words.count.replace('{count}', String(pages.count));
  pages.zoom(state?.zoom ?? null);
  if (wanted) await pages.reveal(wanted);
  else if (state) pages.scrollTo(state.top);
  wanted = null;
  moved();
}

/** pdf.js's worker. A page may only start one from its own origin, so its script is fetched and started from memory. */
const worker = (async () => {
  const script = await (await fetch(`${document.body.dataset['files'] ?? ''}viewer.worker.js`)).blob();
  return PDFWorker.create({ port: new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))) });
})();

/** After each movement: what the bar shows, at once; what others hear and what is kept, when it has come to rest. */
function moved() {
  if (!pages.count) return;
  if (document.activeElement !== field) field.value = String(pages.current + 1);
  button('previous').disabled = pages.current === 0;
  button('next').disabled = pages.current === pages.count - 1;
  element('zoom').textContent = `${Math.round((pages.zoomNow / AS_PRINTED) * 100)} %`;
  element('fit').setAttribute('aria-pressed', String(pages.zoomChosen === null));
  clearTimeout(settling);
  settling = setTimeout(() => {
    vscode.setState({ top: pages.top, zoom: pages.zoomChosen });
    vscode.postMessage({ type: 'top', place: pages.top.page < pages.current ? { page: pages.current, x: 0, y: 0 } : pages.top });
  }, SETTLE);
}

const button = (id: string) => element(id) as HTMLButtonElement;
const turn = (by: 1 | -1) => { pages.scrollTo({ page: Math.max(0, Math.min(pages.count - 1, pages.current + by)), x: 0, y: 0 }); };
const step = (direction: 1 | -1) => { pages.zoom(steppedScale(pages.zoomNow, direction)); };

const acts: Readonly<Record<string, () => void>> = {
  previous: () => { turn(-1); }, next: () => { turn(1); },
  smaller: () => { step(-1); }, larger: () => { step(1); }, zoom: () => { pages.zoom(AS_PRINTED); }, fit: () => { pages.zoom(null); },
};
for (const [id, act] of Object.entries(acts)) element(id).addEventListener('click', act);

field.addEventListener('focus', () => { field.select(); });
field.addEventListener('blur', moved);
field.addEventListener('change', () => {
  const page = pageTyped(field.value, pages.count);
  if (page !== null) pages.scrollTo({ page, x: 0, y: 0 });
  root.focus();
});

/** Keys besides those with which every page scrolls. Where a browser leads to an end it glides, and would pull back what the next key turns to. */
const KEYS: Readonly<Record<string, () => void>> = {
  Home: () => { pages.scrollTo({ page: 0, x: 0, y: 0 }); }, End: () => { root.scrollTo(root.scrollLeft, root.scrollHeight); },
  ArrowLeft: () => { turn(-1); }, ArrowRight: () => { turn(1); }, '+': () => { step(1); }, '-': () => { step(-1); }, '0': () => { pages.zoom(null); },
};
document.addEventListener('keydown', (event) => {
  const act = KEYS[event.key], isWide = root.scrollWidth > root.clientWidth && event.key.startsWith('Arrow');
  if (!act || isWide || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
});
window.addEventListener('focus', () => { if (document.activeElement === document.body) root.focus({ preventScroll: true }); }); // where keys scroll

// VS Code hands this to the commands of its menu.
root.addEventListener('contextmenu', (event) => { root.dataset['vscodeContext'] = JSON.stringify(pages.placeAt(event) ?? {}); });

root.addEventListener('wheel', (event) => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  const { left, top } = root.getBoundingClientRect();
  pages.zoom(pages.zoomNow * 2 ** (-event.deltaY * WHEEL), event.clientX - left, event.clientY - top);
}, { passive: false });

vscode.postMessage({ type: 'ready' });
