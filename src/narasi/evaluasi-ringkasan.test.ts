import fc from "fast-check";
import { createPenulis } from "./create-penulis";
import type { RingkasanEvaluasi } from "./evaluasi-ringkasan";
import { paragrafRingkasan } from "./evaluasi-ringkasan";

const ringkasan = (over: Partial<RingkasanEvaluasi> = {}): RingkasanEvaluasi => ({
  jenisPerjanjian: "Perjanjian Kinerja Perubahan",
  jabatanLengkap: "Kasi Pemerintahan Kecamatan Candipuro",
  periode: "Tribulan IV Tahun 2023",
  daftarSasaran: ["Meningkatnya mutu pelayanan"],
  jumlahIndikator: 1,
  jumlahTercapai: 0,
  jumlahBelumTercapai: 0,
  jumlahTakTerukur: 0,
  ...over,
});

const teks = (over: Partial<RingkasanEvaluasi>): string =>
  paragrafRingkasan(createPenulis([]).tulis, ringkasan(over)).kalimat.teks;

const SATU =
  "Perjanjian Kinerja Perubahan Kasi Pemerintahan Kecamatan Candipuro memuat 1 (satu) sasaran, yaitu “Meningkatnya mutu pelayanan”, dengan 1 (satu) indikator kinerja.";

test.each([
  [{ jumlahTercapai: 1 }, "indikator tersebut telah mencapai target."],
  [{ jumlahBelumTercapai: 1 }, "indikator tersebut belum mencapai target."],
  [{ jumlahTakTerukur: 1 }, "indikator tersebut belum dapat diukur."],
])("one indikator: %j", (over, hasil) => {
  expect(teks(over)).toBe(`${SATU} Pada Tribulan IV Tahun 2023, ${hasil}`);
});

const BANYAK = { daftarSasaran: ["A", "B"], jumlahIndikator: 12 };
const MEMUAT =
  "Perjanjian Kinerja Perubahan Kasi Pemerintahan Kecamatan Candipuro memuat 2 (dua) sasaran dengan 12 (dua belas) indikator kinerja.";

test.each([
  [{ jumlahTercapai: 12 }, "seluruh indikator tersebut telah mencapai target."],
  [{ jumlahBelumTercapai: 12 }, "seluruh indikator tersebut belum mencapai target."],
  [{ jumlahTakTerukur: 12 }, "seluruh indikator tersebut belum dapat diukur."],
  [
    { jumlahTercapai: 8, jumlahBelumTercapai: 4 },
    "8 (delapan) indikator telah mencapai target dan 4 (empat) indikator belum mencapai target.",
  ],
  [
    { jumlahTercapai: 8, jumlahBelumTercapai: 3, jumlahTakTerukur: 1 },
    "8 (delapan) indikator telah mencapai target, 3 (tiga) indikator belum mencapai target, dan 1 (satu) indikator belum dapat diukur.",
  ],
])("several indicators: %j", (over, hasil) => {
  expect(teks({ ...BANYAK, ...over })).toBe(`${MEMUAT} Pada Tribulan IV Tahun 2023, ${hasil}`);
});

test("indicators without any sasaran", () => {
  expect(teks({ daftarSasaran: [], jumlahIndikator: 2, jumlahTercapai: 2 })).toBe(
    "Perjanjian Kinerja Perubahan Kasi Pemerintahan Kecamatan Candipuro memuat 2 (dua) indikator kinerja. Pada Tribulan IV Tahun 2023, seluruh indikator tersebut telah mencapai target.",
  );
});

test("no counts leave a hole", () => {
  const jumlah = fc.nat({ max: 300 });
  fc.assert(
    fc.property(fc.array(fc.constant("S"), { maxLength: 3 }), jumlah, jumlah, (daftar, a, b) => {
      fc.pre(a + b > 0);
      const hasil = teks({
        daftarSasaran: daftar,
        jumlahIndikator: a + b,
        jumlahTercapai: a,
        jumlahBelumTercapai: b,
      });
      expect(hasil).not.toMatch(/[{}]|undefined|\s\s|[.,;:]\s*[.,;:]|0 \(nol\)/);
    }),
  );
});
