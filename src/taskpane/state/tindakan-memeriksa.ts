import { ringkasanPeriksa } from "../../app/periksa/ringkasan-periksa";
import type { Naskah } from "../../naskah/naskah";
import { naskahDariTeks } from "../naskah/naskah-dari-teks";
import { readDocx } from "../naskah/read-docx";
import type { HasilDocx } from "../naskah/read-docx";
import type { KabarPeriksa, NaskahDiperiksa, Papan, TindakanPeriksa } from "./papan-periksa";

type Memeriksa = "periksaLembar" | "periksaTeks" | "periksaBerkas" | "bandingkan";

function show({ setDiperiksa, setTerperbaiki, setKabar }: Papan, diperiksa: NaskahDiperiksa): void {
  const { hasil } = diperiksa;
  setDiperiksa(diperiksa);
  setTerperbaiki([]);
  setKabar({
    nada: hasil.daftarTemuan.length === 0 ? "success" : "info",
    kalimat: `Selesai memeriksa ${hasil.judul}:`,
    saran: `${ringkasanPeriksa(hasil)}.`,
  });
}

const penolakan = ({ pesan, saran }: Extract<HasilDocx, { status: "ditolak" }>): KabarPeriksa => ({
  nada: "warning",
  kalimat: pesan,
  saran,
});

/** A text to be checked, as it is called. */
interface Bernama {
  readonly judul: string;
  readonly naskah: Naskah;
}

async function periksaNaskah(
  { muat }: Papan,
  { judul, naskah }: Bernama,
  dibandingkan = false,
): Promise<NaskahDiperiksa> {
  return { hasil: await (await muat()).periksaNaskah(judul, naskah, dibandingkan), naskah };
}

function periksaBerkas(papan: Papan, berkas: File): void {
  papan.jalankan({
    kata: `Membaca ${berkas.name}…`,
    operasi: async () => {
      const dibaca = await readDocx(berkas);
      if (dibaca.status === "ditolak") return dibaca;
      const { naskah, takTerbaca } = dibaca;
      return { ...(await periksaNaskah(papan, { judul: berkas.name, naskah })), takTerbaca };
    },
    onSelesai: (akhir) => {
      if ("status" in akhir) papan.setKabar(penolakan(akhir));
      else show(papan, akhir);
    },
  });
}

function bandingkan(papan: Papan): void {
  const { diperiksa } = papan;
  const { naskah } = diperiksa ?? {};
  if (!diperiksa || !naskah) return;
  const { judul } = diperiksa.hasil;
  papan.jalankan({
    kata: "Membandingkan dengan buku kerja…",
    operasi: async () => ({
      ...diperiksa,
      ...(await periksaNaskah(papan, { judul, naskah }, true)),
    }),
    onSelesai: (akhir) => show(papan, akhir),
  });
}

/** The acts that check something. */
export function tindakanMemeriksa(papan: Papan): Pick<TindakanPeriksa, Memeriksa> {
  const { jalankan, muat } = papan;
  const onSelesai = (diperiksa: NaskahDiperiksa): void => show(papan, diperiksa);
  return {
    periksaLembar: () =>
      jalankan({
        kata: "Memeriksa lembar ini…",
        operasi: async () => ({ hasil: await (await muat()).periksaLembar(), naskah: undefined }),
        onSelesai,
      }),
    periksaTeks: (teks) =>
      jalankan({
        kata: "Memeriksa teks…",
        operasi: () =>
          periksaNaskah(papan, { judul: "naskah tempelan", naskah: naskahDariTeks(teks) }),
        onSelesai,
      }),
    periksaBerkas: (berkas) => periksaBerkas(papan, berkas),
    bandingkan: () => bandingkan(papan),
  };
}
