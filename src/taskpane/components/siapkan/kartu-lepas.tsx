import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeadaanTabel } from "../../../app/siapkan/siapkan";
import type { Tempat } from "../../../masukan/temuan";
import { DaftarPolos } from "../daftar-polos";
import { Kartu } from "../kartu";
import { TautanSel } from "../tautan-sel";

export interface KartuLepasProps {
  /** One table, or all that serve for comparison. */
  readonly daftar: readonly KeadaanTabel[];
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onLepas: () => void;
  readonly onBatal: () => void;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What is about to be forgotten, and what is not. */
export function KartuLepas({ daftar, sibuk, onPilih, onLepas, onBatal }: KartuLepasProps) {
  const styles = useStyles();
  const nama = daftar
    .flatMap(({ keadaan }) => (keadaan.jenis === "belum-ada" ? [] : [keadaan.namaAda]))
    .join(", ");
  return (
    <Kartu judul={`Lepaskan ${nama}?`} tanda={nama}>
      <DaftarPolos jarak="rapat">
        {daftar.map((tabel) => (
          <li key={tabel.nama}>
            <Tujuan tabel={tabel} onPilih={onPilih} />
          </li>
        ))}
      </DaftarPolos>
      <p className={styles.text}>
        Hanya namanya yang dihapus; isi selnya tetap. Tabelnya tidak dibaca lagi sampai ditetapkan
        kembali.
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={sibuk} onClick={onLepas}>
          Ya, lepaskan
        </Button>
        <Button appearance="subtle" disabledFocusable={sibuk} onClick={onBatal}>
          Batal
        </Button>
      </div>
    </Kartu>
  );
}

function Tujuan({ tabel, onPilih }: Pick<KartuLepasProps, "onPilih"> & { tabel: KeadaanTabel }) {
  const { judul, keadaan } = tabel;
  if (keadaan.jenis !== "ditemukan") return <>{judul}</>;
  return (
    <>
      {judul}, <TautanSel tempat={keadaan.tempat} onPilih={onPilih} />
    </>
  );
}
