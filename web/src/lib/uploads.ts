import { requestHeaders } from './acting-as.ts';

/** A file the server has taken in. `size` in bytes. */
export type UploadedFile = { id: string; name: string; mediaType: string; size: number; url: string };

/** Why a file was not taken in: `code` from the server, or `network`; `message` only where the server gave one. */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

type Options = {
  /** Bytes sent and bytes to send. */
  onProgress: (sent: number, total: number) => void;
  signal: AbortSignal;
};

/**
 * Sends one file to `POST /api/files`. XMLHttpRequest, because `fetch` reports no progress of a request.
 * @throws {UploadFailed} when refused, cut off or cancelled (`code: 'cancelled'`)
 */
export function uploadFile(file: File, { onProgress, signal }: Options): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name.normalize('NFC'));

    request.open('POST', '/api/files');
    for (const [name, value] of Object.entries(requestHeaders())) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.onprogress = (event) => onProgress(event.loaded, event.lengthComputable ? event.total : file.size);
    request.onerror = () => reject(new UploadFailed('network', ''));
    request.onabort = () => reject(new UploadFailed('cancelled', ''));
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status < 300 && isUploadedFile(answer)) resolve(answer);
      else reject(failureOf(answer, request.status));
    };
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) reject(new UploadFailed('cancelled', ''));
    else request.send(form);
  });
}

function isUploadedFile(answer: unknown): answer is UploadedFile {
  return typeof answer === 'object' && answer !== null && 'id' in answer && 'url' in answer;
}

function failureOf(answer: unknown, status: number): UploadFailed {
  if (typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer) {
    return new UploadFailed(String(answer.code), String(answer.message));
  }
  return new UploadFailed(status >= 500 || status === 0 ? 'network' : String(status), '');
}
