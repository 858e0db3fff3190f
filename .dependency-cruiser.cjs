/**
 * Who may import whom inside src/. One entry per folder: a folder imports itself and what
 * `mayImport` lists, nothing else of src/; of packages only those in `packages`.
 */
const arrows = [
  {
    folder: 'domain',
    mayImport: [],
    packages: [],
    why: 'The words of the trade stand on nothing, so that everything else can stand on them.',
  },
  {
    folder: 'ports',
    mayImport: ['domain'],
    packages: [],
    why: 'A door to the outside is described in words of the trade, never in those of one host.',
  },
  {
    folder: 'reading',
    mayImport: ['domain'],
    packages: [],
    why: 'Reading a number or a word needs no table, no template and no workbook.',
  },
  {
    folder: 'json-data',
    mayImport: ['domain'],
    packages: ['zod'],
    why: 'What is wrong with a file of data can be said before anybody asks what the data mean.',
  },
  {
    folder: 'programme',
    mayImport: ['domain', 'reading', 'json-data'],
    packages: ['zod'],
    why: 'A programme pack is data with a schema, and knows its projects by the words in sheets.',
  },
  {
    folder: 'templates',
    mayImport: ['domain', 'programme', 'json-data'],
    packages: ['zod'],
    why: 'A definition compiles to a sheet plan without knowing who checks or carries it out.',
  },
  {
    folder: 'calculation',
    mayImport: ['domain', 'reading'],
    packages: [],
    why: 'What a formula gives follows from cells alone, not from what they mean.',
  },
  {
    folder: 'recognition',
    mayImport: ['domain', 'reading', 'programme'],
    packages: [],
    why: 'What a table made by others says follows from its words and figures, not from who checks it.',
  },
  {
    folder: 'rules',
    mayImport: ['domain', 'reading'],
    packages: [],
    why: 'A rule sees facts, and what words and formulas say, so that it holds for every table and host.',
  },
  {
    folder: 'engine',
    mayImport: ['domain', 'reading', 'programme'],
    packages: [],
    why: 'The engine is handed its rules and knows no template, message or host.',
  },
  {
    folder: 'rollup',
    mayImport: ['domain', 'reading'],
    packages: [],
    why: 'Sums of what units sent follow from plain data, whoever read it and wherever it goes.',
  },
  {
    folder: 'training',
    mayImport: ['domain', 'reading', 'engine'],
    packages: [],
    why: 'A slip is planted in figures; where they stand and how they are shown is for others.',
  },
  {
    folder: 'messages',
    mayImport: ['domain'],
    mayImportTypes: ['rules', 'ports', 'templates', 'recognition', 'rollup', 'engine', 'json-data'],
    packages: [],
    why: 'Prose depends on what is found; nothing that finds depends on prose.',
  },
  {
    folder: 'hosts',
    mayImport: ['domain', 'ports', 'reading'],
    packages: ['fflate', '@e965'],
    why: 'A host reads snapshots and carries out edits; what they mean is not its business.',
  },
  {
    folder: 'app',
    mayImport: [
      'domain',
      'ports',
      'reading',
      'json-data',
      'programme',
      'templates',
      'calculation',
      'recognition',
      'rules',
      'engine',
      'rollup',
      'messages',
      // What a workbook remembers is the same in every host.
      'hosts/workbook-part',
    ],
    packages: [],
    why: 'A use case speaks to a workbook through its port, whichever host stands behind it.',
  },
  {
    folder: 'commands',
    mayImport: ['app', 'messages', 'domain'],
    packages: [],
    why: 'A ribbon button starts what the pane also can; it holds no work of its own.',
  },
  {
    folder: 'cli',
    mayImport: ['app', 'messages', 'hosts', 'ports', 'domain', 'json-data'],
    packages: ['commander', 'tinyglobby', 'zod'],
    node: true,
    why: 'The command line opens files and speaks to people; use cases do the work.',
  },
  {
    folder: 'taskpane',
    mayImport: ['app', 'messages', 'ports', 'domain', 'commands'],
    packages: ['react', 'react-dom', '@fluentui'],
    why: 'The pane shows and asks; use cases do the work.',
    root: { file: 'main\\.tsx', mayImport: ['hosts'] },
  },
  {
    folder: 'workbench',
    mayImport: [
      'domain',
      'ports',
      'hosts/xlsx',
      'hosts/mark-rules',
      'hosts/report-sheet',
      'hosts/workbook-part',
      'messages/problems',
    ],
    packages: ['@univerjs', 'rxjs'],
    node: true,
    why: 'The page without Excel loads the built pane from outside, exactly as Excel does.',
  },
];

