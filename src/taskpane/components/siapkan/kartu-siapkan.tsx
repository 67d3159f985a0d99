import type { Penetapan, TinjauanSiapkan } from "../../../app/siapkan/siapkan";
import { AWALAN } from "../../../masukan/kontrak";
import type { TabelDicari } from "../../../masukan/deteksi/calon";
import type { KartuSiapkan as Terbuka, TindakanSiapkan } from "../../state/use-siapkan";
import { KartuCalon } from "./kartu-calon";
import { KartuKolom } from "./kartu-kolom";
import { KartuLepas } from "./kartu-lepas";
import { KartuOtomatis } from "./kartu-otomatis";

export interface KartuSiapkanProps {
  readonly kartu: Terbuka;
  readonly tinjauan: TinjauanSiapkan;
  readonly sibuk: boolean;
  readonly tindakan: TindakanSiapkan;
}

/** What is to be decided before a name is defined. */
export function KartuSiapkan({ kartu, tinjauan, sibuk, tindakan }: KartuSiapkanProps) {
  const namaOf = (tabel: TabelDicari): string =>
    tinjauan.daftarTabel.find((satu) => satu.tabel === tabel)?.nama ?? AWALAN + tabel;
  const tetapkan = (daftar: readonly Penetapan[]): void =>
    tindakan.ubah("Menetapkan nama…", (acts) => acts.tetapkan(daftar));
  const umum = { sibuk, onPilih: tindakan.pilih, onBatal: () => tindakan.setKartu(undefined) };
  switch (kartu.jenis) {
    case "otomatis":
      return (
        <KartuOtomatis usulan={kartu.usulan} namaOf={namaOf} onTetapkan={tetapkan} {...umum} />
      );
    case "calon":
      return (
        <KartuCalon
          nama={namaOf(kartu.tabel)}
          daftarCalon={tinjauan.deteksi.daftarCalon.filter(({ tabel }) => tabel === kartu.tabel)}
          onPakai={(calon) => tindakan.setKartu({ jenis: "kolom", calon })}
          {...umum}
        />
      );
    case "lepas":
      return (
        <KartuLepas
          daftar={tinjauan.daftarTabel.filter(({ tabel }) => tabel === kartu.tabel)}
          onLepas={() => tindakan.ubah("Melepaskan nama…", (acts) => acts.lepaskan(kartu.tabel))}
          {...umum}
        />
      );
    case "kolom":
      return (
        <KartuKolom
          key={`${kartu.calon.tabel}:${JSON.stringify(kartu.calon.tempat)}`}
          calon={kartu.calon}
          nama={namaOf(kartu.calon.tabel)}
          onTetapkan={(satu) => tetapkan([satu])}
          {...umum}
        />
      );
  }
}
