import { formatNip } from "../../../format/nip";
import type { Penandatangan } from "../../../kinerja/identitas";
import { isTanggal } from "../../../kinerja/tanggal";
import type { Letak } from "../../../masukan/kisi";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";

const NIP = /^\d{18}$/;
/** Staff on contract carry a code of 21 and above where others carry the month of their appointment. */
const KODE_KONTRAK = 21;

const isBulanAngkat = (bulan: number): boolean =>
  (bulan >= 1 && bulan <= 12) || bulan >= KODE_KONTRAK;

/** What is impossible in eighteen digits; undefined when nothing is. */
function kejanggalan(digit: string): string | undefined {
  const angka = (awal: number, akhir: number): number => Number(digit.slice(awal, akhir));
  const lahir = { tahun: angka(0, 4), bulan: angka(4, 6), hari: angka(6, 8) };
  if (!isTanggal(lahir)) return `tanggal lahirnya (${digit.slice(0, 8)}) tidak ada di kalender`;
  if (!isBulanAngkat(angka(12, 14)))
    return `bulan pengangkatannya (${digit.slice(12, 14)}) tidak ada`;
  if (angka(8, 12) <= lahir.tahun)
    return `tahun pengangkatannya (${digit.slice(8, 12)}) tidak sesudah tahun lahirnya`;
  return [1, 2].includes(angka(14, 15)) ? undefined : "angka ke-15 bukan 1 atau 2";
}

interface Nip {
  readonly sebutan: string;
  readonly teks: string;
  readonly letak: Letak;
}

/** Letters typed for digits, `O` for 0 and `l` for 1, where that alone makes the number whole. */
function tanpaHuruf(teks: string): string | undefined {
  const digit = teks
    .replace(/o/gi, "0")
    .replace(/[il|]/gi, "1")
    .replace(/[\s.\-–]/g, "");
  return NIP.test(digit) && kejanggalan(digit) === undefined ? formatNip(digit) : undefined;
}

function sebabOf(teks: string): string | undefined {
  const digit = teks.replace(/[\s.\-–]/g, "");
  if (NIP.test(digit)) return kejanggalan(digit);
  const jumlah = digit.replace(/\D/g, "").length;
  if (jumlah === 0) return undefined;
  return jumlah === digit.length
    ? `terdiri atas ${jumlah} angka, bukan 18`
    : "memuat huruf atau tanda lain";
}

function* temuanOf({ sebutan, teks, letak }: Nip): Generator<TemuanAturan> {
  const sebab = sebabOf(teks);
  if (sebab === undefined) return;
  const betul = tanpaHuruf(teks);
  yield {
    letak: tempatSel(letak),
    pesan: `${sebutan} “${teks}” ${sebab}.`,
    saran: "Cocokkan dengan kartu pegawai; kosongkan bila pejabatnya tidak ber-NIP.",
    ...(betul !== undefined && {
      perbaikan: {
        jenis: "sel",
        judul: "Ganti huruf dengan angka",
        daftarGanti: [{ letak, dari: teks, menjadi: betul, teks: betul }],
      },
    }),
  };
}

const nipOf = (
  sebutan: string,
  { nip }: Penandatangan,
  letak: Letak | undefined,
): readonly Nip[] => (nip === undefined || !letak ? [] : [{ sebutan, teks: nip, letak }]);

/** The number of a civil servant must have eighteen digits that can be. One stored as a number is said by the reader. */
export const nipTidakSah: Aturan = {
  id: "nip-tidak-sah",
  kode: "R-17",
  tingkat: "kesalahan",

  *check({ masukan: { laporan } }) {
    const { identitas, letak } = laporan;
    const daftar = [
      ...nipOf("NIP Pejabat", identitas.pejabat, letak.identitas.nipPejabat),
      ...nipOf("NIP Atasan", identitas.atasan, letak.identitas.nipAtasan),
    ];
    for (const nip of daftar) yield* temuanOf(nip);
  },
};
