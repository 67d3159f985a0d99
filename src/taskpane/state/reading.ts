import type { UseCases } from "../../app/tinjauan";
import type { Ending, PanelStore } from "./panel-store";
import type { Akhir } from "./reduce-panel";

async function reading(useCases: UseCases): Promise<Akhir> {
  return { jenis: "dibaca", tinjauan: await useCases.tinjau() };
}

export function read(
  useCases: UseCases,
  store: PanelStore,
  kerja: "membaca" | "memperbarui",
): Promise<Ending> {
  return store.run(kerja, () => reading(useCases));
}

/** Shows the workbook as it is now under the message that is there; where it cannot be read, that message says more. */
export function readQuietly(useCases: UseCases, store: PanelStore): Promise<Ending> {
  return store.run("memperbarui", () =>
    reading(useCases).catch((): Akhir => ({ jenis: "selesai" })),
  );
}

export async function finished(operation: Promise<void>): Promise<Akhir> {
  await operation;
  return { jenis: "selesai" };
}
