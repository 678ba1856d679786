import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn, WIDE } from './browser.mjs';
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

const visit = (how = {}) => open(browser, server, { storageState, ...how });
const sees = (page, text) => page.getByText(text, { exact: false }).first().waitFor();
const named = async (name) => (await server.api('GET', `/templates?search=${name}`)).items.find((one) => one.name === name);

/** Changes what the server says of a template's languages, one after another. */
async function told(page, name, ...facts) {
  const change = (template) => {
    if (template.name === name) template.variants.forEach(({ variant }, at) => Object.assign(variant, facts[at]));
  };
  await page.route(/\/api\/v1\/templates\?/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    json.items.forEach(change);
    await route.fulfill({ response, json });
  });
  await page.route(/\/api\/v1\/templates\/[0-9a-f-]{36}$/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const json = await response.json();
    change(json);
    await route.fulfill({ response, json });
  });
}

const REJECTED = { status: 'rejected', rejectedReason: 'INVALID_FORMAT' };
const PAUSED = { status: 'paused', quality: 'red' };
const TEXTS = {
  en: { rejected: 'Rejected', reason: "Meta's reason: Wrong form", menu: 'Actions for', remove: 'Delete', cancel: 'Cancel', blank: 'A blank one', begin: 'Start:', use: 'Start with this:', history: 'What happened', used: 'In no campaign', once: 'Used by 1 campaign' },
  ar: { rejected: 'مرفوض', reason: 'سبب Meta: الصيغة غير صحيحة', menu: 'إجراءات', remove: 'حذف', cancel: 'إلغاء', blank: 'قالب فارغ', begin: 'ابدأ:', use: 'ابدأ به:', history: 'ما حدث', used: 'ليس في أي حملة', once: 'في حملة واحدة' },
};

