import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { trusted } from './browsers/trusted.ts';

/** The pages made for trying out the extension, served from this machine alone. */
export interface PageServer {
  /** The address of a page, by its file name. */
  url(name: string): string;
  close(): void;
}

const PAGES = join(import.meta.dirname, '..', 'e2e', 'pages');

/** What a page asks for that is to stay unfinished: the answer does not come. */
const NEVER = '/never.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** What a page asks for and never gets, as from a server that hangs. */
const STALLED = '/never.js';

const readPage = async (path: string): Promise<Buffer | null> => {
  const file = join(PAGES, path);
  if (!file.startsWith(PAGES + sep) || !TYPES[extname(file)]) return null;
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === NEVER) return;
  if (pathname === STALLED) return;
  const page = await readPage(decodeURIComponent(pathname));
  if (page) response.writeHead(200, { 'content-type': TYPES[extname(pathname)] }).end(page);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
};

/** Serves the pages of e2e/pages on a free port of 127.0.0.1. */
export const servePages = async (): Promise<PageServer> => {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = trusted<AddressInfo>(server.address());
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
