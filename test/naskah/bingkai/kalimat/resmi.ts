/** Sentences of decrees: long, with every number in words. */
export const INDIKATOR = [
  "Bahwa terhadap indikator {namaKecil}, dari target sebesar {t} telah direalisasikan sebesar {r}, sehingga diperoleh capaian kinerja sebesar {c};",
  "Bahwa indikator {nama} ditetapkan dengan target {t} dan sampai dengan berakhirnya {periodeIni} terwujud {r}, dengan capaian sebesar {c};",
  "Bahwa atas target {namaKecil} sebesar {t} dimaksud, realisasinya adalah {r} dan karenanya capaian kinerjanya ditetapkan {c};",
  "Bahwa berdasarkan hasil pengukuran, {namaKecil} terealisasi {r} apabila dibandingkan dengan target {t} menghasilkan capaian {c} dengan kategori {k};",
] as const;

export const ASAL = [
  "Bahwa dari {dari:huruf} {benda} dimaksud, yang {kerja} sebanyak {jadi:huruf} {benda}, sedangkan selebihnya sebanyak {belum:huruf} {benda} belum;",
  "Bahwa angka sebagaimana dimaksud merupakan hasil pembagian {jadi:huruf} {benda} yang {kerja} dengan {dari:huruf} {benda};",
] as const;

export const TAHUN_LALU = [
  "Bahwa realisasi tahun {tahunLalu} sebesar {l}, sehingga pada tahun {tahun} {naik} sebesar {d};",
  "Bahwa dibandingkan dengan realisasi tahun sebelumnya sebesar {l}, realisasi tahun {tahun} {naik} {d};",
] as const;

export const UANG = [
  "Bahwa untuk pelaksanaan program dan kegiatan dialokasikan anggaran sebesar {pagu} dan direalisasikan sebesar {real} atau {serap}, sehingga sisa anggaran sebesar {sisa};",
  "Bahwa dari pagu sebesar {pagu} telah diserap sebesar {real} dengan persentase serapan {serap}, dan sisanya sebesar {sisa} disetorkan ke Rekening Kas Umum Daerah;",
] as const;

export const PROGRAM = [
  "Bahwa {nama} dengan pagu sebesar {pagu} telah terealisasi sebesar {real} atau {serap};",
  "Bahwa bagi {nama} dialokasikan {pagu} dan direalisasikan {real}, sehingga tersisa {sisa};",
] as const;

export const CACAH = [
  "Bahwa dari {n:huruf} indikator kinerja yang diperjanjikan, sebanyak {m:huruf} indikator mencapai target dan sebanyak {u:huruf} indikator belum mencapai target;",
  "Bahwa pengukuran kinerja dilakukan terhadap {n:huruf} indikator kinerja;",
] as const;

export const RATA = [
  "Bahwa rata-rata capaian seluruh indikator adalah sebesar {rata};",
  "Bahwa dengan rata-rata capaian sebesar {rata} kinerja {kantor} termasuk kategori {kr};",
] as const;

export const RINCIAN = [
  "Bahwa jumlah sebesar {total} sebagaimana dimaksud terdiri atas {daftar};",
  "Bahwa {total} dimaksud meliputi {daftar};",
] as const;

export const PEMBUKA = [
  "Bahwa {kantorLain} {daerah} selaku entitas akuntabilitas kinerja berkewajiban menyampaikan laporan kinerja {periode} kepada {kepalaDaerah};",
  "Bahwa sesuai ketentuan Peraturan Presiden Nomor 29 Tahun 2014, {kantorLain} menyusun laporan kinerja {periode};",
] as const;
