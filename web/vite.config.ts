import { lingui } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { compressed } from './plugins/compressed.ts'
import { firstScreenSize } from './plugins/first-screen-size.ts'
import { leanModel, noEndpointSchemas } from './plugins/lean-model.ts'
import { russianInPlace } from './plugins/russian-in-place.ts'
import { serviceWorker } from './plugins/service-worker.ts'

const ours = /\/(?:model|web)\/src\/(?!main\.tsx).*\.tsx?$/
const server = process.env.API_URL ?? 'http://localhost:3000'

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [
    react(),
    lingui({ cwd: import.meta.dirname }),
    babel({ presets: [russianInPlace(command === 'build'), ...(process.env.VITEST ? [] : [leanModel()])] }),
    noEndpointSchemas(),
    serviceWorker(),
    firstScreenSize(),
    compressed(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The policy of the page lets in no data: fonts, and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // Modules of ours only declare, so a page takes from a door what it uses and no more.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !ours.test(id) } },
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: server, changeOrigin: false } } },
  test: { name: 'web', include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'plugins/**/*.test.ts'] },
}))
