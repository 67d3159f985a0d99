import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formatAngka } from "../../format/angka";
import type { SumberTabel, SumberTahunLalu } from "../../masukan/masukan";
import type { Tempat } from "../../masukan/temuan";
import { AsalTahunLalu } from "./asal-tahun-lalu";
import { DaftarPolos } from "./daftar-polos";
import { Rincian } from "./rincian";
import { TautanSel } from "./tautan-sel";

export interface YangDibacaProps {
  readonly daftarSumber: readonly SumberTabel[];
  readonly skalaBawaan: boolean;
  readonly tahunLalu?: SumberTahunLalu | undefined;
  readonly terbuka: boolean;
  readonly onPilih: (tempat: Tempat) => void;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: {
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  where: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

const CAKUPAN = { lembar: "nama di lembar ini", buku: "nama di buku kerja" } as const;

/** The tables that were found and where, so that nobody has to guess what is being computed. */
export function YangDibaca(props: YangDibacaProps) {
  const { daftarSumber, skalaBawaan, tahunLalu, terbuka, onPilih } = props;
  const styles = useStyles();
  return (
    <Rincian
      judul="Yang dibaca"
      keterangan={`${formatAngka(daftarSumber.length)} tabel`}
      terbuka={terbuka}
    >
      <DaftarPolos jarak="sedang">
        {daftarSumber.map((sumber) => (
          <li key={`${sumber.cakupan}:${sumber.nama}`}>
            <div className={styles.head}>
              <span>{sumber.tabel}</span>
              <span className={styles.rows}>{formatAngka(sumber.jumlahBaris)} baris</span>
            </div>
            <div className={styles.where}>
              <TautanSel tempat={sumber.tempat} onPilih={onPilih} /> · {sumber.nama},{" "}
              {CAKUPAN[sumber.cakupan]}
            </div>
          </li>
        ))}
        {skalaBawaan && (
          <li>
            <div className={styles.head}>Skala</div>
            <div className={styles.where}>Skala bawaan, karena tidak ada tabel LKj_Skala.</div>
          </li>
        )}
        {tahunLalu && (
          <li>
            <div className={styles.head}>Tahun lalu</div>
            <AsalTahunLalu sumber={tahunLalu} onPilih={onPilih} />
          </li>
        )}
      </DaftarPolos>
    </Rincian>
  );
}
