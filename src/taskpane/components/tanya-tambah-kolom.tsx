import { makeStyles } from "@fluentui/react-components";
import type { Pertanyaan } from "../../app/tinjauan";
import type { Tempat } from "../../masukan/temuan";
import { gabung } from "../text/kata-tujuan";
import { TautanSel } from "./tautan-sel";

export interface TanyaTambahKolomProps {
  readonly pertanyaan: Extract<Pertanyaan, { jenis: "tambah-kolom" }>;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({ text: { margin: 0 } });

/** Which output columns a table lacks and where they could stand. */
export function TanyaTambahKolom({ pertanyaan, onPilih }: TanyaTambahKolomProps) {
  const styles = useStyles();
  const { nama, daftarKolom, tempat } = pertanyaan;
  return (
    <p className={styles.text}>
      Tabel {nama} belum punya kolom {gabung(daftarKolom.map(({ judul }) => judul))}. Di kanannya
      masih kosong: <TautanSel tempat={tempat} onPilih={onPilih} />.
    </p>
  );
}
