import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only programs of this machine can connect. */
const LOOPBACK = '127.0.0.1';

const PORTS_TO_TRY = 100;

/**
 * Listens on the first free port from `first` upwards; 0 takes whichever the system offers.
 *
 * @returns the port taken
 * @throws Error when none of the next hundred ports is free, or listening is refused
 */
export async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY && port <= 65_535; port += 1) {
    const taken = await tryPort(server, port);
    if (taken !== undefined) return taken;
  }
  throw new Error(`No free port from ${first} upwards. Choose another with --port.`);
}

/**
 * Listens on exactly this port, for pages whose address is written in the manifest.
 *
 * @throws Error when the port is taken
 */
export async function listenOnPort(server: Server, port: number): Promise<number> {
  const taken = await tryPort(server, port);
  if (taken !== undefined) return taken;
  throw new Error(
    `Port ${port} is taken by another program. Stop that program: the manifest names this port.`,
  );
}

/** @returns the port, or undefined when another program has it */
function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, LOOPBACK, () => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
