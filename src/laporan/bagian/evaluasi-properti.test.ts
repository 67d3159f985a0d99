import fc from "fast-check";
import { bahan as bahanSembarang } from "../../../test/support/arbitrary-bahan";
import { teksBlok } from "../../../test/support/teks-blok";
import { createPenulis } from "../../narasi/create-penulis";
import type { BahanLaporan } from "../bahan";
import { createPenomoran } from "../penomoran";
import { putusanOf } from "../putusan";
import { susunEvaluasi } from "./evaluasi";
import { susunHambatan } from "./hambatan";
import { susunPenutup } from "./penutup";
import { susunRencanaTindakLanjut } from "./rencana-tindak-lanjut";
import { susunTanggapanAtasan } from "./tanggapan-atasan";

const RUN = { numRuns: 300 };

/** Everything from 2.3 to the signatures. */
function susun(bahan: BahanLaporan): string[] {
  const nomor = createPenomoran();
  nomor.bab();
  const alat = { tulis: createPenulis([]).tulis, nomor };
  return [
    susunEvaluasi,
    susunHambatan,
    susunRencanaTindakLanjut,
    susunTanggapanAtasan,
    susunPenutup,
  ].flatMap((bagian) => teksBlok(bagian(bahan, alat)));
}

test("success is spoken of only where every indikator was measured and met", () => {
  fc.assert(
    fc.property(bahanSembarang, (bahan) => {
      const isSemuaTercapai = bahan.perhitungan.kinerja.daftarIndikator.every(
        ({ capaian }) => capaian.status === "terukur" && capaian.nilai >= 100,
      );
      const hasFaktor = bahan.daftarFaktor.length > 0 && bahan.barisKinerja.length > 0;
      const terucap = /berhasil/i.test(susun(bahan).join("\n"));
      expect(terucap).toBe(isSemuaTercapai && hasFaktor);
    }),
    RUN,
  );
});

test("the overall capaian, its category and the serapan read the same in 2.3 and in Bab III", () => {
  fc.assert(
    fc.property(bahanSembarang, (bahan) => {
      const { capaian, serapan } = putusanOf(bahan);
      const baris = susun(bahan).join("\n");
      const kali = (teks: string): number => baris.split(teks).length - 1;
      if (capaian.tercetak) {
        expect(kali(`sebesar ${capaian.tercetak.teks}`)).toBeGreaterThanOrEqual(2);
        expect(kali(`kategori ${capaian.kategori ?? ""}`)).toBeGreaterThanOrEqual(2);
      }
      if (serapan.status === "terukur")
        expect(kali(serapan.tercetak.teks)).toBeGreaterThanOrEqual(2);
    }),
    RUN,
  );
});

test("no wording of ours leaves a hole, a doubled blank or a doubled mark", () => {
  fc.assert(
    fc.property(bahanSembarang, (bahan) => {
      const rusak = susun(bahan).filter((teks) =>
        /[{}]|undefined|NaN|null|\s\s|[.,;:]\s*[.,;:](?!\.)|\s[.,;:]/.test(
          teks.replace(/\.{4}|={4}/, ""),
        ),
      );
      expect(rusak).toEqual([]);
    }),
    RUN,
  );
});
