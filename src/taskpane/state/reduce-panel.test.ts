import { perkara } from "../../../test/support/pertanyaan";
import { masukan, tinjauan } from "../../../test/support/tinjauan";
import type { PesanPita } from "../../app/pesan-pita";
import { PENGATURAN_BAWAAN } from "../../kinerja/pengaturan";
import { PANEL_AWAL, isBusy, isKeluaranTerkunci, keluaranOf } from "./panel-state";
import type { PanelState } from "./panel-state";
import { nextPertanyaan } from "./pertanyaan";
import { reducePanel } from "./reduce-panel";
import type { Akhir, PanelEvent } from "./reduce-panel";

const play = (events: readonly PanelEvent[], from: PanelState = PANEL_AWAL): PanelState =>
  events.reduce(reducePanel, from);

const mulai = (kerja: Extract<PanelEvent, { jenis: "mulai" }>["kerja"], id = 1): PanelEvent => ({
  jenis: "mulai",
  kerja,
  id,
});
const berakhir = (akhir: Akhir, id = 1): PanelEvent => ({ jenis: "berakhir", id, akhir });

const DUA_PERTANYAAN = tinjauan({
  daftarPertanyaan: [perkara.tambahKolom(), perkara.timpaIsian()],
});
const ASKED = play([
  mulai("menghitung"),
  berakhir({ jenis: "dihitung", hasil: { status: "perlu-jawaban", tinjauan: DUA_PERTANYAAN } }),
]);

describe("an operation", () => {
  test("makes the pane busy from its start to its end", () => {
    expect(isBusy(play([mulai("membaca")]))).toBe(true);
    expect(isBusy(play([mulai("membaca"), berakhir({ jenis: "selesai" })]))).toBe(false);
  });

  test("that only shows a cell does not make the pane busy", () => {
    expect(isBusy(play([mulai("memilih-sel")]))).toBe(false);
  });

  test("keeps what a later operation has begun when its own answer comes late", () => {
    const state = play([
      mulai("memilih-sel", 1),
      mulai("menghitung", 2),
      berakhir({ jenis: "gagal", galat: { pesan: "Gagal", saran: "Ulangi." } }, 1),
      { jenis: "lambat", id: 1 },
    ]);
    expect(state.kerja).toEqual({ jenis: "menghitung", id: 2, lambat: false });
    expect(state.hasil).toBeUndefined();
  });

  test("is called slow only while it lasts", () => {
    expect(play([mulai("membaca"), { jenis: "lambat", id: 1 }]).kerja?.lambat).toBe(true);
    const ended = play([
      mulai("membaca"),
      berakhir({ jenis: "selesai" }),
      { jenis: "lambat", id: 1 },
    ]);
    expect(ended.kerja).toBeUndefined();
  });

  test.each(["membaca", "menghitung", "mengurungkan"] as const)(
    "clears the old outcome when it is %s",
    (kerja) => {
      expect(play([mulai(kerja)], { ...PANEL_AWAL, hasil: { jenis: "terhalang" } }).hasil).toBe(
        undefined,
      );
    },
  );

  test.each(["memilih-sel", "memperbarui", "menyimpan-pilihan"] as const)(
    "leaves the outcome in sight when it is %s",
    (kerja) => {
      const state = play([mulai(kerja)], { ...PANEL_AWAL, hasil: { jenis: "terhalang" } });
      expect(state.hasil).toEqual({ jenis: "terhalang" });
    },
  );
});

describe("questions", () => {
  test("come one after the other, in the order they were asked", () => {
    expect(nextPertanyaan(ASKED)).toMatchObject({ kunci: "tambahKolom", urutan: 1, banyaknya: 2 });
    const answered = play([{ jenis: "dijawab", kunci: "tambahKolom", jawaban: "ya" }], ASKED);
    expect(nextPertanyaan(answered)).toMatchObject({ kunci: "timpaIsian", urutan: 2 });
  });

  test("of one kind are asked together", () => {
    const daftarPertanyaan = [perkara.timpaIsian(), perkara.timpaIsian({ jumlahSel: 9 })];
    const state = { ...ASKED, tinjauan: tinjauan({ daftarPertanyaan }) };
    expect(nextPertanyaan(state)?.daftar).toHaveLength(2);
  });

  test("keep their answers for the calculation they were asked for", () => {
    const state = play(
      [{ jenis: "dijawab", kunci: "tambahKolom", jawaban: "tidak" }, mulai("menghitung", 2)],
      ASKED,
    );
    expect(state.jawaban).toEqual({ tambahKolom: "tidak", timpaIsian: undefined });
  });

  test("that are asked again lose their answer, others keep it", () => {
    const again = tinjauan({ daftarPertanyaan: [perkara.timpaIsian()] });
    const state = play(
      [
        { jenis: "dijawab", kunci: "tambahKolom", jawaban: "ya" },
        { jenis: "dijawab", kunci: "timpaIsian", jawaban: "ya" },
        mulai("menghitung", 2),
        berakhir({ jenis: "dihitung", hasil: { status: "perlu-jawaban", tinjauan: again } }, 2),
      ],
      ASKED,
    );
    expect(state.jawaban).toEqual({ tambahKolom: "ya", timpaIsian: undefined });
    expect(nextPertanyaan(state)?.kunci).toBe("timpaIsian");
  });

  test.each<PanelEvent>([{ jenis: "dibatalkan" }, mulai("membaca", 2)])(
    "are gone with their answers after $jenis",
    (event) => {
      const state = play([{ jenis: "dijawab", kunci: "tambahKolom", jawaban: "ya" }, event], ASKED);
      expect(nextPertanyaan(state)).toBeUndefined();
      expect(state.jawaban).toEqual(PANEL_AWAL.jawaban);
    },
  );
});

