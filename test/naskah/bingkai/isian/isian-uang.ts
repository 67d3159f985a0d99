import { bulat, jumlah } from "../bilangan";
import type { Fakta, Isian } from "../fakta";
import type { ModelBingkai } from "../model/model";

const rupiah = (kunci: string, nilai: number): Fakta => ({
  kunci,
  nilai,
  desimal: 0,
  satuan: "Rp",
});

/** Money of one program, or of all: keys end in the number of the program, or in nothing. */
export function isianUang(model: ModelBingkai, ke: number | undefined, desimal: number): Isian {
  const pilih = ke === undefined ? model.daftarProgram : model.daftarProgram.slice(ke, ke + 1);
  const pagu = jumlah(pilih.map((satu) => satu.pagu));
  const realisasi = jumlah(pilih.map((satu) => satu.realisasi));
  const ekor = ke === undefined ? "" : String(ke);
  const serapan = bulat((realisasi / pagu) * 100, desimal);
  const persen = (kunci: string, nilai: number): Fakta => ({ kunci, nilai, desimal, satuan: "%" });
  return {
    nama: ke === undefined ? undefined : pilih[0]?.nama,
    pagu: rupiah(`pagu${ekor}`, pagu),
    real: rupiah(`real${ekor}`, realisasi),
    serap: persen(`serap${ekor}`, serapan),
    sisa: rupiah(`sisa${ekor}`, pagu - realisasi),
    sisaPersen: persen(`sisap${ekor}`, bulat(100 - serapan, desimal)),
  };
}
