/** One phone: the head with the business, the messages, and the field in which the customer writes. */
import { bubble, inShort, mark } from './bubble.js';
import { act, call, day, el, icon, number, shownNumber, t } from './page.js';

export class Conversation {
  #pane;
  #changed;
  #known = '';
  #state = null;
  #business = null;
  #chosen = false;
  /** Whether the newest message stays in sight, also when a picture above it grows. */
  #following = true;
  #answered = null;
  #items = new Map();

  /** `changed` is called when the customer did something, so that the page looks at once. */
  constructor(pane, phone, changed) {
    this.phone = phone;
    this.#pane = pane;
    this.#changed = changed;
    pane.replaceChildren(this.#back());
  }

  /** Asks for what is new. A number that is none is said once, and asked no more. */
  async refresh() {
    if (this.#known === null) return;
    try {
      const state = await call(`/${encodeURIComponent(this.phone)}?known=${this.#known}`);
      if (!state || !this.#pane.isConnected) return;
      const first = this.#state === null;
      this.#known = state.version;
      this.#state = state;
      if (first) this.#build();
      this.#draw();
    } catch (problem) {
      if (!problem.refused) throw problem;
      this.#known = null;
      this.#pane.replaceChildren(this.#back(), el('p', { class: 'empty', role: 'alert' }, t('noPhone', { phone: this.phone })));
    }
  }

  #back() {
    return el('a', { class: 'back quiet', href: '/phones', 'aria-label': t('back'), title: t('back') }, icon('back'));
  }

  #build() {
    const { businesses, messages } = this.#state;
    this.#business = messages.at(-1)?.business ?? businesses[0]?.id ?? null;
    const chooser =
      businesses.length > 1 &&
      el('select', { id: 'business', 'aria-label': t('business'), change: (event) => this.#choose(event.target.value) });
    const field = el('textarea', { id: 'words', rows: 1, maxlength: 4096, dir: 'auto', 'aria-label': t('write'), placeholder: t('write') });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        field.form.requestSubmit();
      }
    });
    const write = el(
      'form',
      { class: 'write' },
      el('p', { class: 'answering', hidden: true }),
      field,
      el('button', { type: 'submit', class: 'send' }, t('send')),
    );
    write.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#send(field);
    });
    this.#pane.replaceChildren(
      el(
        'header',
        { class: 'head' },
        this.#back(),
        el('div', {}, el('h2', {}, el('bdi', { id: 'name' })), el('p', { id: 'typing', class: 'typing', role: 'status' }), el('p', { id: 'whose' })),
        chooser || null,
      ),
      el('div', { id: 'log', class: 'log', role: 'log', tabindex: 0 }, el('ol', { id: 'messages', class: 'messages' })),
      write,
    );
    this.#follow(this.#pane.querySelector('#log'));
  }

  /** Whoever scrolls up reads on; whoever is at the end sees what comes. */
  #follow(log) {
    let before = 0;
    log.addEventListener('scroll', () => {
      if (log.scrollHeight - log.scrollTop - log.clientHeight < 80) this.#following = true;
      else if (log.scrollTop < before) this.#following = false;
      before = log.scrollTop;
    });
    const seen = new ResizeObserver(() => this.#following && toTheEnd(log));
    seen.observe(log);
    seen.observe(log.firstChild);
  }

  #choose(business) {
    this.#business = business;
    this.#chosen = true;
    this.#answer(null);
    this.#items.clear();
    this.#pane.querySelector('#messages').replaceChildren();
    this.#following = true;
    this.#draw();
  }

  #draw() {
    const { businesses, messages, name, phone, typing, most_messages: most } = this.#state;
    // The first message decides with whom an empty phone talks.
    if (!this.#chosen && !messages.some((message) => message.business === this.#business)) this.#business = messages.at(-1)?.business ?? this.#business;
    const business = businesses.find((one) => one.id === this.#business);
    const called = business?.name ?? '';
    this.#pane.querySelector('#name').textContent = called;
    this.#pane.querySelector('#whose').textContent = t('phoneOf', { name, phone: shownNumber(phone) });
    const typed = this.#pane.querySelector('#typing');
    if (typed.textContent !== (typing ? t('typing') : '')) typed.textContent = typing ? t('typing') : '';
    this.#pane.querySelector('#business')?.replaceChildren(
      ...businesses.map((one) =>
        el(
          'option',
          { value: one.id, selected: one.id === this.#business },
          t('businessCount', { name: one.name, number: shownNumber(one.number), n: number(one.messages) }),
        ),
      ),
    );
    const log = this.#pane.querySelector('#log');
    log.setAttribute('aria-label', t('messages', { business: called }));
    place(log.firstChild, this.#itemsOf(messages, called, messages.length === most));
    if (this.#following) toTheEnd(log);
  }

  /** What stands in the conversation, in order: notes, days, messages. What is there already is used again. */
  #itemsOf(messages, business, cut) {
    const wanted = withReactions(messages.filter((message) => message.business === this.#business));
    const items = [];
    const used = new Map();
    const keep = (key, state, make) => {
      const before = this.#items.get(key);
      const item = before?.state === state ? before.item : make();
      used.set(key, { state, item });
      items.push(item);
      return item;
    };
    if (cut) keep('cut', '', () => el('li', { class: 'day' }, t('cut', { n: messages.length })));
    if (wanted.length === 0) keep('none', business, () => el('li', { class: 'day' }, t('noMessages', { business })));
    let last = '';
    for (const message of wanted) {
      const date = day(message.at);
      if (date !== last) keep(`day ${date}`, '', () => el('li', { class: 'day' }, date));
      last = date;
      const item = keep(message.id, JSON.stringify([message.drawn, message.quoted]), () => bubble(message, this.#context()));
      mark(item, message);
    }
    this.#items = used;
    return items;
  }

  #context() {
    return {
      phone: this.phone,
      changed: this.#changed,
      find: (id) => this.#state.messages.find((message) => message.id === id),
      answer: (message) => this.#answer(message),
    };
  }

  #answer(message) {
    this.#answered = message;
    const line = this.#pane.querySelector('.answering');
    line.hidden = message === null;
    if (message === null) return;
    line.replaceChildren(
      el('span', { dir: 'auto' }, t('answering', { text: inShort(message) })),
      el('button', { type: 'button', class: 'quiet', 'aria-label': t('noAnswer'), click: () => this.#answer(null) }, icon('close')),
    );
    this.#pane.querySelector('#words').focus();
  }

  async #send(field) {
    if (!field.value.trim()) return;
    const body = { business: this.#business, text: field.value };
    if (this.#answered) body.quoted = this.#answered.id;
    if (await act(`/${encodeURIComponent(this.phone)}/text`, body)) {
      field.value = '';
      this.#answer(null);
      this.#following = true;
      this.#changed();
    }
  }
}

const toTheEnd = (log) => (log.scrollTop = log.scrollHeight);

/** A reaction belongs to the message that it is about; it is a message of its own only when that one is not there. */
function withReactions(messages) {
  const about = new Map(messages.filter(({ drawn }) => drawn.kind === 'reaction').map(({ drawn }) => [drawn.message, drawn.emoji ?? '']));
  return messages
    .filter(({ drawn }) => drawn.kind !== 'reaction' || !messages.some(({ id }) => id === drawn.message))
    .map((message) => ({ ...message, reaction: about.get(message.id) }));
}

/** Puts the items into the list, moving only what is not in its place, so that focus and scrolling stay. */
function place(list, items) {
  let at = list.firstChild;
  for (const item of items) {
    if (item === at) at = at.nextSibling;
    else list.insertBefore(item, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}
