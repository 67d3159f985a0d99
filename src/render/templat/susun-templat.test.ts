import { ISTILAH_BAWAAN } from "../../kinerja/istilah";
import { readMasukan } from "../../masukan/baca-masukan";
import { isHalangan } from "../../masukan/halangan";
import type { Kisi } from "../../masukan/kisi";
import type { NamaTerbaca } from "../../masukan/masukan";
import { KONTRAK } from "../../masukan/kontrak";
import { openTabel } from "../../masukan/nama/open-tabel";
import type { CellInput } from "../../workbook/cell-input";
import type { TabelTemplat } from "./tabel-templat";
import { listKolomTemplat } from "./kolom-templat";
import type { BahanTemplat, LembarSiap } from "./susun-templat";
import { susunLembar, susunTemplat, writeOf } from "./susun-templat";

const BAHAN: BahanTemplat = {
  kantor: {
    jabatan: "Kasi Pemerintahan",
    unitKerja: "Seksi Pemerintahan",
    kecamatan: "Candipuro",
    daerah: "Kabupaten Lumajang",
  },
  periode: { jenis: "tribulan", ke: 4, tahun: 2023 },
  istilah: ISTILAH_BAWAAN,
};
const KOSONG: BahanTemplat = {
  kantor: { jabatan: "", unitKerja: "", kecamatan: "", daerah: "" },
  periode: undefined,
  istilah: { tribulan: "Triwulan" },
};

const SEMUA = Object.keys(KONTRAK).filter(
  (tabel): tabel is TabelTemplat => tabel !== "Target" && tabel !== "Realisasi",
);

/** The cells of a ready table as they would be read. */
function kisiOf({ nama, lembar }: LembarSiap, tabel: TabelTemplat): Kisi {
  const rentang = lembar.daftarTempat.find((tempat) => tempat.tabel === tabel)?.rentang;
  if (!rentang) throw new Error(`No ${tabel} on ${nama}`);
  const { baris, kolom, tinggi, lebar } = rentang;
  const isi = lembar.plan.cells
    .slice(baris, baris + tinggi)
    .map((sel) => sel.slice(kolom, kolom + lebar));
  const each = <T>(read: (sel: CellInput) => T): T[][] => isi.map((sel) => sel.map(read));
  return {
    lembar: nama,
    rentang,
    nilai: each((sel) => sel),
    teks: each((sel) => String(sel ?? "")),
    format: each(() => "General"),
    rumus: each(() => null),
    tersembunyi: [],
    gabungan: [],
  };
}

const bacaan = (daftar: readonly LembarSiap[]): NamaTerbaca[] =>
  daftar.flatMap((siap) =>
    siap.lembar.daftarTempat.map(({ tabel }) => ({
      nama: KONTRAK[tabel].nama,
      cakupan: siap.sePeriode ? ("lembar" as const) : ("buku" as const),
      isi: { jenis: "rentang" as const, kisi: kisiOf(siap, tabel) },
    })),
  );

describe("all sheets at once", () => {
  test("are understood by their own readers, and only the empty table stands in the way", () => {
    const masukan = readMasukan(bacaan(susunTemplat(BAHAN)));
    expect(masukan.daftarTemuan.filter(isHalangan).map(({ aturan }) => aturan)).toEqual([
      "tabel-kosong",
    ]);
    expect(
      masukan.daftarTemuan
        .filter(({ tingkat }) => tingkat === "kesalahan")
        .map(({ aturan }) => aturan),
    ).toEqual(["tabel-kosong"]);
    expect(masukan.laporan.identitas).toMatchObject({
      pejabat: { jabatan: "Kasi Pemerintahan" },
      unitKerja: "Seksi Pemerintahan",
      kecamatan: "Candipuro",
      daerah: "Lumajang",
      jenisDaerah: "Kabupaten",
      periode: { jenis: "tribulan", ke: 4, tahun: 2023 },
    });
    expect(masukan.skala.sumber).toBeDefined();
    expect(masukan.pengaturanTertulis).toEqual([]);
  });

  test("say nothing where nothing is known, but keep the office's word", () => {
    const masukan = readMasukan(bacaan(susunTemplat(KOSONG)));
    expect(masukan.laporan.identitas.periode).toBeUndefined();
    expect(masukan.laporan.istilah.tribulan).toBe("Triwulan");
  });

  test("are named after what they hold, the period's tables in the scope of its sheet", () => {
    const writes = susunTemplat(BAHAN).map((siap) => writeOf(siap, siap.nama));
    expect(writes.map(({ name }) => name)).toEqual(["Identitas", "Tribulan IV 2023", "Pengaturan"]);
    const [identitas, periode] = writes;
    expect(identitas?.names.map(({ name, sheet }) => [name, sheet])).toEqual([
      ["LKj_Identitas", undefined],
      ["LKj_Fungsi", undefined],
    ]);
    expect(new Set(periode?.names.map(({ sheet }) => sheet))).toEqual(
      new Set(["Tribulan IV 2023"]),
    );
    expect(periode?.names.find(({ name }) => name === "LKj_Identitas")?.refersTo).toBe(
      "='Tribulan IV 2023'!$A$4:$B$10",
    );
  });
});

describe.each(SEMUA)("a sheet for %s alone", (tabel) => {
  const siap = susunLembar(tabel, BAHAN);

  test("has headings its reader knows, every one of them", () => {
    const kisi = kisiOf(siap, tabel);
    const hasil = openTabel(tabel, {
      nama: KONTRAK[tabel].nama,
      cakupan: "buku",
      isi: { jenis: "rentang", kisi },
    });
    if (hasil.status === "ditolak") throw new Error(hasil.temuan.pesan);
    expect([...hasil.tabel.kepala.padanan.kolom.values()].toSorted((a, b) => a - b)).toEqual(
      listKolomTemplat(tabel, { tahunan: false }).map((_, urutan) => urutan),
    );
  });

  test("is drawn inside its own bounds, with notes Excel takes", () => {
    const { plan } = siap.lembar;
    const { rowHeights, columnWidths } = plan;
    const areas = [
      ...plan.styles.flatMap((gaya) => gaya.areas),
      ...(plan.validations ?? []).flatMap((validasi) => validasi.areas),
    ];
    expect(plan.cells.map((sel) => sel.length)).toEqual(rowHeights.map(() => columnWidths.length));
    for (const { baris, kolom, tinggi, lebar } of areas) {
      expect([tinggi > 0, lebar > 0]).toEqual([true, true]);
      expect(baris + tinggi).toBeLessThanOrEqual(rowHeights.length);
      expect(kolom + lebar).toBeLessThanOrEqual(columnWidths.length);
    }
    for (const { prompt, rule } of plan.validations ?? []) {
      expect(prompt?.title.length).toBeLessThanOrEqual(32);
      expect(prompt?.message.length).toBeLessThanOrEqual(255);
      if (rule?.kind !== "list" || typeof rule.source === "string") continue;
      expect(rule.source.join(",").split(",")).toEqual(rule.source);
    }
  });
});
