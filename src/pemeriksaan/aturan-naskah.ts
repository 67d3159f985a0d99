import type { AturanNaskah } from "./aturan";

/** Every text rule, in the order of DOMAIN §5. A folder in neither list fails the registry's test. */
export const DAFTAR_ATURAN_NASKAH: readonly AturanNaskah[] = [];
