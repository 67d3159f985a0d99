import type { Periode } from "../kinerja/periode";
import { KONTRAK } from "./kontrak";
import type { LembarLain, NamaTerbaca, PeriodeLain } from "./masukan";
import { bernama } from "./nama/bernama";
import type { BahanBacaan } from "./nama/pick-tabel";
import { readTabelKinerja } from "./pilih-tabel-kinerja";
import { readIdentitas } from "./tabel-identitas/read-identitas";

/** What is wrong on another sheet is told when that sheet is the active one. */
const diam = (): void => undefined;

const namaBuku = ({ daftarNama }: BahanBacaan): readonly NamaTerbaca[] =>
  daftarNama.filter(({ cakupan }) => cakupan === "buku");

/** A sheet without an identity of its own has no period: the workbook's may be any sheet's. */
function periodeOf({ daftarNama }: LembarLain, bahan: BahanBacaan): Periode | undefined {
  const nama = [KONTRAK.Identitas.nama];
  const milik = bernama(daftarNama, nama);
  if (milik.length === 0) return undefined;
  const daftarKisi = [...milik, ...bernama(namaBuku(bahan), nama)].flatMap(({ isi }) =>
    isi.jenis === "rentang" ? [isi.kisi] : [],
  );
  return readIdentitas(daftarKisi, diam).identitas.periode;
}

const lembarOf = (daftar: readonly NamaTerbaca[]): string | undefined => {
  const [isi] = daftar.map((nama) => nama.isi);
  return isi?.jenis === "rentang" ? isi.kisi.lembar : undefined;
};

/**
 * The sheet the workbook's own names speak of, while the active one has tables in its own scope: the first of several
 * periods was often named before there were any others. Its period is the workbook's.
 */
function lembarBuku(bahan: BahanBacaan): readonly LembarLain[] {
  const { daftarNama, daftarLembarLain = [] } = bahan;
  const kinerja = bernama(daftarNama, [KONTRAK.Kinerja.nama]);
  const buku = kinerja.filter(({ cakupan }) => cakupan === "buku");
  const [lembar, aktif] = [lembarOf(buku), lembarOf(kinerja)];
  if (lembar === undefined || kinerja.length === buku.length || lembar === aktif) return [];
  const sendiri = daftarLembarLain.some(
    (lain) => lain.lembar === lembar && bernama(lain.daftarNama, [KONTRAK.Kinerja.nama]).length > 0,
  );
  return sendiri ? [] : [{ lembar, daftarNama: namaBuku(bahan) }];
}

/**
 * The periods on the other sheets, in the workbook's order: those whose own identity names a period and whose own
 * Kinerja table can be read. The rest of them is left out without a word.
 *
 * @param isDicari periods that are wanted; no table of another one is read
 */
export function readPeriodeLain(
  bahan: BahanBacaan,
  isDicari: (periode: Periode) => boolean = () => true,
): readonly PeriodeLain[] {
  return [...lembarBuku(bahan), ...(bahan.daftarLembarLain ?? [])].flatMap((lembarLain) => {
    const periode = periodeOf(lembarLain, bahan);
    if (periode === undefined || !isDicari(periode)) return [];
    const { daftarNama, lembar } = lembarLain;
    const kinerja = readTabelKinerja({ daftarNama, sinonim: bahan.sinonim }, diam);
    return kinerja ? [{ lembar, periode, kinerja }] : [];
  });
}
