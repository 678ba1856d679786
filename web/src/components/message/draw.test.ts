import { expect, it } from 'vitest';
import { drawMessage } from './draw';

const components = [
  { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::sample'] } },
  {
    type: 'body',
    text: 'Dear {{first_name}}, {{discount}} off',
    example: { body_text_named_params: [{ param_name: 'first_name', example: 'Layla' }] },
  },
  { type: 'FOOTER', text: 'Reply STOP' },
  {
    type: 'BUTTONS',
    buttons: [
      { type: 'QUICK_REPLY', text: 'Stop' },
      { type: 'URL', text: 'See', url: 'https://shop.example/{{1}}', example: ['eid'] },
      { type: 'COPY_CODE', example: 'NOOR10' },
    ],
  },
];

it('draws a template with the samples that Meta was shown', () => {
  expect(drawMessage({ components, language: 'en_US' })).toEqual({
    language: 'en_US',
    header: { kind: 'image', source: undefined },
    body: 'Dear Layla, {{discount}} off',
    offer: undefined,
    footer: 'Reply STOP',
    buttons: [
      { kind: 'reply', text: 'Stop', detail: undefined },
      { kind: 'url', text: 'See', detail: 'https://shop.example/eid' },
      { kind: 'copy', text: '', detail: 'NOOR10' },
    ],
    cards: [],
  });
});

it('draws what the server filled in for a person', () => {
  const drawn = drawMessage({
    components,
    parts: [
      { part: 'header', label: 'image', text: '{{header.image}}' },
      { part: 'body', label: '', text: 'Dear Noura, 20% off' },
      { part: 'button.1', label: 'See', text: 'https://shop.example/n7' },
    ],
  });
  expect(drawn.header).toEqual({ kind: 'image', source: undefined });
  expect(drawn.body).toBe('Dear Noura, 20% off');
  expect(drawn.buttons[1]).toEqual({ kind: 'url', text: 'See', detail: 'https://shop.example/n7' });
});

it('fills numbered holes in their order', () => {
  const numbered = [{ type: 'BODY', text: '{{1}} and {{2}}', example: { body_text: [['one', 'two']] } }];
  expect(drawMessage({ components: numbered }).body).toBe('one and two');
});

it('draws the cards of a carousel', () => {
  const carousel = [
    { type: 'BODY', text: 'Look' },
    {
      type: 'CAROUSEL',
      cards: [{ components: [{ type: 'HEADER', format: 'VIDEO' }, { type: 'BODY', text: 'First' }] }],
    },
  ];
  const drawn = drawMessage({ components: carousel, parts: [{ part: 'card.0.body', label: '', text: 'For you' }] });
  expect(drawn.cards).toEqual([{ header: { kind: 'video', source: undefined }, body: 'For you', buttons: [] }]);
});

it('how long a code holds is said in the language of the message', () => {
  const footer = (language: string, minutes: number) =>
    drawMessage({ language, components: [{ type: 'FOOTER', code_expiration_minutes: minutes }] }).footer;
  expect(footer('en_GB', 1)).toBe('⏱ 1 minute');
  expect(footer('ar', 5)).toBe('⏱ 5 دقائق');
});
