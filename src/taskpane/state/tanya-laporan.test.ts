import { laporanAda, suntingan, tinjauan, tinjauanLaporan } from "../../../test/support/tinjauan";
import { tandaSuntingan } from "../../app/laporan/tanda-suntingan";
import type { KeadaanLaporan } from "../../app/laporan/tinjauan-laporan";
import { PANEL_AWAL } from "./panel-state";
import type { PanelState } from "./panel-state";
import { countPilihan, jawabanTimpa, pertanyaanLaporan } from "./tanya-laporan";

const KALIMAT = suntingan();
const SEL = suntingan({ id: "sel-3-3-4", isi: "80%", kalimat: undefined, akanMenjadi: undefined });
const DUA = { jenis: "suntingan", lembar: "LKj", daftarSuntingan: [KALIMAT, SEL] } as const;

const asking = (keadaan: KeadaanLaporan, bertanya = true): PanelState => ({
  ...PANEL_AWAL,
  tinjauan: tinjauan({ laporan: tinjauanLaporan({ keadaan }) }),
  laporan: { ...PANEL_AWAL.laporan, bertanya },
});

describe("the question", () => {
  const disunting = laporanAda({ daftarSuntingan: [KALIMAT] });

  test("is about the edits that were found", () => {
    expect(pertanyaanLaporan(asking(disunting))).toMatchObject({ daftarSuntingan: [KALIMAT] });
  });

  test("is about the whole sheet where nothing is remembered of it", () => {
    const keadaan = { jenis: "tak-dikenal", lembar: "LKj" } as const;
    expect(pertanyaanLaporan(asking(keadaan))).toEqual(keadaan);
  });

  test("is not there before *Buat Laporan* was clicked", () => {
    expect(pertanyaanLaporan(asking(disunting, false))).toBeUndefined();
  });

  test.each<KeadaanLaporan>([
    laporanAda(),
    { jenis: "belum-ada" },
    { jenis: "terputus", lembar: "LKj" },
  ])("goes away when there is nothing to lose any more", (keadaan) => {
    expect(pertanyaanLaporan(asking(keadaan))).toBeUndefined();
  });
});

describe("the answer", () => {
  test("keeps a sentence unless told otherwise, and waits for a word about anything else", () => {
    expect(countPilihan(DUA.daftarSuntingan, {})).toEqual({ simpan: 1, ganti: 0, belum: 1 });
    expect(jawabanTimpa(DUA, {})).toBeUndefined();
  });

  test("names what is kept, and everything that was decided about", () => {
    expect(jawabanTimpa(DUA, { [tandaSuntingan(SEL)]: "ganti" })).toEqual({
      cara: "timpa",
      simpan: [KALIMAT.id],
      dilihat: [tandaSuntingan(KALIMAT), tandaSuntingan(SEL)],
    });
  });

  test("keeps nothing that is given up", () => {
    const semua = { [tandaSuntingan(SEL)]: "ganti", [tandaSuntingan(KALIMAT)]: "ganti" } as const;
    expect(jawabanTimpa(DUA, semua)?.simpan).toEqual([]);
  });

  test("does not hold for what was typed after it", () => {
    const daftarPilihan = { [tandaSuntingan(KALIMAT)]: "ganti" } as const;
    const kemudian = { ...KALIMAT, isi: "Demikian disampaikan." };
    expect(countPilihan([kemudian], daftarPilihan)).toMatchObject({ simpan: 1, ganti: 0 });
  });

  test("for an unknown sheet needs no decision about parts of it", () => {
    expect(jawabanTimpa({ jenis: "tak-dikenal", lembar: "LKj" }, {})).toEqual({
      cara: "timpa",
      simpan: [],
    });
  });
});
