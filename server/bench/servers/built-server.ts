import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { freeLoopbackPort } from '../../../db/src/postgres/loopback-port.ts';
import type { ServerChild } from './server-child.ts';

const BUILT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/**
 * The product as it is started for people: built into one file, which holds less memory than its sources.
 *
 * @throws it was not built; `pnpm start` and the stories do
 */
export async function startBuilt(
  settings: Readonly<Record<string, string>>,
): Promise<Pick<ServerChild, 'address' | 'pid' | 'stop'>> {
  if (!existsSync(BUILT)) throw new Error(`there is no ${BUILT}: start the product once with pnpm start`);
  const port = await freeLoopbackPort();
  const address = `http://127.0.0.1:${port}`;
  const child = fork(BUILT, {
    env: {
      ...process.env,
      PORT: String(port),
      ORIGIN: address,
      IN_PROCESS_WORKER: '0',
      LOG_LEVEL: 'error',
      ...settings,
    },
    execArgv: [],
  });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (message !== 'ready') throw new Error(`the built server did not start: ${String(message)}`);
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
