// Real files, as small as they can be. What a browser can make, a page makes.

/** 320 by 180 points in two colours, as `image/png` or `image/webp`. */
export async function picture(page, type) {
  const address = await page.evaluate((wanted) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#b2471d';
    pen.fillRect(0, 0, 320, 180);
    pen.fillStyle = '#f8f6f3';
    pen.fillRect(110, 40, 100, 100);
    return canvas.toDataURL(wanted);
  }, type);
  const extension = type.split('/')[1];
  return file(`bag.${extension}`, type, Buffer.from(address.split(',')[1], 'base64'));
}

/** Without pictures in it, but with everything that says what they are: `avc1` is H.264, `hvc1` HEVC. */
export function film(codec) {
  const description = box(codec, Buffer.alloc(78));
  const table = box('stbl', box('stsd', Buffer.alloc(4), number(1), description), box('stts', Buffer.alloc(8)));
  const handler = box('hdlr', Buffer.alloc(8), Buffer.from('vide'), Buffer.alloc(13));
  const track = box('trak', box('tkhd', Buffer.alloc(84)), box('mdia', box('mdhd', Buffer.alloc(24)), handler, box('minf', table)));
  const movie = box('moov', box('mvhd', Buffer.alloc(100)), track);
  const kind = box('ftyp', Buffer.from('isom'), Buffer.alloc(4), Buffer.from('isom'));
  return file('film.mp4', 'video/mp4', Buffer.concat([kind, movie, box('mdat', Buffer.alloc(16))]));
}

/** One empty page; with `locked` a password that nobody knows opens it. */
export function document({ locked = false } = {}) {
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'a1'.repeat(32)}> /U <${'b2'.repeat(32)}> >>`] : []),
  ];
  let text = '%PDF-1.4\n';
  const places = parts.map((part, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const encrypted = locked ? ` /Encrypt 4 0 R /ID [<${'c3'.repeat(16)}> <${'c3'.repeat(16)}>]` : '';
  const count = parts.length + 1;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R${encrypted} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return file(locked ? 'locked.pdf' : 'invoice.pdf', 'application/pdf', Buffer.from(text, 'latin1'));
}

/** A text whose name says that it is a picture. */
export const text = () => file('notes.png', 'image/png', Buffer.from('Nothing but words.'));

const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

function number(value) {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
}

/** ISO/IEC 14496-12, section 4.2. */
function box(type, ...content) {
  const inside = Buffer.concat(content);
  return Buffer.concat([number(8 + inside.length), Buffer.from(type), inside]);
}
