import { benchBulk } from './bulk.bench';
import { benchEngine } from './engine.bench';
import { benchHost } from './host.bench';
import { benchLargeFile } from './large-file.bench';
import { benchManyFiles } from './many-files.bench';
import { printLines } from './compare';

async function main(): Promise<void> {
  const engine = printLines('Engine', benchEngine());
  const host = printLines('Excel host on the genuine Office.js', await benchHost());
  const bulk = printLines('Many files from the command line', benchBulk());
  const large = printLines('A large file', benchLargeFile());
  const asked = process.argv.includes('--long');
  const many = !asked || printLines('Thousands of files, by --long', benchManyFiles());
  process.exitCode = engine && host && bulk && large && many ? 0 : 1;
}

void main();
