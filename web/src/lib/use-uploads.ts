import { useCallback, useEffect, useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { UploadFailed, type UploadedFile, uploadFile } from './uploads.ts';

/** One row of a list of uploads. `sent` and `size` in bytes, `secondsLeft` an estimate. */
export type Upload = {
  key: string;
  name: string;
  size: number;
  mediaType: string;
} & (
  | { state: 'done'; file: UploadedFile }
  | { state: 'running'; sent: number; secondsLeft: number | null }
  | { state: 'failed'; code: string; message: string }
);

type Running = { file: File; cancel: AbortController };

/**
 * The files of a form: added, running, failed and done, in the order they were added.
 * @param initial files a draft already holds
 * @param onDone called with the ids of all finished files whenever that list changes
 */
export function useUploads(initial: readonly UploadedFile[], onDone: (fileIds: string[]) => void) {
  const [uploads, setUploads] = useState<Upload[]>(() => initial.map(rowOf));
  const running = useRef(new Map<string, Running>());
  const latestOnDone = useRef(onDone);
  const doneIds = uploads.flatMap((upload) => (upload.state === 'done' ? [upload.file.id] : []));
  const doneKey = doneIds.join(' ');
  const reportedKey = useRef(doneKey);

  useEffect(() => {
    latestOnDone.current = onDone;
    if (reportedKey.current === doneKey) return;
    reportedKey.current = doneKey;
    latestOnDone.current(doneKey === '' ? [] : doneKey.split(' '));
  }, [doneKey, onDone]);

  useEffect(() => {
    const open = running.current;
    return () => {
      for (const { cancel } of open.values()) cancel.abort();
    };
  }, []);

  const put = useCallback((key: string, next: (row: Upload) => Upload) => {
    setUploads((rows) => rows.map((row) => (row.key === key ? next(row) : row)));
  }, []);

  const start = useCallback(
    async (key: string, file: File) => {
      const cancel = new AbortController();
      const startedAt = performance.now();
      running.current.set(key, { file, cancel });
      try {
        const uploaded = await uploadFile(file, {
          signal: cancel.signal,
          onProgress: (sent, total) => {
            const perByte = (performance.now() - startedAt) / Math.max(1, sent);
            const secondsLeft = sent === 0 ? null : Math.ceil(((total - sent) * perByte) / 1000);
            put(key, (row) => ({ ...factsOf(row), state: 'running', sent, secondsLeft }));
          },
        });
        running.current.delete(key);
        put(key, () => ({ ...rowOf(uploaded), key }));
      } catch (error) {
        const { code, message } = error instanceof UploadFailed ? error : new UploadFailed('network', '');
        if (code === 'cancelled') return;
        put(key, (row) => ({ ...factsOf(row), state: 'failed', code, message }));
      }
    },
    [put],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ key: newId(), file }));
      setUploads((rows) => [...rows, ...added.map(({ key, file }) => runningRow(key, file))]);
      for (const { key, file } of added) void start(key, file);
    },
    [start],
  );

  const retry = useCallback(
    (key: string) => {
      const file = running.current.get(key)?.file;
      if (!file) return;
      put(key, () => runningRow(key, file));
      void start(key, file);
    },
    [put, start],
  );

  const remove = useCallback((key: string) => {
    running.current.get(key)?.cancel.abort();
    running.current.delete(key);
    setUploads((rows) => rows.filter((row) => row.key !== key));
  }, []);

  const isRunning = uploads.some((upload) => upload.state === 'running');
  return { uploads, fileIds: doneIds, isRunning, add, retry, remove };
}

function rowOf(file: UploadedFile): Upload {
  return { key: file.id, name: file.name, size: file.size, mediaType: file.mediaType, state: 'done', file };
}

function runningRow(key: string, { name, size, type }: File): Upload {
  return { key, name, size, mediaType: type, state: 'running', sent: 0, secondsLeft: null };
}

function factsOf({ key, name, size, mediaType }: Upload) {
  return { key, name, size, mediaType };
}
