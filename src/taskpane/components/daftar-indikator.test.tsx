import { act, fireEvent, render, screen } from "@testing-library/react";
import {
  barisKinerja,
  dinilai,
  indikator,
  penilaian,
  SKALA_UJI,
} from "../../../test/support/kinerja";
import { perhitungan } from "../../../test/support/tinjauan";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { DaftarIndikator } from "./daftar-indikator";

const BANYAK = 1000;
const ROWS = Array.from({ length: BANYAK }, (_, baris) =>
  barisKinerja({ baris, indikator: indikator({ nama: `Indikator ${String(baris)}` }) }),
);

const daftarIndikator = ROWS.map(({ indikator: satu }) => dinilai({ indikator: satu }));

const list = () => (
  <DaftarIndikator
    perhitungan={perhitungan({ kinerja: penilaian({ daftarIndikator }) })}
    daftarBaris={ROWS}
    skala={SKALA_UJI}
    pengaturan={PENGATURAN_BAWAAN}
  />
);
/** One body of rows each; asking for texts takes seconds with so many. */
const countShown = (): number => document.querySelectorAll("tbody").length;

/** Frames that come when the test says so. */
function holdFrames(): () => void {
  const held: FrameRequestCallback[] = [];
  jest.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => held.push(frame));
  return () => {
    act(() => {
      for (const frame of held.splice(0)) frame(0);
    });
  };
}

afterEach(() => {
  jest.restoreAllMocks();
});

test("of a thousand indikator fifty are drawn until all are asked for", () => {
  render(list());
  expect(countShown()).toBe(50);
  expect(screen.getByText("Indikator 49")).toBeInTheDocument();
});

test("what is asked for comes a hundred rows a frame, so that the pane answers in between", () => {
  const nextFrame = holdFrames();
  render(list());
  fireEvent.click(screen.getByText("Tampilkan semua (1.000)"));
  expect(screen.queryByText("Tampilkan semua (1.000)")).toBeNull();
  expect(countShown()).toBe(50);
  nextFrame();
  expect(countShown()).toBe(150);
  nextFrame();
  expect(countShown()).toBe(250);
  for (let step = 0; step < 8; step += 1) nextFrame();
  expect(countShown()).toBe(1000);
  expect(screen.getByText("Indikator 999")).toBeInTheDocument();
});

test("a pane that goes away while rows are still to come asks for no more of them", () => {
  const nextFrame = holdFrames();
  const cancelled = jest.spyOn(window, "cancelAnimationFrame");
  const { unmount } = render(list());
  fireEvent.click(screen.getByText("Tampilkan semua (1.000)"));
  nextFrame();
  unmount();
  expect(cancelled).toHaveBeenCalled();
});
