import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TinjauanSiapkan } from "../../../app/siapkan/siapkan";
import type { UseCases } from "../../../app/tinjauan";
import type { PanelActions } from "../../state/create-panel";
import { useSiapkan } from "../../state/use-siapkan";
import type { HasilKerjaSiapkan, TindakanSiapkan } from "../../state/use-siapkan";
import { Bagian } from "../bagian";
import { DaftarHalangan } from "../daftar-halangan";
import { KeadaanKerja } from "../keadaan-kerja";
import type { KabarKerja } from "../keadaan-kerja";
import { Kerangka } from "../kerangka";
import { Rincian } from "../rincian";
import { TautanSel } from "../tautan-sel";
import { AngkaTeks } from "./angka-teks";
import { BuatTemplat } from "./buat-templat";
import { ButirTabel } from "./butir-tabel";
import { KartuSiapkan } from "./kartu-siapkan";
import { Periode } from "./periode";
import { TemuanDeteksi } from "./temuan-deteksi";

export interface TampilanSiapkanProps {
  readonly kerja: Pick<UseCases, "siapkan" | "pilih" | "urungkan">;
  /** The pane is at work elsewhere. */
  readonly sibuk: boolean;
  readonly aktif: boolean;
  readonly actions: Pick<PanelActions, "perbarui" | "muatUlang">;
}

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** From any workbook to named tables, without typing a name. */
export function TampilanSiapkan({ kerja, sibuk, aktif, actions }: TampilanSiapkanProps) {
  const styles = useStyles();
  const { tinjauan, kartu, hasil, kata, galat, tindakan } = useSiapkan({
    kerja,
    aktif,
    onBerubah: actions.perbarui,
  });
  const bekerja = sibuk || kata !== undefined;
  return (
    <>
      <div className={styles.top}>
        <Button
          appearance={tinjauan?.bukuKosong ? "secondary" : "primary"}
          disabledFocusable={bekerja}
          onClick={tindakan.deteksiOtomatis}
        >
          Deteksi otomatis
        </Button>
        <Button disabledFocusable={bekerja} onClick={tindakan.baca}>
          Baca ulang
        </Button>
      </div>
      <KeadaanKerja
        kata={kata}
        galat={galat}
        kabar={hasil && kabarOf(hasil, tindakan)}
        tanda={hasil}
        actions={{ bacaUlang: tindakan.baca, muatUlang: actions.muatUlang }}
      />
      {!tinjauan && bekerja && <Kerangka />}
      {tinjauan && kartu && (
        <KartuSiapkan kartu={kartu} tinjauan={tinjauan} sibuk={bekerja} tindakan={tindakan} />
      )}
      {tinjauan && (
        <Isi tinjauan={tinjauan} sibuk={bekerja} tindakan={tindakan} actions={actions} />
      )}
    </>
  );
}

function kabarOf(hasil: HasilKerjaSiapkan, { pilih, urungkan }: TindakanSiapkan): KabarKerja {
  const { tempat, dapatDiurungkan } = hasil;
  if (tempat) {
    return { ...hasil, tindakan: <TautanSel awalan="Buka" tempat={tempat} onPilih={pilih} /> };
  }
  if (dapatDiurungkan) {
    return { ...hasil, tindakan: <Button onClick={urungkan}>Urungkan</Button> };
  }
  return hasil;
}

interface IsiProps {
  readonly tinjauan: TinjauanSiapkan;
  readonly sibuk: boolean;
  readonly tindakan: TindakanSiapkan;
  readonly actions: Pick<PanelActions, "muatUlang">;
}

function Isi({ tinjauan, sibuk, tindakan, actions }: IsiProps) {
  const { daftarTabel, daftarAngkaTeks, periode, daftarHalangan, deteksi } = tinjauan;
  return (
    <>
      <DaftarHalangan
        id="halangan-siapkan"
        judul="Belum bisa menyiapkan"
        daftarHalangan={daftarHalangan}
        sibuk={sibuk}
        actions={{
          pilih: tindakan.pilih,
          bacaUlang: tindakan.baca,
          muatUlang: actions.muatUlang,
        }}
      />
      <Templat tinjauan={tinjauan} sibuk={sibuk} tindakan={tindakan} />
      {daftarTabel.length > 0 && (
        <Bagian judul="Tabel" keterangan={`lembar ${tinjauan.lembarAktif}`}>
          {daftarTabel.map((tabel) => (
            <ButirTabel key={tabel.tabel} tabel={tabel} sibuk={sibuk} tindakan={tindakan} />
          ))}
        </Bagian>
      )}
      <TemuanDeteksi daftarTemuan={deteksi.daftarTemuan} onPilih={tindakan.pilih} />
      <AngkaTeks daftar={daftarAngkaTeks} sibuk={sibuk} tindakan={tindakan} />
      {periode && <Periode periode={periode} sibuk={sibuk} tindakan={tindakan} />}
    </>
  );
}

/** All input sheets at once; offered as long as there is no table to compute. */
function Templat({ tinjauan, sibuk, tindakan }: Omit<IsiProps, "actions">) {
  const { bukuKosong, daftarTabel } = tinjauan;
  const kinerja = daftarTabel.find(({ tabel }) => tabel === "Kinerja");
  if (!bukuKosong && kinerja?.keadaan.jenis === "ditemukan") return null;
  return (
    <Rincian
      judul="Buat templat"
      keterangan={bukuKosong ? "buku kerja masih kosong" : undefined}
      terbuka={bukuKosong}
    >
      <BuatTemplat
        sibuk={sibuk}
        onBuat={(isian) =>
          tindakan.ubah("Membuat lembar isian…", (acts) => acts.buatTemplat(isian))
        }
      />
    </Rincian>
  );
}
