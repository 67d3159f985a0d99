import { TextDecoder } from "node:util";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { buatDocx, nomorWord, paragrafWord } from "../../../../test/support/docx";
import { openPane } from "../../../../test/support/open-pane";
import { tempat } from "../../../../test/support/tempat";
import {
  fakeUseCasesPeriksa,
  hasilPeriksa,
  temuan,
  tinjauan,
} from "../../../../test/support/tinjauan";
import type { TemuanNaskah, UseCasesPeriksa } from "../../../app/periksa/periksa";
import type { UseCases } from "../../../app/tinjauan";
import type { PerbaikanPanel, TemuanPanel } from "../../state/temuan-panel";

// The bundle takes the library's reader for browsers by the package's own table; jest does not.
jest.mock("mammoth/lib/unzip.js", () => jest.requireActual<object>("mammoth/browser/unzip.js"));

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextDecoder });

const diNaskah = (over: Partial<TemuanNaskah> = {}): TemuanNaskah => ({
  aturan: "kategori-berbeda",
  kode: "R-06",
  tingkat: "kesalahan",
  asal: { jenis: "naskah", nomor: 2 },
  petikan: { awal: 17, akhir: 23 },
  kutipan: "Tinggi",
  pesan: "75% termasuk Sedang, bukan Tinggi.",
  saran: "Ganti sebutannya.",
  perbaikan: undefined,
  ...over,
});

const tukar: PerbaikanPanel = {
  jenis: "sel",
  judul: "Tukar realisasi dan capaian",
  daftarGanti: [
    {
      letak: { lembar: "Kinerja", baris: 3, kolom: 5 },
      dari: "83,33%",
      menjadi: 0.7667,
      teks: "76,67%",
    },
  ],
};

async function openPeriksa(over: Partial<UseCasesPeriksa>, lain: Partial<UseCases> = {}) {
  const acts = fakeUseCasesPeriksa(over);
  const user = await openPane({ periksa: () => Promise.resolve(acts), ...lain });
  await user.click(screen.getByRole("button", { name: "Periksa" }));
  await screen.findByRole("button", { name: "Periksa lembar ini" });
  return { ...user, klik: (name: string) => user.click(screen.getByRole("button", { name })) };
}

const membaca = (daftarTemuan: readonly TemuanPanel[]): Partial<UseCases> => ({
  tinjau: jest.fn(() => Promise.resolve(tinjauan({ daftarTemuan }))),
});

test("a mend of the data is shown before and after, applied on a click, and can be taken back", async () => {
  const perbaiki = jest.fn(() =>
    Promise.resolve({ status: "diperbaiki" as const, kalimat: "2 sel ditukar." }),
  );
  const lain = membaca(
    [temuan({ pesan: "Tertukar." })].map((satu) => ({ ...satu, perbaikan: tukar })),
  );
  const { klik } = await openPeriksa({ perbaiki }, lain);
  const usul = screen.getByRole("group", { name: "Tukar realisasi dan capaian" });
  expect(usul).toHaveTextContent("Kinerja!F4: “83,33%” → “76,67%”");
  await klik("Terapkan");
  expect(perbaiki).toHaveBeenCalledWith(tukar);
  await waitFor(() => expect(screen.getByRole("group", { name: "Hasil" })).toHaveFocus());
  expect(lain.tinjau).toHaveBeenCalledTimes(2);
  await klik("Urungkan");
  expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("Perbaikan dibatalkan.");
});

test("the main view says where a mend is offered", async () => {
  const user = await openPane(membaca([{ ...temuan(), perbaikan: tukar }]));
  await user.click(screen.getByRole("button", { name: "Lihat perbaikan di Periksa" }));
  expect(await screen.findByRole("button", { name: "Periksa lembar ini" })).toBeVisible();
});

