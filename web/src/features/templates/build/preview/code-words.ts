/**
 * What WhatsApp itself writes around a code, in the message's language. Meta words it for each of its languages; these two are
 * near enough to see how the message looks. Source: Meta, "Authentication templates", 2025-11.
 */
const WORDS = {
  en: { body: (code: string) => `*${code}* is your verification code.`, recommendation: 'For your security, do not share this code.' },
  ar: { body: (code: string) => `*${code}* هو رمز التحقق الخاص بك.`, recommendation: 'للحفاظ على أمانك، لا تشارك هذا الرمز.' },
};

export function codeBody(language: string, recommendation: boolean): string {
  const words = language.startsWith('ar') ? WORDS.ar : WORDS.en;
  return [words.body('123456'), ...(recommendation ? [words.recommendation] : [])].join(' ');
}
