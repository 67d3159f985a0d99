import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { RekapAnggaran } from "../../anggaran/kegiatan";
import { formatAngka } from "../../format/angka";
import type { Pembulatan } from "../../kinerja/pengaturan";
import { Bagian } from "./bagian";
import { BarisAnggaran } from "./baris-anggaran";
import { TampilkanSemua } from "./tampilkan-semua";
import { useSebagian } from "./use-sebagian";

export interface DaftarAnggaranProps {
  readonly anggaran: RekapAnggaran;
  readonly pembulatan: Pembulatan;
}

const BATAS = 50;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Out of sight it costs neither layout nor paint.
  deferred: { contentVisibility: "auto", containIntrinsicSize: "auto 120px" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
});

/** The budget tree and its total, in rupiah. */
export const DaftarAnggaran = memo(function DaftarAnggaran(props: DaftarAnggaranProps) {
  const { anggaran, pembulatan } = props;
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(anggaran.daftarSimpul, BATAS);
  const { jumlahBelumTerisi } = anggaran;
  const item = mergeClasses(styles.item, tampil.length > BATAS && styles.deferred);
  return (
    <Bagian judul="Anggaran" keterangan="dalam rupiah">
      <ul className={styles.list}>
        {tampil.map((simpul) => (
          <li key={simpul.indeks} className={item}>
            <BarisAnggaran
              nama={[simpul.kegiatan.kode, simpul.kegiatan.uraian].filter(Boolean).join(" ")}
              tingkat={simpul.tingkat}
              angka={simpul}
              pembulatan={pembulatan}
            />
          </li>
        ))}
      </ul>
      <TampilkanSemua {...sisanya} />
      <div className={styles.total}>
        <BarisAnggaran nama="Jumlah" tingkat={0} angka={anggaran} pembulatan={pembulatan} tebal />
      </div>
      {jumlahBelumTerisi > 0 && (
        <div className={styles.note}>
          {formatAngka(jumlahBelumTerisi)} realisasi belum diisi dan tidak ikut dijumlahkan.
        </div>
      )}
    </Bagian>
  );
});
