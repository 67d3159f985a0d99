import type { AturanNaskah } from "./aturan";
import { angkaBerbeda } from "./aturan/angka-berbeda/index";
import { angkaTakDikenal } from "./aturan/angka-tak-dikenal/index";
import { bagianTidakCocok } from "./aturan/bagian-tidak-cocok/index";
import { bertanggalTerlaluAwal } from "./aturan/bertanggal-terlalu-awal/index";
import { bukanKantorIni } from "./aturan/bukan-kantor-ini/index";
import { cacahBerbeda } from "./aturan/cacah-berbeda/index";
import { capaianTidakSesuai } from "./aturan/capaian-tidak-sesuai/index";
import { dasarHukumTanpaDaerah } from "./aturan/dasar-hukum-tanpa-daerah/index";
import { dpaDiNaskahPerubahan } from "./aturan/dpa-di-naskah-perubahan/index";
import { ejaan } from "./aturan/ejaan/index";
import { hitunganTabel } from "./aturan/hitungan-tabel/index";
import { kalimatBedaTabel } from "./aturan/kalimat-beda-tabel/index";
import { kataGanda } from "./aturan/kata-ganda/index";
import { kategoriBertentangan } from "./aturan/kategori-bertentangan/index";
import { keberhasilanDiBawahTarget } from "./aturan/keberhasilan-di-bawah-target/index";
import { kotakKosong } from "./aturan/kotak-kosong/index";
import { kumulatifTurun } from "./aturan/kumulatif-turun/index";
import { menyalahkanSerapan } from "./aturan/menyalahkan-serapan/index";
import { nomorTidakUrut } from "./aturan/nomor-tidak-urut/index";
import { persenBarisLain } from "./aturan/persen-baris-lain/index";
import { persenTercampur } from "./aturan/persen-tercampur/index";
import { realisasiDiAtasPagu } from "./aturan/realisasi-di-atas-pagu/index";
import { rincianTidakSejumlah } from "./aturan/rincian-tidak-sejumlah/index";
import { selisihTidakCocok } from "./aturan/selisih-tidak-cocok/index";
import { seratusBersisa } from "./aturan/seratus-bersisa/index";
import { sisaCacahBerbeda } from "./aturan/sisa-cacah-berbeda/index";
import { tabelTertukar } from "./aturan/tabel-tertukar/index";

/** Every text rule, in the order of DOMAIN §5. A folder in neither list fails the registry's test. */
export const DAFTAR_ATURAN_NASKAH: readonly AturanNaskah[] = [
  angkaBerbeda,
  kalimatBedaTabel,
  tabelTertukar,
  capaianTidakSesuai,
  angkaTakDikenal,
  bagianTidakCocok,
  persenBarisLain,
  selisihTidakCocok,
  menyalahkanSerapan,
  kategoriBertentangan,
  kotakKosong,
  bukanKantorIni,
  kataGanda,
  hitunganTabel,
  rincianTidakSejumlah,
  realisasiDiAtasPagu,
  seratusBersisa,
  bertanggalTerlaluAwal,
  kumulatifTurun,
  dasarHukumTanpaDaerah,
  cacahBerbeda,
  sisaCacahBerbeda,
  keberhasilanDiBawahTarget,
  ejaan,
  dpaDiNaskahPerubahan,
  persenTercampur,
  nomorTidakUrut,
];
