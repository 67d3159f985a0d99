/** What a frame must have as its `name` before its page loads: office.js learns from it where it is. */
export interface FrameIdentity {
  readonly conversationId: string;
  readonly appId: string;
  /** Address of the host page; its origin is the only one office.js listens to. */
  readonly hostUrl: string;
  readonly locale: string;
  readonly isDialog: boolean;
}

export function frameName(identity: FrameIdentity): string {
  const { conversationId, appId, hostUrl, locale, isDialog } = identity;
  const host = [
    "Excel",
    "Web",
    "16.01",
    locale,
    conversationId,
    isDialog ? "isDialog" : "",
    // No telemetry, whatever the library would like to send.
    "disableLogging",
    "0",
    "",
  ];
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: host.join("|"),
    xdmInfo: [conversationId, appId, hostUrl].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/**
 * Over plain http office.js asks Microsoft's own page (`AgaveErrorUX/index.html` beside office.js) whether the user
 * trusts the host, and that page looks here. Written to the local storage of the origin office.js is served from.
 */
export const trustEntry = (hostname: string): readonly [key: string, value: string] => [
  `OfficeJSTrustKeyV2_http_${hostname}`,
  JSON.stringify({ Result: 1 }),
];
