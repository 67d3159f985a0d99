import { acakBenih } from "./acak";
import { DAFTAR_BINGKAI } from "./daftar-bingkai";
import { buatNaskah } from "./naskah-bingkai";
import { beratTeks } from "./periksa-bingkai";
import { daftarTanaman } from "./tanam-bingkai";

const DAFTAR = DAFTAR_BINGKAI.map((bingkai) => [bingkai.nama, bingkai] as const);

/** The same reports every time; `npm run bench:periksa` tries others. */
const DAFTAR_BENIH = Array.from({ length: 14 }, (_, ke) => ke + 1);

describe("a report in a foreign frame", () => {
  test.each(DAFTAR)("written clean gives no finding: %s", (_, bingkai) => {
    const palsu = DAFTAR_BENIH.flatMap((benih) =>
      beratTeks(buatNaskah(bingkai, benih).tulis()).map((temuan) => `${benih}: ${temuan}`),
    );
    expect(palsu).toEqual([]);
  });

  test.each(DAFTAR)("is the same for the same seed: %s", (_, bingkai) => {
    expect(buatNaskah(bingkai, 5).tulis()).toBe(buatNaskah(bingkai, 5).tulis());
    expect(buatNaskah(bingkai, 5).tulis()).not.toBe(buatNaskah(bingkai, 6).tulis());
  });

  test.each(DAFTAR)(
    "has one printed number or word changed by a planted defect: %s",
    (_, bingkai) => {
      const naskah = buatNaskah(bingkai, 3);
      const daftar = daftarTanaman(naskah, acakBenih(3));
      expect(daftar.length).toBeGreaterThan(10);
      for (const { tercetak, asli, baru, ganti } of daftar) {
        expect(baru).not.toBe(asli);
        expect(naskah.barisOf(tercetak, ganti).toLowerCase()).toContain(baru.toLowerCase());
        expect(naskah.tulis(ganti)).not.toBe(naskah.tulis());
      }
    },
  );
});
