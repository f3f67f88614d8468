/* The trainer's board: told by the server that something changed, it fetches its tiles again. Works without: press "Actualiser". */
(() => {
  'use strict';

  const POLL = 5000;
  const REFRESH = 30000; // the minutes on the tiles grow even when nothing happens
  const board = document.querySelector('[data-fragment]');
  if (!board) return;

  const updated = document.querySelector('[data-updated]');
  const state = document.querySelector('[data-connection]');
  const asking = document.querySelector('[data-asking]');
  let shown = null;
  let isFetching = false;
  let isStale = false;
  let isPressing = false;
  let lastFetch = 0;
  let events = null;

  const tell = (word) => {
    if (!state || state.dataset.connection === word) return;
    state.dataset.connection = word;
    state.textContent = state.dataset[word];
  };

  const stamp = () => {
    if (!updated) return;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' }).format(new Date());
    updated.textContent = `${updated.dataset.updated} ${time}.`;
  };

  /* For who does not see the board: told whenever it is somebody else. */
  const tellWhoAsks = () => {
    const text = [...board.querySelectorAll('.tile.asks')]
      .map((tile) => `${tile.querySelector('h2 a').lastChild.textContent}, ${tile.querySelector('.help-badge').textContent.trim()}`).join('. ');
    if (asking && asking.textContent !== text) asking.textContent = text;
  };

  const show = (html) => {
    if (html === shown) return;
    const focused = board.contains(document.activeElement) ? document.activeElement.id : '';
    const open = [...board.querySelectorAll('details[open][id]')].map((details) => details.id);
    const chosen = [...board.querySelectorAll('select[id]')].map((select) => [select.id, select.value]);
    board.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    open.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    for (const [id, value] of chosen) {
      const select = document.getElementById(id);
      if (select && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    shown = html;
    tellWhoAsks();
  };

  const refresh = async () => {
    // A tile that moves under a pressed button would swallow the click.
    if (isFetching || isPressing) { isStale = true; return; }
    isFetching = true;
    isStale = false;
    try {
      const answer = await fetch(board.dataset.fragment, { headers: { 'HX-Request': 'true' }, cache: 'no-store' });
      if (answer.redirected || answer.status === 401 || answer.status === 403 || answer.status === 404) return location.reload();
      if (!answer.ok) throw new TypeError(String(answer.status));
      const html = await answer.text();
      if (isPressing) { isStale = true; return; }
      show(html);
      stamp();
      lastFetch = Date.now();
      tell(events?.readyState === EventSource.OPEN ? 'live' : 'polling');
    } catch {
      tell('lost');
    } finally {
      isFetching = false;
    }
    if (isStale && !isPressing) refresh();
  };

  const listen = () => {
    events?.close();
    events = new EventSource(board.dataset.events);
    events.addEventListener('open', refresh);
    events.addEventListener('changed', refresh);
  };

  addEventListener('pointerdown', () => { isPressing = true; });
  for (const end of ['pointerup', 'pointercancel', 'blur']) {
    addEventListener(end, () => setTimeout(() => {
      isPressing = false;
      if (isStale) refresh();
    }, 0));
  }
  addEventListener('pagehide', () => events?.close());
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });

  setInterval(() => {
    const isLive = events?.readyState === EventSource.OPEN;
    if (events?.readyState === EventSource.CLOSED) listen();
    if (!isLive || Date.now() - lastFetch > REFRESH) refresh();
  }, POLL);

  listen();
  stamp();
})();
