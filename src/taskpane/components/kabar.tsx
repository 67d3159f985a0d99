import type { PanelActions } from "../state/create-panel";
import { isBusy } from "../state/panel-state";
import type { PanelState } from "../state/panel-state";
import { nextPertanyaan } from "../state/pertanyaan";
import { pertanyaanLaporan } from "../state/tanya-laporan";
import { DaftarHalangan } from "./daftar-halangan";
import { ID_HALANGAN } from "./id-halangan";
import { malas } from "./malas";

/** What follows a click is not in the way of the first look at the workbook, and is fetched right behind it. */
const HasilOperasi = malas(
  async () => {
    const { HasilOperasi: hasil } = await import(
      /* webpackChunkName: "sesudah-klik" */ "./hasil-operasi"
    );
    return hasil;
  },
  { segera: true },
);

const KartuPertanyaan = malas(
  async () => {
    const { KartuPertanyaan: kartu } = await import(
      /* webpackChunkName: "sesudah-klik" */ "./kartu-pertanyaan"
    );
    return kartu;
  },
  { segera: true },
);

const KartuLaporan = malas(async () => {
  const { KartuLaporan: kartu } = await import(
    /* webpackChunkName: "panel-laporan" */ "./laporan/kartu-laporan"
  );
  return kartu;
});

export interface KabarProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
  readonly onSiapkan: () => void;
}

/** What the officer must know or decide now. */
export function Kabar({ state, actions, onSiapkan }: KabarProps) {
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
        onSiapkan={tinjauan?.masukan.kinerja ? undefined : onSiapkan}
      />
    </>
  );
}
