/** What every part of the page needs: texts, elements, dates, icons and calls. */

const LANGUAGE = 'hudhud.phones.language';
const NUMBERS = { en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };
const DAY = 86_400_000;
const all = await (await fetch('/phones/assets/texts.json')).json();

export let language = localStorage.getItem(LANGUAGE) ?? (navigator.language.startsWith('ar') ? 'ar' : 'en');

/** Writes the fixed texts of the page in a language, and remembers the choice. */
export function speak(wanted) {
  language = wanted;
  localStorage.setItem(LANGUAGE, wanted);
  document.documentElement.lang = wanted;
  document.documentElement.dir = wanted === 'ar' ? 'rtl' : 'ltr';
  for (const part of document.querySelectorAll('[data-text]')) part.textContent = t(part.dataset.text);
}

/** A text of the page; `n` in the values chooses the plural. Inserted values are isolated, so that numbers keep their order. */
export function t(key, values = {}) {
  return fill(all[language][key] ?? key, values, language);
}

/** A text in the language of a message, such as the label of its copy button, which WhatsApp writes itself. */
export function tIn(other, key) {
  return all[other?.startsWith('ar') ? 'ar' : 'en'][key];
}

export const knows = (key) => key in all[language];

function fill(text, values, inLanguage) {
  const chosen = typeof text === 'string' ? text : text[new Intl.PluralRules(inLanguage).select(values.n)] ?? text.other;
  return chosen.replace(/\{(\w+)\}/g, (_, name) => {
    const value = typeof values[name] === 'number' ? number(values[name]) : values[name];
    return `\u2068${value}\u2069`;
  });
}

export const number = (n) => new Intl.NumberFormat(NUMBERS[language]).format(n);
export const time = (at) => new Intl.DateTimeFormat(NUMBERS[language], { hour: '2-digit', minute: '2-digit' }).format(at);
export const moment = (at) =>
  new Intl.DateTimeFormat(NUMBERS[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** Today, yesterday, or the date. */
export function day(at) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);
  if (ago === 0) return t('today');
  if (ago === 1) return t('yesterday');
  return new Intl.DateTimeFormat(NUMBERS[language], { dateStyle: 'full' }).format(at);
}

/** +966 50 123 4567 would need a table of countries; digits behind a plus are enough. A user id is shown as it is. */
export const shownNumber = (phone) => (/^\d+$/.test(phone) ? `+${phone}` : phone);

/** An element; attributes that are null, undefined or false are left out, functions are listeners; empty children too are left out. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child || child === 0));
  return made;
}

const ICONS = {
  reply: 'M9 14 4 9l5-5M4 9h9a7 7 0 0 1 7 7v4',
  url: 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5',
  phone: 'M5 4h4l2 5-3 2a11 11 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  flow: 'M4 5h16v14H4zM4 10h16M8 14h5',
  catalog: 'M6 8h12l1 12H5zM9 8V6a3 3 0 0 1 6 0v2',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  video: 'M4 6h11v12H4zM15 10l5-3v10l-5-3',
  document: 'M6 3h8l5 5v13H6zM14 3v5h5',
  audio: 'M9 18V6l10-2v12M9 18a3 3 0 1 1-3-3 3 3 0 0 1 3 3M19 16a3 3 0 1 1-3-3 3 3 0 0 1 3 3',
  location: 'M12 21c4-5 7-8 7-12a7 7 0 0 0-14 0c0 4 3 7 7 12M12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M5 20c1-4 4-5 7-5s6 1 7 5',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v5l3 2',
  tick: 'M5 13l4 4L19 7',
  ticks: 'M2 13l4 4L16 7M11 15l2 2L23 7',
  failed: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7v6M12 16.500v.5',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6 6 18',
};
const SVG = 'http://www.w3.org/2000/svg';

/** A picture beside words; it says nothing by itself. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name] ?? ICONS.list);
  svg.append(path);
  return svg;
}

/** The JSON of an address below /phones/api; null when it is what is known already. Throws an Error with the simulator's sentence. */
export async function call(path, body) {
  const asked = body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`/phones/api${path}`, asked);
  if (answer.status === 204) return null;
  const json = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(json.error), { refused: true });
  return json;
}

/** Tells what happened, to eyes and screen readers. */
export function say(words) {
  const line = document.getElementById('said');
  line.textContent = words;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (line.textContent = ''), 4000);
}

/** Does what a person asked for, and says so when it did not work. */
export async function act(path, body) {
  try {
    return await call(path, body);
  } catch (problem) {
    say(t('notDone', { error: problem.refused ? problem.message : t('lost') }));
    return undefined;
  }
}
