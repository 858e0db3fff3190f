import { spawnSync } from 'node:child_process';

/** Runs to the end and gives what was printed. Throws with the program's own complaint. */
export function runProgram(
  file: string,
  args: readonly string[],
  seconds: number,
  environment: Readonly<Record<string, string>> = {},
): string {
  const { error, status, stdout, stderr } = spawnSync(file, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 512 * 1024 * 1024,
    env: { ...process.env, ...environment },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr || stdout}`);
  return stdout;
}
