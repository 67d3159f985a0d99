import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import type { UseCases } from "../../app/tinjauan";
import type { PanelActions } from "../state/create-panel";
import { bisaHitung, bisaLaporan, halanganLaporan, langkahUtama } from "../state/langkah-utama";
import { isBusy } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { BilahTindakan } from "./bilah-tindakan";
import { ID_HALANGAN, ID_HALANGAN_LAPORAN } from "./id-halangan";
import { Kepala } from "./kepala";
import { malas } from "./malas";
import { Navigasi } from "./navigasi";
import type { Tampilan } from "./navigasi";
import { TampilanHitung } from "./tampilan-hitung";

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  /** What the views that are fetched later work with. */
  readonly kerja: Pick<UseCases, "siapkan" | "periksa" | "pilih" | "urungkan">;
}

const TampilanSiapkan = malas(async () => {
  const { TampilanSiapkan: tampilan } = await import(
    /* webpackChunkName: "siapkan" */ "./siapkan/tampilan-siapkan"
  );
  return tampilan;
});

const TampilanPeriksa = malas(async () => {
  const { TampilanPeriksa: tampilan } = await import(
    /* webpackChunkName: "periksa" */ "./periksa/tampilan-periksa"
  );
  return tampilan;
});

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  main: {
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    // It takes the focus only when what had it is gone; an outline around everything would point to nothing.
    outlineStyle: "none",
  },
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalL,
  },
  away: { display: "none" },
});

/** The whole pane for one state. A view that has been opened stays as it was left. */
export function Panel({ state, actions, kerja }: PanelProps) {
  const styles = useStyles();
  const [tampilan, setTampilan] = useState<Tampilan>("hitung");
  const [dibuka, setDibuka] = useState<readonly Tampilan[]>(["hitung"]);
  const open = (satu: Tampilan) => (): void => {
    // Cells may have been filled meanwhile: what stood in the way then need not stand there now.
    if (satu === "hitung" && tampilan !== "hitung") actions.perbarui();
    setTampilan(satu);
    setDibuka([...dibuka, satu]);
  };
  const lain = { kerja, sibuk: isBusy(state), actions };
  const view = (satu: Tampilan, isi: ReactNode): ReactNode =>
    dibuka.includes(satu) && (
      <div className={mergeClasses(styles.view, satu !== tampilan && styles.away)}>{isi}</div>
    );
  return (
    <div className={styles.root}>
      <main tabIndex={-1} className={styles.main}>
        <Kepala lembarAktif={state.tinjauan?.lembarAktif} />
        <Navigasi tampilan={tampilan} onPilih={(satu) => open(satu)()} />
        {view(
          "hitung",
          <TampilanHitung
            state={state}
            actions={actions}
            onSiapkan={open("siapkan")}
            onPeriksa={open("periksa")}
          />,
        )}
        {view("siapkan", <TampilanSiapkan {...lain} aktif={tampilan === "siapkan"} />)}
        {view("periksa", <TampilanPeriksa {...lain} daftarTemuan={state.tinjauan?.daftarTemuan} />)}
      </main>
      {tampilan === "hitung" && <Tindakan state={state} actions={actions} />}
    </div>
  );
}

/** The buttons that are always within reach. */
function Tindakan({ state, actions }: Pick<PanelProps, "state" | "actions">) {
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
