import type { IncomingMessage, ServerResponse } from 'node:http';
import { findMimeType } from './mime-types';

/** What goes back to the browser. */
export interface Answer {
  readonly status: number;
  /** File name or extension that tells the type. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** Makes the answer to one address; undefined means that nothing is there. */
export type Route = (pathname: string) => Promise<Answer | undefined>;

/**
 * Answers one request with what the route gives. Only reading is possible; headers that a page
 * needs everywhere are added here.
 */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await findAnswer(request, route);
  response.writeHead(answer.status, {
    'Content-Type': findMimeType(answer.type),
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(answer.status === 405 ? { Allow: 'GET, HEAD' } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

async function findAnswer(request: IncomingMessage, route: Route): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return explain(405, 'This server only gives files out.');
  }
  const pathname = findPathname(request.url ?? '/');
  try {
    const found = pathname === undefined ? undefined : await route(pathname);
    return found ?? explain(404, 'Nothing is served at this address.');
  } catch (error) {
    return explain(500, error instanceof Error ? error.message : String(error));
  }
}

/** As the client wrote it: resolving `..` here would hide an attempt from the file lookup. */
function findPathname(target: string): string | undefined {
  return target.startsWith('/') ? target.split(/[?#]/, 1)[0] : undefined;
}

function explain(status: number, body: string): Answer {
  return { status, type: '.txt', body: `${body}\n` };
}
