import { benchBulk } from './bulk.bench';
import { benchEngine } from './engine.bench';
import { benchHost } from './host.bench';
import { printLines } from './compare';

async function main(): Promise<void> {
  const engine = printLines('Engine', benchEngine());
  const host = printLines('Excel host on the genuine Office.js', await benchHost());
  const bulk = printLines('Many files from the command line', benchBulk());
  process.exitCode = engine && host && bulk ? 0 : 1;
}

void main();
