import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveShell, type WorkerScope } from './serve-shell.ts';

const ORIGIN = 'https://dondoc.example';
const SHELL = { version: 'two', files: ['/assets/frame.js'] };

type Answer = Response | Error;

/** A browser's worth of caches and events, with a network that answers as told. */
function browser() {
  const kept = new Map<string, Map<string, Response>>();
  const listeners = new Map<string, (event: object) => void>();
  const network: { answer: Answer; asked: string[] } = { answer: new Response('from the network'), asked: [] };
  let hasTakenOver = false;
  const told: unknown[] = [];
  const opened: string[] = [];
  const pages: { focus: () => Promise<void>; postMessage: (message: unknown) => void }[] = [];
  const scope = {
    location: { origin: ORIGIN },
    caches: {
      keys: async () => [...kept.keys()],
      delete: async (name: string) => kept.delete(name),
      open: async (name: string) => {
        const cache = kept.get(name) ?? new Map<string, Response>();
        kept.set(name, cache);
        return {
          addAll: async (all: (Request | string)[]) => {
            for (const one of all) cache.set(pathOf(one), new Response(`kept ${pathOf(one)}`));
          },
          match: async (one: string) => cache.get(one)?.clone(),
        };
      },
    },
    fetch: async (request: Request) => {
      network.asked.push(request.url);
      if (network.answer instanceof Error) throw network.answer;
      return network.answer.clone();
    },
    skipWaiting: async () => {
      hasTakenOver = true;
    },
    clients: {
      claim: async () => {},
      matchAll: async () => pages,
      openWindow: async (path: string) => opened.push(path),
    },
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  } as unknown as WorkerScope;

  const tell = (type: string, event: object) => listeners.get(type)?.(event);
  return {
    scope,
    kept,
    network,
    hasTakenOver: () => hasTakenOver,
    told,
    opened,
    openPage: () => pages.push({ focus: async () => {}, postMessage: (message) => told.push(message) }),
    async click(data: unknown) {
      let work: Promise<unknown> = Promise.resolve();
      tell('notificationclick', {
        notification: { data, close: () => told.push('closed') },
        waitUntil: (given: Promise<unknown>) => (work = given),
      });
      await work;
    },
    say: (data: unknown) => tell('message', { data }),
    async pass(type: 'install' | 'activate') {
      let work: Promise<unknown> = Promise.resolve();
      tell(type, { waitUntil: (given: Promise<unknown>) => (work = given) });
      await work;
    },
    /** What the worker answers; null where it leaves the request to the browser. */
    async ask(path: string, { mode = 'cors', method = 'GET' } = {}): Promise<string | null> {
      const answers: Promise<Response>[] = [];
      const request = { url: new URL(path, ORIGIN).href, mode, method };
      tell('fetch', { request, respondWith: (given: Promise<Response>) => answers.push(given) });
      const answer = await answers[0];
      return answer === undefined ? null : answer.text();
    },
  };
}

const pathOf = (one: Request | string) => (typeof one === 'string' ? one : new URL(one.url, ORIGIN).pathname);

describe('the service worker', () => {
  let world: ReturnType<typeof browser>;
  beforeEach(async () => {
    // In a worker a Request may be made of a path alone.
    const ofNode = Request;
    vi.stubGlobal(
      'Request',
      class extends ofNode {
        constructor(input: string | URL | Request, init?: RequestInit) {
          super(typeof input === 'string' ? new URL(input, ORIGIN) : input, init);
        }
      },
    );
    world = browser();
    world.kept.set('dondoc-shell-one', new Map());
    world.kept.set('somebody-else', new Map());
    serveShell(world.scope, SHELL);
    await world.pass('install');
  });

  afterEach(() => vi.unstubAllGlobals());

  it('removes the shell of the release before, and nothing else', async () => {
    expect([...world.kept.keys()]).toEqual(['dondoc-shell-one', 'somebody-else', 'dondoc-shell-two']);
    await world.pass('activate');
    expect([...world.kept.keys()]).toEqual(['somebody-else', 'dondoc-shell-two']);
  });

  it('opens a screen from the network while there is one, and from what it keeps without', async () => {
    expect(await world.ask('/directives/BD-1', { mode: 'navigate' })).toBe('from the network');
    world.network.answer = new TypeError('no network');
    expect(await world.ask('/directives/BD-1', { mode: 'navigate' })).toBe('kept /index.html');
    world.network.answer = new Response('bad gateway', { status: 502 });
    expect(await world.ask('/inbox', { mode: 'navigate' })).toBe('kept /index.html');
  });

  it('gives built files out without asking the network', async () => {
    expect(await world.ask('/assets/frame.js')).toBe('kept /assets/frame.js');
    expect(world.network.asked).toEqual([]);
  });

  it.each([
    ['an answer of the API', '/graphql', {}],
    ['a command', '/graphql', { method: 'POST' }],
    ['a file of a report', '/api/files/1', {}],
    ['a file that is opened in a window', '/api/files/1', { mode: 'navigate' }],
    ['what another site serves', 'https://elsewhere.example/assets/frame.js', {}],
    ['a file of another release', '/assets/frame-older.js', {}],
  ])('leaves %s to the browser', async (_what, path, how) => {
    expect(await world.ask(path, how)).toBeNull();
  });

  it('lets the page that is open go where a clicked notice leads, and opens one where there is none', async () => {
    await world.click({ path: '/directives/BD-1' });
    expect(world.opened).toEqual(['/directives/BD-1']);
    world.openPage();
    await world.click({ path: '/inbox' });
    expect(world.opened).toHaveLength(1);
    expect(world.told).toEqual(['closed', 'closed', { kind: 'open', path: '/inbox' }]);
  });

  it.each([['https://elsewhere.example/'], ['//elsewhere.example'], [undefined], [7]])(
    'leads from a notice nowhere but into the app: %s',
    async (path) => {
      await world.click({ path });
      expect(world.opened).toEqual(['/']);
    },
  );

  it('takes over only when it is told to', () => {
    world.say('something else');
    expect(world.hasTakenOver()).toBe(false);
    world.say('take-over');
    expect(world.hasTakenOver()).toBe(true);
  });
});
