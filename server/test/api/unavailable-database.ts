import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Stands between the product and its database, so that a test can take the database away and give it back. */
export async function breakableDatabase(databaseUrl: string) {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let server = await listen(0);
  const { port: ownPort } = server.address() as AddressInfo;

  async function listen(at: number): Promise<Server> {
    const listening = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    }).listen(at, '127.0.0.1');
    await once(listening, 'listening');
    return listening;
  }

  async function takeAway(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  return {
    databaseUrl: Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(ownPort) }).href,
    takeAway,
    async giveBack() {
      server = await listen(ownPort);
    },
  };
}
