/**
 * How long texts may be, in UTF-16 units as the server and WhatsApp count them: an emoji is two. Variables count as they are typed.
 * Source: Meta, "Template components" and the pages of each kind, 2025-11. The server checks again.
 */
export const LIMITS = {
  name: 512,
  header: 60,
  body: 1024,
  /** Of a message with an offer. */
  offerBody: 600,
  cardBody: 160,
  footer: 60,
  offer: 16,
  label: 25,
  url: 2000,
  phone: 20,
  code: 20,
  /** Of a message with an offer. */
  offerCode: 15,
  buttons: 10,
  cardButtons: 2,
  fewestCards: 2,
  mostCards: 10,
  fewestMinutes: 1,
  mostMinutes: 90,
} as const;
