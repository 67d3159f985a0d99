import { barisKinerja, dinilai, indikator, sel, SEDANG } from "../../../test/support/kinerja";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { persen } from "../../kinerja/satuan";
import { catatanIndikator, realisasiText, satuanOf, targetText } from "./nilai-indikator";

const CARA = "cegah-100-palsu";

test("percents carry their sign and need no unit beside the name", () => {
  const baris = barisKinerja();
  expect(targetText(baris, CARA)).toBe("92%");
  expect(realisasiText(baris, CARA)).toBe("69%");
  expect(satuanOf(baris)).toBe("");
});

test("other units stand beside the name and the numbers bare", () => {
  const baris = barisKinerja({
    indikator: indikator({
      satuan: "orang",
      target: { jenis: "nilai", nilai: 1_100_000 },
      realisasi: 98.5,
    }),
    target: sel("Kinerja!E4", { teks: "1.100.000" }),
    realisasi: sel("Kinerja!F4", { teks: "98,5" }),
  });
  expect(targetText(baris, CARA)).toBe("1.100.000");
  expect(realisasiText(baris, CARA)).toBe("98,5");
  expect(satuanOf(baris)).toBe("orang");
});

test("a percent typed as text is a percent", () => {
  const baris = barisKinerja({
    indikator: indikator({ satuan: "" }),
    target: sel("Kinerja!E4", { teks: "92 %" }),
  });
  expect(targetText(baris, CARA)).toBe("92%");
});

test("a range shows both its ends", () => {
  const target = { jenis: "rentang", bawah: 80, atas: 90 } as const;
  expect(targetText(barisKinerja({ indikator: indikator({ target }) }), CARA)).toBe("80–90%");
});

test("a predikat shows its codes, not its scores", () => {
  const baris = barisKinerja({
    indikator: indikator({
      satuan: "",
      target: { jenis: "predikat", kode: "BB", skor: 75 },
      realisasi: 65,
    }),
    realisasi: sel("Kinerja!F4", { teks: "B" }),
  });
  expect(targetText(baris, CARA)).toBe("BB");
  expect(realisasiText(baris, CARA)).toBe("B");
});

test("what could not be read stands as it is in the cell, a blank as a dash", () => {
  const baris = barisKinerja({
    indikator: indikator({ target: undefined, realisasi: undefined, alasan: "target-bukan-angka" }),
    target: sel("Kinerja!E4", { teks: "dua" }),
    realisasi: sel("Kinerja!F4", { teks: " " }),
  });
  expect(targetText(baris, CARA)).toBe("dua");
  expect(realisasiText(baris, CARA)).toBe("–");
});

describe("notes", () => {
  test("say nothing about an ordinary value", () => {
    expect(catatanIndikator(dinilai(), PENGATURAN_BAWAAN)).toEqual([]);
  });

  test("say why there is no capaian", () => {
    const kosong = { status: "tak-terukur", alasan: "realisasi-kosong" } as const;
    const notes = catatanIndikator(
      dinilai({ capaian: kosong, capaianTerbatas: kosong }),
      PENGATURAN_BAWAAN,
    );
    expect(notes).toEqual(["Tak terukur: realisasi belum diisi."]);
  });

  test("say what a printed 0% really was", () => {
    const minus = { status: "terukur", nilai: persen(-50) } as const;
    const notes = catatanIndikator(
      dinilai({ capaian: minus, capaianTerbatas: minus }),
      PENGATURAN_BAWAAN,
    );
    expect(notes).toEqual(["Hasil hitungan -50% dicetak sebagai 0%."]);
  });

  test("say what a capped value was, and what another gap rule would call it", () => {
    const notes = catatanIndikator(
      dinilai({
        capaian: { status: "terukur", nilai: persen(132.5) },
        capaianTerbatas: { status: "terukur", nilai: persen(120) },
        kategoriLain: { aturan: "batas-atas", kategori: SEDANG },
      }),
      PENGATURAN_BAWAAN,
    );
    expect(notes).toEqual([
      "Hasil hitungan 132,50% dibatasi.",
      "Dengan aturan “batas atas”, kategorinya Sedang.",
    ]);
  });
});
