/** The page: which phone is open, the list of phones, and asking every second what is new. */
import { kindText } from './bubble.js';
import { Conversation } from './conversation.js';
import { call, el, icon, knows, language, number, shownNumber, speak, t, time } from './page.js';

const SECOND = 1000;
const wide = matchMedia('(min-width: 50em)');
const wanted = document.getElementById('wanted');
const pane = document.getElementById('conversation');
let open = null;
let shown = null;
let listed = '';
let timer = 0;

const plain = (phone) => phone.replace(/[+\s()-]/g, '');
const phoneIn = (path) => /^\/phones\/([^/]+)$/.exec(path)?.[1] ?? null;

/** Follows the address: the phone that it names, or the list alone. */
function route() {
  const segment = phoneIn(location.pathname);
  const phone = segment && plain(decodeURIComponent(segment));
  if (phone !== shown?.phone || !phone) {
    open = phone;
    shown = phone ? new Conversation(pane, phone, soon) : null;
    if (!shown) pane.replaceChildren(el('p', { class: 'empty' }, t('choose')));
  }
  document.body.classList.toggle('opened', open !== null);
  document.title = open ? `${shownNumber(open)} · ${t('title')}` : t('title');
  listed = '';
  soon();
}

function go(address) {
  history.pushState(null, '', address);
  route();
  if (open) pane.focus({ preventScroll: true });
}

/** Asks now instead of at the next second. */
function soon() {
  clearTimeout(timer);
  timer = setTimeout(look, 0);
}

async function look() {
  clearTimeout(timer);
  if (!document.hidden) {
    try {
      await Promise.all([shown?.refresh(), wide.matches || !open ? list() : null]);
      lost(false);
    } catch {
      lost(true);
    }
  }
  clearTimeout(timer);
  timer = setTimeout(look, SECOND);
}

function lost(isLost) {
  const line = document.getElementById('lost');
  line.hidden = !isLost;
  line.textContent = isLost ? t('lost') : '';
}

async function list() {
  const asked = wanted.value.trim();
  const found = await call(`?q=${encodeURIComponent(asked)}&known=${listed}`);
  if (!found || asked !== wanted.value.trim()) return;
  listed = found.version;
  const focused = document.activeElement?.closest?.('#phones a')?.getAttribute('href');
  const rows = found.phones.map(row);
  const digits = plain(asked);
  const isNew = /^([1-9]\d{6,14}|[A-Z]{2}\.\w{1,128})$/.test(digits) && !found.phones.some((phone) => phone.phone === digits);
  if (isNew) rows.unshift(el('li', {}, el('a', { class: 'new', href: `/phones/${digits}` }, t('open', { phone: shownNumber(digits) }))));
  document.getElementById('phones').replaceChildren(...rows);
  if (focused) document.querySelector(`#phones a[href="${CSS.escape(focused)}"]`)?.focus();
  const nobody = document.getElementById('nobody');
  nobody.hidden = rows.length > 0;
  nobody.textContent = rows.length > 0 ? '' : t(asked ? 'nothingFound' : 'nobody');
  const kept = t('kept', { phones: found.most_phones, messages: found.most_messages });
  const passed = found.passed_over > 0 ? t('passedOver', { n: found.passed_over }) : '';
  document.getElementById('kept').textContent = `${kept} ${passed}`;
}

function row(phone) {
  const text = phone.last.text || (knows(phone.last.kind) ? kindText(phone.last.kind) : t('interactive'));
  return el(
    'li',
    {},
    el(
      'a',
      { href: `/phones/${encodeURIComponent(phone.phone)}`, 'aria-current': phone.phone === open ? 'page' : null },
      el('span', { class: 'avatar' }, icon('contact')),
      el('span', { class: 'who' }, el('bdi', {}, phone.name), el('bdi', { class: 'num', dir: 'ltr' }, shownNumber(phone.phone))),
      el('time', { class: 'num when', datetime: new Date(phone.at).toISOString() }, time(phone.at)),
      el('span', { class: 'last', dir: 'auto' }, phone.last.from === 'person' ? t('you', { text }) : text),
      phone.unread > 0 &&
        el(
          'span',
          { class: 'unread num' },
          el('span', { 'aria-hidden': 'true' }, number(phone.unread)),
          el('span', { class: 'hidden' }, t('unread', { n: phone.unread })),
        ),
    ),
  );
}

/** Links of this page change what is shown without loading it anew. */
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  const ours = link && !link.target && new URL(link.href).origin === location.origin && /^\/phones(\/[^/]+)?$/.test(link.pathname);
  if (ours && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link.pathname);
  }
});

document.getElementById('find').addEventListener('submit', (event) => {
  event.preventDefault();
  const first = document.querySelector('#phones a');
  if (first) go(first.getAttribute('href'));
});

document.getElementById('language').addEventListener('click', () => {
  choose(language === 'ar' ? 'en' : 'ar');
  shown = null;
  route();
});

function choose(wantedLanguage) {
  speak(wantedLanguage);
  const button = document.getElementById('language');
  button.lang = language === 'ar' ? 'en' : 'ar';
  button.textContent = language === 'ar' ? 'English' : 'العربية';
  document.getElementById('list').setAttribute('aria-label', t('list'));
}

wanted.addEventListener('input', () => {
  listed = '';
  soon();
});
addEventListener('popstate', route);
document.addEventListener('visibilitychange', soon);
wide.addEventListener('change', soon);

choose(language);
route();
