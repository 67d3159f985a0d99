import { formatNip } from "../../../format/nip";
import { isTanggal } from "../../../kinerja/tanggal";
import { alamatLengkap } from "../../../masukan/alamat";
import type { Letak } from "../../../masukan/kisi";
import type { MasukanLaporan } from "../../../masukan/masukan-laporan";
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
  /** As it is printed; undefined where it is not used because the cell holds a number. */
  readonly teks: string | undefined;
  /** What the cell shows. */
  readonly tertulis: string;
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
  if (jumlah === 0) return "bukan NIP; dicetak apa adanya";
  return jumlah === digit.length
    ? `terdiri atas ${jumlah} angka, bukan 18`
    : "memuat huruf atau tanda lain";
}

function berupaAngka({ sebutan, tertulis, letak }: Nip): TemuanAturan {
  const tempat = tempatSel(letak);
  return {
    letak: tempat,
    pesan: `${sebutan} “${tertulis}” di ${alamatLengkap(tempat)} tersimpan sebagai angka sehingga digit terakhirnya hilang; tidak dipakai di laporan.`,
    saran: "Ubah format selnya menjadi Teks, lalu ketik ulang NIP-nya.",
  };
}

function temuanOf(nip: Nip): TemuanAturan | undefined {
  const { sebutan, teks, tertulis, letak } = nip;
  if (teks === undefined) return berupaAngka(nip);
  const sebab = sebabOf(teks);
  if (sebab === undefined) return undefined;
  const betul = tanpaHuruf(teks);
  return {
    letak: tempatSel(letak),
    pesan: `${sebutan} “${teks}” ${sebab}.`,
    saran: "Cocokkan dengan kartu pegawai; kosongkan bila pejabatnya tidak ber-NIP.",
    ...(betul !== undefined && {
      perbaikan: {
        jenis: "sel",
        judul: "Ganti huruf dengan angka",
        daftarGanti: [{ letak, dari: tertulis, menjadi: betul, teks: betul }],
      },
    }),
  };
}

const KUNCI = { nipPejabat: "NIP Pejabat", nipAtasan: "NIP Atasan" } as const;

function nipOf(laporan: MasukanLaporan, kunci: keyof typeof KUNCI): Nip | undefined {
  const { identitas, letak, nipTertulis } = laporan;
  const { nip: teks } = kunci === "nipPejabat" ? identitas.pejabat : identitas.atasan;
  const sel = letak.identitas[kunci];
  const tertulis = nipTertulis?.[kunci];
  if (!sel || (teks === undefined && tertulis?.berupaAngka !== true)) return undefined;
  return { sebutan: KUNCI[kunci], teks, tertulis: tertulis?.teks ?? teks ?? "", letak: sel };
}

/** The number of a civil servant must be a text of eighteen digits that can be. */
export const nipTidakSah: Aturan = {
  id: "nip-tidak-sah",
  kode: "R-17",
  tingkat: "kesalahan",

  *check({ masukan: { laporan } }) {
    for (const kunci of ["nipPejabat", "nipAtasan"] as const) {
      const nip = nipOf(laporan, kunci);
      const temuan = nip && temuanOf(nip);
      if (temuan) yield temuan;
    }
  },
};
