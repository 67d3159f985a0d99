import { MemoryWorkbook } from "../../../test/support/memory-workbook";
import { naskahUji } from "../../../test/support/naskah";
import { tempat } from "../../../test/support/tempat";
import type { Perbaikan } from "../../pemeriksaan/aturan";
import { createUseCasesPeriksa } from "./use-cases-periksa";

const PANJANG = "Capaian kinerja dihitung dengan membandingkan realisasi dengan target yang";

const buku = () =>
  new MemoryWorkbook({
    sheets: {
      Naskah: {
        rows: [
          ["Serapan anggaran sebesar 75% atau atau tiga perempat.", 0.8333, "=B1*2"],
          [PANJANG],
          ["telah telah ditetapkan."],
        ],
        formats: { B1: "0.00%" },
      },
    },
    names: [],
  });

const kata = (alamat: string, dari: string, awal: number): Perbaikan => ({
  jenis: "teks",
  judul: "Hapus kata ganda",
  asal: { jenis: "sel", tempat: tempat(alamat) },
  petikan: { awal, akhir: awal + dari.length },
  dari,
  menjadi: "atau",
});

const angka = (alamat: string, dari: string): Perbaikan => {
  const { lembar, rentang } = tempat(alamat);
  return {
    jenis: "sel",
    judul: "Tulis angka hitungan",
    daftarGanti: [{ letak: { lembar, ...rentang }, dari, menjadi: 0.7667, teks: "76,67%" }],
  };
};

describe("perbaiki", () => {
  test("replaces the words where they still stand, and takes it back", async () => {
    const workbook = buku();
    const periksa = createUseCasesPeriksa(workbook);
    const sebelum = workbook.at("Naskah!A1");
    expect(await periksa.perbaiki(kata("Naskah!A1", "atau atau", 29))).toMatchObject({
      status: "diperbaiki",
    });
    expect(workbook.at("Naskah!A1")).toBe("Serapan anggaran sebesar 75% atau tiga perempat.");
    expect(workbook.calls.filter((call) => call === "write")).toHaveLength(1);

    expect(await periksa.urungkanPerbaikan()).toMatchObject({ status: "diperbaiki" });
    expect(workbook.at("Naskah!A1")).toBe(sebelum);
    expect(await periksa.urungkanPerbaikan()).toMatchObject({ status: "berubah" });
  });

  test("finds the cell in which the words of a split text stand", async () => {
    const workbook = buku();
    const perbaikan = kata("Naskah!A2:A3", "telah telah", PANJANG.length + 1);
    await createUseCasesPeriksa(workbook).perbaiki(perbaikan);
    expect(workbook.at("Naskah!A3")).toBe("atau ditetapkan.");
    expect(workbook.at("Naskah!A2")).toBe(PANJANG);
  });

  test("writes a number where the cell still shows what was found", async () => {
    const workbook = buku();
    await createUseCasesPeriksa(workbook).perbaiki(angka("Naskah!B1", "83,33%"));
    expect(workbook.at("Naskah!B1")).toBe(0.7667);
  });

  test.each([
    ["other words", kata("Naskah!A1", "atau dan", 29)],
    ["another number", angka("Naskah!B1", "90,58%")],
    ["a formula", angka("Naskah!C1", "166,66%")],
    ["a document", { ...kata("Naskah!A1", "atau atau", 29), asal: { jenis: "naskah", nomor: 1 } }],
  ] as const)("leaves %s alone", async (_, perbaikan) => {
    const workbook = buku();
    const sebelum = workbook.dump();
    expect(await createUseCasesPeriksa(workbook).perbaiki(perbaikan)).toMatchObject({
      status: "berubah",
    });
    expect(workbook.dump()).toEqual(sebelum);
  });

  test("does not take back what somebody has changed since", async () => {
    const workbook = buku();
    const periksa = createUseCasesPeriksa(workbook);
    await periksa.perbaiki(angka("Naskah!B1", "83,33%"));
    workbook.type("Naskah!B1", 0.8);
    expect(await periksa.urungkanPerbaikan()).toMatchObject({ status: "berubah" });
    expect(workbook.at("Naskah!B1")).toBe(0.8);
  });
});

describe("tulisHasil", () => {
  const hasil = {
    judul: "naskah tempelan",
    daftarTemuan: [
      {
        aturan: "kata-ganda",
        kode: "R-10",
        tingkat: "informasi",
        asal: { jenis: "naskah", nomor: 3 },
        petikan: { awal: 0, akhir: 9 },
        kutipan: "=atau atau",
        pesan: "Kata “atau” tertulis dua kali.",
        saran: "Hapus salah satunya.",
        perbaikan: undefined,
      },
    ],
    jumlahParagraf: 4,
    jumlahTabel: 0,
    kelengkapan: [
      { id: "a", kriteria: "Ada target", keadaan: "belum", keterangan: "Isi LKj_Kinerja." },
    ],
    naskahLain: undefined,
  } as const;

  test("writes each finding to a sheet of its own, never over another", async () => {
    const workbook = buku();
    const periksa = createUseCasesPeriksa(workbook);
    expect(await periksa.tulisHasil(hasil)).toEqual({ lembar: "Hasil Periksa" });
    expect(workbook.at("Hasil Periksa!A1")).toBe("Hasil periksa naskah tempelan");
    expect(workbook.at("Hasil Periksa!D5")).toBe("Bagian 3");
    expect(workbook.at("Hasil Periksa!F5")).toBe("Kata “atau” tertulis dua kali.");
    expect(workbook.at("Hasil Periksa!F9")).toBe("Ada target");
    expect(await periksa.tulisHasil(hasil)).toEqual({ lembar: "Hasil Periksa (2)" });
  });
});

describe("periksaLembar", () => {
  test("finds what the texts of the active sheet say twice", async () => {
    const periksa = createUseCasesPeriksa(buku());
    expect(await periksa.periksaLembar()).toMatchObject({
      judul: "lembar Naskah",
      daftarTemuan: [
        { kode: "R-10", kutipan: "atau atau" },
        { kode: "R-10", kutipan: "telah telah" },
      ],
      kelengkapan: undefined,
      naskahLain: undefined,
    });
  });
});

describe("periksaNaskah", () => {
  const naskah = {
    daftarBagian: [
      {
        jenis: "paragraf" as const,
        teks: "Capaian kinerja sebesar 75% dengan kategori Sangat Tinggi.",
        asal: { jenis: "naskah" as const, nomor: 1 },
      },
    ],
  };

  test("checks a pasted text by itself where there is no workbook to compare with", async () => {
    const hasil = await createUseCasesPeriksa(buku()).periksaNaskah("naskah tempelan", naskah);
    expect(hasil).toMatchObject({
      judul: "naskah tempelan",
      jumlahParagraf: 1,
      daftarTemuan: [{ kode: "R-06", tingkat: "kesalahan" }],
      kelengkapan: undefined,
      naskahLain: undefined,
    });
  });

  test("a report gets the checklist of its own text, whatever the workbook says", async () => {
    const laporan = naskahUji([
      "LAPORAN KINERJA CAMAT CANDIPURO TAHUN 2023",
      "Hambatan yang dihadapi adalah jumlah petugas.",
    ]);
    const { kelengkapan } = await createUseCasesPeriksa(buku()).periksaNaskah("lama.docx", laporan);
    expect(kelengkapan?.find(({ id }) => id === "tindak-lanjut")?.keterangan).toBe(
      "Hambatan di Bagian 2. Tambahkan: upaya, rencana tindak lanjut.",
    );
  });
});
