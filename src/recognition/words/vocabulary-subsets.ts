import type { Meaning } from './meaning';

/** How headers name parts of the households. Sources: as for the households themselves. */
export const SUBSET_PHRASES: readonly (readonly [Meaning, readonly string[]])[] = [
  [
    { says: 'subset', subset: 'ethnicMinority' },
    [
      ...['dtts', 'dân tộc thiểu số', 'đồng bào dtts', 'đồng bào dân tộc thiểu số', 'hộ dtts'],
      ...[
        'người dtts',
        'người dân tộc thiểu số',
        'hộ dân tộc thiểu số',
        'hộ đồng bào dtts',
        'dt thiểu số',
      ],
      ...['hộ người dtts', 'hộ người dân tộc thiểu số', 'số hộ dtts', 'số hộ dân tộc thiểu số'],
      ...[
        'hộ đồng bào dân tộc thiểu số',
        'là dtts',
        'là người dtts',
        'là đồng bào dtts',
        'hộ là dtts',
      ],
      ...['tổng số hộ dtts', 'tổng số hộ đồng bào dtts', 'tổng số hộ dân tộc thiểu số', 'đbdtts'],
      ...['dân tộc', 'là người dân tộc thiểu số', 'số hộ đồng bào dtts', 'hộ đbdtts', 'đb dtts'],
      ...['tổng số hộ đồng bào dân tộc thiểu số'],
    ],
  ],
  [
    { says: 'subset', subset: 'urban' },
    ['thành thị', 'khu vực thành thị', 'đô thị', 'kv thành thị'],
  ],
  [{ says: 'subset', subset: 'rural' }, ['nông thôn', 'khu vực nông thôn', 'kv nông thôn']],
  [{ says: 'subset', subset: 'female' }, ['nữ', 'phụ nữ', 'nữ giới']],
  [{ says: 'subset', subset: 'male' }, ['nam', 'nam giới']],
];
