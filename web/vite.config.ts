import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { preloadByAddress } from './preload.ts';

const server = process.env.HUDHUD_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), preloadByAddress()],
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
    // What every page needs is one file: a third of the requests, and it packs 10 kB smaller.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'base', tags: ['$initial'], test: /node_modules|src.(app|api|components|features)/ }] } },
    },
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] }, // the guide lies in docs/
    proxy: Object.fromEntries(['/api', '/webhooks'].map((path) => [path, { target: server }])),
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
