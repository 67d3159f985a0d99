import { alamatLengkap } from "../masukan/alamat";
import type { Masukan } from "../masukan/masukan";
import type { Temuan } from "../masukan/temuan";
import { tempatSel } from "../masukan/temuan";
import type { TemuanPeriksa } from "./temuan-periksa";

/** Findings of reading that say what a number of DOMAIN §5 asks for. */
const KODE: Readonly<Record<string, NonNullable<TemuanPeriksa["kode"]>>> = {
  "laporan-rencana-tanpa-hambatan": "R-08",
  "target-kosong": "R-14",
  "target-nol": "R-14",
  "target-negatif": "R-14",
  "laporan-nip-berupa-angka": "R-17",
  "laporan-nip-bukan-18-digit": "R-17",
};

/** Said of targets, realisasi and budgets alike; R-14 speaks of targets only. */
const SOAL_ANGKA: ReadonlySet<string> = new Set([
  "bukan-angka",
  "angka-rancu",
  "predikat-tak-dikenal",
  "sel-galat",
]);

const kodeOf = (
  { aturan, letak }: Temuan,
  selTarget: ReadonlySet<string>,
): TemuanPeriksa["kode"] => {
  if (!SOAL_ANGKA.has(aturan)) return KODE[aturan];
  return letak && selTarget.has(alamatLengkap(letak)) ? "R-14" : undefined;
};

/** What reading has found, each with its number where DOMAIN §5 has one for it: no rule says it again. */
export function withKode({ daftarTemuan, kinerja }: Masukan): readonly TemuanPeriksa[] {
  const selTarget = new Set(
    kinerja?.daftarBaris.map(({ target }) => alamatLengkap(tempatSel(target.letak))),
  );
  return daftarTemuan.map((temuan) => {
    const kode = kodeOf(temuan, selTarget);
    return kode === undefined ? temuan : { ...temuan, kode };
  });
}
