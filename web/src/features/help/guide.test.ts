import { expect, test } from 'vitest';
import { guideLink, guidePage } from './guide';

test('links between pages stay in the app, others do not', () => {
  expect(guideLink('campaigns.md')).toEqual({ name: 'campaigns' });
  expect(guideLink('../results.md#in-doubt')).toEqual({ name: 'results', part: 'in-doubt' });
  expect(guideLink('README.md')).toEqual({ name: 'index' });
  expect(guideLink('https://example.org/a.md')).toBeNull();
  expect(guideLink('../operate/install.md')).toBeNull();
});

test('a page comes in English where it is not translated, and not at all where there is none', async () => {
  expect((await guidePage('README', 'en'))?.direction).toBe('ltr');
  expect(await guidePage('nothing-of-that-name', 'ar')).toBeNull();
});
