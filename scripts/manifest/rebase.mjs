/** The address that the checked-in manifest uses, for side-loading while developing. */
const DEVELOPMENT_BASE = 'https://localhost:3000';

/**
 * The manifest for an add-in that is published elsewhere.
 *
 * @param {string} xml the checked-in manifest
 * @param {string} base address of the published folder, for example `https://example.gov.vn/soat-bieu`
 * @throws {Error} when the base is not a plain https address
 */
export function rebaseManifest(xml, base) {
  const { origin, folder } = parseBase(base);
  return xml
    .replaceAll(`<AppDomain>${DEVELOPMENT_BASE}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`"${DEVELOPMENT_BASE}/`, `"${folder}/`);
}

/** @param {string} base */
function parseBase(base) {
  const address = URL.canParse(base) ? new URL(base) : undefined;
  if (address?.protocol !== 'https:') {
    throw new Error(
      `--base wants a full https address such as https://example.gov.vn/soat-bieu, not "${base}".`,
    );
  }
  if (address.search !== '' || address.hash !== '' || address.username !== '') {
    throw new Error(
      `--base wants the address of a folder, without ? or # or a user name: "${base}".`,
    );
  }
  return {
    origin: address.origin,
    folder: `${address.origin}${address.pathname.replace(/\/+$/, '')}`,
  };
}
