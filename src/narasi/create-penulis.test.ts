import { createPenulis } from "./create-penulis";

const frasa = (kunci: string, teks: string) => ({ kunci, teks });

const SLOT = { capaian: "75%", kategori: "Sedang" };
const TEMPLAT = "Capaian sebesar {capaian}.";

function tulisSatu(kunci: string, ...daftarFrasa: { kunci: string; teks: string }[]) {
  const penulis = createPenulis(daftarFrasa);
  const kalimat = penulis.tulis(kunci, TEMPLAT, SLOT);
  return { kalimat, temuan: penulis.daftarTemuan() };
}

test("without a wording of the office ours is written", () => {
  expect(tulisSatu("penutup.capaian")).toEqual({
    kalimat: {
      kunci: "penutup.capaian",
      templat: TEMPLAT,
      slot: SLOT,
      teks: "Capaian sebesar 75%.",
    },
    temuan: [],
  });
});

test("the office's wording takes our place and may use every slot", () => {
  const { kalimat, temuan } = tulisSatu(
    "penutup.capaian",
    frasa(" Penutup.Capaian ", "Kinerja {kategori}, yaitu {capaian}."),
  );
  expect(kalimat).toMatchObject({
    kunci: "penutup.capaian",
    templat: "Kinerja {kategori}, yaitu {capaian}.",
    teks: "Kinerja Sedang, yaitu 75%.",
  });
  expect(temuan).toEqual([]);
});

test("a blank wording means ours and is no finding, whatever its key", () => {
  const { kalimat, temuan } = tulisSatu("a", frasa("a", "  "), frasa("tidak-ada", ""));
  expect(kalimat.teks).toBe("Capaian sebesar 75%.");
  expect(temuan).toEqual([]);
});

test("an unknown slot is a finding that names the slots there are; ours is written", () => {
  const salah = frasa("a", "Capaian {capaina} ({kategori})");
  const { kalimat, temuan } = tulisSatu("a", salah);
  expect(kalimat.teks).toBe("Capaian sebesar 75%.");
  expect(temuan).toEqual([
    {
      jenis: "slot-asing",
      frasa: salah,
      slotAsing: ["capaina"],
      slotTersedia: ["capaian", "kategori"],
    },
  ]);
});

test("a brace without partner is a finding; ours is written", () => {
  const salah = frasa("a", "Capaian {capaian");
  const { kalimat, temuan } = tulisSatu("a", salah);
  expect(kalimat.teks).toBe("Capaian sebesar 75%.");
  expect(temuan).toEqual([{ jenis: "kurung-ganjil", frasa: salah }]);
});

test("a repeated text is looked up under its own key first, then under the common one", () => {
  const penulis = createPenulis([
    frasa("evaluasi.indikator", "Umum {capaian}."),
    frasa("evaluasi.indikator-2", "Khusus {capaian}."),
  ]);
  expect(
    ["evaluasi.indikator-1", "evaluasi.indikator-2", "evaluasi.indikator-12"].map(
      (kunci) => penulis.tulis(kunci, TEMPLAT, SLOT).teks,
    ),
  ).toEqual(["Umum 75%.", "Khusus 75%.", "Umum 75%."]);
  expect(penulis.daftarTemuan()).toEqual([]);
});

test("a wording of its own that cannot be filled gives way to the common one of the office", () => {
  const penulis = createPenulis([frasa("x", "Umum {capaian}."), frasa("x-1", "Khusus {salah}.")]);
  expect(penulis.tulis("x-1", TEMPLAT, SLOT).teks).toBe("Umum 75%.");
  expect(penulis.daftarTemuan()).toMatchObject([{ jenis: "slot-asing" }]);
});

test("a wording that fails for many texts is one finding", () => {
  const penulis = createPenulis([frasa("x", "Umum {salah}.")]);
  for (const kunci of ["x-1", "x-2", "x-3"]) penulis.tulis(kunci, TEMPLAT, SLOT);
  expect(penulis.daftarTemuan()).toHaveLength(1);
});

test("a key that no text has is a finding with the keys that were likely meant", () => {
  const asing = frasa("kata-pengantar.penutp", "Sekian.");
  const penulis = createPenulis([asing]);
  penulis.tulis("kata-pengantar.pembuka", TEMPLAT, SLOT);
  penulis.tulis("kata-pengantar.penutup", TEMPLAT, SLOT);
  penulis.tulis("capaian-kinerja.serapan", TEMPLAT, SLOT);
  expect(penulis.daftarTemuan()).toEqual([
    {
      jenis: "kunci-asing",
      frasa: asing,
      serupa: ["kata-pengantar.penutup", "kata-pengantar.pembuka"],
    },
  ]);
});

test("of two wordings under one key the first is written, the second is a finding", () => {
  const kedua = frasa("A", "Kedua.");
  const { kalimat, temuan } = tulisSatu("a", frasa("a", "Pertama."), kedua);
  expect(kalimat.teks).toBe("Pertama.");
  expect(temuan).toEqual([{ jenis: "ganda", frasa: kedua }]);
});

test("a wording of ours whose slot is missing is a mistake of the programmer", () => {
  const templat: string = ["{", "x}"].join("");
  const slot: Record<string, string> = {};
  const { tulis } = createPenulis([]);
  expect(() => tulis("a", templat, slot)).toThrow(RangeError);
});
