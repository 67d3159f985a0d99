import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { TemuanNaskah } from "../../../app/periksa/periksa";
import { ringkasanPeriksa } from "../../../app/periksa/ringkasan-periksa";
import { formatAngka } from "../../../format/angka";
import type { PerbaikanPanel } from "../../state/temuan-panel";
import type { NaskahDiperiksa, TindakanPeriksa } from "../../state/papan-periksa";
import { Bagian } from "../bagian";
import { ButirNaskah } from "./butir-naskah";
import { KelompokNaskah } from "./kelompok-naskah";
import { PerbaikanTemuan } from "./perbaikan-temuan";
import { Saringan, TANPA_SARINGAN, URUTAN_TINGKAT, saring } from "./saringan";

export interface HasilNaskahProps {
  readonly diperiksa: NaskahDiperiksa;
  readonly terperbaiki: readonly PerbaikanPanel[];
  readonly sibuk: boolean;
  readonly tindakan: TindakanPeriksa;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What was found in a text, to be filtered, mended, copied or kept. */
export function HasilNaskah(props: HasilNaskahProps) {
  const styles = useStyles();
  const { diperiksa, sibuk, tindakan } = props;
  const { hasil, takTerbaca = [] } = diperiksa;
  const { daftarTemuan } = hasil;
  return (
    <Bagian judul="Temuan naskah" keterangan={hasil.judul}>
      <p className={styles.text}>{ringkasanPeriksa(hasil)}.</p>
      {takTerbaca.length > 0 && (
        <p className={styles.text}>Tidak ikut dibaca: {takTerbaca.join(", ")}.</p>
      )}
      {hasil.naskahLain !== undefined && (
        <>
          <p className={styles.text}>{hasil.naskahLain}</p>
          <div>
            <Button disabledFocusable={sibuk} onClick={tindakan.bandingkan}>
              Bandingkan dengan buku kerja
            </Button>
          </div>
        </>
      )}
      {(daftarTemuan.length > 0 || hasil.kelengkapan) && (
        <div className={styles.actions}>
          <Button disabledFocusable={sibuk} onClick={tindakan.salin}>
            Salin
          </Button>
          <Button disabledFocusable={sibuk} onClick={tindakan.tulis}>
            Tulis ke lembar
          </Button>
        </div>
      )}
      {daftarTemuan.length > 0 && <Tersaring {...props} />}
    </Bagian>
  );
}

function Tersaring({ diperiksa, terperbaiki, sibuk, tindakan }: HasilNaskahProps) {
  const styles = useStyles();
  const [saringan, setSaringan] = useState(TANPA_SARINGAN);
  const { daftarTemuan } = diperiksa.hasil;
  const tampil = saring(daftarTemuan, saringan);
  const tampilkan = (temuan: TemuanNaskah) => (
    <>
      <ButirNaskah temuan={temuan} naskah={diperiksa.naskah} onPilih={tindakan.pilih} />
      {temuan.perbaikan && (
        <PerbaikanTemuan
          perbaikan={temuan.perbaikan}
          sudah={terperbaiki.includes(temuan.perbaikan)}
          sibuk={sibuk}
          onPerbaiki={tindakan.perbaiki}
        />
      )}
    </>
  );
  return (
    <>
      <Saringan daftarTemuan={daftarTemuan} saringan={saringan} onSaring={setSaringan} />
      <p role="status" className={styles.text}>
        {tampil.length < daftarTemuan.length &&
          `${formatAngka(tampil.length)} dari ${formatAngka(daftarTemuan.length)} temuan ditampilkan.`}
      </p>
      {URUTAN_TINGKAT.map((tingkat) => (
        <KelompokNaskah
          key={tingkat}
          tingkat={tingkat}
          daftarTemuan={tampil.filter((temuan) => temuan.tingkat === tingkat)}
          tampilkan={tampilkan}
        />
      ))}
    </>
  );
}
