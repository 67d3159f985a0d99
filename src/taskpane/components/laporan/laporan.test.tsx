import { act, cleanup, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { openPane } from "../../../../test/support/open-pane";
import { tempat } from "../../../../test/support/tempat";
import {
  LEMBAR_LAPORAN,
  laporanAda,
  laporanDitulis,
  riwayat,
  suntingan,
  temuan,
  tinjauan,
  tinjauanLaporan,
} from "../../../../test/support/tinjauan";
import type {
  JawabanLaporan,
  SuntinganDitinjau,
  TahapLaporan,
  TinjauanLaporan,
} from "../../../app/laporan/tinjauan-laporan";
import type { HasilLaporan, Tinjauan, UseCases } from "../../../app/tinjauan";

const reading = (laporan: Partial<TinjauanLaporan>, over: Partial<Tinjauan> = {}) => ({
  tinjau: () => Promise.resolve(tinjauan({ laporan: tinjauanLaporan(laporan), ...over })),
});
const buatButton = () => screen.getByRole("button", { name: "Buat Laporan" });
const hitungButton = () => screen.getByRole("button", { name: "Hitung Capaian" });
const bagian = () => screen.getByRole("region", { name: "Laporan" });
const outcome = () => screen.getByRole("group", { name: "Hasil" });

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    // jsdom paints nothing; contrast is computed in nada-kategori.test.ts.
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the state of the report", () => {
  test.each<[string, Partial<TinjauanLaporan>, string]>([
    ["none yet", {}, "Laporanbelum adaBuat Laporan akan menulisnya di lembar baru LKj Tribulan IV"],
    [
      "a fresh one",
      { keadaan: laporanAda() },
      "terbaruDitulis 2 Januari 2024 pukul \\d\\d.04 di lembar LKj Tribulan IV 2023. Belum ada yang",
    ],
    [
      "half of one",
      { keadaan: { jenis: "terputus", lembar: "LKj" } },
      "terputusPenulisan terakhir terputus: yang ada di lembar LKj baru sebagian",
    ],
    [
      "a sheet nobody remembers",
      { keadaan: { jenis: "tak-dikenal", lembar: "LKj" } },
      "tak dikenalLembar LKj bernama LKj_Laporan, tetapi tidak tercatat ditulis oleh Capaian",
    ],
  ])("is said in words: %s", async (_case, laporan, words) => {
    await openPane(reading(laporan));
    expect(bagian()).toHaveTextContent(new RegExp(words));
  });

  test("names each change in the workbook and each edit on the sheet, with the way there", async () => {
    const pilih = jest.fn(() => Promise.resolve());
    const keadaan = laporanAda({
      daftarPerubahan: [
        { sebutan: "Realisasi “Surat selesai”", tempat: tempat("Kinerja!F5") },
        { sebutan: "Periode", tempat: undefined },
      ],
      daftarSuntingan: [suntingan()],
    });
    const user = await openPane({ pilih, ...reading({ keadaan }) });
    expect(bagian()).toHaveTextContent("Laporanperlu dibuat ulang");
    expect(bagian()).toHaveTextContent("2 hal berubah sejak itu");
    expect(bagian()).toHaveTextContent("Realisasi “Surat selesai” Kinerja!F5");
    expect(bagian()).toHaveTextContent("1 tempat di lembarnya disunting tangan");
    await user.click(within(bagian()).getByRole("button", { name: "Kinerja!F5" }));
    await user.click(within(bagian()).getByRole("button", { name: `'${LEMBAR_LAPORAN}'!B90` }));
    expect(pilih.mock.calls).toEqual([[tempat("Kinerja!F5")], [tempat(`${LEMBAR_LAPORAN}!B90`)]]);
  });

  test("offers to open the sheet and says how to print it", async () => {
    const pilih = jest.fn(() => Promise.resolve());
    const user = await openPane({ pilih, ...reading({ keadaan: laporanAda() }) });
    await user.click(within(bagian()).getByRole("button", { name: "Buka lembar" }));
    expect(pilih).toHaveBeenCalledWith(tempat(`${LEMBAR_LAPORAN}!A1`));
    expect(bagian()).toHaveTextContent("Cetak: File > Cetak (Ctrl+P)");
  });
});

