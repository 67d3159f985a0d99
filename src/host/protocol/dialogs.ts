/**
 * Dialogs on the web, as read in office.js 1.1.110 and seen with it:
 *
 * - `displayDialogAsync(url, { displayInIframe: true })` is no method call: office.js registers the event
 *   `dialogMessageReceived` with `targetId` = JSON of its arguments (`url`, `height` and `width` in percent of the
 *   window …). The host draws the frame and answers `{ Error: 0 }`; without `displayInIframe` office.js opens a
 *   window by itself and the host hears nothing.
 * - In the dialog `messageParent` is `executeMethod` 144 with `messageToParent`; it reaches the opener as the event
 *   `dialogMessageReceived` `{ messageType: 0, messageContent, messageOrigin }`.
 * - `dialog.close()` unregisters the event. When the user closes the dialog the opener gets `{ messageType: 12006 }`.
 * - `dialog.messageChild` is `executeMethod` 145 and reaches the dialog as `dialogParentMessageReceived`.
 * - The dialog's url must be https: over http the client refuses by itself (12005) and nothing arrives here.
 */
export interface DialogRequest {
  readonly url: string;
  /** Percent of the window. */
  readonly height: number;
  readonly width: number;
}

/** What the page does for dialogs. */
export interface DialogSurface {
  readonly open: (request: DialogRequest) => void;
  readonly close: () => void;
}

/** Where messages of the open dialog go to and come from. */
export interface DialogParty {
  readonly send: (eventName: string, data: unknown) => boolean;
}

export const DIALOG_EVENT = "dialogMessageReceived";
const PARENT_EVENT = "dialogParentMessageReceived";

const MESSAGE = 0;
const PARENT_MESSAGE = 1;
const CLOSED = 12_006;
const ALREADY_OPEN = 12_007;
const INVALID = 12_011;

/** At most one dialog is open; the stand-in has one window. */
export class Dialogs {
  private opener: DialogParty | undefined;
  private dialog: DialogParty | undefined;

  constructor(
    private readonly surface: DialogSurface | undefined,
    private readonly origin: string,
  ) {}

  get isOpen(): boolean {
    return this.opener !== undefined;
  }

  /** Answers 0 or Office's error code. */
  open(opener: DialogParty, registration: unknown): number {
    if (this.opener) return ALREADY_OPEN;
    const request = requestOf(registration);
    if (!request || !this.surface) return INVALID;
    this.opener = opener;
    this.surface.open(request);
    return 0;
  }

  /** The dialog's own frame has come to life. */
  attach(dialog: DialogParty): void {
    this.dialog = dialog;
  }

  messageParent(text: unknown): void {
    this.opener?.send(DIALOG_EVENT, this.message(MESSAGE, text));
  }

  messageChild(text: unknown): void {
    this.dialog?.send(PARENT_EVENT, this.message(PARENT_MESSAGE, text));
  }

  /** `dialog.close()` in the opener. */
  close(opener: DialogParty): void {
    if (this.opener !== opener) return;
    this.forget();
    this.surface?.close();
  }

  /** The user closes the dialog; the page has taken it away. */
  dismissed(): void {
    this.opener?.send(DIALOG_EVENT, { messageType: CLOSED });
    this.forget();
  }

  private forget(): void {
    this.opener = undefined;
    this.dialog = undefined;
  }

  private message(messageType: number, messageContent: unknown): object {
    return { messageType, messageContent, messageOrigin: this.origin };
  }
}

function requestOf(registration: unknown): DialogRequest | undefined {
  const { targetId } = (registration ?? {}) as { targetId?: unknown };
  if (typeof targetId !== "string") return undefined;
  const { url, height, width } = JSON.parse(targetId) as Record<string, unknown>;
  if (typeof url !== "string" || typeof height !== "number" || typeof width !== "number") {
    return undefined;
  }
  return { url, height, width };
}
