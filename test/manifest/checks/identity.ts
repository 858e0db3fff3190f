import { describeElement, elementsOf } from './elements';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;

/** Who the add-in is to Office: one GUID, a four-part version, ids that are each used once. */
export function checkIdentity(manifest: Document): readonly string[] {
  const id = textOf(manifest, 'Id');
  const version = textOf(manifest, 'Version');
  const ids = [...manifest.querySelectorAll('[id]')].map((element) => element.getAttribute('id'));
  const repeated = ids.filter((candidate, index) => ids.indexOf(candidate) !== index);
  return [
    ...(GUID.test(id) ? [] : [`Id: ${id} is not a GUID`]),
    ...(VERSION.test(version) ? [] : [`Version: ${version} does not have four numbers`]),
    ...repeated.map((candidate) => `id ${String(candidate)} is used twice`),
  ];
}

/** What the add-in asks of Office: the oldest Excel that the product supports, no more. */
export function checkRequirements(manifest: Document): readonly string[] {
  const sets = elementsOf(manifest, 'Set').map(
    (set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`,
  );
  const expected = ['ExcelApi 1.9', 'SharedRuntime 1.1'];
  return [
    ...expected.filter((set) => !sets.includes(set)).map((set) => `requirement ${set} is missing`),
    ...sets.filter((set) => !expected.includes(set)).map((set) => `requirement ${set} is new`),
    ...elementsOf(manifest, 'Host')
      .filter((host) => !hostNames(host).includes('Workbook'))
      .map((host) => `${describeElement(host)}: not Excel`),
  ];
}

function hostNames(host: Element): readonly string[] {
  return [...host.attributes].map((attribute) => attribute.value);
}

function textOf(manifest: Document, name: string): string {
  return elementsOf(manifest, name)[0]?.textContent ?? '';
}
