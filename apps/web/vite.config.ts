import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressFiles } from './build/compress-files.ts';
import { neededBy } from './build/needed-by.ts';
import { preloadApp } from './build/preload-app.ts';
import { refuseCycles } from './build/refuse-cycles.ts';

/** Where the API answers while the web app runs on Vite's own server. */
const API_ORIGIN = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

const APP = '/src/main.tsx';
const app = neededBy(APP);
const orderList = neededBy('/src/app/pages/orders.tsx');

/** The order list's texts of one language travel together, with the words that they share with the API. */
function textsOfOrderList(moduleId: string): string | undefined {
  const texts = /\/(?:features\/orders\/(?:list|bulk|keys)\/i18n\/|order-words\/columns\.)(\w+)\.ts$/.exec(
    moduleId,
  );
  return texts ? `order-list.${texts[1]}` : undefined;
}

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    app.plugin,
    orderList.plugin,
    preloadApp(APP),
    refuseCycles(),
    compressFiles(),
  ],
  // The API refuses writes whose Origin is not its own Host; so the Host has to stay the browser's.
  server: { proxy: { '/api': { target: API_ORIGIN, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    // Fonts and pictures stay files of our own origin: the content security policy forbids data: fonts.
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // What the page names as its script stays small; the app behind it comes in two files. A browser asks for six
            // at a time, and small ones pack badly.
            { name: 'early', tags: ['$initial'], priority: 3 },
            { name: 'vendor', test: (id) => app.has(id) && id.includes('/node_modules/'), priority: 2 },
            { name: 'app', test: app.has, priority: 2 },
            { name: 'order-list', test: orderList.has },
            { name: textsOfOrderList, debugName: 'texts of the order list' },
            // Small modules that most pages share travel together: alone, each costs a request and packs badly.
            {
              name: 'shared',
              test: /apps\/web\/src\/(?:components|lib)\/(?!(?:confirm-)?dialog|toaster|.*\/i18n\/(?:de|en)\.ts)|packages\/domain\/src\/|node_modules\/lucide-react\//,
              minShareCount: 3,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
