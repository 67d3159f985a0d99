/** Wrong spelling and right, lower case. Add a line to teach the rule another word. */
const DAFTAR = `
prosentase persentase
prosen persen
analisa analisis
aktifitas aktivitas
efektifitas efektivitas
produktifitas produktivitas
kwalitas kualitas
kwantitas kuantitas
kwitansi kuitansi
ijin izin
perijinan perizinan
ijasah ijazah
jadual jadwal
managemen manajemen
menejemen manajemen
sistim sistem
standart standar
standarisasi standardisasi
obyek objek
obyektif objektif
subyek subjek
tehnik teknik
tehnis teknis
tehnologi teknologi
methode metode
metoda metode
propinsi provinsi
pebruari februari
nopember november
resiko risiko
beresiko berisiko
apotik apotek
antri antre
sekedar sekadar
merubah mengubah
dirubah diubah
perduli peduli
ekstrim ekstrem
hakekat hakikat
karir karier
komplek kompleks
kordinasi koordinasi
mengkoordinir mengoordinasi
mengkoordinasikan mengoordinasikan
dikoordinir dikoordinasi
kreatifitas kreativitas
legalisir legalisasi
lembab lembap
mensukseskan menyukseskan
mempengaruhi memengaruhi
mentaati menaati
mensosialisasikan menyosialisasikan
nasehat nasihat
negri negeri
praktek praktik
rapih rapi
sintesa sintesis
hipotesa hipotesis
syah sah
tauladan teladan
terlantar telantar
trampil terampil
ketrampilan keterampilan
varitas varietas
silahkan silakan
himbauan imbauan
menghimbau mengimbau
cabe cabai
detil detail
faximile faksimile
konkrit konkret
survay survei
survai survei
atlit atlet
diskripsi deskripsi
ditail detail
`;

/** Wrong spelling (lower case) → right one. */
export const DAFTAR_EJAAN: ReadonlyMap<string, string> = new Map(
  DAFTAR.trim()
    .split("\n")
    .map((baris) => baris.split(" ") as [string, string]),
);