describe("the choice of formulas or numbers", () => {
  const choose = (keluaran: "rumus" | "angka"): PanelState =>
    play([
      { jenis: "keluaran-dipilih", keluaran: "angka" },
      mulai("memperbarui"),
      berakhir({
        jenis: "dibaca",
        tinjauan: tinjauan({
          masukan: masukan({ pengaturan: { ...PENGATURAN_BAWAAN, keluaran } }),
        }),
      }),
    ]);

  test("shows at once what was chosen", () => {
    expect(keluaranOf(play([{ jenis: "keluaran-dipilih", keluaran: "angka" }]))).toBe("angka");
  });

  test("stands when the workbook agrees", () => {
    expect(keluaranOf(choose("angka"))).toBe("angka");
  });

  test("falls back when the workbook says otherwise after all", () => {
    expect(keluaranOf(choose("rumus"))).toBe("rumus");
  });

  test("is locked only where the workbook's own settings speak of it", () => {
    const written = masukan({ pengaturanTertulis: ["keluaran"] });
    expect(isKeluaranTerkunci({ ...PANEL_AWAL, tinjauan: tinjauan({ masukan: written }) })).toBe(
      true,
    );
    const other = masukan({ pengaturanTertulis: ["pembulatan"] });
    expect(isKeluaranTerkunci({ ...PANEL_AWAL, tinjauan: tinjauan({ masukan: other }) })).toBe(
      false,
    );
    expect(isKeluaranTerkunci({ ...PANEL_AWAL, tinjauan: tinjauan() })).toBe(false);
  });

  test("falls back when it could not be kept", () => {
    const state = play([
      { jenis: "keluaran-dipilih", keluaran: "angka" },
      mulai("menyimpan-pilihan"),
      berakhir({ jenis: "gagal", galat: { pesan: "Gagal", saran: "Ulangi." } }),
    ]);
    expect(keluaranOf(state)).toBe("rumus");
  });
});

describe("a click in the ribbon", () => {
  const galat = { pesan: "Lembar terkunci.", saran: "Buka proteksinya." };
  const waktu = "2026-01-05T02:00:00.000Z";
  const pesan = (over: Partial<PesanPita> = {}): PanelEvent => ({
    jenis: "pesan-pita",
    pesan: { waktu, buku: null, galat, ...over },
  });

  test("that was refused shows why, in the place of the outcome before", () => {
    const state = play([pesan()], { ...PANEL_AWAL, hasil: { jenis: "terhalang" } });
    expect(state.hasil).toEqual({ jenis: "pita", waktu, galat });
  });

  test("that was refused leaves an open question open, with its answers", () => {
    const answered = play([{ jenis: "dijawab", kunci: "tambahKolom", jawaban: "ya" }], ASKED);
    expect(nextPertanyaan(play([pesan()], answered))).toEqual(nextPertanyaan(answered));
  });

  test("that succeeded takes away what was said and asked before", () => {
    const state = play([pesan(), pesan({ galat: undefined })], ASKED);
    expect(state.hasil).toBeUndefined();
    expect(nextPertanyaan(state)).toBeUndefined();
  });

  test.each<PanelEvent>([{ jenis: "pesan-ditutup" }, mulai("membaca", 2), mulai("menghitung", 2)])(
    "is no longer spoken of after $jenis",
    (event) => {
      expect(play([pesan(), event]).hasil).toBeUndefined();
    },
  );

  test("that is heard of during the first reading is still spoken of after it", () => {
    const state = play([
      mulai("membaca"),
      pesan(),
      berakhir({ jenis: "dibaca", tinjauan: tinjauan() }),
    ]);
    expect(state.hasil).toMatchObject({ jenis: "pita" });
  });
});

test("a calculation that was blocked shows the new reading and writes nothing", () => {
  const blocked = tinjauan({ lembarAktif: "Terkunci" });
  const state = play([
    mulai("menghitung"),
    berakhir({ jenis: "dihitung", hasil: { status: "terhalang", tinjauan: blocked } }),
  ]);
  expect(state.tinjauan).toBe(blocked);
  expect(state.hasil).toEqual({ jenis: "terhalang" });
});
