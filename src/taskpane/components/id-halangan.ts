/** Elements that say why a button cannot be used; the buttons name them. */
export const ID_HALANGAN = "halangan";
export const ID_HALANGAN_LAPORAN = "halangan-laporan";
