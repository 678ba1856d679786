import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, PHONE, shot, signedIn } from './browser.mjs';
import { draft, simulator, some, until } from './given-campaigns.mjs';
import { demo } from './server.mjs';

let server, browser, storageState, template;

const body = (text) => ({ type: 'BODY', text });
const buttons = (...all) => ({ type: 'BUTTONS', buttons: all });

before(async () => {
  server = await demo();
  browser = await launch();
  storageState = await signedIn(browser, server);
  const { items } = await server.api('GET', '/templates?search=autumn_offer');
  const waba = items[0].wabaId;
  const name = `bestsellers_${Date.now()}`;
  const mpm = (language, title, text, button) => ({
    waba,
    name,
    language,
    category: 'MARKETING',
    status: 'APPROVED',
    components: [{ type: 'HEADER', format: 'TEXT', text: title }, body(text), buttons({ type: 'MPM', text: button })],
  });
  await simulator(server, 'POST', '/seed', {
    templates: [
      mpm('en_US', 'For you', '{{1}}, these are what our customers love most.', 'View items'),
      mpm('ar', 'اخترناها لك', '{{1}}، هذه أحب منتجاتنا إلى عملائنا.', 'عرض المنتجات'),
    ],
  });
  await server.api('POST', '/templates/sync', {});
  template = (await server.api('GET', `/templates?search=${name}`)).items[0];
});
after(async () => {
  await browser?.close();
  await server?.end();
});

/** The message as one of the newest phones shows it. */
async function onAPhone() {
  const phones = (path) => fetch(`${server.simulatorUrl}/phones/api${path}`).then((answer) => answer.json());
  for (const { phone } of (await phones('?q=')).phones.slice(0, 20)) {
    const found = (await phones(`/${phone}`)).messages.find((one) => one.template === template.name);
    if (found) return found.drawn;
  }
  throw new Error('no phone has the message');
}

test('products and a greeting by gender are filled in, launched and stand on the phones', async () => {
  const { id } = await draft(server, { template: template.id, mapping: { variables: {} }, audience: await some(server, 3) });
  const page = await open(browser, server, { storageState });
  await page.goto(`/campaigns/edit/${id}/content`);

  const greeting = page.getByRole('group', { name: 'Text: 1' });
  await greeting.getByRole('combobox', { name: 'Filled with' }).click();
  await page.getByRole('option', { name: 'Words by gender' }).click();
  for (const [whom, words] of [['To a woman', 'Dear lady'], ['To a man', 'Dear sir'], ['If it is not known', 'Hello']]) {
    await greeting.getByRole('textbox', { name: whom }).fill(words);
  }

  const products = page.getByRole('group', { name: 'Button “View items”: products' });
  await products.getByRole('combobox', { name: 'Filled with' }).click();
  await page.getByRole('option', { name: 'The same text' }).click();
  const first = products.getByRole('group', { name: 'Section 1' });
  await first.getByRole('textbox', { name: 'Product ids' }).fill('sku-1, sku-2');
  await products.getByRole('button', { name: 'Add a section' }).click();
  await products.getByText('With several sections each needs a title.').first().waitFor();
  await first.getByRole('textbox', { name: 'Title of the section' }).fill('Oud');
  const second = products.getByRole('group', { name: 'Section 2' });
  await second.getByRole('textbox', { name: 'Title of the section' }).fill('Musk');
  await second.getByRole('textbox', { name: 'Product ids' }).fill('sku-3');
  await products.getByText('3 of 30 products').waitFor();
  await page.getByText('With several sections each needs a title.').first().waitFor({ state: 'detached' });
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  assert.deepEqual(await axe(page), []);
  await shot(page, 'campaign-products-en');

  await server.api('POST', `/campaigns/${id}/launch`);
  await until(server, { id }, ({ stage }) => stage === 'completed');
  const drawn = await onAPhone();
  const [button] = drawn.buttons;
  assert.equal(button.kind, 'products');
  assert.deepEqual(button.sections, [{ title: 'Oud', products: ['sku-1', 'sku-2'] }, { title: 'Musk', products: ['sku-3'] }]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('the same in Arabic, on a telephone', async () => {
  const { id } = await draft(server, {
    template: template.id,
    mapping: { variables: { 'button.0.sections': { source: { from: 'constant', value: 'sku-1, sku-2' } } } },
  });
  const page = await open(browser, server, { storageState, language: 'ar', viewport: PHONE });
  await page.goto(`/campaigns/edit/${id}/content`);
  await page.getByRole('textbox', { name: 'معرّفات المنتجات' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'معرّفات المنتجات' }).inputValue(), 'sku-1, sku-2');
  await page.getByText('2 من 30 منتجًا').waitFor();
  await shot(page, 'campaign-products-ar-390');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
