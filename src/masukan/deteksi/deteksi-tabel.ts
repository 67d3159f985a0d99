import { alamatLengkap } from "../alamat";
import type { BukuTerbaca, LembarTerbaca, NamaBuku } from "../buku-terbaca";
import type { Kisi } from "../kisi";
import { AWALAN, KONTRAK } from "../kontrak";
import type { NamaTabel } from "../masukan";
import { openTabel } from "../nama/open-tabel";
import { NAMA_PEMBANDING } from "../tabel-pembanding/tabel-pembanding";
import type { Bakal } from "./bakal";
import { ragukan } from "./bakal";
import { listBakalDaftar } from "./bakal-daftar";
import { listBakalPasangan } from "./bakal-pasangan";
import { listBakalWilayah } from "./bakal-wilayah";
import type { Calon, HasilDeteksi, SinonimKantor, TabelDicari } from "./calon";
import { keraguanPeriode } from "./keraguan-lembar";
import type { Dicari } from "./kontrak-dicari";
import { listDicari } from "./kontrak-dicari";
import { timbang } from "./pemenang";
import { isBertindih, toPetak } from "./lembaran";
import { temuanBuku } from "./temuan-buku";
import { isSetempat, timbangKinerja } from "./timbang-kinerja";
import type { Wilayah } from "./wilayah";
import { bagiLembar } from "./wilayah";

/** Tables of which one is weighed against the others of its kind alone. */
const SENDIRI: readonly TabelDicari[] = [
  "Anggaran",
  "Skala",
  "Pengaturan",
  "Identitas",
  "Fungsi",
  "Masalah",
  "Faktor",
  "Kesimpulan",
  "Frasa",
];
const INDIKATOR: ReadonlySet<TabelDicari> = new Set([
  "Kinerja",
  "Target",
  "Realisasi",
  "Pembanding",
]);

const NAMA_KONTRAK: ReadonlyMap<string, TabelDicari> = new Map(
  [
    ...Object.entries(KONTRAK).map(([tabel, { nama }]) => [nama, tabel as NamaTabel] as const),
    ...NAMA_PEMBANDING.map((nama) => [nama, "Pembanding"] as const),
  ].map(([nama, tabel]) => [nama.toLowerCase(), tabel]),
);

const tabelDari = ({ nama }: NamaBuku): TabelDicari | undefined =>
  NAMA_KONTRAK.get(nama.toLowerCase());

/** What we have written ourselves, such as the report: its tables repeat the input and are none. */
const isTulisanKita = (nama: NamaBuku): boolean =>
  nama.nama.toLowerCase().startsWith(AWALAN.toLowerCase()) && tabelDari(nama) === undefined;

/** An Excel table is taken as it is: it grows by itself, and a part of it would not. */
function seluasTabelExcel(
  bakal: Bakal,
  { kisi, daftarTabelExcel }: LembarTerbaca & { readonly kisi: Kisi },
): Bakal {
  const { lembar, rentang } = bakal.calon.tempat;
  const tabel = daftarTabelExcel.find((satu) => isBertindih(satu.rentang, rentang));
  const petak = tabel && toPetak(kisi, tabel.rentang);
  if (!tabel || !petak || petak.tinggi < rentang.tinggi || petak.lebar < rentang.lebar)
    return bakal;
  const [baris, kolom] = [petak.baris + kisi.rentang.baris, petak.kolom + kisi.rentang.kolom];
  const tempat = { lembar, rentang: { ...petak, baris, kolom } };
  const alasan = `tabel Excel ${tabel.nama}; ${bakal.calon.alasan}`;
  return { ...bakal, calon: { ...bakal.calon, tempat, alasan } };
}

/** Candidates of one sheet, each with its own doubts only. */
function listBakal(
  lembar: LembarTerbaca,
  daftarDicari: readonly Dicari[],
  daftarNama: readonly NamaBuku[],
): { readonly bakal: readonly Bakal[]; readonly wilayah: readonly Wilayah[] } {
  const { kisi } = lembar;
  if (!kisi) return { bakal: [], wilayah: [] };
  const tertutup = daftarNama.flatMap((nama) =>
    isTulisanKita(nama) && nama.tempat?.lembar === lembar.nama ? [nama.tempat.rentang] : [],
  );
  const { daftarWilayah, sisa } = bagiLembar({ ...lembar, kisi }, daftarDicari, tertutup);
  return {
    bakal: [
      ...daftarWilayah.flatMap(listBakalWilayah),
      ...[...listBakalPasangan(lembar, sisa), ...listBakalDaftar(lembar, sisa)].map((bakal) =>
        seluasTabelExcel(bakal, { ...lembar, kisi }),
      ),
    ],
    wilayah: daftarWilayah,
  };
}

