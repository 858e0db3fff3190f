import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A forbidden import that dependency-cruiser reported. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

const ROOT = path.resolve(__dirname, '../..');
const CONFIGURATION = '.dependency-cruiser.cjs';

/**
 * Puts files into an empty project that has the real boundaries and reports what they break.
 *
 * @param files content by path
 */
export function cruisePlanted(files: Readonly<Record<string, string>>): readonly Violation[] {
  const project = mkdtempSync(path.join(tmpdir(), 'boundaries-'));
  try {
    for (const shared of [CONFIGURATION, 'tsconfig.json', 'package.json']) {
      copyFileSync(path.join(ROOT, shared), path.join(project, shared));
    }
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
      writeFileSync(path.join(project, file), content);
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'), 'junction');
    return cruise(project);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

function cruise(project: string): readonly Violation[] {
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const output = execFileSync(
    process.execPath,
    [program, 'src', 'scripts', '--config', CONFIGURATION, '--output-type', 'json'],
    { cwd: project, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(output) as CruiseReport;
  return summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }));
}
