import { button, element } from "./dom";

interface Message {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Says something that must be read; resolves when it is closed. */
export async function tell(message: Message): Promise<void> {
  await open(message, [{ label: "Tutup", value: "tutup", primary: true }]);
}

/** Asks before something that cannot be taken back; true is yes. */
export async function ask(message: Message, yes: string): Promise<boolean> {
  const answer = await open(message, [
    { label: "Batal", value: "batal", primary: false },
    { label: yes, value: "ya", primary: true },
  ]);
  return answer === "ya";
}

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly primary: boolean;
}

function open({ title, lines }: Message, choices: readonly Choice[]): Promise<string> {
  const heading = element("h2", { id: "judul-pesan" }, title);
  const dialog = element(
    "dialog",
    { "aria-labelledby": "judul-pesan" },
    heading,
    ...(lines.length > 1
      ? [element("ul", {}, ...lines.map((line) => element("li", {}, line)))]
      : lines.map((line) => element("p", {}, line))),
  );
  const actions = choices.map(({ label, value, primary }) =>
    button(label, () => dialog.close(value), {
      class: primary ? "primary" : undefined,
      autofocus: primary,
    }),
  );
  dialog.append(element("div", { class: "actions" }, ...actions));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}