describe("before writing", () => {
  test("what is missing is listed as it will look, with what to do", async () => {
    const kurang = { sebutan: "nama pejabat", saran: "Isi Nama di LKj_Identitas." };
    await openPane(reading({ daftarKekurangan: [kurang] }));
    expect(bagian()).toHaveTextContent("Yang belum diisi1");
    expect(bagian()).toHaveTextContent("[nama pejabat] Isi Nama di LKj_Identitas.");
  });

  test("findings about the office's own wordings lead to their cell", async () => {
    const salah = temuan({ pesan: "Slot {capain} tidak dikenal.", letak: tempat("Frasa!B2") });
    await openPane(reading({ daftarTemuan: [salah] }));
    expect(bagian()).toHaveTextContent("Slot {capain} tidak dikenal.");
    expect(within(bagian()).getByRole("button", { name: "Buka Frasa!B2" })).toBeVisible();
  });

  test("the sentences with a verdict are shown, the first few until one asks for all", async () => {
    const pratinjau = Array.from({ length: 7 }, (_, urutan) => `Kalimat ke-${String(urutan + 1)}.`);
    const user = await openPane(reading({ pratinjau }));
    expect(screen.getByText("Kalimat ke-5.")).toBeInTheDocument();
    expect(screen.queryByText("Kalimat ke-7.")).toBeNull();
    await user.click(within(bagian()).getByRole("button", { name: "Tampilkan semua (7)" }));
    expect(await screen.findByText("Kalimat ke-7.")).toBeInTheDocument();
  });

  test("an obstacle is shown in its section and is the reason of its button alone", async () => {
    const buatLaporan = jest.fn();
    const halangan = temuan({ pesan: "Struktur buku kerja diproteksi.", letak: undefined });
    const user = await openPane({ buatLaporan, ...reading({ daftarHalangan: [halangan] }) });
    expect(bagian()).toHaveTextContent("Laporan belum bisa ditulisStruktur buku kerja diproteksi.");
    expect(buatButton()).toHaveAttribute("aria-disabled", "true");
    expect(buatButton()).toHaveAccessibleDescription(/Struktur buku kerja diproteksi/);
    expect(hitungButton()).not.toHaveAttribute("aria-disabled", "true");
    await user.click(buatButton());
    expect(buatLaporan).not.toHaveBeenCalled();
  });

  test("without a Kinerja table there is no section, and the button says why", async () => {
    const tanpa = tinjauan({
      laporan: undefined,
      daftarHalangan: [temuan({ pesan: "Tabel Kinerja tidak ada." })],
    });
    await openPane({ tinjau: () => Promise.resolve(tanpa) });
    expect(screen.queryByRole("region", { name: "Laporan" })).toBeNull();
    expect(buatButton()).toHaveAttribute("aria-disabled", "true");
    expect(buatButton()).toHaveAccessibleDescription(/Tabel Kinerja tidak ada/);
  });
});

