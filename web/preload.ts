import type { Plugin, Rolldown } from 'vite';
import PAGES from './pages.json' with { type: 'json' };

const FONTS = {
  en: /inter-latin-wght-normal.*\.woff2$/,
  ar: /ibm-plex-sans-arabic-arabic-400-normal.*\.woff2$/,
};

/**
 * Tells boot.js which files the page at an address needs, so that the browser fetches them at once instead of learning of
 * them one after another: those of pages.json; what has no address there is only measured. An address with a slash at its end stands for all below it; files by where
 * their source ends; texts by area.
 */
export function preloadByAddress(): Plugin {
  return {
    name: 'preload-by-address',
    enforce: 'post',
    transformIndexHtml(html, { bundle }) {
      if (!bundle) return html;
      const files = Object.values(bundle);
      const chunks = files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry);
      const chunkOf = (source: string) => chunks.find((chunk) => chunk.facadeModuleId?.endsWith(source));
      const known = new Set(entry ? withImports(entry, chunks) : []);
      const needed = (sources: string[]) =>
        [...new Set(sources.flatMap((source) => withImports(chunkOf(source), chunks)))].filter((file) => !known.has(file));
      const byLanguage = (language: keyof typeof FONTS) => ({
        font: files.find((file) => FONTS[language].test(file.fileName))?.fileName,
        pages: PAGES.filter(({ address }) => address).map(({ address, sources, areas }) => [
          address,
          needed([...sources, ...areas.map((area) => `locales/${language}/${area}.json`)]),
        ]),
      });
      const plan = JSON.stringify({ en: byLanguage('en'), ar: byLanguage('ar') }).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
      return html.replace('<script src="/boot.js">', `<script src="/boot.js" data-plan='${plan}'>`);
    },
  };
}

function withImports(chunk: Rolldown.OutputChunk | undefined, chunks: Rolldown.OutputChunk[], seen = new Set<string>()): string[] {
  if (!chunk || seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  chunk.viteMetadata?.importedCss.forEach((file) => seen.add(file));
  for (const name of chunk.imports) withImports(chunks.find((one) => one.fileName === name), chunks, seen);
  return [...seen];
}
