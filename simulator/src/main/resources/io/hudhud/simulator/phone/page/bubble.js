/** Draws one message from the simulator's document of it. Never HTML: every text becomes a text node. */
import { buttonsOf, link } from './buttons.js';
import { el, icon, knows, moment, t, time } from './page.js';

const MARKS = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };
const TICKS = { accepted: 'clock', sent: 'tick', delivered: 'ticks', read: 'ticks', failed: 'failed', '': 'clock' };

/**
 * A message as an item of the conversation.
 *
 * @param context phone, find(id) for quoted messages, answer(message) and changed()
 */
export function bubble(message, context) {
  const { drawn } = message;
  const where = { phone: context.phone, message: message.id, card: -1, language: drawn.language, changed: context.changed };
  const mine = message.from === 'person';
  const box = el(
    'div',
    { class: 'bubble', lang: drawn.language?.replace('_', '-') },
    quoted(message, context),
    header(drawn, where),
    offer(drawn.offer),
    drawn.contacts && contacts(drawn.contacts),
    words(drawn, where),
    cardsOfProducts(drawn.buttons),
    drawn.footer && el('p', { class: 'footer', dir: 'auto' }, drawn.footer),
    el('p', { class: 'foot' }),
    drawn.buttons && buttonsOf(drawn.buttons, where),
  );
  const answer = el(
    'button',
    { type: 'button', class: 'answer quiet', 'aria-label': t('answer'), title: t('answer'), click: () => context.answer(message) },
    icon('reply'),
  );
  const item = el(
    'li',
    { class: mine ? 'message mine' : 'message theirs' },
    el('span', { class: 'hidden' }, t(mine ? 'fromPerson' : 'fromBusiness')),
    el('div', { class: 'line' }, box, answer),
    drawn.cards && carousel(drawn, where),
  );
  mark(item, message);
  return item;
}

/** Writes time, ticks and reactions anew, which change while the rest stays. */
export function mark(item, message) {
  const mine = message.from === 'person';
  const key = mine ? `received.${message.status}` : `sent.${message.status}`;
  const state = t(key, { reason: message.reason, code: String(message.code) });
  const onPhone = mine || message.status === 'delivered' || message.status === 'read';
  item.classList.toggle('away', !onPhone);
  const picture = icon(mine && message.status === 'read' ? 'ticks' : TICKS[message.status] ?? 'tick');
  item.querySelector('.foot').replaceChildren(
    ...(message.template ? [el('span', { class: 'origin', dir: 'ltr', title: t('template', { name: message.template }) }, message.template)] : []),
    el('time', { class: 'num', datetime: new Date(message.at).toISOString(), title: moment(message.at) }, time(message.at)),
    el('span', { class: `state ${message.status}`, title: state }, picture, el('span', { class: onPhone ? 'hidden' : '' }, state)),
    ...(message.reaction ? [el('span', { class: 'reaction', title: t('reaction') }, message.reaction)] : []),
  );
}

/** A few words of a message: for quotes and answers. */
export function inShort(message) {
  const text = (message.drawn.body ?? []).map((line) => line.runs.map((run) => run.text).join('')).join(' ').slice(0, 80);
  return text || kindText(message.drawn.header?.kind ?? message.drawn.kind);
}

/** What a message is called when there are no words of it. */
export function kindText(kind) {
  if (kind === 'template') return t('templateKind');
  if (kind === 'product') return t('productAny');
  return knows(kind) && !['unknown', 'other'].includes(kind) ? t(kind) : t('interactive');
}

function quoted(message, context) {
  if (!message.quoted) return null;
  const found = context.find(message.quoted);
  return el('blockquote', { class: 'quoted', dir: 'auto' }, found ? inShort(found) : t('quotedGone'));
}

function words(drawn, where) {
  if (drawn.kind === 'unknown') return el('p', { class: 'label' }, t('unknown', { type: drawn.type }));
  if (drawn.kind === 'too_large') return el('p', { class: 'label' }, t('too_large'));
  const parts = [];
  if (drawn.kind === 'order') parts.push(el('p', { class: 'label' }, icon('catalog'), t('order')));
  if (drawn.kind === 'reaction') parts.push(el('p', { class: 'label' }, t('reaction'), ` ${drawn.emoji ?? ''}`));
  for (const other of drawn.others ?? []) parts.push(el('p', { class: 'label' }, t('unknown', { type: other.type })));
  if (drawn.body) parts.push(el('div', { class: 'words' }, ...drawn.body.map((line) => lineOf(line, where))));
  return parts.length ? el('div', {}, ...parts) : null;
}

function lineOf(line, where) {
  const runs = line.runs.map((run) => runOf(run, where));
  if (line.kind === 'block') return el('pre', { dir: 'auto' }, ...runs);
  if (line.kind === 'quote') return el('blockquote', { dir: 'auto' }, ...runs);
  const sign = line.kind === 'bullet' ? '• ' : line.kind === 'number' ? `${line.number} ` : '';
  return el('p', { dir: 'auto' }, sign, ...runs);
}

