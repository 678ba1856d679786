import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftContent, Raw } from './content';
import { read } from './read';
import { write } from './write';

const envelope = (components: Raw[], files: Record<string, string> = {}): DraftContent => ({
  name: 'offer',
  category: 'marketing',
  parameterFormat: 'named',
  variants: [{ language: 'ar', components, files }],
});

const parts: Raw[] = [
  { type: 'HEADER', format: 'TEXT', text: 'Hi {{name}}', example: { header_text_named_params: [{ param_name: 'name', example: 'Noor' }] } },
  { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Ends soon', has_expiration: true } },
  { type: 'BODY', text: '{{a}} and {{b}}', example: { body_text_named_params: [{ param_name: 'b', example: 'B' }] } },
  { type: 'FOOTER', text: 'Reply STOP' },
  {
    type: 'BUTTONS',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Stop' },
      { type: 'URL', text: 'See', url: 'https://shop.example/{{1}}', example: ['https://shop.example/eid'], app_deep_link: { a: 1 } },
      { type: 'COPY_CODE', example: 'NOOR10' },
    ],
  },
  { type: 'TO_COME', something: ['new'] },
];

describe('what is read and written again is the same', () => {
  it('a message with all parts, known and unknown', () => {
    expect(write(read(envelope(parts)))).toEqual(envelope(parts));
  });

  it('samples in rows', () => {
    const numbered: Raw[] = [
      { type: 'HEADER', format: 'TEXT', text: 'Our {{1}}', example: { header_text: ['sale'] } },
      { type: 'BODY', text: '{{2}} and {{1}}', example: { body_text: [['one', 'two']] } },
    ];
    const design = read(envelope(numbered));
    expect(design.versions[0]!.body!.samples).toEqual({ 1: 'one', 2: 'two' });
    expect(write(design)).toEqual(envelope(numbered));
  });

  it('cards with their files, and the handles that Meta gave', () => {
    const card = { components: [{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::x'] } }, { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'More' }] }] };
    const carousel = envelope([{ type: 'BODY', text: 'Look' }, { type: 'CAROUSEL', cards: [card, card] }], { 'cards.1.header': 'file-1' });
    const design = read(carousel);
    expect(design.versions[0]!.cards![1]!.header!.file).toBe('file-1');
    expect(write(design)).toEqual(carousel);
  });

  it('a code, which Meta words itself', () => {
    const code = envelope([
      { type: 'BODY', add_security_recommendation: true },
      { type: 'FOOTER', code_expiration_minutes: 10 },
      { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' }] },
    ]);
    expect(read(code).versions[0]!.code).toEqual({ recommendation: true, minutes: 10 });
    expect(write(read(code))).toEqual(code);
  });
});

/** Beside the repository in every worktree; elsewhere there is nothing to compare with. */
const samples = join(import.meta.dirname, '../../../../../../../shared/contracts/whatsapp/requests');

describe.runIf(exists())('samples of WhatsApp', () => {
  for (const file of exists() ? readdirSync(samples).filter((name) => name.startsWith('template-create-')) : []) {
    it(file, () => {
      const { body } = JSON.parse(readFileSync(join(samples, file), 'utf8')) as { body: { components: Raw[] } };
      const once = write(read(envelope(body.components)));
      expect(lower(once.variants[0]!.components)).toEqual(lower(body.components));
      expect(write(read(once))).toEqual(once);
    });
  }
});

function exists() {
  try {
    return readdirSync(samples).length > 0;
  } catch {
    return false;
  }
}

/** Case, the order of parts and the ways to write one sample do not matter. */
function lower(components: Raw[]): unknown {
  const order = (raw: Raw) => String(raw.type).toLowerCase();
  const tidy = (key: string, value: unknown): unknown => {
    if (key === 'type' || key === 'format') return String(value).toLowerCase();
    if (key === 'body_text' && typeof value === 'string') return [[value]];
    return value;
  };
  return JSON.parse(JSON.stringify([...components].sort((a, b) => (order(a) < order(b) ? -1 : 1)), tidy));
}
