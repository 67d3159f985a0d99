import { testAturanNaskah } from "../../../../test/support/test-aturan-naskah";
import { ejaan } from "./index";

testAturanNaskah(ejaan, {
  accept: {
    "right spelling": { isi: ["Persentase kegiatan yang dianalisis."] },
    "a part of another word": { isi: ["praktekkan-nya sub-sistim"] },
  },
  reject: {
    "wrong spelling": { isi: ["Prosentase desa naik."], temuan: [["Prosentase", "“Persentase”"]] },
    capitals: { isi: ["ANALISA KINERJA"], temuan: [["ANALISA", "“ANALISIS”"]] },
  },
});
