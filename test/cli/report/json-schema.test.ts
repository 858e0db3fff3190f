import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createJsonSchema } from '../../../src/cli/report/json-schema';

test('the published schema is that of the program', () => {
  const published = path.resolve(__dirname, '../../../docs/check-report.schema.json');
  expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(createJsonSchema())),
  );
});
