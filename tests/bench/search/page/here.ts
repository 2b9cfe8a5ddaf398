/**
 * Does what the worker does, on the page's thread: Chromium slows down the thread of a page and that of no worker
 * (`Emulation.setCPUThrottlingRate`: “only supported for pages, not workers”).
 */
export function startHere(): Worker {
  const [page, here] = [new EventTarget(), new EventTarget()];
  const send = (target: EventTarget) => (data: unknown) =>
    queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
  const scope = self as unknown as { postMessage: (data: unknown) => void };
  const listen = self.addEventListener.bind(self);
  scope.postMessage = send(page);
  // What the worker's module hears as the messages of its scope.
  self.addEventListener = ((name: string, ...rest: [EventListener]) =>
    name === 'message' ? here.addEventListener(name, ...rest) : listen(name, ...rest)) as typeof self.addEventListener;
  const loaded = import('../../../../src/search/client/worker.ts').finally(() => (self.addEventListener = listen));
  return Object.assign(page, {
    postMessage: (data: unknown) => void loaded.then(() => send(here)(data)),
  }) as unknown as Worker;
}
