import { useEffect, useRef, useState } from 'react';
import {
  createDraftKeeper,
  type DraftKeeper,
  type DraftStart,
  type DraftStatus,
  type KeptDraft,
  type SaveAnswer,
  startOfDraft,
} from './draft-keeper.ts';
import { type DraftOwner, dropDraft, keepDraft, readDraft } from './device-draft.ts';
import { useViewer } from './viewer.ts';

/** A draft the server holds. `savedBy`: another person's name; null where only oneself can have saved it. */
export type ServerDraft<Value> = { version: number; savedAt: string; savedBy: string | null; value: Value | null };

export type LoadedDraft<Value> = DraftStart<Value> & { server: ServerDraft<Value> | null };

/** Whose keystrokes this device keeps. */
function useDraftOwner(): DraftOwner {
  const { person, appointment } = useViewer();
  return { personId: person.id, appointmentId: appointment.id };
}

type Source<Value> = {
  /** The form's name among those of one person in one post. */
  form: string;
  /** @throws when the server cannot be reached */
  load: () => Promise<ServerDraft<Value> | null>;
  /** Judges what this device kept; null for what is no such form. */
  parse: (kept: unknown) => Value | null;
};

/**
 * Reads once what server and device hold of a form.
 * @returns undefined while loading; `failed` when the server could not be asked
 */
export function useLoadedDraft<Value>({ form, load, parse }: Source<Value>) {
  const { personId, appointmentId } = useDraftOwner();
  const [round, setRound] = useState(0);
  const [loaded, setLoaded] = useState<{ key: string; draft: LoadedDraft<Value> | 'failed' }>();
  const ports = useRef({ load, parse });
  const key = `${form} ${round}`;
  useEffect(() => {
    ports.current = { load, parse };
  });

  useEffect(() => {
    let isStale = false;
    const read = async () => {
      const [server, kept] = await Promise.all([
        ports.current.load(),
        readDraft({ personId, appointmentId }, form).catch(() => undefined),
      ]);
      const { parse } = ports.current;
      const start = startOfDraft(server && { ...server, value: parse(server.value) }, keptOf(kept, parse));
      if (kept !== undefined && !start.isUnsent) void dropDraft({ personId, appointmentId }, form).catch(() => {});
      return { ...start, server };
    };
    read().then(
      (draft) => !isStale && setLoaded({ key, draft }),
      () => !isStale && setLoaded({ key, draft: 'failed' }),
    );
    return () => {
      isStale = true;
    };
  }, [form, key, personId, appointmentId]);

  return {
    draft: loaded?.key === key ? loaded.draft : undefined,
    /** Names what was read, so that a form begun from it can be begun anew. */
    key,
    reload: () => setRound((before) => before + 1),
  };
}

/**
 * Keeps a form's draft while the form is shown.
 * @param save sends it to the server over a version
 */
export function useDraft<Value>(
  form: string,
  start: LoadedDraft<Value>,
  save: (value: Value, version: number) => Promise<SaveAnswer>,
): { status: DraftStatus; keeper: DraftKeeper<Value> } {
  const owner = useDraftOwner();
  const [status, setStatus] = useState<DraftStatus>(() => statusOf(start));
  const [keeper] = useState(() => createDraftKeeper<Value>(start.version));
  useEffect(() => {
    keeper.connect({
      save,
      keepOnDevice: (kept) => keepDraft(owner, form, kept),
      dropFromDevice: () => dropDraft(owner, form),
      onStatus: setStatus,
    });
  }, [keeper, save, owner, form]);

  useEffect(() => {
    const first = statusOf(start);
    if (first.kind === 'conflict') keeper.meetConflict(first);
    else if (start.isUnsent && start.value !== null) keeper.change(start.value);

    const saveNow = () => void keeper.saveNow();
    const handleHidden = () => document.visibilityState === 'hidden' && saveNow();
    window.addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', handleHidden);
    return () => {
      window.removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', handleHidden);
      keeper.stop();
    };
  }, [keeper, start]);

  return { status, keeper };
}

function statusOf<Value>({ server, conflict, isUnsent }: LoadedDraft<Value>): DraftStatus {
  if (server && conflict) {
    return { kind: 'conflict', version: server.version, savedAt: server.savedAt, savedBy: server.savedBy };
  }
  if (isUnsent) return { kind: 'unsaved' };
  return server ? { kind: 'saved', savedAt: server.savedAt } : { kind: 'empty' };
}

function keptOf<Value>(kept: unknown, parse: (kept: unknown) => Value | null): KeptDraft<Value> | null {
  if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('value' in kept)) return null;
  const value = parse(kept.value);
  return value === null || typeof kept.version !== 'number' ? null : { version: kept.version, value };
}
