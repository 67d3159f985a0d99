import fc from "fast-check";
import { bahan as bahanSembarang } from "../../test/support/arbitrary-bahan";
import { bahanLaporan, barisKinerja, SEMUA_BAGIAN } from "../../test/support/bahan-laporan";
import type { Blok, Dokumen, Kalimat, Tabel } from "../dokumen/dokumen";
import { formatPersen } from "../format/persen";
import { formatRupiah } from "../format/rupiah";
import type { Persen, Rupiah } from "../kinerja/satuan";
import { persen } from "../kinerja/satuan";
import type { BagianLaporan, BahanLaporan } from "./bahan";
import { capaianTercetak, putusanOf } from "./putusan";
import { susunLaporan } from "./susun-laporan";
import { teksDokumen } from "./teks-dokumen";

const RUN = { numRuns: 200 };

const tabelOf = ({ isi }: Dokumen): Tabel[] => isi.filter((blok) => blok.type === "tabel");

const kalimatOf = ({ isi }: Dokumen): Kalimat[] =>
  isi.flatMap((blok) => {
    if (blok.type === "paragraf") return [blok.kalimat];
    return blok.type === "daftar" ? blok.butir : [];
  });

const judulOf = ({ isi }: Dokumen): string[] =>
  isi.flatMap((blok) =>
    blok.type === "judul" ? [[blok.nomor, blok.teks].filter(Boolean).join(" ")] : [],
  );

/** What stands before the first bab, then each bab from its heading on. */
function perBab(isi: readonly Blok[]): Blok[][] {
  const hasil: Blok[][] = [[]];
  for (const blok of isi) {
    if (blok.type === "judul" && blok.nomor?.startsWith("BAB ")) hasil.push([]);
    hasil.at(-1)?.push(blok);
  }
  return hasil;
}

/** Numbers of the sections; parts with letters, or without any number, are none. */
const nomorBagian = (bab: readonly Blok[]): (string | undefined)[] =>
  bab.flatMap((blok) =>
    blok.type === "judul" && blok.tingkat === 2 && /^\d/.test(blok.nomor ?? "") ? [blok.nomor] : [],
  );

const forAnyReport = (check: (dokumen: Dokumen, bahan: BahanLaporan) => void): void => {
  fc.assert(
    fc.property(bahanSembarang, (bahan) => check(susunLaporan(bahan).dokumen, bahan)),
    RUN,
  );
};

