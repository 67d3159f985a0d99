import { alamatLengkap } from "../../../masukan/alamat";
import { sebutBaris } from "../../../masukan/catat";
import type { Masukan } from "../../../masukan/masukan";
import type { MasukanLaporan } from "../../../masukan/masukan-laporan";
import { tempatSel } from "../../../masukan/temuan";
import type { Aturan, TemuanAturan } from "../../aturan";

/** Of problems only these two words: `masalah` and `permasalahan` also name what an office deals with. */
const HAMBATAN = /\b(?:hambatan|kendala)\b/i;
/** That there is none is no problem; nor is one that was met elsewhere. */
const TANPA = /\b(?:tidak|tanpa|belum|bukan|nihil|bebas)\b/i;

/** Rows that plan or do something for no problem; drawn together, for they are read together. */
function* checkRencana({ laporan, sumberLaporan = [] }: Masukan): Generator<TemuanAturan> {
  const { daftarMasalah, letak } = laporan;
  const daftar = letak.daftarMasalah.filter(
    (_, urutan) => daftarMasalah[urutan]?.hambatan === undefined,
  );
  const [pertama, terakhir] = [daftar[0], daftar.at(-1)];
  const sumber = sumberLaporan.find(({ tabel }) => tabel === "Masalah");
  if (!pertama || !terakhir || !sumber) return;
  const { lembar, rentang } = sumber.tempat;
  const tinggi = terakhir.baris - pertama.baris + 1;
  yield {
    letak: { lembar, rentang: { ...rentang, baris: pertama.baris, tinggi } },
    pesan: `Baris ${sebutBaris(daftar.map(({ baris }) => baris))} tabel ${sumber.nama} (${alamatLengkap(sumber.tempat)}) tidak menyebut hambatan.`,
    saran: "Isi hambatannya bila ada; bila tidak, rencananya dicetak tanpa hambatan.",
  };
}

/** A conclusion that speaks of a problem while the report has none to tell. */
function* checkKesimpulan(laporan: MasukanLaporan): Generator<TemuanAturan> {
  const { daftarKesimpulan, daftarMasalah, letak } = laporan;
  if (daftarMasalah.some(({ hambatan }) => hambatan !== undefined)) return;
  for (const [urutan, teks] of daftarKesimpulan.entries()) {
    if (!HAMBATAN.test(teks) || TANPA.test(teks)) continue;
    const sel = letak.daftarKesimpulan[urutan];
    yield {
      letak: sel && tempatSel(sel),
      pesan: `Kesimpulan “${teks}” menyebut hambatan, sedangkan LKj_Masalah tidak memuat satu pun.`,
      saran: "Isi hambatannya di LKj_Masalah, atau hapus dari kesimpulan.",
    };
  }
}

/** A plan, an effort or a conclusion that is linked to no problem. */
export const tanpaHambatan: Aturan = {
  id: "tanpa-hambatan",
  kode: "R-08",
  tingkat: "informasi",

  *check({ masukan }) {
    yield* checkRencana(masukan);
    yield* checkKesimpulan(masukan.laporan);
  },
};