test("a pasted report is checked, and a finding shows its words where they stand", async () => {
  const periksaNaskah = jest.fn((judul: string) =>
    Promise.resolve(hasilPeriksa({ judul, daftarTemuan: [diNaskah()] })),
  );
  const { klik, click, paste } = await openPeriksa({ periksaNaskah });
  await click(screen.getByRole("textbox", { name: "Atau tempel teksnya" }));
  await paste("BAB II\nCapaian kategori Tinggi sekali.");
  await klik("Periksa teks");
  expect(periksaNaskah).toHaveBeenCalledWith(
    "naskah tempelan",
    expect.objectContaining({ daftarBagian: expect.arrayContaining([]) as unknown }),
    false,
  );
  expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("1 temuan");
  await klik("Lihat bagian 2");
  expect(screen.getByText("Tinggi", { selector: "mark" }).closest("blockquote")).toHaveTextContent(
    "Capaian kategori Tinggi sekali.",
  );
});

test("a report of another period is checked by itself, and against the workbook on a click", async () => {
  const naskahLain = "Naskah ini tentang Tahun 2022, buku kerja ini tentang Tahun 2023.";
  const periksaNaskah = jest.fn((judul: string, _naskah: unknown, dibandingkan?: boolean) =>
    Promise.resolve(hasilPeriksa({ judul, naskahLain: dibandingkan ? undefined : naskahLain })),
  );
  const { klik, click, paste } = await openPeriksa({ periksaNaskah });
  await click(screen.getByRole("textbox", { name: "Atau tempel teksnya" }));
  await paste("LAPORAN KINERJA TAHUN 2022");
  await klik("Periksa teks");
  expect(screen.getByText(naskahLain)).toBeVisible();
  await klik("Bandingkan dengan buku kerja");
  expect(periksaNaskah.mock.calls.map(([judul, , dibandingkan]) => [judul, dibandingkan])).toEqual([
    ["naskah tempelan", false],
    ["naskah tempelan", true],
  ]);
  expect(screen.queryByText(naskahLain)).toBeNull();
  expect(screen.queryByRole("button", { name: "Bandingkan dengan buku kerja" })).toBeNull();
});

test("findings of a sheet stand by gravity and rule, can be filtered, and lead to their cell", async () => {
  const pilih = jest.fn(() => Promise.resolve());
  const diSel = diNaskah({
    aturan: "kata-ganda",
    kode: "R-10",
    tingkat: "informasi",
    kutipan: "yang yang",
    asal: { jenis: "sel", tempat: tempat("Laporan!B4") },
  });
  const { klik, click, selectOptions } = await openPeriksa(
    { periksaLembar: () => Promise.resolve(hasilPeriksa({ daftarTemuan: [diNaskah(), diSel] })) },
    { pilih },
  );
  await klik("Periksa lembar ini");
  const bagian = screen.getByRole("region", { name: "Temuan naskah" });
  const judul = () =>
    within(bagian)
      .getAllByRole("heading", { level: 4 })
      .map(({ textContent }) => textContent);
  expect(judul()).toEqual(["R-06 Kategori berbeda (1)", "R-10 Kata ganda (1)"]);
  await click(within(bagian).getByRole("checkbox", { name: "Kesalahan (1)" }));
  expect(judul()).toEqual(["R-10 Kata ganda (1)"]);
  expect(bagian).toHaveTextContent("1 dari 2 temuan ditampilkan.");
  await click(within(bagian).getByRole("checkbox", { name: "Kesalahan (1)" }));
  await selectOptions(within(bagian).getByRole("combobox", { name: "Aturan" }), "kategori-berbeda");
  expect(judul()).toEqual(["R-06 Kategori berbeda (1)"]);
  await selectOptions(within(bagian).getByRole("combobox", { name: "Aturan" }), "");
  await klik("Buka Laporan!B4");
  expect(pilih).toHaveBeenCalledWith(tempat("Laporan!B4"));
});

test("a file that cannot be read is refused with what to do, and nothing is checked", async () => {
  const periksaNaskah = jest.fn();
  await openPeriksa({ periksaNaskah });
  const berkas = {
    name: "lama.pdf",
    size: 4,
    arrayBuffer: () => Promise.resolve(Uint8Array.of(0x25, 0x50, 0x44, 0x46).buffer),
  };
  fireEvent.drop(screen.getByText(/Seret berkas/), { dataTransfer: { files: [berkas] } });
  expect(await screen.findByRole("group", { name: "Hasil" })).toHaveTextContent(
    /lama\.pdf adalah PDF.*simpan sebagai Dokumen Word/,
  );
  expect(periksaNaskah).not.toHaveBeenCalled();
});

