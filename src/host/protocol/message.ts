/** Envelopes of office.js in a frame: JSON text through `postMessage`, both ways. */
export interface Request {
  readonly actionName: string;
  readonly actionType: (typeof ACTION)[keyof typeof ACTION];
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

const REQUEST = 0;
const RESPONSE = 1;
const FOR_CALLING = 0;
const FOR_EVENT = 1;

/** Undefined when the message is not office.js's. */
export function parseRequest(message: unknown): Request | undefined {
  const fields = typeof message === "string" ? parseJson(message) : message;
  if (typeof fields !== "object" || fields === null) return undefined;
  const envelope = fields as Readonly<Record<string, unknown>>;
  const { _actionName: actionName, _actionType: actionType } = envelope;
  const isRequest = envelope["_messageType"] === REQUEST && typeof actionName === "string";
  if (!isRequest || !isAction(actionType)) return undefined;
  return {
    actionName,
    actionType,
    conversationId: String(envelope["_conversationId"]),
    correlationId: Number(envelope["_correlationId"]),
    data: envelope["_data"],
  };
}

export const encodeAnswer = (request: Request, data: unknown): string =>
  encode(request, { data, responseType: FOR_CALLING });

export const encodeEvent = (
  to: Pick<Request, "actionName" | "conversationId">,
  data: unknown,
): string => encode({ ...to, correlationId: -1 }, { data, responseType: FOR_EVENT });

function encode(
  to: Pick<Request, "actionName" | "conversationId" | "correlationId">,
  { data, responseType }: { data: unknown; responseType: number },
): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: to.actionName,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: "",
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

const isAction = (value: unknown): value is Request["actionType"] =>
  value === ACTION.invoke || value === ACTION.register || value === ACTION.unregister;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
