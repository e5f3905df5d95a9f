/**
 * Imports run one way (DESIGN: "The house"): extension → src; inside src, everything → account and
 * nothing else. `npm run lint` holds it.
 */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(extension|src|test)/', pathNot: to },
});

module.exports = {
  forbidden: [
    only('account-alone', '^src/account/', '^src/account/', 'The words depend on nothing.'),
    only(
      'judge',
      '^src/judge/',
      '^src/(judge|account)/',
      'The judge never touches page or storage.',
    ),
    only('plan', '^src/plan/', '^src/(plan|account)/', 'The plan never touches page or storage.'),
    only('call', '^src/call/', '^src/(call|account)/', 'The call never touches page or storage.'),
    only('crm', '^src/crm/', '^src/(crm|account)/', 'A reader only reads.'),
    only('book', '^src/book/', '^src/(book|account)/', 'The book does not know what it keeps.'),
    only('extension', '^extension/', '^(extension|src|manifest\\.json)', 'Tests never ship.'),
    {
      name: 'page-script-stays-small',
      comment: 'The content script neither judges nor stores: the worker does.',
      severity: 'error',
      from: { path: '^extension/(content|sidebar)/' },
      to: { path: '^src/(judge|book|plan)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-script-collects-texts',
      comment: 'What texts mean is made out in the worker: it costs the CRM no main thread.',
      severity: 'error',
      from: { path: '^(extension/(content|sidebar)|src/crm/page|src/crm/[^/]+/page)/' },
      to: {
        path: '^src/crm/(text|[^/]+/facts)/|^src/crm/interpret\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'one-door-to-the-browser',
      severity: 'error',
      from: { pathNot: '^extension/platform/(worker-)?browser\\.ts$' },
      to: { path: 'node_modules/webextension-polyfill' },
    },
    {
      name: 'one-door-to-indexeddb',
      severity: 'error',
      from: { path: '^(extension|src)/', pathNot: '^src/book/' },
      to: { path: 'node_modules/(idb|fake-indexeddb)' },
    },
    {
      name: 'core-without-node',
      comment: 'The core runs in browsers.',
      severity: 'error',
      from: { path: '^(src|extension/(content|background|sidebar|platform|help|dashboard))/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
