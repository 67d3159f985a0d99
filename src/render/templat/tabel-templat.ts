import type { NamaTabel } from "../../masukan/masukan";

/** Tables a ready sheet can be made for. `LKj_Kinerja` holds what Target and Realisasi hold apart. */
export type TabelTemplat = Exclude<NamaTabel, "Target" | "Realisasi">;
