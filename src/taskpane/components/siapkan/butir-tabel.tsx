import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeadaanTabel } from "../../../app/siapkan/siapkan";
import { formatAngka } from "../../../format/angka";
import type { TindakanSiapkan } from "../../state/use-siapkan";
import { ButirTemuan } from "../butir-temuan";
import { Rincian } from "../rincian";
import { TautanSel } from "../tautan-sel";

export interface ButirTabelProps {
  readonly tabel: KeadaanTabel;
  readonly sibuk: boolean;
  readonly tindakan: TindakanSiapkan;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const CAKUPAN = { lembar: "nama di lembar ini", buku: "nama di buku kerja" } as const;

/** One table of the contract: how it stands, and what can be done about it. */
export function ButirTabel({ tabel, sibuk, tindakan }: ButirTabelProps) {
  const styles = useStyles();
  const { judul, guna, kepentingan, keadaan } = tabel;
  return (
    <Rincian
      tingkat={3}
      judul={judul}
      keterangan={kataKeadaan(tabel)}
      terbuka={
        keadaan.jenis === "bermasalah" || (kepentingan === "wajib" && keadaan.jenis === "belum-ada")
      }
    >
      <p className={styles.text}>
        {tabel.nama}: {guna}.
      </p>
      {keadaan.jenis === "ditemukan" && (
        <p className={styles.text}>
          <TautanSel tempat={keadaan.tempat} onPilih={tindakan.pilih} /> · {keadaan.namaAda},{" "}
          {CAKUPAN[keadaan.cakupan]}
        </p>
      )}
      {keadaan.jenis === "bermasalah" && (
        <ButirTemuan temuan={keadaan.temuan} onPilih={tindakan.pilih} />
      )}
      <TombolTabel tabel={tabel} sibuk={sibuk} tindakan={tindakan} />
    </Rincian>
  );
}

function kataKeadaan({ keadaan, kepentingan }: KeadaanTabel): string {
  switch (keadaan.jenis) {
    case "ditemukan":
      return `ditemukan, ${formatAngka(keadaan.jumlahBaris)} baris`;
    case "belum-ada":
      return kepentingan === "wajib" ? "belum ada, wajib" : "belum ada";
    case "bermasalah":
      return "bermasalah";
  }
}

function TombolTabel({ tabel: { tabel, nama, keadaan }, sibuk, tindakan }: ButirTabelProps) {
  const styles = useStyles();
  const calon = keadaan.jenis === "ditemukan" ? keadaan.calon : undefined;
  const tombol = (judul: string, onKlik: () => void) => (
    <Button size="small" disabledFocusable={sibuk} aria-label={`${judul} ${nama}`} onClick={onKlik}>
      {judul}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {calon &&
        tombol("Lihat kolom", () => {
          tindakan.setKartu({ jenis: "kolom", calon });
        })}
      {tombol("Deteksi", () => tindakan.deteksi(tabel))}
      {tombol("Tandai pilihan", () => tindakan.tandai(tabel))}
      {keadaan.jenis === "belum-ada" &&
        // A comparison table is what the office has typed elsewhere; there is nothing to make.
        tabel !== "Pembanding" &&
        tombol("Buat lembar", () =>
          tindakan.ubah(`Membuat lembar ${nama}…`, (acts) => acts.buatLembar(tabel)),
        )}
      {keadaan.jenis !== "belum-ada" &&
        tombol("Lepaskan", () => tindakan.setKartu({ jenis: "lepas", tabel }))}
    </div>
  );
}
