import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { meanwhile } from '../../server/meanwhile';

/** Answers each word with the same word, a moment later, as a database does. */
const openEcho = async () => {
  const server = createServer((socket) => {
    socket.on('data', (word) => setTimeout(() => socket.write(word), 20));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const ask = (socket: Socket, word: string): Promise<string> =>
  new Promise((resolve) => {
    socket.once('data', (said) => {
      resolve(String(said));
    });
    socket.write(word);
  });

describe('what is worked out meanwhile', () => {
  test('is worked out when a server has been asked, and before it answers', async () => {
    const server = await openEcho();
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const order: string[] = [];
    const worked = meanwhile(() => order.push('worked out'));
    await Promise.resolve();
    order.push('asked');
    await ask(socket, 'x');
    order.push('answered');
    await worked;
    socket.destroy();
    server.close();
    expect(order).toEqual(['asked', 'worked out', 'answered']);
  });

  test('tells whoever waits for it that it failed', async () => {
    const worked = meanwhile(() => {
      throw new Error('no');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(worked).rejects.toThrow('no');
  });

  test('may fail when nobody waits for it', async () => {
    const unheard: unknown[] = [];
    const note = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', note);
    void meanwhile(() => {
      throw new Error('no');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', note);
    expect(unheard).toEqual([]);
  });
});
