import { jsonSchemas, packFiles } from './schemas';

process.stdout.write(JSON.stringify({ ...jsonSchemas(), ...packFiles() }));
