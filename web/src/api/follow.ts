/** How a page that moves by itself stands: `lost` once nothing was heard for some seconds. */
export type LiveState = 'connecting' | 'live' | 'lost';

/** Until silence is called a loss, in ms: a restart of the server is shorter. */
const PATIENCE = 5_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;

/**
 * Listens to a stream of server-sent events for as long as the page is seen, and tries again whenever it breaks. Hidden
 * tabs let go: a browser has only a few connections to one server.
 *
 * @param tell gets each event's data
 * @param show gets each change of state
 * @returns ends it
 */
export function follow(path: string, tell: (data: string) => void, show: (state: LiveState) => void): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let pause = FIRST_RETRY;

  const letGo = () => {
    clearTimeout(again);
    clearTimeout(patience);
    again = patience = undefined;
    source?.close();
    source = undefined;
  };

  const worry = (state: LiveState) => {
    if (patience !== undefined) return;
    show(state);
    patience = setTimeout(() => show('lost'), PATIENCE);
  };

  const listen = () => {
    source?.close();
    source = new EventSource(path);
    source.onopen = () => {
      clearTimeout(patience);
      patience = undefined;
      pause = FIRST_RETRY;
      show('live');
    };
    source.onmessage = (event: MessageEvent<string>) => tell(event.data);
    source.onerror = () => {
      worry('connecting');
      // A broken stream is reopened by the browser; a refused one is not.
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(listen, pause);
      pause = Math.min(pause * 2, LONGEST_RETRY);
    };
  };

  const start = () => {
    letGo();
    pause = FIRST_RETRY;
    worry('connecting');
    listen();
  };

  const seen = () => (document.hidden ? letGo() : start());
  const offline = () => {
    letGo();
    show('lost');
  };

  document.addEventListener('visibilitychange', seen);
  window.addEventListener('online', start);
  window.addEventListener('offline', offline);
  seen();
  return () => {
    letGo();
    document.removeEventListener('visibilitychange', seen);
    window.removeEventListener('online', start);
    window.removeEventListener('offline', offline);
  };
}