const anyOf = (names) => `(${names.join('|')})`;

const toForbidden = ({ folder, mayImport, mayImportTypes = [], packages, node, why, root }) => {
  const from = root
    ? { path: `^src/${folder}/`, pathNot: `^src/${folder}/${root.file}$` }
    : { path: `^src/${folder}/` };
  const inside = (others) => `^src/${anyOf([folder, ...others])}/`;
  const own = [
    {
      name: `${folder}-imports`,
      comment: why,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: inside([...mayImport, ...mayImportTypes]) },
    },
    {
      name: `${folder}-packages`,
      comment: `Packages that ${folder} may use: ${packages.join(', ') || 'none'}. ${why}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: {
        dependencyTypesNot: ['local', ...(node ? ['core'] : [])],
        pathNot: ['^src/', ...packages.map((name) => `(^|/)node_modules/${name}/`)],
      },
    },
  ];
  const types = mayImportTypes.map((other) => ({
    name: `${folder}-takes-types-of-${other}`,
    comment: why,
    severity: 'error',
    from,
    to: { path: `^src/${other}/`, dependencyTypesNot: ['type-only'] },
  }));
  const roots = root
    ? [
        {
          name: `${folder}-root-imports`,
          comment: 'A composition root may choose the host; it still may not reach everywhere.',
          severity: 'error',
          from: { path: `^src/${folder}/${root.file}$` },
          to: { path: '^src/', pathNot: inside([...mayImport, ...root.mayImport]) },
        },
      ]
    : [];
  return [...own, ...types, ...roots];
};

/** Parts of one folder that must not know each other. */
const walls = [
  {
    name: 'excel-is-spoken-in-one-host',
    comment:
      'Hosts share the workbook part, marks and the report, never each other, so that each can be left out.',
    from: '^src/hosts/(workbook-part|mark-rules|report-sheet)/',
    to: '^src/hosts/excel/',
  },
  {
    name: 'xlsx-and-excel-are-apart',
    comment: 'Files are read and written without Excel, so that the command line needs none of it.',
    from: '^src/hosts/xlsx/',
    to: '^src/hosts/excel/',
  },
  {
    name: 'package-knows-no-workbook',
    comment: 'Zip and XML are read alike whatever they hold, and limits stand before all meaning.',
    from: '^src/hosts/xlsx/package/',
    to: '^src/hosts/xlsx/(read|write)/',
  },
  {
    name: 'writing-knows-no-reading',
    comment: 'What reads a file can judge what writes one only if neither leans on the other.',
    from: '^src/hosts/xlsx/write/',
    to: '^src/hosts/xlsx/read/',
  },
  {
    name: 'server-stands-alone',
    comment: 'The server gives files out; it runs in Node.js and knows nothing of grid or Office.',
    from: '^src/workbench/server/',
    to: '^src/workbench/(grid|office-host|page)/',
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows.flatMap(toForbidden),
    ...walls.map(({ name, comment, from, to }) => ({
      name,
      comment,
      severity: 'error',
      from: { path: from },
      to: { path: to },
    })),
    {
      name: 'every-folder-has-arrows',
      comment: 'A new folder of src/ states whom it may import before it is used.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/${anyOf(arrows.map(({ folder }) => folder))}/` },
      to: {},
    },
    {
      name: 'no-circles',
      comment: 'Files in a circle can only be understood, tested and moved together.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { circular: true },
    },
    {
      name: 'product-without-tests',
      comment: 'What is shipped does not lean on what checks it.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is found here rather than in a reader’s browser.',
      severity: 'error',
      from: { path: '^(src|scripts)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
