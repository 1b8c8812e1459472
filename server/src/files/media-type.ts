import { fileTypeFromFile } from 'file-type';

/**
 * The media type that a stored content shows by its own bytes. The whole file is at hand, since an office document may
 * name its kind at its end.
 *
 * @returns undefined for text, markup and everything else without a signature, and for what breaks off or contradicts itself
 */
export async function sniffMediaType(path: string): Promise<string | undefined> {
  try {
    return (await fileTypeFromFile(path))?.mime;
  } catch (error) {
    if (isOurs(error)) throw error;
    return undefined;
  }
}

/** A disk that fails or a part that is missing says nothing about the content. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && ('syscall' in error || ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND'));
}
