import { trustEntry } from "../protocol/frame-name";
import type { FrameConnection, FrameOptions, Host } from "../protocol/create-host";
import { element } from "./dom";
import { focusBeside } from "./focus-beside";

/** A page of the add-in in an iframe, connected to the host. */
export interface AddInFrame {
  readonly node: HTMLIFrameElement;
  readonly connection: FrameConnection;
  /** Takes the frame out of the page. */
  readonly remove: () => void;
}

interface FrameSpec {
  readonly kind: FrameOptions["kind"];
  readonly url: string;
  readonly title: string;
}

/** The frame starts to load when it is put into the page. */
export function createFrame(host: Host, { kind, url, title }: FrameSpec): AddInFrame {
  const node = element("iframe", { title });
  const connection = host.connect({
    kind,
    post: (message) => node.contentWindow?.postMessage(message, location.origin),
    leave: (backward) => focusBeside(node, backward),
  });
  const listen = (event: MessageEvent): void => {
    const isOurs = event.source === node.contentWindow && event.origin === location.origin;
    if (isOurs) connection.receive(event.data);
  };
  window.addEventListener("message", listen);
  // office.js reads the name as soon as it runs.
  node.name = connection.name;
  node.src = url;
  return {
    node,
    connection,
    remove: () => {
      window.removeEventListener("message", listen);
      connection.detach();
      node.remove();
    },
  };
}

/** What office.js asks before it talks to a host: over http the user's consent, and no memory of another workbook. */
export function prepareOffice(): void {
  sessionStorage.clear();
  const [key, value] = trustEntry(location.hostname);
  localStorage.setItem(key, value);
}
