import { childrenOf, describeElement, elementsOf } from './elements';

const RIBBON_SIZES = '16,32,80';

/** Gives the bytes of a file that the manifest names by its address, or undefined. */
export type ReadPublished = (address: string) => Buffer | undefined;

/** Every picture is there, is a PNG, and is as large as the place it is meant for. */
export function checkIcons(manifest: Document, readPublished: ReadPublished): readonly string[] {
  const addresses = new Map(
    elementsOf(manifest, 'Images')
      .flatMap((list) => [...list.children])
      .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
  );
  const ribbon = elementsOf(manifest, 'Icon').flatMap((icon) =>
    childrenOf(icon, 'Image').map((image) => ({
      where: describeElement(image),
      address: addresses.get(image.getAttribute('resid')) ?? '',
      size: Number(image.getAttribute('size')),
    })),
  );
  const store = [
    { name: 'IconUrl', size: 32 },
    { name: 'HighResolutionIconUrl', size: 64 },
  ].flatMap(({ name, size }) =>
    elementsOf(manifest, name).flatMap((element) => ({
      where: name,
      address: element.getAttribute('DefaultValue') ?? '',
      size,
    })),
  );
  return [
    ...[...store, ...ribbon].flatMap(({ where, address, size }) => {
      const found = findPngSize(readPublished(address));
      return found === `${size}x${size}`
        ? []
        : [`${where}: ${address} is ${found}, not ${size}x${size}`];
    }),
    ...elementsOf(manifest, 'Icon')
      .filter((icon) => sizesOf(icon) !== RIBBON_SIZES)
      .map((icon) => `${describeElement(icon)}: wants the sizes ${RIBBON_SIZES}`),
  ];
}

function sizesOf(icon: Element): string {
  return childrenOf(icon, 'Image')
    .map((image) => image.getAttribute('size'))
    .join();
}

function findPngSize(bytes: Buffer | undefined): string {
  if (bytes === undefined) return 'missing';
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return 'not a PNG';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}
