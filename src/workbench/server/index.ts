import { createServer as createHttpServer } from 'node:http';
import type { Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { listenOnFreePort, listenOnPort } from './listen';
import { respond } from './respond';
import type { Route } from './respond';
import { createPaneRoute, createWorkbenchRoute } from './routes';
import type { WorkbenchFolders } from './routes';

export interface RunningServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the workbench: the page with the grid, the built pane beside it, office.js from this
 * machine.
 *
 * @param options.port the first port to try
 */
export async function serveWorkbench(options: {
  readonly folders: WorkbenchFolders;
  readonly port: number;
}): Promise<RunningServer> {
  const server = createHttpServer(
    listener(createWorkbenchRoute(options.folders), {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    }),
  );
  return running(server, 'http', await listenOnFreePort(server, options.port));
}

/**
 * Serves the built pane unchanged over https, for side-loading into Excel: office.js comes from
 * Microsoft there, so the workbench's policy does not apply.
 *
 * @param options.port exactly this one, since the manifest names it
 * @param options.tls certificate and private key in PEM
 */
export async function servePane(options: {
  readonly folder: string;
  readonly port: number;
  readonly tls: { readonly cert: string | Buffer; readonly key: string | Buffer };
}): Promise<RunningServer> {
  const server = createHttpsServer(options.tls, listener(createPaneRoute(options.folder), {}));
  return running(server, 'https', await listenOnPort(server, options.port));
}

function listener(route: Route, headers: Readonly<Record<string, string>>) {
  return (...[request, response]: Parameters<Parameters<typeof createHttpServer>[1] & object>) => {
    void respond(request, response, route, headers);
  };
}

function running(server: Server, scheme: 'http' | 'https', port: number): RunningServer {
  return {
    url: `${scheme}://localhost:${port}/`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
