const MINUTE_MS = 60_000;
const LONGEST_WAIT_MINUTES = 30;
/** A server that is down for days loses nothing. */
const TRIED_FOR_MS = 7 * 24 * 60 * MINUTE_MS;
/** What a server refuses for good may be its mistake of a moment. */
const REFUSALS_BELIEVED = 3;

export type Failure = {
  /** Of this message alone, for good: such an address does not exist. */
  readonly isFinal: boolean;
  /** Counted with this one. */
  readonly attempts: number;
  readonly writtenAt: Date;
};

/** When a message that failed is tried again: after 1, 2, 4 … at most 30 minutes; null gives it up. */
export function nextTry({ isFinal, attempts, writtenAt }: Failure, now: Date): Date | null {
  if (isFinal && attempts >= REFUSALS_BELIEVED) return null;
  if (now.getTime() - writtenAt.getTime() > TRIED_FOR_MS) return null;
  const minutes = Math.min(2 ** Math.min(attempts - 1, 10), LONGEST_WAIT_MINUTES);
  return new Date(now.getTime() + minutes * MINUTE_MS);
}
