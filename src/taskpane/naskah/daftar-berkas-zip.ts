/** A file in a package: its name, and its size once unpacked. */
export interface BerkasZip {
  readonly nama: string;
  readonly ukuran: number;
}

const AKHIR = 0x06054b50;
const PANJANG_AKHIR = 22;
const ENTRI = 0x02014b50;
const PANJANG_ENTRI = 46;
/** The record at the end may carry a comment of so many bytes. */
const KOMENTAR_TERPANJANG = 65_535;

function letakAkhir(isi: DataView): number | undefined {
  const awal = isi.byteLength - PANJANG_AKHIR;
  for (let letak = awal; letak >= Math.max(0, awal - KOMENTAR_TERPANJANG); letak -= 1) {
    if (isi.getUint32(letak, true) === AKHIR) return letak;
  }
  return undefined;
}

/** What a .zip says it holds, read from its table of contents without unpacking anything; undefined for a torn one. */
export function daftarBerkasZip(arrayBuffer: ArrayBuffer): readonly BerkasZip[] | undefined {
  const isi = new DataView(arrayBuffer);
  const akhir = letakAkhir(isi);
  if (akhir === undefined) return undefined;
  const daftar: BerkasZip[] = [];
  let letak = isi.getUint32(akhir + 16, true);
  while (letak + PANJANG_ENTRI <= akhir && isi.getUint32(letak, true) === ENTRI) {
    const panjangNama = isi.getUint16(letak + 28, true);
    const lain = isi.getUint16(letak + 30, true) + isi.getUint16(letak + 32, true);
    if (letak + PANJANG_ENTRI + panjangNama > akhir) break;
    const nama = new Uint8Array(arrayBuffer, letak + PANJANG_ENTRI, panjangNama);
    daftar.push({
      nama: String.fromCharCode(...nama),
      ukuran: isi.getUint32(letak + 24, true),
    });
    letak += PANJANG_ENTRI + panjangNama + lain;
  }
  return daftar;
}
