import { csrfToken } from '../../api/client';
import { newId } from '../../api/newId';
import { Refusal, type Problem } from '../../api/problem';
import type { MediaFile } from './media-rules';

/** Sends a file with progress, which fetch cannot tell. @param onProgress 0 to 1 */
export function uploadMedia(sender: string, file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<MediaFile> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/media?sender=${encodeURIComponent(sender)}`);
    const token = csrfToken();
    if (token) request.setRequestHeader('X-CSRF-Token', token);
    request.setRequestHeader('Idempotency-Key', newId());
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      if (request.status < 300) done(JSON.parse(request.responseText) as MediaFile);
      else failed(new Refusal(request.status, problemOf(request.responseText)));
    };
    request.onerror = () => failed(Refusal.unreachable(request.statusText));
    signal.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function problemOf(text: string): Partial<Problem> {
  try {
    return JSON.parse(text) as Partial<Problem>;
  } catch {
    return {};
  }
}
