import { layers, services } from './tools/domains.mjs'

const inside = (names) => `^(?:model|server|web)/src/(?:${names.join('|')})/`
const test = '\\.test\\.tsx?$|^server/src/testing/'
// where the domains hand in what they can print, so that one command renders it all
const papers = '^server/src/documents/document-kinds\\.ts$'
const byValue = { dependencyTypesNot: ['type-only'] }
const serviceFolders = Object.entries(services)
  .map(([part, names]) => `${part}/src/(?:${names.join('|')})`)
  .join('|')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layers.slice(0, -1).map((layer, i) => ({
      name: `layer-${i + 1}-looks-up`,
      comment: 'Dependencies go down the list of layers in tools/domains.mjs.',
      severity: 'error',
      from: { path: inside(layer), pathNot: [test, papers] },
      to: { path: inside(layers.slice(i + 1).flat()), ...byValue },
    })),
    {
      name: 'service-knows-a-domain',
      comment: 'It is called from anywhere, so it would close a circle.',
      severity: 'error',
      from: { path: `^(?:${serviceFolders})/`, pathNot: test },
      to: { path: inside(layers.flat().filter((name) => name !== 'access')), ...byValue },
    },
    {
      name: 'only-through-the-door',
      comment: 'A neighbour is its index.ts.',
      severity: 'error',
      from: { path: '^(model|server|web)/src/([^/]+)/' },
      to: { path: '^(?:model|server|web)/src/[^/]+/.', pathNot: ['^$1/src/$2/', '/index\\.ts$', '\\.po$'] },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-is-pure',
      comment: 'It runs in the browser too.',
      severity: 'error',
      from: { path: '^model/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-look-one-way',
      comment: 'web and server stand on the model; the server takes only the public pages of the web.',
      severity: 'error',
      from: { path: '^(model|server|web)/' },
      to: { path: '^(?:server|web)/', pathNot: ['^$1/', '^web/(?:pages\\.d\\.ts|dist-pages/)'] },
    },
    {
      name: 'package-not-its-own',
      comment: 'It belongs to the dependencies of this very package, or an installation would not start.',
      severity: 'error',
      from: { path: '^(?:model|server|web)/src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'testing-outside-tests',
      severity: 'error',
      from: { path: '^(?:model|server|web)/src/', pathNot: test },
      to: { path: '^server/src/testing/|\\.test\\.tsx?$' },
    },
    {
      name: 'not-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'node', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  },
}
