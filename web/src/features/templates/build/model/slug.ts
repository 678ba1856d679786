const ARABIC: Record<string, string> = {
  ا: 'a', أ: 'a', إ: 'i', آ: 'a', ى: 'a', ء: '', ؤ: 'o', ئ: 'e', ب: 'b', ت: 't', ة: 'a', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'th',
  ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
  و: 'w', ي: 'y',
};

/** What is typed as a title, in the letters that Meta takes as a name. An underscore at the end stays: more may be typed. */
export const slug = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[ء-ي]/g, (letter) => ARABIC[letter] ?? '')
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_(?=_)/g, '');