describe("the choices", () => {
  test("a section can be left out", async () => {
    const pilihLaporan = jest.fn<Promise<void>, Parameters<UseCases["pilihLaporan"]>>(() =>
      Promise.resolve(),
    );
    const user = await openPane({ pilihLaporan });
    const group = screen.getByRole("group", { name: "Bagian yang ditulis" });
    expect(within(group).getAllByRole("checkbox")).toHaveLength(10);
    await user.click(within(group).getByRole("checkbox", { name: "Tanggapan atasan" }));
    const [pilihan] = pilihLaporan.mock.calls[0] ?? [];
    expect(pilihan?.daftarBagian).toHaveLength(9);
    expect(pilihan?.daftarBagian).not.toContain("tanggapan-atasan");
  });

  test("a section that comes back stands in its place", async () => {
    const pilihLaporan = jest.fn<Promise<void>, Parameters<UseCases["pilihLaporan"]>>(() =>
      Promise.resolve(),
    );
    const { pilihan } = tinjauanLaporan();
    const user = await openPane({
      pilihLaporan,
      ...reading({ pilihan: { ...pilihan, daftarBagian: ["sampul", "penutup"] } }),
    });
    await user.click(screen.getByRole("checkbox", { name: "Hambatan" }));
    expect(pilihLaporan.mock.calls[0]?.[0].daftarBagian).toEqual(["sampul", "hambatan", "penutup"]);
  });

  test("the last section stays", async () => {
    const { pilihan } = tinjauanLaporan();
    await openPane(reading({ pilihan: { ...pilihan, daftarBagian: ["penutup"] } }));
    expect(screen.getByRole("checkbox", { name: "Penutup" })).toBeDisabled();
    expect(screen.getByRole("checkbox", { name: "Sampul" })).toBeEnabled();
    expect(bagian()).toHaveTextContent("1 dari 10 bagian, A4, Arial 11");
  });

  test("paper, typeface and size are chosen from a list, and folio says what it stands for", async () => {
    const pilihLaporan = jest.fn<Promise<void>, Parameters<UseCases["pilihLaporan"]>>(
      () => new Promise(() => undefined),
    );
    const user = await openPane({ pilihLaporan });
    await user.selectOptions(screen.getByRole("combobox", { name: "Kertas" }), "folio");
    expect(screen.getByText(/Excel tidak punya nama untuk F4/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "Huruf" }), "Calibri");
    await user.selectOptions(screen.getByRole("combobox", { name: "Ukuran" }), "12");
    expect(pilihLaporan.mock.calls[0]?.[0].tataLetak).toMatchObject({ kertas: "folio" });
    expect(bagian()).toHaveTextContent("lengkap, folio, Calibri 12");
  });

  test("what the workbook's settings have decided is shown and cannot be chosen", async () => {
    await openPane(reading({ tataLetakTertulis: ["kertas"] }));
    const kertas = screen.getByRole("combobox", { name: "Kertas" });
    expect(kertas).toBeDisabled();
    expect(kertas).toHaveAccessibleDescription(/Diatur di tabel LKj_Pengaturan/);
    expect(screen.getByRole("combobox", { name: "Huruf" })).toBeEnabled();
  });
});

