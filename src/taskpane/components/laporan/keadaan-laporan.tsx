import { Button, makeStyles } from "@fluentui/react-components";
import { Open20Regular } from "@fluentui/react-icons/svg/open";
import { awalLembar } from "../../../app/laporan/awal-lembar";
import type { KeadaanLaporan as Keadaan } from "../../../app/laporan/tinjauan-laporan";
import type { Tempat } from "../../../masukan/temuan";
import { formatWaktu } from "../../text/waktu";
import { DaftarPerubahan } from "./daftar-perubahan";

export interface KeadaanLaporanProps {
  readonly keadaan: Keadaan;
  /** Where the next report goes. */
  readonly namaLembar: string;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/** Whether there is a report, from when, and what has happened to it since. */
export function KeadaanLaporan({ keadaan, namaLembar, onPilih }: KeadaanLaporanProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{kalimatKeadaan(keadaan, namaLembar)}</p>
      {keadaan.jenis === "ada" && <DaftarPerubahan keadaan={keadaan} onPilih={onPilih} />}
      {keadaan.jenis !== "belum-ada" && (
        <Button
          className={styles.button}
          size="small"
          icon={<Open20Regular />}
          onClick={() => onPilih(awalLembar(keadaan.lembar))}
        >
          Buka lembar
        </Button>
      )}
    </>
  );
}

function kalimatKeadaan(keadaan: Keadaan, namaLembar: string): string {
  switch (keadaan.jenis) {
    case "belum-ada":
      return `Buat Laporan akan menulisnya di lembar baru ${namaLembar}.`;
    case "terputus":
      return `Penulisan terakhir terputus: yang ada di lembar ${keadaan.lembar} baru sebagian. Tekan Buat Laporan untuk menulisnya sampai selesai.`;
    case "tak-dikenal":
      return `Lembar ${keadaan.lembar} bernama LKj_Laporan, tetapi tidak tercatat ditulis oleh Capaian. Isinya tidak akan ditimpa tanpa bertanya.`;
    case "ada":
      return `Ditulis ${formatWaktu(keadaan.waktu)} di lembar ${keadaan.lembar}.${isTerbaru(keadaan) ? " Belum ada yang berubah sejak itu." : ""}`;
  }
}

const isTerbaru = ({
  daftarPerubahan,
  daftarSuntingan,
}: Extract<Keadaan, { jenis: "ada" }>): boolean =>
  daftarPerubahan.length === 0 && daftarSuntingan.length === 0;
