import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { tandaSuntingan } from "../../../app/laporan/tanda-suntingan";
import type { SuntinganDitinjau } from "../../../app/laporan/tinjauan-laporan";
import { formatAngka } from "../../../format/angka";
import type { Tempat } from "../../../masukan/temuan";
import type { DaftarPilihan, PilihanSuntingan } from "../../state/panel-state";
import { pilihanOf } from "../../state/tanya-laporan";
import { DaftarPolos } from "../daftar-polos";
import { Rincian } from "../rincian";
import { TampilkanSemua } from "../tampilkan-semua";
import { useSebagian } from "../use-sebagian";
import { ButirSuntingan } from "./butir-suntingan";

export interface KelompokSuntinganProps {
  /** Only a text of the report can be kept; a cell of a table or a row somebody has put in cannot. */
  readonly jenis: "kalimat" | "isian";
  /** Named in the card already. */
  readonly lembar: string;
  readonly daftarSuntingan: readonly SuntinganDitinjau[];
  readonly daftarPilihan: DaftarPilihan;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onPilihSuntingan: (daftarTanda: readonly string[], pilihan: PilihanSuntingan) => void;
}

const KATA = {
  kalimat: {
    judul: "Kalimat",
    penjelasan:
      "Yang disimpan menjadi kalimat kantor di tabel LKj_Frasa: dipakai lagi setiap kali laporan dibuat, angkanya tetap mengikuti data.",
  },
  isian: {
    judul: "Isian lain",
    penjelasan:
      "Ini tidak dapat disimpan sebagai kalimat. Kalau diganti, isinya hilang; kalau perlu, tulis di lembar kedua.",
  },
} as const;

/** More than these are looked at one by one only when the officer wants to. */
const SEKALIGUS = 5;
const BATAS = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  bulk: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Edits of one kind, to be decided all at once or one by one. */
export function KelompokSuntingan(props: KelompokSuntinganProps) {
  const { jenis, daftarSuntingan } = props;
  const styles = useStyles();
  const id = useId();
  if (daftarSuntingan.length === 0) return null;
  const { judul, penjelasan } = KATA[jenis];
  return (
    <div role="group" aria-labelledby={id} className={styles.root}>
      <h3 id={id} className={styles.title}>
        {judul} ({formatAngka(daftarSuntingan.length)})
      </h3>
      <p className={styles.note}>{penjelasan}</p>
      {daftarSuntingan.length > 1 && <Sekaligus {...props} />}
      {daftarSuntingan.length > SEKALIGUS ? (
        <Rincian tingkat={4} judul="Tentukan satu per satu" terbuka={false}>
          <SatuPerSatu {...props} />
        </Rincian>
      ) : (
        <SatuPerSatu {...props} />
      )}
    </div>
  );
}

function Sekaligus({ jenis, daftarSuntingan, onPilihSuntingan }: KelompokSuntinganProps) {
  const styles = useStyles();
  const semua = daftarSuntingan.map(tandaSuntingan);
  return (
    <div className={styles.bulk}>
      {jenis === "kalimat" && (
        <Button size="small" onClick={() => onPilihSuntingan(semua, "simpan")}>
          Simpan semua
        </Button>
      )}
      <Button size="small" onClick={() => onPilihSuntingan(semua, "ganti")}>
        Ganti semua
      </Button>
    </div>
  );
}

function SatuPerSatu(props: KelompokSuntinganProps) {
  const { daftarSuntingan, daftarPilihan, onPilih, onPilihSuntingan } = props;
  const { tampil, ...sisanya } = useSebagian(daftarSuntingan, BATAS);
  return (
    <>
      <DaftarPolos jarak="renggang">
        {tampil.map((suntingan) => (
          <li key={suntingan.id}>
            <ButirSuntingan
              suntingan={suntingan}
              pilihan={pilihanOf(suntingan, daftarPilihan)}
              onPilih={onPilih}
              onPilihSuntingan={(pilihan) => onPilihSuntingan([tandaSuntingan(suntingan)], pilihan)}
            />
          </li>
        ))}
      </DaftarPolos>
      <TampilkanSemua {...sisanya} />
    </>
  );
}
