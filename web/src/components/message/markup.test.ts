import { describe, expect, it } from 'vitest';
import { parseInline, parseMessage } from './markup';

const text = (words: string) => ({ kind: 'text', text: words });

describe('parseInline', () => {
  it('reads marks around words', () => {
    expect(parseInline('a *bold* and _thin_ and ~gone~')).toEqual([
      text('a '),
      { kind: 'bold', inside: [text('bold')] },
      text(' and '),
      { kind: 'italic', inside: [text('thin')] },
      text(' and '),
      { kind: 'strike', inside: [text('gone')] },
    ]);
  });

  it('reads marks within marks', () => {
    expect(parseInline('*very _much_*')).toEqual([
      { kind: 'bold', inside: [text('very '), { kind: 'italic', inside: [text('much')] }] },
    ]);
  });

  it('leaves alone what is not a mark', () => {
    for (const words of ['2 * 3 * 4', 'snake_case_name', '**', '* open', 'a*b*', '5~']) {
      expect(parseInline(words)).toEqual([text(words)]);
    }
  });

  it('finds Arabic marks, links and holes', () => {
    expect(parseInline('مرحبًا *نورة* https://shop.example/a_b_c. {{body.name}}')).toEqual([
      text('مرحبًا '),
      { kind: 'bold', inside: [text('نورة')] },
      text(' '),
      { kind: 'link', text: 'https://shop.example/a_b_c' },
      text('. '),
      { kind: 'hole', name: 'body.name' },
    ]);
  });

  it('keeps HTML as words', () => {
    expect(parseInline('<img src=x onerror=alert(1)>')).toEqual([text('<img src=x onerror=alert(1)>')]);
  });
});

describe('parseMessage', () => {
  it('reads lists, quotes and blocks', () => {
    expect(parseMessage('- one\n2. two\n> said\n```let a\n*b*```\nend').map((line) => line.kind)).toEqual([
      'bullet',
      'number',
      'quote',
      'plain',
      'block',
      'plain',
    ]);
  });

  it('keeps empty lines', () => {
    expect(parseMessage('a\n\nb')).toHaveLength(3);
  });
});
