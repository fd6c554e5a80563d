// The reading view inside its webview: shows the blocks that the extension sends, and tells it what the reader does.
// @ts-check
/** @typedef {{ block: number, part: number, at: number }} Place  block and part by their index, `at` counted from the part's beginning */
(() => {
  // @ts-expect-error VS Code gives it to webviews
  const vscode = acquireVsCodeApi();
  const head = element('head'), chips = element('chips'), blocks = element('blocks');
  /** What is kept when the view is hidden or VS Code restarts. */
  let state = { uri: document.body.dataset['uri'], stacked: false, unanswered: false, top: null, ...vscode.getState() };
  /** How long the view ignores scrolling that it did itself, in milliseconds. */
  const QUIET = 400, SETTLE = 120;
  let quietUntil = 0, heldUntil = 0, scrolled = 0, isComplete = false, isRestored = false;

  /** @param {string} id */
  function element(id) {
    const found = document.getElementById(id);
    if (!found) throw new Error(id);
    return found;
  }

  /** @param {Partial<typeof state>} changes */
  function keep(changes) {
    state = { ...state, ...changes };
    vscode.setState(state);
    document.body.classList.toggle('stacked', state.stacked);
    document.body.classList.toggle('only-unanswered', state.unanswered && document.querySelector('.pair.unanswered') !== null);
    element('columns').setAttribute('aria-pressed', String(!state.stacked));
    element('unanswered').setAttribute('aria-pressed', String(document.body.classList.contains('only-unanswered')));
  }

  // What the extension says

  /** @type {Record<string, (message: any) => void>} */
  const takes = {
    update({ anew, from, removed, html, headHtml, navHtml, done }) {
      if (anew) blocks.replaceChildren(); // what was sent while the page was loading comes again
      if (headHtml !== null) head.innerHTML = headHtml;
      if (navHtml !== null) { chips.innerHTML = navHtml; fade(); }
      for (let i = 0; i < removed; i++) blocks.children[from]?.remove();
      const template = document.createElement('template');
      template.innerHTML = html.join('');
      blocks.insertBefore(template.content, blocks.children[from] ?? null);
      if (!done) return;
      countUnanswered();
      keep({});
      if (!isComplete && state.top) { isRestored = true; hold(); }
      isComplete = true;
    },
    show({ place, scroll, isFirst }) {
      mark(place);
      if (scroll && !(isFirst && isRestored)) show(place, 'nearest');
    },
  };
  window.addEventListener('message', ({ data }) => takes[data.type]?.(data));

  function countUnanswered() {
    const count = document.querySelectorAll('nav .open').length, button = element('unanswered');
    element('filter').hidden = count === 0;
    button.textContent = (button.dataset['words'] ?? '').replace('{count}', String(count));
  }

  /** Numbers below the edge fade in, so that one sees that there are more. */
  const fade = () => { chips.classList.toggle('more', chips.scrollTop + chips.clientHeight < chips.scrollHeight - 4); };
  chips.addEventListener('scroll', fade, { passive: true });
  new ResizeObserver(fade).observe(chips);

  /** @param {Place} place */
  function target({ block, part, at }) {
    const whole = blocks.children[block], within = whole?.matches(`[data-part="${part}"]`) ? whole : whole?.querySelector(`[data-part="${part}"]`) ?? whole;
    const before = [...(within?.querySelectorAll('[data-at]') ?? [])].filter((one) => Number(one instanceof HTMLElement ? one.dataset['at'] : 0) <= at);
    return { whole, near: before.at(-1) ?? within };
  }

  /** @param {Place} place */
  function mark(place) {
    for (const one of document.querySelectorAll('.current')) one.classList.remove('current');
    const { whole } = target(place);
    whole?.classList.add('current');
    const label = whole?.querySelector('.question')?.id;
    const chip = label ? document.querySelector(`nav [href="#${label}"]`) : null;
    chip?.classList.add('current');
    if (chip instanceof HTMLElement) chips.scrollTop = chip.offsetTop - chips.clientHeight / 2;
  }

  /** @param {Place} place @param {'start' | 'nearest'} where */
  function show(place, where) {
    const { whole, near } = target(place);
    if (!whole || !near) return;
    if (whole instanceof HTMLDetailsElement) whole.open = true;
    const isHidden = () => { const { top, bottom } = near.getBoundingClientRect(); return top < bar() || bottom > innerHeight; };
    if (where === 'nearest' && !isHidden()) return;
    const isSmall = whole.getBoundingClientRect().height < innerHeight - bar();
    const go = () => { quiet(); (isSmall || where === 'start' ? whole : near).scrollIntoView({ block: where === 'start' ? 'start' : 'center' }); };
    go();
    requestAnimationFrame(go); // blocks on the way have got their true heights
  }

  /** Keeps what is at the top at the top, while the view gets its content or another width. */
  function hold() {
    clearTimeout(scrolled);
    heldUntil = Date.now() + QUIET;
    const go = () => {
      const { near } = state.top ? target(state.top) : { near: null };
      if (!near) return;
      quiet();
      const { top, height } = near.getBoundingClientRect();
      if (state.top.share === null) scrollTo(0, 0);
      else scrollBy(0, top + height * state.top.share - bar());
    };
    go();
    requestAnimationFrame(() => { go(); requestAnimationFrame(go); }); // blocks on the way have got their true heights
  }
  addEventListener('resize', () => { if (isComplete && innerHeight > 0) hold(); });

  const bar = () => element('bar').getBoundingClientRect().bottom;
  const quiet = () => { quietUntil = Date.now() + QUIET; };

  // What the reader does

  /** @param {EventTarget | null} clicked @returns {Place | null} */
  function placeOf(clicked) {
    const near = clicked instanceof Element ? clicked.closest('[data-at]') ?? clicked.closest('[data-part]') : null, part = near?.closest('[data-part]');
    const block = [...blocks.children].findIndex((one) => one.contains(near));
    return near instanceof HTMLElement && part instanceof HTMLElement && block >= 0 ? { block, part: Number(part.dataset['part']), at: Number(near.dataset['at'] ?? 0) } : null;
  }

  /** @param {string} type @param {object} more */
  const tell = (type, more = {}) => vscode.postMessage({ type, ...more });

  /** Whether the focus comes with the click, and may go back with it. */
  let isBrief = false;
  document.addEventListener('pointerdown', () => { isBrief = !document.hasFocus(); }, true);
  document.addEventListener('keydown', () => { isBrief = false; }, true);

  document.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target.closest('a, button, [data-name], summary') : null, place = placeOf(event.target);
    if (!(clicked instanceof HTMLElement)) {
      if (place && getSelection()?.isCollapsed) { mark(place); tell('reveal', { place }); }
      return;
    }
    if (act(clicked, place)) event.preventDefault();
  });

  /** @param {HTMLElement} on @param {Place | null} place @returns {boolean} whether it was ours */
  function act(on, place) {
    const { to, name, paper, offset, answer } = on.dataset;
    if (to !== undefined && place) tell('follow', { place: { ...place, at: Number(to) } });
    else if (name !== undefined && place) tell('references', { place: { ...place, at: Number(name) } });
    else if (paper !== undefined) tell('paper', { paper });
    else if (offset !== undefined) tell('offset', { offset: Number(offset) });
    else if (answer !== undefined) tell('answer', { label: answer });
    else if (on.classList.contains('copy')) tell('copy', { block: [...blocks.children].findIndex((one) => one.contains(on)), isBrief });
    else if (on.id === 'columns') { keep({ stacked: !state.stacked }); hold(); }
    else if (on.id === 'unanswered') keep({ unanswered: !state.unanswered });
    else if (on.id === 'print') tell('print');
    else if (on instanceof HTMLAnchorElement && on.getAttribute('href')?.startsWith('#q-')) jump(on.getAttribute('href') ?? '');
    else return false;
    return true;
  }

  /** @param {string} href */
  function jump(href) {
    const question = document.getElementById(href.slice(1)), place = placeOf(question);
    if (!question || !place) return;
    if (state.unanswered && !question.closest('.unanswered')) keep({ unanswered: false });
    mark(place);
    show(place, 'start');
    tell('reveal', { place });
    const heading = question.querySelector('h2');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }

  document.addEventListener('dblclick', (event) => {
    const place = placeOf(event.target);
    if (place && !(event.target instanceof Element && event.target.closest('a, button'))) tell('select', { place });
  });

  document.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLElement && event.target.dataset['name'] !== undefined) {
      event.preventDefault();
      event.target.click();
    }
  });

  /** Reading on, the editor comes along; scrolling that follows the cursor is not told. */
  document.addEventListener('scroll', () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => {
      const first = topmost(), top = placeOf(first);
      if (!first || !top || !isComplete || innerHeight === 0 || Date.now() < heldUntil) return;
      const rect = first.getBoundingClientRect();
      keep({ top: { ...top, share: scrollY === 0 ? null : Math.max(0, bar() - rect.top) / Math.max(1, rect.height) } });
      if (Date.now() > quietUntil) tell('scrolled', { place: top });
    }, SETTLE);
  }, { passive: true });

  function topmost() {
    const edge = bar() + 8, block = [...blocks.children].find((one) => one.getBoundingClientRect().bottom > edge);
    return [...(block?.querySelectorAll('[data-at]') ?? [])].find((one) => one.getBoundingClientRect().bottom > edge) ?? block ?? null;
  }

  tell('ready');
})();
