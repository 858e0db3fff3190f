import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020';
import { loadPack } from '../../src/app/definition-files';
import { SHIPPED_PACKS } from '../../src/programme/packs';
import { templates } from '../../src/templates';
import { faultyPack } from '../app/faulty-pack';
import { faultyTemplate } from '../app/faulty-template';
import { jsonSchemas, packFiles } from './schemas';

const DOCS = path.resolve(__dirname, '../../docs');

const published = (file: string): object =>
  JSON.parse(readFileSync(path.join(DOCS, file), 'utf8')) as object;

/** A judge that shares nothing with what wrote the schemas. */
const judge = (file: string): ValidateFunction =>
  new Ajv({ allErrors: true, allowUnionTypes: true }).compile(published(file));

const throughJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

const files = { ...jsonSchemas(), ...packFiles() };

describe.each(Object.keys(files))('docs/%s', (file) => {
  it('is that of the program: else run npm run json-schemas', () => {
    expect(published(file)).toEqual(throughJson(files[file]));
  });
});

describe('docs/programme-pack.schema.json', () => {
  const isPack = judge('programme-pack.schema.json');

  it.each(SHIPPED_PACKS)('accepts the pack $id', (pack) => {
    expect(isPack(throughJson(pack)) ? [] : isPack.errors).toEqual([]);
  });

  it('refuses what is no pack, at the place of each fault of shape', () => {
    expect(isPack(throughJson(faultyPack.data))).toBe(false);
    const places = new Set(isPack.errors!.map(({ instancePath }) => instancePath));
    expect([...places].sort()).toEqual(
      [
        '',
        '/id',
        '/nodes/4/code',
        '/nodes/5/evidence/sureness',
        '/nodes/7/capital/kinds/0',
        '/ruleSettings/severities/total-mismatch',
        '/sources/11/id',
      ].sort(),
    );
  });
});

describe('the published packs', () => {
  it('are read as what the program has', () => {
    for (const pack of SHIPPED_PACKS) {
      const bytes = readFileSync(path.join(DOCS, 'packs', `${pack.id}.json`));
      expect(loadPack(bytes)).toEqual({ ok: true, pack });
    }
  });
});

describe('docs/template.schema.json', () => {
  const isTemplate = judge('template.schema.json');

  it.each(templates)('accepts the template $id', (definition) => {
    expect(isTemplate(throughJson(definition)) ? [] : isTemplate.errors).toEqual([]);
  });

  it('refuses what is no template', () => {
    expect(isTemplate(faultyTemplate().data)).toBe(false);
    const places = isTemplate.errors!.map(({ instancePath }) => instancePath);
    for (const place of ['', '/id', '/version', '/rateDecimals', '/totalLabel/bottom'])
      expect(places).toContain(place);
  });
});
