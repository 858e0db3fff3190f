import { definitions } from '../../../src/workbench/office-host/objects';
import { useOffice } from '../../support/office/use-office';

const office = useOffice();

/** Every collection of the host answers these; some classes of the library offer fewer. */
const GENERIC = new Set(['GetCount', 'GetItemAt', 'GetItemOrNullObject']);

interface GenuinePrototype {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

function toClientName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

describe('every class and member of the host exists in the client library', () => {
  const types = Object.keys(definitions).filter((type) => type !== 'Service');

  test.each(types)('%s', (type) => {
    const genuine = Reflect.get(office.Excel, type) as { prototype: GenuinePrototype } | undefined;
    expect(genuine).toBeDefined();
    const { prototype } = genuine!;
    const members = new Set(Object.getOwnPropertyNames(prototype));
    const definition = definitions[type as keyof typeof definitions];

    for (const name of Object.keys(definition.properties ?? {}))
      expect(prototype._scalarPropertyOriginalNames).toContain(name);
    for (const name of Object.keys(definition.children ?? {}))
      expect(prototype._navigationPropertyNames).toContain(toClientName(name));
    for (const name of Object.keys(definition.methods ?? {}))
      if (!GENERIC.has(name)) expect([...members]).toContain(toClientName(name));
  });
});
