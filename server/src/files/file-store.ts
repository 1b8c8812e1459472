import type { Readable } from 'node:stream';

/** What is known of a content once all of it is stored. */
export type StoredContent = {
  readonly sizeBytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  /** The media type found in the content, never the sender's word; undefined where none is known. */
  readonly sniffed: string | undefined;
};

/** Where the contents of files are kept. What they are, and who may read them, stands in the table `files`. */
export type FileStore = {
  /**
   * Stores the whole content or nothing of it. It is never held in memory, and no reader finds it before this resolves.
   *
   * @param key from {@link keyOf}; a content under the same key is replaced
   * @throws whatever the content throws; then nothing is left behind
   */
  write(key: string, content: AsyncIterable<Uint8Array>): Promise<StoredContent>;
  /** @returns null where nothing is stored; otherwise the caller reads the stream to its end or destroys it */
  read(key: string): Promise<Readable | null>;
  /** Removes a content; that there is none is no failure. */
  remove(key: string): Promise<void>;
};

/** The key under which a file's content is stored. */
export function keyOf(tenantId: string, fileId: string): string {
  return `${tenantId}/${fileId}`;
}
