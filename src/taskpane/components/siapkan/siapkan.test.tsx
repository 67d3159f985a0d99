import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { openPane } from "../../../../test/support/open-pane";
import { tempat } from "../../../../test/support/tempat";
import {
  fakeUseCasesSiapkan,
  masukan,
  temuan,
  tinjauan,
  tinjauanSiapkan,
} from "../../../../test/support/tinjauan";
import type { HasilSiapkan, KeadaanTabel, UseCasesSiapkan } from "../../../app/siapkan/siapkan";
import type { UseCases } from "../../../app/tinjauan";
import type { Calon } from "../../../masukan/deteksi/calon";

const calon = (over: Partial<Calon> = {}): Calon => ({
  tabel: "Kinerja",
  tempat: tempat("Data!B5:G9"),
  jumlahBaris: 4,
  daftarKolom: [
    { letak: 1, judul: "Indikator", arti: "indikator" },
    { letak: 2, judul: "Hasil", arti: undefined },
  ],
  skor: 0.9,
  alasan: "judul Indikator dikenali",
  keraguan: undefined,
  ...over,
});

const kinerja = (keadaan: KeadaanTabel["keadaan"]): KeadaanTabel => ({
  tabel: "Kinerja",
  nama: "LKj_Kinerja",
  judul: "Kinerja",
  guna: "target dan realisasi tiap indikator",
  kepentingan: "wajib",
  keadaan,
});

const belumAda = tinjauanSiapkan({
  bukuKosong: false,
  daftarTabel: [kinerja({ jenis: "belum-ada" })],
  deteksi: { daftarCalon: [calon()], usulan: [calon()], daftarTemuan: [] },
});

const selesai = (kalimat: string): Promise<HasilSiapkan> =>
  Promise.resolve({ status: "selesai", kalimat, tinjauan: belumAda });

const judul = (name: string) => screen.getByRole("heading", { name });

async function openSiapkan(over: Partial<UseCasesSiapkan>, lain: Partial<UseCases> = {}) {
  const acts = fakeUseCasesSiapkan({ tinjau: () => Promise.resolve(belumAda), ...over });
  const user = await openPane({ siapkan: () => Promise.resolve(acts), ...lain });
  await user.click(screen.getByRole("button", { name: "Siapkan" }));
  await screen.findByRole("button", { name: "Deteksi otomatis" });
  return { ...user, klik: (name: string) => user.click(screen.getByRole("button", { name })) };
}

