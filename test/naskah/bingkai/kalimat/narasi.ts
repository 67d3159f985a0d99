/** Sentences of chapters that tell a story. */
export const INDIKATOR = [
  "{^nama} terealisasi sebesar {r} dari target {t}, sehingga capaian kinerjanya [sebesar |]{c}.",
  "Realisasi {namaKecil} adalah {r}, sedangkan target yang ditetapkan {t}; dengan demikian capaiannya [mencapai |]{c}.",
  "Pada tahun {tahun} {namaKecil} ditargetkan {t} dan terealisasi {r} atau tercapai {c}.",
  "Realisasi {namaKecil} [sebesar |]{r} {sampai} target {t}, [dengan capaian|sehingga capaiannya] {c}.",
  "Dengan realisasi {r} terhadap target {t}, indikator {namaKecil} memperoleh capaian [kinerja |]{c}.",
  "Capaian {namaKecil} [adalah|sebesar|tercatat|berada pada angka] {c}, yaitu realisasi {r} dibanding[kan|] target {t}.",
  "Dari target sebesar {t}, {kantor} mampu merealisasikan {namaKecil} sebesar {r} dengan tingkat capaian {c}.",
  "Indikator “{nama}” ditetapkan dengan target {t}. Sampai dengan akhir {periodeIni} realisasinya {r}, atau {c} dari target.",
  "Perjanjian kinerja menetapkan {namaKecil} {t}; yang dapat diwujudkan {r}. [Persentase capaiannya|Tingkat capaiannya|Capaian indikator ini] {c}.",
  "[Adapun|Sementara itu,|Selanjutnya,] {namaKecil} dari yang ditargetkan {t} berhasil diwujudkan {r} dengan persentase capaian {c}.",
  "{^nama} yang semula ditargetkan {t} pada kenyataannya mencapai {r}. Hal ini berarti capaian indikator tersebut {c}.",
  "Hasil pengukuran menunjukkan {namaKecil} {r}. Bila dibandingkan dengan target {t}, capaiannya {c}.",
  "Untuk {namaKecil}, {kantor} menetapkan target {t} dan memperoleh hasil {r}, sehingga persentase capaian targetnya {c}.",
] as const;

export const KATEGORI = [
  "Capaian tersebut termasuk kategori {k}.",
  "Dengan capaian {c} indikator ini berpredikat {k}.",
  "Capaian {c} dimaksud berada pada kategori “{k}”.",
  "Kriteria penilaian untuk capaian [sebesar |]{c} adalah {k}.",
  "Tingkat capaian ini dinilai {k}.",
] as const;

export const NEGATIF = [
  "Semakin kecil angka realisasi, semakin baik kinerjanya.",
  "Indikator ini bersifat negatif: semakin rendah realisasi, semakin baik capaian.",
  "Perlu disampaikan bahwa makin kecil realisasi makin baik kinerja indikator ini.",
] as const;

export const ASAL = [
  "Dari {dari} {benda}, sebanyak {jadi} {benda} telah {kerja} ({r}), sedangkan {belum} {benda} belum.",
  "Angka tersebut diperoleh dari {jadi} {benda} yang {kerja} dibagi {dari} {benda} seluruhnya.",
  "Sebanyak {jadi} dari {dari} {benda} {kerja}, atau {r}.",
  "Jumlah {benda} {dari}; yang {kerja} {jadi} dan sisanya {belum} {benda} masih dalam proses.",
  "Realisasi tersebut merupakan perbandingan antara {jadi} {benda} yang {kerja} dengan {dari} {benda} yang ada.",
  "{^benda} yang {kerja} berjumlah {jadi} dari keseluruhan {dari}. Masih terdapat {belum} {benda} yang belum.",
] as const;

export const TAHUN_LALU = [
  "Dibandingkan dengan tahun {tahunLalu} yang sebesar {l}, realisasi tahun {tahun} {naik} {d}.",
  "Realisasi tahun {tahunLalu} adalah {l}; tahun {tahun} {naik} sebesar {d}.",
  "Angka ini {naik} {d} dari tahun sebelumnya ({l}).",
  "Jika dibandingkan tahun lalu, {namaKecil} {naik} dari {l} menjadi {r} atau sebesar {d}.",
  "Pada tahun {tahunLalu} {namaKecil} tercatat {l}; tahun ini {r}, {naik} {d}.",
  "Terhadap tahun {tahunLalu} ({l}) realisasi tahun ini {naik} {laju}.",
] as const;

export const RENSTRA = [
  "Terhadap target akhir Renstra sebesar {g}, realisasi sampai dengan tahun {tahun} telah mencapai {maju}.",
  "Target jangka menengah Renstra adalah {g}, sehingga tingkat kemajuannya {maju}.",
  "Apabila disandingkan dengan target akhir periode Renstra ({g}), kemajuan yang diperoleh {maju}.",
] as const;

