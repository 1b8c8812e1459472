/** What the server says of a draft it was sent. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'conflict'; version: number; savedAt: string; savedBy: string | null }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' };

/** How safe what was typed is. `kept`: on this device only, the server being out of reach. */
export type DraftStatus =
  | { kind: 'empty' }
  | { kind: 'unsaved' }
  | { kind: 'saved'; savedAt: string }
  | { kind: 'kept' }
  | Exclude<SaveAnswer, { kind: 'saved' | 'unreachable' }>;

/** What this device kept: the keystrokes, and the server's version they were typed over. */
export type KeptDraft<Value> = { version: number; value: Value };

type Ports<Value> = {
  save: (value: Value, version: number) => Promise<SaveAnswer>;
  keepOnDevice: (kept: KeptDraft<Value>) => Promise<void>;
  dropFromDevice: () => Promise<void>;
  onStatus: (status: DraftStatus) => void;
};

const UNCONNECTED: Ports<unknown> = {
  save: () => Promise.resolve({ kind: 'unreachable' }),
  keepOnDevice: () => Promise.resolve(),
  dropFromDevice: () => Promise.resolve(),
  onStatus: () => {},
};
const PAUSE_MS = 1500;
const DEVICE_PAUSE_MS = 250;
const RETRY_MS = 10_000;

/**
 * Keeps a form safe while it is typed: on the device at once, on the server after a pause. Versions are never written
 * over unseen: a conflict stops saving until it is answered.
 * @param startVersion the server's version the form was begun from; 0 when it has none
 */
export function createDraftKeeper<Value>(startVersion: number) {
  let ports: Ports<Value> = UNCONNECTED;
  let version = startVersion;
  let typed: { value: Value } | null = null;
  let conflict: Extract<SaveAnswer, { kind: 'conflict' }> | null = null;
  let running: Promise<void> | null = null;
  let isHeld = false;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let deviceTimer: ReturnType<typeof setTimeout> | undefined;

  function keepOnDevice() {
    clearTimeout(deviceTimer);
    deviceTimer = undefined;
    if (typed) void ports.keepOnDevice({ version, value: typed.value }).catch(() => {});
  }

  function schedule(pauseMs: number) {
    clearTimeout(saveTimer);
    if (typed && !isHeld && conflict === null) saveTimer = setTimeout(() => void send(), pauseMs);
  }

  function send(): Promise<void> {
    clearTimeout(saveTimer);
    if (running) return running;
    if (!typed || conflict !== null) return Promise.resolve();
    const sent = typed;
    running = ports
      .save(sent.value, version)
      .catch((): SaveAnswer => ({ kind: 'unreachable' }))
      .then((answer) => {
        running = null;
        take(answer, sent);
      });
    return running;
  }

  function take(answer: SaveAnswer, sent: { value: Value }) {
    // Thrown away or sent for good meanwhile: nothing is left to be said of it.
    if (typed === null) return;
    if (answer.kind === 'unreachable') {
      ports.onStatus({ kind: 'kept' });
      return schedule(RETRY_MS);
    }
    if (answer.kind === 'conflict') conflict = answer;
    if (answer.kind === 'saved') version = answer.version;
    if (answer.kind === 'saved' && typed !== sent) {
      keepOnDevice();
      return schedule(PAUSE_MS);
    }
    if (answer.kind === 'saved') {
      typed = null;
      clearTimeout(deviceTimer);
      deviceTimer = undefined;
      void ports.dropFromDevice().catch(() => {});
    }
    ports.onStatus(answer);
  }

  return {
    /** Says where drafts go from now on. */
    connect(next: Ports<Value>) {
      ports = next;
    },
    /** Takes the form as it is now. */
    change(value: Value) {
      typed = { value };
      deviceTimer ??= setTimeout(keepOnDevice, DEVICE_PAUSE_MS);
      if (conflict === null) ports.onStatus({ kind: 'unsaved' });
      schedule(PAUSE_MS);
    },
    /** Sends at once what is not on the server yet. */
    async saveNow() {
      await running;
      await send();
    },
    /** Answers a conflict: what stands here goes over what the other saved. */
    keepMine(value: Value) {
      if (conflict) version = conflict.version;
      conflict = null;
      typed = { value };
      void send();
    },
    /** Starts from a conflict that was there before the first keystroke. */
    meetConflict(met: Extract<SaveAnswer, { kind: 'conflict' }>) {
      conflict = met;
      ports.onStatus(met);
    },
    /** Stops saving while the form itself is sent, which ends the draft. Resolves once nothing is under way. */
    async hold() {
      isHeld = true;
      clearTimeout(saveTimer);
      await running;
    },
    /** Goes on after the form was refused. */
    release() {
      isHeld = false;
      schedule(PAUSE_MS);
    },
    /** The form was sent or thrown away: nothing of it stays on the device. `next` is where a new one starts. */
    async finish(next = 0) {
      typed = null;
      conflict = null;
      version = next;
      isHeld = false;
      clearTimeout(saveTimer);
      clearTimeout(deviceTimer);
      deviceTimer = undefined;
      ports.onStatus({ kind: 'empty' });
      await ports.dropFromDevice().catch(() => {});
    },
    /** The screen is left: what was typed last still goes out. */
    stop() {
      if (typed) keepOnDevice();
      if (!isHeld) void send();
      clearTimeout(saveTimer);
    },
  };
}

export type DraftKeeper<Value> = ReturnType<typeof createDraftKeeper<Value>>;

/** What a form begins with, from what the server and this device hold of it. */
export type DraftStart<Value> = { value: Value | null; version: number; isUnsent: boolean; conflict: boolean };

/** The device's keystrokes go before the server's draft they were typed over; over another one they are a conflict. */
export function startOfDraft<Value>(
  server: { version: number; value: Value | null } | null,
  kept: KeptDraft<Value> | null,
): DraftStart<Value> {
  const version = server?.version ?? 0;
  const fromServer = { value: server?.value ?? null, version, isUnsent: false, conflict: false };
  // A draft that the server no longer has was sent or thrown away.
  if (kept === null || kept.version > version) return fromServer;
  // The screen was left before it heard that the server has them.
  if (kept.version < version && JSON.stringify(kept.value) === JSON.stringify(server?.value)) return fromServer;
  return { value: kept.value, version, isUnsent: true, conflict: kept.version < version };
}
