import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Jawaban, Pertanyaan } from "../../app/tinjauan";
import { alamat, alamatLengkap } from "../../masukan/alamat";
import type { Tempat } from "../../masukan/temuan";
import type { PertanyaanSejenis } from "../state/pertanyaan";
import { gabung } from "../text/kata-tujuan";
import { Kartu } from "./kartu";
import { labelIsiPeriode } from "../text/kata-isi-periode";
import { TanyaIsiPeriode } from "./tanya-isi-periode";
import { TanyaTambahKolom } from "./tanya-tambah-kolom";
import { TanyaTimpaIsian } from "./tanya-timpa-isian";

export interface KartuPertanyaanProps {
  readonly pertanyaan: PertanyaanSejenis;
  /** Addresses on this sheet need no sheet name. */
  readonly lembarAktif: string;
  readonly sibuk: boolean;
  readonly onPilih: (tempat: Tempat) => void;
  readonly onJawab: (kunci: keyof Jawaban, jawaban: "ya" | "tidak") => void;
  readonly onBatalkan: () => void;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0 },
});

const JUDUL: Readonly<Record<keyof Jawaban, string>> = {
  tambahKolom: "Tambahkan kolom hasil?",
  isiPeriode: "Isi dari lembar periode lain?",
  timpaIsian: "Timpa isian yang ada?",
};

/** What a no means: everything else is written all the same. */
const TANPA: Readonly<Record<keyof Jawaban, string>> = {
  tambahKolom: "Hitung tanpa kolom itu",
  isiPeriode: "Hitung tanpa mengisi",
  timpaIsian: "Biarkan isinya",
};

/** One thing to decide before anything is written; several tables with the same question are asked together. */
export function KartuPertanyaan(props: KartuPertanyaanProps) {
  const { pertanyaan, onPilih } = props;
  const { kunci, daftar, urutan, banyaknya } = pertanyaan;
  return (
    <Kartu
      judul={JUDUL[kunci]}
      langkah={banyaknya > 1 ? `Pertanyaan ${urutan} dari ${banyaknya}` : undefined}
      tanda={kunci}
    >
      {daftar.map((satu) => (
        <IsiPertanyaan key={alamatLengkap(satu.tempat)} pertanyaan={satu} onPilih={onPilih} />
      ))}
      <TombolJawaban {...props} />
    </Kartu>
  );
}

function TombolJawaban({
  pertanyaan,
  lembarAktif,
  sibuk,
  onJawab,
  onBatalkan,
}: KartuPertanyaanProps) {
  const styles = useStyles();
  const { kunci } = pertanyaan;
  return (
    <div className={styles.actions}>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={sibuk}
        onClick={() => onJawab(kunci, "ya")}
      >
        {yesLabel(pertanyaan, lembarAktif)}
      </Button>
      <Button
        className={styles.button}
        disabledFocusable={sibuk}
        onClick={() => onJawab(kunci, "tidak")}
      >
        {TANPA[kunci]}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        disabledFocusable={sibuk}
        onClick={onBatalkan}
      >
        Batal
      </Button>
    </div>
  );
}

interface IsiPertanyaanProps {
  readonly pertanyaan: Pertanyaan;
  readonly onPilih: (tempat: Tempat) => void;
}

function IsiPertanyaan({ pertanyaan, onPilih }: IsiPertanyaanProps) {
  switch (pertanyaan.jenis) {
    case "tambah-kolom":
      return <TanyaTambahKolom pertanyaan={pertanyaan} onPilih={onPilih} />;
    case "isi-periode":
      return <TanyaIsiPeriode pertanyaan={pertanyaan} onPilih={onPilih} />;
    case "timpa-isian":
      return <TanyaTimpaIsian pertanyaan={pertanyaan} onPilih={onPilih} />;
  }
}

function yesLabel({ kunci, daftar }: PertanyaanSejenis, lembarAktif: string): string {
  if (kunci === "timpaIsian") return "Timpa";
  if (kunci === "isiPeriode") return labelIsiPeriode(daftar);
  const tempat = daftar.map(({ tempat: satu }) =>
    satu.lembar === lembarAktif ? alamat(satu.rentang) : alamatLengkap(satu),
  );
  return `Tambahkan di ${gabung(tempat)}`;
}