export const SELISIH = [
  "Realisasi masih kurang {kurang} dari target.",
  "Terdapat selisih {kurang} di bawah target.",
  "Realisasi melebihi target [sebesar |]{lewat}.",
  "Hasil tersebut {lewat} di atas target.",
  "Kekurangannya terhadap target sebesar {kurang}.",
] as const;

export const SEBAB = [
  "Faktor {sebab} indikator ini [adalah|antara lain] koordinasi dengan pihak terkait.",
  "Penyebab {sebab} adalah [kesiapan petugas|ketersediaan data pendukung] di lapangan.",
  "Hal-hal yang memengaruhi {sebab} indikator ini ialah dukungan sarana dan sumber daya manusia.",
] as const;

export const UANG = [
  "[Untuk melaksanakan program dan kegiatan|Pada {periodeIni}] {kantor} memperoleh anggaran sebesar {pagu} dengan realisasi {real} atau {serap}, sehingga terdapat sisa {sisa}.",
  "Pagu anggaran [{kantor}|perubahan] sebesar {pagu}; terealisasi {real}, sehingga serapannya {serap}. Sisa anggaran {sisa}.",
  "Jumlah anggaran yang dikelola {pagu}. Dari jumlah tersebut telah dibelanjakan {real} ({serap}) dan tersisa {sisa}.",
  "Realisasi [keuangan|belanja] sampai dengan akhir {periodeIni} mencapai {real} dari pagu {pagu} atau {serap}. Dana yang tidak terserap {sisa} ({sisaPersen}).",
  "Dari alokasi {pagu} dapat diserap {real} dengan tingkat penyerapan {serap}; sisanya sebesar {sisa} disetor kembali ke kas daerah.",
  "Anggaran {pagu} digunakan sebesar {real}. Persentase realisasi anggaran {serap}, anggaran yang tidak digunakan {sisa}.",
] as const;

export const PROGRAM = [
  "{nama} dengan pagu {pagu} terealisasi {real} ({serap}).",
  "Anggaran {nama} sebesar {pagu}, realisasinya {real} atau {serap}; sisa {sisa}.",
  "Pada {nama} dialokasikan {pagu} dan diserap {real}, yakni {serap}.",
  "Untuk {nama} tersedia dana {pagu}, terpakai {real}, dan tersisa {sisa}.",
  "{nama} menyerap {real} dari anggaran {pagu} dengan persentase {serap}.",
] as const;

export const CACAH = [
  "Dari {n} indikator kinerja, {m} indikator mencapai atau melampaui target dan {u} indikator belum mencapai target.",
  "Sebanyak {m} dari {n} indikator telah memenuhi target, sedangkan {u} indikator lainnya belum.",
  "{kantor} mengukur {n} indikator. Yang mencapai target [sebanyak|berjumlah] {m} indikator; sisanya {u} indikator di bawah target.",
  "Terdapat {u} indikator yang belum tercapai dari {n} indikator yang diperjanjikan.",
  "{^semua} indikator yang berjumlah {n} [telah |]mencapai target.",
  "Kinerja {periodeIni} diukur melalui {n} indikator.",
] as const;

export const RATA = [
  "Rata-rata capaian [seluruh|semua] indikator [adalah|sebesar|mencapai] {rata} [dengan kategori|atau berpredikat] {kr}.",
  "Secara keseluruhan rata-rata capaian kinerja {kantor} {rata}.",
  "Apabila dirata-ratakan, capaian kinerja {periodeIni} sebesar {rata}.",
  "Dengan demikian rerata capaian kinerja adalah {rata}.",
] as const;

export const PEMBUKA = [
  "{kantorLain} {daerah} dipimpin oleh {pimpinan} yang bertanggung jawab kepada {kepalaDaerah}.",
  "Laporan ini memuat pertanggungjawaban kinerja {kantorLain} {daerah} pada {periode}.",
  "Puji syukur ke hadirat Tuhan Yang Maha Esa, Laporan Kinerja {kantorLain} {periode} dapat diselesaikan.",
  "Dokumen ini disusun oleh {kantorLain} sebagai bagian dari akuntabilitas kinerja kepada {kepalaDaerah} untuk {periode}.",
] as const;

export const PENUTUP = [
  "Demikian Laporan Kinerja {kantorLain} {periode} disusun sebagai bahan evaluasi.",
  "Laporan kinerja {periode} ini diharapkan menjadi umpan balik bagi perbaikan kinerja {kantorLain}.",
  "Dengan laporan ini {kantorLain} {daerah} menyampaikan pertanggungjawaban {periode} kepada {kepalaDaerah}.",
] as const;

export const HASIL = [
  "Target indikator ini {hasil}.",
  "Dengan capaian {c} target {namaKecil} {hasil}.",
  "Dengan demikian target {hasil}.",
] as const;
