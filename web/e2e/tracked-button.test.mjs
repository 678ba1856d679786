import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn } from './browser.mjs';
import { word } from './given-campaigns.mjs';
import { demo } from './server.mjs';

let server, browser, storageState;

before(async () => {
  server = await demo();
  browser = await launch();
  storageState = await signedIn(browser, server);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

const begin = (content) =>
  server.api('POST', '/template-drafts', { content: { category: 'marketing', parameterFormat: 'named', ...content } });

const offer = (name, language, text, label) => ({
  name,
  variants: [
    {
      language,
      files: {},
      components: [
        { type: 'BODY', text },
        { type: 'BUTTONS', buttons: [{ type: 'URL', text: label, url: 'https://shop.example/sale' }] },
      ],
    },
  ],
});

test('clicks on a button are counted from now on: where it led becomes where it leads, and Meta gets our link', async () => {
  const name = `clicks_${word()}`;
  const { id } = await begin(offer(name, 'en', `The winter collection ${name} has arrived in our shop. Come and see it.`, 'Shop now'));
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${id}`);

  await page.getByRole('switch', { name: 'Count clicks' }).check({ force: true });
  const destination = page.getByRole('textbox', { name: 'Where it leads' });
  assert.equal(await destination.inputValue(), 'https://shop.example/sale');
  await destination.fill('shop.example');
  await page.getByText('Write the whole address, beginning with https://').waitFor();
  await destination.fill('https://shop.example/winter');
  await page.getByRole('combobox', { name: 'The link works' }).selectOption('24');
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await shot(page, 'tracked-button-en-light-1360', { fullPage: true });
  assert.deepEqual(await axe(page), []);

  const draft = await server.api('GET', `/template-drafts/${id}`);
  const [button] = draft.content.variants[0].components.find((part) => part.type === 'BUTTONS').buttons;
  assert.match(button.url, /^http:\/\/127\.0\.0\.1:\d+\/l\/\{\{1}}$/);
  assert.match(button.example[0], /^http:\/\/127\.0\.0\.1:\d+\/l\/[0-9A-Za-z]{24}$/);
  assert.deepEqual(button.tracked, { destination: 'https://shop.example/winter', expires_after_hours: 24 });

  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByRole('dialog', { name: 'Submit for approval?' }).getByRole('button', { name: 'Yes, submit it' }).click();
  await page.getByRole('dialog', { name: 'Submission' }).getByText('WhatsApp has it and reviews it.').waitFor();
  const sample = await fetch(button.example[0], { redirect: 'manual' });
  assert.equal(sample.headers.get('location'), 'https://shop.example/winter');
  await page.close();
});

test('in Arabic, on a phone', async () => {
  const name = `clicks_${word()}`;
  const { id } = await begin(offer(name, 'ar', `وصلت تشكيلة الشتاء ${name} إلى متجرنا، تفضلوا بزيارتنا اليوم.`, 'تسوّق الآن'));
  const page = await open(browser, server, { storageState, language: 'ar', scheme: 'dark', viewport: PHONE });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('switch', { name: 'إحصاء النقرات' }).check({ force: true });
  await page.getByRole('textbox', { name: 'إلى أين يقود' }).waitFor();
  await page.getByRole('switch', { name: 'إحصاء النقرات' }).scrollIntoViewIfNeeded();
  await shot(page, 'tracked-button-ar-dark-390', { fullPage: true });
  assert.deepEqual(await axe(page), []);
  assert.equal(await overflow(page), 0);
  await page.close();
});
