import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Penetapan } from "../../../app/siapkan/siapkan";
import { formatAngka } from "../../../format/angka";
import { kolomHuruf } from "../../../masukan/alamat";
import type { Calon, KolomDikenali } from "../../../masukan/deteksi/calon";
import type { Tempat } from "../../../masukan/temuan";
import { DaftarPolos } from "../daftar-polos";
import { Kartu } from "../kartu";
import { TautanSel } from "../tautan-sel";
import { daftarArti } from "./daftar-arti";
import type { ArtiKolom } from "./daftar-arti";

export interface KartuKolomProps {
  readonly calon: Calon;
  /** `LKj_Kinerja`. */
  readonly nama: string;
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onTetapkan: (penetapan: Penetapan) => void;
  readonly onBatal: () => void;
}

/** Heading as shown → meaning, only where it differs from what was understood. */
type Koreksi = Penetapan["koreksi"];

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  label: { overflowWrap: "anywhere" },
});

/** Which column was understood as what; each can be told otherwise before the name is defined. */
export function KartuKolom({ calon, nama, sibuk, onPilih, onTetapkan, onBatal }: KartuKolomProps) {
  const styles = useStyles();
  const { tabel, tempat, jumlahBaris, alasan, keraguan } = calon;
  const [koreksi, setKoreksi] = useState<Koreksi>({});
  return (
    <Kartu judul={`Kolom ${nama}`} tanda={calon}>
      <p className={styles.text}>
        <TautanSel tempat={tempat} onPilih={onPilih} />, {formatAngka(jumlahBaris)} baris: {alasan}
      </p>
      {keraguan !== undefined && <p className={styles.text}>{keraguan}</p>}
      <DaftarKolom calon={calon} koreksi={koreksi} onKoreksi={setKoreksi} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={sibuk}
          onClick={() => onTetapkan({ tabel, tempat, koreksi: { ...calon.koreksi, ...koreksi } })}
        >
          Tetapkan
        </Button>
        <Button appearance="subtle" disabledFocusable={sibuk} onClick={onBatal}>
          Batal
        </Button>
      </div>
    </Kartu>
  );
}

interface DaftarKolomProps extends Pick<KartuKolomProps, "calon"> {
  readonly koreksi: Koreksi;
  readonly onKoreksi: (koreksi: Koreksi) => void;
}

function DaftarKolom({ calon, koreksi, onKoreksi }: DaftarKolomProps) {
  const daftar = daftarArti(calon.tabel);
  return (
    <DaftarPolos jarak="sedang" sebutan="Arti kolom">
      {calon.daftarKolom.map((kolom) => (
        <li key={kolom.letak}>
          <PilihArti
            kolom={kolom}
            daftar={daftar}
            nilai={koreksi[kolom.judul] ?? kolom.arti ?? ""}
            onPilih={(arti) => onKoreksi(withKoreksi(koreksi, kolom, arti))}
          />
        </li>
      ))}
    </DaftarPolos>
  );
}

function withKoreksi(koreksi: Koreksi, kolom: KolomDikenali, arti: string): Koreksi {
  const lain = Object.entries(koreksi).filter(([judul]) => judul !== kolom.judul);
  const baru = arti === (kolom.arti ?? "") ? [] : [[kolom.judul, arti] as const];
  return Object.fromEntries([...lain, ...baru]);
}

interface PilihArtiProps {
  readonly kolom: KolomDikenali;
  readonly daftar: readonly ArtiKolom[];
  readonly nilai: string;
  readonly onPilih: (arti: string) => void;
}

function PilihArti({ kolom: { letak, judul }, daftar, nilai, onPilih }: PilihArtiProps) {
  const styles = useStyles();
  const tanpaJudul = judul === "";
  return (
    <Field
      className={styles.label}
      label={`${kolomHuruf(letak)}: ${tanpaJudul ? "(tanpa judul)" : judul}`}
    >
      <Select
        size="small"
        value={nilai}
        // A correction is remembered by its heading; a column without one has nothing to be remembered by.
        disabled={tanpaJudul}
        onChange={(_event, { value }) => onPilih(value)}
      >
        <option value="">Tidak dipakai</option>
        {daftar.map(({ arti, judul: sebutan }) => (
          <option key={arti} value={arti}>
            {sebutan}
          </option>
        ))}
      </Select>
    </Field>
  );
}
