import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Types of the files that are worth compressing; others are so already, or are never asked for. */
const TEXTS: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const OTHERS: Readonly<Record<string, string>> = { '.png': 'image/png', '.woff2': 'font/woff2' };

/** A server of a built site, on this machine only. */
export interface Served {
  /** Its address, the base included, without a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves a built site as a good host would: text gzipped at level 9, lengths told. */
export async function serve(dist: string, base: string): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    send(join(dist, path.slice(base.length)), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function send(path: string, response: ServerResponse): void {
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const text = TEXTS[extname(file)];
  const body = text === undefined ? bytes : gzipSync(bytes, { level: 9 });
  response.writeHead(200, {
    'Content-Type': text ?? OTHERS[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...(text === undefined ? {} : { 'Content-Encoding': 'gzip' }),
  });
  response.end(body);
}
