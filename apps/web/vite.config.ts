import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while the web app runs on Vite's own server. */
const API_ORIGIN = process.env['API_ORIGIN'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react(), tailwindcss()],
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
            // Small modules that most pages share travel together: alone, each costs a request and packs badly.
            {
              name: 'shared',
              test: /apps\/web\/src\/(?:components|lib)\/(?!(?:confirm-)?dialog|toaster|i18n|.*\/i18n)|node_modules\/lucide-react\//,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
});
