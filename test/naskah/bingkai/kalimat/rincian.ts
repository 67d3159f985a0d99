/** Lists of two to four parts are written by `uraiRincian`; these are what stands around them. */
export const RINCIAN_NARASI = [
  "[Jumlah|Realisasi] sebanyak {total} tersebut terdiri atas {daftar}.",
  "Dari jumlah {total} itu, rinciannya {daftar}.",
  "Secara rinci, {total} dimaksud meliputi {daftar}.",
  "Rinciannya adalah {daftar}, sehingga seluruhnya {total}.",
  "Jumlah {total} ini berasal dari {daftar}.",
  "Sebanyak {total} dimaksud, yaitu {daftar}.",
] as const;

export const RINCIAN_PEGAWAI = [
  "Pegawai {kantor} [berjumlah|sebanyak] {total}, terdiri atas {daftar}.",
  "{kantor} didukung oleh {total} pegawai, yakni {daftar}.",
  "Jumlah pegawai sampai dengan akhir {periodeIni} adalah {total}: {daftar}.",
  "Sumber daya manusia yang dimiliki {total} dengan komposisi {daftar}.",
] as const;

export const RINCIAN_BELANJA = [
  "Realisasi belanja {total} terdiri atas {daftar}.",
  "Menurut jenis belanja, realisasi {total} tersebut meliputi {daftar}.",
  "Belanja yang terealisasi {total} dirinci menjadi {daftar}.",
] as const;

export const RINCIAN_SUMBER = [
  "Anggaran {total} bersumber dari {daftar}.",
  "Menurut sumbernya, pagu {total} berasal dari {daftar}.",
  "Sumber dana pagu {total} adalah {daftar}.",
] as const;