/** The reader has the last word: what it would not open as it was understood here is not proposed. */
function periksaPembaca(
  { tabel, tempat, daftarKolom }: Calon,
  kisi: Kisi | undefined,
  sinonim: SinonimKantor,
): string | undefined {
  if (!kisi || tabel === "Pembanding") return undefined;
  const hasil = openTabel(
    tabel,
    { nama: KONTRAK[tabel].nama, cakupan: "buku", isi: { jenis: "rentang", kisi } },
    sinonim,
  );
  if (hasil.status === "ditolak") return hasil.temuan.pesan;
  const { kolom } = hasil.tabel.kepala.padanan;
  const isSama = daftarKolom.every(
    ({ letak, arti }) => arti === undefined || kolom.get(arti) === letak - tempat.rentang.kolom,
  );
  return isSama ? undefined : "Judul kolomnya dapat dipahami lebih dari satu cara.";
}

/** Without what is defined already, and without what would lie over it or over each other. */
function saringUsulan(
  usulan: readonly Bakal[],
  { daftarNama, lembarAktif }: BukuTerbaca,
): readonly Bakal[] {
  const milikKita = daftarNama.filter((nama) => tabelDari(nama) !== undefined);
  const terdefinisi = new Set(
    milikKita
      .filter(({ cakupan, lembar }) => cakupan === "buku" || lembar === lembarAktif)
      .map(tabelDari),
  );
  const dipakai = milikKita.flatMap(({ tempat }) => tempat ?? []);
  const hasil: Bakal[] = [];
  let sisaPembanding =
    NAMA_PEMBANDING.length - milikKita.filter((nama) => tabelDari(nama) === "Pembanding").length;
  for (const bakal of usulan) {
    const { tabel, tempat } = bakal.calon;
    if (tabel === "Pembanding" ? sisaPembanding <= 0 : terdefinisi.has(tabel)) continue;
    if (dipakai.some((lain) => isSetempat(lain, tempat))) continue;
    dipakai.push(tempat);
    if (tabel === "Pembanding") sisaPembanding--;
    hasil.push(bakal);
  }
  return hasil;
}

const urutkan = (daftar: readonly Bakal[]): readonly Calon[] =>
  daftar.map(({ calon }) => calon).toSorted((a, b) => b.skor - a.skor);

/**
 * Finds the tables of the contract in a workbook that names none of them. Says of every candidate why, and why not;
 * proposes only what is certain. Defines nothing, throws for nothing, and looks at every cell a bounded number of times.
 *
 * @param sinonim headings the office has taught
 */
export function deteksiTabel(buku: BukuTerbaca, sinonim: SinonimKantor): HasilDeteksi {
  const daftarDicari = listDicari(sinonim);
  const periode = keraguanPeriode(buku);
  const perLembar = buku.daftarLembar.map((lembar) =>
    listBakal(lembar, daftarDicari, buku.daftarNama),
  );
  const semua = perLembar
    .flatMap(({ bakal }) => bakal)
    .map((bakal) => ragukan(bakal, periode.get(bakal.calon.tempat.lembar)));
  const { daftarCalon, usulan } = timbangSemua(semua, buku);
  const perTempat = new Map(
    perLembar.flatMap(({ wilayah }) =>
      wilayah.map(
        ({ kisi }) =>
          [alamatLengkap({ lembar: kisi.lembar, rentang: kisi.rentang }), kisi] as const,
      ),
    ),
  );
  const tolakan = new Map(
    usulan.flatMap((calon) => {
      const kisi = perTempat.get(alamatLengkap(calon.tempat));
      const keraguan = periksaPembaca(calon, kisi, sinonim);
      return keraguan === undefined ? [] : [[calon, { ...calon, keraguan }] as const];
    }),
  );
  return {
    daftarCalon: daftarCalon.map((calon) => tolakan.get(calon) ?? calon),
    usulan: usulan.filter((calon) => !tolakan.has(calon)),
    daftarTemuan: temuanBuku(buku),
  };
}

function timbangSemua(
  semua: readonly Bakal[],
  buku: BukuTerbaca,
): Pick<HasilDeteksi, "daftarCalon" | "usulan"> {
  const indikatorTerdefinisi = buku.daftarNama.flatMap((nama) => {
    const tabel = tabelDari(nama);
    const isDipakai = nama.cakupan === "buku" || nama.lembar === buku.lembarAktif;
    return isDipakai && tabel && tabel !== "Pembanding" && INDIKATOR.has(tabel)
      ? (nama.tempat ?? [])
      : [];
  });
  const kinerja = timbangKinerja(
    semua.filter(({ calon }) => INDIKATOR.has(calon.tabel)),
    indikatorTerdefinisi,
  );
  const lain = SENDIRI.map((tabel) => timbang(semua.filter(({ calon }) => calon.tabel === tabel)));
  const [utama, pembanding] = [
    kinerja.usulan.filter(({ calon }) => calon.tabel !== "Pembanding"),
    kinerja.usulan.filter(({ calon }) => calon.tabel === "Pembanding"),
  ];
  // The comparison tables come last: one that is proposed for its budget is not also compared.
  const usulan = [...utama, ...lain.flatMap(({ pemenang }) => pemenang ?? []), ...pembanding];
  return {
    daftarCalon: [...urutkan(kinerja.daftar), ...lain.flatMap(({ daftar }) => urutkan(daftar))],
    usulan: saringUsulan(usulan, buku).map(({ calon }) => calon),
  };
}
