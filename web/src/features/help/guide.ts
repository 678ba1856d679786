import { directionOf } from '../../app/preferences';

const pages = import.meta.glob<string>('../../../../docs/guide/**/*.md', { query: '?raw', import: 'default' });
const pictures = import.meta.glob<string>('../../../../docs/guide/images/*', { query: '?url', import: 'default', eager: true });

const ROOT = '../../../../docs/guide/';

interface GuidePage {
  text: string;
  direction: 'ltr' | 'rtl';
}

/** A page of the guide in the person's language, else in English; null when there is none of that name. */
export async function guidePage(name: string, language: string): Promise<GuidePage | null> {
  for (const [folder, spoken] of [[`${language}/`, language], ['', 'en']] as const) {
    const load = pages[`${ROOT}${folder}${name}.md`];
    if (load) return { text: await load(), direction: directionOf(spoken) };
  }
  return null;
}

/** Where a picture that the guide names lies in the built app. */
export function guidePicture(source: string): string | undefined {
  return pictures[`${ROOT}images/${source.split('/').at(-1)}`];
}

/** A link between pages of the guide becomes one of the app: `campaigns.md#launch` → name and part. Null: it leads elsewhere. */
export function guideLink(href: string): { name: string; part?: string } | null {
  const found = /^(?:\.\.\/|\.\/|ar\/)*([\w-]+)\.md(?:#(.+))?$/.exec(href);
  if (!found) return null;
  const name = found[1] === 'README' ? 'index' : found[1]!;
  return found[2] ? { name, part: found[2] } : { name };
}
