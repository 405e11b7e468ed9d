import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's web server: each path answers as it is told to. */
export interface OtherSite {
  readonly address: (path: string) => string;
  readonly answer: (path: string, status: number) => void;
  /** What was asked of it, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** A site where nothing is to be found, until it is told otherwise. */
export const openSite = async (): Promise<OtherSite> => {
  const statuses = new Map<string, number>();
  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, reply) => {
    asked.push(`${method ?? ''} ${url}`);
    reply.writeHead(statuses.get(url) ?? 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    answer: (path, status) => void statuses.set(path, status),
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};

/** A text whose body links to an address. */
export const linkingTo = (url: string): object => ({
  body: [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Läs mer hos ' },
        { type: 'link', url, children: [{ type: 'text', text: 'föreningen' }] },
      ],
    },
  ],
});
