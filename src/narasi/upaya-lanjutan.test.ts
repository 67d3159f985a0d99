import { upayaLanjutan } from "./upaya-lanjutan";

test.each([
  ["Sosialisasi pentingnya gotong royong", "sosialisasi pentingnya gotong royong"],
  ["Telah dilakukan pembinaan administrasi desa.", "pembinaan administrasi desa"],
  ["Dilaksanakan rapat koordinasi", "rapat koordinasi"],
  ["Dengan melakukan pembinaan", "melakukan pembinaan"],
  ["Upaya: pembinaan", "pembinaan"],
  ["Akan mengusulkan tenaga administrasi", "mengusulkan tenaga administrasi"],
  ["Dilakukan", "dilakukan"],
  ["Nihil", undefined],
  [" - ", undefined],
  [undefined, undefined],
])("%j runs on as %j", (diketik, teks) => {
  expect(upayaLanjutan(diketik, [])).toBe(teks);
});
