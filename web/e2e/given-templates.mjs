// What a person does in the template builder, by the names that the app has in English or Arabic; and what follows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const texts = (language, area) => JSON.parse(readFileSync(join(import.meta.dirname, `../src/locales/${language}/${area}.json`), 'utf8'));

/** The app's own words: `say('header.image')`, `say('cards.nth', { n: 1 })`. */
export function speaking(language, area) {
  const all = texts(language, area);
  return (key, values = {}) =>
    key
      .split('.')
      .reduce((part, name) => part[name], all)
      .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** A builder on a page of the app in `language`. */
export class Builder {
  constructor(server, page, language) {
    this.server = server;
    this.page = page;
    this.language = language;
    this.say = speaking(language, 'template-build');
    this.media = speaking(language, 'media');
    this.close = speaking(language, 'common')('close');
  }

  /** Opens a new draft with one language and nothing in it. */
  async begin(language, category = 'marketing') {
    const content = { name: '', category, parameterFormat: 'named', variants: [{ language, components: [], files: {} }] };
    const { id } = await this.server.api('POST', '/template-drafts', { content });
    await this.page.goto(`/templates/drafts/${id}`);
  }

  async choose(kind) {
    const card = this.page.getByRole('radio', { name: this.say(`kind.${kind}.name`), exact: true });
    await card.click();
    // What is said of the name above comes and goes, and moves the cards.
    if (!(await card.isChecked())) await card.click();
  }

  category = (one) => this.page.getByRole('radio', { name: this.say(`category.${one}.name`), exact: true }).click();
  header = (format) => this.page.getByRole('radiogroup', { name: this.say('header.title') }).getByText(this.say(`header.${format}`), { exact: true }).click();
  card = (n) => this.page.getByRole('group', { name: this.say('cards.nth', { n }), exact: true });

  /** A field by what the app calls it; the first one where there are several. */
  field = (key, inside = this.page) => inside.getByRole('textbox', { name: this.say(key), exact: true }).first();
  fill = (key, value, inside) => this.field(key, inside).fill(value);

  async addButton(type) {
    await this.page.getByRole('button', { name: this.say('buttons.add') }).click();
    await this.page.getByRole('menuitem', { name: this.say(`buttons.kind.${type}`), exact: true }).click();
  }

  /** Adds a language and removes the one that was there. */
  async replaceLanguage(from, to) {
    const name = (language) => new Intl.DisplayNames(this.language, { type: 'language' }).of(language);
    await this.page.getByRole('button', { name: this.say('languages.add') }).click();
    await this.page.getByRole('combobox', { name: this.say('languages.which') }).fill(name(to));
    await this.page.getByRole('option', { name: name(to), exact: true }).click();
    await this.page.getByRole('tab', { name: name(from) }).click();
    await this.page.getByRole('button', { name: this.say('languages.remove', { language: name(from) }) }).click();
    await this.page.getByRole('button', { name: this.say('languages.removeYes'), exact: true }).click();
  }

  /** Opens the library of files and gives it one; the library stays open when the file is refused. */
  async offer(group, file, inside = this.page) {
    await inside.getByRole('button', { name: this.say(`sample.choose.${group}`) }).first().click();
    await this.offerAgain(group, file);
  }

  async offerAgain(group, file) {
    // The button moves when the files appear below it.
    await this.library(group).locator('.mantine-Skeleton-root').waitFor({ state: 'detached' });
    const chooser = this.page.waitForEvent('filechooser');
    await this.library(group).getByRole('button', { name: this.media('upload') }).click();
    await (await chooser).setFiles(file);
  }

  library = (group) => this.page.getByRole('dialog', { name: this.media(`title.${group}`) });

  async upload(group, file, inside) {
    await this.offer(group, file, inside);
    await this.library(group).waitFor({ state: 'detached' });
  }

  async submit() {
    await this.page.getByRole('button', { name: this.say('submit.open') }).click();
    await this.page.getByRole('dialog', { name: this.say('submit.title') }).getByRole('button', { name: this.say('submit.yes') }).click();
    await this.page.getByRole('dialog', { name: this.say('submit.results') }).getByText(this.say('submit.state.submitted')).waitFor();
  }
}

/** The template, as soon as the simulator has approved or rejected it. */
export async function decided(server, name, wanted = (status) => status !== 'pending') {
  for (;;) {
    const { items } = await server.api('GET', `/templates?search=${name}`);
    const template = items.find((one) => one.name === name);
    if (template && wanted(template.variants[0].variant.status)) return template;
    await new Promise((later) => setTimeout(later, 250));
  }
}

/** Somebody who agreed to marketing, and whose telephone takes whatever comes. */
export async function customer(server) {
  const { items } = await server.api('GET', '/contacts?limit=50');
  return items.find(({ consent, phone }) => consent.marketing !== 'none' && phone.startsWith('+966'));
}

/** The number of the newest file of a kind at WhatsApp. */
export async function mediaOf(server, sender, group) {
  const { items } = await server.api('GET', `/media?sender=${sender}&group=${group}&usable=true&limit=1`);
  return items[0].mediaId;
}
