import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, open, overflow, PHONE, shot, signedIn } from './browser.mjs';
import { simulator, word } from './given-campaigns.mjs';
import { document, film, picture, text } from './given-files.mjs';
import { Builder, customer, decided, mediaOf, speaking } from './given-templates.mjs';
import { demo } from './server.mjs';

let server, browser, storageState, sender, person, phone, files;
const builders = {};

before(async () => {
  server = await demo();
  browser = await launch();
  storageState = await signedIn(browser, server);
  const { items } = await server.api('GET', '/templates?search=autumn_offer');
  sender = (await server.api('GET', '/senders')).items.find((one) => one.wabaId === items[0].wabaId).id;
  person = await customer(server);
  await simulator(server, 'PUT', '/settings', { review_delay_ms: [300, 600] });
  await simulator(server, 'PUT', '/profiles', { contacts: { [person.phone]: 'reliable' } });
  for (const language of ['en', 'ar']) {
    const page = await open(browser, server, { storageState, language, scheme: language === 'ar' ? 'dark' : 'light' });
    builders[language] = new Builder(server, page, language);
  }
  phone = await open(browser, server, { viewport: PHONE });
  await phone.goto(`${server.simulatorUrl}/phones/${person.phone.slice(1)}`);
  files = {
    image: await picture(phone, 'image/png'),
    webp: await picture(phone, 'image/webp'),
    video: film('avc1'),
    document: document(),
  };
});
after(async () => {
  await simulator(server, 'PUT', '/settings', { review_delay_ms: [3000, 10_000] });
  await browser?.close();
  await server?.end();
});

/** Sends a template to the one person, and finds it on the telephone. */
async function onThePhone(template, language, purpose, values) {
  await server.api('POST', '/messages', { to: { contact: person.id }, sender, template: template.id, language, purpose, values });
  const message = phone.locator('li.message', { hasText: template.name });
  await message.waitFor();
  return message;
}

const IN_TWO_DAYS = new Date(Date.now() + 2 * 86_400_000).toISOString();
const media = (header) => ({
  kind: 'standard',
  design: async (builder) => {
    await builder.header(header);
    await builder.upload(header, files[header]);
  },
  values: async () => ({ [`header.${header}`]: await mediaOf(server, sender, header) }),
});

/**
 * Each kind: who designs it in which app, what is typed beside the words, what it is sent with, and what has to be seen on the
 * telephone beside the words.
 */
