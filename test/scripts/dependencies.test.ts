import { isInstalled } from '../../scripts/setup/dependencies.mjs';
import { findNodeProblem } from '../../scripts/setup/require-node.mjs';

describe('installed packages', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
      'node_modules/only-on-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
    },
  };
  const installed = (a: object) => ({ packages: { 'node_modules/a': a } });

  it('are complete without what belongs to another operating system', () => {
    expect(isInstalled(wanted, installed({ version: '1.2.3', integrity: 'sha512-a' }))).toBe(true);
  });

  it('are complete where the lock knows no checksum and npm has found one', () => {
    const unseen = { packages: { 'node_modules/a': { version: '1.2.3' } } };
    const record = installed({ version: '1.2.3', integrity: 'sha512-a' });
    expect(isInstalled(unseen, record)).toBe(true);
  });

  it.each([
    ['one is missing', { packages: {} }],
    ['nothing was recorded', {}],
    ['one has another version', installed({ version: '1.2.4', integrity: 'sha512-a' })],
    ['one has another content', installed({ version: '1.2.3', integrity: 'sha512-b' })],
  ])('are not complete when %s', (_case, record) => {
    expect(isInstalled(wanted, record)).toBe(false);
  });
});

describe('Node.js', () => {
  it.each(['20.0.0', '20.20.2', '22.1.0', '100.0.0'])('%s runs the project', (version) => {
    expect(findNodeProblem(version)).toBeUndefined();
  });

  it.each(['18.19.1', '4.9.1'])('%s is refused in both languages', (version) => {
    const problem = findNodeProblem(version);
    expect(problem).toContain(`Cần Node.js 20 trở lên; máy này đang dùng ${version}`);
    expect(problem).toContain(`Node.js 20 or newer is needed; this is ${version}`);
  });
});
