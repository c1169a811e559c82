import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trusted } from './trusted.ts';

/** A proxy that lets nothing through and remembers who was asked for. */
export interface OutgoingWatch {
  readonly port: number;
  /** "host:port" of each attempt to reach another machine, in order. */
  readonly attempts: readonly string[];
  close(): void;
}

/** Starts the watch on a free port of this machine. A browser that has it as its proxy cannot reach any other machine. */
export const watchOutgoing = async (): Promise<OutgoingWatch> => {
  const attempts: string[] = [];
  const server: Server = createServer((request, response) => {
    attempts.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502, { 'content-type': 'text/plain' }).end('Nothing leaves this machine.');
  });
  server.on('connect', (request, socket) => {
    attempts.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Nothing leaves this machine\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = trusted<AddressInfo>(server.address());
  return {
    port,
    attempts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