const KINDS = {
  picture: { ...media('image'), seen: (message) => message.getByRole('img', { name: 'Image' }) },
  video: { ...media('video'), app: 'ar', language: 'ar', seen: (message) => message.getByRole('link', { name: 'Video' }) },
  document: {
    ...media('document'),
    category: 'utility',
    values: async () => ({ 'header.document': await mediaOf(server, sender, 'document'), 'header.document.filename': 'invoice-1042.pdf' }),
    seen: (message) => message.getByText('invoice-1042.pdf'),
  },
  location: {
    kind: 'standard',
    app: 'ar',
    category: 'utility',
    design: (builder) => builder.header('location'),
    values: () => ({
      'header.location.latitude': '24.6877',
      'header.location.longitude': '46.7219',
      'header.location.name': 'The shop in Olaya',
      'header.location.address': 'Olaya Street, Riyadh',
    }),
    seen: (message) => message.getByText('Olaya Street, Riyadh'),
  },
  coupon: {
    kind: 'standard',
    design: async (builder) => {
      await builder.addButton('COPY_CODE');
      await builder.fill('buttons.code', 'WINTER20');
    },
    values: () => ({ 'button.0.code': 'WINTER25' }),
    seen: (message) => message.getByRole('button', { name: 'Copy code' }),
  },
  offer: {
    kind: 'offer',
    app: 'ar',
    design: async (builder) => {
      await builder.fill('offer.text', 'Two days only');
      await builder.addButton('COPY_CODE');
      await builder.fill('buttons.code', 'WINTER20');
      await builder.fill('buttons.label', 'Shop now');
      await builder.fill('buttons.url', 'https://shop.example.com/winter');
    },
    values: () => ({ 'offer.ends_at': IN_TWO_DAYS, 'button.0.code': 'WINTER25' }),
    seen: (message) => message.locator('.offer', { hasText: 'Two days only' }).getByText('WINTER25'),
  },
  carousel: {
    kind: 'carousel',
    language: 'ar',
    design: async (builder) => {
      for (const n of [1, 2]) {
        await builder.upload('image', files.image, builder.card(n));
        await builder.fill('cards.body', `حقيبة جلدية ناعمة رقم ${n} بثلاثة ألوان`, builder.card(n));
        await builder.fill('buttons.label', 'أعجبتني', builder.card(n));
      }
    },
    values: async () => {
      const image = await mediaOf(server, sender, 'image');
      return { 'card.0.header.image': image, 'card.1.header.image': image };
    },
    seen: (message) => message.getByRole('list', { name: /^Cards/ }).getByText('أعجبتني').first(),
  },
  'product carousel': {
    kind: 'productCarousel',
    design: async (builder) => {
      for (const n of [1, 2]) await builder.fill('buttons.label', 'View', builder.card(n));
    },
    values: () => ({ 'card.0.header.product': 'sku-1', 'card.1.header.product': 'sku-2', catalog: '194836987003835' }),
    seen: (message) => message.getByRole('list', { name: /^Cards/ }).getByText(/Product .*sku-2/),
  },
  catalogue: {
    kind: 'catalog',
    design: (builder) => builder.fill('buttons.label', 'View catalogue'),
    seen: (message) => message.getByText('View catalogue'),
  },
  'several products': {
    kind: 'products',
    app: 'ar',
    design: async (builder) => {
      await builder.fill('header.words', 'Chosen for you');
      await builder.fill('buttons.label', 'View items');
    },
    values: () => ({ 'button.0.sections': 'sku-1, sku-2' }),
    seen: (message) => message.getByRole('button', { name: 'View items' }),
  },
  'one product': {
    kind: 'product',
    language: 'ar',
    design: (builder) => builder.fill('buttons.label', 'عرض المنتج'),
    values: () => ({ 'header.product': 'sku-1', catalog: '194836987003835' }),
    seen: (message) => message.getByText(/Product .*sku-1/).first(),
  },
  flow: {
    kind: 'flow',
    category: 'utility',
    design: async (builder) => {
      await builder.fill('buttons.label', 'Choose a time');
      await builder.fill('buttons.flow', '1234567890123456');
      await builder.fill('buttons.screen', 'WELCOME');
    },
    seen: (message) => message.getByRole('button', { name: 'Choose a time' }),
  },
  'authentication code': {
    kind: 'code',
    app: 'ar',
    category: 'authentication',
    wordless: true,
    design: (builder) => builder.fill('buttons.label', 'Copy code'),
    values: () => ({ 'body.1': '481516', 'button.0.code': '481516' }),
    seen: (message) => message.getByText('481516'),
  },
};

const WORDS = {
  en: (name) => `Our winter collection ${name} is here, and your table by the window is free.`,
  ar: (name) => `وصلت تشكيلة الشتاء ${name} إلى متجرنا، وطاولتك قرب النافذة في انتظارك.`,
};

for (const [title, kind] of Object.entries(KINDS)) {
  const { app = 'en', language = 'en', category = 'marketing' } = kind;
  test(`${title}: designed in the app in ${app}, submitted, approved, sent, seen on the phone`, async () => {
    const name = word();
    const builder = builders[app];
    await builder.begin(language);
    await builder.fill('basics.name', name);
    await builder.choose(kind.kind);
    if (category === 'utility') await builder.category(category);
    if (!kind.wordless) await builder.fill('body.text', WORDS[language](name));
    await kind.design(builder);
    await shot(builder.page, `kind-${title}-${app}-built`, { fullPage: true });
    await builder.submit();
    const template = await decided(server, name);
    assert.equal(template.variants[0].variant.status, 'approved', template.variants[0].variant.rejectedReason);

    const message = await onThePhone(template, language, category === 'marketing' ? 'marketing' : 'transactional', await kind.values?.());
    if (!kind.wordless) await message.getByText(WORDS[language](name)).waitFor();
    await kind.seen(message).waitFor();
    await message.locator('.state.delivered, .state.read').waitFor();
    await phone.waitForFunction(() => {
      const log = document.getElementById('log');
      return log.scrollHeight - log.scrollTop - log.clientHeight < 2;
    });
    await shot(phone, `kind-${title}-${app}-phone`);
    assert.deepEqual(builder.page.troubles, []);
  });
}

