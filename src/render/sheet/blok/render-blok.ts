import type { Blok } from "../../../dokumen/dokumen";
import type { Layout } from "../layout";
import type { Piece } from "../page/piece";
import { renderTabel } from "../table/render-tabel";
import { renderDaftar } from "./render-daftar";
import { renderGarisTulis } from "./render-garis-tulis";
import { renderJudul } from "./render-judul";
import { renderKotakCentang } from "./render-kotak-centang";
import { renderParagraf } from "./render-paragraf";
import { renderSampul } from "./render-sampul";
import { renderTandaTangan } from "./render-tanda-tangan";

/** A blok without a case fails to compile here, not in front of an officer. */
export function renderBlok(blok: Blok, layout: Layout): readonly Piece[] {
  switch (blok.type) {
    case "sampul":
      return [renderSampul(blok, layout)];
    case "judul":
      return renderJudul(blok, layout);
    case "paragraf":
      return [renderParagraf(blok, layout)];
    case "daftar":
      return renderDaftar(blok, layout);
    case "tabel":
      return [renderTabel(blok, layout)];
    case "kotak-centang":
      return renderKotakCentang(blok, layout);
    case "garis-tulis":
      return renderGarisTulis(blok, layout);
    case "tanda-tangan":
      return [renderTandaTangan(blok, layout)];
    case "ganti-halaman":
      return [];
  }
}
