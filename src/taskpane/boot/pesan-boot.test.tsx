import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { PesanBoot } from "./pesan-boot";

test("without office.js the officer is told to check the connection and can load again", async () => {
  const onMuatUlang = jest.fn();
  render(<PesanBoot lingkungan="lambat" onMuatUlang={onMuatUlang} />);
  expect(screen.getByRole("alert")).toHaveTextContent(/Office\.js belum termuat.*Periksa koneksi/);
  await userEvent.click(screen.getByRole("button", { name: "Muat ulang" }));
  expect(onMuatUlang).toHaveBeenCalledTimes(1);
});

test("outside Excel the officer is told where the pane works; loading again would not help", () => {
  render(<PesanBoot lingkungan="bukan-excel" onMuatUlang={() => undefined} />);
  expect(screen.getByRole("alert")).toHaveTextContent(/di dalam Excel/);
  expect(screen.queryByRole("button")).toBeNull();
});
