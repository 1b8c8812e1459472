import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freeLoopbackPort } from '../../../db/src/postgres/loopback-port.ts';
import type { Usage } from './usage.ts';

/** A measured server in a process of its own. */
export type ServerChild = {
  readonly address: string;
  readonly pid: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
};

/** @param name of a file of this folder */
export async function startServer(
  name: 'product' | 'bare' | 'postgraphile',
  settings: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<ServerChild> {
  const port = await freeLoopbackPort();
  const address = `http://127.0.0.1:${port}`;
  const child = fork(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      PORT: String(port),
      ORIGIN: address,
      ...settings,
    },
    execArgv: [...process.execArgv, ...execArgv],
  });
  await answerOf(child, (message) => 'isListening' in message);
  return {
    address,
    pid: child.pid ?? 0,
    usage() {
      const answer = answerOf<Usage>(child, (message) => 'cpuMs' in message);
      child.send('usage');
      return answer;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function answerOf<Answer>(child: ChildProcess, isAnswer: (message: object) => boolean): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a measured server ended with ${code}`));
    child.once('exit', onExit);
    child.on('message', function listen(message) {
      if (typeof message !== 'object' || message === null || !isAnswer(message)) return;
      child.off('message', listen);
      child.off('exit', onExit);
      resolve(message as Answer);
    });
  });
}