describe("Buat Laporan", () => {
  test("becomes the main thing once the numbers stand in the workbook", async () => {
    await openPane();
    // Fluent marks the primary button by its looks alone.
    const [main, other] = [hitungButton().className, buatButton().className];
    expect(main).not.toBe(other);
    cleanup();
    await openPane(reading({}, { dapatDiurungkan: riwayat() }));
    expect([hitungButton().className, buatButton().className]).toEqual([other, main]);
  });

  test("tells the sheet, the pages, the kept wordings and the notes, and takes the focus there", async () => {
    const pilih = jest.fn(() => Promise.resolve());
    const laporan = laporanDitulis({
      jumlahHalaman: 12,
      jumlahFrasa: 2,
      daftarCatatan: ["Excel mengganti kertas A4 menjadi ukuran lain."],
    });
    const user = await openPane({
      pilih,
      buatLaporan: () => Promise.resolve({ status: "ditulis", tinjauan: tinjauan(), laporan }),
    });
    await user.click(buatButton());
    expect(outcome()).toHaveFocus();
    expect(outcome()).toHaveTextContent(
      /Laporan ditulis: 12 halamanLembar LKj Tribulan IV 2023\.2 kalimat disimpan/,
    );
    expect(outcome()).toHaveTextContent("Excel mengganti kertas A4");
    expect(outcome()).toHaveTextContent("Kertasnya A4");
    expect(screen.getByRole("status")).toHaveTextContent("Laporan ditulis: 12 halaman");
    await user.click(within(outcome()).getByRole("button", { name: "Buka lembar" }));
    expect(pilih).toHaveBeenCalledWith(tempat(`${LEMBAR_LAPORAN}!A1`));
    expect(bagian()).toHaveTextContent("Laporanterbaru");
  });

  test("says what it is doing, stage by stage", async () => {
    let tell: (tahap: TahapLaporan) => void = () => undefined;
    const user = await openPane({
      buatLaporan: (_jawaban, onTahap) => {
        tell = onTahap ?? tell;
        return new Promise<HasilLaporan>(() => undefined);
      },
    });
    await user.click(buatButton());
    act(() => tell("menulis"));
    expect(screen.getByRole("progressbar", { name: "Menulis lembar laporan…" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Menulis lembar laporan…");
    expect(buatButton()).toHaveAttribute("aria-disabled", "true");
    expect(hitungButton()).toHaveAttribute("aria-disabled", "true");
  });

  test("that is refused says so and leaves the reason in the section", async () => {
    const halangan = temuan({ pesan: "Lembar LKj diproteksi.", letak: undefined });
    const terhalang = tinjauan({ laporan: tinjauanLaporan({ daftarHalangan: [halangan] }) });
    const user = await openPane({
      buatLaporan: () => Promise.resolve({ status: "terhalang", tinjauan: terhalang }),
    });
    await user.click(buatButton());
    expect(outcome()).toHaveFocus();
    expect(outcome()).toHaveTextContent("Laporan tidak ditulis");
    expect(bagian()).toHaveTextContent("Lembar LKj diproteksi.");
  });
});

describe("edits on the sheet", () => {
  const KALIMAT = suntingan();
  const SEL = suntingan({
    id: "sel-4-4-3",
    tempat: tempat(`${LEMBAR_LAPORAN}!D40`),
    isi: "80%",
    kalimat: undefined,
    akanMenjadi: undefined,
  });

  /** The pane with its question on the screen, and the answers it gives. */
  async function asked(daftarSuntingan: readonly SuntinganDitinjau[]) {
    const answers: JawabanLaporan[] = [];
    const keadaan = laporanAda({ daftarSuntingan });
    const hasil: HasilLaporan = {
      status: "perlu-jawaban",
      tinjauan: tinjauan({ laporan: tinjauanLaporan({ keadaan }) }),
    };
    const user = await openPane({
      buatLaporan: (jawaban) => {
        answers.push(jawaban);
        return Promise.resolve(hasil);
      },
    });
    await user.click(buatButton());
    return { user, answers, card: within(screen.getByRole("region", { name: /suntingan/ })) };
  }

  test("are asked about before anything is written over, with both texts and the way there", async () => {
    const { card } = await asked([KALIMAT, SEL]);
    expect(screen.getByRole("heading", { name: "Simpan suntingan di laporan?" })).toHaveFocus();
    const [kalimat, sel] = card.getAllByRole("listitem");
    expect(kalimat).toHaveTextContent(
      /^B90Sekarang: Demikian laporan ini kami sampaikan\. Kalau diganti: Demikian laporan kinerja ini disusun\./,
    );
    expect(sel).toHaveTextContent(/^D40Sekarang: 80%.*mengikuti laporan yang baru/);
    expect(card.getByRole("button", { name: "B90" })).toBeVisible();
  });

  test("a sentence is kept unless told otherwise; nothing else is given up without a word", async () => {
    const { user, answers, card } = await asked([KALIMAT, SEL]);
    const tulis = card.getByRole("button", { name: "Tulis ulang" });
    const pilihanKalimat = within(card.getByRole("radiogroup", { name: "Suntingan di B90" }));
    const pilihanSel = within(card.getByRole("radiogroup", { name: "Suntingan di D40" }));
    expect(pilihanKalimat.getByRole("radio", { name: /^Simpan/ })).toBeChecked();
    expect(pilihanSel.queryByRole("radio", { name: /^Simpan/ })).toBeNull();
    expect(pilihanSel.getByRole("radio", { name: "Ganti" })).not.toBeChecked();
    expect(tulis).toHaveAttribute("aria-disabled", "true");
    expect(tulis).toHaveAccessibleDescription("1 belum ditentukan, 1 disimpan.");

    await user.click(pilihanSel.getByRole("radio", { name: "Ganti" }));
    expect(tulis).toHaveAccessibleDescription("1 disimpan, 1 diganti.");
    await user.click(tulis);
    expect(answers[1]).toMatchObject({ cara: "timpa", simpan: [KALIMAT.id] });
  });

  test("can be left as they are by writing on a second sheet", async () => {
    const { user, answers, card } = await asked([SEL]);
    await user.click(card.getByRole("button", { name: "Tulis di lembar kedua" }));
    expect(answers[1]).toMatchObject({ cara: "lembar-kedua", simpan: [] });
  });

  test("are left alone by *Batal*, and the keyboard goes on in the pane", async () => {
    const { user, answers, card } = await asked([KALIMAT]);
    await user.click(card.getByRole("button", { name: "Batal" }));
    expect(screen.queryByRole("heading", { name: "Simpan suntingan di laporan?" })).toBeNull();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(answers).toHaveLength(1);
  });

  test("forty are decided with two keys, and can still be looked at one by one", async () => {
    const banyak = Array.from({ length: 40 }, (_, urutan) =>
      suntingan({ id: `kalimat-${String(urutan)}`, tempat: tempat(`LKj!B${String(urutan + 1)}`) }),
    );
    const { user, answers, card } = await asked(banyak);
    expect(card.getByRole("heading", { name: "Kalimat (40)" })).toBeVisible();
    expect(card.getAllByRole("listitem")).toHaveLength(20);
    expect(card.getByText("Tentukan satu per satu").closest("details")).not.toHaveAttribute("open");
    await user.tab();
    await user.tab();
    await user.keyboard("{Enter}");
    expect(card.getByRole("status")).toHaveTextContent("40 diganti.");
    await user.click(card.getByRole("button", { name: "Simpan semua" }));
    await user.click(card.getByRole("button", { name: "Tulis ulang" }));
    expect(answers[1]?.simpan).toHaveLength(40);
  });

  test("the question has nothing an assistive technology would complain about", async () => {
    await asked([KALIMAT, SEL]);
    expect(await violations()).toEqual([]);
  });
});

test("a sheet nobody remembers is written over only when told so; beside it comes first", async () => {
  const answers: JawabanLaporan[] = [];
  const keadaan = { jenis: "tak-dikenal", lembar: "Laporan lama" } as const;
  const user = await openPane({
    buatLaporan: (jawaban) => {
      answers.push(jawaban);
      return Promise.resolve({
        status: "perlu-jawaban",
        tinjauan: tinjauan({ laporan: tinjauanLaporan({ keadaan }) }),
      });
    },
  });
  await user.click(buatButton());
  const card = within(screen.getByRole("region", { name: "Timpa lembar ini?" }));
  expect(screen.getByRole("heading", { name: "Timpa lembar ini?" })).toHaveFocus();
  const names = card.getAllByRole("button").map((button) => button.textContent);
  expect(names).toEqual(["'Laporan lama'!A1", "Tulis di lembar kedua", "Timpa", "Batal"]);
  expect(await violations()).toEqual([]);
  await user.click(card.getByRole("button", { name: "Timpa" }));
  expect(answers[1]).toEqual({ cara: "timpa", simpan: [] });
});

test("the section and its outcome have nothing an assistive technology would complain about", async () => {
  const keadaan = laporanAda({
    daftarPerubahan: [{ sebutan: "Periode", tempat: undefined }],
    daftarSuntingan: [suntingan()],
  });
  const user = await openPane(
    reading({
      keadaan,
      daftarKekurangan: [{ sebutan: "NIP", saran: "Isi NIP." }],
      daftarTemuan: [temuan()],
      tataLetakTertulis: ["kertas"],
    }),
  );
  expect(await violations()).toEqual([]);
  await user.click(buatButton());
  expect(outcome()).toBeVisible();
  expect(await violations()).toEqual([]);
});
