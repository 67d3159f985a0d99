import fc from "fast-check";
import { computeCapaian } from "./capaian";
import type { Metode } from "./indikator";
import type { HasilGabung, NilaiPeriode } from "./metode";
import { gabungPeriode } from "./metode";

const nilai = (target: number | undefined, realisasi: number | undefined): NilaiPeriode => ({
  target: target === undefined ? undefined : { jenis: "nilai", nilai: target },
  realisasi,
});

const SEMUA: readonly Metode[] = ["jumlah", "terakhir", "rata-rata", "kumulatif"];
const metode = fc.constantFrom(...SEMUA);
const sen = fc.integer({ min: 0, max: 100_000_000 }).map((cent) => cent / 100);
const terisi = fc.tuple(sen, sen).map(([target, realisasi]) => nilai(target, realisasi));
const kosong = fc.oneof(
  sen.map((target) => nilai(target, undefined)),
  sen.map((realisasi) => nilai(undefined, realisasi)),
  fc.constant(nilai(undefined, undefined)),
);
const daftarTerisi = fc.array(terisi, { minLength: 1, maxLength: 4 });

function tergabung(hasil: HasilGabung) {
  if (hasil.status !== "tergabung") throw new Error(`Expected figures, got ${hasil.alasan}`);
  return hasil;
}

const ringkas = (hasil: HasilGabung) => {
  const { target, realisasi } = tergabung(hasil);
  return [target.jenis === "nilai" ? target.nilai : target, realisasi];
};

describe("gabungPeriode", () => {
  test.each<[Metode, number, number]>([
    ["jumlah", 36, 33],
    ["rata-rata", 12, 11],
    ["terakhir", 12, 14],
    ["kumulatif", 12, 14],
  ])("%s of 10/9, 14/10 and 12/14 is %p and %p", (cara, target, realisasi) => {
    const daftar = [nilai(10, 9), nilai(14, 10), nilai(12, 14)];
    expect(ringkas(gabungPeriode(cara, daftar))).toEqual([target, realisasi]);
  });

  test("a sum in decimals is the sum a person would write", () => {
    const daftar = [nilai(0.1, 0.1), nilai(0.2, 0.2)];
    expect(ringkas(gabungPeriode("jumlah", daftar))).toEqual([0.3, 0.3]);
  });

  test("0 is filled, a blank is not", () => {
    const daftar = [nilai(10, 8), nilai(10, 0), nilai(10, undefined)];
    expect(ringkas(gabungPeriode("terakhir", daftar))).toEqual([10, 0]);
    expect(tergabung(gabungPeriode("jumlah", daftar)).dipakai).toEqual([0, 1]);
  });

  test("a cumulative figure that falls is told by its place", () => {
    const daftar = [nilai(10, 8), nilai(20, undefined), nilai(30, 7), nilai(40, 7)];
    expect(tergabung(gabungPeriode("kumulatif", daftar)).turun).toEqual([2]);
    expect(tergabung(gabungPeriode("terakhir", daftar)).turun).toEqual([]);
  });

  test("ranges are added and averaged at both ends", () => {
    const daftar = [80, 90].map((bawah) => ({
      target: { jenis: "rentang", bawah, atas: bawah + 10 } as const,
      realisasi: bawah,
    }));
    expect(ringkas(gabungPeriode("jumlah", daftar))[0]).toMatchObject({ bawah: 170, atas: 190 });
    expect(ringkas(gabungPeriode("rata-rata", daftar))[0]).toMatchObject({ bawah: 85, atas: 95 });
  });

  test("grades are taken over but neither added nor averaged", () => {
    const predikat: NilaiPeriode = {
      target: { jenis: "predikat", kode: "BB", skor: 75 },
      realisasi: 80,
    };
    const daftar = [nilai(10, 9), predikat];
    expect(ringkas(gabungPeriode("terakhir", daftar))[0]).toEqual(predikat.target);
    for (const cara of ["jumlah", "rata-rata"] as const) {
      const alasan = "target-tak-sejenis";
      expect(gabungPeriode(cara, daftar)).toEqual({ status: "tak-tergabung", alasan });
      expect(gabungPeriode(cara, [predikat])).toEqual({ status: "tak-tergabung", alasan });
    }
  });

  test("nothing filled gives no figure, whatever the metode", () => {
    fc.assert(
      fc.property(metode, fc.array(kosong, { maxLength: 4 }), (cara, daftar) => {
        expect(gabungPeriode(cara, daftar)).toEqual({
          status: "tak-tergabung",
          alasan: "belum-terisi",
        });
      }),
    );
  });

  test("unfilled periods change no figure, wherever they stand", () => {
    fc.assert(
      fc.property(
        metode,
        daftarTerisi,
        fc.array(kosong, { maxLength: 3 }),
        (cara, daftar, sisa) => {
          const diselingi = daftar.flatMap((item, indeks) =>
            [sisa[indeks], item].flatMap((entri) => entri ?? []),
          );
          expect(ringkas(gabungPeriode(cara, diselingi))).toEqual(
            ringkas(gabungPeriode(cara, daftar)),
          );
        },
      ),
    );
  });

  test("a single filled period is itself", () => {
    fc.assert(
      fc.property(metode, sen, sen, (cara, target, realisasi) => {
        const hasil = gabungPeriode(cara, [nilai(target, realisasi)]);
        expect(ringkas(hasil)).toEqual([target, realisasi]);
      }),
    );
  });

  test("jumlah and rata-rata of the same periods have the same capaian", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }))
            .map(([target, realisasi]) => nilai(target, realisasi)),
          { minLength: 1, maxLength: 4 },
        ),
        (daftar) => {
          const [jumlah, rata] = (["jumlah", "rata-rata"] as const).map((cara) => {
            const { target, realisasi } = tergabung(gabungPeriode(cara, daftar));
            const capaian = computeCapaian({
              ...{ nama: "", sasaran: "", satuan: "", bobot: undefined, alasan: undefined },
              ...{ arah: "positif", rumus: "A", target, realisasi },
            });
            return capaian.status === "terukur" ? capaian.nilai : undefined;
          });
          expect(jumlah).toBeCloseTo(rata ?? Number.NaN, 8);
        },
      ),
    );
  });

  test("figures that never fall are told nothing of, and the last is the whole", () => {
    fc.assert(
      fc.property(fc.array(sen, { minLength: 1, maxLength: 4 }), (daftar) => {
        const naik = [...daftar].sort((a, b) => a - b);
        const hasil = tergabung(
          gabungPeriode(
            "kumulatif",
            naik.map((realisasi) => nilai(100, realisasi)),
          ),
        );
        expect([hasil.realisasi, hasil.turun]).toEqual([naik.at(-1), []]);
      }),
    );
  });
});
