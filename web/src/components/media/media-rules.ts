import type { Schemas } from '../../api/client';

export type MediaGroup = Schemas['MediaGroup'];
export type MediaFile = Schemas['Media'];

const MEGABYTE = 1024 * 1024;

/**
 * What can be the header of a template (Cloud API reference, Media, 2025-12-02). The server looks again, and makes pictures into
 * what WhatsApp takes.
 */
export const MEDIA_RULES: Record<MediaGroup, { types: string[]; megabytes: number }> = {
  image: { types: ['image/jpeg', 'image/png', 'image/webp'], megabytes: 50 },
  video: { types: ['video/mp4', 'video/3gpp'], megabytes: 16 },
  document: { types: ['application/pdf'], megabytes: 100 },
};

export type FileFault = 'type' | 'size' | 'empty';

/** What is wrong with a file before it is sent anywhere. */
export function faultOf(group: MediaGroup, file: { type: string; size: number }): FileFault | undefined {
  const rule = MEDIA_RULES[group];
  if (!rule.types.includes(file.type)) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > rule.megabytes * MEGABYTE ? 'size' : undefined;
}
