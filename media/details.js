// The details page of an actor or a system inside its webview: shows the sections that the extension sends, and tells it what the reader does.
// @ts-check
/** @typedef {{ period: string | null, answers: number, papers: number }} Wanted  what the reader looks at, as the extension counts it */
(() => {
  // @ts-expect-error VS Code gives it to webviews
  const vscode = acquireVsCodeApi();
  /** How many more are shown at a time. */
  const MORE = 20;
  const FOCUSABLE = 'a, button:not([tabindex="-1"])';
  /** What is kept when the page is hidden or VS Code restarts. @type {{ entity: string | undefined, wanted: Wanted | null, top: number }} */
  let state = { entity: document.body.dataset['entity'], wanted: null, top: 0, ...vscode.getState() };
  /** How long scrolling is not the reader's after the page has changed, in milliseconds. */
  const QUIET = 400;
  /** Whether the page is to be where it was before it was hidden or loaded anew: until the reader scrolls. */
  let isHeld = true, quietUntil = 0;

  /** @param {Partial<typeof state>} changes */
  function keep(changes) {
    state = { ...state, ...changes };
    vscode.setState(state);
  }
  keep({});

  /** @param {string} type @param {object} more */
  const tell = (type, more = {}) => vscode.postMessage({ type, ...more });

  window.addEventListener('message', ({ data: { type, sections, wanted, isDone } }) => {
    if (type !== 'update') return;
    quietUntil = Date.now() + QUIET;
    for (const [id, html] of Object.entries(sections)) show(id, html);
    const only = document.querySelector('.only')?.firstChild?.textContent ?? '', status = document.getElementById('status');
    if (status && status.textContent !== only) status.textContent = only;
    keep({ wanted });
    if (isDone && isHeld) scrollTo(0, state.top);
  });

  /** Puts HTML in the place of a section's. The focus stays where it is counted from the section's beginning: where "more" was is the first of them. @param {string} id @param {string} html */
  function show(id, html) {
    const section = document.getElementById(id), focused = document.activeElement;
    if (!section) return;
    const period = focused instanceof HTMLElement && section.contains(focused) ? focused.dataset['period'] : undefined, at = focused ? [...section.querySelectorAll(FOCUSABLE)].indexOf(focused) : -1;
    section.innerHTML = html;
    const next = period === undefined ? section.querySelectorAll(FOCUSABLE)[at] : section.querySelector(`[data-period="${period}"]`) ?? section.querySelector('.bar[tabindex="0"]');
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  }

  document.addEventListener('click', (event) => {
    const on = event.target instanceof Element ? event.target.closest('a, button') : null, wanted = state.wanted ?? { period: null, answers: MORE, papers: MORE };
    if (!(on instanceof HTMLElement)) return;
    event.preventDefault();
    const { uri, start, end, entity, act, period, more } = on.dataset;
    if (uri !== undefined) tell('place', { uri, start: Number(start), end: Number(end) });
    else if (entity !== undefined) tell('entity', { entity });
    else if (act !== undefined) tell('act', { name: act });
    else if (period !== undefined) tell('look', { wanted: { period: period === wanted.period ? null : period || null, answers: MORE, papers: MORE } });
    else if (more === 'answers' || more === 'papers') tell('look', { wanted: { ...wanted, [more]: wanted[more] + MORE } });
  });

  /** The arrow keys lead from bar to bar: by how many of them each key does. */
  const STEPS = /** @type {Record<string, number>} */ ({ ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity });
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key], on = document.activeElement;
    if (step === undefined || !on?.matches('button.bar')) return;
    event.preventDefault();
    const bars = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('button.bar')]), next = bars[Math.max(0, Math.min(bars.length - 1, bars.indexOf(/** @type {HTMLElement} */ (on)) + step))];
    for (const bar of bars) bar.tabIndex = bar === next ? 0 : -1;
    next?.focus();
  });

  document.addEventListener('scroll', () => {
    if (Date.now() < quietUntil || innerHeight === 0) return;
    isHeld = false;
    keep({ top: scrollY });
  }, { passive: true });

  tell('ready', { wanted: state.wanted });
})();
