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

test('a sentence becomes a checked draft in both languages', async () => {
  const page = await open(browser, server, { storageState });
  await page.goto('/templates/new');
  await page.getByRole('link', { name: /^A sentence/ }).click();
  await page.getByText(/is sent to the language model pen-1/).waitFor();
  await page.getByRole('textbox', { name: 'In your own words' }).fill(`winter sale 20 % (${word()}), with a button to https://shop.example.com/winter`);
  await page.getByRole('checkbox', { name: 'Arabic' }).check();
  await shot(page, 'template-sentence-en-light-1360');
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Write a first version' }).click();

  await page.getByRole('tab', { name: /^Arabic/ }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Name', exact: true }).inputValue(), 'winter_sale');
  await page.getByRole('tab', { name: /^English/ }).click();
  assert.match(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue(), /everything warm is 20 % off/);
  assert.equal(await page.getByRole('textbox', { name: 'Address', exact: true }).inputValue(), 'https://shop.example.com/winter');
  await page.getByRole('button', { name: 'Submit for approval' }).waitFor();
  await shot(page, 'template-written-en-light-1360', { fullPage: true });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('an address that nobody named is asked for; the page in Arabic on a phone', async () => {
  const page = await open(browser, server, { storageState, language: 'ar', viewport: PHONE });
  await page.goto('/templates/new?from=sentence');
  await page.getByRole('textbox', { name: 'بكلماتك' }).fill(`تخفيضات الشتاء 20% (${word()}) مع زر إلى المتجر`);
  await shot(page, 'template-sentence-ar-light-390', { fullPage: true });
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'اكتب صيغة أولى' }).click();
  await page.waitForURL(/\/templates\/drafts\//);
  const draft = await server.api('GET', `/template-drafts/${page.url().split('/').at(-1)}`);
  assert.deepEqual(draft.content.variants.map(({ language }) => language), ['ar']);
  assert.doesNotMatch(JSON.stringify(draft.content), /invented/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
