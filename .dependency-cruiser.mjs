/** What each part may import of the project; everything else of ours is out of its reach. */
const mayImport = {
  'packages/domain': [],
  'packages/platform': [],
  'packages/contracts': ['packages/domain'],
  'packages/db': ['packages/platform'],
  'packages/core': ['packages/domain', 'packages/contracts', 'packages/db', 'packages/platform'],
  'apps/api': ['packages/domain', 'packages/contracts', 'packages/core', 'packages/db', 'packages/platform'],
  'apps/forwarder': ['packages/core', 'packages/db', 'packages/platform'],
  'apps/mock-supplier': ['packages/domain', 'packages/contracts', 'packages/platform'],
  'apps/web': ['packages/domain', 'packages/contracts'],
};

const own = '^(apps|packages|prisma|scripts)/';
const folder = (names) => `^(${names.join('|')})/`;

const boundaries = Object.entries(mayImport).map(([part, allowed]) => ({
  name: `boundary of ${part}`,
  severity: 'error',
  comment: `${part} may import ${allowed.length === 0 ? 'nothing of the project' : allowed.join(', ')}`,
  from: { path: `^${part}/src/` },
  to: { path: own, pathNot: folder([part, ...allowed]) },
}));

export default {
  forbidden: [
    ...boundaries,
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'testing stays out of production',
      severity: 'error',
      comment: 'neither the tools nor the seed of a demo may need what only tests have',
      from: {
        path: '^(apps|packages|prisma|scripts)/',
        pathNot: '^(packages/(testing|e2e)/|scripts/(test|run-tests|check)|[^ ]+/test/)',
      },
      to: { path: '^packages/(testing|e2e)/' },
    },
    {
      name: 'features ignore each other',
      severity: 'error',
      comment: 'pages compose features; what two features share belongs to components, lib or contracts',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web layers',
      severity: 'error',
      comment: 'app → features → components → lib, one way',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/app/' },
    },
    {
      name: 'web base layers',
      severity: 'error',
      comment: 'components and lib know no feature and no page',
      from: { path: '^apps/web/src/(components|lib)/' },
      to: { path: '^apps/web/src/(app|features)/' },
    },
    {
      name: 'core without HTTP server',
      severity: 'error',
      from: { path: '^packages/(core|db|domain|contracts|platform)/src/' },
      to: { path: 'node_modules/(express|helmet|supertest)/' },
    },
    {
      name: 'one way to the supplier, one to the channels',
      severity: 'error',
      comment: "undici and Node's own HTTP clients are only for these two ports",
      from: {
        path: '^packages/core/src/',
        pathNot: '^packages/core/src/(forwarding/supplier|channels/remote)/',
      },
      to: { path: '(node_modules/undici/|^(node:)?https?$)' },
    },
    {
      name: 'pure domain',
      severity: 'error',
      comment: 'the same rules run in the browser, so nothing of Node is there',
      from: { path: '^packages/(domain|contracts)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'listed packages',
      severity: 'error',
      comment: 'everything imported stands in the package.json of its importer or of the root',
      from: { path: own },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown'],
        pathNot: '\\.(css|svg|woff2)$',
      },
    },
    {
      name: 'not resolvable',
      severity: 'error',
      from: { path: own },
      to: { couldNotResolve: true, pathNot: '(^virtual:|\\?|\\.css$)' },
    },
  ],
  options: {
    parser: 'swc',
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/dist-next/|/generated/internal/|/generated/models/)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
