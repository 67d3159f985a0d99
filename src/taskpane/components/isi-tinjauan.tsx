import { useDeferredValue } from "react";
import type { Tinjauan } from "../../app/tinjauan";
import type { PanelActions } from "../state/create-panel";
import { isBusy, isKeluaranTerkunci, keluaranOf } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { HasilHitungan } from "./hasil-hitungan";
import { RiwayatTerakhir } from "./riwayat-terakhir";
import { YangAkanDitulis } from "./yang-akan-ditulis";
import { YangDibaca } from "./yang-dibaca";

export interface IsiTinjauanProps {
  readonly state: PanelState;
  readonly tinjauan: Tinjauan;
  readonly actions: PanelActions;
}

/** What was read, what would be written, what was computed. */
export function IsiTinjauan({ state, tinjauan, actions }: IsiTinjauanProps) {
  const ditulis = state.hasil?.jenis === "ditulis";
  const sibuk = isBusy(state);
  const { dapatDiurungkan, daftarSumber, masukan } = tinjauan;
  // Long lists follow a moment later, so that the outcome is on the screen at once.
  const tinjauanTertunda = useDeferredValue(tinjauan);
  return (
    <>
      {dapatDiurungkan && !ditulis && (
        <RiwayatTerakhir
          riwayat={dapatDiurungkan}
          tinjauan={tinjauan}
          sibuk={sibuk}
          onPilih={actions.pilih}
          onUrungkan={actions.urungkan}
        />
      )}
      {daftarSumber.length > 0 && (
        <YangDibaca
          daftarSumber={daftarSumber}
          skalaBawaan={masukan.skala.sumber === undefined}
          terbuka={!ditulis}
          onPilih={actions.pilih}
        />
      )}
      {writesAnything(tinjauan) && (
        <YangAkanDitulis
          tinjauan={tinjauan}
          sibuk={sibuk}
          terbuka={!ditulis}
          keluaran={keluaranOf(state)}
          terkunci={isKeluaranTerkunci(state)}
          onPilih={actions.pilih}
          onPilihKeluaran={actions.pilihKeluaran}
          onTambahKolom={actions.tambahKolom}
        />
      )}
      <HasilHitungan tinjauan={tinjauanTertunda} onPilih={actions.pilih} />
    </>
  );
}

const writesAnything = ({ daftarTujuan, daftarPertanyaan }: Tinjauan): boolean =>
  daftarTujuan.length > 0 || daftarPertanyaan.length > 0;
