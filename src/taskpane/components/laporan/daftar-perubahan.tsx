import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeadaanLaporan } from "../../../app/laporan/tinjauan-laporan";
import { formatAngka } from "../../../format/angka";
import type { Tempat } from "../../../masukan/temuan";
import { TampilkanSemua } from "../tampilkan-semua";
import { TautanSel } from "../tautan-sel";
import { useSebagian } from "../use-sebagian";
import { Butir } from "./butir";

export interface DaftarPerubahanProps {
  readonly keadaan: Extract<KeadaanLaporan, { jenis: "ada" }>;
  readonly onPilih: (tempat: Tempat) => void;
}

const BATAS = 10;

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** What has changed since the report was written: in the workbook it was made from, and on its own sheet. */
export function DaftarPerubahan({ keadaan, onPilih }: DaftarPerubahanProps) {
  const { daftarPerubahan, daftarSuntingan } = keadaan;
  return (
    <>
      <Daftar
        judul={`${formatAngka(daftarPerubahan.length)} hal berubah sejak itu dan belum ada di laporan:`}
        daftar={daftarPerubahan}
        onPilih={onPilih}
      />
      <Daftar
        judul={`${formatAngka(daftarSuntingan.length)} tempat di lembarnya disunting tangan. Sebelum ditulis ulang akan ditanyakan:`}
        daftar={daftarSuntingan.map(({ tempat, isi }) => ({ sebutan: kutip(isi), tempat }))}
        onPilih={onPilih}
      />
    </>
  );
}

const MAKS_KUTIPAN = 60;

function kutip(isi: string): string {
  if (isi === "") return "dihapus";
  return isi.length > MAKS_KUTIPAN ? `“${isi.slice(0, MAKS_KUTIPAN).trimEnd()}…”` : `“${isi}”`;
}

interface DaftarProps extends Pick<DaftarPerubahanProps, "onPilih"> {
  readonly judul: string;
  readonly daftar: readonly { readonly sebutan: string; readonly tempat: Tempat | undefined }[];
}

function Daftar({ judul, daftar, onPilih }: DaftarProps) {
  const styles = useStyles();
  const { tampil, ...sisanya } = useSebagian(daftar, BATAS);
  if (daftar.length === 0) return null;
  return (
    <div>
      <p className={styles.text}>{judul}</p>
      <Butir
        daftar={tampil.map(({ sebutan, tempat }) => (
          <>
            {sebutan}
            {tempat && (
              <>
                {" "}
                <TautanSel tempat={tempat} onPilih={onPilih} />
              </>
            )}
          </>
        ))}
      />
      <TampilkanSemua {...sisanya} />
    </div>
  );
}
