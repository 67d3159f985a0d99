import type { Host } from "../protocol/create-host";
import { createFrame } from "./frames";
import type { RibbonButton } from "./manifest";

/** Excel gives a function five minutes; then its page is taken away. */
const LONGEST_RUN = 5 * 60_000;

/** Runs a function of the add-in's function file, which lives as long as the function does. */
export async function runFunction(
  host: Host,
  url: string,
  { id, name }: { readonly id: RibbonButton["id"]; readonly name: string },
): Promise<"done" | "too-long"> {
  const frame = createFrame(host, { kind: "commands", url, title: "Fungsi add-in" });
  frame.node.hidden = true;
  document.body.append(frame.node);
  let timer: number | undefined;
  const tooLong = new Promise<"too-long">((resolve) => {
    timer = window.setTimeout(() => resolve("too-long"), LONGEST_RUN);
  });
  try {
    const done = frame.connection.runCommand(id, name).then(() => "done" as const);
    return await Promise.race([done, tooLong]);
  } finally {
    window.clearTimeout(timer);
    frame.remove();
  }
}
