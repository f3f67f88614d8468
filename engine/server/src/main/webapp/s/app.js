/* Makes pages quicker and kinder. Every page works without it; nothing is kept in the browser. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isText = (element) => element.matches?.('textarea, select, [contenteditable], input:not([type=button], [type=submit], [type=checkbox], [type=radio], [type=file])');

  /* Says a sentence to screen readers only. */
  const voice = document.createElement('div');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  const say = (sentence) => { voice.textContent = sentence; };

  /* Network: the notice is in the page, hidden. */
  const showOffline = (isOffline) => all('[data-offline]').forEach((notice) => { notice.hidden = !isOffline; });
  addEventListener('offline', () => showOffline(true));
  addEventListener('online', () => showOffline(false));

  /* What is on the page stays: it may not have been sent. */
  addEventListener('seat-gone', () => all('[data-seat-gone]').forEach((notice) => { notice.hidden = false; }));

  /* Coach marks: the first one still to be done is shown, the next waits for the expected value. */
  const isDone = (field) => {
    const expected = field.dataset.expect;
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked;
    // Words of one's own that were refused are to be changed.
    if (expected === '') return field.value !== '' && (field.getAttribute('aria-invalid') !== 'true' || field.value !== field.defaultValue);
    if (field.matches('[role=radiogroup]')) return field.querySelector(':checked')?.value === expected;
    if (field.type === 'password' || 'expectExact' in field.dataset) return field.value === expected;
    return field.value.trim().toLowerCase() === expected.trim().toLowerCase();
  };
  const coach = (root, isChange) => {
    const marks = all('.mp-coach[data-order]', root).sort((a, b) => a.dataset.order - b.dataset.order);
    if (root.dataset.mode === 'DEMONSTRATION') return; // all of them tell what the computer does
    let current = null;
    for (const mark of marks) {
      const target = document.getElementById(mark.id.replace(/-coach$/, ''));
      const isField = target?.matches('input, select, textarea, [role=radiogroup]') && 'expect' in target.dataset;
      const waits = !isField || !isDone(target);
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

  /* Partial submit: htmx sends the form, and the answer's element of the same id takes the place of the form's region.
     Here is what htmx lacks: a live region that stays, typed text that stays, focus, keys that wait their turn. */
  let inFlight = false;
  let typed = new Map();
  let returnFocus = null;
  const queue = [];

  const textFields = (region) => all('input, textarea', region).filter((field) => field.id && isText(field));

  const renew = (old, fresh) => {
    // The live region stays in the page, or its new text would not be spoken.
    const status = old.querySelector(':scope > [role=status]');
    const freshStatus = fresh.querySelector(':scope > [role=status]');
    for (const { name } of [...old.attributes]) old.removeAttribute(name);
    for (const { name, value } of [...fresh.attributes]) old.setAttribute(name, value);
    if (!status || !freshStatus) return old.replaceChildren(...fresh.childNodes);
    all(':scope > *', old).forEach((child) => { if (child !== status) child.remove(); });
    const children = [...fresh.childNodes];
    const at = children.indexOf(freshStatus);
    status.before(...children.slice(0, at));
    status.after(...children.slice(at + 1));
    status.className = freshStatus.className;
    if (status.innerHTML !== freshStatus.innerHTML) status.replaceChildren(...freshStatus.childNodes);
  };

  const focusAfter = (region) => {
    if (!returnFocus) return;
    const asked = region.dataset.focus && document.getElementById(region.dataset.focus);
    const same = returnFocus.id && document.getElementById(returnFocus.id);
    const target = asked || (same && !same.disabled ? same : null) || region.querySelector('h2, h3, [role=status]');
    returnFocus = null;
    if (!target) return;
    if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) target.tabIndex = -1;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  };

  // A step can be left by its main button once all its exercises are done.
  const showNext = () => {
    const isDone = all('.activity').every((activity) => 'done' in activity.dataset);
    all('[data-when]').forEach((button) => { button.hidden = (button.dataset.when === 'done') !== isDone; });
  };

  window.htmx?.defineExtension('marchepied', {
    isInlineSwap: (style) => style === 'region',
    handleSwap: (style, region, fragment) => {
      const fresh = style === 'region' && fragment.querySelector(`#${CSS.escape(region.id)}`);
      if (!fresh) return false;
      const changed = textFields(region).filter((field) => typed.has(field.id) && typed.get(field.id) !== field.value)
        .map((field) => [field.id, field.value]);
      const focused = document.activeElement;
      if (region.contains(focused) || focused === document.body) returnFocus = { id: region.contains(focused) ? focused.id : '' };
      renew(region, fresh);
      // At once and not when htmx settles: the next key may come before.
      window.htmx.process(region);
      for (const [id, value] of changed) {
        const field = document.getElementById(id);
        if (field && region.contains(field)) field.value = value;
      }
      coach(region, false);
      showNext();
      return true;
    },
  });

  // A button may send its form elsewhere; htmx looks at the form only.
  addEventListener('htmx:configRequest', ({ detail }) => {
    const elsewhere = detail.triggeringEvent?.submitter?.getAttribute('formaction');
    if (elsewhere) detail.path = elsewhere;
  });

  addEventListener('htmx:beforeRequest', ({ detail: { target } }) => {
    if (!target.matches('[data-region]')) return;
    inFlight = true;
    typed = new Map(textFields(target).map((field) => [field.id, field.value]));
    target.setAttribute('aria-busy', 'true');
  });

  addEventListener('htmx:beforeSwap', (event) => {
    const { xhr, target, requestConfig, pathInfo } = event.detail;
    if (xhr.status === 204) return showOffline(false);
    if (xhr.status >= 400 && !target.matches('[data-region]')) {
      // A page that asks by itself now and then: a server on its way up has no answer yet, and is asked again.
      event.detail.shouldSwap = false;
      event.detail.isError = false;
      return;
    }
    showOffline(false);
    const page = new DOMParser().parseFromString(xhr.responseText, 'text/html');
    if (xhr.status < 400 && page.getElementById(target.id)) return;
    // Signed out, session closed or refused: show that page instead.
    event.detail.shouldSwap = false;
    queue.length = 0;
    if (xhr.status >= 400) return showPage(page);
    const isElsewhere = pathInfo.responsePath && pathInfo.responsePath !== pathInfo.finalRequestPath;
    if (isElsewhere || requestConfig.verb === 'get') location.assign(xhr.responseURL);
    else location.reload();
  });

  addEventListener('htmx:sendError', () => {
    queue.length = 0;
    showOffline(true);
  });

  addEventListener('htmx:afterRequest', ({ detail: { target } }) => {
    if (!target.matches('[data-region]')) return;
    target.removeAttribute('aria-busy');
    focusAfter(target);
    // htmx frees its lock after this event.
    setTimeout(() => {
      inFlight = false;
      next();
    }, 0);
  });

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
      // A click and not a submit: htmx learns from it which button it was.
      if (button && !button.disabled) return button.click();
    }
  };

  /* A double click is one click, also where a page has taken the place of another under the pointer. */
  addEventListener('click', (event) => {
    if (event.detail > 1 && event.target.closest?.('a[href], button, summary, label, input[type=checkbox], input[type=radio]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* A second click on the same page is not sent; keys of a keypad wait their turn instead. */
  let sending = null;
  addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method')?.toLowerCase() !== 'post') return;
    if (window.htmx && form.closest('[data-region]')) {
      if (!inFlight) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      if (button?.id && 'key' in button.dataset && queue.length < 40) queue.push(button.id);
      return;
    }
    if (sending === form) return event.preventDefault();
    sending = form;
    setTimeout(() => { if (sending === form) sending = null; }, 5000);
  }, true);
  addEventListener('pageshow', () => { sending = null; });

  /* What was typed and not sent goes to the server when the page is left, and is there again when the learner returns. */
  const isChanged = (field) => {
    if (field.matches('[type=checkbox], [type=radio]')) return field.checked !== field.defaultChecked;
    if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    return field.value !== field.defaultValue;
  };
  const isKept = (field) => field.name && field.matches('input:not([type=hidden], [type=password], [type=file]), textarea, select');
  addEventListener('pagehide', () => all('form[data-activity-form]').forEach((form) => {
    if (![...form.elements].some((field) => isKept(field) && isChanged(field))) return;
    const secret = [...form.elements].filter((field) => field.type === 'password').map((field) => field.name);
    const fields = [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !secret.includes(name));
    navigator.sendBeacon(`${form.getAttribute('action')}/saisie`, new URLSearchParams(fields));
  }));

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

  /* Struggles that only the page sees, for the trainer's board: what kind, never what was typed. */
  const PATIENCE = 6000;
  const noticed = new Map();
  const notice = (kind, times) => {
    const now = Date.now();
    const { at = [], told = 0 } = noticed.get(kind) ?? {};
    const recent = [...at.filter((moment) => now - moment < PATIENCE), now];
    const isTelling = recent.length >= times && now - told > 30000;
    noticed.set(kind, { at: recent, told: isTelling ? now : told });
    const token = document.querySelector('.who input[type=hidden]');
    if (!isTelling || !token) return;
    fetch('/place/signal', { method: 'POST', body: new URLSearchParams({ [token.name]: token.value, quoi: kind }) }).catch(() => {});
  };
  const isLearner = () => document.body.classList.contains('learner');
  addEventListener('click', (event) => {
    if (isLearner() && !event.target.closest?.('a, button, input, select, textarea, label, summary, video, audio')) notice('LOST_CLICKS', 3);
  });
  addEventListener('keydown', (event) => {
    if (!isLearner() || event.key?.length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!isText(event.target)) { if (!event.defaultPrevented && event.key !== ' ') notice('LOST_KEYS', 4); return; }
    if (/\p{L}/u.test(event.key) && event.getModifierState('CapsLock')) notice('CAPS_LOCK', 2);
  });

  /* Reading aloud: only with a voice of this computer, only when asked. */
  const speech = window.speechSynthesis;
  const localVoice = (button) => {
    const language = document.querySelector(button.dataset.read)?.closest('[lang]').lang.slice(0, 2).toLowerCase();
    return speech?.getVoices().find((candidate) => candidate.localService && candidate.lang.toLowerCase().startsWith(language));
  };
  const setReading = (button, isReading) => {
    button.setAttribute('aria-pressed', String(isReading));
    const label = button.querySelector('[data-label]') || button;
    button.dataset.start ||= label.textContent;
    label.textContent = isReading ? button.dataset.stop : button.dataset.start;
  };
  const read = (button) => {
    const chosen = localVoice(button);
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
  const showReaders = () => all('[data-read]').forEach((button) => { button.hidden = !localVoice(button); });
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