for (const [language, scheme, viewport] of [
  ['en', 'light', WIDE],
  ['ar', 'dark', WIDE],
  ['en', 'dark', PHONE],
  ['ar', 'light', PHONE],
]) {
  test(`all pages in ${language}, ${scheme}, ${viewport.width} px`, async () => {
    const text = TEXTS[language];
    const template = await named('autumn_offer');
    const page = await visit({ language, scheme, viewport });
    await told(page, 'autumn_offer', REJECTED, PAUSED);
    const fits = async (what) => {
      assert.deepEqual(await axe(page), [], what);
      await shot(page, `templates-${what}-${language}-${scheme}-${viewport.width}`, { fullPage: true });
      await page.setViewportSize({ width: 360, height: 780 });
      assert.equal(await overflow(page), 0, `${what} at 360 px`);
      await page.setViewportSize(viewport);
    };
    await page.goto('/templates');
    await sees(page, text.reason);
    await sees(page, text.used);
    await fits('list');

    await page.getByRole('button', { name: `${text.menu} autumn_offer` }).click();
    await page.getByRole('menu').waitFor();
    assert.deepEqual(await axe(page), [], 'menu');
    await page.getByRole('menuitem', { name: text.remove }).click();
    await page.getByRole('dialog').getByText('30').first().waitFor();
    assert.deepEqual(await axe(page), [], 'dialog');
    await shot(page, `templates-delete-${language}-${scheme}-${viewport.width}`);
    await page.getByRole('button', { name: text.cancel, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.goto(`/templates/view/${template.id}`);
    await sees(page, 'INVALID_FORMAT');
    await page.getByRole('heading', { name: text.history }).waitFor();
    await sees(page, text.once);
    await fits('view');

    await page.goto('/templates/new');
    await page.getByRole('button', { name: text.begin }).first().waitFor();
    await fits('new');
    await page.goto('/templates/new?from=ready');
    await page.getByRole('button', { name: text.use }).first().waitFor();
    await fits('ready');

    await page.goto('/templates?status=draft');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main').getByRole('status').or(page.getByRole('img')).first().waitFor();
    await fits('drafts');
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test('search, tabs and filters stand in the address and stay after a reload', async () => {
  const page = await visit();
  await page.goto('/templates');
  await page.getByRole('link', { name: 'order_shipped' }).waitFor();
  const tabs = page.getByRole('navigation', { name: 'Templates by approval' });
  await tabs.getByRole('link', { name: 'Approved' }).click();
  await page.waitForURL(/status=approved/);
  await page.getByRole('searchbox').fill('autumn sale');
  await page.waitForURL(/q=autumn/);
  await page.getByRole('link', { name: 'order_shipped' }).waitFor({ state: 'hidden' });
  await page.getByLabel('Language').selectOption({ label: 'Arabic' });
  await page.waitForURL(/language=ar/);
  await page.getByLabel('Category').selectOption({ label: 'Marketing' });
  await page.waitForURL(/category=marketing/);
  await page.getByLabel('Kind').selectOption({ label: 'Message' });
  await page.waitForURL(/kind=standard/);
  await page.reload();
  await sees(page, '1 template');
  await page.getByRole('link', { name: 'autumn_offer' }).waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'autumn sale');
  assert.equal(await page.getByLabel('Category').inputValue(), 'marketing');
  assert.match(await tabs.locator('[aria-current=page]').textContent(), /^Approved\d+$/, 'with its count');

  await page.getByLabel('Category').selectOption({ label: 'Utility' });
  await sees(page, 'No template matches');
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await page.waitForURL((url) => !url.search.includes('q='));
  await tabs.getByRole('link', { name: 'Other' }).click();
  await page.getByRole('link', { name: 'Archived' }).click();
  await sees(page, 'No template has the status “Archived”');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('pages are turned both ways, also after a reload', async () => {
  const page = await visit();
  const { items } = await server.api('GET', '/templates');
  await page.route(/\/api\/v1\/templates\?/, (route) => {
    const cursor = new URL(route.request().url()).searchParams.get('cursor') ?? '1';
    const at = Number(cursor);
    return route.fulfill({ json: { items: [{ ...items[0], name: `page_${at}` }], next: at < 3 ? String(at + 1) : undefined } });
  });
  await page.goto('/templates');
  for (const at of [2, 3]) {
    await page.getByRole('button', { name: 'Next' }).click();
    await sees(page, `page_${at}`);
  }
  await page.reload();
  await sees(page, 'page_3');
  assert.equal(await page.getByRole('button', { name: 'Next' }).isDisabled(), true);
  for (const at of [2, 1]) {
    await page.getByRole('button', { name: 'Previous' }).click();
    await sees(page, `page_${at}`);
  }
  assert.equal(await page.getByRole('button', { name: 'Previous' }).isDisabled(), true);
  assert.equal(new URL(page.url()).search, '');
  await page.context().close();
});

test('what Meta has is read now', async () => {
  const page = await visit();
  await page.goto('/templates');
  await page.getByRole('button', { name: 'Sync now' }).click();
  await page.getByText(/All templates are as Meta has them|Read from Meta/).waitFor();
  await page.route('**/templates/sync', (route) => route.fulfill({ json: { accounts: [{ wabaId: '4711', listed: 3, changed: 0, problem: 'the token has expired' }] } }));
  await page.getByRole('button', { name: 'Sync now' }).click();
  await page.getByRole('alert').getByText('the token has expired').waitFor();
  assert.deepEqual(await axe(page), []);
  await page.context().close();
});

test('a template shows each language as customers see it, and why Meta rejected it', async () => {
  const template = await named('autumn_offer');
  const page = await visit();
  await told(page, 'autumn_offer', REJECTED, { ...PAUSED, announcedCategory: 'utility', announcedFor: '2027-01-02T10:00:00Z' });
  await page.goto(`/templates/view/${template.id}`);
  const arabic = page.getByRole('region', { name: 'Arabic' });
  await arabic.getByText('Begin and end with words').waitFor();
  assert.equal(await arabic.locator('[lang=ar]').getAttribute('dir'), 'rtl');
  const english = page.getByRole('region', { name: 'American English' });
  await english.getByText('Meta will make it Utility').waitFor();
  await english.getByText('Hello Noura').waitFor();
  await page.getByText('With variables').click();
  await english.getByText('first_name').first().waitFor();
  assert.equal(await english.getByText('Hello Noura').count(), 0);

  let asked;
  await page.route('**/unpause', (route) => {
    asked = route.request().postDataJSON();
    return route.fulfill({ json: template });
  });
  await english.getByRole('button', { name: 'Unpause' }).click();
  await sees(page, 'Meta was asked to lift the pause');
  assert.deepEqual(asked, { language: 'en_US' });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a blank one, a ready one and a copy begin drafts that wait in the list', async () => {
  const page = await visit();
  const begun = page.waitForResponse((answer) => answer.url().endsWith('/template-drafts') && answer.request().method() === 'POST');
  await page.goto('/templates/new');
  await page.getByLabel('Orders and service').check();
  await page.getByRole('button', { name: 'Start: With a document' }).click();
  const blank = await (await begun).json();
  assert.equal(blank.content.category, 'utility');
  assert.equal(blank.content.variants[0].components[0].format, 'DOCUMENT');
  await page.waitForURL(`/templates/drafts/${blank.id}`);

  await page.goto('/templates/new?from=ready');
  await page.getByRole('searchbox').fill('cart');
  await page.waitForURL(/q=cart/);
  const card = page.getByRole('listitem').filter({ hasText: 'Abandoned cart, first reminder' });
  await card.waitFor();
  assert.equal(await page.getByRole('listitem').filter({ hasText: 'Order shipped' }).count(), 0);
  await page.getByText('Arabic', { exact: true }).click();
  await card.locator('[lang=ar][dir=rtl]').waitFor();
  await card.getByRole('button').click();
  await page.waitForURL(/\/templates\/drafts\//);

  await page.goto('/templates/new?from=copy');
  await page.getByRole('button', { name: 'Duplicate as new: order_shipped' }).click();
  await page.waitForURL(/\/templates\/drafts\//);

  await page.goto('/templates?status=draft');
  await page.getByRole('link', { name: blank.content.name }).waitFor();
  await page.getByRole('link', { name: 'abandoned_cart_1' }).first().waitFor();
  await page.getByRole('button', { name: `Delete the draft ${blank.content.name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the draft' }).click();
  await page.getByRole('link', { name: blank.content.name }).waitFor({ state: 'hidden' });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('a template in review shows the answer by itself, and is gone when it is deleted', async () => {
  const { items } = await server.api('GET', '/ready-templates');
  const { category, variants } = items.find(({ key }) => key === 'order_delivered');
  const name = `delivered_${crypto.randomUUID().slice(0, 8)}`;
  const content = { name, category, parameterFormat: 'named', variants: variants.map((each) => ({ ...each, files: {} })) };
  const { id } = await server.api('POST', '/template-drafts', { content });
  const { template } = await server.api('POST', `/template-drafts/${id}/submit`, {});
  const page = await visit();
  await page.goto(`/templates/view/${template}`);
  const english = page.getByRole('region', { name: 'English' });
  await english.getByText('Approved', { exact: true }).waitFor({ timeout: 90_000 });
  await page.getByRole('link', { name: 'Use in a campaign' }).waitFor();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete the template' }).click();
  await page.waitForURL('**/templates');
  await page.getByRole('link', { name: 'autumn_offer' }).waitFor();
  await page.getByRole('link', { name }).waitFor({ state: 'hidden' });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test('deleting asks what and says what it means', async () => {
  const template = await named('autumn_offer');
  const page = await visit();
  const asked = [];
  await page.route(`**/api/v1/templates/${template.id}*`, (route) => {
    if (route.request().method() !== 'DELETE') {
      const variants = structuredClone(template.variants);
      if (asked.length > 0) variants.find(({ variant }) => variant.language === 'ar').variant.status = 'deleted';
      return route.fulfill({ json: { ...template, variants } });
    }
    asked.push(new URL(route.request().url()).search);
    return route.fulfill({ status: 204, body: '' });
  });
  await page.goto(`/templates/view/${template.id}`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete “autumn_offer”?' });
  await dialog.getByText('Its name is blocked for 30 days').waitFor();
  await dialog.getByText('still tried for up to 30 days').waitFor();
  await dialog.getByLabel('Arabic').check();
  await dialog.getByText('Its name is blocked').waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: 'Delete Arabic' }).click();
  await page.getByRole('region', { name: 'Arabic' }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('button', { name: 'Delete the template' }).click();
  await page.waitForURL('**/templates');
  assert.deepEqual(asked, ['?language=ar', '']);
  await page.context().close();
});

test('a viewer sees everything and is offered nothing', async () => {
  const template = await named('autumn_offer');
  const page = await visit();
  await page.route('**/api/v1/session', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), role: 'viewer' } });
  });
  await page.goto('/templates');
  await page.getByRole('button', { name: 'Actions for autumn_offer' }).click();
  await page.getByRole('menuitem', { name: 'Open' }).waitFor();
  assert.deepEqual(await page.getByRole('menuitem').allTextContents(), ['Open']);
  assert.equal(await page.getByRole('link', { name: 'New template' }).count(), 0);
  assert.equal(await page.getByRole('button', { name: 'Sync now' }).count(), 0);
  await page.goto(`/templates/view/${template.id}`);
  await page.getByRole('region', { name: 'Arabic' }).waitFor();
  assert.equal(await page.locator('main').getByRole('button').count(), 0);
  await page.goto('/templates/new');
  await sees(page, 'Your role may look at templates');
  await page.context().close();
});

test('nothing yet, nothing to be had, and no such template', async () => {
  const page = await visit();
  const list = /\/api\/v1\/templates\?/;
  await page.route(list, (route) => route.fulfill({ json: { items: [] } }));
  await page.goto('/templates');
  await page.getByRole('link', { name: 'See the ready templates' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.unroute(list);
  await page.route(list, (route) => route.fulfill({ status: 400, json: { code: 'internal-error', detail: '', reference: 'a1b2', status: 400 } }));
  await page.goto('/templates?q=autumn');
  await page.getByRole('alert').getByText('a1b2').waitFor();
  await page.unroute(list);
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('link', { name: 'autumn_offer' }).waitFor();
  await page.goto('/templates/view/00000000-0000-0000-0000-000000000000');
  await page.getByRole('heading', { name: 'There is no such template' }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.context().close();
});
