import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepShell } from './shell-update.ts';

/** A worker of a release, which remembers what it was told. */
class Worker extends EventTarget {
  state = 'installing';
  readonly told: unknown[] = [];
  postMessage(data: unknown) {
    this.told.push(data);
  }
  reach(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
  readonly update = vi.fn(() => Promise.reject(new TypeError('no network')));
  find(worker: Worker) {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

class Container extends EventTarget {
  controller: object | null = {};
  readonly registration = new Registration();
  register = () => Promise.resolve(this.registration);
}

let container: Container;
const onRelease = vi.fn<(takeOver: () => void) => void>();
const onTaken = vi.fn();
const start = () => keepShell(container as unknown as Parameters<typeof keepShell>[0], onRelease, onTaken);

beforeEach(() => {
  vi.useFakeTimers();
  container = new Container();
});
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('a new release of the shell', () => {
  it('is offered once it is whole, and runs only when somebody says so', async () => {
    await start();
    const worker = new Worker();
    container.registration.find(worker);
    expect(onRelease).not.toHaveBeenCalled();
    worker.reach('installed');
    expect(onRelease).toHaveBeenCalledOnce();
    expect(worker.told).toEqual([]);

    onRelease.mock.calls[0]?.[0]();
    expect(worker.told).toEqual(['take-over']);
    expect(onTaken).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(onTaken).toHaveBeenCalledOnce();
  });

  it('that waited while the page was closed is offered at once', async () => {
    container.registration.waiting = new Worker();
    await start();
    expect(onRelease).toHaveBeenCalledOnce();
  });

  it('is not spoken of at the first visit, and nothing is loaded anew', async () => {
    container.controller = null;
    await start();
    const worker = new Worker();
    container.registration.find(worker);
    worker.reach('installed');
    container.dispatchEvent(new Event('controllerchange'));
    expect(onRelease).not.toHaveBeenCalled();
    expect(onTaken).not.toHaveBeenCalled();
  });

  it('is asked for every hour, also when the network is away', async () => {
    await start();
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000);
    expect(container.registration.update).toHaveBeenCalledTimes(2);
  });
});
