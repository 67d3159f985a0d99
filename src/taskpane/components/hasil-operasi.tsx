import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tinjauan } from "../../app/tinjauan";
import type { PanelActions } from "../state/create-panel";
import type { Hasil } from "../state/panel-state";
import { PesanLaporan } from "./laporan/pesan-laporan";
import { PesanDitulis } from "./pesan-ditulis";
import { PesanDiurungkan } from "./pesan-diurungkan";
import { PesanGagal } from "./pesan-gagal";
import { PesanPita } from "./pesan-pita";
import { useFokus } from "./use-fokus";
import { useSerahFokus } from "./use-serah-fokus";

export interface HasilOperasiProps {
  readonly hasil: Hasil;
  readonly tinjauan: Tinjauan | undefined;
  readonly sibuk: boolean;
  readonly actions: PanelActions;
}

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** How the last operation ended. Takes the focus, so that the next Tab reaches its links. */
export function HasilOperasi(props: HasilOperasiProps) {
  const styles = useStyles();
  const ref = useFokus<HTMLDivElement>(props.hasil);
  useSerahFokus(ref);
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label="Hasil" className={styles.root}>
      <Pesan {...props} />
    </div>
  );
}

function Pesan({ hasil, tinjauan, sibuk, actions }: HasilOperasiProps) {
  switch (hasil.jenis) {
    case "ditulis":
      return (
        <PesanDitulis
          daftarTempat={hasil.daftarTempat}
          jumlahSel={hasil.jumlahSel}
          tinjauan={tinjauan}
          sibuk={sibuk}
          onPilih={actions.pilih}
          onUrungkan={actions.urungkan}
        />
      );
    case "diurungkan":
      return <PesanDiurungkan hasil={hasil.hasil} onPilih={actions.pilih} />;
    case "galat":
      return (
        <PesanGagal
          judul={hasil.galat.pesan}
          saran={hasil.galat.saran}
          tindakan={hasil.galat.tindakan}
          sibuk={sibuk}
          actions={actions}
        />
      );
    case "pita":
      return <PesanPita waktu={hasil.waktu} galat={hasil.galat} sibuk={sibuk} actions={actions} />;
    case "laporan-ditulis":
      return <PesanLaporan laporan={hasil.laporan} tinjauan={tinjauan} onPilih={actions.pilih} />;
    case "terhalang":
      return <PesanTerhalang judul="Tidak ada yang ditulis." sibuk={sibuk} actions={actions} />;
    case "laporan-terhalang":
      return <PesanTerhalang judul="Laporan tidak ditulis." sibuk={sibuk} actions={actions} />;
  }
}

type Terhalang = Pick<HasilOperasiProps, "sibuk" | "actions"> & { readonly judul: string };

function PesanTerhalang(props: Terhalang) {
  return <PesanGagal saran="Alasannya ada di bawah ini." {...props} />;
}