test("the obstacle of a workbook without tables leads here, and the way back keeps the focus", async () => {
  const acts = fakeUseCasesSiapkan();
  const user = await openPane({
    siapkan: () => Promise.resolve(acts),
    tinjau: () =>
      Promise.resolve(
        tinjauan({
          masukan: masukan({ kinerja: undefined }),
          perhitungan: undefined,
          laporan: undefined,
          daftarHalangan: [temuan({ pesan: "Tabel Kinerja belum ada." })],
        }),
      ),
  });
  await user.click(screen.getByRole("button", { name: "Siapkan tabel" }));
  expect(await screen.findByRole("form", { name: "Templat" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hitung Capaian" })).toBeNull();
  const kembali = screen.getByRole("button", { name: "Hitung & Laporan" });
  await user.click(kembali);
  expect(kembali).toHaveFocus();
  expect(kembali).toHaveAttribute("aria-current", "page");
});

test("one confirmation lists every name with its place and reason; what is unticked is left out", async () => {
  const tetapkan = jest.fn(() => selesai("1 tabel ditetapkan."));
  const anggaran = calon({ tabel: "Anggaran", tempat: tempat("Data!B20:F30") });
  const tinjau = jest.fn(() =>
    Promise.resolve({
      ...belumAda,
      deteksi: { ...belumAda.deteksi, usulan: [calon(), anggaran] },
    }),
  );
  const membaca = jest.fn(() => Promise.resolve(tinjauan()));
  const { klik, click } = await openSiapkan({ tinjau, tetapkan }, { tinjau: membaca });
  await klik("Deteksi otomatis");
  const usulan = screen.getByRole("list", { name: "Usulan" });
  expect(usulan).toHaveTextContent("LKj_Kinerja← Data!B5:G9: judul Indikator dikenali");
  await click(within(usulan).getByRole("checkbox", { name: "LKj_Anggaran" }));
  await klik("Tetapkan 1 tabel");
  expect(tetapkan).toHaveBeenCalledWith([
    { tabel: "Kinerja", tempat: tempat("Data!B5:G9"), koreksi: {} },
  ]);
  const hasil = screen.getByRole("group", { name: "Hasil" });
  expect(hasil).toHaveTextContent("1 tabel ditetapkan.");
  await waitFor(() => expect(hasil).toHaveFocus());
  expect(membaca).toHaveBeenCalledTimes(2);
});

test("coming back to Hitung & Laporan reads the workbook again: cells may have been filled meanwhile", async () => {
  const membaca = jest.fn(() => Promise.resolve(tinjauan()));
  const { klik } = await openSiapkan({}, { tinjau: membaca });
  expect(membaca).toHaveBeenCalledTimes(1);
  await klik("Hitung & Laporan");
  await waitFor(() => expect(membaca).toHaveBeenCalledTimes(2));
});

test("the marked cells show what each column was understood as, and a correction is passed on", async () => {
  const tetapkan = jest.fn(() => selesai("Ditetapkan."));
  const { klik, selectOptions } = await openSiapkan({
    tetapkan,
    bacaPilihan: () => Promise.resolve(calon()),
  });
  await klik("Tandai pilihan LKj_Kinerja");
  expect(screen.getByRole("combobox", { name: "B: Indikator" })).toHaveValue("indikator");
  await selectOptions(screen.getByRole("combobox", { name: "C: Hasil" }), "realisasi");
  await klik("Tetapkan");
  expect(tetapkan).toHaveBeenCalledWith([
    { tabel: "Kinerja", tempat: tempat("Data!B5:G9"), koreksi: { Hasil: "realisasi" } },
  ]);
});

test("marked cells that are no table are refused with what to do, and the way there", async () => {
  const pilih = jest.fn(() => Promise.resolve());
  const { klik } = await openSiapkan(
    { bacaPilihan: () => Promise.resolve(temuan({ pesan: "Pilihan tidak punya judul kolom." })) },
    { pilih },
  );
  await klik("Tandai pilihan LKj_Kinerja");
  expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("tidak punya judul kolom");
  await klik("Buka Kinerja!F4");
  expect(pilih).toHaveBeenCalledWith(tempat("Kinerja!F4"));
});

test("candidates of one table stand there with their reason to choose from", async () => {
  const { klik } = await openSiapkan({});
  await klik("Deteksi LKj_Kinerja");
  await waitFor(() => expect(judul("Calon LKj_Kinerja")).toHaveFocus());
  await klik("Pakai Data!B5:G9");
  await waitFor(() => expect(judul("Kolom LKj_Kinerja")).toHaveFocus());
});

test("texts become numbers on a click, with examples before it and the way back after it", async () => {
  const jadikanAngka = jest.fn(() => selesai("12 sel menjadi angka."));
  const urungkan = jest.fn(() =>
    Promise.resolve({ daftarTempat: [], jumlahDikembalikan: 12, daftarDibiarkan: [] }),
  );
  const sel = tempat("Data!D6");
  const { klik } = await openSiapkan(
    {
      jadikanAngka,
      tinjau: () =>
        Promise.resolve({
          ...belumAda,
          daftarAngkaTeks: [
            {
              tabel: "Anggaran",
              jumlahSel: 12,
              daftarTempat: [sel],
              contoh: [{ tempat: sel, teks: "428.807.750,00", menjadi: "428807750" }],
              jumlahRagu: 1,
            },
          ],
        }),
    },
    { urungkan },
  );
  expect(screen.getByRole("list", { name: "Contoh di tabel Anggaran" })).toHaveTextContent(
    "Data!D6: “428.807.750,00” → 428807750",
  );
  await klik("Jadikan angka: 12 sel Anggaran");
  expect(jadikanAngka).toHaveBeenCalledWith([sel]);
  await klik("Urungkan");
  expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("12 sel dikembalikan");
});

test("an empty workbook gets its template in the office's own terms", async () => {
  const buatTemplat = jest.fn(() => selesai("9 lembar dibuat."));
  const { klik, type, selectOptions } = await openSiapkan({
    tinjau: () => Promise.resolve(tinjauanSiapkan()),
    buatTemplat,
  });
  await type(screen.getByRole("textbox", { name: "Kecamatan" }), "Contoh");
  await selectOptions(screen.getByRole("combobox", { name: "Periode" }), "Semester");
  await selectOptions(screen.getByRole("combobox", { name: "Ke-" }), "2");
  await klik("Buat templat");
  expect(buatTemplat).toHaveBeenCalledWith(
    expect.objectContaining({ kecamatan: "Contoh", sebutanPeriode: "Semester", nomorPeriode: 2 }),
  );
});

const ditemukan = kinerja({
  jenis: "ditemukan",
  namaAda: "LKj_Kinerja",
  cakupan: "buku",
  tempat: tempat("Data!B5:G9"),
  jumlahBaris: 4,
  calon: undefined,
});

test("a name is let go only after a second click, and not at all on Batal", async () => {
  const lepaskan = jest.fn(() => selesai("LKj_Kinerja dilepas."));
  const { klik } = await openSiapkan({
    lepaskan,
    tinjau: () => Promise.resolve({ ...belumAda, daftarTabel: [ditemukan] }),
  });
  const buka = async (): Promise<void> => {
    if (!screen.queryByRole("button", { name: "Lepaskan LKj_Kinerja" })) {
      await klik("Kinerja, ditemukan, 4 baris");
    }
    await klik("Lepaskan LKj_Kinerja");
  };
  await buka();
  const kartu = screen.getByRole("region", { name: "Lepaskan LKj_Kinerja?" });
  expect(kartu).toHaveTextContent("Data!B5:G9");
  expect(kartu).toHaveTextContent("isi selnya tetap");
  await klik("Batal");
  expect(lepaskan).not.toHaveBeenCalled();
  await buka();
  await klik("Ya, lepaskan");
  expect(lepaskan).toHaveBeenCalledWith("Kinerja");
});

test.each<[string, string | undefined]>([
  ["Siapkan Tribulan IV Tahun 2023", undefined],
  ["Siapkan Tahun 2023", "Tahun 2023"],
])("%s is done on a click", async (tombol, lembar) => {
  const siapkanPeriodeBerikutnya = jest.fn<ReturnType<typeof selesai>, [string?]>(() =>
    selesai("Lembar TW IV siap."),
  );
  const { klik } = await openSiapkan({
    siapkanPeriodeBerikutnya,
    tinjau: () =>
      Promise.resolve({
        ...belumAda,
        periode: {
          lembar: "TW III",
          periode: "Tribulan III Tahun 2023",
          daftarPanjang: [{ lembar: "Tahun 2023", periode: "Tahun 2023" }],
          berikutnya: { lembar: "TW IV", periode: "Tribulan IV Tahun 2023" },
          alasan: undefined,
          daftarLain: [],
          daftarTakDibaca: ["TW I 2022"],
        },
      }),
  });
  await screen.findByText(/^Tidak ikut dibaca/);
  expect(document.body.textContent).toContain("TW I 2022. Geser tabnya ke depan");
  await klik(tombol);
  expect(siapkanPeriodeBerikutnya.mock.calls).toEqual([[lembar]]);
});

test("axe finds nothing to complain about", async () => {
  const { klik } = await openSiapkan({ bacaPilihan: () => Promise.resolve(calon()) });
  await klik("Tandai pilihan LKj_Kinerja");
  const { violations } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
