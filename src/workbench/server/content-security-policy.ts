const OWN = "'self'";

/**
 * What the workbench's pages may load: only what this server serves, so that no figure of a
 * workbook can leave the machine. Styles may stand inline because the grid and Fluent UI write
 * them at run time; data: and blob: never leave the page.
 */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': [OWN],
  'style-src': [OWN, "'unsafe-inline'"],
  'img-src': [OWN, 'data:', 'blob:'],
  'font-src': [OWN, 'data:'],
  'connect-src': [OWN],
  'worker-src': [OWN, 'blob:'],
  'frame-src': [OWN],
  'frame-ancestors': [OWN],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');
