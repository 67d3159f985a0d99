import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { UseCases } from "../../src/app/tinjauan";
import { App } from "../../src/taskpane/app";
import { createPanel } from "../../src/taskpane/state/create-panel";
import { fakeUseCases } from "./tinjauan";

/** The pane as an officer opens it, with its workbook read. */
export async function openPane(over: Partial<UseCases> = {}, muatUlang = (): void => undefined) {
  const panel = createPanel(fakeUseCases(over), muatUlang);
  panel.actions.bacaUlang();
  await act(async () => {
    render(<App panel={panel} temaOffice={undefined} />);
    // A part of the pane is fetched while the workbook is read.
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { ...userEvent.setup(), panel };
}
