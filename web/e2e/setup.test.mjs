import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot } from './browser.mjs';
import { fresh } from './server.mjs';

const OWN = 'a sentence of my own';

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([fresh(), launch()]);
});
after(async () => {
  await browser?.close();
  await server?.end();
});

async function looksRight(page, name) {
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await axe(page), []);
  await shot(page, name, { fullPage: true });
}

test('from the one-time password to a first number, left and resumed, on a phone in Arabic', async () => {
  let page = await open(browser, server);
  await page.goto('/');
  await page.getByLabel('E-mail address').fill(server.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(server.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Welcome to Hudhud' }).waitFor();

  await page.goto('/campaigns');
  await page.getByRole('heading', { name: 'Welcome to Hudhud' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Write your name').waitFor();
  await page.getByText('At least 10 characters', { exact: true }).waitFor();
  await looksRight(page, 'setup-you-en');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Noura Alharbi');
  await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('noura@nakheel.example');
  await page.getByRole('textbox', { name: 'One-time password' }).fill('not this one');
  await page.getByRole('textbox', { name: 'A password of your own' }).fill(OWN);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('You did not sign in with this password').waitFor();
  await page.getByRole('textbox', { name: 'One-time password' }).fill(server.password);
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByRole('textbox', { name: 'Name of your business' }).fill('Nakheel Store');
  await page.getByRole('combobox', { name: 'Country' }).click();
  await page.getByRole('combobox', { name: 'Country' }).fill('Emirates');
  await page.getByRole('option', { name: 'United Arab Emirates' }).click();
  assert.match(await page.getByRole('combobox', { name: 'Time zone' }).inputValue(), /^Asia\/Dubai/);
  assert.match(await page.getByRole('combobox', { name: 'Currency' }).inputValue(), /^AED/);
  await looksRight(page, 'setup-workspace-en');
  await page.getByRole('button', { name: 'I will do this later' }).click();
  await page.getByText('There is no number to send from yet').waitFor();
  await looksRight(page, 'setup-left-en');
  const storageState = { cookies: await page.context().cookies(), origins: [] };
  assert.deepEqual(page.troubles, []);
  await page.context().close();

  page = await open(browser, server, { storageState, language: 'ar', scheme: 'dark', viewport: PHONE });
  await page.goto('/campaigns');
  await page.getByRole('heading', { name: 'أهلًا بك في هدهد' }).waitFor();
  await page.getByRole('textbox', { name: 'اسم نشاطك' }).fill('متجر النخيل');
  await looksRight(page, 'setup-workspace-ar-390');
  await page.getByRole('button', { name: 'التالي' }).click();
  await page.getByRole('heading', { name: 'استخدام المحاكي' }).waitFor();
  await page.getByRole('button', { name: 'استخدم المحاكي' }).and(page.locator(':enabled')).waitFor();
  await looksRight(page, 'setup-sender-ar-390');
  await page.getByRole('button', { name: 'اربط رقمي' }).click();
  await page.locator('form button[type=submit]').waitFor();
  await looksRight(page, 'setup-own-number-ar-390');
  await page.getByRole('button', { name: 'العودة إلى الاختيار' }).click();
  await page.getByRole('button', { name: 'استخدم المحاكي' }).click();
  await page.getByRole('heading', { level: 1, name: 'الحملات' }).waitFor();
  assert.equal(await page.getByText('لا يوجد رقم للإرسال منه بعد').count(), 0);
  await page.goto('/settings/senders');
  await page.getByText('محاكاة: لا تصل إلى أحد').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