test("what stands in a dropped document and is not read is said beside what was found", async () => {
  const isi = buatDocx({
    isi: paragrafWord("Pendahuluan", nomorWord(0)),
    nomor: "decimal",
    lain: { "word/header1.xml": Uint8Array.of(1) },
  });
  const berkas = {
    name: "lama.docx",
    size: isi.length,
    arrayBuffer: () => Promise.resolve(isi.buffer),
  };
  await openPeriksa({});
  fireEvent.drop(screen.getByText(/Seret berkas/), { dataTransfer: { files: [berkas] } });
  expect(await screen.findByRole("region", { name: "Temuan naskah" })).toHaveTextContent(
    "Tidak ikut dibaca: kop dan kaki halaman, nomor otomatis.",
  );
});

test("findings can be copied, and written to a sheet that can be opened", async () => {
  const pilih = jest.fn(() => Promise.resolve());
  const hasil = hasilPeriksa({ daftarTemuan: [diNaskah()] });
  const tulisHasil = jest.fn(() => Promise.resolve({ lembar: "Hasil Periksa" }));
  const { klik } = await openPeriksa(
    { periksaLembar: () => Promise.resolve(hasil), tulisHasil },
    { pilih },
  );
  await klik("Periksa lembar ini");
  await klik("Salin");
  expect(await navigator.clipboard.readText()).toContain(
    "R-06\tkesalahan\tBagian 2\tTinggi\t75% termasuk Sedang, bukan Tinggi.\tGanti sebutannya.",
  );
  await klik("Tulis ke lembar");
  expect(tulisHasil).toHaveBeenCalledWith(hasil);
  expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("lembar Hasil Periksa");
  await klik("Buka lembar");
  expect(pilih).toHaveBeenCalledWith(tempat("Hasil Periksa!A1"));
});

test("the checklist of a text is copied along, even where nothing was found", async () => {
  const kelengkapan = [
    {
      id: "anggaran",
      kriteria: "Realisasi anggaran disajikan.",
      keadaan: "belum" as const,
      keterangan: "Tambahkan pagu.",
    },
  ];
  const { klik, click, paste } = await openPeriksa({
    periksaNaskah: (judul) => Promise.resolve(hasilPeriksa({ judul, kelengkapan })),
  });
  await click(screen.getByRole("textbox", { name: "Atau tempel teksnya" }));
  await paste("LAPORAN KINERJA");
  await klik("Periksa teks");
  expect(screen.getByRole("region", { name: "Kelengkapan" })).toHaveTextContent(
    /Anda yang menilai.*Belum\. Tambahkan pagu\./,
  );
  await klik("Salin");
  expect(await navigator.clipboard.readText()).toContain(
    "Kelengkapan\nKeadaan\tKriteria\tKeterangan\nBelum\tRealisasi anggaran disajikan.\tTambahkan pagu.",
  );
});

test("completeness says of each criterion what meets it, and axe finds nothing to complain about", async () => {
  const { klik } = await openPeriksa({
    periksaLembar: () =>
      Promise.resolve(
        hasilPeriksa({
          daftarTemuan: [diNaskah()],
          kelengkapan: [
            { id: "a", kriteria: "Ada perjanjian.", keadaan: "terpenuhi", keterangan: "Bab II." },
            {
              id: "b",
              kriteria: "Ada pembanding.",
              keadaan: "belum",
              keterangan: "Isi tahun lalu.",
            },
          ],
        }),
      ),
  });
  await klik("Periksa lembar ini");
  const bagian = screen.getByRole("region", { name: "Kelengkapan" });
  expect(bagian).toHaveTextContent("1 dari 2 terpenuhi");
  expect(bagian).toHaveTextContent("Ada pembanding.Belum. Isi tahun lalu.");
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
