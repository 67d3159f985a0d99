import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { formatAngka } from "../../../format/angka";
import type { PanelActions } from "../../state/create-panel";
import type { DaftarPilihan } from "../../state/panel-state";
import { countPilihan } from "../../state/tanya-laporan";
import type { JumlahPilihan, TanyaLaporan } from "../../state/tanya-laporan";
import { Kartu } from "../kartu";
import { KelompokSuntingan } from "./kelompok-suntingan";

export interface KartuSuntinganProps {
  readonly tanya: Extract<TanyaLaporan, { jenis: "suntingan" }>;
  readonly daftarPilihan: DaftarPilihan;
  readonly sibuk: boolean;
  readonly actions: PanelActions;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  sum: { ...typographyStyles.body1Strong, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

/** What a person has changed on the sheet: each of it is kept or given up before the report is written over it. */
export function KartuSuntingan({ tanya, daftarPilihan, sibuk, actions }: KartuSuntinganProps) {
  const styles = useStyles();
  const { lembar, daftarSuntingan } = tanya;
  const kelompok = {
    lembar,
    daftarPilihan,
    onPilih: actions.pilih,
    onPilihSuntingan: actions.pilihSuntingan,
  };
  return (
    <Kartu judul="Simpan suntingan di laporan?" tanda={lembar}>
      <p className={styles.text}>
        {formatAngka(daftarSuntingan.length)} tempat di lembar {lembar} disunting tangan sejak
        laporan ditulis. Tentukan dulu, supaya tidak ada yang hilang.
      </p>
      <KelompokSuntingan
        jenis="kalimat"
        daftarSuntingan={daftarSuntingan.filter(({ kalimat }) => kalimat !== undefined)}
        {...kelompok}
      />
      <KelompokSuntingan
        jenis="isian"
        daftarSuntingan={daftarSuntingan.filter(({ kalimat }) => kalimat === undefined)}
        {...kelompok}
      />
      <Keputusan
        jumlah={countPilihan(daftarSuntingan, daftarPilihan)}
        sibuk={sibuk}
        actions={actions}
      />
    </Kartu>
  );
}

interface KeputusanProps extends Pick<KartuSuntinganProps, "sibuk" | "actions"> {
  readonly jumlah: JumlahPilihan;
}

function Keputusan({ jumlah, sibuk, actions }: KeputusanProps) {
  const styles = useStyles();
  const id = useId();
  const belum = jumlah.belum > 0;
  return (
    <>
      <p id={id} role="status" className={styles.sum}>
        {kalimatJumlah(jumlah)}
      </p>
      <div className={styles.actions}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={sibuk || belum}
          aria-describedby={id}
          onClick={actions.timpaLaporan}
        >
          Tulis ulang
        </Button>
        <Button
          className={styles.button}
          disabledFocusable={sibuk}
          onClick={actions.tulisLembarKedua}
        >
          Tulis di lembar kedua
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          disabledFocusable={sibuk}
          onClick={actions.batalkanLaporan}
        >
          Batal
        </Button>
      </div>
    </>
  );
}

function kalimatJumlah({ simpan, ganti, belum }: JumlahPilihan): string {
  const bagian = [
    belum > 0 ? `${formatAngka(belum)} belum ditentukan` : "",
    simpan > 0 ? `${formatAngka(simpan)} disimpan` : "",
    ganti > 0 ? `${formatAngka(ganti)} diganti` : "",
  ].filter((satu) => satu !== "");
  return `${bagian.join(", ")}.`;
}
