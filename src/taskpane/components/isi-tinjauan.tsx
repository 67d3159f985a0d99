import { useDeferredValue } from "react";
import type { Tinjauan } from "../../app/tinjauan";
import type { PanelActions } from "../state/create-panel";
import { isBusy, isKeluaranTerkunci, keluaranOf } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { HasilHitungan } from "./hasil-hitungan";
import { BagianLaporan } from "./laporan/bagian-laporan";
import { RiwayatTerakhir } from "./riwayat-terakhir";
import { YangAkanDitulis } from "./yang-akan-ditulis";
import { YangDibaca } from "./yang-dibaca";

export interface IsiTinjauanProps {
  readonly state: PanelState;
  readonly tinjauan: Tinjauan;
  readonly actions: PanelActions;
  readonly onPeriksa: () => void;
}

/** What was read, what would be written, what was computed. */
export function IsiTinjauan({ state, tinjauan, actions, onPeriksa }: IsiTinjauanProps) {
  const { dapatDiurungkan, laporan } = tinjauan;
  // Long lists follow a moment later, so that the outcome is on the screen at once.
  const tinjauanTertunda = useDeferredValue(tinjauan);
  return (
    <>
      {dapatDiurungkan && state.hasil?.jenis !== "ditulis" && (
        <RiwayatTerakhir
          riwayat={dapatDiurungkan}
          tinjauan={tinjauan}
          sibuk={isBusy(state)}
          onPilih={actions.pilih}
          onUrungkan={actions.urungkan}
        />
      )}
      <DariKeMana state={state} tinjauan={tinjauan} actions={actions} />
      {laporan && (
        <BagianLaporan state={state} tinjauan={tinjauan} laporan={laporan} actions={actions} />
      )}
      <HasilHitungan tinjauan={tinjauanTertunda} onPilih={actions.pilih} onPeriksa={onPeriksa} />
    </>
  );
}

/** The tables that are read and the cells that are written: details once everything is done. */
function DariKeMana({ state, tinjauan, actions }: Omit<IsiTinjauanProps, "onPeriksa">) {
  const { daftarSumber, masukan } = tinjauan;
  const terbuka = !isDitulis(state);
  return (
    <>
      {daftarSumber.length > 0 && (
        <YangDibaca
          daftarSumber={daftarSumber}
          skalaBawaan={masukan.skala.sumber === undefined}
          tahunLalu={masukan.sumberTahunLalu}
          terbuka={terbuka}
          onPilih={actions.pilih}
        />
      )}
      {writesAnything(tinjauan) && (
        <YangAkanDitulis
          tinjauan={tinjauan}
          sibuk={isBusy(state)}
          terbuka={terbuka}
          keluaran={keluaranOf(state)}
          terkunci={isKeluaranTerkunci(state)}
          onPilih={actions.pilih}
          onPilihKeluaran={actions.pilihKeluaran}
          onTambahKolom={actions.tambahKolom}
        />
      )}
    </>
  );
}

const isDitulis = ({ hasil }: PanelState): boolean =>
  hasil?.jenis === "ditulis" || hasil?.jenis === "laporan-ditulis";

const writesAnything = ({ daftarTujuan, daftarPertanyaan }: Tinjauan): boolean =>
  daftarTujuan.length > 0 || daftarPertanyaan.length > 0;
