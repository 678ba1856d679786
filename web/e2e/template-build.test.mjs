import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
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

const PICTURE = {
  name: 'winter.png',
  mimeType: 'image/png',
  buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64'),
};

/** A draft as somebody begins it. */
const begin = (content = {}) =>
  server.api('POST', '/template-drafts', { content: { name: '', category: 'marketing', parameterFormat: 'named', variants: [], ...content } });

const saved = (page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();

async function upload(page) {
  await page.getByRole('button', { name: 'Choose a picture' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Pictures' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await (await chooser).setFiles(PICTURE);
  await dialog.waitFor({ state: 'detached' });
}

async function submit(page) {
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  const dialog = page.getByRole('dialog', { name: 'Submit for approval?' });
  await dialog.getByText(/up to 24 hours/).waitFor();
  await dialog.getByRole('button', { name: 'Yes, submit it' }).click();
  await page.getByRole('dialog', { name: 'Submission' }).getByText('WhatsApp has it and reviews it.').waitFor();
}

/** Asks until the simulator has decided; the test's own time limit ends it. */
async function decided(name) {
  for (;;) {
    const { items } = await server.api('GET', `/templates?search=${name}`);
    const status = items.find((one) => one.name === name)?.variants[0].variant.status;
    if (status && status !== 'pending') return status;
    await new Promise((later) => setTimeout(later, 250));
  }
}

test('an Arabic template in an English app: an error is seen and mended, undone, submitted, approved', async () => {
  const { id } = await begin();
  const name = `winter_${word()}`;
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name.replace('_', ' ').toUpperCase());
  assert.equal(await page.getByRole('textbox', { name: 'Name' }).inputValue(), name);

  await page.getByRole('button', { name: 'Add a language' }).click();
  await page.getByRole('combobox', { name: 'Language' }).fill('Arabic');
  await page.getByRole('option', { name: 'Arabic', exact: true }).click();
  await page.getByRole('tab', { name: /^English/ }).click();
  await page.getByRole('button', { name: 'Remove English' }).click();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();

  await page.getByRole('radiogroup', { name: 'Header' }).getByText('Picture').click();
  await upload(page);
  await page.getByText('winter.png').waitFor();

  const text = page.getByRole('textbox', { name: 'Text' });
  assert.equal(await text.evaluate((field) => getComputedStyle(field).direction), 'rtl');
  // WhatsApp takes no text twice.
  await text.fill(`وصلت تشكيلة الشتاء ${name} إلى متجرنا، فأهلًا بك يا `);
  await page.getByRole('button', { name: 'Add variable' }).click();
  await page.getByRole('menuitem', { name: /First name/ }).click();
  await page.getByRole('textbox', { name: 'Sample for first_name' }).fill('نورة');
  const summary = page.getByRole('region', { name: 'What to look at' });
  const mend = summary.getByRole('button', { name: /^Error:/ }).first();
  await mend.waitFor();
  await page.getByRole('button', { name: /errors? left/ }).waitFor();
  await shot(page, 'template-error-en-light-1360', { fullPage: true });
  await mend.click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' وبعائلتك في موسم جديد.');

  await page.getByRole('button', { name: 'Add a button' }).click();
  await page.getByRole('menuitem', { name: 'Quick reply' }).click();
  await page.locator('input:focus').fill('إيقاف الرسائل');
  await page.getByRole('button', { name: 'Add a button' }).click();
  await page.getByRole('menuitem', { name: 'Open a website' }).click();
  await page.locator('input:focus').fill('تسوّق الآن');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://shop.example.com/winter');
  await page.getByRole('list', { name: 'Buttons of the message' }).getByText('تسوّق الآن').waitFor();

  await page.getByRole('button', { name: 'Remove Button 2: Open a website' }).click();
  assert.equal(await page.getByRole('textbox', { name: 'Address' }).count(), 0);
  await page.keyboard.press('Control+Z');
  assert.equal(await page.getByRole('textbox', { name: 'Address' }).inputValue(), 'https://shop.example.com/winter');

  await page.getByRole('textbox', { name: 'Footer' }).fill('للإيقاف اضغط زر الإيقاف');
  await saved(page);
  await shot(page, 'template-built-en-light-1360', { fullPage: true });
  await submit(page);
  await shot(page, 'template-submitted-en-light-1360');
  assert.deepEqual(await axe(page), []);
  assert.equal(await decided(name), 'approved');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a carousel of pictures', async () => {
  const name = word();
  const { id } = await begin({ name, variants: [{ language: 'en', components: [{ type: 'BODY', text: `Our new bags ${name} have arrived. Which one do you like?` }], files: {} }] });
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('radio', { name: 'Carousel', exact: true }).click();
  for (const card of ['Card 1', 'Card 2']) {
    const form = page.getByRole('group', { name: card, exact: true });
    await form.scrollIntoViewIfNeeded();
    await upload(form.page());
    await form.getByRole('textbox', { name: 'Text of the card' }).fill(`${card}: soft leather in three colours`);
    await form.getByRole('textbox', { name: 'Label' }).fill('I like it');
  }
  await shot(page, 'template-carousel-en-light-1360', { fullPage: true });
  await submit(page);
  assert.equal(await decided(name), 'approved');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('an authentication code', async () => {
  const name = word();
  const { id } = await begin({ name, variants: [{ language: 'ar', components: [], files: {} }] });
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('radio', { name: 'Authentication code' }).click();
  await page.getByRole('textbox', { name: 'Label' }).fill('نسخ الرمز');
  await page.getByText('هو رمز التحقق الخاص بك', { exact: false }).waitFor();
  await shot(page, 'template-code-en-light-1360', { fullPage: true });
  await submit(page);
  assert.equal(await decided(name), 'approved');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('who presses "Submit" before the check has answered is asked as soon as it has', async () => {
  const name = word();
  const { id } = await begin({ name, variants: [{ language: 'en', components: [{ type: 'BODY', text: `Our new bags ${name} have arrived.` }], files: {} }] });
  const page = await open(browser, server, { storageState });
  let answer;
  const pressed = new Promise((resolve) => (answer = resolve));
  await page.route('**/template-drafts/check*', async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(`/templates/drafts/${id}`);
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.locator('button[data-loading]', { hasText: 'Submit for approval' }).waitFor();
  answer();
  await page.getByRole('dialog', { name: 'Submit for approval?' }).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('of two who edit one template, a person chooses whose stays', async () => {
  const draft = await begin({ name: 'mine' });
  const page = await open(browser, server, { storageState });
  await page.goto(`/templates/drafts/${draft.id}`);
  const name = page.getByRole('textbox', { name: 'Name' });
  await name.waitFor();
  const read = await page.request.get(`/api/v1/template-drafts/${draft.id}`);
  await server.api('PUT', `/template-drafts/${draft.id}`, { ...draft.content, name: 'theirs' }, { 'If-Match': read.headers().etag });
  await name.fill('mine_too');
  await page.getByRole('dialog', { name: 'Two versions of this template' }).getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('heading', { level: 1, name: 'theirs' }).waitFor();
  assert.equal(await name.inputValue(), 'theirs');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

const variant = (language, text, sample, reply) => ({
  language,
  files: {},
  components: [
    { type: 'BODY', text, example: { body_text_named_params: [{ param_name: 'first_name', example: sample }] } },
    { type: 'FOOTER', text: reply },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: reply }, { type: 'URL', text: 'https', url: 'https://shop.example.com/{{1}}' }] },
  ],
});

for (const [language, scheme, viewport] of [['en', 'light', WIDE], ['ar', 'dark', WIDE], ['en', 'dark', PHONE], ['ar', 'light', PHONE]]) {
  test(`the page in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const { id } = await begin({
      name: 'two_languages',
      variants: [variant('ar', 'أهلًا {{first_name}}', 'نورة', 'إيقاف'), variant('en', 'Welcome {{first_name}}', 'Noura', 'Stop')],
    });
    const page = await open(browser, server, { storageState, language, scheme, viewport });
    await page.goto(`/templates/drafts/${id}`);
    await page.getByRole('heading', { level: 1, name: 'two_languages' }).waitFor();
    await page.locator('[data-severity]').first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal(await overflow(page), 0);
    await shot(page, `template-build-${language}-${scheme}-${viewport.width}`, { fullPage: true });
    if (viewport === PHONE) {
      await page.getByRole('button', { name: language === 'en' ? 'Preview' : 'معاينة', exact: true }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('switch').last().check();
      await drawer.getByRole('status').waitFor();
      await drawer.locator('[aria-busy="false"]').waitFor();
      await shot(page, `template-preview-${language}-${scheme}-${viewport.width}`);
      assert.deepEqual(await axe(page), []);
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 360, height: 800 });
      assert.equal(await overflow(page), 0, 'at 360 px');
    }
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}