describe("whatever the workbook holds", () => {
  test("no text is empty, broken or doubled", () => {
    const RUSAK = [
      /undefined|NaN|null|Infinity|\[object|[{}]/,
      /\s\s|[\n\r\t]|^\s|\s$/,
      /[.,;:]\s*[.,;:]|\s[.,;:]/,
      /\(\s*\)|“\s*”|\[\s*\]/,
    ];
    forAnyReport((dokumen) => {
      // The formula in the heading of a column stands on a line of its own.
      const semua = teksDokumen(dokumen).map((teks) => teks.replace(/^Capaian\n\(/, "Capaian ("));
      expect(semua.filter((teks) => RUSAK.some((pola) => pola.test(teks)))).toEqual([]);
      expect(kalimatOf(dokumen).filter(({ teks }) => teks === "")).toEqual([]);
    });
  });

  test("no word stands twice in a row in a wording of ours", () => {
    const GANDA = /(?<![\p{L}{])(\p{L}+)\s+\1(?![\p{L}}])/iu;
    forAnyReport((dokumen) => {
      const templat = kalimatOf(dokumen).map((kalimat) => kalimat.templat);
      expect(templat.filter((teks) => GANDA.test(teks))).toEqual([]);
    });
  });

  test("every sentence ends as one, and begins with a capital or a number", () => {
    forAnyReport(({ isi }) => {
      const teks = isi.flatMap((blok) =>
        blok.type === "paragraf" && blok.perataan !== "tengah" ? [blok.kalimat.teks] : [],
      );
      expect(teks.filter((satu) => !/^[\p{Lu}\d“[].*[.:]$/u.test(satu))).toEqual([]);
    });
  });

  test("what is missing is listed just as it stands in the text", () => {
    fc.assert(
      fc.property(bahanSembarang, (bahan) => {
        const { dokumen, daftarKekurangan } = susunLaporan(bahan);
        const terlihat = teksDokumen(dokumen).flatMap((teks) =>
          [...teks.matchAll(/\[([^\]]*)\]/g)].map(([, isi]) => isi),
        );
        expect(daftarKekurangan.map(({ sebutan }) => sebutan)).toEqual([...new Set(terlihat)]);
      }),
      RUN,
    );
  });

  test("every key stands once", () => {
    forAnyReport((dokumen) => {
      const blok = dokumen.isi.map(({ kunci }) => kunci);
      expect(new Set(blok).size).toBe(blok.length);
      const kalimat = kalimatOf(dokumen).map(({ kunci }) => kunci);
      expect(new Set(kalimat).size).toBe(kalimat.length);
    });
  });

  test("the same workbook gives the same report, and the report is plain data", () => {
    forAnyReport((dokumen, bahan) => {
      expect(susunLaporan(bahan).dokumen).toEqual(dokumen);
      expect(JSON.parse(JSON.stringify(dokumen))).toEqual(dokumen);
    });
  });

  test("every row of a table has a cell per column, and a merged cell lies over blank ones", () => {
    forAnyReport((dokumen) => {
      for (const { kolom, baris } of tabelOf(dokumen)) {
        expect(baris.length).toBeGreaterThan(0);
        expect(baris.filter(({ sel }) => sel.length !== kolom.length)).toEqual([]);
        for (const [letak, { sel }] of baris.entries()) {
          for (const [kolomKe, { gabung }] of sel.entries()) {
            const tertutup = baris
              .slice(letak + 1, letak + gabung)
              .map((satu) => satu.sel[kolomKe]);
            if (tertutup.length !== gabung - 1) throw new Error("A cell spans no or too many rows");
            if (gabung > 1)
              expect(new Set(tertutup)).toEqual(
                new Set([{ teks: "", angka: undefined, gabung: 1 }]),
              );
          }
        }
      }
    });
  });

  test("a number of a cell shows as its text", () => {
    forAnyReport((dokumen, { pengaturan: { pembulatan } }) => {
      for (const { angka, teks } of tabelOf(dokumen).flatMap(({ baris }) =>
        baris.flatMap(({ sel }) => sel),
      )) {
        if (angka?.format.jenis === "persen") {
          expect(teks).toBe(formatPersen(angka.nilai as Persen, pembulatan));
        }
        if (angka?.format.jenis === "rupiah")
          expect(teks).toBe(formatRupiah(angka.nilai as Rupiah));
      }
    });
  });

  test("bab, sections and tables are numbered without a gap", () => {
    const ROMAWI = ["I", "II", "III"];
    forAnyReport(({ isi }) => {
      const [depan = [], ...babBab] = perBab(isi);
      expect(depan.filter((blok) => blok.type === "tabel")).toEqual([]);
      for (const [letak, bab] of babBab.entries()) {
        expect(bab[0]).toMatchObject({ nomor: `BAB ${ROMAWI[letak] ?? ""}` });
        const berurut = (daftar: readonly (string | undefined)[]): void =>
          expect(daftar).toEqual(daftar.map((_, ke) => `${letak + 1}.${ke + 1}`));
        berurut(nomorBagian(bab));
        berurut(tabelOf({ judul: "", isi: bab }).map(({ nomor }) => nomor));
      }
    });
  });

  test("every table a text speaks of is there", () => {
    forAnyReport((dokumen) => {
      const ada = new Set(tabelOf(dokumen).map(({ nomor }) => nomor));
      for (const { teks } of kalimatOf(dokumen))
        for (const [, nomor = ""] of teks.matchAll(/Tabel (\d+\.\d+)/g))
          expect(ada).toContain(nomor);
    });
  });
});

/** Percentages and amounts of a text. */
const angkaOf = (teks: string): string[] => [
  ...[...teks.matchAll(/-?\d[\d.]*(?:,\d+)?%/g)].map(([angka]) => angka),
  ...[...teks.matchAll(/Rp(-?[\d.]+,\d\d)/g)].map(([, angka = ""]) => angka),
];

/** Everything that was computed, formatted as the report does; what stands in its tables besides. */
function angkaSah(dokumen: Dokumen, bahan: BahanLaporan): Set<string> {
  const { perhitungan, pengaturan } = bahan;
  const { kinerja, anggaran } = perhitungan;
  const p = (nilai: Persen | undefined): string[] =>
    nilai === undefined
      ? []
      : [
          formatPersen(nilai, pengaturan.pembulatan),
          capaianTercetak(nilai, pengaturan.pembulatan).teks,
        ];
  const rp = (nilai: Rupiah | undefined): string[] =>
    nilai === undefined ? [] : [formatRupiah(nilai).replace("-", "")];
  return new Set([
    ...tabelOf(dokumen)
      .flatMap(({ baris }) => baris.flatMap(({ sel }) => sel.map(({ teks }) => teks)))
      .flatMap((teks) => [teks, ...angkaOf(teks)]),
    ...kinerja.daftarIndikator.flatMap(({ capaian, capaianTerbatas }) => [
      ...p(capaian.status === "terukur" ? capaian.nilai : undefined),
      ...p(capaianTerbatas.status === "terukur" ? capaianTerbatas.nilai : undefined),
    ]),
    ...[...kinerja.daftarSasaran, kinerja.keseluruhan].flatMap(({ nilai }) => p(nilai)),
    ...(anggaran?.serapan.status === "terukur" ? p(anggaran.serapan.nilai) : []),
    ...rp(anggaran?.pagu),
    ...rp(anggaran?.realisasiAnggaran),
    ...rp(anggaran?.sisa),
    ...(pengaturan.batasCapaian === "tanpa" ? [] : p(persen(pengaturan.batasCapaian))),
  ]);
}

/** Targets and realisasi as they were read, where the tables are left out. */
const angkaBaris = ({ barisKinerja: daftar, pengaturan: { pembulatan } }: BahanLaporan): string[] =>
  daftar.flatMap(({ indikator: { target, realisasi }, tambahan }) => {
    const nilai = [
      ...(target?.jenis === "nilai" ? [target.nilai] : []),
      ...(target?.jenis === "rentang" ? [target.bawah, target.atas] : []),
      realisasi,
      tambahan.realisasiTahunLalu,
      tambahan.targetRenstra,
      tambahan.nasional,
    ].filter((satu) => satu !== undefined);
    return nilai.flatMap((satu) => [
      formatPersen(persen(satu), pembulatan),
      formatRupiah(satu as Rupiah),
    ]);
  });

/** Texts that state a rule, not a result. */
const KUNCI_ATURAN = /^capaian-kinerja\.(rumus|cara)-/;

test("every percentage and amount of a sentence or note was computed or read, or stands in a table", () => {
  forAnyReport((dokumen, bahan) => {
    const sah = new Set([...angkaSah(dokumen, bahan), ...angkaBaris(bahan)]);
    const kalimat = kalimatOf(dokumen).filter(({ kunci }) => !KUNCI_ATURAN.test(kunci));
    const catatan = tabelOf(dokumen).flatMap((tabel) => tabel.catatan);
    const angka = [
      ...kalimat.map(({ teks }) => teks),
      ...catatan.map((teks) => teks.replace("× 100%", "")),
    ].flatMap(angkaOf);
    expect(angka.filter((satu) => !sah.has(satu))).toEqual([]);
  });
});

test("capaian, category and serapan of the whole are the same wherever they are said", () => {
  const KESELURUHAN =
    /^(capaian-kinerja\.(simpulan|serapan|efisiensi)|evaluasi\.(simpulan|serapan)|penutup\.)/;
  forAnyReport((dokumen, bahan) => {
    const { capaian, serapan } = putusanOf(bahan);
    const benar: Readonly<Record<string, string | undefined>> = {
      capaian: capaian.tercetak?.teks,
      kategori: capaian.kategori,
      serapan: serapan.status === "terukur" ? serapan.tercetak.teks : undefined,
    };
    for (const { kunci, slot, templat } of kalimatOf(dokumen)) {
      if (!KESELURUHAN.test(kunci)) continue;
      for (const nama of ["capaian", "kategori", "serapan"])
        if (templat.includes(`{${nama}}`))
          expect([kunci, slot[nama]]).toEqual([kunci, benar[nama]]);
    }
  });
});

describe("the sections chosen", () => {
  const susun = (...daftar: BagianLaporan[]): Dokumen =>
    susunLaporan(bahanLaporan({ daftarBagian: new Set(daftar) })).dokumen;

  test("stand in the order of the report, each bab on a new page", () => {
    expect(
      judulOf(susun(...SEMUA_BAGIAN)).filter((judul) => /^(KATA|BAB|\d\.\d )/.test(judul)),
    ).toEqual([
      "KATA PENGANTAR",
      "BAB I PENDAHULUAN",
      "BAB II AKUNTABILITAS KINERJA",
      "2.1 Perjanjian Kinerja",
      "2.2 Capaian Kinerja",
      "2.3 Evaluasi dan Analisis",
      "2.4 Hambatan",
      "2.5 Rencana Tindak Lanjut",
      "2.6 Tanggapan Atasan Langsung",
      "BAB III PENUTUP",
    ]);
    const { isi } = susun(...SEMUA_BAGIAN);
    const sebelum = (blok: Blok): Blok | undefined => isi[isi.indexOf(blok) - 1];
    for (const blok of isi)
      if (blok.type === "judul" && blok.tingkat === 1)
        expect(sebelum(blok)?.type).toBe("ganti-halaman");
  });

  test("left out they leave no number behind", () => {
    expect(judulOf(susun("capaian-kinerja", "penutup")).slice(0, 2)).toEqual([
      "BAB I AKUNTABILITAS KINERJA",
      "1.1 Capaian Kinerja",
    ]);
  });

  test("none is an empty report; the first never begins with an empty page", () => {
    expect(susun().isi).toEqual([]);
    expect(susun("kata-pengantar").isi[0]?.type).toBe("judul");
  });
});

test("the report is called by its short name and its period", () => {
  expect(susunLaporan(bahanLaporan()).dokumen.judul).toBe("LKj Tribulan IV 2023");
});

test("the office's wording is printed, findings on it are handed on", () => {
  const letak = { lembar: "Frasa", baris: 1, kolom: 1 };
  const { dokumen, daftarTemuan } = susunLaporan(
    bahanLaporan({
      barisKinerja: [barisKinerja()],
      daftarFrasa: [
        {
          kunci: "capaian-kinerja.simpulan.satu",
          teks: "Kinerja kami {capaian} ({kategori}).",
          letak,
        },
        { kunci: "capaian-kinerja.efisiensi.efisiensi-rendah", teks: "Hemat {nilai}.", letak },
      ],
    }),
  );
  expect(teksDokumen(dokumen)).toContain("Kinerja kami 75% (Sedang).");
  expect(daftarTemuan.map(({ aturan }) => aturan)).toEqual(["frasa-isian-tidak-dikenal"]);
});

test("the preview holds the verdicts as they stand in the report", () => {
  const { dokumen, pratinjau } = susunLaporan(bahanLaporan());
  expect(pratinjau.length).toBeGreaterThanOrEqual(3);
  for (const teks of pratinjau) expect(teksDokumen(dokumen)).toContain(teks);
});
