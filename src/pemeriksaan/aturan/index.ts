import type { Aturan } from "../aturan";
import { capaianTerlaluRendah } from "./capaian-terlalu-rendah/index";
import { capaianTidakWajar } from "./capaian-tidak-wajar/index";
import { jumlahTidakSama } from "./jumlah-tidak-sama/index";
import { pecahanDanPersen } from "./pecahan-dan-persen/index";
import { realisasiBerbeda } from "./realisasi-berbeda/index";
import { realisasiCapaianTertukar } from "./realisasi-capaian-tertukar/index";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu/index";
import { skalaBermasalah } from "./skala-bermasalah/index";

/** Every rule, in the order of DOMAIN §5. A folder that is missing here fails the registry's test. */
export const DAFTAR_ATURAN: readonly Aturan[] = [
  realisasiBerbeda,
  realisasiCapaianTertukar,
  capaianTerlaluRendah,
  jumlahTidakSama,
  realisasiMelebihiPagu,
  capaianTidakWajar,
  skalaBermasalah,
  pecahanDanPersen,
];
