import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostDocument } from "../../src/host/document/host-document";
import { isGranted } from "../../src/host/interpreter/requirements";
import { readXlsx } from "../../src/host/xlsx/read-xlsx";
import type { OfficeInNode } from "../support/office-in-node";
import { openOffice } from "../support/office-in-node";
import { OfficeJsWorkbook } from "../../src/workbook/office-js/office-js-workbook";
import { TANPA_JAWABAN } from "../../src/app/tinjauan";
import { createUseCases } from "../../src/app/use-cases";
import type { HasilSiapkan, IsianTemplat, TinjauanSiapkan } from "../../src/app/siapkan/siapkan";
import { createUseCasesSiapkan } from "../../src/app/siapkan/use-cases-siapkan";

const APA_ADANYA = join(__dirname, "../deteksi/apa-adanya.xlsx");

/** The use cases over the real office.js. */
function open(document?: HostDocument) {
  const office = openOffice(document ? { document } : {});
  const { requirements } = office.host.engine;
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version?: string) => isGranted(requirements, set, version),
        },
      },
    },
  });
  const workbook = new OfficeJsWorkbook();
  const clock = (): Date => new Date(Date.UTC(2024, 0, 2));
  return {
    office,
    utama: createUseCases(workbook, clock),
    siapkan: createUseCasesSiapkan(workbook, clock),
  };
}

const read = async (path: string): Promise<HostDocument> =>
  readXlsx(new Uint8Array(readFileSync(path)));

function done(hasil: HasilSiapkan): TinjauanSiapkan {
  if (hasil.status === "ditolak") throw new Error(hasil.temuan.pesan);
  return hasil.tinjauan;
}

const syncs = ({ host }: OfficeInNode): number => host.stats.syncs;

test("the workbook as offices have it goes from opened to computed with one agreement", async () => {
  const { office, utama, siapkan } = open(await read(APA_ADANYA));
  const before = syncs(office);
  const { deteksi } = await siapkan.tinjau();
  expect(syncs(office) - before).toBe(2);
  done(
    await siapkan.tetapkan(
      deteksi.usulan.map(({ tabel, tempat }) => ({ tabel, tempat, koreksi: {} })),
    ),
  );
  const jawaban = { ...TANPA_JAWABAN, tambahKolom: "ya", timpaIsian: "ya" } as const;
  const { status, tinjauan } = await utama.hitung(jawaban, "panel");
  expect([status, tinjauan.daftarHalangan]).toEqual(["ditulis", []]);
  const { nilai, kategori } = tinjauan.perhitungan?.kinerja.keseluruhan ?? {};
  expect([nilai, kategori?.nama]).toEqual([75, "Sedang"]);
});

const ISIAN: IsianTemplat = {
  jabatan: "Kasi Pemerintahan",
  unitKerja: "Seksi Pemerintahan",
  kecamatan: "Candipuro",
  jenisDaerah: "Kabupaten",
  namaDaerah: "Lumajang",
  sebutanPeriode: "Tribulan",
  nomorPeriode: 4,
  tahun: 2023,
};

/** Ready sheets in an empty workbook, one indikator typed into them. */
async function openTerisi() {
  const { office, utama, siapkan } = open();
  const tinjauan = done(await siapkan.buatTemplat(ISIAN));
  const ada = tinjauan.daftarTabel.find(({ tabel }) => tabel === "Kinerja")?.keadaan;
  if (ada?.jenis !== "ditemukan") throw new Error("Kinerja was not found");
  const { calon, tempat } = ada;
  const isi = { sasaran: "Pelayanan", indikator: "Tepat waktu", target: 92, realisasi: 69 };
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tempat.lembar);
    for (const [arti, nilai] of Object.entries(isi)) {
      const letak = calon?.daftarKolom.find((kolom) => kolom.arti === arti)?.letak ?? 0;
      sheet.getCell(tempat.rentang.baris + 1, letak).values = [[nilai]];
    }
    await context.sync();
  });
  return { utama, siapkan };
}

test("an empty workbook goes from its ready sheets to a report", async () => {
  const { utama } = await openTerisi();
  const hasil = await utama.hitung(TANPA_JAWABAN, "panel");
  expect(hasil.status).toBe("ditulis");
  expect(hasil.tinjauan.perhitungan?.kinerja.keseluruhan.nilai).toBe(75);
  const laporan = await utama.buatLaporan({ cara: undefined, simpan: [] });
  expect(laporan).toMatchObject({
    status: "ditulis",
    laporan: { lembar: "LKj Tribulan IV 2023" },
  });
});

test("the sheet of the next period has names and a period of its own, and the target of the last", async () => {
  const { utama, siapkan } = await openTerisi();
  await utama.hitung(TANPA_JAWABAN, "panel");
  const { periode, lembarAktif } = done(await siapkan.siapkanPeriodeBerikutnya());
  expect(lembarAktif).toBe("Tribulan I 2024");
  expect(periode).toMatchObject({
    periode: "Tribulan I Tahun 2024",
    daftarLain: [{ lembar: "Tribulan IV 2023", periode: "Tribulan IV Tahun 2023" }],
  });
  const { masukan } = await utama.tinjau();
  expect(masukan.kinerja?.sumber[0]).toMatchObject({
    cakupan: "lembar",
    tempat: { lembar: "Tribulan I 2024" },
  });
  const indikator = masukan.kinerja?.daftarBaris[0]?.indikator;
  expect([indikator?.target, indikator?.realisasi]).toEqual([
    { jenis: "nilai", nilai: 92 },
    undefined,
  ]);
  expect(masukan.laporan.identitas.pejabat.jabatan).toBe("Kasi Pemerintahan");
});
