import { act, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { dinilai, kolomKeluaran, penilaian } from "../../test/support/kinerja";
import { openPane as open } from "../../test/support/open-pane";
import { perkara } from "../../test/support/pertanyaan";
import { tempat } from "../../test/support/tempat";
import { masukan, perhitungan, riwayat, temuan, tinjauan } from "../../test/support/tinjauan";
import type { PesanGalat } from "../app/pesan-galat";
import type { HasilHitung, Jawaban, Tinjauan, UseCases } from "../app/tinjauan";
import { WorkbookError } from "../workbook/workbook-error";

const reading = (over: Partial<Tinjauan>): Partial<UseCases> => ({
  tinjau: () => Promise.resolve(tinjauan(over)),
});
const hitungButton = () => screen.getByRole("button", { name: "Hitung Capaian" });
const click = (user: Awaited<ReturnType<typeof open>>, name: string): Promise<void> =>
  user.click(screen.getByRole("button", { name }));

describe("on opening", () => {
  test("the officer sees what was read, from where, and what a click would write", async () => {
    await open();
    expect(screen.getByRole("button", { name: "Kinerja!A3:I4" })).toBeVisible();
    expect(screen.getByText(/LKj_Kinerja, nama di lembar ini/)).toBeVisible();
    expect(screen.getByText("1 baris")).toBeVisible();
    expect(screen.getByRole("button", { name: "Kinerja!G4" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Kinerja!H4" })).toBeVisible();
  });

  test("nothing is written and the focus stays where it was", async () => {
    const hitung = jest.fn();
    await open({ hitung });
    expect(hitung).not.toHaveBeenCalled();
    expect(document.body).toHaveFocus();
  });

  test("the outcome of a click in the ribbon is there, with the way back", async () => {
    await open(reading({ dapatDiurungkan: riwayat({ asal: "pita" }) }));
    const section = screen.getByRole("region", { name: "Terakhir ditulis" });
    expect(section).toHaveTextContent(/Januari 2025 pukul .*, dari tombol di pita Beranda/);
    expect(within(section).getByRole("button", { name: "Kinerja!H4" })).toBeVisible();
    expect(within(section).getByRole("button", { name: "Urungkan" })).toBeEnabled();
  });

  test("an obstacle is shown, and is the reason why the button cannot be used", async () => {
    const halangan = temuan({ pesan: "Lembar “Kinerja” dilindungi.", saran: "Buka proteksinya." });
    const hitung = jest.fn();
    const user = await open({ hitung, ...reading({ daftarHalangan: [halangan] }) });
    expect(hitungButton()).toHaveAttribute("aria-disabled", "true");
    expect(hitungButton()).toHaveAccessibleDescription(/Lembar “Kinerja” dilindungi/);
    await user.click(hitungButton());
    expect(hitung).not.toHaveBeenCalled();
  });

  test("an obstacle that has been removed is gone after one click in its message", async () => {
    const tinjau = jest
      .fn(() => Promise.resolve(tinjauan()))
      .mockImplementationOnce(() => Promise.resolve(tinjauan({ daftarHalangan: [temuan()] })));
    const user = await open({ tinjau });
    const message = screen.getByRole("group", { name: /Belum bisa menulis/ });
    expect(message).toHaveTextContent("Sesudah diperbaiki, baca ulang buku kerja.");
    await user.click(within(message).getByRole("button", { name: "Baca ulang" }));
    expect(message).not.toBeInTheDocument();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(hitungButton()).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("results", () => {
  test("an indikator shows target, realisasi, capaian and its kategori in words", async () => {
    await open();
    const table = screen.getByRole("table", { name: "Meningkatnya mutu pelayanan" });
    expect(
      within(table)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["92%", "69%", "75%"]);
    expect(within(table).getByRole("rowheader")).toHaveTextContent(
      "Persentase pelayanan tepat waktuSedang",
    );
  });

  test("what cannot be measured says so and why", async () => {
    const kosong = { status: "tak-terukur", alasan: "realisasi-kosong" } as const;
    const satu = dinilai({ capaian: kosong, capaianTerbatas: kosong, kategori: undefined });
    await open(
      reading({ perhitungan: perhitungan({ kinerja: penilaian({ daftarIndikator: [satu] }) }) }),
    );
    const table = screen.getByRole("table", { name: "Meningkatnya mutu pelayanan" });
    expect(within(table).getByText("tak terukur")).toBeVisible();
    expect(within(table).getByText("Tak terukur: realisasi belum diisi.")).toBeVisible();
  });

  test("the budget shows its sums, 99,99% and not 100%", async () => {
    await open();
    const budget = screen.getByRole("region", { name: "Anggaran" });
    expect(budget).toHaveTextContent("1.1 Pelayanan administrasi terpadu");
    expect(budget).toHaveTextContent(
      "JumlahPagu428.807.750,00Realisasi428.791.750,00Sisa16.000,00Serapan99,99%",
    );
  });

  test("the verdict comes with its reason", async () => {
    await open();
    const summary = screen.getByRole("region", { name: "Ringkasan" });
    expect(summary).toHaveTextContent(
      "Efisiensi rendahCapaian kinerja 25 poin di bawah serapan anggaran, melewati batas 5 poin.",
    );
  });
});

describe("findings", () => {
  test("stand in groups with their count, the gravest first, and lead to their cell", async () => {
    const pilih = jest.fn(() => Promise.resolve());
    const daftarTemuan = [
      temuan({
        aturan: "b",
        tingkat: "informasi",
        letak: undefined,
        pesan: "Satu baris tersembunyi.",
      }),
      temuan({ aturan: "a", tingkat: "kesalahan", pesan: "“abc” bukan angka." }),
    ];
    const user = await open({ pilih, ...reading({ daftarTemuan }) });
    const section = screen.getByRole("region", { name: "Temuan" });
    expect(
      within(section)
        .getAllByRole("heading", { level: 3 })
        .map((judul) => judul.textContent),
    ).toEqual(["Kesalahan (1)", "Informasi (1)"]);
    await click(user, "Buka Kinerja!F4");
    expect(pilih).toHaveBeenCalledWith(tempat("Kinerja!F4"));
  });
});

describe("Hitung Capaian", () => {
  test("tells where it wrote and how much, and takes the focus there", async () => {
    const user = await open();
    await user.click(hitungButton());
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(outcome).toHaveFocus();
    expect(outcome).toHaveTextContent("2 sel ditulisCapaian: Kinerja!G4Kategori: Kinerja!H4");
    expect(screen.getByRole("status")).toHaveTextContent("2 sel ditulis");
  });

  test("can be undone, and what was changed since is left and named", async () => {
    const urungkan = () =>
      Promise.resolve({
        daftarTempat: [tempat("Kinerja!G4")],
        jumlahDikembalikan: 1,
        daftarDibiarkan: [tempat("Kinerja!H4")],
      });
    const user = await open({ urungkan });
    await user.click(hitungButton());
    await click(user, "Urungkan");
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(outcome).toHaveTextContent("1 sel dikembalikan");
    expect(within(outcome).getByRole("button", { name: "Kinerja!H4" })).toBeVisible();
  });

  test("a failure says what happened and what to do", async () => {
    const hitung = () => Promise.reject(new WorkbookError("lembar-terkunci", "write"));
    const user = await open({ hitung });
    await user.click(hitungButton());
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(outcome).toHaveFocus();
    expect(outcome.textContent).toMatch(/\S+ \S+/);
    expect(hitungButton()).not.toHaveAttribute("aria-disabled", "true");
  });

  test("a lost session offers the button its advice is about, and it loads the pane again", async () => {
    const muatUlang = jest.fn();
    const hitung = () => Promise.reject(new WorkbookError("sesi-putus", "write"));
    const user = await open({ hitung }, muatUlang);
    await user.click(hitungButton());
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(outcome).toHaveTextContent("muat ulang panel");
    await user.tab();
    expect(within(outcome).getByRole("button", { name: "Muat ulang panel" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(muatUlang).toHaveBeenCalledTimes(1);
  });

  test("where the workbook has changed meanwhile, reading again is offered in the message", async () => {
    const tinjau = jest.fn(() => Promise.resolve(tinjauan()));
    const hitung = () => Promise.reject(new WorkbookError("tidak-ditemukan", "write"));
    const user = await open({ hitung, tinjau });
    await user.click(hitungButton());
    const outcome = screen.getByRole("group", { name: "Hasil" });
    await user.click(within(outcome).getByRole("button", { name: "Baca ulang" }));
    expect(tinjau).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole("group", { name: "Hasil" })).toBeNull();
  });

  test("a failure that the pane cannot mend offers no button", async () => {
    const hitung = () => Promise.reject(new WorkbookError("lembar-terkunci", "write"));
    const user = await open({ hitung });
    await user.click(hitungButton());
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(within(outcome).queryByRole("button")).toBeNull();
  });

  test("while it works both buttons wait", async () => {
    let finish: (hasil: HasilHitung) => void = () => undefined;
    const hitung = () =>
      new Promise<HasilHitung>((resolve) => {
        finish = resolve;
      });
    const user = await open({ hitung });
    await user.click(hitungButton());
    expect(screen.getByRole("progressbar", { name: "Menghitung dan menulis…" })).toBeVisible();
    expect(hitungButton()).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Baca ulang" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await act(async () => {
      finish({ status: "terhalang", tinjauan: tinjauan() });
      await Promise.resolve();
    });
    expect(hitungButton()).not.toHaveAttribute("aria-disabled", "true");
  });
});

describe("a click in the ribbon that was refused", () => {
  const galat = { pesan: "Lembar Kinerja terkunci.", saran: "Buka proteksinya." };
  async function openAndHear(over: Partial<PesanGalat> = {}, muatUlang?: () => void) {
    const opened = await open({}, muatUlang);
    await act(async () => {
      const pesan = { ...galat, ...over };
      opened.panel.onPesanPita({ waktu: "2026-01-05T02:00:00.000Z", buku: null, galat: pesan });
      await Promise.resolve();
    });
    return opened;
  }

  test("says what was not done, what to do, when it was and from where", async () => {
    const shown = jest.spyOn(Element.prototype, "scrollIntoView");
    await openAndHear();
    const outcome = screen.getByRole("group", { name: "Hasil" });
    expect(outcome).toHaveTextContent(
      /^Lembar Kinerja terkunci\. Buka proteksinya\.5 Januari 2026 pukul \d\d\.\d\d, dari tombol di pita Beranda$/,
    );
    expect(screen.getByRole("status")).toHaveTextContent("Lembar Kinerja terkunci.");
    expect(shown.mock.contexts).toContain(outcome);
    shown.mockRestore();
  });

  test("can be closed, and the keyboard goes on in the pane", async () => {
    const user = await openAndHear();
    await click(user, "Tutup pesan");
    expect(screen.queryByRole("group", { name: "Hasil" })).toBeNull();
    expect(screen.getByRole("main")).toHaveFocus();
  });

  test("gives way to what the pane does next", async () => {
    const user = await openAndHear();
    await user.click(hitungButton());
    expect(screen.getByRole("group", { name: "Hasil" })).toHaveTextContent("2 sel ditulis");
  });

  test("offers what its text tells to do", async () => {
    const muatUlang = jest.fn();
    const user = await openAndHear({ tindakan: "muat-ulang" }, muatUlang);
    await click(user, "Muat ulang panel");
    expect(muatUlang).toHaveBeenCalledTimes(1);
  });
});

describe("questions", () => {
  const asking = (answers: Jawaban[]): Partial<UseCases> => ({
    hitung: (jawaban): Promise<HasilHitung> => {
      answers.push(jawaban);
      const daftarPertanyaan = [perkara.tambahKolom(), perkara.timpaIsian({ jumlahSel: 12 })];
      return Promise.resolve({ status: "perlu-jawaban", tinjauan: tinjauan({ daftarPertanyaan }) });
    },
  });

  test("come before anything is written, one at a time, with the place and the change", async () => {
    const answers: Jawaban[] = [];
    const user = await open(asking(answers));
    await user.click(hitungButton());
    expect(screen.getByRole("heading", { name: "Tambahkan kolom hasil?" })).toHaveFocus();
    await click(user, "Tambahkan di J3:K4");

    expect(screen.getByRole("heading", { name: "Timpa isian yang ada?" })).toHaveFocus();
    const contoh = screen.getByRole("table", { name: "Contoh isian kolom Capaian" });
    expect(
      within(contoh)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["G4", "80%", "75%"]);
    expect(screen.getByText("… dan 11 sel lain.")).toBeVisible();
    await click(user, "Biarkan isinya");
    expect(answers[1]).toEqual({ tambahKolom: "ya", timpaIsian: "tidak" });
  });

  test("can be left without an answer, and nothing more happens", async () => {
    const answers: Jawaban[] = [];
    const user = await open(asking(answers));
    await user.click(hitungButton());
    await click(user, "Batal");
    expect(screen.queryByRole("heading", { name: "Tambahkan kolom hasil?" })).toBeNull();
    expect(screen.getByRole("main")).toHaveFocus();
    expect(answers).toHaveLength(1);
  });

  test("name the sheet when the new columns would stand on another one", async () => {
    const lain = perkara.tambahKolom({ tempat: tempat("Anggaran!H3:I9"), nama: "LKj_Anggaran" });
    const user = await open({
      hitung: () =>
        Promise.resolve({
          status: "perlu-jawaban",
          tinjauan: tinjauan({ daftarPertanyaan: [perkara.tambahKolom(), lain] }),
        }),
    });
    await user.click(hitungButton());
    expect(
      screen.getByRole("button", { name: "Tambahkan di J3:K4 dan Anggaran!H3:I9" }),
    ).toBeVisible();
  });
});

test("figures of other periods are foretold, shown cell by cell, and filled in with one click", async () => {
  const answers: Jawaban[] = [];
  const ditanya = tinjauan({ daftarPertanyaan: [perkara.isiPeriode()] });
  const user = await open({
    tinjau: () => Promise.resolve(ditanya),
    hitung: (jawaban) => {
      answers.push(jawaban);
      return Promise.resolve({ status: "perlu-jawaban", tinjauan: ditanya });
    },
  });
  expect(
    screen.getByText(/^1 target dan 1 realisasi dapat diisi dari lembar Tribulan I 2023/),
  ).toBeVisible();
  await user.click(hitungButton());
  expect(screen.getByRole("heading", { name: "Isi dari lembar periode lain?" })).toHaveFocus();
  const [isian] = screen
    .getAllByRole("listitem")
    .filter(({ textContent }) => textContent.includes("kosong → 19"));
  expect(isian).toHaveTextContent(
    "Surat selesaiTarget E4: kosong → 24 (jumlah)Realisasi F4: kosong → 19 (jumlah)",
  );
  expect(screen.getByText(/Belum termasuk Tribulan III 2023/)).toBeVisible();
  await click(user, "Isi 1 target dan 1 realisasi, lalu hitung");
  expect(answers[1]).toMatchObject({ isiPeriode: "ya" });
});

test("last year's figures from another sheet are said with the sheet, where they are read and where they are printed", async () => {
  const sumberTahunLalu = {
    periode: { jenis: "tahunan", tahun: 2022 },
    tempat: tempat("Lalu!A4:F9"),
    jumlahIndikator: 3,
  } as const;
  const { masukan } = tinjauan();
  await open({
    tinjau: () => Promise.resolve(tinjauan({ masukan: { ...masukan, sumberTahunLalu } })),
  });
  const kalimat = screen.getAllByText(/^Realisasi 2022 dari 3 indikator diambil dari lembarnya/);
  expect(kalimat).toHaveLength(2);
  expect(kalimat[0]).toHaveTextContent("Lalu!A4:F9");
});

test("columns that may wait are offered, and one click adds them and computes", async () => {
  const answers: Jawaban[] = [];
  const sisa = kolomKeluaran({ kolom: "sisa", judul: "Sisa" });
  const tawaran = perkara.tambahKolom({
    nama: "LKj_Anggaran",
    daftarKolom: [sisa],
    tempat: tempat("Anggaran!F1:F4"),
  });
  const user = await open({
    tinjau: () => Promise.resolve(tinjauan({ daftarTawaran: [tawaran] })),
    hitung: (jawaban) => {
      answers.push(jawaban);
      return Promise.resolve({ status: "terhalang", tinjauan: tinjauan() });
    },
  });
  expect(screen.getByText(/Kolom Sisa belum ada di LKj_Anggaran/)).toBeVisible();
  await click(user, "Tambahkan kolom dan hitung");
  expect(answers).toEqual([{ tambahKolom: "ya", timpaIsian: undefined }]);
  expect(screen.queryByText(/Kolom Sisa belum ada/)).toBeNull();
});

test("columns are not offered while nothing can be written", async () => {
  const tawaran = perkara.tambahKolom({ nama: "LKj_Anggaran" });
  await open(reading({ daftarTawaran: [tawaran], daftarHalangan: [temuan()] }));
  expect(screen.getByText("Yang akan ditulis")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Tambahkan kolom dan hitung" })).toBeNull();
});

test("the choice of numbers is passed on and explained", async () => {
  const pilihKeluaran = jest.fn(() => Promise.resolve());
  const user = await open({ pilihKeluaran });
  expect(screen.getByText(/^Rumus ikut berubah/)).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Angka" }));
  expect(pilihKeluaran).toHaveBeenCalledWith("angka");
  // Not disabled meanwhile: the arrow keys go on from here.
  expect(screen.getByRole("radio", { name: "Angka" })).toHaveFocus();
});

test("a choice that the workbook's settings have made cannot be made again in the pane", async () => {
  await open(reading({ masukan: masukan({ pengaturanTertulis: ["keluaran"] }) }));
  expect(screen.getByRole("radio", { name: "Angka" })).toBeDisabled();
  expect(screen.getByText("Diatur di tabel LKj_Pengaturan; ubah di sana.")).toBeVisible();
});

/** What stands on the element; nothing for one that is folded away, where no browser goes but jsdom does. */
function nameOf(element: Element | null): string[] {
  if (!element) return [];
  if (element.tagName !== "SUMMARY" && element.closest("details:not([open])")) return [];
  return [element.getAttribute("value") ?? (element.textContent || (element.ariaLabel ?? ""))];
}

test("the keyboard goes through the pane from top to bottom", async () => {
  const user = await open(reading({ daftarTemuan: [temuan()] }));
  const names: string[] = [];
  for (let step = 0; step < 50 && names.at(-1) !== "Baca ulang"; step += 1) {
    await user.tab();
    names.push(...nameOf(document.activeElement));
  }
  expect(names).toEqual([
    "Hitung & Laporan",
    "Siapkan",
    "Periksa",
    expect.stringContaining("Yang dibaca"),
    "Kinerja!A3:I4",
    "Yang akan ditulis",
    "Kinerja!G4",
    "Kinerja!H4",
    "rumus",
    "Pratinjau kalimat penilaian",
    expect.stringContaining("Isi dan kertas"),
    "Buka Kinerja!F4",
    "Hitung Capaian",
    "Buat Laporan",
    "Baca ulang",
  ]);
});

describe("accessibility", () => {
  const violations = async (): Promise<string[]> => {
    const { violations: found } = await axe.run(document.body, {
      // jsdom paints nothing; contrast is computed in nada-kategori.test.ts.
      rules: { "color-contrast": { enabled: false } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  };

  test.each<[string, Partial<Tinjauan>]>([
    ["with results and findings", { daftarTemuan: [temuan()], dapatDiurungkan: riwayat() }],
    ["with an obstacle", { daftarHalangan: [temuan()] }],
    ["with no table at all", { perhitungan: undefined, daftarSumber: [], daftarTujuan: [] }],
  ])("finds nothing to complain about %s", async (_case, over) => {
    await open(reading(over));
    expect(await violations()).toEqual([]);
  });

  test("finds nothing to complain about after writing", async () => {
    const user = await open();
    await user.click(hitungButton());
    expect(await violations()).toEqual([]);
  });

  test("finds nothing to complain about in a message of the ribbon", async () => {
    const { panel } = await open();
    const galat = { pesan: "Terputus.", saran: "Muat ulang.", tindakan: "muat-ulang" } as const;
    await act(async () => {
      panel.onPesanPita({ waktu: "2026-01-05T02:00:00.000Z", buku: null, galat });
      await Promise.resolve();
    });
    expect(screen.getByRole("group", { name: "Hasil" })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  test("finds nothing to complain about while asking", async () => {
    const daftarPertanyaan = [perkara.timpaIsian()];
    const hitung = (): Promise<HasilHitung> =>
      Promise.resolve({ status: "perlu-jawaban", tinjauan: tinjauan({ daftarPertanyaan }) });
    const user = await open({ hitung });
    await user.click(hitungButton());
    expect(await violations()).toEqual([]);
  });
});
