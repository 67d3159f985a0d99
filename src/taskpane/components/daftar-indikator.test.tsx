import { fireEvent, render, screen } from "@testing-library/react";
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

test("of a thousand indikator fifty are drawn until all are asked for", () => {
  const daftarIndikator = ROWS.map(({ indikator: satu }) => dinilai({ indikator: satu }));
  render(
    <DaftarIndikator
      perhitungan={perhitungan({ kinerja: penilaian({ daftarIndikator }) })}
      daftarBaris={ROWS}
      skala={SKALA_UJI}
      pengaturan={PENGATURAN_BAWAAN}
    />,
  );
  expect(screen.getByText("Indikator 49")).toBeInTheDocument();
  expect(screen.queryByText("Indikator 50")).toBeNull();
  fireEvent.click(screen.getByText("Tampilkan semua (1.000)"));
  expect(screen.getByText("Indikator 999")).toBeInTheDocument();
  expect(screen.queryByText("Tampilkan semua (1.000)")).toBeNull();
});
