import type { Periode } from "../kinerja/periode";
import { KONTRAK } from "./kontrak";
import type { LembarLain, PeriodeLain } from "./masukan";
import { bernama } from "./nama/bernama";
import type { BahanBacaan } from "./nama/pick-tabel";
import { readTabelKinerja } from "./pilih-tabel-kinerja";
import { readIdentitas } from "./tabel-identitas/read-identitas";

/** What is wrong on another sheet is told when that sheet is the active one. */
const diam = (): void => undefined;

/** A sheet without an identity of its own has no period: the workbook's may be any sheet's. */
function periodeOf({ daftarNama }: LembarLain, bahan: BahanBacaan): Periode | undefined {
  const nama = [KONTRAK.Identitas.nama];
  const milik = bernama(daftarNama, nama);
  if (milik.length === 0) return undefined;
  const buku = bernama(bahan.daftarNama, nama).filter(({ cakupan }) => cakupan === "buku");
  const daftarKisi = [...milik, ...buku].flatMap(({ isi }) =>
    isi.jenis === "rentang" ? [isi.kisi] : [],
  );
  return readIdentitas(daftarKisi, diam).identitas.periode;
}

/**
 * The periods on the other sheets, in the workbook's order: those whose own identity names a period and whose own
 * Kinerja table can be read. The rest of them is left out without a word.
 */
export function readPeriodeLain(bahan: BahanBacaan): readonly PeriodeLain[] {
  return (bahan.daftarLembarLain ?? []).flatMap((lembarLain) => {
    const periode = periodeOf(lembarLain, bahan);
    if (periode === undefined) return [];
    const { daftarNama, lembar } = lembarLain;
    const kinerja = readTabelKinerja({ daftarNama, sinonim: bahan.sinonim }, diam);
    return kinerja ? [{ lembar, periode, kinerja }] : [];
  });
}
