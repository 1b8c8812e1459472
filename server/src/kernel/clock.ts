/** Where every domain instant comes from: never the database's now(), never the device. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

export function clockStoppedAt(instant: string): Clock {
  return { now: () => new Date(instant) };
}

/** A clock that was set to an instant and runs on from there; it can be set again. For demos and tests only. */
export type MovableClock = Clock & { moveTo(instant: Date): void };

export function clockRunningFrom(instant: Date): MovableClock {
  let aheadMs = instant.getTime() - Date.now();
  return {
    now: () => new Date(Date.now() + aheadMs),
    moveTo(next) {
      aheadMs = next.getTime() - Date.now();
    },
  };
}
