import type { Aturan } from "../aturan";
import { capaianTidakWajar } from "./capaian-tidak-wajar/index";
import { jumlahTidakSama } from "./jumlah-tidak-sama/index";
import { pecahanDanPersen } from "./pecahan-dan-persen/index";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu/index";
import { skalaBermasalah } from "./skala-bermasalah/index";

/** Every rule, in the order of DOMAIN §5. A folder that is missing here fails the registry's test. */
export const DAFTAR_ATURAN: readonly Aturan[] = [
  jumlahTidakSama,
  realisasiMelebihiPagu,
  capaianTidakWajar,
  skalaBermasalah,
  pecahanDanPersen,
];
