/** The buttons of a message, and the sheet that shows all of them or the rows of a list. */
import { act, el, icon, say, t, tIn } from './page.js';

const MOST = 3;
const ICONS = { products: 'list', product: 'catalog', autofill: 'copy', other: 'failed' };

/**
 * The buttons under a bubble or a card.
 *
 * @param where the phone, the message's id, the card (-1 for none) and the message's language
 */
export function buttonsOf(buttons, where) {
  const drawn = buttons.map((button, at) => one(button, at, where));
  if (drawn.length === 0) return null;
  const shown = drawn.length > MOST ? [...drawn.slice(0, MOST - 1), more(buttons, where)] : drawn;
  return el('ul', { class: 'buttons' }, ...shown.map((button) => el('li', {}, button)));
}

function more(buttons, where) {
  const all = () => sheet(t('options'), buttons.map((button, at) => one(button, at, where)));
  return el('button', { type: 'button', class: 'action', click: all }, icon('list'), tIn(where.language, 'allOptions'));
}

function one(button, at, where) {
  const label = [icon(ICONS[button.kind] ?? button.kind), el('bdi', {}, textOf(button, where))];
  switch (button.kind) {
    case 'reply':
    case 'flow':
      return el(
        'button',
        { type: 'button', class: 'action', title: button.kind === 'flow' ? t('flowNote') : null, click: () => tap(at, where, button.text) },
        ...label,
      );
    case 'list':
      return el('button', { type: 'button', class: 'action', click: () => rows(button, at, where) }, ...label);
    case 'products':
      return el('button', { type: 'button', class: 'action', title: t('orderNote'), click: () => products(button, at, where) }, ...label);
    case 'product':
      return el('button', { type: 'button', class: 'action', title: t('orderNote'), click: () => tap(at, where, t('order')) }, ...label);
    case 'catalog':
      if (!button.product) break;
      return el('button', { type: 'button', class: 'action', title: t('orderNote'), click: () => tap(at, where, t('order')) }, ...label);
    case 'autofill':
      return el('button', { type: 'button', class: 'action', click: () => say(t('autofilled', { code: button.code })) }, ...label);
    case 'copy':
      return el('button', { type: 'button', class: 'action', click: () => copy(button.code) }, ...label);
    case 'url':
      return link(button.url, where, label, 'action');
    case 'phone':
      return el('a', { class: 'action', href: `tel:${button.phone_number}` }, ...label);
  }
  return el('span', { class: 'action idle' }, ...label);
}

function textOf(button, where) {
  if (button.kind === 'copy') return button.text || tIn(where.language, 'copyCode');
  if (button.kind === 'autofill') return button.text || tIn(where.language, 'autofill');
  if (button.kind === 'catalog') return button.text || tIn(where.language, 'catalogOpen');
  if (button.kind === 'products') return button.text || t('products');
  if (button.kind === 'product') return button.text || t('productAny');
  if (button.kind === 'other') return button.text || t('other', { type: button.type });
  return button.text;
}

/** A link that opens in a tab of its own; the simulator is told, so that the judge counts it. Anything but http is only words. */
export function link(url, where, label, style) {
  if (!/^https?:\/\//i.test(url)) return el('span', { class: `${style} idle` }, ...label, ' ', t('noLink', { url }));
  const told = () => act(`/${where.phone}/opened`, { message: where.message });
  const middle = (event) => event.button === 1 && told();
  return el(
    'a',
    { class: style, href: url, target: '_blank', rel: 'noopener noreferrer', title: url, click: told, auxclick: middle },
    ...label,
    el('bdi', { class: 'hidden' }, `(${t('opensTab')})`),
  );
}

async function tap(button, where, text, row) {
  closeSheet();
  const done = await act(`/${where.phone}/tap`, { message: where.message, card: where.card, button, row });
  if (done) {
    say(t('tapped', { text }));
    where.changed();
  }
}

async function copy(code) {
  try {
    await navigator.clipboard.writeText(code);
    say(t('copied', { code }));
  } catch {
    say(t('notCopied', { code }));
  }
}

function rows(list, at, where) {
  const parts = list.sections.flatMap((section) => [
    section.title && el('h3', { dir: 'auto' }, section.title),
    ...section.rows.map((row) =>
      el(
        'button',
        { type: 'button', class: 'row', dir: 'auto', click: () => tap(at, where, row.title, row.id) },
        el('strong', {}, row.title),
        row.description && el('span', {}, row.description),
      ),
    ),
  ]);
  sheet(list.text, parts);
}

function products(button, at, where) {
  const parts = button.sections.flatMap((section) => [
    section.title && el('h3', { dir: 'auto' }, section.title),
    ...section.products.map((product) =>
      el(
        'button',
        { type: 'button', class: 'row', dir: 'auto', click: () => tap(at, where, t('order'), product) },
        el('strong', {}, t('product', { id: product })),
      ),
    ),
  ]);
  sheet(textOf(button, where), [el('p', {}, t('orderNote')), ...parts]);
}

function sheet(title, parts) {
  const dialog = document.getElementById('sheet');
  const head = el(
    'header',
    {},
    el('h2', { id: 'sheet-title', dir: 'auto' }, title),
    el('button', { type: 'button', class: 'quiet', 'aria-label': t('close'), click: closeSheet }, icon('close')),
  );
  dialog.replaceChildren(head, el('div', { class: 'sheet' }, ...parts.filter(Boolean)));
  dialog.showModal();
}

function closeSheet() {
  const dialog = document.getElementById('sheet');
  if (dialog.open) dialog.close();
}
