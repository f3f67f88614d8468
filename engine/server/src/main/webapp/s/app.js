/* Makes pages quicker and kinder. Every page works without it; nothing is kept in the browser. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isText = (element) => element.matches('textarea, select, [contenteditable], input:not([type=button], [type=submit], [type=checkbox], [type=radio])');

  /* Says a sentence to screen readers only. */
  const voice = document.createElement('div');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  const say = (sentence) => { voice.textContent = sentence; };

  /* Network: the notice is in the page, hidden. */
  const showOffline = (isOffline) => all('[data-offline]').forEach((notice) => { notice.hidden = !isOffline; });
  addEventListener('offline', () => showOffline(true));
  addEventListener('online', () => showOffline(false));

  /* Coach marks: the first one still to be done is shown, the next waits for the expected value. */
  const isDone = (field) => {
    const expected = field.dataset.expect;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked;
    if (field.type === 'password' || 'expectExact' in field.dataset) return field.value === expected;
    return field.value.trim().toLowerCase() === expected.trim().toLowerCase();
  };
  const coach = (root, isChange) => {
    const marks = all('.mp-coach[data-order]', root).sort((a, b) => a.dataset.order - b.dataset.order);
    let current = null;
    for (const mark of marks) {
      const target = document.getElementById(mark.id.replace(/-coach$/, ''));
      const waits = !target?.dataset.expect || !isDone(target);
      const isCurrent = !current && waits;
      if (isCurrent) current = mark;
      if (isCurrent && isChange && mark.classList.contains('is-later')) say(mark.textContent.trim());
      mark.classList.toggle('is-later', !isCurrent);
      target?.classList.toggle('is-waiting', !isCurrent);
    }
  };
  const coachAround = (event) => {
    const region = event.target.closest?.('[data-region]');
    if (region) coach(region, true);
  };
  addEventListener('input', coachAround);
  addEventListener('change', coachAround);

  /* Partial submit: the answer's element of the same id takes the place of the form's region. */
  let inFlight = null;
  const queue = [];

  const swap = (old, fresh) => {
    // The live region stays in the page, or its new text would not be spoken.
    const status = old.querySelector(':scope > [role=status]');
    const freshStatus = fresh.querySelector(':scope > [role=status]');
    if (!status || !freshStatus) return old.replaceWith(fresh);
    for (const { name } of [...old.attributes]) old.removeAttribute(name);
    for (const { name, value } of [...fresh.attributes]) old.setAttribute(name, value);
    all(':scope > *', old).forEach((child) => { if (child !== status) child.remove(); });
    const children = [...fresh.childNodes];
    const at = children.indexOf(freshStatus);
    status.before(...children.slice(0, at));
    status.after(...children.slice(at + 1));
    status.className = freshStatus.className;
    status.replaceChildren(...freshStatus.childNodes);
  };

  const keepTyped = (region, before) => {
    // What was typed while the answer was on its way is not lost.
    for (const [id, value] of before) {
      const field = document.getElementById(id);
      if (field && region.contains(field)) field.value = value;
    }
  };

  const focusAfter = (id, region) => {
    const asked = region.querySelector('[data-focus]');
    const same = id && document.getElementById(id);
    const target = asked || (same && !same.disabled ? same : null) || region.querySelector('h2, h3, [role=status]');
    if (!target || (!asked && target === document.activeElement)) return;
    if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) target.tabIndex = -1;
    target.focus();
  };

  // Attributes, not properties: a button named "action" hides form.action.
  const send = async (form, button) => {
    const region = form.closest('[data-region]');
    const body = new URLSearchParams(new FormData(form));
    if (button?.name) body.append(button.name, button.value);
    const typed = new Map(all('input, textarea', region).filter(isText).map((field) => [field.id, field.value]));
    inFlight = region.id;
    region.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(button?.getAttribute('formaction') || form.getAttribute('action'), { method: 'POST', body, headers: { 'HX-Request': 'true' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(region.id);
      showOffline(false);
      if (!fresh) {
        // Signed out, session closed or refused: show that page instead.
        if (answer.redirected) return location.assign(answer.url);
        if (answer.ok) return location.reload();
        return showPage(page);
      }
      const changed = all('input, textarea', region).filter((field) => isText(field) && typed.has(field.id) && typed.get(field.id) !== field.value)
        .map((field) => [field.id, field.value]);
      const focused = region.contains(document.activeElement) ? document.activeElement.id : null;
      const hadFocus = focused !== null || document.activeElement === document.body;
      swap(region, fresh);
      const current = document.getElementById(region.id);
      current.removeAttribute('aria-busy');
      for (const live of all('[data-live][id]')) {
        const renewed = page.getElementById(live.id);
        if (renewed) live.replaceWith(renewed);
      }
      keepTyped(current, changed);
      if (hadFocus) focusAfter(focused || button?.id, current);
      coach(current, false);
    } catch (failure) {
      if (!(failure instanceof TypeError)) throw failure;
      queue.length = 0;
      region.removeAttribute('aria-busy');
      showOffline(true);
    } finally {
      inFlight = null;
    }
    next();
  };

  const showPage = (page) => {
    document.title = page.title;
    document.body.replaceWith(page.body);
    document.querySelector('h1')?.setAttribute('tabindex', '-1');
    document.querySelector('h1')?.focus();
    ready();
  };

  const next = () => {
    while (queue.length) {
      const button = document.getElementById(queue.shift());
      if (button && !button.disabled) return button.form.requestSubmit(button);
    }
  };

  /* A second click on the same page is not sent; keys of a keypad wait their turn instead. */
  let sending = null;
  addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    const button = event.submitter;
    if (form.matches('[data-activity-form], [data-partial]') && form.closest('[data-region][id]')) {
      event.preventDefault();
      if (!inFlight) return void send(form, button);
      if (button?.id && 'key' in button.dataset && queue.length < 40) queue.push(button.id);
      return;
    }
    if (sending === form) return event.preventDefault();
    sending = form;
    setTimeout(() => { if (sending === form) sending = null; }, 5000);
  });
  addEventListener('pageshow', () => { sending = null; });

  /* Keys that press a button. On AZERTY the digits of the top row come without the Shift key too. */
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || isText(event.target)) return;
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const button = [event.key, digit].filter(Boolean)
      .map((key) => all(`button[data-key="${CSS.escape(key)}"]`).find((found) => found.offsetParent && !found.disabled)).find(Boolean);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  /* Reading aloud: only with a voice of this computer, only when asked. */
  const speech = window.speechSynthesis;
  const localVoice = () => speech?.getVoices().find((candidate) => candidate.localService
    && candidate.lang.toLowerCase().startsWith(document.documentElement.lang.slice(0, 2).toLowerCase()));
  const setReading = (button, isReading) => {
    button.setAttribute('aria-pressed', String(isReading));
    const label = button.querySelector('[data-label]') || button;
    button.dataset.start ||= label.textContent;
    label.textContent = isReading ? button.dataset.stop : button.dataset.start;
  };
  const read = (button) => {
    const chosen = localVoice();
    const blocks = all(button.dataset.read).flatMap((part) => all('h1, h2, h3, h4, p, li, td, th, figcaption', part)
      .filter((block) => !block.querySelector('p, li')));
    const texts = blocks.map((block) => block.innerText.trim()).filter(Boolean);
    const title = document.querySelector('h1')?.innerText;
    setReading(button, true);
    [title, ...texts].filter(Boolean).forEach((text, index, list) => {
      const sentence = new SpeechSynthesisUtterance(text);
      sentence.voice = chosen;
      sentence.lang = chosen.lang;
      sentence.rate = 0.9;
      if (index === list.length - 1) sentence.onend = () => setReading(button, false);
      speech.speak(sentence);
    });
  };
  const showReaders = () => all('[data-read]').forEach((button) => { button.hidden = !localVoice(); });
  addEventListener('pagehide', () => speech?.cancel());

  addEventListener('click', (event) => {
    const reader = event.target.closest?.('[data-read]');
    if (reader) {
      const isReading = reader.getAttribute('aria-pressed') === 'true';
      speech.cancel();
      if (isReading) setReading(reader, false);
      else read(reader);
    }
    if (event.target.closest?.('[data-print]')) print();
  });

  const ready = () => {
    document.body.append(voice);
    all('[data-print]').forEach((button) => { button.hidden = false; });
    showReaders();
    all('[data-region]').forEach((region) => coach(region, false));
  };
  speech?.addEventListener?.('voiceschanged', showReaders);
  ready();
})();
