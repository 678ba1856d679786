import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Tells boot.js where the hashed font files are, so that it preloads only the one of the language in use. */
function fontsForBoot(): Plugin {
  return {
    name: 'fonts-for-boot',
    enforce: 'post',
    transformIndexHtml(html, context) {
      const files = Object.keys(context.bundle ?? {});
      const font = (pattern: RegExp) => {
        const file = files.find((name) => pattern.test(name));
        return file ? `/${file}` : '';
      };
      const latin = font(/inter-latin-wght-normal.*\.woff2$/);
      const arabic = font(/ibm-plex-sans-arabic-arabic-400-normal.*\.woff2$/);
      return html.replace(
        '<script src="/boot.js">',
        `<script src="/boot.js" data-latin-font="${latin}" data-arabic-font="${arabic}">`,
      );
    },
  };
}

const server = process.env.HUDHUD_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), fontsForBoot()],
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 5173,
    fs: { allow: ['..'] }, // the guide lies in docs/
    proxy: Object.fromEntries(['/api', '/media', '/l', '/webhooks'].map((path) => [path, { target: server }])),
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
