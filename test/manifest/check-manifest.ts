import { checkIcons } from './checks/icons';
import type { ReadPublished } from './checks/icons';
import { checkIdentity, checkRequirements } from './checks/identity';
import { checkOrder } from './checks/order';
import { checkReferences, checkSharedRuntime } from './checks/references';
import { checkAddresses, checkLengths, checkTranslations } from './checks/texts';
import { elementsOf } from './checks/elements';

/** A fault of a manifest: the check that found it and what it found. */
export interface ManifestProblem {
  readonly check: string;
  readonly message: string;
}

/**
 * What Microsoft's validator would refuse, as far as it can be told without a network. Needs a DOM.
 *
 * @param readPublished the files of the folder that is published with the manifest
 * @param commandIds ids that the pane's page associates with ribbon buttons
 */
export function checkManifest(
  xml: string,
  readPublished: ReadPublished,
  commandIds: readonly string[],
): readonly ManifestProblem[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const [fault] = elementsOf(manifest, 'parsererror');
  if (fault !== undefined) return [{ check: 'xml', message: fault.textContent ?? '' }];
  const results: Readonly<Record<string, readonly string[]>> = {
    order: checkOrder(manifest),
    identity: checkIdentity(manifest),
    requirements: checkRequirements(manifest),
    references: checkReferences(manifest),
    runtime: checkSharedRuntime(manifest),
    addresses: checkAddresses(manifest),
    lengths: checkLengths(manifest),
    translations: checkTranslations(manifest),
    icons: checkIcons(manifest, readPublished),
    commands: checkCommands(manifest, commandIds),
  };
  return Object.entries(results).flatMap(([check, messages]) =>
    messages.map((message) => ({ check, message })),
  );
}

/** A button whose function nobody associates does nothing when pressed, and says nothing. */
function checkCommands(manifest: Document, commandIds: readonly string[]): readonly string[] {
  const named = elementsOf(manifest, 'FunctionName').map((element) => element.textContent ?? '');
  return [
    ...named.filter((id) => !commandIds.includes(id)).map((id) => `nothing carries out ${id}`),
    ...commandIds.filter((id) => !named.includes(id)).map((id) => `no button starts ${id}`),
  ];
}
