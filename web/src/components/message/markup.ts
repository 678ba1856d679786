/** A line of WhatsApp's light formatting, taken apart. Never HTML: it is drawn as React nodes. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'hole'; name: string }
  | { kind: 'link'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; inside: Inline[] };

export type Line =
  | { kind: 'plain' | 'quote'; inside: Inline[] }
  | { kind: 'bullet'; inside: Inline[] }
  | { kind: 'number'; number: string; inside: Inline[] }
  | { kind: 'block'; text: string };

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const LINK = /^(?:https?:\/\/|www\.)[^\s<>]+[^\s<>.,;:!?)'"]/;
const HOLE = /^\{\{([^{}]+)\}\}/;
const WORD = /[\p{L}\p{N}]/u;

/** Lines and blocks of a message's text. */
export function parseMessage(text: string): Line[] {
  return text
    .split(/```([\s\S]+?)```/)
    .flatMap((piece, at): Line[] => (at % 2 ? [{ kind: 'block', text: piece }] : linesOf(piece, at > 0)));
}

/** What follows a block stands on the next line already. */
function linesOf(piece: string, afterBlock: boolean): Line[] {
  if (piece === '') return [];
  return (afterBlock ? piece.replace(/^\n/, '') : piece).split('\n').map(lineOf);
}

function lineOf(line: string): Line {
  const bullet = /^[*-] (.*)$/.exec(line);
  if (bullet) return { kind: 'bullet', inside: parseInline(bullet[1]!) };
  const number = /^(\d{1,3})\. (.*)$/.exec(line);
  if (number) return { kind: 'number', number: number[1]!, inside: parseInline(number[2]!) };
  const quote = /^> ?(.*)$/.exec(line);
  if (quote) return { kind: 'quote', inside: parseInline(quote[1]!) };
  return { kind: 'plain', inside: parseInline(line) };
}

/** A mark opens before a word and closes after one, on the same line; anything else is what was typed. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let plain = '';
  const flush = () => {
    if (plain) found.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const special = specialAt(text, at);
    if (special) {
      flush();
      found.push(special.node);
      at = special.end;
    } else {
      plain += text[at];
      at++;
    }
  }
  flush();
  return found;
}

function specialAt(text: string, at: number): { node: Inline; end: number } | undefined {
  const rest = text.slice(at);
  const hole = HOLE.exec(rest);
  if (hole) return { node: { kind: 'hole', name: hole[1]!.trim() }, end: at + hole[0].length };
  if (WORD.test(text[at - 1] ?? '')) return undefined;
  const link = LINK.exec(rest);
  if (link) return { node: { kind: 'link', text: link[0] }, end: at + link[0].length };
  const mark = text[at] as keyof typeof MARKS | '`';
  if (mark !== '`' && !(mark in MARKS)) return undefined;
  const end = closing(text, at);
  if (end < 0) return undefined;
  const inside = text.slice(at + 1, end);
  const node: Inline = mark === '`' ? { kind: 'code', text: inside } : { kind: MARKS[mark], inside: parseInline(inside) };
  return { node, end: end + 1 };
}

function closing(text: string, opening: number): number {
  const mark = text[opening]!;
  if (!text[opening + 1] || /\s/.test(text[opening + 1]!) || text[opening + 1] === mark) return -1;
  for (let end = text.indexOf(mark, opening + 1); end > 0; end = text.indexOf(mark, end + 1)) {
    if (!/\s/.test(text[end - 1]!) && !WORD.test(text[end + 1] ?? '')) return end;
  }
  return -1;
}
