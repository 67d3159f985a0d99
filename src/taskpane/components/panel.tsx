import { makeStyles, tokens } from "@fluentui/react-components";
import type { PanelActions } from "../state/create-panel";
import { isBusy } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { bisaHitung, bisaLaporan, halanganLaporan, langkahUtama } from "../state/langkah-utama";
import { nextPertanyaan } from "../state/pertanyaan";
import { pertanyaanLaporan } from "../state/tanya-laporan";
import { kalimatStatus } from "../text/kalimat-status";
import { BilahTindakan } from "./bilah-tindakan";
import { DaftarHalangan } from "./daftar-halangan";
import { HasilOperasi } from "./hasil-operasi";
import { IsiTinjauan } from "./isi-tinjauan";
import { KartuPertanyaan } from "./kartu-pertanyaan";
import { Kepala } from "./kepala";
import { Kerangka } from "./kerangka";
import { ID_HALANGAN_LAPORAN } from "./laporan/bagian-laporan";
import { KartuLaporan } from "./laporan/kartu-laporan";

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

const ID_HALANGAN = "halangan";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalL,
    // It takes the focus only when what had it is gone; an outline around everything would point to nothing.
    outlineStyle: "none",
  },
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** The whole pane for one state. */
export function Panel({ state, actions }: PanelProps) {
  const styles = useStyles();
  const { tinjauan } = state;
  return (
    <div className={styles.root}>
      <div role="status" className={styles.heard}>
        {kalimatStatus(state)}
      </div>
      <main tabIndex={-1} className={styles.main}>
        <Kepala lembarAktif={tinjauan?.lembarAktif} />
        <Kabar state={state} actions={actions} />
        {tinjauan && <IsiTinjauan state={state} tinjauan={tinjauan} actions={actions} />}
        {!tinjauan && isBusy(state) && <Kerangka />}
      </main>
      <Tindakan state={state} actions={actions} />
    </div>
  );
}

/** The buttons that are always within reach. */
function Tindakan({ state, actions }: PanelProps) {
  const { tinjauan, kerja } = state;
  const umum = (tinjauan?.daftarHalangan.length ?? 0) > 0 ? [ID_HALANGAN] : [];
  const khusus = tinjauan && halanganLaporan(tinjauan).length > 0 ? [ID_HALANGAN_LAPORAN] : [];
  return (
    <BilahTindakan
      kerja={kerja}
      sibuk={isBusy(state)}
      utama={langkahUtama(state)}
      hitung={{ bisa: bisaHitung(state), idHalangan: umum[0], onKlik: actions.hitung }}
      laporan={{
        bisa: bisaLaporan(state),
        idHalangan: bisaLaporan(state) ? undefined : [...umum, ...khusus].join(" ") || undefined,
        onKlik: actions.buatLaporan,
      }}
      onBacaUlang={actions.bacaUlang}
    />
  );
}

/** What the officer must know or decide now. */
function Kabar({ state, actions }: PanelProps) {
  const { tinjauan, hasil } = state;
  const pertanyaan = nextPertanyaan(state);
  const tanya = pertanyaanLaporan(state);
  const sibuk = isBusy(state);
  return (
    <>
      {hasil && <HasilOperasi hasil={hasil} tinjauan={tinjauan} sibuk={sibuk} actions={actions} />}
      {tinjauan && pertanyaan && (
        <KartuPertanyaan
          pertanyaan={pertanyaan}
          lembarAktif={tinjauan.lembarAktif}
          sibuk={sibuk}
          onPilih={actions.pilih}
          onJawab={actions.jawab}
          onBatalkan={actions.batalkan}
        />
      )}
      {tanya && (
        <KartuLaporan
          tanya={tanya}
          daftarPilihan={state.laporan.daftarPilihan}
          sibuk={sibuk}
          actions={actions}
        />
      )}
      <DaftarHalangan
        id={ID_HALANGAN}
        daftarHalangan={tinjauan?.daftarHalangan ?? []}
        sibuk={sibuk}
        actions={actions}
      />
    </>
  );
}
