import { jsonSchemas } from './schemas';

process.stdout.write(JSON.stringify(jsonSchemas()));