function runOf(run, where) {
  const text = run.link ? link(run.link, where, [run.text], 'link') : document.createTextNode(run.text);
  return (run.marks ?? []).reduceRight((inside, name) => el(MARKS[name], {}, inside), text);
}

function header(part, where) {
  const head = part.header;
  if (!head) return part.target && targetCard(part.target, where);
  switch (head.kind) {
    case 'text':
      return el('p', { class: 'title', dir: 'auto' }, head.text);
    case 'location':
      return location(head);
    case 'product':
      return card('catalog', t('product', { id: head.product ?? '' }), head.catalog && `${t('catalog')} ${head.catalog}`);
    case 'unknown':
      return card('failed', t('unknown', { type: head.type }));
    default:
      return el('div', {}, file(head, where), part.target && targetCard(part.target, where));
  }
}

function targetCard(target, where) {
  return link(target.url, where, [icon('url'), el('bdi', {}, target.text)], 'card');
}

function file(head, where) {
  if (!head.media) return elsewhere(head, where);
  const source = `/phones/media/${encodeURIComponent(head.media)}`;
  const missing = async ({ target }) => {
    const { ok, body } = await fetch(source);
    body?.cancel();
    target.replaceWith(ok ? saved(source, head, t('notPlayed')) : card(head.kind, t(head.kind), t('notHere')));
  };
  switch (head.kind) {
    case 'image':
    case 'sticker':
      return el('img', { class: head.kind, src: source, alt: t(head.kind), error: missing });
    case 'video':
    case 'audio':
      return el(head.kind, { src: source, controls: true, preload: 'metadata', 'aria-label': t(head.kind), error: missing });
    default:
      return saved(source, head, t('download'));
  }
}

/** A file that the page does not show, but hands over. */
function saved(source, head, what) {
  const name = el('span', {}, el('bdi', {}, head.filename ?? t(head.kind)), el('small', {}, what));
  return el('a', { class: `card ${head.kind}`, href: source, download: head.filename ?? '' }, icon(head.kind), name);
}

/** A file at an address: the simulator fetches nothing from elsewhere, so the card says where it lies. */
function elsewhere(head, where) {
  if (!head.link) return card(head.kind, t(head.kind), t('notHere'));
  const host = URL.canParse(head.link) ? new URL(head.link).host : head.link;
  const name = el('span', {}, head.filename ?? t(head.kind), el('small', {}, t('elsewhere', { host })));
  return link(head.link, where, [icon(head.kind), name], `card blank ${head.kind}`);
}

function location(place) {
  const point = `${place.latitude ?? ''}, ${place.longitude ?? ''}`;
  return card('location', place.name ?? t('location'), place.address, el('bdi', { class: 'num', dir: 'ltr' }, point));
}

function card(picture, name, ...below) {
  const details = below.filter(Boolean).map((line) => el('small', { dir: 'auto' }, line));
  return el('div', { class: `card ${picture}` }, icon(picture === 'sticker' ? 'image' : picture), el('span', {}, el('bdi', {}, name), ...details));
}

/** What a button would open on a real phone, as labelled cards. */
function cardsOfProducts(buttons = []) {
  const cards = buttons.flatMap((button) => {
    if (button.kind === 'catalog') return [card('catalog', t('catalog'), button.product && t('product', { id: button.product }))];
    if (button.kind === 'flow') return [card('flow', t('flow'), t('flowNote'))];
    if (button.kind === 'product' && button.product) return [card('catalog', t('product', { id: button.product }))];
    if (button.kind !== 'products') return [];
    return button.sections.map((section) => card('catalog', section.title || t('products'), section.products.join(' · ')));
  });
  return cards.length ? el('div', { class: 'products' }, ...cards) : null;
}

function offer(given) {
  if (!given) return null;
  const over = given.expires_at < Date.now();
  return el(
    'div',
    { class: 'offer' },
    icon('clock'),
    el(
      'span',
      {},
      el('strong', { dir: 'auto' }, given.text),
      given.expires_at && el('small', {}, t(over ? 'ended' : 'until', { when: moment(given.expires_at) })),
      given.code && el('small', {}, el('code', { dir: 'ltr' }, given.code)),
    ),
  );
}

function contacts(people) {
  return el('div', {}, ...people.map((person) => card('contact', person.name || t('contact'), person.phone && el('bdi', { dir: 'ltr' }, person.phone))));
}

function carousel(drawn, where) {
  const cards = drawn.cards.map((part, at) =>
    el(
      'li',
      { class: 'bubble', lang: drawn.language?.replace('_', '-') },
      header(part, where),
      words(part, where),
      cardsOfProducts(part.buttons),
      part.footer && el('p', { class: 'footer', dir: 'auto' }, part.footer),
      part.buttons && buttonsOf(part.buttons, { ...where, card: at }),
    ),
  );
  return el('ul', { class: 'carousel', 'aria-label': t('cards'), tabindex: 0 }, ...cards);
}
