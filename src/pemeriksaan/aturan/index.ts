import type { Aturan } from "../aturan";
import { capaianTerlaluRendah } from "./capaian-terlalu-rendah/index";
import { capaianTidakWajar } from "./capaian-tidak-wajar/index";
import { dpaUntukPkPerubahan } from "./dpa-untuk-pk-perubahan/index";
import { isianWajibKosong } from "./isian-wajib-kosong/index";
import { jumlahTidakSama } from "./jumlah-tidak-sama/index";
import { nilaiKumulatifTurun } from "./nilai-kumulatif-turun/index";
import { nipTidakSah } from "./nip-tidak-sah/index";
import { pecahanDanPersen } from "./pecahan-dan-persen/index";
import { realisasiBerbeda } from "./realisasi-berbeda/index";
import { realisasiCapaianTertukar } from "./realisasi-capaian-tertukar/index";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu/index";
import { serapanSeratus } from "./serapan-seratus/index";
import { skalaBermasalah } from "./skala-bermasalah/index";
import { tanggalDiLuarPeriode } from "./tanggal-di-luar-periode/index";
import { tanpaHambatan } from "./tanpa-hambatan/index";
import { tanpaSasaran } from "./tanpa-sasaran/index";
import { targetBermasalah } from "./target-bermasalah/index";

/** Every rule, in the order of DOMAIN §5. A folder that is missing here fails the registry's test. */
export const DAFTAR_ATURAN: readonly Aturan[] = [
  realisasiBerbeda,
  realisasiCapaianTertukar,
  capaianTerlaluRendah,
  tanpaHambatan,
  jumlahTidakSama,
  realisasiMelebihiPagu,
  serapanSeratus,
  targetBermasalah,
  capaianTidakWajar,
  skalaBermasalah,
  nipTidakSah,
  tanggalDiLuarPeriode,
  tanpaSasaran,
  nilaiKumulatifTurun,
  dpaUntukPkPerubahan,
  pecahanDanPersen,
  isianWajibKosong,
];
