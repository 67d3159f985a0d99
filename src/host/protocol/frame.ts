import type { Request } from "./message";
import { ACTION, encodeAnswer, encodeEvent, parseRequest } from "./message";

/** Handlers of one frame, by the name of the action. */
export interface FrameHandlers {
  readonly invoke: (actionName: string, data: unknown) => Promise<unknown>;
  /** Answers 0 or an error code of Office. */
  readonly register: (eventName: string, data: unknown) => number;
  readonly unregister: (eventName: string) => void;
}

/** One conversation with one office.js. It knows envelopes, not what is in them. */
export class Frame {
  private readonly events = new Set<string>();
  private waiting: { eventName: string; resolve: () => void }[] = [];

  constructor(
    private readonly conversationId: string,
    private readonly post: (message: string) => void,
    private readonly handlers: FrameHandlers,
  ) {}

  /** A message from the frame's window; anything that is not of this conversation is ignored. */
  receive(message: unknown): void {
    const request = parseRequest(message);
    if (request?.conversationId !== this.conversationId) return;
    if (request.actionType === ACTION.invoke) void this.invoke(request);
    else if (request.actionType === ACTION.register) this.register(request);
    else this.unregister(request);
  }

  /** Sends an event if the frame has asked for it. */
  send(actionName: string, data: unknown): boolean {
    if (!this.events.has(actionName)) return false;
    this.post(encodeEvent({ actionName, conversationId: this.conversationId }, data));
    return true;
  }

  /** Resolves once the frame listens to the event: its page needs a moment to load. */
  listensTo(eventName: string): Promise<void> {
    if (this.events.has(eventName)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ eventName, resolve }));
  }

  private async invoke(request: Request): Promise<void> {
    const answer = await this.handlers.invoke(request.actionName, request.data);
    this.post(encodeAnswer(request, answer));
  }

  private register(request: Request): void {
    const error = this.handlers.register(request.actionName, request.data);
    if (error === 0) this.events.add(request.actionName);
    this.post(encodeAnswer(request, { Error: error }));
    const released = this.waiting.filter(({ eventName }) => this.events.has(eventName));
    this.waiting = this.waiting.filter(({ eventName }) => !this.events.has(eventName));
    for (const { resolve } of released) resolve();
  }

  private unregister(request: Request): void {
    this.events.delete(request.actionName);
    this.handlers.unregister(request.actionName);
    this.post(encodeAnswer(request, { Error: 0 }));
  }
}