test('the phone that got them all can be read by everybody', async () => {
  assert.deepEqual(await axe(phone), []);
  assert.equal(await overflow(phone), 0);
  assert.deepEqual(phone.troubles, []);
});

test('what WhatsApp rejects says why, and is mended and approved', async () => {
  const name = word();
  const view = speaking('en', 'template-view');
  const builder = builders.en;
  const { page } = builder;
  await builder.begin('en', 'utility');
  await builder.fill('basics.name', name);
  await builder.fill('body.text', `Our winter sale ${name} begins: every bag at a discount until Friday evening.`);
  await builder.submit();
  const rejected = await decided(server, name);
  assert.equal(rejected.variants[0].variant.status, 'rejected');

  await page.goto(`/templates/view/${rejected.id}`);
  await page.getByText(view('rejected.why.INCORRECT_CATEGORY')).waitFor();
  await page.getByText(view('rejected.fix.INCORRECT_CATEGORY')).waitFor();
  await shot(page, 'kind-rejected-en', { fullPage: true });
  await page.getByRole('button', { name: view('rejected.edit') }).first().click();
  await builder.fill('body.text', `Your order ${name} has left our shop and reaches you on Friday evening.`);
  await builder.submit();
  await decided(server, name, (status) => status === 'approved');
  assert.deepEqual(page.troubles, []);
});

test('a file that WhatsApp would refuse says why, and another one takes its place', async () => {
  const refusals = speaking('ar', 'refusals');
  const again = speaking('ar', 'common')('tryAgain');
  const builder = builders.ar;
  const name = word();
  await builder.begin('en');
  await builder.fill('basics.name', name);
  await builder.fill('body.text', WORDS.en(name));
  const wrong = { image: [text(), 'media-type-not-supported'], video: [film('hvc1'), 'media-codec'], document: [document({ locked: true }), 'media-locked'] };
  for (const [group, [file, problem]] of Object.entries(wrong)) {
    await builder.header(group);
    await builder.offer(group, file);
    await builder.library(group).getByText(refusals(problem)).waitFor();
    assert.equal(await builder.library(group).getByRole('button', { name: again }).count(), 0, 'the same file fails again');
    await shot(builder.page, `kind-refused-${group}-ar`);
    await builder.offerAgain(group, group === 'image' ? files.webp : files[group]);
    await builder.library(group).waitFor({ state: 'detached' });
  }
  await builder.header('image');
  await builder.page.getByRole('button', { name: builder.say('sample.choose.image') }).click();
  await builder.library('image').getByText(builder.media('converted')).waitFor();
  assert.deepEqual(await axe(builder.page), []);
  await builder.library('image').getByRole('button', { name: 'bag' }).first().click();
  await builder.submit();
  assert.equal((await decided(server, name)).variants[0].variant.status, 'approved');
  assert.deepEqual(builder.page.troubles, []);
});

test('an English template in the Arabic app, from its first page on, on a telephone', async () => {
  const start = speaking('ar', 'template-new');
  const page = await open(browser, server, { storageState, language: 'ar', viewport: PHONE });
  const builder = new Builder(server, page, 'ar');
  const name = word();
  await page.goto('/templates/new');
  await page.getByRole('button', { name: start('blank.beginNamed', { kind: start('kinds.text.name') }) }).click();
  await builder.fill('basics.name', name);
  await builder.replaceLanguage('ar', 'en');
  await builder.fill('body.text', WORDS.en(name));
  assert.equal(await builder.field('body.text').evaluate((field) => getComputedStyle(field).direction), 'ltr');
  assert.equal(await overflow(page), 0);
  await shot(page, 'kind-english-ar-390', { fullPage: true });
  await builder.submit();
  assert.equal((await decided(server, name)).variants[0].variant.status, 'approved');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
