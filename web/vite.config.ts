import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { preloadByAddress } from './preload.ts';

const server = process.env.HUDHUD_SERVER ?? 'http://localhost:8080';

/** What most pages have; not what opens over a page, which comes when it is asked for. */
const PARTS = /@tabler|@mantine.(hooks|core).esm.(?!components.(Popover|Floating|Combobox|ScrollArea|Menu|HoverCard|Modal|Drawer|Dialog|NumberInput|Pill|Tooltip|Select|MultiSelect|Autocomplete|TagsInput|Slider|Overlay|FocusTrap|Portal|Transition))|src.components.(Page|Panel|ErrorBox|SearchBox)/;

/** The first thing that is seen: it waits for no script. */
const mark: Plugin = {
  name: 'mark',
  transformIndexHtml: (html) => html.replace('<!--mark-->', readFileSync('public/favicon.svg', 'utf8').replace('<svg', '<svg aria-hidden="true"').trim()),
};

export default defineConfig({
  plugins: [react(), mark, preloadByAddress()],
  // Libraries carry it along for a React that lacks it; ours does not.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 0,
    // The shell would have to know the files of every page: 4 kB. The pages that are opened first have theirs from boot.js.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'))),
    },
    // What every page needs is one file, what many share a second, the shell's texts a third: files of some hundred bytes cost a
    // request each, and pack worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], test: /node_modules|src.(app|api|components|features)/ },
            { name: (id) => /locales.(en|ar).(common|shell|problems)\.json/.exec(id)?.[1]?.replace(/^/, 'texts-') ?? null },
            { name: 'parts', test: PARTS, minShareCount: 3, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] }, // the guide lies in docs/
    proxy: Object.fromEntries(['/api', '/webhooks'].map((path) => [path, { target: server }])),
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
