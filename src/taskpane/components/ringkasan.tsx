import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatAngka } from "../../format/angka";
import { formatPersen } from "../../format/persen";
import { formatRupiah } from "../../format/rupiah";
import type { Pengaturan } from "../../kinerja/pengaturan";
import type { Skala } from "../../kinerja/skala";
import type { Perhitungan } from "../../laporan/perhitungan";
import { KATA_TANPA_SERAPAN } from "../text/kata-alasan";
import { kataEfisiensi } from "../text/kata-efisiensi";
import { capaianText } from "../text/nilai-indikator";
import { AngkaUtama } from "./angka-utama";
import { Bagian } from "./bagian";
import { LencanaKategori } from "./lencana-kategori";

export interface RingkasanProps {
  readonly perhitungan: Perhitungan;
  readonly skala: Skala;
  readonly pengaturan: Pengaturan;
}

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    padding: tokens.spacingHorizontalM,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(116px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  verdict: {
    marginTop: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The three answers of the period: capaian, serapan, and what they say about each other. */
export function Ringkasan({ perhitungan, skala, pengaturan }: RingkasanProps) {
  const styles = useStyles();
  const { putusan, alasan } = kataEfisiensi(perhitungan.efisiensi, pengaturan.toleransiEfisiensi);
  return (
    <Bagian judul="Ringkasan">
      <div className={styles.card}>
        <div className={styles.pair}>
          <CapaianKeseluruhan perhitungan={perhitungan} skala={skala} pengaturan={pengaturan} />
          <SerapanAnggaran perhitungan={perhitungan} pengaturan={pengaturan} />
        </div>
        <div className={styles.verdict}>
          <h3 className={styles.title}>{putusan}</h3>
          <p className={styles.reason}>{alasan}</p>
        </div>
      </div>
    </Bagian>
  );
}

function CapaianKeseluruhan({ perhitungan, skala, pengaturan }: RingkasanProps) {
  const { nilai, kategori, jumlahTerukur, jumlahSemua } = perhitungan.kinerja.keseluruhan;
  return (
    <AngkaUtama
      judul="Capaian kinerja"
      nilai={nilai === undefined ? undefined : capaianText(nilai, pengaturan.pembulatan)}
      lencana={<LencanaKategori kategori={kategori} skala={skala} />}
      keterangan={`${formatAngka(jumlahTerukur)} dari ${formatAngka(jumlahSemua)} indikator terukur`}
    />
  );
}

function SerapanAnggaran({ perhitungan, pengaturan }: Omit<RingkasanProps, "skala">) {
  const { anggaran } = perhitungan;
  if (anggaran?.serapan.status !== "terukur") {
    const alasan = anggaran?.serapan.alasan ?? "tidak-ada-anggaran";
    return (
      <AngkaUtama
        judul="Serapan anggaran"
        nilai={undefined}
        keterangan={KATA_TANPA_SERAPAN[alasan]}
      />
    );
  }
  return (
    <AngkaUtama
      judul="Serapan anggaran"
      nilai={formatPersen(anggaran.serapan.nilai, pengaturan.pembulatan)}
      keterangan={`Sisa ${formatRupiah(anggaran.sisa, "Rp")}`}
    />
  );
}
