import type { TinjauanLaporan } from "../../../app/laporan/tinjauan-laporan";
import type { Tinjauan } from "../../../app/tinjauan";
import type { PanelActions } from "../../state/create-panel";
import { halanganLaporan } from "../../state/langkah-utama";
import { isBusy, pilihanTampil } from "../../state/panel-state";
import type { PanelState } from "../../state/panel-state";
import { kataKeadaan } from "../../text/kata-laporan";
import { AsalTahunLalu } from "../asal-tahun-lalu";
import { Bagian } from "../bagian";
import { DaftarHalangan } from "../daftar-halangan";
import { ID_HALANGAN_LAPORAN } from "../id-halangan";
import { CaraMencetak } from "./cara-mencetak";
import { DaftarKekurangan } from "./daftar-kekurangan";
import { KalimatKantor } from "./kalimat-kantor";
import { KeadaanLaporan } from "./keadaan-laporan";
import { PilihanLaporan } from "./pilihan-laporan";
import { Pratinjau } from "./pratinjau";

export interface BagianLaporanProps {
  readonly state: PanelState;
  readonly tinjauan: Tinjauan;
  readonly laporan: TinjauanLaporan;
  readonly actions: PanelActions;
}

/** The report as it stands, and as a click would write it. */
export function BagianLaporan({ state, tinjauan, laporan, actions }: BagianLaporanProps) {
  const { keadaan, namaLembar, daftarKekurangan, daftarTemuan, pratinjau } = laporan;
  const { sumberTahunLalu } = tinjauan.masukan;
  const pilihan = pilihanTampil(state, laporan);
  const baruDitulis = state.hasil?.jenis === "laporan-ditulis";
  return (
    <Bagian judul="Laporan" keterangan={kataKeadaan(keadaan)}>
      <KeadaanLaporan keadaan={keadaan} namaLembar={namaLembar} onPilih={actions.pilih} />
      <DaftarHalangan
        id={ID_HALANGAN_LAPORAN}
        judul="Laporan belum bisa ditulis"
        daftarHalangan={halanganLaporan(tinjauan)}
        sibuk={isBusy(state)}
        actions={actions}
      />
      <DaftarKekurangan daftarKekurangan={daftarKekurangan} />
      <KalimatKantor daftarTemuan={daftarTemuan} onPilih={actions.pilih} />
      <Pratinjau pratinjau={pratinjau} />
      {/* Only a report of a whole year compares with the last one. */}
      {sumberTahunLalu?.periode.jenis === "tahunan" && (
        <AsalTahunLalu sumber={sumberTahunLalu} onPilih={actions.pilih} />
      )}
      <PilihanLaporan
        pilihan={pilihan}
        tertulis={laporan.tataLetakTertulis}
        onPilihLaporan={actions.pilihLaporan}
      />
      {keadaan.jenis === "ada" && !baruDitulis && (
        <CaraMencetak kertas={pilihan.tataLetak.kertas} tingkat={3} />
      )}
    </Bagian>
  );
}
