import type { Dokumen } from "../../dokumen/dokumen";
import type { HasilRender } from "../../render/sheet/hasil-render";
import { listKalimat } from "./list-kalimat";
import type { RekamKalimat, RekamLaporan } from "./rekam-laporan";
import { tandaBaris } from "./rekam-laporan";
import type { RencanaLaporan } from "./rencana-laporan";
import { sidikMasukan } from "./unsur-masukan";

function rekamKalimat(dokumen: Dokumen, { daftarLetak }: HasilRender): readonly RekamKalimat[] {
  const daftarKalimat = listKalimat(dokumen);
  return daftarLetak.flatMap(({ jenis, kunci, baris, tinggi, pemisah, kolom }) => {
    const kalimat = jenis === "kalimat" ? daftarKalimat.get(kunci) : undefined;
    return kalimat ? [{ kunci, baris, tinggi, pemisah, kolom, slot: kalimat.slot }] : [];
  });
}

/** What is remembered of a report: what it was written from and what was written. */
export function susunRekam(
  { dokumen, periode, daftarUnsur }: RencanaLaporan,
  render: HasilRender,
  { lembar, waktu }: Pick<RekamLaporan, "lembar" | "waktu">,
): RekamLaporan {
  return {
    waktu,
    lembar,
    periode,
    masukan: sidikMasukan(daftarUnsur),
    baris: render.plan.cells.map(tandaBaris),
    kalimat: rekamKalimat(dokumen, render),
  };
}
